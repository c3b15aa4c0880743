//! Days that are moved by arrows.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use crate::form::Move;

/// When a goal or promise is due unless somebody says otherwise: a school day in about two weeks.
pub(super) fn soon(today: Date) -> Date {
    on_school_day(today.saturating_add(14.days()))
}

/// The same day, or the Monday after a weekend.
pub(super) fn on_school_day(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => day.saturating_add(2.days()),
        Weekday::Sunday => day.saturating_add(1.days()),
        _ => day,
    }
}

/// A day moved by an arrow: sideways a day, up and down a week.
pub(super) fn moved(day: Date, direction: Move) -> Date {
    let days = match direction {
        Move::Left => -1,
        Move::Right => 1,
        Move::Up => -7,
        Move::Down => 7,
        Move::PageUp => -28,
        Move::PageDown => 28,
        Move::Home | Move::End | Move::WordLeft | Move::WordRight => 0,
    };
    day.saturating_add(days.days())
}
