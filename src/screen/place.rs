//! Where one can go. Only the shell knows which screen that is.

use super::{AnyForm, Listing};
use crate::ask::{Ask, Dossier, Lying, OnRoll, Purpose, Sheet, Toward};
use crate::domain::class_file::backups::Backup;
use crate::domain::class_file::intake::{Answers, Progress};
use crate::domain::conference::editing::PageAt;
use crate::domain::conference::{Kind, Record};
use crate::domain::id::{ConferenceId, StudentId};
use crate::domain::learning::grid::Grid;
use crate::domain::learning::scoring::Scoring;
use crate::domain::people::entry::Entry;
use crate::domain::{Language, Secret};
use crate::locale::Text;
use crate::page::{Block, Hint, Page};
use std::path::PathBuf;

/// What a secret is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// To open a locked class.
    Class,
    /// To come to the teacher's desk.
    Desk(Then),
    /// To open this student's page.
    Student(StudentId),
}

/// What the teacher came for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// The desk.
    Menu,
    /// A new student.
    AddStudent,
}

/// Which secret is asked for first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The passphrase.
    Passphrase(Wanted),
    /// The passphrase of a class that nobody used for long: whoever opens it goes on at the door.
    AfterIdling,
    /// The PIN of a covered desk.
    Pin,
    /// This student's code; the passphrase, where the class has one.
    Code(StudentId),
}

/// Where a family opens its pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FamilyAt {
    /// At the first.
    Contents,
    /// At what was just agreed on.
    Agreed,
}

/// Is it really meant?
#[derive(Clone, Debug)]
pub struct Question {
    /// What is about to happen.
    pub question: Text,
    /// What that means.
    pub about: Vec<Text>,
    /// The answer that does it.
    pub yes: Text,
    /// What is done then.
    pub ask: Ask,
    /// Something less that can be done instead.
    pub instead: Option<(Text, Ask)>,
}

/// Where one can go.
#[derive(Clone, Debug)]
pub enum Place {
    /// The welcome; true: the language is settled.
    Welcome(bool),
    /// Who leads today? With the cursor on this student.
    Door(Option<StudentId>),
    /// Something secret is asked for.
    Lock(Asked),
    /// Something to fill in.
    Form(AnyForm),
    /// The open folder's own screen.
    Student,
    /// Before a conference, or a rehearsal.
    Setup(Kind),
    /// A conference or a rehearsal.
    Conference(Box<Record>),
    /// Conferences that were; the one that is read back at once.
    LookBack(Option<ConferenceId>),
    /// What a student prepares.
    Prepare,
    /// Who of the family sits there, before this opens.
    Who(Toward),
    /// What a family reads and answers.
    Family(FamilyAt),
    /// Things to do together.
    Card,
    /// The teacher's desk. Whoever came in with the recovery code sets a new passphrase first.
    Desk(Option<Secret>),
    /// Everybody in the file.
    Roll(Vec<OnRoll>),
    /// One student at the desk.
    Dossier(Box<Dossier>),
    /// A student's entries.
    Entries {
        /// Whose.
        student: StudentId,
        /// Everything that has words.
        list: Vec<Entry>,
        /// What for.
        purpose: Purpose,
    },
    /// The backups of the class.
    Backups(Vec<Backup>),
    /// Is it really meant?
    Confirm(Box<Question>),
    /// Something to read.
    Sheet(Sheet),
    /// Files that lie on this computer.
    Files(Vec<Lying>),
    /// Files of other systems.
    Importing(PathBuf, Box<Answers>, Progress),
    /// A list of the desk.
    List(Box<Listing>),
    /// The class at a look, and the assignment whose scores are being given.
    Grid(Box<Grid>, Option<Box<Scoring>>),
    /// The scores of an assignment, while they are given.
    Scores(Box<Grid>, Box<Scoring>),
    /// A script as whoever leads it sees it, from this page on.
    Preview(String, Option<PageAt>),
    /// Pages are made: so many students of so many.
    Making(usize, usize),
    /// A big class of an earlier version, by its file name, and about how many seconds it takes to make it new; how far
    /// that is.
    Renewal(String, u64, Option<u64>),
    /// A damaged file and its backups.
    Rescue(PathBuf, Vec<Backup>),
    /// The school's words, those in these sentences first.
    Words(Vec<(Language, String)>),
    /// The questions families ask, with one being looked for.
    Questions,
    /// The keys of the screen that was open.
    Help {
        /// All of them.
        keys: Vec<Hint>,
        /// It is a conference.
        in_conference: bool,
        /// What the form asks, field by field, where one stands in a form.
        fields: Vec<Block>,
    },
    /// One sentence of this page at a time.
    Single(Box<Page>),
    /// Which marks can be seen here?
    Marks,
    /// Nothing is seen until this is answered; without it, until any key.
    Curtain(Option<Asked>),
}
