//! Where words belong that are typed and not kept yet: one name for each place, with one writer and one reader.

mod name;
mod of_script;
mod of_standard;
#[cfg(test)]
mod tests;

pub use of_script::OfScript;
pub use of_standard::OfStandard;
use serde_json::{Map, Value};

use crate::domain::class_file::setting::Setting;
use crate::domain::conference::goal::PlanPart;
use crate::domain::conference::note::Field;
use crate::domain::id::{
    AdultId, ConferenceId, EvidenceId, HomeId, PointId, QuestionId, RowId, StandardId, StudentId,
};
use crate::domain::learning::standard::Place;
use crate::domain::people::entry::About;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Seat;

/// Where a draft belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// In a conference or a rehearsal.
    Talk {
        /// Whose.
        student: StudentId,
        /// Which.
        conference: ConferenceId,
        /// Where in it.
        at: Talk,
    },
    /// On a student's own pages, while preparing or reading at home.
    Own {
        /// Whose.
        student: StudentId,
        /// Which of the student's homes writes it; none: the student, or whoever comes from the only home.
        home: Option<HomeId>,
        /// Where on them.
        at: Own,
    },
    /// At the desk: the teacher's alone.
    Desk {
        /// About whom; none: about the class.
        student: Option<StudentId>,
        /// Which form.
        at: Desk,
    },
    /// Before any class is open.
    Start(Start),
}

impl Spot {
    /// On a student's own pages, where whoever sits there writes.
    pub const fn own(seat: Seat, at: Own) -> Self {
        Self::Own {
            student: seat.student,
            home: seat.table.home(),
            at,
        }
    }

    /// At the desk, about this student.
    pub const fn at_desk_of(student: StudentId, at: Desk) -> Self {
        Self::Desk {
            student: Some(student),
            at,
        }
    }
}

/// Where in a conference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Talk {
    /// A note.
    Note(Field),
    /// A part of the goal's plan.
    Goal(PlanPart),
    /// Somebody's promise.
    Promise(Voice),
    /// Somebody's example for a habit.
    Example(String, Voice),
}

/// Where on a student's own pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Own {
    /// An answer of the profile or the family's page: whose, and to which prompt.
    Answer(Voice, String),
    /// A standard in a place.
    Choice(Place, StandardId),
    /// Somebody's view of a habit in a term.
    View {
        /// Whose view.
        by: Voice,
        /// In which term.
        term: String,
        /// Of which habit.
        habit: String,
    },
    /// The goal that is prepared.
    Goal,
    /// A question to the teacher.
    Question,
    /// What the family thought of a conference.
    Feedback(ConferenceId),
    /// A family's words beside an entry.
    Statement(EntryAt),
    /// What was done on the card of things to do together: no words that wait for anything.
    Card,
}

/// Which form of the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Desk {
    /// A talking point by its row; none: a new one.
    Point(Option<PointId>),
    /// A point taken over from the school's bank, by its name there.
    BankPoint(String),
    /// The answer to a question.
    Answer(QuestionId),
    /// A piece of evidence on a standard by its row; none: a new one.
    Evidence(StandardId, Option<EvidenceId>),
    /// A judgement of a standard.
    Judge(StandardId),
    /// A plan for a standard.
    Plan(StandardId),
    /// One thing to work on.
    PostIt,
    /// An adult by home and row; none: a new home, a new adult.
    Adult(Option<HomeId>, Option<AdultId>),
    /// What is known of the student.
    Details,
    /// A conference's other hour.
    Move(ConferenceId),
    /// A conference nobody came to.
    NobodyCame(ConferenceId),
    /// Where a conference is.
    Place(ConferenceId),
    /// Why a conference is not going to be.
    Cancel(ConferenceId),
    /// Why hours that have passed were not held.
    CloseNeverHeld,
    /// One conference of the student.
    PlanOne,
    /// Hours for everybody.
    PlanAll,
    /// A corrected entry.
    Correct(EntryAt),
    /// A family's words beside an entry, typed by the teacher.
    Dispute(EntryAt),
    /// An entry in the other language.
    Translate(EntryAt),
    /// The teacher's view of a habit, given ahead.
    View {
        /// In which term.
        term: String,
        /// Of which habit.
        habit: String,
    },
    /// What a home is called.
    Home(HomeId),
    /// A new student.
    NewStudent,
    /// How long things are kept.
    Keeping,
    /// A setting of the class, and of what in it: a term, a standard; empty: of all of it.
    Setting(Setting, String),
    /// Where a page is written.
    Save,
    /// Which files come in.
    Import,
    /// How their numbers become scores.
    ImportScale,
    /// Which pages are made.
    Pages,
    /// Where a copy of the class is put.
    Copy,
    /// What the class says of a standard.
    Standard(StandardId, OfStandard),
    /// Where the school's folder is.
    Folder,
    /// A new assignment for the whole class.
    Assignment,
    /// The assignment whose scores are being given.
    Scoring,
    /// What a student got in it.
    Score,
    /// A script of the class, by its name, and what of it.
    Script(String, OfScript),
}

/// Before any class is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// Which file is opened.
    Open,
    /// A new class.
    NewClass,
}

/// Which entry, by names: table, row and place in what is sealed there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryAt {
    /// The table.
    pub table: String,
    /// The row.
    pub row: RowId,
    /// The place, as a JSON pointer.
    pub place: String,
}

impl From<About> for EntryAt {
    fn from(about: About) -> Self {
        Self {
            table: about.table.to_owned(),
            row: about.row,
            place: about.place.to_owned(),
        }
    }
}

/// What is typed and not kept yet: real values by the names of their fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Where it belongs.
    pub spot: Spot,
    /// The fields that say something else than before; empty: nothing is being typed.
    pub form: Map<String, Value>,
}

/// What a class file has of somebody's unfinished words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unfinished {
    /// By the names of their fields.
    pub drafts: Vec<Draft>,
    /// What an older program kept, and where; it is not sure what belongs in which field.
    pub older: Vec<Older>,
}

/// Words of an older program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Older {
    /// Whose.
    pub student: StudentId,
    /// The place, as that program wrote it.
    pub place: String,
    /// The words, field after field.
    pub words: Vec<String>,
}
