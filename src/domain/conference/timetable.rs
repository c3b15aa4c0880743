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
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn wish(student: i64, minutes: u16, family: Option<i64>) -> Wish {
        Wish {
            student: StudentId(student),
            minutes,
            family: family.map(StudentId),
            interpreter: None,
        }
    }

    fn hours() -> Hours {
        Hours {
            from_day: date(2026, 12, 4),
            to_day: None,
            windows: vec![Window {
                from: time(15, 0, 0, 0),
                to: time(16, 30, 0, 0),
            }],
            tables: 1,
            between: 5,
            break_after: 2,
            break_minutes: 15,
        }
    }

    fn given(plan: &Plan) -> Vec<(i64, DateTime)> {
        let each = plan.hours.iter();
        each.map(|one| (one.student.0, one.at)).collect()
    }

    #[test]
    fn siblings_are_next_to_each_other_with_breaks_and_no_weekend() {
        let wishes = [
            wish(1, 20, Some(1)),
            wish(2, 20, None),
            wish(3, 20, Some(1)),
            wish(4, 30, None),
        ];
        let planned = plan(&hours(), &wishes, &[]);
        let friday = date(2026, 12, 4);
        let monday = date(2026, 12, 7);
        assert_eq!(
            given(&planned),
            [
                (1, friday.at(15, 0, 0, 0)),
                (3, friday.at(15, 25, 0, 0)),
                (2, friday.at(16, 0, 0, 0)),
                (4, monday.at(15, 0, 0, 0)),
            ]
        );
    }

    #[test]
    fn an_hour_that_is_taken_is_not_given_twice() {
        let taken = Booked {
            student: StudentId(9),
            at: date(2026, 12, 4).at(15, 10, 0, 0),
            minutes: 20,
            ..Booked::default()
        };
        let planned = plan(&hours(), &[wish(1, 20, None)], &[taken]);
        assert_eq!(given(&planned), [(1, date(2026, 12, 4).at(15, 35, 0, 0))]);
    }

    #[test]
    fn a_conference_longer_than_the_day_is_left_out() {
        let planned = plan(&hours(), &[wish(1, 200, None), wish(2, 20, None)], &[]);
        assert_eq!(given(&planned), [(2, date(2026, 12, 4).at(15, 0, 0, 0))]);
        assert_eq!(planned.left, [StudentId(1)]);
    }

    #[test]
    fn several_tables_are_used_at_once_and_a_family_at_one_after_the_other() {
        let at_three = Hours {
            tables: 3,
            to_day: Some(date(2026, 12, 4)),
            ..hours()
        };
        let wishes = [
            wish(1, 20, Some(1)),
            wish(2, 20, Some(1)),
            wish(3, 20, None),
            wish(4, 20, None),
            wish(5, 20, None),
        ];
        let planned = plan(&at_three, &wishes, &[]);
        let friday = date(2026, 12, 4);
        let first = friday.at(15, 0, 0, 0);
        let second = friday.at(15, 25, 0, 0);
        assert_eq!(
            given(&planned),
            [(1, first), (3, first), (4, first), (2, second), (5, second)]
        );
        let tables: Vec<_> = planned.hours.iter().map(|one| one.venue.clone()).collect();
        assert!(tables.iter().all(Option::is_some), "{tables:?}");
        let clashes = crate::domain::conference::clash::overlaps(&planned.hours);
        assert!(clashes.iter().all(Vec::is_empty), "{clashes:?}");
    }

    #[test]
    fn one_interpreter_is_at_one_table_at_a_time() {
        let at_three = Hours {
            tables: 3,
            ..hours()
        };
        let interpreted = |student| Wish {
            interpreter: Some("rosa".to_owned()),
            ..wish(student, 20, None)
        };
        let wishes = [interpreted(1), interpreted(2), wish(3, 20, None)];
        let planned = plan(&at_three, &wishes, &[]);
        let clashes = crate::domain::conference::clash::overlaps(&planned.hours);
        assert!(clashes.iter().all(Vec::is_empty), "{:?}", planned.hours);
    }

    #[test]
    fn two_parts_of_a_day_are_filled_before_the_next_day() {
        let mut two = hours();
        two.windows.push(Window {
            from: time(18, 0, 0, 0),
            to: time(18, 45, 0, 0),
        });
        let wishes: Vec<Wish> = (1..=5).map(|one| wish(one, 20, None)).collect();
        let planned = plan(&two, &wishes, &[]);
        let friday = date(2026, 12, 4);
        let at: Vec<DateTime> = planned.hours.iter().map(|one| one.at).collect();
        assert_eq!(
            at,
            [
                friday.at(15, 0, 0, 0),
                friday.at(15, 25, 0, 0),
                friday.at(16, 0, 0, 0),
                friday.at(18, 0, 0, 0),
                friday.at(18, 25, 0, 0),
            ]
        );
    }

    #[test]
    fn whoever_has_no_room_is_named() {
        let one_day = Hours {
            to_day: Some(date(2026, 12, 4)),
            ..hours()
        };
        let wishes: Vec<Wish> = (1..=4).map(|one| wish(one, 20, None)).collect();
        assert_eq!(plan(&one_day, &wishes, &[]).left, [StudentId(4)]);
    }

    #[test]
    fn free_hours_are_those_nobody_has() {
        let taken = Booked {
            student: StudentId(9),
            at: date(2026, 12, 4).at(15, 0, 0, 0),
            minutes: 20,
            ..Booked::default()
        };
        let free = free(&hours(), &wish(1, 20, None), &[taken], 2);
        let at: Vec<DateTime> = free.iter().map(|one| one.at).collect();
        let friday = date(2026, 12, 4);
        assert_eq!(at, [friday.at(15, 25, 0, 0), friday.at(15, 50, 0, 0)]);
    }
}
