//! A plan of conferences: hours, breaks, siblings next to each other.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time, Weekday};

use crate::domain::id::StudentId;

/// When conferences can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The first day.
    pub from_day: Date,
    /// The first one begins.
    pub from: Time,
    /// The last one has ended.
    pub to: Time,
    /// Minutes between two.
    pub between: u16,
    /// A break after so many; 0: none.
    pub break_after: u16,
    /// How long the break is, in minutes.
    pub break_minutes: u16,
}

/// A student to be given an hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Whose.
    pub student: StudentId,
    /// How long it takes, an interpreter's pauses among it.
    pub minutes: u16,
    /// What brothers and sisters share: the grown-ups' names, folded.
    pub family: Vec<String>,
}

/// More days than any school gives to conferences.
const MOST_DAYS: usize = 60;

/// A student's hour for each wish, in the order of the wishes, siblings next to each other; no hour that is taken,
/// no weekend. Those for whom there is no room get none.
pub fn plan(
    hours: Hours,
    wishes: &[Wish],
    taken: &[(DateTime, u16)],
) -> Vec<(StudentId, DateTime)> {
    let mut days = hours
        .from_day
        .series(1.day())
        .filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday))
        .take(MOST_DAYS);
    let mut planned = Vec::new();
    let mut day = days.next();
    let mut at = day.map(|day| day.to_datetime(hours.from));
    let mut in_a_row = 0;
    for wish in siblings_together(wishes) {
        loop {
            let (Some(today), Some(start)) = (day, at) else {
                return planned;
            };
            let minutes = i64::from(wish.minutes.max(1));
            let Ok(end) = start.checked_add(minutes.minutes()) else {
                return planned;
            };
            if end.date() > today || end.time() > hours.to {
                // A conference longer than the whole day fits on no day.
                if start.time() <= hours.from && in_a_row == 0 {
                    break;
                }
                day = days.next();
                at = day.map(|day| day.to_datetime(hours.from));
                in_a_row = 0;
                continue;
            }
            let clash = taken.iter().find(|(other, long)| {
                let long = i64::from((*long).max(1));
                let until = other.checked_add(long.minutes()).unwrap_or(*other);
                *other < end && start < until
            });
            if let Some((other, long)) = clash {
                let after = i64::from(*long + hours.between);
                at = other.checked_add(after.minutes()).ok();
                in_a_row += 1;
                continue;
            }
            planned.push((wish.student, start));
            in_a_row += 1;
            let rests = hours.break_after > 0 && in_a_row % hours.break_after == 0;
            let pause = if rests {
                hours.break_minutes
            } else {
                hours.between
            };
            at = end.checked_add(i64::from(pause).minutes()).ok();
            break;
        }
    }
    planned
}

/// The wishes in their order, each followed by the brothers and sisters of the same family.
fn siblings_together(wishes: &[Wish]) -> Vec<&Wish> {
    let mut by_adult: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, wish) in wishes.iter().enumerate() {
        for adult in &wish.family {
            by_adult.entry(adult).or_default().push(at);
        }
    }
    let mut order: Vec<usize> = Vec::new();
    let mut seen = BTreeSet::new();
    for (at, wish) in wishes.iter().enumerate() {
        let siblings = wish
            .family
            .iter()
            .filter_map(|adult| by_adult.get(adult.as_str()))
            .flatten();
        for one in std::iter::once(&at).chain(siblings) {
            if seen.insert(*one) {
                order.push(*one);
            }
        }
    }
    order.into_iter().filter_map(|at| wishes.get(at)).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn wish(student: StudentId, minutes: u16, family: &str) -> Wish {
        Wish {
            student,
            minutes,
            family: vec![family.to_owned()],
        }
    }

    fn hours() -> Hours {
        Hours {
            from_day: date(2026, 12, 4),
            from: time(15, 0, 0, 0),
            to: time(16, 30, 0, 0),
            between: 5,
            break_after: 2,
            break_minutes: 15,
        }
    }

    #[test]
    fn siblings_are_next_to_each_other_with_breaks_and_no_weekend() {
        let wishes = [
            wish(StudentId(1), 20, "rosa"),
            wish(StudentId(2), 20, "luis"),
            wish(StudentId(3), 20, "rosa"),
            wish(StudentId(4), 30, "eva"),
        ];
        let planned = plan(hours(), &wishes, &[]);
        let friday = date(2026, 12, 4);
        let monday = date(2026, 12, 7);
        assert_eq!(
            planned,
            [
                (StudentId(1), friday.at(15, 0, 0, 0)),
                (StudentId(3), friday.at(15, 25, 0, 0)),
                (StudentId(2), friday.at(16, 0, 0, 0)),
                (StudentId(4), monday.at(15, 0, 0, 0)),
            ]
        );
    }

    #[test]
    fn an_hour_that_is_taken_is_not_given_twice() {
        let taken = [(date(2026, 12, 4).at(15, 10, 0, 0), 20)];
        let planned = plan(hours(), &[wish(StudentId(1), 20, "rosa")], &taken);
        assert_eq!(
            planned,
            [(StudentId(1), date(2026, 12, 4).at(15, 35, 0, 0))]
        );
    }

    #[test]
    fn a_conference_longer_than_the_day_is_left_out() {
        let wishes = [
            wish(StudentId(1), 200, "rosa"),
            wish(StudentId(2), 20, "luis"),
        ];
        let planned = plan(hours(), &wishes, &[]);
        assert_eq!(planned, [(StudentId(2), date(2026, 12, 4).at(15, 0, 0, 0))]);
    }
}
