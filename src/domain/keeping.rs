//! How long a school keeps what.

/// What is kept for a time of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Rehearsals.
    Rehearsals,
    /// Earlier wordings of notes and entries.
    Wordings,
    /// Conferences with their notes, goals, promises and pictures of what was shown.
    Conferences,
    /// Evidence.
    Evidence,
    /// Test results.
    Results,
    /// Ratings of habits.
    Ratings,
    /// Everything about students who left.
    Students,
}

/// How many months something is kept; none: for ever.
pub type Months = Option<u16>;

impl Kind {
    /// All of them, what matters least first.
    pub const ALL: [Self; 7] = [
        Self::Rehearsals,
        Self::Wordings,
        Self::Conferences,
        Self::Evidence,
        Self::Results,
        Self::Ratings,
        Self::Students,
    ];
}
