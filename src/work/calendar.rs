//! Work on when conferences are.

use jiff::civil::Date;

use super::Open;
use super::class::names;
use super::planning::{free_hours, kept, propose};
use crate::ask::{CalendarAsk, CalendarChange};
use crate::domain::conference::State;
use crate::domain::conference::clash::{self, Booked, Clash};
use crate::domain::conference::timetable::with_interpreter;
use crate::domain::conference::week::{Slot, Week};
use crate::domain::id::{ConferenceId, StudentId};
use crate::domain::learning::readiness;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Viewer;
use crate::store::Error;

/// So many conferences are looked at for what is missing, and so many days ahead.
const LOOKED_AT: usize = 60;
const READY_DAYS: i32 = 7;

pub(super) fn perform(open: &mut Open, ask: &CalendarAsk) -> Result<CalendarChange, Error> {
    let when = open.when();
    let today = open.ground.now.day();
    match ask {
        CalendarAsk::Read { at } => Ok(CalendarChange::Read(week(open, *at)?)),
        CalendarAsk::ReadHomes { student } => homes(open, *student),
        CalendarAsk::Propose(wanted) => Ok(CalendarChange::Proposed {
            proposal: propose(open, wanted)?,
            is_anew: false,
        }),
        CalendarAsk::SayFamily { homes, wanted } => {
            open.store.say_family(when, homes)?;
            Ok(CalendarChange::Proposed {
                proposal: propose(open, wanted)?,
                is_anew: true,
            })
        }
        CalendarAsk::KeepPlan(proposal) => {
            let planned = kept(proposal);
            open.store.plan(when, &planned)?;
            let first = planned.iter().filter_map(|one| one.at).min();
            are_planned(open, planned.len(), first.map(jiff::civil::DateTime::date))
        }
        CalendarAsk::TakeBack { plan } => {
            let count = open.store.take_plan_back(when, *plan, today)?;
            let week = week(open, None)?;
            let names = names(open.store)?;
            Ok(CalendarChange::TakenBack { count, week, names })
        }
        CalendarAsk::PlanOne { planned } => {
            open.store
                .plan(when, std::slice::from_ref(planned.as_ref()))?;
            are_planned(open, 1, planned.at.map(jiff::civil::DateTime::date))
        }
        CalendarAsk::ReadFree { conference } => {
            let slot = slot(open, *conference)?;
            Ok(CalendarChange::FreeRead(free_hours(open, slot)?))
        }
        CalendarAsk::CloseNeverHeld { reason } => {
            let count = open.store.close_never_held(when, today, reason)?;
            let week = week(open, None)?;
            let names = names(open.store)?;
            Ok(CalendarChange::Closed { count, week, names })
        }
        CalendarAsk::BeenThere { conference } => {
            open.store.call_teacher(when, *conference, false)?;
            Ok(CalendarChange::BeenThere(week(open, None)?))
        }
        CalendarAsk::Move { .. }
        | CalendarAsk::NobodyCame { .. }
        | CalendarAsk::Cancel { .. }
        | CalendarAsk::HeldElsewhere { .. }
        | CalendarAsk::SetPlace { .. } => {
            let day = change_one(open, ask)?;
            moved(open, day)
        }
    }
}

/// One conference is otherwise; the day it is or was on.
fn change_one(open: &mut Open, ask: &CalendarAsk) -> Result<Option<Date>, Error> {
    let when = open.when();
    let day = |open: &Open, key: ConferenceId| -> Result<Option<Date>, Error> {
        let at = open.store.conference_at(key)?.at;
        Ok(at.map(jiff::civil::DateTime::date))
    };
    match ask {
        CalendarAsk::Move {
            conference,
            at,
            venue,
            reason,
        } => {
            let to = (*at, venue.as_ref());
            open.store.move_to(when, *conference, to, reason)?;
            Ok(Some(at.date()))
        }
        CalendarAsk::NobodyCame { conference, reason } => {
            open.store.nobody_came(when, *conference, reason)?;
            day(open, *conference)
        }
        CalendarAsk::Cancel { conference, reason } => {
            let day = day(open, *conference)?;
            open.store.cancel(when, *conference, reason.as_deref())?;
            Ok(day)
        }
        CalendarAsk::HeldElsewhere {
            conference,
            outcome,
        } => {
            open.store.held_elsewhere(when, *conference, *outcome)?;
            day(open, *conference)
        }
        CalendarAsk::SetPlace {
            conference,
            venue,
            interpreter,
        } => {
            let (venue, interpreter) = (venue.as_ref(), interpreter.as_ref());
            open.store
                .set_place(when, *conference, venue, interpreter)?;
            day(open, *conference)
        }
        // Each of the others is more than one conference.
        CalendarAsk::Read { .. }
        | CalendarAsk::ReadHomes { .. }
        | CalendarAsk::Propose(_)
        | CalendarAsk::SayFamily { .. }
        | CalendarAsk::KeepPlan(_)
        | CalendarAsk::TakeBack { .. }
        | CalendarAsk::PlanOne { .. }
        | CalendarAsk::ReadFree { .. }
        | CalendarAsk::CloseNeverHeld { .. }
        | CalendarAsk::BeenThere { .. } => Ok(None),
    }
}

