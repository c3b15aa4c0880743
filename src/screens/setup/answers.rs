//! What is answered before a conference, each with its usual answer.

use jiff::civil::{Date, DateTime};

use crate::content::Content;
use crate::domain::conference::{
    Attendance, Conference, Interpreter, InterpreterKind, Kind, Present, State,
};
use crate::domain::id::{HomeId, StudentId};
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Adult;
use crate::form::{Editor, Move};
use crate::screen::Around;

/// How an adult takes part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum There {
    /// Not today.
    #[default]
    Away,
    /// At the table.
    Here,
    /// On the phone.
    ByPhone,
}

impl There {
    const fn next(self) -> Self {
        match self {
            Self::Away => Self::Here,
            Self::Here => Self::ByPhone,
            Self::ByPhone => Self::Away,
        }
    }
}

/// A line of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// Which script.
    Script,
    /// How long.
    Minutes,
    /// An adult of the family, by place.
    Adult(usize),
    /// Somebody who stands in.
    StandIn,
    /// Who interprets.
    Interpreter,
    /// Begin.
    Begin,
}

/// The screen before a conference or a rehearsal.
#[derive(Clone, Debug)]
pub struct Setup {
    pub(super) student: StudentId,
    /// Real or practice.
    pub kind: Kind,
    /// The row of the planned conference; 0 for a new one.
    planned: Conference,
    /// The script's name.
    pub script: String,
    /// Its lengths.
    lengths: Vec<u16>,
    /// The length chosen.
    pub minutes: u16,
    /// The length that is wanted, whatever script is looked at.
    wanted: u16,
    /// The adults a conference may have, and whether they are here. None under a legal restriction.
    pub adults: Vec<(HomeId, Adult, There)>,
    /// How many homes the student has.
    homes: usize,
    /// The name of somebody else.
    pub stand_in: Editor,
    /// Who interprets; none: nobody.
    pub interpreter: Option<InterpreterKind>,
    /// Where the cursor is.
    pub at: usize,
    /// It was asked whether it begins before its day.
    pub(super) is_asked: bool,
}

impl Setup {
    /// The planned conference, or a new one with the first script.
    pub fn of(folder: &Folder, kind: Kind, around: &Around) -> Self {
        let (class, content) = (around.class.as_ref(), &around.content);
        let planned = folder.next_conference().cloned().unwrap_or_default();
        let script_of_class = class.map(|class| class.script.as_str());
        let script = content.script(if planned.script.is_empty() {
            script_of_class.unwrap_or_default()
        } else {
            &planned.script
        });
        let lengths = script
            .map(|script| script.lengths.clone())
            .unwrap_or_default();
        let of_class = class.map_or(0, |class| class.minutes);
        let wanted = [planned.minutes, of_class, 20]
            .into_iter()
            .find(|minutes| *minutes > 0)
            .unwrap_or(20);
        let adults = of_family(folder, planned.home);
        let interpreter = adults
            .iter()
            .any(|(_, adult, there)| adult.interpreter && *there != There::Away)
            .then_some(InterpreterKind::Staff);
        Self {
            kind,
            script: script.map(|script| script.id.clone()).unwrap_or_default(),
            minutes: script.map_or(wanted, |script| script.nearest_length(wanted)),
            wanted,
            lengths,
            adults,
            homes: folder.households.len(),
            stand_in: Editor::line(""),
            interpreter: if kind == Kind::Rehearsal {
                None
            } else {
                interpreter
            },
            at: 0,
            is_asked: false,
            planned,
            student: folder.key,
        }
        .at_begin()
    }

    /// Enter begins at once: everything has a usual answer.
    fn at_begin(mut self) -> Self {
        self.at = self.rows().len().saturating_sub(1);
        self
    }

    /// The day it is planned for, where one is.
    pub(super) fn planned_day(&self) -> Option<Date> {
        self.planned.at.map(DateTime::date)
    }

    /// Another conference than the one that is planned: that one keeps its day, which has not come.
    pub(super) fn is_another(&self, today: Date) -> bool {
        let is_open = self.planned.state == State::Planned && self.script != self.planned.script;
        is_open && self.planned_day().is_some_and(|day| day > today)
    }

    /// The lines, in order.
    pub fn rows(&self) -> Vec<Row> {
        let mut rows = vec![Row::Script, Row::Minutes];
        if self.kind == Kind::Conference {
            rows.extend((0..self.adults.len()).map(Row::Adult));
            rows.extend([Row::StandIn, Row::Interpreter]);
        }
        rows.push(Row::Begin);
        rows
    }

    /// The line the cursor is on.
    pub fn row(&self) -> Row {
        self.rows().get(self.at).copied().unwrap_or(Row::Begin)
    }

    /// Are letters typed here, rather than taken as keys?
    pub fn is_typing(&self) -> bool {
        self.row() == Row::StandIn
    }

