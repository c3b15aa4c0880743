use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::{Connection, OpenFlags};

use super::{Error, Store};
use crate::domain::pace::Moment;
use crate::domain::upkeep::{Backup, Kept, which_to_keep};

/// What SQLite keeps beside a file.
pub(super) const TAILS: [&str; 3] = ["-wal", "-journal", "-shm"];

/// The folder beside the class file that holds its backups.
pub(super) fn folder(path: &Path) -> PathBuf {
    let is_usual = path
        .extension()
        .is_some_and(|extension| extension == "juntos");
    let name = if is_usual {
        path.file_stem()
    } else {
        path.file_name()
    };
    let name = name.unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{name}.backups"))
}

/// `2026-11-20.juntos`, or `2026-11-20.before-erasure-3.juntos`.
fn named(path: &Path) -> Option<(Date, Option<String>)> {
    let stem = path.file_name()?.to_str()?.strip_suffix(".juntos")?;
    match stem.split_once(".before-") {
        None => Some((stem.parse().ok()?, None)),
        Some((day, what)) => {
            let what = what.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
            Some((day.parse().ok()?, Some(what.to_owned())))
        }
    }
}

fn moment(time: std::time::SystemTime) -> Option<Moment> {
    let timestamp = Timestamp::try_from(time).ok()?;
    Some(Moment(timestamp.as_millisecond()))
}

/// The backups beside the class file at `path`, newest first; other files in the folder are left alone.
pub(super) fn beside(path: &Path) -> Vec<Backup> {
    let Ok(entries) = fs::read_dir(folder(path)) else {
        return Vec::new();
    };
    let mut found: Vec<Backup> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let (day, before) = named(&path)?;
            let about = fs::metadata(&path).ok().filter(fs::Metadata::is_file)?;
            Some(Backup {
                name: path.file_name()?.to_str()?.to_owned(),
                day,
                size: about.len(),
                made: about.modified().ok().and_then(moment),
                before,
                path,
            })
        })
        .collect();
    // Of one day, the copy made before something came after the day's first.
    found.sort_by(|one, other| (other.day, &other.name).cmp(&(one.day, &one.name)));
    found
}

/// The day of the newest daily backup.
pub(super) fn newest_day(path: &Path) -> Option<Date> {
    beside(path)
        .into_iter()
        .filter(|backup| backup.before.is_none())
        .map(|backup| backup.day)
        .max()
}

/// Changes a copy of each backup that `wants` it and puts it in the backup's place; says how many could not be
/// changed. One that cannot even be looked into counts as one of those.
pub(super) fn for_each(
    path: &Path,
    wants: impl Fn(&Connection) -> Result<bool, Error>,
    mut change: impl FnMut(&Connection) -> Result<(), Error>,
) -> usize {
    let mut one = |backup: &Backup| -> Result<(), Error> {
        super::open::check_header(&backup.path)?;
        if look_into(&backup.path).and_then(|copy| wants(&copy))? {
            change_one(&backup.path, &mut change)?;
        }
        Ok(())
    };
    beside(path)
        .iter()
        .map(&mut one)
        .filter(Result::is_err)
        .count()
}

fn change_one(
    path: &Path,
    change: &mut impl FnMut(&Connection) -> Result<(), Error>,
) -> Result<(), Error> {
    let unfinished = path.with_extension("unfinished");
    let written = fs::metadata(path).and_then(|about| about.modified());
    let made = copy_whole(path, &unfinished).and_then(|()| {
        let mut copy = open_alone(&unfinished)?;
        copy.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = OFF;")?;
        super::safe::lift(&mut copy)?;
        copy.execute_batch("BEGIN")?;
        change(&copy)?;
        copy.execute_batch("COMMIT; VACUUM;")?;
        drop(copy);
        // It is still of the hour it was made.
        if let (Ok(written), Ok(file)) =
            (written, fs::File::options().write(true).open(&unfinished))
        {
            let _ = file.set_modified(written);
        }
        synced(&unfinished)?;
        fs::rename(&unfinished, path).map_err(|_| Error::Broken)
    });
    if made.is_err() {
        let _ = fs::remove_file(&unfinished);
    } else {
        // What a damaged file had not folded in lies beside the copy that was kept of it: it is of the old form.
        for tail in TAILS {
            let _ = fs::remove_file(with_tail(path, tail));
        }
    }
    sync_folder(path);
    made
}

