//! What files of other systems say of a class, before it meets the class file.

mod asked;
mod coming;
mod counts;
mod finding;
mod mapping;
mod stated;
mod who;

use jiff::civil::Date;

pub use asked::{Answers, CodeMeaning, Left, NewStudents, Question, Scores};
pub use coming::{About, AllComing, Comes, Coming, Lack};
pub use counts::{Count, Counts, Looked};
pub use finding::{Finding, Findings, Problem};
pub use mapping::{Mapping, Role, fingerprint};
pub use stated::{StatedAnswers, Statements};
pub use who::{Doubt, Maybe, WhoIs, WhoWas, Why, name_words, names_agree};

use crate::domain::class_file::class::Term;
use crate::domain::conference::pace::Moment;
use crate::domain::learning::evidence::{Kind, Work};
use crate::domain::learning::growth::Score;
use crate::domain::people::person::{AdultReads, Gender, Reads, Relation};
use crate::domain::words::{Language, Words};

/// Why nothing can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cannot {
    /// There is no such file or folder.
    Missing,
    /// It may not be read.
    Unreachable,
    /// It ends in .zip and is none, or is locked or packed in a way nothing here unpacks.
    NoZip,
    /// Nothing in it is a table or a framework.
    NothingKnown,
    /// Several tables that do not belong together.
    Several,
    /// It unpacks to more than any school has.
    TooMuch,
    /// A workbook that is locked or damaged.
    NoWorkbook,
    /// JSON without a framework of standards in it.
    NoFramework,
    /// A page of the web, whatever its name says.
    WebPage,
    /// A document that is no table: PDF.
    Document,
}

/// What wrote a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `OneRoster` 1.1 or 1.2 CSV, and its cousin School Data Sync.
    OneRoster,
    /// A CASE 1.0 or 1.1 framework.
    Case,
    /// Canvas: the Learning Mastery gradebook.
    CanvasMastery,
    /// Canvas: the gradebook.
    CanvasGradebook,
    /// Canvas: the Outcome Results report.
    CanvasOutcomes,
    /// NWEA MAP Growth.
    MapGrowth,
    /// i-Ready Diagnostic.
    IReady,
    /// Renaissance STAR, a test a line.
    Star,
    /// Renaissance STAR, a standard a line.
    StarStandards,
    /// Amplify `mCLASS`: DIBELS, IDEL and Lectura.
    Mclass,
    /// `FastBridge`, the seasons of a year beside each other.
    FastBridge,
    /// WIDA ACCESS for ELLs.
    Access,
    /// NWEA MAP Reading Fluency.
    MapFluency,
    /// Smarter Balanced, as its reporting system exports it.
    SmarterBalanced,
    /// Any other table.
    Table,
}

impl Format {
    /// As it stands in the class file, beside every id it brought.
    pub const fn source(self) -> &'static str {
        match self {
            Self::OneRoster => "oneroster",
            Self::Case => "case",
            Self::CanvasMastery | Self::CanvasGradebook | Self::CanvasOutcomes => "canvas",
            Self::MapGrowth | Self::MapFluency => "map",
            Self::IReady => "iready",
            Self::Star | Self::StarStandards => "star",
            Self::Mclass => "mclass",
            Self::FastBridge => "fastbridge",
            Self::Access => "wida",
            Self::SmarterBalanced => "smarter",
            Self::Table => "table",
        }
    }

    /// Its name, the same in every language; none for any other table.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::OneRoster => Some("OneRoster"),
            Self::Case => Some("CASE"),
            Self::CanvasMastery => Some("Canvas Learning Mastery"),
            Self::CanvasGradebook => Some("Canvas Gradebook"),
            Self::CanvasOutcomes => Some("Canvas Outcome Results"),
            Self::MapGrowth => Some("NWEA MAP Growth"),
            Self::IReady => Some("i-Ready Diagnostic"),
            Self::Star | Self::StarStandards => Some("STAR"),
            Self::Mclass => Some("mCLASS"),
            Self::FastBridge => Some("FastBridge"),
            Self::Access => Some("WIDA ACCESS"),
            Self::MapFluency => Some("MAP Reading Fluency"),
            Self::SmarterBalanced => Some("Smarter Balanced"),
            Self::Table => None,
        }
    }

    /// Is it a list of who is in the class, rather than results of some?
    pub const fn is_roster(self) -> bool {
        matches!(self, Self::OneRoster)
    }
}

