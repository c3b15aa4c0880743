//! The class and its file.

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::civil::DateTime;

use super::{Code, Failure};
use crate::domain::Secret;
use crate::domain::class_file::backups::Backup;
use crate::domain::class_file::class::Class;
use crate::domain::class_file::definition::Definition;
use crate::domain::clean::folded;
use crate::domain::conference::question::Given;
use crate::domain::id::StudentId;
use crate::domain::people::person::StudentName;
use crate::locale::Reading;

/// What is to be done with the class.
#[derive(Clone, Debug, PartialEq)]
pub enum ClassAsk {
    /// Which class files are there?
    List,
    /// Open the sample class, making it if it is not there.
    OpenSample,
    /// Open the class in this file.
    Open {
        /// The file, as somebody typed it.
        path: PathBuf,
    },
    /// Make a class.
    Found {
        /// What it is.
        class: Box<Class>,
    },
    /// Begin the class of the next year with everybody who is here, in a file of its own.
    Next {
        /// What it is.
        class: Box<Class>,
        /// Its passphrase, where it is to have one.
        passphrase: Option<Secret>,
    },
    /// Make the class new that is of an earlier version.
    Renew,
    /// Leave it as it is.
    LeaveOlder,
    /// Read the class that has just been unlocked.
    Read,
    /// Remember the languages of this class.
    KeepReading {
        /// Which.
        reading: Reading,
    },
    /// Forget every key.
    Shut,
    /// Is the file where it is kept well? Told once.
    LookAtPlace,
    /// Read the whole file for damage.
    Check {
        /// A damaged one is rescued on the screen; else it is only let go.
        to_rescue: bool,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum ClassChange {
    /// These class files are there, the newest first.
    Listed(Vec<PathBuf>),
    /// A class is open, or wants its passphrase.
    Opened(Reopened),
    /// The next class is open: its recovery code and its students' codes, where it has a passphrase.
    Begun {
        /// The class.
        opened: Reopened,
        /// The recovery code.
        recovery: Option<Secret>,
        /// A code for everybody.
        codes: Vec<Code>,
    },
    /// It is being made new.
    Renewing {
        /// So much of 1000.
        done: u64,
    },
    /// It is left as it is.
    OlderLeft,
    /// Its languages are remembered.
    ReadingKept,
    /// Every key is forgotten: the file name of the class that is locked now.
    Shut {
        /// The file name.
        name: String,
    },
    /// Its file is where it is kept well.
    WellPlaced,
    /// Its file is on a drive that does not keep it well.
    OnSharedDrive,
    /// The whole file holds together.
    Whole,
    /// It does, and what the school's folder says was taken in: how many files.
    Defined {
        /// How many.
        files: usize,
    },
    /// It does, and the folder it was opened with says something else than what the class carries.
    FolderDiffers,
    /// The file is damaged and has been let go.
    LetGo {
        /// What is wrong with it.
        failure: Failure,
        /// How it can be rescued here.
        rescue: Option<Rescue>,
    },
}

/// A class as it was opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Reopened {
    /// It is open.
    Open(Box<Opened>),
    /// Its passphrase is wanted.
    Locked {
        /// The file name.
        name: String,
    },
    /// It is of an earlier version, and takes long to be made new.
    Older {
        /// The file name.
        name: String,
        /// About so many seconds.
        seconds: u64,
    },
}

/// A file that cannot be opened, and its backups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rescue {
    /// The file.
    pub path: PathBuf,
    /// Its backups, newest first.
    pub backups: Vec<Backup>,
}

/// An open class.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The class.
    pub class: Class,
    /// What it took from the school's folder.
    pub definitions: Vec<Definition>,
    /// Its students.
    pub names: Names,
    /// Questions of families that the teacher gave to all.
    pub given: Vec<Given>,
    /// The languages it was last read in.
    pub reading: Option<Reading>,
    /// It has a passphrase.
    pub has_passphrase: bool,
}

/// Who is in the class, as the door shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Everybody, by name.
    pub students: Vec<Listed>,
    /// Those who have a code.
    pub with_codes: BTreeSet<StudentId>,
}

/// A student of the open class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The row.
    pub key: StudentId,
    /// The names.
    pub name: StudentName,
    /// The conference planned next.
    pub planned: Option<DateTime>,
    /// What they are found by, made once for thousands of keys.
    pub folded: String,
}

impl Listed {
    /// A student with the conference planned next.
    pub fn new(key: StudentId, name: StudentName, planned: Option<DateTime>) -> Self {
        let all = format!("{} {}", name.called, name.full());
        Self {
            key,
            folded: folded(&all),
            name,
            planned,
        }
    }
}