    pub(super) fn turn(&mut self, right: bool, content: &Content) {
        match self.row() {
            Row::Script => self.turn_script(right, content),
            Row::Minutes => {
                self.minutes = turned(&self.lengths, self.minutes, right);
                self.wanted = self.minutes;
            }
            Row::Adult(at) => self
                .adults
                .get_mut(at)
                .into_iter()
                .for_each(|(_, _, there)| {
                    *there = if right {
                        there.next()
                    } else {
                        there.next().next()
                    }
                }),
            Row::Interpreter => {
                let all: Vec<Option<InterpreterKind>> = std::iter::once(None)
                    .chain(InterpreterKind::ALL.map(Some))
                    .collect();
                self.interpreter = turned(&all, self.interpreter, right);
            }
            Row::StandIn => self
                .stand_in
                .go(if right { Move::Right } else { Move::Left }),
            Row::Begin => {}
        }
    }

    fn turn_script(&mut self, right: bool, content: &Content) {
        let ids: Vec<String> = content
            .offered_scripts()
            .map(|script| script.id.clone())
            .collect();
        self.script = turned(&ids, self.script.clone(), right);
        if let Some(script) = content.script(&self.script) {
            self.lengths.clone_from(&script.lengths);
            self.minutes = script.nearest_length(self.wanted);
        }
    }

    /// With which home it is, by who is here; true: with several at one table. Of an only home it stays as planned.
    fn table(&self, planned: Option<HomeId>) -> (Option<HomeId>, bool) {
        if self.homes < 2 {
            return (planned, false);
        }
        let here = self
            .adults
            .iter()
            .filter(|(.., there)| *there != There::Away);
        let mut homes: Vec<HomeId> = here.map(|(home, ..)| *home).collect();
        homes.dedup();
        match homes.as_slice() {
            [] => (planned, false),
            [only] => (Some(*only), false),
            _ => (None, true),
        }
    }

    /// Are several homes at the table?
    pub fn is_together(&self) -> bool {
        self.kind == Kind::Conference && self.table(None).1
    }

    /// The conference these answers make.
    pub fn conference(&self, today: Date) -> Conference {
        let family = self
            .adults
            .iter()
            .filter(|(_, _, there)| *there != There::Away)
            .map(|(_, adult, there)| Present {
                name: adult.name.clone(),
                relation: Some(adult.relation),
                by_phone: *there == There::ByPhone,
            });
        let stand_in = self.stand_in.text().trim().to_owned();
        let mut family: Vec<Present> = family.collect();
        if !stand_in.is_empty() {
            family.push(Present {
                name: stand_in,
                ..Present::default()
            });
        }
        let real = self.kind == Kind::Conference;
        let base = if real && !self.is_another(today) {
            self.planned.clone()
        } else {
            Conference::default()
        };
        let (home, together) = if real {
            self.table(base.home)
        } else {
            (None, false)
        };
        Conference {
            home,
            together,
            student: self.student,
            script: self.script.clone(),
            minutes: self.minutes,
            kind: self.kind,
            state: State::UnderWay,
            attendance: Attendance {
                family: if real { family } else { Vec::new() },
                interpreter: self.interpreter.map(|kind| {
                    // Who was asked to come is not forgotten when they do.
                    let asked = base.attendance.interpreter.clone();
                    let asked = asked.filter(|asked| asked.kind == kind);
                    asked.unwrap_or(Interpreter {
                        name: String::new(),
                        kind,
                    })
                }),
                venue: base.attendance.venue.clone(),
                outcome: None,
            },
            ..base
        }
    }
}

/// The adults a conference may have, and whether they usually come: those of the home it is planned with, else of the
/// first.
fn of_family(folder: &Folder, planned: Option<HomeId>) -> Vec<(HomeId, Adult, There)> {
    // Files of a school may name a home and nobody in it.
    let mut homes = folder.households.iter();
    let first = homes.find(|home| !home.adults.is_empty());
    let with = planned.or(first.map(|home| home.key));
    let homes = folder.households.iter();
    let all = homes.flat_map(|home| {
        let comes = Some(home.key) == with;
        home.adults
            .iter()
            .map(move |adult| (home.key, comes, adult))
    });
    all.filter(|(.., adult)| !adult.restricted)
        .map(|(home, comes, adult)| (home, adult.clone(), usual(comes, adult)))
        .collect()
}

/// The first household's adults usually come, those who use the phone by phone; a second home is asked about.
const fn usual(first_home: bool, adult: &Adult) -> There {
    match (first_home, adult.by_phone) {
        (false, _) => There::Away,
        (true, true) => There::ByPhone,
        (true, false) => There::Here,
    }
}

fn turned<T: Clone + PartialEq>(all: &[T], now: T, right: bool) -> T {
    let at = all.iter().position(|one| *one == now).unwrap_or(0);
    let to = if right {
        at + 1
    } else {
        at + all.len().max(1) - 1
    };
    all.get(to % all.len().max(1)).cloned().unwrap_or(now)
}

#[cfg(test)]
mod tests;
