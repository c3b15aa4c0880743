//! The days of a week in a row, each with its box.

use unicode_width::UnicodeWidthStr as _;

use super::{Pen, Sign};
use crate::domain::conference::days::{Days, WEEK};
use crate::locale::terms;

impl Pen<'_> {
    /// Seven boxes with their days, and the column of the box the cursor is on. Where both languages have no room, the
    /// first stands alone.
    pub(super) fn week(self, days: Days, at: usize, width: usize) -> (String, usize) {
        let both = self.each_day(days, |first, second| match second {
            Some(second) if second != first => format!("{first}·{second}"),
            _ => first,
        });
        let fits =
            |all: &[String]| all.iter().map(|one| one.width() + 2).sum::<usize>() <= width + 2;
        let all = if fits(&both) {
            both
        } else {
            self.each_day(days, |first, _| first)
        };
        let before = all.iter().take(at).map(|one| one.width() + 2).sum();
        (all.join("  "), before)
    }

    fn each_day(self, days: Days, says: impl Fn(String, Option<String>) -> String) -> Vec<String> {
        let each = WEEK.into_iter().map(|day| {
            let sign = if days.has(day) {
                Sign::Full
            } else {
                Sign::Empty
            };
            let (first, second) = self.reader.both(&terms::weekday_short(day));
            format!("{} {}", self.sign(sign), says(first, second))
        });
        each.collect()
    }
}
