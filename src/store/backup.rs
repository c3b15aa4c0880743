use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rusqlite::{Connection, OpenFlags};

use super::{Error, Store};

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

/// The folder beside the class file that holds its backups.
fn folder(path: &Path) -> PathBuf {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{name}.backups"))
}

/// Daily backups and their days; other files in the folder are left alone.
fn daily(folder: &Path) -> Vec<(Date, PathBuf)> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    paths
        .filter_map(|path| {
            Some((
                path.file_name()?
                    .to_str()?
                    .strip_suffix(".juntos")?
                    .parse()
                    .ok()?,
                path,
            ))
        })
        .collect()
}

/// The day of the newest daily backup.
pub(super) fn newest_day(path: &Path) -> Option<Date> {
    daily(&folder(path)).into_iter().map(|(day, _)| day).max()
}

impl Store {
    /// Makes the day's backup, checks it, and lets go of those no longer kept.
    pub(super) fn back_up(&mut self, day: Date) -> Result<(), Error> {
        let folder = folder(&self.path);
        let path = folder.join(format!("{day}.juntos"));
        if !path.exists() {
            self.copy_to(&path)?;
        }
        self.backed_up = Some(day);
        let made = daily(&folder);
        let days: Vec<Date> = made.iter().map(|(day, _)| *day).collect();
        let stay = which_to_keep(&days, Kept::default());
        for (_, path) in made.iter().filter(|(day, _)| !stay.contains(day)) {
            let _ = fs::remove_file(path);
        }
        Ok(())
    }

    pub(super) fn back_up_before_upgrade(&self, version: i64) -> Result<(), Error> {
        let path = folder(&self.path).join(format!("before-upgrade-from-{version}.juntos"));
        let _ = fs::remove_file(&path);
        self.copy_to(&path)
    }

    /// A whole, compact, checked copy at `path`; there is nothing there until it is whole.
    pub fn copy_to(&self, path: &Path) -> Result<(), Error> {
        let unfinished = path.with_extension("unfinished");
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|_| Error::Unreachable)?;
        }
        let _ = fs::remove_file(&unfinished);
        let copied = self
            .copy_and_check(&unfinished)
            .and_then(|()| fs::rename(&unfinished, path).map_err(|_| Error::Broken));
        if copied.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        copied
    }

    fn copy_and_check(&self, path: &Path) -> Result<(), Error> {
        self.connection
            .execute("VACUUM INTO ?1", [path.to_string_lossy()])?;
        private(path);
        fs::File::open(path)
            .and_then(|file| file.sync_all())
            .map_err(|_| Error::Broken)?;
        #[expect(
            clippy::disallowed_methods,
            reason = "a backup is checked where it was made"
        )]
        let copy = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let verdict: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if verdict == "ok" {
            Ok(())
        } else {
            Err(Error::Damaged)
        }
    }
}

#[cfg(unix)]
fn private(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o600));
}

#[cfg(not(unix))]
fn private(_: &Path) {}

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
