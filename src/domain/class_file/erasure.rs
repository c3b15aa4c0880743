//! The proof of what was removed.

use crate::domain::conference::pace::Moment;
use crate::domain::id::StudentId;

/// What an erasure removed, and what may still hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The student's number; the name is gone.
    pub student: StudentId,
    /// When.
    pub at: Moment,
    /// Rows removed, by table.
    pub removed: Vec<(String, usize)>,
    /// Lines of the log that name the number and stay.
    pub log_lines: usize,
    /// File names of the backups that still hold the student.
    pub backups: Vec<String>,
    /// Backups that could not be looked into.
    pub unread: usize,
}
