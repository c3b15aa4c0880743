//! Backups of a class file: made, kept for as long as they are of use, brought along when the file changes.

mod changing;
mod copies;
mod files;
mod look;
mod names;

pub(super) use changing::for_each;
pub(super) use files::{
    TAILS, copy_whole, keep, of_io, owner_only, private_folder, put_in_place, remove_all_of,
    sync_folder, with_tail,
};
pub(super) use look::{check_whole, look_into_whole};
pub(super) use names::{beside, folder, free_name, newest_day, real};

use crate::domain::id::StudentId;
use std::fs;
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use files::{private, synced};
use look::look_into;

use super::{Error, Store};
use crate::domain::class_file::backups::{Backup, Kept, newest_first, which_to_keep};

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

impl Store {
    /// The backups of the class file at `path`, newest first, as far as `today` knows.
    pub fn backups_on(path: &Path, today: Date) -> Vec<Backup> {
        newest_first(beside(path), today)
    }

    /// The backups of the class file at `path`, the latest day first.
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
        // What has a later day was made while the clock was wrong: it takes no other one's place, and stays.
        let known = made.iter().filter(|backup| backup.day <= day);
        let (extra, daily): (Vec<&Backup>, Vec<&Backup>) =
            known.partition(|backup| backup.before.is_some());
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
    pub(super) fn backups_holding(&self, student: StudentId) -> (Vec<String>, usize) {
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

    /// The same, where it is not looked for yet.
    pub(super) fn copy_and_check(&self, path: &Path) -> Result<(), Error> {
        // An empty file of the owner's alone, which SQLite fills: nobody else reads it while it is written.
        owner_only()
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
