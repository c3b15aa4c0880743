//! When conferences are.

use jiff::civil::{Date, DateTime};

use super::Names;
use crate::domain::conference::clash::Booked;
use crate::domain::conference::pace::Moment;
use crate::domain::conference::timetable::{Hours, Plan};
use crate::domain::conference::venue::{Outcome, Venue};
use crate::domain::conference::week::{MayBeFamily, Slot, Week};
use crate::domain::conference::{Conference, Interpreter};
use crate::domain::id::{ConferenceId, HomeId, StudentId};

/// Hours for everybody who has none, as the teacher wants them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The hours there are.
    pub hours: Hours,
    /// How long each is.
    pub minutes: u16,
    /// By which script.
    pub script: String,
    /// Who interprets wherever a family wants it; none: nobody has said who.
    pub interpreter: Option<Interpreter>,
}

/// A plan of all, to be looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// What was wanted.
    pub wanted: Wanted,
    /// The hours, and who got none.
    pub plan: Plan,
    /// Whose family wants an interpreter.
    pub interpreted: Vec<StudentId>,
    /// Those planned with everybody, though somebody of the family may not sit there.
    pub limited: Vec<StudentId>,
    /// Who may be brothers and sisters: nobody has said so.
    pub may_be_families: Vec<MayBeFamily>,
}

/// An hour that may be had instead.
#[derive(Clone, Debug, PartialEq)]
pub struct FreeHours {
    /// The conference that is to be moved.
    pub slot: Slot,
    /// Hours with nothing in their way, the nearest first.
    pub free: Vec<Booked>,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum CalendarAsk {
    /// Read the week this day is in; none: today's, or the next one with any conference.
    Read {
        /// The day.
        at: Option<Date>,
    },
    /// Read which homes a student has, to plan a conference.
    ReadHomes {
        /// Whose.
        student: StudentId,
    },
    /// Make a plan for everybody who has no hour, to be looked at.
    Propose(Box<Wanted>),
    /// These homes are of one family; then plan anew.
    SayFamily {
        /// The homes.
        homes: Vec<HomeId>,
        /// What is planned anew.
        wanted: Box<Wanted>,
    },
    /// Put a plan on the calendar.
    KeepPlan(Box<Proposal>),
    /// Take a plan back, as far as nobody has touched it.
    TakeBack {
        /// Which: when it was made.
        plan: Moment,
    },
    /// Plan one conference.
    PlanOne {
        /// Whose, when, where.
        planned: Box<Conference>,
    },
    /// Read which hours are free for a conference.
    ReadFree {
        /// Which.
        conference: ConferenceId,
    },
    /// Move a conference, or give one that nobody came to a second date.
    Move {
        /// Which.
        conference: ConferenceId,
        /// To when.
        at: DateTime,
        /// Where; none: where it always is.
        venue: Option<Venue>,
        /// Why.
        reason: String,
    },
    /// Nobody came.
    NobodyCame {
        /// To which.
        conference: ConferenceId,
        /// What is known of it.
        reason: String,
    },
    /// It is not going to be.
    Cancel {
        /// Which.
        conference: ConferenceId,
        /// Why; none: it was a mistake, and has never been.
        reason: Option<String>,
    },
    /// It was held, and not on this laptop.
    HeldElsewhere {
        /// Which.
        conference: ConferenceId,
        /// What came of it.
        outcome: Outcome,
    },
    /// Close all hours of days before today that nobody began.
    CloseNeverHeld {
        /// Why they were not held.
        reason: String,
    },
    /// Where it is, and who interprets.
    SetPlace {
        /// Which.
        conference: ConferenceId,
        /// Where; none: where it always is.
        venue: Option<Venue>,
        /// Who interprets.
        interpreter: Option<Interpreter>,
    },
    /// The teacher has been where they were asked for.
    BeenThere {
        /// At which.
        conference: ConferenceId,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum CalendarChange {
    /// A week.
    Read(Box<Week>),
    /// The rows of a student's homes.
    HomesRead {
        /// Whose.
        student: StudentId,
        /// The rows.
        homes: Vec<HomeId>,
    },
    /// A plan to be looked at.
    Proposed {
        /// The plan.
        proposal: Box<Proposal>,
        /// It stands in the place of one that is looked at.
        is_anew: bool,
    },
    /// Free hours.
    FreeRead(Box<FreeHours>),
    /// Conferences are on the calendar.
    Planned {
        /// So many.
        count: usize,
        /// The week of the first.
        week: Box<Week>,
        /// Who has one now.
        names: Names,
    },
    /// A plan was taken back.
    TakenBack {
        /// So many hours.
        count: usize,
        /// The week.
        week: Box<Week>,
        /// Who has one now.
        names: Names,
    },
    /// Hours that nobody began are closed.
    Closed {
        /// So many.
        count: usize,
        /// The week.
        week: Box<Week>,
        /// Who has one now.
        names: Names,
    },
    /// One of them is otherwise now.
    Moved {
        /// Its week.
        week: Box<Week>,
        /// Who has one now.
        names: Names,
    },
    /// The teacher has been there.
    BeenThere(Box<Week>),
}
