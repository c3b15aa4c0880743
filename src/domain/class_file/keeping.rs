//! How long a school keeps what.

use jiff::civil::Date;

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

/// What of a kind is past its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Past {
    /// The kind.
    pub kind: Kind,
    /// How many.
    pub count: usize,
    /// The first day that is still kept.
    pub until: Date,
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
