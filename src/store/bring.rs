//! A class file comes to another folder, with its backups: whole or not at all.

use std::fs::{self, TryLockError};
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::{Error, Store, backup, open};

impl Store {
    /// Brings the class file at `from` into a folder, keeps a copy of how it was among its backups, and says
    /// where it is now. What another window has open, or is bringing, stays where it is.
    pub fn bring(from: &Path, folder: &Path, today: Date) -> Result<PathBuf, Error> {
        let sign = from.with_extension("moving");
        let mut options = fs::File::options();
        let lock = options.write(true).create(true).truncate(false).open(&sign);
        let lock = lock.map_err(|error| backup::of_io(&error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::Busy),
            Err(TryLockError::Error(error)) => return Err(backup::of_io(&error)),
        }
        let brought = bring_alone(from, folder, today);
        drop(lock);
        drop(fs::remove_file(sign));
        brought
    }
}

fn bring_alone(from: &Path, folder: &Path, today: Date) -> Result<PathBuf, Error> {
    if !from.exists() {
        return Err(Error::Missing);
    }
    open::nobody_has_it(from)?;
    let stem = from.file_stem().unwrap_or_default().to_string_lossy();
    let at = |name: &str| folder.join(format!("{name}.juntos"));
    let is_taken = |name: &str| {
        let path = at(name);
        if path.exists() {
            // The same bytes: that is this class, brought by a program that died before it was done.
            !is_same(from, &path)
        } else {
            backup::folder(&path).exists()
        }
    };
    let to = at(&free_name(&stem, is_taken).ok_or(Error::Exists)?);
    let was_there = to.exists();
    let brought = copy_all(from, &to, today)
        .and_then(|()| fs::remove_file(from).map_err(|error| backup::of_io(&error)));
    if brought.is_err() && !was_there {
        // Two of one class would go different ways.
        backup::remove_all_of(&to);
        drop(fs::remove_dir_all(backup::folder(&to)));
    }
    brought?;
    backup::remove_all_of(from);
    drop(fs::remove_dir_all(backup::folder(from)));
    Ok(to)
}

/// `A`, else `A-2`, and so on.
fn free_name(stem: &str, is_taken: impl Fn(&str) -> bool) -> Option<String> {
    (1..10_000)
        .map(|count: u32| match count {
            1 => stem.to_owned(),
            _ => format!("{stem}-{count}"),
        })
        .find(|name| !is_taken(name))
}

