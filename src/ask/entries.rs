//! Entries about a student: one put right, one seen differently.

use super::Names;
use crate::domain::Said;
use crate::domain::id::StudentId;
use crate::domain::people::entry::{About, Entry};

/// Why entries are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// One is to be put right.
    ToCorrect,
    /// The family sees one of them differently.
    ToDispute,
}

/// What is to be done with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryAsk {
    /// Read a student's entries.
    Read {
        /// Whose.
        student: StudentId,
        /// What for.
        purpose: Purpose,
    },
    /// Correct an entry.
    Correct {
        /// Whose.
        student: StudentId,
        /// Which.
        about: About,
        /// What it says now.
        words: String,
        /// Why.
        reason: String,
    },
    /// Set a family's words beside an entry.
    Dispute {
        /// Whose.
        student: StudentId,
        /// Which.
        about: About,
        /// What the family says.
        said: Said,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum EntryChange {
    /// A student's entries.
    Read {
        /// Whose.
        student: StudentId,
        /// All of them.
        entries: Vec<Entry>,
        /// What for.
        purpose: Purpose,
    },
    /// One was corrected.
    Corrected {
        /// Whose.
        student: StudentId,
        /// All of them, as they are now.
        entries: Vec<Entry>,
        /// A name may be another one.
        names: Names,
    },
    /// The family's words stand beside one.
    Disputed {
        /// Whose.
        student: StudentId,
        /// All of them, as they are now.
        entries: Vec<Entry>,
    },
}
