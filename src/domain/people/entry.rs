//! Somebody's words about a student, wherever they stand: what may be read, corrected and disputed.

use crate::domain::conference::pace::Moment;
use crate::domain::id::RowId;
use crate::domain::people::who_sees::Owner;
use crate::domain::words::{Language, Said};

/// Which entry: a table, a row, and a place in what is sealed there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct About {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub row: RowId,
    /// The place in the sealed value, as a JSON pointer.
    pub place: &'static str,
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// The student's given name.
    FirstName,
    /// The family names.
    LastName,
    /// What the student goes by.
    CalledName,
    /// An adult's name.
    AdultName,
    /// An answer of the profile or the family page.
    Answer,
    /// A note of a conference.
    Note,
    /// A note that is for the teacher alone since.
    RestrictedNote,
    /// A goal.
    Goal,
    /// A promise.
    Promise,
    /// A question.
    Question,
    /// The answer to a question.
    QuestionAnswer,
    /// Why the student chose a piece of work.
    Choice,
    /// A comment on a piece of evidence.
    Comment,
    /// An example for a habit.
    Example,
    /// A talking point all may see.
    SharedPoint,
    /// A talking point for the teacher alone.
    PrivatePoint,
    /// A plan to show a standard again.
    Plan,
    /// One thing to work on that was handed over.
    PostIt,
    /// A family's statement.
    Statement,
    /// The level of a standard: its words are the standard's.
    Level,
    /// A test result: its words are the test's name.
    TestResult,
    /// How often a habit is seen: its words are the habit's id.
    Rating,
}

impl EntryKind {
    /// Is it the teacher's alone?
    pub const fn is_for_teacher(self) -> bool {
        matches!(self, Self::PrivatePoint | Self::RestrictedNote)
    }

    /// Does it stand in words of its own, which somebody said?
    pub const fn is_said(self) -> bool {
        !matches!(
            self,
            Self::FirstName
                | Self::LastName
                | Self::CalledName
                | Self::AdultName
                | Self::Level
                | Self::TestResult
                | Self::Rating
        )
    }
}

/// A family's own words beside an entry it sees differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The table of the entry.
    pub table: String,
    /// Its row.
    pub row: RowId,
    /// The place in what is sealed there.
    pub place: String,
    /// When it was set there.
    pub at: Moment,
    /// The words.
    pub said: Said,
    /// Of which home they are.
    pub owner: Owner,
}

impl Statement {
    /// Is it about this entry?
    pub fn is_about(&self, about: About) -> bool {
        (self.table.as_str(), self.row, self.place.as_str())
            == (about.table, about.row, about.place)
    }
}

/// Somebody's words about a student.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Where they stand.
    pub about: About,
    /// What they are.
    pub kind: EntryKind,
    /// The words.
    pub said: Said,
    /// Of which home they are, where the family said them.
    pub owner: Option<Owner>,
    /// They are what a standard says itself, or its code, not what a child can.
    pub is_quoted: bool,
    /// The one language in which it is quoted, where somebody has said that.
    pub quoted_in: Option<Language>,
    /// The term of a rating, by its name in files, or the day a test was taken, as `2026-05-02`; else empty.
    pub when: String,
}
