//! Plans of all: made to be looked at, and put on the calendar.

use jiff::civil::Date;

use super::Open;
use super::class::names;
use crate::ask::{FreeHours, Proposal, Wanted};
use crate::domain::clean::folded;
use crate::domain::conference::clash::Booked;
use crate::domain::conference::timetable::{self, Hours, Wish, with_interpreter};
use crate::domain::conference::week::Slot;
use crate::domain::conference::{Attendance, Conference};
use crate::store::{Error, is_limited};

/// Free hours that are offered at once.
const OFFERED: usize = 40;

/// An hour for everybody who is here and has none.
pub(super) fn propose(open: &Open, wanted: &Wanted) -> Result<Box<Proposal>, Error> {
    let store = &open.store;
    let under_way = store.under_way()?;
    let families = store.families()?;
    let named = wanted.interpreter.as_ref();
    let named = named.map(|one| folded(one.name.trim()));
    let here = names(store)?.students.into_iter();
    let (mut wishes, mut interpreted, mut limited) = (Vec::new(), Vec::new(), Vec::new());
    for listed in here.filter(|one| one.planned.is_none() && !under_way.contains(&one.key)) {
        let homes = store.homes(listed.key)?;
        let mut adults = homes.iter().flat_map(|(_, adults)| adults);
        let is_interpreted = adults.any(|(_, adult)| adult.interpreter);
        interpreted.extend(is_interpreted.then_some(listed.key));
        limited.extend(is_limited(&homes).then_some(listed.key));
        wishes.push(Wish {
            student: listed.key,
            minutes: if is_interpreted {
                with_interpreter(wanted.minutes)
            } else {
                wanted.minutes
            },
            family: families.get(&listed.key).copied(),
            interpreter: named.clone().filter(|_| is_interpreted),
        });
    }
    let taken = store.booked(wanted.hours.from_day)?;
    Ok(Box::new(Proposal {
        wanted: wanted.clone(),
        plan: timetable::plan(&wanted.hours, &wishes, &taken),
        interpreted,
        limited,
        may_be_families: store.may_be_families()?,
    }))
}

/// The conferences of a plan.
pub(super) fn kept(proposal: &Proposal) -> Vec<Conference> {
    let Wanted {
        minutes,
        script,
        interpreter,
        ..
    } = &proposal.wanted;
    let one = |booked: &Booked| Conference {
        student: booked.student,
        at: Some(booked.at),
        script: script.clone(),
        minutes: *minutes,
        attendance: Attendance {
            venue: booked.venue.clone(),
            interpreter: interpreter
                .clone()
                .filter(|_| proposal.interpreted.contains(&booked.student)),
            ..Attendance::default()
        },
        ..Conference::default()
    };
    proposal.plan.hours.iter().map(one).collect()
}

/// Hours that are free for a conference, as its own days go: at the tables that are in use, in the parts of the day
/// that are.
pub(super) fn free_hours(open: &Open, slot: Slot) -> Result<Box<FreeHours>, Error> {
    let today = open.ground.now.day();
    let mut taken = open.store.booked(today)?;
    let conference = &slot.conference;
    let mut own = conference.booked().ok_or(Error::Damaged)?;
    if slot.interpreter && slot.interpreted_by().is_none() {
        own.minutes = with_interpreter(own.minutes);
    }
    let families = open.store.families()?;
    own.family = families.get(&own.student).copied();
    let hours = as_in_use(&taken, own.at.date().max(today));
    taken.retain(|one| one.key != own.key);
    let wish = Wish {
        student: own.student,
        minutes: own.minutes,
        family: own.family,
        interpreter: own.interpreter.clone(),
    };
    let now = open.ground.now.local;
    let mut free = timetable::free(&hours, &wish, &taken, OFFERED);
    free.retain(|one| one.at > now && (one.at != own.at || one.venue != own.venue));
    Ok(Box::new(FreeHours { slot, free }))
}

/// The tables and parts of the day that the calendar has in use, from a day on.
fn as_in_use(taken: &[Booked], from_day: Date) -> Hours {
    let mut days: Vec<Date> = taken.iter().map(|one| one.at.date()).collect();
    days.dedup();
    let tables = taken.iter().filter_map(|one| {
        let venue = one.venue.as_ref()?;
        venue.called.parse::<u16>().ok()
    });
    let first = taken.iter().map(|one| one.at.time()).min();
    let last = taken.iter().map(|one| one.until().time()).max();
    let window = match (first, last) {
        (Some(from), Some(to)) if from < to => crate::domain::conference::hours::Window {
            from: from.min(timetable::USUAL.from),
            to: to.max(timetable::USUAL.to),
        },
        _ => timetable::USUAL,
    };
    Hours {
        from_day,
        to_day: None,
        windows: vec![window],
        tables: tables.max().unwrap_or(1).min(MOST_TABLES),
        between: usual_gap(taken),
        break_after: 0,
        break_minutes: 0,
    }
}

/// The minutes that lie between two at one table, as the calendar has it.
fn usual_gap(taken: &[Booked]) -> u16 {
    let gaps = taken.iter().filter_map(|one| {
        let same_table = |other: &&Booked| other.venue == one.venue && other.at >= one.until();
        let next = taken.iter().find(same_table)?;
        let minutes = (next.at - one.until()).get_minutes();
        let is_gap = next.at.date() == one.at.date() && next.at.hour() - one.at.hour() < 3;
        u16::try_from(minutes).ok().filter(|_| is_gap)
    });
    gaps.min().unwrap_or(BETWEEN)
}

/// No room holds more tables that are talked at.
const MOST_TABLES: u16 = 100;
/// Minutes between two, where nobody has said another number.
const BETWEEN: u16 = 5;