/// What a result is known by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourceId {
    /// The other system's own id.
    Given(String),
    /// None: made of what the result is about, within one student.
    Made(String),
}

/// A student as a file names them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pupil {
    /// The other system's id; empty where there are names only.
    pub id: String,
    /// The school's own number for the student, which other systems know too.
    pub number: Option<String>,
    /// The state's number for the student.
    pub state: Option<String>,
    /// The line of the file that names them first.
    pub line: u64,
    /// An earlier pupil of the file who may be the same: nothing in the file says so.
    pub twin: Option<u32>,
    /// Is somebody else in the file called so?
    pub shares_name: bool,
    /// What else the line says that tells them from others of the same name.
    pub apart: String,
    /// Given name.
    pub first: String,
    /// Family names.
    pub last: String,
    /// What the student goes by.
    pub called: Option<String>,
    /// If the file says so.
    pub pronouns: Option<String>,
    /// For Spanish, if the file says so.
    pub gender: Option<Gender>,
    /// Grade, 1 to 12.
    pub grade: Option<u8>,
    /// What the home reads.
    pub reads: Option<Reads>,
    /// The language at home, where it is neither English nor Spanish.
    pub home_language: Option<String>,
    /// When the other system last touched it.
    pub as_of: Option<Moment>,
}

/// A grown-up as a file names them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guardian {
    /// The other system's id; may be empty.
    pub id: String,
    /// Which pupil, by the order they came in.
    pub of: u32,
    /// Full name.
    pub name: String,
    /// What they are to the student.
    pub relation: Option<Relation>,
    /// What they read.
    pub reads: AdultReads,
    /// When the other system last touched it.
    pub as_of: Option<Moment>,
}

/// A standard as a file names it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Target {
    /// The other system's id.
    pub id: String,
    /// The code people know; empty: the id.
    pub code: String,
    /// The framework's title.
    pub framework: String,
    /// The subject; may be empty.
    pub subject: Words,
    /// What it says; may be empty.
    pub statement: Words,
    /// What follows “I can” and “Yo puedo”, where the file says so in both languages; else empty.
    pub can: Words,
    /// In which language, where the file says so itself.
    pub language: Option<Language>,
}

/// One result on one standard.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// What it is known by.
    pub id: SourceId,
    /// Which pupil, by the order they came in.
    pub pupil: u32,
    /// Which standard, by the order they came in.
    pub target: u32,
    /// The day it was assessed.
    pub assessed: Option<Date>,
    /// The kind of work.
    pub kind: Kind,
    /// Does the file, or somebody, say so? Else it is only proposed.
    pub kind_is_said: bool,
    /// 1, 2, 3…
    pub attempt: u16,
    /// The words and the score.
    pub work: Work,
    /// When the other system last touched it.
    pub as_of: Option<Moment>,
}

/// One result of a growth test.
#[derive(Clone, Debug, PartialEq)]
pub struct TestResult {
    /// What it is known by.
    pub id: SourceId,
    /// Which pupil, by the order they came in.
    pub pupil: u32,
    /// Which test: `map-reading`.
    pub test: String,
    /// The day.
    pub on: Date,
    /// The numbers.
    pub score: Score,
    /// When the other system last touched it.
    pub as_of: Option<Moment>,
}

/// One thing a file says. Pupils and standards come before what refers to them.
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// A part of the school year.
    Term(Term),
    /// A student.
    Pupil(Pupil),
    /// A grown-up of a student.
    Guardian(Guardian),
    /// A standard.
    Target(Target),
    /// A result on a standard.
    Piece(Piece),
    /// A result of a test.
    TestResult(TestResult),
}

/// How far reading is, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Read.
    pub done: u64,
    /// In all; compressed files count as they stand on disk.
    pub of: u64,
}
