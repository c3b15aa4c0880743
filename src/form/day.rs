//! A field that holds a day, and never how far away it is.

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde_json::Value;

use super::Move;
use super::field::{Field, Hand, Shown, Stroke};
use crate::locale::{Text, text};

/// A day.
#[derive(Clone, Debug, Default)]
pub struct Day {
    on: Option<Date>,
    /// The class file has no day here: the program proposed the first one.
    proposed: bool,
    /// It may stay without a day: what is said then.
    without: Option<Text>,
    /// The first and the last day that can be turned to.
    span: Option<(Date, Date)>,
}

impl PartialEq for Day {
    fn eq(&self, other: &Self) -> bool {
        self.on == other.on
    }
}

impl Day {
    /// The day as the class file has it.
    pub fn of(day: Option<Date>) -> Self {
        Self {
            on: day,
            ..Self::default()
        }
    }

    /// A usual day, to be changed.
    pub fn usual(day: Date) -> Self {
        Self {
            on: Some(day),
            proposed: true,
            ..Self::default()
        }
    }

    /// The day of the class file, else a usual one.
    pub fn or_usual(day: Option<Date>, usual: Date) -> Self {
        match day {
            Some(_) => Self::of(day),
            None => Self::usual(usual),
        }
    }

    /// Only days from `first` to `last` can be turned to.
    #[must_use]
    pub const fn within(mut self, first: Date, last: Date) -> Self {
        self.span = Some((first, last));
        self
    }

    /// There may be no day, which is said so.
    #[must_use]
    pub fn or_none(mut self, says: Text) -> Self {
        self.without = Some(says);
        self
    }

    /// The day, where there is one.
    pub const fn day(&self) -> Option<Date> {
        self.on
    }

    /// The day, which must be `first` or later.
    pub fn from(&self, first: Date) -> Result<Date, Text> {
        match self.on {
            None => Err(text::field_is_needed()),
            Some(day) if day < first => Err(text::field_day_is_past()),
            Some(day) => Ok(day),
        }
    }

    fn turned(&self, days: i64, today: Date) -> Option<Date> {
        let (first, last) = self.span.unwrap_or((Date::MIN, Date::MAX));
        let Some(day) = self.on else {
            let from = if days > 0 { first } else { last };
            return Some(if self.span.is_some() { from } else { today });
        };
        let to = day.checked_add(days.days()).unwrap_or(day);
        let leaves = to < first && days < 0 || to > last && days > 0;
        if leaves && self.without.is_some() {
            return None;
        }
        // A day outside of the span stays until it is turned into it.
        Some(if days > 0 {
            to.min(last).max(first)
        } else {
            to.max(first).min(last)
        })
    }
}

/// Days an arrow goes: sideways a day, by words a week, by pages four.
const fn days(direction: Move) -> Option<i64> {
    match direction {
        Move::Left => Some(-1),
        Move::Right => Some(1),
        Move::WordLeft => Some(-7),
        Move::WordRight => Some(7),
        Move::PageUp => Some(-28),
        Move::PageDown => Some(28),
        Move::Up | Move::Down | Move::Home | Move::End => None,
    }
}

impl Field for Day {
    fn stroke(&mut self, stroke: &Stroke, hand: Hand) -> bool {
        let to = match stroke {
            Stroke::Go(direction) => match days(*direction) {
                Some(days) => self.turned(days, hand.today),
                None => return false,
            },
            Stroke::Erase | Stroke::EraseNext if self.without.is_some() => None,
            Stroke::Erase | Stroke::EraseNext | Stroke::Undo | Stroke::Redo => return false,
            Stroke::Type(_) | Stroke::Paste(_) | Stroke::OtherLanguage => return false,
        };
        let changed = to != self.on;
        self.on = to;
        changed
    }

    fn shown(&self) -> Shown {
        Shown::Chosen(match self.on {
            Some(day) => Some(text::week_day(day)),
            None => self.without.clone(),
        })
    }

    fn kept(&self) -> Value {
        self.on
            .map_or(Value::Null, |day| Value::String(day.to_string()))
    }

    fn take(&mut self, kept: &Value) -> bool {
        let day = match kept {
            Value::Null => None,
            Value::String(day) => match day.parse() {
                Ok(day) => Some(day),
                Err(_) => return false,
            },
            Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => return false,
        };
        self.on = day;
        true
    }

    fn is_blank(&self) -> bool {
        self.on.is_none() && self.without.is_none()
    }

    fn turns(&self) -> bool {
        true
    }

    fn is_proposed(&self) -> bool {
        self.proposed
    }
}
