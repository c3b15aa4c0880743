//! The conferences of these days, and how ready everybody is.

use crate::domain::conference::Conference;
use crate::domain::conference::pace::Moment;
use crate::domain::id::HomeId;
use crate::domain::learning::readiness::Missing;
use crate::domain::people::person::{Reads, StudentName};

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
    /// What is not there yet.
    pub missing: Vec<Missing>,
    /// The time spent in it so far, in milliseconds.
    pub spent: u64,
    /// When the student asked the teacher to come.
    pub called: Option<Moment>,
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
