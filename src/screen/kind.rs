//! Which list it is.

use jiff::civil::Date;

use crate::ask::Trial;
use crate::domain::conference::editing::{Does, PageAt};
use crate::domain::conference::follow_up::{Filter, Open};
use crate::domain::conference::pace::Moment;
use crate::domain::id::{AdultId, ConferenceId, StandardId, StudentId};
use crate::domain::learning::moving::Way;
use crate::domain::people::person::Voice;

/// What of a script.
#[derive(Clone, Debug, PartialEq)]
pub enum Within {
    /// All of it.
    Whole,
    /// The steps of others that it can take.
    Steps,
    /// A step.
    Step(String),
    /// A page.
    Page(PageAt),
    /// What a voice does on a page.
    Sentences(PageAt, Voice, Does),
}

/// Which list it is: the same one is put in its place when something has changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A week of the calendar: a day of the one before it and of the one after it that has any conferences.
    Week(Option<Date>, Option<Date>),
    /// A plan of all that nobody has agreed to yet.
    Proposal,
    /// A plan of all that may be taken back.
    PlanMade(Moment),
    /// Hours that are free for a conference.
    Free(ConferenceId),
    /// What can be done with one of them; true: it can have another hour.
    Slot(ConferenceId, bool),
    /// A student's talking points and what the folder suggests.
    Points(StudentId),
    /// The school's own points, for a student.
    Bank(StudentId),
    /// What is open, and which of it is shown.
    FollowUp(Filter, Vec<Open>),
    /// A student's standards.
    Learning(StudentId),
    /// A student's evidence on one of them.
    Evidence(StudentId, StandardId),
    /// The standards of the class.
    Standards,
    /// What the class says of one of them.
    Standard(StandardId),
    /// Things to work on, one at a time.
    PostIts(StudentId),
    /// A student's homes and grown-ups.
    People(StudentId),
    /// A student's records, one for each home.
    Records(StudentId),
    /// One of the grown-ups.
    Adult(StudentId, AdultId),
    /// The teacher's views of a student's habits, ahead.
    Ahead(StudentId),
    /// Who of the class still lacks some.
    AheadOfClass,
    /// What a student prepares.
    Prepare,
    /// What a family reads and answers.
    Family,
    /// What was agreed on, as a family reads it.
    Agreed,
    /// What families said of their conferences.
    Feedback,
    /// How the class is set.
    Settings,
    /// Its terms.
    Terms,
    /// The rules of single standards.
    Rules,
    /// Who is not there yet on a standard.
    Groups(StandardId),
    /// What the class carries of the school's folder.
    Folder,
    /// The scripts there are.
    Scripts,
    /// One of them, by its name, and what of it.
    Script(String, Within),
    /// What taking a folder in would change.
    FolderEffect,
    /// What a setting would change, and which of it is shown.
    Effect(Way, Box<Trial>),
}

impl Kind {
    /// Is it the same list, whatever is in it?
    pub fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::FollowUp(..), Self::FollowUp(..)) => true,
            (Self::Week(..), Self::Week(..)) => true,
            (Self::Effect(..), Self::Effect(..)) => true,
            _ => self == other,
        }
    }
}
