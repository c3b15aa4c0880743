//! What stands in the way of what on a calendar.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::DateTime;

use crate::domain::conference::venue::Venue;
use crate::domain::id::{ConferenceId, HomeId, StudentId};

/// An hour on the calendar, as far as another one can stand in its way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Booked {
    /// The conference; new where it is only proposed.
    pub key: ConferenceId,
    /// Whose.
    pub student: StudentId,
    /// With which home; none: with all.
    pub home: Option<HomeId>,
    /// When it begins.
    pub at: DateTime,
    /// How long it takes, an interpreter's pauses among it.
    pub minutes: u16,
    /// Where; none: where it always is.
    pub venue: Option<Venue>,
    /// Who interprets, folded; none: nobody, or nobody has said who.
    pub interpreter: Option<String>,
    /// Whose brothers and sisters these are: the first student of the family.
    pub family: Option<StudentId>,
}

impl Booked {
    /// When it is over.
    pub fn until(&self) -> DateTime {
        let minutes = i64::from(self.minutes.max(1));
        self.at.checked_add(minutes.minutes()).unwrap_or(self.at)
    }

    /// Are both under way at some moment?
    pub fn overlaps(&self, other: &Self) -> bool {
        self.at < other.until() && other.at < self.until()
    }

    /// Can the other one not be at the same time, and why?
    pub fn stands_in_the_way(&self, other: &Self) -> Option<Why> {
        let same_interpreter = self.interpreter.is_some() && self.interpreter == other.interpreter;
        let same_family = self.family.is_some() && self.family == other.family;
        if self.student == other.student {
            Some(Why::Student)
        } else if same_family {
            Some(Why::Family)
        } else if same_interpreter {
            Some(Why::Interpreter)
        } else if is_one_place(self.venue.as_ref(), other.venue.as_ref()) {
            Some(Why::Venue)
        } else {
            None
        }
    }
}

/// Are these one room or table?
fn is_one_place(one: Option<&Venue>, other: Option<&Venue>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => one.kind.is_a_place() && one == other,
        (None, Some(_)) | (Some(_), None) => false,
    }
}

/// Why two cannot be at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is the same student.
    Student,
    /// It is the same family.
    Family,
    /// The same person interprets.
    Interpreter,
    /// It is the same room or table.
    Venue,
}

/// What is not as it should be with an hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// Another one is at the same time.
    Overlap {
        /// The other student.
        with: StudentId,
        /// When that begins.
        at: DateTime,
        /// Why both cannot be.
        why: Why,
    },
    /// The student has another hour with the same home.
    Twice {
        /// When that is.
        at: DateTime,
    },
    /// Somebody of the family may not sit there, and it is planned with everybody.
    Limited,
}

/// For each hour what another one stands in its way, in the order of the hours.
pub fn overlaps(all: &[Booked]) -> Vec<Vec<Clash>> {
    let mut found: Vec<Vec<Clash>> = all.iter().map(|_| Vec::new()).collect();
    let mut order: Vec<(usize, &Booked)> = all.iter().enumerate().collect();
    order.sort_by_key(|(_, one)| one.at);
    let mut open: Vec<(usize, &Booked)> = Vec::new();
    for (place, one) in order {
        open.retain(|(_, before)| before.until() > one.at);
        for (other_place, other) in &open {
            let Some(why) = one.stands_in_the_way(other) else {
                continue;
            };
            let clash = |with: &Booked| Clash::Overlap {
                with: with.student,
                at: with.at,
                why,
            };
            found
                .get_mut(place)
                .into_iter()
                .for_each(|of| of.push(clash(other)));
            found
                .get_mut(*other_place)
                .into_iter()
                .for_each(|of| of.push(clash(one)));
        }
        open.push((place, one));
    }
    found
}

