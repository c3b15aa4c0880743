//! A plan of conferences: hours, tables, breaks, siblings one after the other, an interpreter at one table at a time.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time, Weekday};

use crate::domain::conference::clash::{Booked, Why};
use crate::domain::conference::hours::Window;
use crate::domain::conference::venue::{Venue, VenueKind};
use crate::domain::id::StudentId;

/// When conferences can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The first day.
    pub from_day: Date,
    /// The last day; none: as many as it takes.
    pub to_day: Option<Date>,
    /// The parts of each day, in their order.
    pub windows: Vec<Window>,
    /// So many at once, each at a table of its own.
    pub tables: u16,
    /// Minutes between two.
    pub between: u16,
    /// A break after so many; 0: none.
    pub break_after: u16,
    /// How long the break is, in minutes.
    pub break_minutes: u16,
}

/// A student to be given an hour.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Whose.
    pub student: StudentId,
    /// How long it takes, an interpreter's pauses among it.
    pub minutes: u16,
    /// Whose brothers and sisters these are: the first student of the family.
    pub family: Option<StudentId>,
    /// Who interprets, folded.
    pub interpreter: Option<String>,
}

/// A plan that nobody has agreed to yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The hours, in the order they are.
    pub hours: Vec<Booked>,
    /// Those for whom there is no room.
    pub left: Vec<StudentId>,
}

/// Pauses for an interpreter: half as much time again, in whole five minutes.
pub const fn with_interpreter(minutes: u16) -> u16 {
    (minutes * 3 / 2).div_ceil(5) * 5
}

/// More days than any school gives to conferences.
const MOST_DAYS: usize = 60;

/// An hour for each wish, siblings one after the other; no hour that is taken, no weekend.
pub fn plan(hours: &Hours, wishes: &[Wish], taken: &[Booked]) -> Plan {
    let mut days = open_days(hours, taken);
    let mut plan = Plan::default();
    for family in families(wishes) {
        let mut before: Option<Booked> = None;
        for wish in family {
            match find(hours, &mut days, wish, before.as_ref()) {
                Some(booked) => {
                    let day = days.iter_mut().find(|day| day.date == booked.at.date());
                    day.into_iter()
                        .for_each(|day| day.booked.push(booked.clone()));
                    before = Some(booked.clone());
                    plan.hours.push(booked);
                }
                None => plan.left.push(wish.student),
            }
        }
    }
    plan.hours.sort_by_key(|one| (one.at, one.venue.clone()));
    plan
}

/// The free hours for a wish, nearest first, where each window is gone through in steps of a conference and its gap.
pub fn free(hours: &Hours, wish: &Wish, taken: &[Booked], most: usize) -> Vec<Booked> {
    let days = open_days(hours, taken);
    let all = days
        .iter()
        .flat_map(|day| candidates(hours, day, wish).into_iter());
    all.take(most).collect()
}

/// A day, and what is on it already.
struct OpenDay {
    date: Date,
    booked: Vec<Booked>,
    /// So many minutes have no room on it any more.
    full: Option<u16>,
}

impl OpenDay {
    /// The first free hour; a day that is full is not gone through again for thousands.
    fn first(&mut self, hours: &Hours, wish: &Wish) -> Option<Booked> {
        if self.full.is_some_and(|full| full <= wish.minutes) {
            return None;
        }
        let first = candidates(hours, self, wish).into_iter().next();
        let anybody = wish.family.is_none() && wish.interpreter.is_none();
        if first.is_none() && anybody {
            self.full = Some(wish.minutes);
        }
        first
    }
}

fn open_days(hours: &Hours, taken: &[Booked]) -> Vec<OpenDay> {
    let mut of_day: BTreeMap<Date, Vec<Booked>> = BTreeMap::new();
    for one in taken {
        of_day.entry(one.at.date()).or_default().push(one.clone());
    }
    let is_school_day = |day: &Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    let days = hours.from_day.series(1.day());
    let days = days.filter(is_school_day).take(MOST_DAYS);
    days.take_while(|day| hours.to_day.is_none_or(|last| *day <= last))
        .map(|date| OpenDay {
            date,
            booked: of_day.remove(&date).unwrap_or_default(),
            full: None,
        })
        .collect()
}

/// The wishes, each family in one place: where its first one stands.
fn families(wishes: &[Wish]) -> Vec<Vec<&Wish>> {
    let mut places: BTreeMap<StudentId, usize> = BTreeMap::new();
    let mut all: Vec<Vec<&Wish>> = Vec::new();
    for wish in wishes {
        let known = wish.family.and_then(|family| places.get(&family).copied());
        if let Some(family) = known.and_then(|place| all.get_mut(place)) {
            family.push(wish);
            continue;
        }
        if let Some(family) = wish.family {
            places.insert(family, all.len());
        }
        all.push(vec![wish]);
    }
    all
}

