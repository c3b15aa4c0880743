//! Days of the week, as somebody chooses them: a week begins on Monday, as a week of school does.

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

/// Some days of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<String>", into = "Vec<String>")]
pub struct Days([bool; 7]);

/// The days of a week, in their order.
pub const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// As files and sentences call it.
pub const fn name(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

impl Days {
    /// Is this one of them?
    pub fn has(self, day: Weekday) -> bool {
        self.each().any(|one| one == day)
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
    pub(super) fn is_none(&self) -> bool {
        self.is_empty()
    }

    /// None at all?
    pub fn is_empty(self) -> bool {
        self.each().next().is_none()
    }

    /// Those that are chosen, in their order.
    pub fn each(self) -> impl Iterator<Item = Weekday> {
        let all = WEEK.into_iter().zip(self.0);
        all.filter_map(|(day, chosen)| chosen.then_some(day))
    }

    /// Chooses the so-manieth day of the week, or lets it go.
    pub fn turn(&mut self, at: usize) {
        self.0.get_mut(at).into_iter().for_each(|one| *one = !*one);
    }

    /// With this day.
    #[must_use]
    pub fn with(mut self, day: Weekday) -> Self {
        let all = self.0.iter_mut().zip(WEEK);
        all.for_each(|(chosen, one)| *chosen |= one == day);
        self
    }

    /// The dates of these days from `first` to `last`.
    pub fn dates(self, first: Date, last: Date) -> impl Iterator<Item = Date> {
        let days = first.series(jiff::ToSpan::days(1));
        days.take_while(move |day| *day <= last)
            .filter(move |day| self.has(day.weekday()))
    }
}

impl From<Days> for Vec<String> {
    fn from(days: Days) -> Self {
        days.each().map(|day| name(day).to_owned()).collect()
    }
}

impl TryFrom<Vec<String>> for Days {
    type Error = &'static str;

    fn try_from(names: Vec<String>) -> Result<Self, Self::Error> {
        names.iter().try_fold(Self::default(), |days, called| {
            let day = WEEK.into_iter().find(|day| name(*day) == called);
            day.map(|day| days.with(day)).ok_or("no day of the week")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_kept_by_name_and_stand_in_the_order_of_the_week() {
        let days = Days::default().with(Weekday::Friday).with(Weekday::Monday);
        let kept = serde_json::to_string(&days).unwrap();
        assert_eq!(kept, r#"["monday","friday"]"#);
        assert_eq!(serde_json::from_str::<Days>(&kept).unwrap(), days);
        assert!(serde_json::from_str::<Days>(r#"["lunes"]"#).is_err());
    }

    #[test]
    fn a_day_is_chosen_and_let_go() {
        let mut days = Days::default();
        days.turn(2);
        assert!(days.has(Weekday::Wednesday) && !days.is_empty());
        days.turn(2);
        days.turn(7);
        assert!(days.is_empty());
    }

    #[test]
    fn its_dates_lie_within_both_ends() {
        let days = Days::default().with(Weekday::Monday).with(Weekday::Friday);
        let dates: Vec<Date> = days.dates(date(2026, 11, 30), date(2026, 12, 7)).collect();
        assert_eq!(
            dates,
            [date(2026, 11, 30), date(2026, 12, 4), date(2026, 12, 7)]
        );
        assert_eq!(days.dates(date(2026, 12, 8), date(2026, 12, 7)).count(), 0);
    }
}
