//! A conference or a rehearsal, from its beginning to its close.

use crate::domain::Said;
use crate::domain::conference::Conference;
use crate::domain::conference::goal::{Goal, PlanPart, Promise};
use crate::domain::conference::habit::{View, Views};
use crate::domain::conference::note::Field;
use crate::domain::conference::pace::Spent;
use crate::domain::conference::script::Into;
use crate::domain::id::{ConferenceId, StudentId};
use crate::domain::learning::snapshot::Snapshot;
use crate::domain::people::person::Voice;

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum ConferenceAsk {
    /// Begin it.
    Begin {
        /// Who is there, by which script, how long.
        conference: Box<Conference>,
    },
    /// Keep where the walk is and the time spent.
    KeepWalk {
        /// Where it is.
        conference: Box<Conference>,
        /// Time by step.
        times: Vec<(String, Spent)>,
    },
    /// Keep a note.
    KeepNote {
        /// Whose.
        student: StudentId,
        /// Of which conference.
        conference: ConferenceId,
        /// Where it stands.
        field: Field,
        /// Where it flows.
        into: Into,
        /// What it says.
        said: Said,
    },
    /// Keep a goal.
    KeepGoal {
        /// Whose.
        student: StudentId,
        /// Of which conference.
        conference: ConferenceId,
        /// What of it was written.
        part: PlanPart,
        /// All of it, as it is now.
        goal: Goal,
    },
    /// Keep a promise.
    KeepPromise {
        /// Of which student's conference.
        student: StudentId,
        /// Of which conference.
        conference: ConferenceId,
        /// What.
        promise: Promise,
    },
    /// Keep views of habits by one voice.
    Rate {
        /// Whose habits.
        student: StudentId,
        /// At which conference.
        conference: ConferenceId,
        /// In which term.
        term: String,
        /// Who rates.
        voice: Voice,
        /// Habit and view.
        views: Vec<(String, View)>,
    },
    /// Keep a wish to talk in private.
    RequestInPrivate {
        /// About which student.
        student: StudentId,
        /// At which conference.
        conference: ConferenceId,
    },
    /// The teacher is asked to come.
    CallTeacher {
        /// To whose conference.
        student: StudentId,
        /// Which.
        conference: ConferenceId,
    },
    /// Close it.
    Close {
        /// As it ended.
        conference: Box<Conference>,
        /// Time by step.
        times: Vec<(String, Spent)>,
        /// What was shown; nothing at a rehearsal.
        shown: Option<Box<Snapshot>>,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum ConferenceChange {
    /// It has this row now.
    Begun {
        /// The row.
        conference: ConferenceId,
    },
    /// The place and the times are kept.
    WalkKept,
    /// A note is kept.
    NoteKept {
        /// Where it stands.
        field: Field,
        /// Where it flows.
        into: Into,
        /// What it says.
        said: Said,
    },
    /// A goal is kept.
    GoalKept {
        /// Of which conference.
        conference: ConferenceId,
        /// What of it was written.
        part: PlanPart,
        /// What.
        goal: Goal,
    },
    /// A promise is kept.
    PromiseKept {
        /// Of which conference.
        conference: ConferenceId,
        /// What.
        promise: Promise,
    },
    /// Views of habits are kept.
    Rated {
        /// At which conference.
        conference: ConferenceId,
        /// Who rated.
        voice: Voice,
        /// These habits, with all that the shared screen may know of them now.
        views: Vec<Views>,
    },
    /// The wish to talk in private is kept, and shows nothing.
    Requested,
    /// The teacher is asked to come.
    TeacherCalled,
    /// It is closed.
    Closed {
        /// The row.
        conference: ConferenceId,
    },
}