/// The first hour there is for a wish; brothers and sisters come after each other at one table, else on one day, where
/// that can be.
fn find(
    hours: &Hours,
    days: &mut [OpenDay],
    wish: &Wish,
    before: Option<&Booked>,
) -> Option<Booked> {
    let same_day = before.and_then(|before| {
        let day = days.iter().find(|day| day.date == before.at.date())?;
        let here = at_table(hours, day, wish, before.venue.as_ref());
        let anywhere = candidates(hours, day, wish);
        let mut all = here.into_iter().chain(anywhere);
        all.find(|one| one.at >= before.until())
    });
    same_day.or_else(|| days.iter_mut().find_map(|day| day.first(hours, wish)))
}

/// The hours of a day that are free for a wish, by the clock; at each hour one table.
fn candidates(hours: &Hours, day: &OpenDay, wish: &Wish) -> Vec<Booked> {
    let mut all: Vec<Booked> = Vec::new();
    for table in 1..=hours.tables.max(1) {
        let venue = venue(hours.tables, table);
        all.extend(at_table(hours, day, wish, venue.as_ref()));
    }
    all.sort_by_key(|one| one.at);
    all.dedup_by_key(|one| one.at);
    all
}

/// The hours of a day that are free for a wish at a table.
fn at_table(hours: &Hours, day: &OpenDay, wish: &Wish, venue: Option<&Venue>) -> Vec<Booked> {
    let is_first = venue.is_none_or(|venue| venue.called == "1");
    let here = table_hours(day, venue, is_first);
    let windows = hours.windows.iter();
    let each = windows.flat_map(|window| at_one_table(hours, (day, *window), &here, (wish, venue)));
    each.collect()
}

/// What this table is called, where there are several.
fn venue(tables: u16, table: u16) -> Option<Venue> {
    (tables > 1).then(|| Venue {
        kind: VenueKind::Table,
        called: table.to_string(),
    })
}

/// What is at a table, by the clock. Nobody has said where some are: they take the first table. One at a time means
/// that nothing else is at that hour, wherever it is.
fn table_hours<'a>(day: &'a OpenDay, venue: Option<&Venue>, is_first: bool) -> Vec<&'a Booked> {
    let is_here = |one: &&Booked| {
        venue.is_none() || one.venue.as_ref() == venue || is_first && one.venue.is_none()
    };
    let mut here: Vec<&Booked> = day.booked.iter().filter(is_here).collect();
    here.sort_by_key(|one| one.at);
    here
}

fn at_one_table(
    hours: &Hours,
    (day, window): (&OpenDay, Window),
    at_table: &[&Booked],
    (wish, venue): (&Wish, Option<&Venue>),
) -> Vec<Booked> {
    let mut found = Vec::new();
    let mut start = day.date.to_datetime(window.from);
    let end = day.date.to_datetime(window.to);
    loop {
        start = after_those(hours, at_table, start);
        let booked = Booked {
            student: wish.student,
            at: start,
            minutes: wish.minutes,
            venue: venue.cloned(),
            interpreter: wish.interpreter.clone(),
            family: wish.family,
            ..Booked::default()
        };
        let until = booked.until();
        if until > end || until.date() > day.date {
            return found;
        }
        let Some(blocks) = first_in_the_way(hours, day, at_table, &booked) else {
            found.push(booked);
            start = later(start, wish.minutes.max(5) + hours.between);
            continue;
        };
        // Another table's end is no reason for a pause here.
        start = if blocks > start { blocks } else { until };
    }
}

/// The end of what stands in the way of an hour, if anything does.
fn first_in_the_way(
    hours: &Hours,
    day: &OpenDay,
    at_table: &[&Booked],
    wanted: &Booked,
) -> Option<DateTime> {
    let here = at_table
        .iter()
        .find(|one| wanted.at < one.until() && one.at < later(wanted.until(), hours.between));
    let elsewhere = day.booked.iter().find(|one| {
        let why = wanted.stands_in_the_way(one);
        wanted.overlaps(one) && why.is_some_and(|why| why != Why::Venue)
    });
    here.copied().or(elsewhere).map(Booked::until)
}

/// The hour itself, or later, when those before it at the table have had their gap or their break.
fn after_those(hours: &Hours, at_table: &[&Booked], start: DateTime) -> DateTime {
    let mut in_a_row = 0_u16;
    let mut free_from = start;
    let mut last: Option<DateTime> = None;
    for one in at_table.iter().filter(|one| one.at <= start) {
        let is_rested = last.is_none_or(|last| later(last, hours.break_minutes) <= one.at);
        in_a_row = if is_rested { 1 } else { in_a_row + 1 };
        last = Some(one.until());
        let rests = hours.break_after > 0 && in_a_row.is_multiple_of(hours.break_after);
        let pause = if rests {
            hours.break_minutes.max(hours.between)
        } else {
            hours.between
        };
        free_from = free_from.max(later(one.until(), pause));
    }
    free_from.max(start)
}

fn later(at: DateTime, minutes: u16) -> DateTime {
    at.checked_add(i64::from(minutes).minutes()).unwrap_or(at)
}

/// A usual afternoon.
pub const USUAL: Window = Window {
    from: Time::constant(15, 0, 0, 0),
    to: Time::constant(18, 0, 0, 0),
};

#[cfg(test)]
mod tests;
