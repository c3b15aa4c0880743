use std::path::PathBuf;

use jiff::civil::Date;

use super::Sheet;
use crate::domain::entry::{About, Entry};
use crate::domain::intake::{Answers, Cannot, Looked, Progress};
use crate::domain::keeping::{Kind, Months, Past};
use crate::domain::log;
use crate::domain::person::{Key, StudentName};
use crate::domain::secret::Opener;
use crate::domain::throttle::Answer;
use crate::domain::upkeep::{Backup, Proof};
use crate::domain::{Said, Secret};

/// How long each kind is kept.
pub type Keeping = Vec<(Kind, Months)>;

/// What the teacher asks of the class file.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// Nothing after all.
    Nothing,
    /// Read the log.
    ReadLog,
    /// Read which backups there are.
    ReadBackups,
    /// Put this backup in the file's place.
    Restore(PathBuf),
    /// Read who is in the file, also those who left.
    ReadRoll,
    /// Read what the desk shows of a student.
    OpenStudent(Key),
    /// Read a student's entries, to correct one or (true) to dispute one.
    ReadEntries(Key, bool),
    /// Correct an entry: the new words, and why.
    Correct(Key, About, String, String),
    /// Set a family's words beside an entry.
    Dispute(Key, About, Said),
    /// Set or lift a legal hold.
    Hold(Key, bool),
    /// The student has left, or is back.
    Leave(Key, bool),
    /// Remove everything about a student.
    Erase(Key),
    /// Give new codes.
    NewCodes(Vec<Key>),
    /// Give the class a passphrase.
    SetPassphrase(Secret),
    /// Another passphrase.
    ChangePassphrase(Opener, Secret),
    /// Take the passphrase away.
    RemovePassphrase(Opener),
    /// Read how long things are kept.
    ReadKeeping,
    /// What would go if things were kept so long?
    TryKeeping(Keeping),
    /// Keep things so long from now on; nothing goes yet.
    SetKeeping(Keeping),
    /// Keep things so long, and let go of what is past its time.
    ClearAway(Keeping),
    /// Read everything about a student.
    ReadRecord(Key),
    /// Write a sheet to a folder.
    Save(PathBuf, Box<Sheet>),
    /// Look what would come of these files, with what has been answered.
    LookAt(PathBuf, Box<Answers>),
    /// Take the files in.
    TakeIn(PathBuf, Box<Answers>),
    /// Stop reading files; nothing has been changed.
    StopReading,
}

/// A student in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnRoll {
    /// The row.
    pub key: Key,
    /// The names.
    pub name: StudentName,
    /// When they left, if they did.
    pub left: Option<Date>,
}

/// What the desk shows of a student.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    /// The row.
    pub key: Key,
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
}

/// What came of a deed.
#[derive(Clone, Debug, PartialEq)]
pub enum Report {
    /// Nothing to show.
    Nothing,
    /// The log, newest first.
    Log(Vec<log::Entry>),
    /// The backups, newest first.
    Backups(Vec<Backup>),
    /// Who is in the file.
    Roll(Vec<OnRoll>),
    /// One student.
    Student(Box<Dossier>),
    /// That student's entries, to correct or (true) to dispute.
    Entries(Key, Vec<Entry>, bool),
    /// Everything about a student, as lines: in English, in Spanish.
    Record(Key, Box<[Vec<String>; 2]>),
    /// New codes.
    Codes(Vec<(Key, Secret)>),
    /// The class has a passphrase, and this recovery code; so many backups could not be locked.
    Recovery {
        /// As printed.
        code: Secret,
        /// Backups that could not be locked.
        failed: usize,
        /// The students' new codes.
        codes: Vec<(Key, Secret)>,
    },
    /// The class has none any more; so many backups could not be unlocked.
    NoPassphrase(usize),
    /// A student was erased.
    Erased(Box<Proof>),
    /// How long things are kept.
    Keeping(Keeping),
    /// It is set, and nothing else happened.
    Kept,
    /// What would go.
    PastItsTime(Keeping, Vec<Past>),
    /// What went.
    Cleared(Vec<Past>),
    /// Files were written.
    Written(Vec<PathBuf>),
    /// The passphrase was not taken.
    Refused(Answer),
    /// How far the reading of these files is; true: they come in.
    Reading(PathBuf, Box<Answers>, Progress, bool),
    /// What would come of them.
    Looked(Box<Looked>),
    /// What came of them.
    TakenIn(Box<Looked>),
    /// Nothing can be read there.
    CannotRead(Cannot),
}
