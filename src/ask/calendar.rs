//! When conferences are.

use jiff::civil::DateTime;

use super::Names;
use crate::domain::conference::timetable::Hours;
use crate::domain::conference::week::Slot;
use crate::domain::id::{ConferenceId, HomeId, StudentId};

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum CalendarAsk {
    /// Read the conferences of these days.
    Read,
    /// Read which homes a student has, to plan a conference.
    ReadHomes {
        /// Whose.
        student: StudentId,
    },
    /// Give an hour to everybody who has none.
    PlanAll {
        /// The hours there are.
        hours: Hours,
        /// How long each is.
        minutes: u16,
        /// By which script.
        script: String,
    },
    /// Plan one conference.
    PlanOne {
        /// Whose.
        student: StudentId,
        /// When.
        at: DateTime,
        /// How long.
        minutes: u16,
        /// By which script.
        script: String,
        /// With which home; none: with all.
        home: Option<HomeId>,
    },
    /// Move a conference.
    Move {
        /// Which.
        conference: ConferenceId,
        /// To when.
        at: DateTime,
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
    /// The teacher has been where they were asked for.
    BeenThere {
        /// At which.
        conference: ConferenceId,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum CalendarChange {
    /// The conferences of these days.
    Read(Vec<Slot>),
    /// The rows of a student's homes.
    HomesRead {
        /// Whose.
        student: StudentId,
        /// The rows.
        homes: Vec<HomeId>,
    },
    /// Conferences are on the calendar.
    Planned {
        /// So many.
        count: usize,
        /// The conferences of these days.
        week: Vec<Slot>,
        /// Who has one now.
        names: Names,
    },
    /// One was moved, or nobody came to it.
    Moved {
        /// The conferences of these days.
        week: Vec<Slot>,
        /// Who has one now.
        names: Names,
    },
    /// The teacher has been there.
    BeenThere(Vec<Slot>),
}
