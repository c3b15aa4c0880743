//! A field that holds an hour: typed as people write it, or turned by arrows.

use jiff::ToSpan as _;
use jiff::civil::Time;
use serde_json::Value;

use super::Move;
use super::field::{Field, Hand, Shown, Stroke};
use crate::domain::conference::hours::{Unclear, hour_of, typed_hour};
use crate::locale::{Text, text};

/// An hour. What is typed first takes the place of what stands there.
#[derive(Clone, Debug, Default)]
pub struct Hour {
    typed: String,
    /// Nobody has typed in it yet.
    is_untouched: bool,
}

impl PartialEq for Hour {
    fn eq(&self, other: &Self) -> bool {
        self.typed == other.typed
    }
}

/// Why it is no hour, and how one is written.
fn says(unclear: &Unclear) -> Text {
    match unclear {
        Unclear::NoHour(typed) if typed.is_empty() => text::field_is_needed(),
        Unclear::NoHour(typed) | Unclear::Backwards(typed) | Unclear::Overlapping(typed) => {
            text::hour_none(typed.as_str())
        }
        Unclear::EitherHalf(typed) => text::hour_either(typed.as_str()),
    }
}

impl Hour {
    /// This hour.
    pub fn of(at: Time) -> Self {
        Self {
            typed: typed_hour(at),
            is_untouched: true,
        }
    }

    /// The hour, or what is wrong with what was typed.
    pub fn needed(&self) -> Result<Time, Text> {
        hour_of(&self.typed).map_err(|unclear| says(&unclear))
    }

    fn turned(&self, direction: Move) -> Option<Self> {
        let minutes = match direction {
            Move::Left => -5,
            Move::Right => 5,
            Move::WordLeft => -60,
            Move::WordRight => 60,
            Move::Up | Move::Down | Move::PageUp | Move::PageDown | Move::Home | Move::End => {
                return None;
            }
        };
        let at = hour_of(&self.typed).ok()?;
        Some(Self::of(at.wrapping_add(minutes.minutes())))
    }
}

impl Field for Hour {
    fn stroke(&mut self, stroke: &Stroke, _hand: Hand) -> bool {
        let before = self.typed.clone();
        match stroke {
            Stroke::Type(_) | Stroke::Paste(_) if self.is_untouched => self.typed.clear(),
            _ => {}
        }
        match stroke {
            Stroke::Type(c) => self.typed.push(*c),
            Stroke::Paste(words) => self.typed.push_str(words.trim()),
            Stroke::Erase => drop(self.typed.pop()),
            Stroke::EraseNext => self.typed.clear(),
            Stroke::Go(direction) => {
                let turned = self.turned(*direction);
                turned.into_iter().for_each(|to| *self = to);
                return self.typed != before;
            }
            Stroke::Undo | Stroke::Redo | Stroke::OtherLanguage => return false,
        }
        let long = self.typed.char_indices().nth(LONGEST).map(|(at, _)| at);
        long.into_iter().for_each(|at| self.typed.truncate(at));
        self.is_untouched = false;
        self.typed != before
    }

    fn shown(&self) -> Shown {
        Shown::Typed {
            words: self.typed.clone(),
            before: self.typed.clone(),
            language: None,
        }
    }

    fn kept(&self) -> Value {
        Value::String(self.typed.clone())
    }

    fn take(&mut self, kept: &Value) -> bool {
        let Some(words) = kept.as_str() else {
            return false;
        };
        // A program of before kept the hour itself.
        let hour = words.parse::<Time>().ok().filter(|_| words.len() > 5);
        *self = hour.map_or_else(
            || Self {
                typed: words.to_owned(),
                is_untouched: false,
            },
            Self::of,
        );
        true
    }

    fn is_blank(&self) -> bool {
        self.typed.trim().is_empty()
    }
}

/// No hour is longer, however it is written.
const LONGEST: usize = 16;
