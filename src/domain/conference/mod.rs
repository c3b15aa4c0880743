//! One conference of one student: planned, under way, held, missed or moved.

pub mod clash;
pub mod days;
pub mod editing;
pub mod feedback;
pub mod follow_up;
pub mod goal;
pub mod habit;
pub mod hours;
pub mod note;
pub mod pace;
pub mod question;
pub mod script;
pub mod talking_point;
pub mod timetable;
pub mod venue;
pub mod week;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::domain::clean::folded;
use crate::domain::conference::goal::{Course, Goal, Promise};
use crate::domain::conference::note::Note;
use crate::domain::conference::pace::{Moment, Spent};
use crate::domain::conference::question::Question;
use crate::domain::conference::venue::{Outcome, Venue};
use crate::domain::id::{ConferenceId, HomeId, StudentId};
use crate::domain::learning::snapshot::Snapshot;
use crate::domain::people::person::Relation;
use crate::domain::people::who_sees::{Share, Table};

/// Whose words are kept, and in which conference they were said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InTalk {
    /// The student.
    pub student: StudentId,
    /// The conference.
    pub conference: ConferenceId,
}

/// The real one, or practice for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// The conference.
    #[default]
    Conference,
    /// A rehearsal: kept apart, never shown as a conference.
    Rehearsal,
}

impl Kind {
    /// As it stands in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Conference => "conference",
            Self::Rehearsal => "rehearsal",
        }
    }
}

/// How far it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// On the calendar.
    #[default]
    Planned,
    /// Begun, not closed.
    UnderWay,
    /// Closed.
    Held,
    /// Nobody came.
    NoShow,
    /// Put off to another day.
    Moved,
    /// It is not going to be.
    Cancelled,
}

impl State {
    const ALL: [(&'static str, Self); 6] = [
        ("planned", Self::Planned),
        ("under-way", Self::UnderWay),
        ("held", Self::Held),
        ("no-show", Self::NoShow),
        ("moved", Self::Moved),
        ("cancelled", Self::Cancelled),
    ];

    /// As it stands in files.
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, state)| *state == self)
            .map_or("planned", |(name, _)| name)
    }

    /// The state with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, state)| *state)
    }
}

/// Who helps the two languages meet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InterpreterKind {
    /// A professional.
    Professional,
    /// Somebody from the school.
    #[default]
    Staff,
    /// A friend of the family.
    Friend,
    /// A brother or sister: a child.
    Sibling,
    /// The student.
    Student,
    /// Somebody else.
    Other,
}

impl InterpreterKind {
    /// All, as they are offered.
    pub const ALL: [Self; 6] = [
        Self::Staff,
        Self::Professional,
        Self::Friend,
        Self::Sibling,
        Self::Student,
        Self::Other,
    ];

    /// Should a child not have to do this?
    pub const fn is_a_child(self) -> bool {
        matches!(self, Self::Sibling | Self::Student)
    }
}

/// An interpreter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interpreter {
    /// Their name; may be empty.
    #[serde(default)]
    pub name: String,
    /// What they are.
    pub kind: InterpreterKind,
}

/// Somebody of the family who took part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Present {
    /// Their name.
    pub name: String,
    /// What they are to the student; none for a stand-in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<Relation>,
    /// By phone.
    #[serde(default)]
    pub by_phone: bool,
}

/// Who was there, or is going to be; where; and what came of it elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attendance {
    /// The family.
    #[serde(default)]
    pub family: Vec<Present>,
    /// Who interprets, if anybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<Interpreter>,
    /// Where, as far as somebody has said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub venue: Option<Venue>,
    /// What came of it, where it was not led on this laptop.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

