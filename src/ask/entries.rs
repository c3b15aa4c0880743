//! Entries about a student: one put right, one seen differently.

use super::Names;
use crate::domain::Said;
use crate::domain::id::{NoteId, StudentId};
use crate::domain::people::entry::{About, Entry};

/// Why entries are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// One is to be put right.
    ToCorrect,
    /// The family sees one of them differently.
    ToDispute,
    /// What a home said is given to the other home, or taken back.
    ToShare,
    /// A note is kept for the teacher alone, or given back.
    ToRestrict,
    /// One is to be said in the other language beside it.
    ToTranslate,
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
    /// Give it to the other home, or take it back.
    Share {
        /// Whose.
        student: StudentId,
        /// Which.
        about: About,
        /// Give it.
        shared: bool,
    },
    /// Keep a note for the teacher alone, or give it back.
    Restrict {
        /// Whose.
        student: StudentId,
        /// Which.
        note: NoteId,
        /// Keep it.
        restricted: bool,
    },
    /// Say it in the other language beside it.
    Translate {
        /// Whose.
        student: StudentId,
        /// Which.
        about: About,
        /// The words; none: not any more.
        words: String,
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
    /// Something about one is otherwise now.
    Kept {
        /// Whose.
        student: StudentId,
        /// All of them, as they are now.
        entries: Vec<Entry>,
        /// What for.
        purpose: Purpose,
    },
    /// The family's words stand beside one.
    Disputed {
        /// Whose.
        student: StudentId,
        /// All of them, as they are now.
        entries: Vec<Entry>,
    },
}
