use std::path::PathBuf;

use jiff::civil::{Date, DateTime};

use super::{FamilyFeedback, Learner, Points, Sheet};
use crate::domain::entry::{About, Entry};
use crate::domain::evidence::Evidence;
use crate::domain::follow_up::Open;
use crate::domain::intake::{Answers, Cannot, Looked, Progress};
use crate::domain::keeping::{Kind, Months, Past};
use crate::domain::log;
use crate::domain::pages::Wish;
use crate::domain::person::{Adult, Key, Student, StudentName};
use crate::domain::question::Given;
use crate::domain::revision::{Plan, PostIt};
use crate::domain::rollup::Override;
use crate::domain::secret::Opener;
use crate::domain::slots::Hours;
use crate::domain::talking_point::TalkingPoint;
use crate::domain::throttle::Answer;
use crate::domain::upkeep::{Backup, Proof};
use crate::domain::week::Slot;
use crate::domain::{Said, Secret};
use crate::page::Page;

/// A home of a student, and the adults there, by their rows.
pub type HomeRows = (Key, Vec<(Key, Adult)>);

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
    /// Read the conferences of these days.
    ReadWeek,
    /// Give an hour to everybody who has none: so long, with this script.
    PlanAll(Hours, u16, String),
    /// Plan a conference: whose, when, how long and which script, with which home.
    PlanOne(Key, DateTime, (u16, String), Option<i64>),
    /// Move a conference, and why.
    MoveTo(Key, DateTime, String),
    /// Nobody came to a conference; what is known of it.
    NobodyCame(Key, String),
    /// The teacher has been where they were asked for.
    BeenThere(Key),
    /// Read a student's talking points and what the folder suggests.
    ReadPoints(Key),
    /// Add a talking point, and set the suggestion aside that it came from.
    AddPoint(Key, Box<TalkingPoint>, Option<String>),
    /// Reword a talking point.
    RewordPoint(Key, Box<TalkingPoint>),
    /// Take a talking point away.
    DropPoint(Key, Key),
    /// A suggestion is not to come again.
    DropSuggestion(Key, String),
    /// Read what is open.
    ReadFollowUp,
    /// A promise was kept, or not.
    MarkPromise(Key, bool),
    /// Answer a question of the family: student and row; and how it goes to all families.
    Answer((Key, Key), Said, Option<Box<Given>>),
    /// Take a question back from all families.
    TakeBack(Key),
    /// They have talked in private.
    CloseRequest(Key),
    /// What a family sees differently has been read.
    SeeStatement(Key),
    /// Read a student's standards.
    ReadLearning(Key),
    /// Add or correct evidence: student and standard, and why.
    KeepEvidence((Key, Key), Box<Evidence>, String),
    /// A judgement of a standard, or back to the rule.
    Judge(Key, Key, Option<Box<Override>>),
    /// Keep a plan.
    KeepPlan(Key, Box<Plan>),
    /// A plan is done.
    PlanDone(Key, Box<Plan>),
    /// Read the things to work on.
    ReadPostIts(Key),
    /// Write one.
    AddPostIt(Key, Said),
    /// Hand one over.
    HandOver(Key, Key),
    /// Read the student's homes and grown-ups.
    ReadPeople(Key),
    /// Add or change an adult: student and home, the row.
    KeepAdult((Key, Key), Key, Box<Adult>),
    /// Change what is known of a student.
    KeepStudent(Key, Box<Student>),
    /// Read which homes a student has, to plan a conference.
    ReadHomes(Key),
    /// Look what would come of these files, with what has been answered.
    LookAt(PathBuf, Box<Answers>),
    /// Take the files in.
    TakeIn(PathBuf, Box<Answers>),
    /// Read what families said of their conferences.
    ReadFeedback,
    /// Make pages, in this folder.
    MakePages(PathBuf, Wish),
    /// Stop reading files or making pages; nothing has been changed.
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
    /// What they are found by, once for thousands of keys.
    pub(super) folded: String,
}

impl OnRoll {
    /// Somebody in the file.
    pub fn new(key: Key, name: StudentName, left: Option<Date>) -> Self {
        let all = format!("{} {}", name.called, name.full());
        Self {
            key,
            folded: crate::locale::folded(&all),
            name,
            left,
        }
    }
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
    Record(Key, Box<Page>),
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
    /// The conferences of these days.
    Week(Vec<Slot>),
    /// A student's talking points.
    Points(Box<Points>),
    /// What is open.
    FollowUp(Vec<Open>),
    /// A student's standards.
    Learning(Box<Learner>),
    /// Things to work on: whose, the whole name.
    PostIts(Key, String, Vec<PostIt>),
    /// A student, the homes and their adults.
    People(Key, Box<Student>, Vec<HomeRows>),
    /// The rows of a student's homes.
    Homes(Key, Vec<Key>),
    /// So many conferences are on the calendar now.
    Planned(usize, Vec<Slot>),
    /// How far the reading of these files is; true: they come in.
    Reading(PathBuf, Box<Answers>, Progress, bool),
    /// What would come of them.
    Looked(Box<Looked>),
    /// What came of them.
    TakenIn(Box<Looked>),
    /// Nothing can be read there.
    CannotRead(Cannot),
    /// What families said of their conferences.
    Feedback(Vec<FamilyFeedback>),
    /// Pages are being made: so many students of so many.
    Making((usize, usize)),
    /// Pages are written, and so many letters of them could not be printed.
    Made(Vec<PathBuf>, usize),
}
