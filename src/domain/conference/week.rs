//! The calendar, a week at a time: who, when, where, how ready everybody is, and what stands in the way.

use jiff::civil::{Date, DateTime};

use crate::domain::conference::clash::Clash;
use crate::domain::conference::pace::Moment;
use crate::domain::conference::{Conference, Interpreter, State};
use crate::domain::id::{HomeId, StudentId};
use crate::domain::learning::readiness::Missing;
use crate::domain::people::person::{Reads, StudentName};

/// A week of the calendar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Week {
    /// Its Monday.
    pub from: Date,
    /// Its Sunday.
    pub to: Date,
    /// Its conferences, by their hours, those under way first.
    pub slots: Vec<Slot>,
    /// The conferences there was no room for in one list.
    pub more: usize,
    /// A day of the week before with any.
    pub before: Option<Date>,
    /// A day of the week after with any.
    pub after: Option<Date>,
    /// So many hours of days before today that nobody began.
    pub never_held: usize,
    /// Plans of all that can be taken back.
    pub plans: Vec<PlanMade>,
}

impl Week {
    /// The place of the first conference that is under way or not over yet; the first of all where none is.
    pub fn first_ahead(&self, now: DateTime) -> usize {
        let is_ahead = |slot: &Slot| {
            let conference = &slot.conference;
            match conference.state {
                State::UnderWay => true,
                State::Planned => conference.booked().is_some_and(|one| one.until() > now),
                State::Held | State::NoShow | State::Moved | State::Cancelled => false,
            }
        };
        self.slots.iter().position(is_ahead).unwrap_or(0)
    }
}

/// A plan of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanMade {
    /// When it was made, which is its name.
    pub at: Moment,
    /// So many of its hours are still ahead and untouched.
    pub ahead: usize,
}

/// A grown-up's name that stands in several students' homes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MayBeFamily {
    /// The name.
    pub adult: String,
    /// Whose homes, by their rows.
    pub homes: Vec<(StudentId, HomeId)>,
}

/// One conference on the calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    /// The conference.
    pub conference: Conference,
    /// The student.
    pub name: StudentName,
    /// What the home reads.
    pub reads: Reads,
    /// Somebody of the family wants an interpreter.
    pub interpreter: bool,
    /// The student's homes, in their order.
    pub homes: Vec<HomeId>,
    /// What is not there yet; none: nobody has looked, it is far away.
    pub missing: Option<Vec<Missing>>,
    /// The time spent in it so far, in milliseconds.
    pub spent: u64,
    /// When the student asked the teacher to come.
    pub called: Option<Moment>,
    /// What stands in its way.
    pub clashes: Vec<Clash>,
}

impl Slot {
    /// The number of the home it is with, counted from 1, where there are several.
    pub fn home_number(&self) -> Option<usize> {
        let home = self.conference.home?;
        let mut numbered = self.homes.iter().zip(1..);
        let found = numbered.find(|(known, _)| **known == home);
        let number = found.map(|(_, number)| number);
        number.filter(|_| self.homes.len() > 1)
    }

    /// Who interprets, where somebody has said it.
    pub const fn interpreted_by(&self) -> Option<&Interpreter> {
        self.conference.attendance.interpreter.as_ref()
    }

    /// The minutes planned, with an interpreter's pauses.
    pub fn planned_minutes(&self) -> u16 {
        let minutes = self.conference.minutes;
        match self.conference.attendance.interpreter {
            Some(_) => minutes * 3 / 2,
            None => minutes,
        }
    }

    /// Minutes over the plan; none while there is time.
    pub fn over(&self) -> Option<u64> {
        let planned = u64::from(self.planned_minutes()) * 60_000;
        let over = self.spent.checked_sub(planned)? / 60_000;
        (over > 0).then_some(over)
    }
}