/// A look into a file that is whole and of ours, changing nothing.
pub(super) fn look_into_whole(path: &Path) -> Result<Connection, Error> {
    check_whole(path)?;
    look_into(path)
}

/// A look that changes nothing.
fn look_into(path: &Path) -> Result<Connection, Error> {
    #[expect(
        clippy::disallowed_methods,
        reason = "a backup is looked into where it is"
    )]
    Ok(Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY,
    )?)
}

/// A whole file takes its name.
pub(super) fn put_in_place(unfinished: &Path, path: &Path) -> Result<(), Error> {
    synced(unfinished)?;
    fs::rename(unfinished, path).map_err(|error| of_io(&error))?;
    sync_folder(path);
    Ok(())
}

/// Removes a file, with what SQLite keeps beside it.
pub(super) fn remove_all_of(path: &Path) {
    let _ = fs::remove_file(path);
    for tail in TAILS {
        let _ = fs::remove_file(with_tail(path, tail));
    }
}

/// Lets go of copies that were being made when the program ended: they hold what nobody looks for.
pub(super) fn clear_unfinished(path: &Path) {
    remove_all_of(&path.with_extension("unfinished"));
    let unfinished = fs::read_dir(folder(path))
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|it| it == "unfinished"));
    for path in unfinished {
        let _ = fs::remove_file(path);
    }
}

/// A backup is nobody else's: it is opened for as long as this takes.
fn open_alone(path: &Path) -> Result<Connection, Error> {
    #[expect(
        clippy::disallowed_methods,
        reason = "a backup is changed or looked into where it is"
    )]
    let copy = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    copy.execute_batch(
        "PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(copy)
}

pub(super) fn copy_whole(from: &Path, to: &Path) -> Result<(), Error> {
    let _ = fs::remove_file(to);
    let copied = fs::File::open(from).and_then(|mut from| {
        let mut to = super::open::owner_only()
            .write(true)
            .create_new(true)
            .open(to)?;
        std::io::copy(&mut from, &mut to)
    });
    copied.map_err(|error| of_io(&error))?;
    synced(to)
}

/// Keeps a file of any state under a second name: a copy, or the file itself where it cannot be copied.
pub(super) fn keep(path: &Path, kept: &Path) -> Result<(), Error> {
    if let Some(folder) = kept.parent() {
        fs::create_dir_all(folder).map_err(|error| of_io(&error))?;
    }
    let unfinished = kept.with_extension("unfinished");
    let copied = copy_whole(path, &unfinished)
        .and_then(|()| fs::rename(&unfinished, kept).map_err(|error| of_io(&error)));
    if copied.is_err() {
        let _ = fs::remove_file(&unfinished);
        fs::hard_link(path, kept).map_err(|error| of_io(&error))?;
    }
    sync_folder(kept);
    Ok(())
}

/// The bytes of a file are on disk. Windows flushes only what was opened for writing.
fn synced(path: &Path) -> Result<(), Error> {
    fs::File::options()
        .write(true)
        .open(path)
        .and_then(|file| file.sync_all())
        .map_err(|_| Error::Broken)
}

/// The names in a folder are on disk, not only the files.
pub(super) fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent() {
        let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    }
}

pub(super) fn of_io(error: &std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::NotFound => Error::Missing,
        std::io::ErrorKind::StorageFull => Error::Full,
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            Error::ReadOnly
        }
        _ => Error::Broken,
    }
}

/// Is it a whole class file this program can open? Asked without changing it.
pub(super) fn check_whole(path: &Path) -> Result<(), Error> {
    super::open::check_header(path)?;
    #[expect(clippy::disallowed_methods, reason = "a backup is checked where it is")]
    let copy = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let verdict: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(Error::Damaged)
    }
}

impl Store {
    /// The backups of the class file at `path`, newest first.
    pub fn backups(path: &Path) -> Vec<Backup> {
        beside(path)
    }

