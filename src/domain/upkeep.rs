//! What keeps a class file safe: its backups, and the proof of what was removed.

use std::path::PathBuf;

use jiff::civil::Date;

use super::pace::Moment;
use super::person::Key;

/// A copy of the class file as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// Its file name.
    pub name: String,
    /// The day it was made.
    pub day: Date,
    /// When it was written, as far as the disk says.
    pub made: Option<Moment>,
    /// Bytes.
    pub size: u64,
    /// Made before something else than a day's first change: `erasure`, `upgrade`, `restore`.
    pub before: Option<String>,
}

/// What an erasure removed, and what may still hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The student's number; the name is gone.
    pub student: Key,
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