/// Hours of one student with the same home, or with all: for each of them another one that is not at the same time.
pub fn twice(all: &[Booked]) -> Vec<Option<DateTime>> {
    let mut of_student: BTreeMap<StudentId, Vec<&Booked>> = BTreeMap::new();
    for one in all {
        of_student.entry(one.student).or_default().push(one);
    }
    let is_again = |one: &Booked, other: &Booked| {
        let same_home = one.home == other.home || one.home.is_none() || other.home.is_none();
        !std::ptr::eq(one, other) && same_home && !one.overlaps(other)
    };
    all.iter()
        .map(|one| {
            let others = of_student.get(&one.student)?;
            let other = others.iter().find(|other| is_again(one, other))?;
            Some(other.at)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::conference::venue::VenueKind;

    fn at(student: i64, hour: i8, minute: i8) -> Booked {
        Booked {
            key: ConferenceId(student),
            student: StudentId(student),
            at: date(2026, 12, 4).at(hour, minute, 0, 0),
            minutes: 20,
            venue: Some(Venue {
                kind: VenueKind::Table,
                called: student.to_string(),
            }),
            ..Booked::default()
        }
    }

    fn whys(all: &[Booked]) -> Vec<Vec<Why>> {
        let why = |clash: &Clash| match clash {
            Clash::Overlap { why, .. } => *why,
            Clash::Twice { .. } | Clash::Limited => Why::Student,
        };
        let of = overlaps(all).into_iter();
        of.map(|one| one.iter().map(why).collect()).collect()
    }

    #[test]
    fn other_tables_at_once_are_as_they_should_be() {
        assert_eq!(whys(&[at(1, 15, 0), at(2, 15, 0)]), [vec![], vec![]]);
    }

    #[test]
    fn one_table_interpreter_or_family_is_not_at_two_at_once() {
        let (one, mut other) = (at(1, 15, 0), at(2, 15, 10));
        other.venue.clone_from(&one.venue);
        assert_eq!(whys(&[one, other]), [vec![Why::Venue], vec![Why::Venue]]);
        let interpreted = |mut one: Booked| {
            one.interpreter = Some("rosa mejía".to_owned());
            one
        };
        let all = [interpreted(at(1, 15, 0)), interpreted(at(2, 15, 19))];
        assert_eq!(whys(&all), [vec![Why::Interpreter], vec![Why::Interpreter]]);
        let of_family = |mut one: Booked| {
            one.family = Some(StudentId(1));
            one
        };
        let all = [of_family(at(1, 15, 0)), of_family(at(2, 15, 20))];
        assert_eq!(whys(&all), [vec![], vec![]], "one after the other");
        let all = [of_family(at(1, 15, 0)), of_family(at(2, 15, 19))];
        assert_eq!(whys(&all), [vec![Why::Family], vec![Why::Family]]);
    }

    #[test]
    fn a_video_is_no_place() {
        let video = |mut one: Booked| {
            one.venue = Some(Venue {
                kind: VenueKind::Video,
                called: String::new(),
            });
            one
        };
        assert_eq!(
            whys(&[video(at(1, 15, 0)), video(at(2, 15, 0))]),
            [vec![], vec![]]
        );
        let nowhere = |mut one: Booked| {
            one.venue = None;
            one
        };
        let all = [nowhere(at(1, 15, 0)), nowhere(at(2, 15, 0))];
        assert_eq!(whys(&all), [vec![Why::Venue], vec![Why::Venue]]);
    }

    #[test]
    fn two_homes_may_have_an_hour_each_and_no_home_two() {
        let with = |mut one: Booked, home: Option<i64>| {
            one.student = StudentId(1);
            one.home = home.map(HomeId);
            one
        };
        let all = [with(at(1, 15, 0), Some(1)), with(at(2, 16, 0), Some(2))];
        assert_eq!(twice(&all), [None, None]);
        let all = [with(at(1, 15, 0), Some(1)), with(at(2, 16, 0), Some(1))];
        assert_eq!(twice(&all), [Some(all[1].at), Some(all[0].at)]);
        let all = [with(at(1, 15, 0), None), with(at(2, 16, 0), Some(1))];
        assert_eq!(twice(&all), [Some(all[1].at), Some(all[0].at)]);
    }
}
