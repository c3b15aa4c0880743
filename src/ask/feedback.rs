//! What families thought of their conferences.

use crate::domain::conference::feedback::Feedback;
use crate::domain::conference::pace::Moment;
use crate::domain::id::StudentId;

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedbackAsk {
    /// Read what families said.
    Read,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum FeedbackChange {
    /// What families said, the newest first.
    Read(Vec<FamilyFeedback>),
}

/// What one family said.
#[derive(Clone, Debug, PartialEq)]
pub struct FamilyFeedback {
    /// Of which student's conference.
    pub student: StudentId,
    /// The student's whole name.
    pub name: String,
    /// When.
    pub at: Moment,
    /// What.
    pub said: Feedback,
}
