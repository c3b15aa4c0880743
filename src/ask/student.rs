//! One student: coming in, being opened, being held, leaving.

use jiff::civil::Date;

use super::{Code, Names, Opened};
use crate::domain::class_file::erasure::Proof;
use crate::domain::class_file::spot::Unfinished;
use crate::domain::clean::folded;
use crate::domain::id::{ConferenceId, StudentId};
use crate::domain::people::entry::Entry;
use crate::domain::people::folder::Folder;
use crate::domain::people::person::{Household, Student, StudentName};
use crate::domain::people::who_sees::{Seat, Table};

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum StudentAsk {
    /// Add a student with one household.
    Add {
        /// Who.
        student: Box<Student>,
        /// The home.
        household: Household,
    },
    /// Read a student's folder, as the shared screen may show it.
    OpenFolder {
        /// Whose, and who of the family sits there.
        seat: Seat,
        /// What it is opened for.
        toward: Toward,
    },
    /// Somebody sits there whom the teacher speaks with first: the teacher is called, in silence.
    Stop {
        /// At whose folder.
        student: StudentId,
    },
    /// Read who is in the file, also those who left.
    ReadRoll,
    /// Read what the desk shows of a student.
    OpenDossier {
        /// Whose.
        student: StudentId,
    },
    /// Set or lift a legal hold.
    Hold {
        /// Whose.
        student: StudentId,
        /// Set it.
        hold: bool,
    },
    /// The student has left, or is back.
    Leave {
        /// Who.
        student: StudentId,
        /// They have left.
        left: bool,
    },
    /// Remove everything about a student.
    Erase {
        /// Whom.
        student: StudentId,
    },
}

/// What a folder is opened for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Toward {
    /// The student's own screen.
    #[default]
    Own,
    /// The family's pages.
    Family,
    /// What was.
    LookBack,
    /// A conference that is under way.
    Conference(ConferenceId),
}

impl StudentAsk {
    /// Opens a student's own screen.
    pub fn open(student: StudentId) -> Self {
        Self::OpenFolder {
            seat: student.into(),
            toward: Toward::Own,
        }
    }

    /// In a class without a passphrase anybody at the door adds a student.
    pub(super) const fn is_for_the_desk(&self) -> bool {
        match self {
            Self::Add { .. } | Self::OpenFolder { .. } | Self::Stop { .. } => false,
            Self::ReadRoll | Self::OpenDossier { .. } | Self::Hold { .. } => true,
            Self::Leave { .. } | Self::Erase { .. } => true,
        }
    }
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum StudentChange {
    /// The class with the new student.
    Added {
        /// The class.
        opened: Box<Opened>,
        /// A code just made.
        codes: Vec<Code>,
    },
    /// A student's folder.
    FolderOpened {
        /// Who of the family sits there.
        table: Table,
        /// What it was opened for.
        toward: Toward,
        /// What the shared screen may show.
        folder: Box<Folder>,
        /// What was being typed.
        unfinished: Unfinished,
        /// What the family may see differently.
        entries: Vec<Entry>,
    },
    /// The teacher is called.
    Stopped {
        /// To whose folder.
        student: StudentId,
    },
    /// Who is in the file, by name.
    RollRead(Vec<OnRoll>),
    /// What the desk shows of a student.
    DossierOpened(Box<Dossier>),
    /// A student has left, or is back.
    Left {
        /// What the desk shows now.
        dossier: Box<Dossier>,
        /// Who is here now.
        names: Names,
    },
    /// A student was erased.
    Erased(Box<Proof>),
}

/// A student in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnRoll {
    /// The row.
    pub key: StudentId,
    /// The names.
    pub name: StudentName,
    /// When they left, if they did.
    pub left: Option<Date>,
    /// What they are found by, once for thousands of keys.
    pub folded: String,
}

impl OnRoll {
    /// Somebody in the file.
    pub fn new(key: StudentId, name: StudentName, left: Option<Date>) -> Self {
        let all = format!("{} {}", name.called, name.full());
        Self {
            key,
            folded: folded(&all),
            name,
            left,
        }
    }
}

/// What the desk shows of a student.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    /// The row.
    pub key: StudentId,
    /// The names.
    pub name: StudentName,
    /// Under a legal hold.
    pub held: bool,
    /// When they left, if they did.
    pub left: Option<Date>,
    /// Has a code.
    pub has_code: bool,
    /// Requests to talk in private that are open.
    pub private_requests: usize,
    /// The homes.
    pub homes: Vec<Household>,
}
