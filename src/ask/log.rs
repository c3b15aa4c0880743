//! What happened to the class file.

use crate::domain::class_file::log::Entry;

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogAsk {
    /// Read it.
    Read,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogChange {
    /// The log, newest first.
    Read(Vec<Entry>),
}
