use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::civil::DateTime;

use super::{Command, Effect, Failure, Now, Report};
use crate::domain::Secret;
use crate::domain::class::Class;
use crate::domain::entry::Entry;
use crate::domain::folder::Folder;
use crate::domain::person::{Key, StudentName};
use crate::domain::question::Given;
use crate::domain::spot::{Draft, Spot, Unfinished};
use crate::domain::throttle::Answer;
use crate::domain::upkeep::Backup;
use crate::locale::Reading;

/// A student of the open class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The row.
    pub key: Key,
    /// The names.
    pub name: StudentName,
    /// The conference planned next.
    pub planned: Option<DateTime>,
    /// What they are found by, made once for thousands of keys.
    pub(super) folded: String,
}

impl Listed {
    /// A student with the conference planned next.
    pub fn new(key: Key, name: StudentName, planned: Option<DateTime>) -> Self {
        let all = format!("{} {}", name.called, name.full());
        Self {
            key,
            folded: crate::locale::folded(&all),
            name,
            planned,
        }
    }
}

/// An open class.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The class.
    pub class: Class,
    /// Its students.
    pub students: Vec<Listed>,
    /// Questions of families that the teacher gave to all.
    pub given: Vec<Given>,
    /// The languages it was last read in.
    pub reading: Option<Reading>,
    /// It has a passphrase.
    pub has_passphrase: bool,
    /// The students who have a code.
    pub with_codes: BTreeSet<Key>,
    /// Codes just made, to be told this once.
    pub codes: Vec<(Key, Secret)>,
}

/// Everything that can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A key or click that asks for something.
    Press(Command),
    /// A character for whatever is being typed.
    Type(char),
    /// Text pasted.
    Paste(String),
    /// A click on the n-th thing that can be opened.
    Pick(usize),
    /// A click on a step of the map or of the walk.
    PickStep(usize),
    /// The time.
    Tick(Now),
    /// A class is open.
    ClassOpened(Box<Opened>),
    /// A class is open, and its passphrase is wanted: its file name.
    ClassLocked(String),
    /// What came of a passphrase or a code.
    Answered(Answer),
    /// What came of a deed of the teacher's.
    Reported(Report),
    /// The backups of a damaged file.
    BackupsFound(PathBuf, Vec<Backup>),
    /// Cover the screen, now.
    Cover,
    /// A student's folder, what was being typed, and what the family may see differently.
    FolderOpened(Box<Folder>, Unfinished, Vec<Entry>),
    /// What was prepared is on disk: the folder as it is now, and what may be seen differently.
    Prepared(Box<Folder>, Vec<Entry>),
    /// The words that stood here are kept, and their draft is gone; and what came of it.
    Settled(Box<Spot>, Box<Message>),
    /// What was being typed at the desk, or before any class was open.
    DraftsFound(Vec<Draft>),
    /// A page for home is on disk, and so many letters of it could not be printed.
    PageMade(Vec<PathBuf>, usize),
    /// The conference has this row now.
    Begun(Key),
    /// It is on disk.
    Done(Box<Effect>),
    /// It is not.
    Failed(Box<Effect>, Failure),
    /// The wheel: down or up.
    Wheel(bool),
    /// End, and lose nothing.
    Terminate,
}