fn is_same(one: &Path, other: &Path) -> bool {
    match (fs::read(one), fs::read(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// The file itself comes last: until then there is no class at `to`.
fn copy_all(from: &Path, to: &Path, today: Date) -> Result<(), Error> {
    let backups = backup::folder(to);
    fs::create_dir_all(&backups).map_err(|error| backup::of_io(&error))?;
    backup::private_folder(&backups);
    for path in inside(&backup::folder(from))? {
        copy(&path, &backups.join(path.file_name().unwrap_or_default()))?;
    }
    copy(from, &backup::free_name(&backups, today, "move"))?;
    // What could not be folded into a damaged file belongs to it.
    for tail in backup::TAILS {
        let path = backup::with_tail(from, tail);
        if path.exists() {
            copy(&path, &backup::with_tail(to, tail))?;
        }
    }
    copy(from, to)
}

/// The files in a folder; none where there is no folder.
fn inside(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).map_err(|error| backup::of_io(&error))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let paths: Vec<PathBuf> = paths
        .collect::<Result<_, _>>()
        .map_err(|error| backup::of_io(&error))?;
    Ok(paths.into_iter().filter(|path| path.is_file()).collect())
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    let unfinished = to.with_extension("unfinished");
    backup::copy_whole(from, &unfinished)?;
    // It is still of the hour it was made.
    let written = fs::metadata(from).and_then(|about| about.modified());
    let file = fs::File::options().write(true).open(&unfinished);
    if let (Ok(written), Ok(file)) = (written, file) {
        let _ = file.set_modified(written);
    }
    backup::put_in_place(&unfinished, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_name_gets_a_number() {
        let taken = |names: &'static [&str]| move |name: &str| names.contains(&name);
        assert_eq!(free_name("A", taken(&["B"])).as_deref(), Some("A"));
        assert_eq!(free_name("A", taken(&["A", "A-2"])).as_deref(), Some("A-3"));
        assert_eq!(free_name("A", |_| true), None);
    }

    /// A file that is no class is brought byte by byte all the same.
    fn written(path: &Path, bytes: &str) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn day() -> Date {
        jiff::civil::date(2026, 11, 24)
    }

    #[test]
    fn a_program_that_died_before_it_was_done_leaves_no_second_class() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("old"), folder.path().join("new"));
        written(&old.join("A.juntos"), "words");
        written(&new.join("A.juntos"), "words");
        written(&new.join("A.backups/2026-11-23.juntos"), "older words");
        let to = Store::bring(&old.join("A.juntos"), &new, day()).unwrap();
        assert_eq!(to, new.join("A.juntos"));
        assert_eq!(fs::read(&to).unwrap(), b"words");
        assert_eq!(fs::read_dir(&old).unwrap().count(), 0);
        assert_eq!(Store::backups(&to).len(), 2);
    }

    #[test]
    fn backups_of_a_class_that_is_gone_are_not_mixed_with_those_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("old"), folder.path().join("new"));
        written(&old.join("A.juntos"), "words");
        written(&new.join("A.backups/2026-11-23.juntos"), "of another class");
        let to = Store::bring(&old.join("A.juntos"), &new, day()).unwrap();
        assert_eq!(to, new.join("A-2.juntos"));
        assert_eq!(Store::backups(&to).len(), 1);
    }

    #[test]
    fn what_cannot_be_copied_stays_whole_where_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("old"), folder.path().join("new"));
        written(&old.join("A.juntos"), "words");
        written(&old.join("A.backups/2026-11-23.juntos"), "older words");
        // A folder stands where the copy of the class has to be made.
        written(&new.join("A.unfinished/in the way"), "");
        assert!(Store::bring(&old.join("A.juntos"), &new, day()).is_err());
        assert_eq!(fs::read(old.join("A.juntos")).unwrap(), b"words");
        assert_eq!(Store::backups(&old.join("A.juntos")).len(), 1);
        assert!(!new.join("A.juntos").exists() && !new.join("A.backups").exists());
    }

    #[test]
    fn two_programs_that_start_at_once_bring_a_class_once() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("old"), folder.path().join("new"));
        let (from, to) = (old.join("A.juntos"), new.join("A.juntos"));
        written(&from, "words");
        let other = fs::File::create(old.join("A.moving")).unwrap();
        other.lock().unwrap();
        assert!(matches!(Store::bring(&from, &new, day()), Err(Error::Busy)));
        assert!(from.exists() && !new.exists());
        drop(other);
        assert_eq!(Store::bring(&from, &new, day()).unwrap(), to);
        let late = Store::bring(&from, &new, day());
        assert!(matches!(late, Err(Error::Missing)));
        assert_eq!(fs::read(&to).unwrap(), b"words");
        assert_eq!(fs::read_dir(&old).unwrap().count(), 0);
    }

    #[test]
    fn a_class_that_is_there_already_is_not_taken_away_by_what_fails() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("old"), folder.path().join("new"));
        written(&old.join("A.juntos"), "words");
        written(&new.join("A.juntos"), "words");
        written(&new.join("A.backups/2026-11-23.juntos"), "older words");
        written(&new.join("A.unfinished/in the way"), "");
        assert!(Store::bring(&old.join("A.juntos"), &new, day()).is_err());
        assert!(new.join("A.juntos").exists() && old.join("A.juntos").exists());
        assert!(new.join("A.backups/2026-11-23.juntos").exists());
    }
}
