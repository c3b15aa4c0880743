//! Backups of a class file, and which of them stay.

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::civil::Date;

use crate::domain::conference::pace::Moment;

/// A copy of the class file as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// Its file name.
    pub name: String,
    /// The day it was made.
    pub day: Date,
    /// When it was written, as far as the disk says.
    pub made: Option<Moment>,
    /// Bytes.
    pub size: u64,
    /// Made before something else than a day's first change: `erasure`, `upgrade`, `restore`.
    pub before: Option<String>,
}

/// Newest first, as far as `today` knows: what has a later day was made while the clock was wrong, and comes last.
#[must_use]
pub fn newest_first(mut backups: Vec<Backup>, today: Date) -> Vec<Backup> {
    backups.sort_by_key(|backup| backup.day > today);
    backups
}

/// The backup that somebody means who names a day: the day's first, whatever it was made before.
pub fn of_day(backups: &[Backup], day: Date) -> Option<&Backup> {
    let of_day = || backups.iter().filter(move |backup| backup.day == day);
    let own = |backup: &&Backup| backup.before.as_deref() != Some("restore");
    let daily = of_day().find(|backup| backup.before.is_none());
    daily.or_else(|| of_day().rfind(own))
}

/// How many backups of each kind stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Newest days.
    pub daily: usize,
    /// Newest weeks, one each.
    pub weekly: usize,
    /// Newest months, one each.
    pub monthly: usize,
}

impl Default for Kept {
    fn default() -> Self {
        Self {
            daily: 12,
            weekly: 10,
            monthly: 9,
        }
    }
}

/// Of backups made on `days`, the ones that stay: the newest days, and the newest of each week and month.
pub fn which_to_keep(days: &[Date], kept: Kept) -> BTreeSet<Date> {
    let mut newest_first: Vec<Date> = days.to_vec();
    newest_first.sort_unstable();
    newest_first.dedup();
    newest_first.reverse();
    let mut stay: BTreeSet<Date> = newest_first.iter().take(kept.daily).copied().collect();
    stay.extend(first_of_each(&newest_first, kept.weekly, |day| {
        (day.iso_week_date().year(), day.iso_week_date().week())
    }));
    stay.extend(first_of_each(&newest_first, kept.monthly, |day| {
        (day.year(), day.month())
    }));
    stay
}

fn first_of_each(
    newest_first: &[Date],
    count: usize,
    period: impl Fn(&Date) -> (i16, i8),
) -> Vec<Date> {
    let mut seen = BTreeSet::new();
    newest_first
        .iter()
        .filter(|day| seen.insert(period(day)))
        .take(count)
        .copied()
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_year_of_daily_backups_thins_out() {
        let last = date(2026, 11, 20);
        let days: Vec<Date> = (0..365).map(|back| last - back.days()).collect();
        let stay = which_to_keep(&days, Kept::default());
        assert!(
            (0..12).all(|back| stay.contains(&(last - back.days()))),
            "the last twelve days stay"
        );
        assert!(
            stay.contains(&date(2026, 10, 31)) && stay.contains(&date(2026, 3, 31)),
            "the last of each month stays"
        );
        assert!(
            !stay.contains(&date(2026, 2, 28)),
            "the tenth month back goes"
        );
        assert!(
            stay.contains(&date(2026, 9, 20)),
            "the Sunday of the ninth week back stays"
        );
        assert!(stay.len() < 12 + 10 + 9);
    }

    #[test]
    fn a_backup_is_never_dropped_while_there_are_few() {
        let days = [date(2024, 1, 1), date(2025, 6, 1), date(2026, 11, 20)];
        assert_eq!(which_to_keep(&days, Kept::default()).len(), 3);
    }
}
