//! What a student has prepared, or a family has said.

use jiff::civil::Date;

use crate::domain::Said;
use crate::domain::conference::feedback::Feedback;
use crate::domain::conference::goal::GoalWords;
use crate::domain::conference::habit::View;
use crate::domain::id::{ConferenceId, StandardId};
use crate::domain::learning::standard::Place;
use crate::domain::learning::standing::Choice;
use crate::domain::people::entry::{About, Entry};
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::{Seat, Table};

/// Keep it.
#[derive(Clone, Debug, PartialEq)]
pub struct PreparedAsk {
    /// Of which student, and who of the family sits there.
    pub seat: Seat,
    /// What.
    pub what: Prepared,
}

/// What was prepared or said.
#[derive(Clone, Debug, PartialEq)]
pub enum Prepared {
    /// An answer of the profile or the family's page.
    Answer {
        /// Whose.
        by: Voice,
        /// To what.
        prompt: String,
        /// What.
        said: Said,
    },
    /// What is shown in a place, and the words on it.
    Choice {
        /// Which standard.
        standard: StandardId,
        /// Where.
        place: Place,
        /// The work and the words.
        choice: Box<Choice>,
    },
    /// A view of a habit.
    Habit {
        /// Whose.
        by: Voice,
        /// In which term.
        term: String,
        /// Which habit.
        habit: String,
        /// The view.
        view: View,
    },
    /// A goal.
    Goal {
        /// What, and how.
        words: Box<GoalWords>,
        /// By when.
        by: Option<Date>,
    },
    /// A question to the teacher.
    Question {
        /// What.
        said: Said,
    },
    /// What the family thought of a conference.
    Feedback {
        /// Which.
        conference: ConferenceId,
        /// What.
        feedback: Feedback,
    },
    /// The family's own words beside an entry.
    Statement {
        /// Which.
        about: About,
        /// What.
        said: Said,
    },
}

/// It is on disk.
#[derive(Clone, Debug, PartialEq)]
pub struct PreparedChange {
    /// Who of the family sits there.
    pub table: Table,
    /// The folder as it is now, as they may see it.
    pub folder: Box<Folder>,
    /// What may be seen differently now.
    pub entries: Vec<Entry>,
}
