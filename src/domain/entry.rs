//! Somebody's words about a student, wherever they stand: what may be read, corrected and disputed.

use super::person::Key;
use super::words::Said;

/// Which entry: a table, a row, and a place in what is sealed there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct About {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub row: Key,
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
}
