//! Plans of whole classes, and what they promise.

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