fn homes(open: &Open, student: StudentId) -> Result<CalendarChange, Error> {
    let homes = open.store.homes(student)?.into_iter();
    Ok(CalendarChange::HomesRead {
        student,
        homes: homes.map(|(home, _)| home).collect(),
    })
}

fn are_planned(open: &Open, count: usize, day: Option<Date>) -> Result<CalendarChange, Error> {
    Ok(CalendarChange::Planned {
        count,
        names: names(open.store)?,
        week: week(open, day)?,
    })
}

fn moved(open: &Open, day: Option<Date>) -> Result<CalendarChange, Error> {
    Ok(CalendarChange::Moved {
        names: names(open.store)?,
        week: week(open, day)?,
    })
}

/// A conference as the calendar shows it.
fn slot(open: &Open, key: ConferenceId) -> Result<Slot, Error> {
    let day = open.store.conference_at(key)?.at.ok_or(Error::Damaged)?;
    let (slots, _) = open.store.calendar(day.date(), day.date(), true)?;
    let mut slots = slots.into_iter();
    let found = slots.find(|slot| slot.conference.key == key);
    found.ok_or(Error::Damaged)
}

/// The week a day is in; without a day today's, or the nearest one with any conference.
fn week(open: &Open, at: Option<Date>) -> Result<Box<Week>, Error> {
    let today = open.ground.now.day();
    let mut week = plain_week(open, at.unwrap_or(today))?;
    let nearest = week.after.filter(|_| week.slots.is_empty() && at.is_none());
    if let Some(nearest) = nearest {
        week = plain_week(open, nearest)?;
    }
    look_for_missing(open, &mut week.slots)?;
    look_for_clashes(open, &mut week.slots)?;
    week.never_held = open.store.never_held(today)?;
    week.plans = open.store.plans_of_all(today)?;
    Ok(Box::new(week))
}

fn plain_week(open: &Open, day: Date) -> Result<Week, Error> {
    let today = open.ground.now.day();
    let monday = i32::from(day.weekday().to_monday_zero_offset());
    let from = day.saturating_sub(jiff::Span::new().days(monday));
    let to = from.saturating_add(jiff::Span::new().days(6));
    let is_now = (from..=to).contains(&today);
    let (slots, more) = open.store.calendar(from, to, is_now)?;
    let (before, after) = open.store.days_around(from, to)?;
    Ok(Week {
        from,
        to,
        slots,
        more,
        before,
        after,
        ..Week::default()
    })
}

/// What is missing for the conferences of the next days.
fn look_for_missing(open: &Open, slots: &mut [Slot]) -> Result<(), Error> {
    let ground = open.ground;
    let today = ground.now.day();
    let last = today.saturating_add(jiff::Span::new().days(READY_DAYS));
    let habits: Vec<&str> = ground
        .habit_set()
        .map(|set| set.habits.iter().map(|habit| habit.id.as_str()).collect())
        .unwrap_or_default();
    let prompts = ground.content.profile().iter();
    let prompts = prompts.filter(|prompt| prompt.by == Voice::Student).count();
    let is_near = |slot: &&mut Slot| {
        let day = slot.conference.at.map(jiff::civil::DateTime::date);
        slot.conference.state == State::Planned
            && day.is_some_and(|day| (today..=last).contains(&day))
    };
    for slot in slots.iter_mut().filter(is_near).take(LOOKED_AT) {
        let student = slot.conference.student;
        let folder = open.store.folder(student, Viewer::Teacher)?;
        let missing = readiness::missing(&folder, prompts, &habits, ground.term());
        slot.missing = Some(missing);
    }
    Ok(())
}

/// What stands in the way of what.
fn look_for_clashes(open: &Open, slots: &mut [Slot]) -> Result<(), Error> {
    let families = open.store.families()?;
    let counts = |slot: &Slot| matches!(slot.conference.state, State::Planned | State::UnderWay);
    let booked = |slot: &Slot| -> Option<Booked> {
        let booked = slot.conference.booked().filter(|_| counts(slot))?;
        let is_longer = slot.interpreter && slot.interpreted_by().is_none();
        Some(Booked {
            minutes: if is_longer {
                with_interpreter(booked.minutes)
            } else {
                booked.minutes
            },
            family: families.get(&booked.student).copied(),
            ..booked
        })
    };
    let all: Vec<Booked> = slots.iter().filter_map(booked).collect();
    for (one, clashes) in all.iter().zip(clash::overlaps(&all)) {
        let mut found = slots.iter_mut();
        if let Some(slot) = found.find(|slot| slot.conference.key == one.key) {
            slot.clashes.extend(clashes);
        }
    }
    for slot in slots.iter_mut().filter(|slot| counts(slot)) {
        let planned = open.store.planned_for(slot.conference.student)?;
        let again = planned.iter().zip(clash::twice(&planned));
        let mut again = again.filter(|(one, _)| one.key == slot.conference.key);
        let at = again.find_map(|(_, at)| at);
        slot.clashes.extend(at.map(|at| Clash::Twice { at }));
    }
    Ok(())
}
