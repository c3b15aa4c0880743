//! Pages for people, and what is read on the desk before it becomes one.

use std::path::PathBuf;

use crate::domain::Secret;
use crate::domain::class_file::erasure::Proof;
use crate::domain::class_file::keeping::Past;
use crate::domain::class_file::log;
use crate::domain::class_file::pages::Wish;
use crate::domain::people::who_sees::Seat;
use crate::page::Page;

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum PagesAsk {
    /// Read everything about a student.
    ReadRecord {
        /// Whose, and as which of the homes may have it.
        seat: Seat,
    },
    /// Write a sheet to a folder.
    Save {
        /// Where.
        folder: PathBuf,
        /// What.
        sheet: Box<Sheet>,
    },
    /// Make the page for home of this student.
    TakeHome {
        /// Whose, and who of the family sits there.
        seat: Seat,
    },
    /// Make pages, a student at a time.
    Make {
        /// Where.
        folder: PathBuf,
        /// Which.
        wish: Wish,
    },
    /// Stop making them; nothing has been written.
    Stop,
}

impl PagesAsk {
    /// A family takes its own page home.
    pub(super) const fn is_for_the_desk(&self) -> bool {
        match self {
            Self::TakeHome { .. } => false,
            Self::ReadRecord { .. } | Self::Save { .. } | Self::Make { .. } | Self::Stop => true,
        }
    }
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum PagesChange {
    /// Everything about a student.
    RecordRead {
        /// Whose, and as which of the homes may have it.
        seat: Seat,
        /// As a page.
        page: Box<Page>,
    },
    /// A sheet was written.
    Saved {
        /// The files.
        files: Vec<PathBuf>,
    },
    /// The page for home is made.
    TakenHome {
        /// The files.
        files: Vec<PathBuf>,
        /// Letters of it that could not be printed.
        missing: usize,
    },
    /// Pages are being made.
    Making {
        /// So many students.
        done: usize,
        /// Of so many.
        of: usize,
    },
    /// Pages are written.
    Made {
        /// The files.
        files: Vec<PathBuf>,
        /// Letters of them that could not be printed.
        missing: usize,
    },
    /// No pages are made any more.
    Stopped,
}

/// Something to read, and to save as a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Sheet {
    /// The log, newest first.
    Log(Vec<log::Entry>),
    /// Everything about a student.
    Record {
        /// Whose, and as which of the homes may have it.
        seat: Seat,
        /// As a page.
        page: Box<Page>,
    },
    /// Names and their new codes.
    Codes(Vec<Slip>),
    /// The recovery code.
    Recovery {
        /// As printed.
        code: Secret,
        /// Backups that could not be locked.
        failed: usize,
        /// An earlier one opens nothing any more.
        replaces: bool,
    },
    /// What an erasure removed.
    Proof(Box<Proof>),
    /// What was past its time and is gone.
    Cleared(Vec<Past>),
}

impl Sheet {
    /// Is it shown this once?
    pub const fn is_shown_once(&self) -> bool {
        match self {
            Self::Codes(_) | Self::Recovery { .. } | Self::Proof(_) => true,
            Self::Log(_) | Self::Record { .. } | Self::Cleared(_) => false,
        }
    }
}

/// A code with the name it is for.
#[derive(Clone, Debug, PartialEq)]
pub struct Slip {
    /// The whole name.
    pub name: String,
    /// Six digits.
    pub code: Secret,
}
