//! What a conference leaves to be done.

use jiff::civil::{Date, DateTime};

use crate::domain::conference::pace::Moment;
use crate::domain::id::{
    ConferenceId, GoalId, PromiseId, QuestionId, RequestId, StatementId, StudentId,
};
use crate::domain::learning::framework::Framework;
use crate::domain::people::person::Voice;
use crate::domain::people::unowned::UnownedOf;
use crate::domain::words::Said;

/// One thing that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// Whose; none: the class's.
    pub student: Option<StudentId>,
    /// The student's whole name.
    pub name: String,
    /// What.
    pub what: Task,
}

/// What is open.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// A promise, whose, and by when.
    Promise(PromiseId, Voice, Said, Option<Date>),
    /// A goal that somebody is to look at, and on which day.
    Goal(GoalId, Said, Date),
    /// A question of the family.
    Question(QuestionId, Said),
    /// What a family sees differently, and the teacher has not read yet.
    Statement(StatementId, Said),
    /// A wish to talk in private.
    Request(RequestId, Moment),
    /// One that was done lately: it can be opened again.
    RequestDone(RequestId, Moment),
    /// What the family has given, and nobody has said of which of its homes it is.
    Whose(Box<UnownedOf>),
    /// In which language imported standards are written: nobody has said it.
    Language(Box<Framework>),
    /// A conference that was begun and not closed.
    Unfinished(ConferenceId, Option<DateTime>),
    /// A conference whose hour has passed and that was not begun.
    Missed(ConferenceId, Option<DateTime>),
}

/// Which of them are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Promises, and goals to look at.
    Promises,
    /// Questions.
    Questions,
    /// What families see differently.
    Statements,
    /// Wishes to talk in private.
    Requests,
    /// Of which home something is.
    Homes,
    /// Conferences.
    Conferences,
}

impl Filter {
    /// Round and round.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::All => Self::Promises,
            Self::Promises => Self::Questions,
            Self::Questions => Self::Statements,
            Self::Statements => Self::Requests,
            Self::Requests => Self::Homes,
            Self::Homes => Self::Conferences,
            Self::Conferences => Self::All,
        }
    }

    /// Is it shown?
    pub const fn takes(self, task: &Task) -> bool {
        matches!(
            (self, task),
            (
                Self::All,
                Task::Promise(..)
                    | Task::Goal(..)
                    | Task::Question(..)
                    | Task::Statement(..)
                    | Task::Request(..)
                    | Task::Whose(_)
                    | Task::Language(_)
                    | Task::Unfinished(..)
                    | Task::Missed(..)
            ) | (Self::Promises, Task::Promise(..) | Task::Goal(..))
                | (Self::Questions, Task::Question(..))
                | (Self::Statements, Task::Statement(..))
                | (Self::Requests, Task::Request(..) | Task::RequestDone(..))
                | (Self::Homes, Task::Whose(_))
                | (Self::Conferences, Task::Unfinished(..) | Task::Missed(..))
        )
    }
}