/// What is in the clear of a conference, and who was there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conference {
    /// Its row; 0 before it is kept.
    pub key: ConferenceId,
    /// Whose.
    pub student: StudentId,
    /// The script's name.
    pub script: String,
    /// Planned length.
    pub minutes: u16,
    /// Real or rehearsed.
    pub kind: Kind,
    /// How far.
    pub state: State,
    /// When it is or was planned, local time.
    pub at: Option<DateTime>,
    /// When it began.
    pub began: Option<Moment>,
    /// When it was closed.
    pub ended: Option<Moment>,
    /// The next one's day, agreed at the close.
    pub next: Option<Date>,
    /// The step it is or was at: its name.
    pub step: String,
    /// The part of it: its name.
    pub part: String,
    /// With which home it is planned; none: with everybody.
    pub home: Option<HomeId>,
    /// With all homes at one table.
    pub together: bool,
    /// The second date, of one that did not come to be.
    pub second: Option<ConferenceId>,
    /// The plan of all that it came with: when that was made.
    pub plan: Option<Moment>,
    /// The people.
    pub attendance: Attendance,
}

impl Conference {
    /// What came of one that is over: as somebody has said it, else by who sat there.
    pub fn outcome(&self) -> Option<Outcome> {
        let said = self.attendance.outcome;
        let family = &self.attendance.family;
        let known = || {
            let in_room = || family.iter().filter(|one| !one.by_phone);
            Some(if family.is_empty() {
                return None;
            } else if in_room().next().is_none() {
                Outcome::ByPhone
            } else if in_room().all(|one| one.relation.is_none()) {
                Outcome::StandIn
            } else {
                Outcome::Came
            })
        };
        said.or_else(known).filter(|_| self.state == State::Held)
    }

    /// As an hour that is taken; none: it has none.
    pub fn booked(&self) -> Option<clash::Booked> {
        let interpreter = self.attendance.interpreter.as_ref();
        let named = interpreter.map(|one| folded(one.name.trim()));
        Some(clash::Booked {
            key: self.key,
            student: self.student,
            home: self.home,
            at: self.at?,
            minutes: match interpreter {
                Some(_) => timetable::with_interpreter(self.minutes),
                None => self.minutes,
            },
            venue: self.attendance.venue.clone(),
            interpreter: named.filter(|name| !name.is_empty()),
            family: None,
        })
    }

    /// Who of the family sits at its table.
    pub const fn table(&self) -> Table {
        match (self.together, self.home) {
            (true, _) => Table::Together,
            (false, Some(home)) => Table::Home { home, adult: None },
            (false, None) => Table::Student,
        }
    }
}

/// A conference and all that belongs to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// The conference.
    pub conference: Conference,
    /// Step name and the time each voice spent in it.
    pub times: Vec<(String, Spent)>,
    /// The notes.
    pub notes: Vec<Note>,
    /// The goal agreed.
    pub goal: Option<Goal>,
    /// The promises given.
    pub promises: Vec<Promise>,
    /// The family's questions.
    pub questions: Vec<Question>,
    /// What was shown, kept as it was shown.
    pub snapshot: Option<Snapshot>,
}

impl Record {
    /// Is a goal of it still gone after, or a promise not talked about yet?
    pub fn has_open(&self) -> bool {
        let open = self.with_what_is_open();
        open.goal.is_some() || !open.promises.is_empty()
    }

    /// With the goal that is still gone after and the promises nobody has talked about yet, and without a next day.
    #[must_use]
    pub fn with_what_is_open(&self) -> Self {
        let going = |goal: &&Goal| goal.course == Course::Going;
        let open = |promise: &&Promise| promise.kept.is_none();
        Self {
            conference: Conference {
                next: None,
                ..self.conference.clone()
            },
            goal: self.goal.as_ref().filter(going).cloned(),
            promises: self.promises.iter().filter(open).cloned().collect(),
            ..Self::default()
        }
    }

    /// What of it is seen in `share`; none: that there was such an hour is another home's. Whoever was not there knows
    /// the words that are for all, and not who came, what the family's part on the screen was, what was planned then.
    pub fn seen_in(mut self, share: Share) -> Option<Self> {
        let Conference {
            home,
            together,
            kind,
            state,
            ..
        } = self.conference;
        if kind == Kind::Rehearsal || share.was_there(home, together) {
            return Some(self);
        }
        let is_over = state == State::Held;
        if !is_over {
            return share.takes_hour(home, together).then_some(self);
        }
        self.times.clear();
        self.conference = Conference {
            attendance: Attendance::default(),
            next: None,
            ..self.conference
        };
        self.snapshot = self.snapshot.map(Snapshot::without_a_family);
        Some(self)
    }
}