    /// Makes the day's backup, checks it, and lets go of those no longer kept.
    pub(super) fn back_up(&mut self, day: Date) -> Result<(), Error> {
        let path = folder(&self.path).join(format!("{day}.juntos"));
        if !path.exists() {
            self.copy_to(&path)?;
        }
        self.backed_up = Some(day);
        let made = beside(&self.path);
        let (extra, daily): (Vec<&Backup>, Vec<&Backup>) =
            made.iter().partition(|backup| backup.before.is_some());
        let days: Vec<Date> = daily.iter().map(|backup| backup.day).collect();
        let stay = which_to_keep(&days, Kept::default());
        let old = daily
            .into_iter()
            .filter(|backup| !stay.contains(&backup.day));
        for backup in old.chain(extra.into_iter().skip(Kept::default().daily)) {
            remove_all_of(&backup.path);
        }
        Ok(())
    }

    /// A backup before something that cannot be taken back.
    pub(super) fn back_up_before(&mut self, when: super::When, what: &str) -> Result<(), Error> {
        self.copy_to(&free_name(&folder(&self.path), when.day, what))
    }

    /// Named by the day the file was last written: opening it knows no other.
    pub(super) fn back_up_before_upgrade(&self, version: i64) -> Result<(), Error> {
        let written = fs::metadata(&self.path).and_then(|about| about.modified());
        let written = written.ok().and_then(|at| Timestamp::try_from(at).ok());
        let day = written
            .unwrap_or_default()
            .to_zoned(TimeZone::system())
            .date();
        self.copy_to(&folder(&self.path).join(format!("{day}.before-upgrade-{version}.juntos")))
    }

    /// The names of the backups that hold something of a student, and how many could not be looked into.
    pub(super) fn backups_holding(&self, student: i64) -> (Vec<String>, usize) {
        let (mut holding, mut unread) = (Vec::new(), 0);
        for backup in beside(&self.path) {
            let found = look_into(&backup.path).and_then(|copy| {
                let sql = "SELECT EXISTS (SELECT 1 FROM student WHERE id = ?1)";
                Ok(copy.query_row(sql, [student], |row| row.get::<_, bool>(0))?)
            });
            match found {
                Ok(true) => holding.push(backup.name),
                Ok(false) => {}
                Err(_) => unread += 1,
            }
        }
        (holding, unread)
    }

    /// A whole, compact, checked copy at `path`; there is nothing there until it is whole.
    pub fn copy_to(&self, path: &Path) -> Result<(), Error> {
        let unfinished = path.with_extension("unfinished");
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| of_io(&error))?;
            if folder == self::folder(&self.path) {
                private_folder(folder);
            }
        }
        let _ = fs::remove_file(&unfinished);
        let copied = self
            .copy_and_check(&unfinished)
            .and_then(|()| fs::rename(&unfinished, path).map_err(|error| of_io(&error)));
        if copied.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        sync_folder(path);
        copied
    }

    fn copy_and_check(&self, path: &Path) -> Result<(), Error> {
        // An empty file of the owner's alone, which SQLite fills: nobody else reads it while it is written.
        super::open::owner_only()
            .write(true)
            .create_new(true)
            .open(path)
            .map_err(|error| of_io(&error))?;
        self.connection
            .execute("VACUUM INTO ?1", [path.to_string_lossy()])?;
        private(path);
        synced(path)?;
        check_whole(path)
    }
}

/// A name for a backup before something, that no other one has.
pub(super) fn free_name(folder: &Path, day: Date, what: &str) -> PathBuf {
    let named = |count: u32| folder.join(format!("{day}.before-{what}-{count}.juntos"));
    (1..10_000)
        .map(named)
        .find(|path| !path.exists())
        .unwrap_or_else(|| named(0))
}

pub(super) fn with_tail(path: &Path, tail: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(tail);
    PathBuf::from(name)
}

#[cfg(unix)]
fn private(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o600));
}

#[cfg(not(unix))]
fn private(_: &Path) {}

#[cfg(unix)]
pub(super) fn private_folder(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o700));
}

#[cfg(not(unix))]
pub(super) fn private_folder(_: &Path) {}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder may be read and never written, by anybody: it shows how a file was opened.
    #[test]
    fn what_is_flushed_was_opened_for_writing() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.juntos");
        fs::write(&file, "words").unwrap();
        assert!(synced(&file).is_ok());
        assert_eq!(fs::read(&file).unwrap(), b"words");
        assert!(matches!(synced(folder.path()), Err(Error::Broken)));
    }
}
