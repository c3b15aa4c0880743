//! Work on when conferences are.

use jiff::ToSpan as _;

use super::Open;
use super::class::names;
use crate::ask::{CalendarAsk, CalendarChange};
use crate::domain::clean::folded;
use crate::domain::conference::timetable::{self, Hours, Wish};
use crate::domain::conference::week::Slot;
use crate::domain::conference::{Conference, State};
use crate::domain::id::StudentId;
use crate::domain::learning::readiness;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Viewer;
use crate::store::Error;

/// The desk looks a week ahead, and two days back for what was missed.
pub(super) const DAYS_AHEAD: i64 = 7;
const DAYS_BACK: i64 = 2;

/// Pauses for an interpreter: half as much time again, in whole five minutes.
const fn with_interpreter(minutes: u16) -> u16 {
    (minutes * 3 / 2).div_ceil(5) * 5
}

pub(super) fn perform(open: &mut Open, ask: &CalendarAsk) -> Result<CalendarChange, Error> {
    let when = open.when();
    match ask {
        CalendarAsk::Read => Ok(CalendarChange::Read(week(open)?)),
        CalendarAsk::ReadHomes { student } => {
            let homes = open.store.homes(*student)?.into_iter();
            Ok(CalendarChange::HomesRead {
                student: *student,
                homes: homes.map(|(home, _)| home).collect(),
            })
        }
        CalendarAsk::PlanAll {
            hours,
            minutes,
            script,
        } => {
            let conferences = for_everybody(open, *hours, *minutes, script)?;
            plan(open, &conferences)
        }
        CalendarAsk::PlanOne {
            student,
            at,
            minutes,
            script,
            home,
        } => {
            let conference = Conference {
                at: Some(*at),
                home: *home,
                ..planned(*student, script, *minutes)
            };
            plan(open, &[conference])
        }
        CalendarAsk::Move {
            conference,
            at,
            reason,
        } => {
            open.store.move_to(when, *conference, *at, reason)?;
            moved(open)
        }
        CalendarAsk::NobodyCame { conference, reason } => {
            open.store.nobody_came(when, *conference, reason)?;
            moved(open)
        }
        CalendarAsk::BeenThere { conference } => {
            open.store.call_teacher(when, *conference, false)?;
            Ok(CalendarChange::BeenThere(week(open)?))
        }
    }
}

fn plan(open: &mut Open, all: &[Conference]) -> Result<CalendarChange, Error> {
    open.store.plan(open.ground.when(), all)?;
    Ok(CalendarChange::Planned {
        count: all.len(),
        names: names(open.store)?,
        week: week(open)?,
    })
}

fn moved(open: &Open) -> Result<CalendarChange, Error> {
    Ok(CalendarChange::Moved {
        names: names(open.store)?,
        week: week(open)?,
    })
}

/// The conferences of these days, and what is missing for each.
fn week(open: &Open) -> Result<Vec<Slot>, Error> {
    let ground = open.ground;
    let today = ground.now.day();
    let from = today.checked_sub(DAYS_BACK.days()).unwrap_or(today);
    let to = today.checked_add(DAYS_AHEAD.days()).unwrap_or(today);
    let mut slots = open.store.calendar(from, to)?;
    let habits: Vec<&str> = ground
        .habit_set()
        .map(|set| set.habits.iter().map(|habit| habit.id.as_str()).collect())
        .unwrap_or_default();
    let prompts = ground.content.profile().iter();
    let prompts = prompts.filter(|prompt| prompt.by == Voice::Student).count();
    for slot in slots
        .iter_mut()
        .filter(|slot| slot.conference.state == State::Planned)
    {
        let student = slot.conference.student;
        let folder = open.store.folder(student, Viewer::Teacher)?;
        slot.missing = readiness::missing(&folder, prompts, &habits, ground.term());
    }
    Ok(slots)
}

/// An hour for everybody who is here and has none.
fn for_everybody(
    open: &Open,
    hours: Hours,
    minutes: u16,
    script: &str,
) -> Result<Vec<Conference>, Error> {
    let store = &open.store;
    let mut wishes = Vec::new();
    let under_way = store.under_way()?;
    let here = names(store)?.students.into_iter();
    for listed in here.filter(|one| one.planned.is_none() && !under_way.contains(&one.key)) {
        let homes = store.homes(listed.key)?;
        let adults = || homes.iter().flat_map(|(_, adults)| adults);
        let interpreter = adults().any(|(_, adult)| adult.interpreter);
        wishes.push(Wish {
            student: listed.key,
            minutes: if interpreter {
                with_interpreter(minutes)
            } else {
                minutes
            },
            family: adults().map(|(_, adult)| folded(&adult.name)).collect(),
        });
    }
    let taken = store.taken(hours.from_day)?;
    let conferences = timetable::plan(hours, &wishes, &taken).into_iter();
    Ok(conferences
        .map(|(student, at)| Conference {
            at: Some(at),
            ..planned(student, script, minutes)
        })
        .collect())
}

fn planned(student: StudentId, script: &str, minutes: u16) -> Conference {
    Conference {
        student,
        script: script.to_owned(),
        minutes,
        ..Conference::default()
    }
}
