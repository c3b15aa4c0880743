//! A field that holds days of the week: arrows go from day to day, Space chooses one or lets it go.

use serde_json::Value;

use super::Move;
use super::field::{Field, Hand, Shown, Stroke};
use crate::domain::conference::days::{Days, WEEK};

/// Days of the week.
#[derive(Clone, Debug, Default)]
pub struct Week {
    days: Days,
    /// The day the cursor is on, counted from Monday.
    at: usize,
}

/// Where the cursor is makes no difference.
impl PartialEq for Week {
    fn eq(&self, other: &Self) -> bool {
        self.days == other.days
    }
}

impl Week {
    /// With these days.
    pub fn of(days: Days) -> Self {
        Self { days, at: 0 }
    }

    /// The days that are chosen.
    pub const fn days(&self) -> Days {
        self.days
    }

    /// The day the cursor is on, counted from Monday.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// To another day.
    pub fn go(&mut self, direction: Move) {
        self.at = match direction {
            Move::Left | Move::WordLeft => self.at.saturating_sub(1),
            Move::Right | Move::WordRight => (self.at + 1).min(WEEK.len() - 1),
            Move::Home => 0,
            Move::End => WEEK.len() - 1,
            Move::Up | Move::Down | Move::PageUp | Move::PageDown => self.at,
        };
    }

    /// Chooses the day the cursor is on, or lets it go.
    pub fn turn(&mut self) {
        self.days.turn(self.at);
    }
}

impl Field for Week {
    fn stroke(&mut self, stroke: &Stroke, _hand: Hand) -> bool {
        match stroke {
            Stroke::Type(' ') => self.turn(),
            Stroke::Go(direction) => {
                self.go(*direction);
                return false;
            }
            Stroke::Type(_) | Stroke::Paste(_) | Stroke::OtherLanguage => return false,
            Stroke::Erase | Stroke::EraseNext | Stroke::Undo | Stroke::Redo => return false,
        }
        true
    }

    fn shown(&self) -> Shown {
        Shown::Days(self.days, self.at)
    }

    fn kept(&self) -> Value {
        serde_json::to_value(self.days).unwrap_or_default()
    }

    fn take(&mut self, kept: &Value) -> bool {
        let days = serde_json::from_value(kept.clone()).ok();
        days.into_iter().for_each(|days| self.days = days);
        days.is_some()
    }

    fn is_blank(&self) -> bool {
        self.days.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Language;
    use jiff::civil::{Weekday, date};

    #[test]
    fn space_chooses_the_day_arrows_went_to_and_a_draft_knows_it_by_name() {
        let hand = Hand {
            language: Language::Spanish,
            today: date(2026, 11, 30),
        };
        let mut week = Week::default();
        assert!(!week.stroke(&Stroke::Go(Move::Right), hand));
        assert!(week.stroke(&Stroke::Type(' '), hand));
        assert!(!week.stroke(&Stroke::Type('x'), hand));
        assert_eq!(week.days(), Days::default().with(Weekday::Tuesday));
        let mut again = Week::default();
        assert!(again.take(&week.kept()) && again == week);
        assert!(!again.take(&serde_json::json!(["nunca"])));
        assert_eq!(again, week);
    }
}
