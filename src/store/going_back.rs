//! Back to a backup: what takes the place of what, what that must not undo, and who may.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rusqlite::params;

use super::{Error, Store, When, backup, log, open, safe, schema};
use crate::domain::class_file::secret::Opener;
use crate::domain::id::StudentId;
use crate::vault::{Fault, RecoveryCode};

/// A line of the log as it stands in the file: when, what, whom it is about, who.
type Line = (i64, String, Option<StudentId>, String);

impl Store {
    /// Puts a backup in the place of the class file at `path`, which must not be open. The file that was there
    /// is kept among the backups, whatever state it is in; its path is given back.
    pub fn restore(path: &Path, from: &Path, today: Date) -> Result<Option<PathBuf>, Error> {
        let path = &backup::real(path);
        backup::check_whole(from)?;
        open::nobody_has_it(path)?;
        let unfinished = path.with_extension("unfinished");
        backup::copy_whole(from, &unfinished)?;
        let kept = backup::free_name(&backup::folder(path), today, "restore");
        let was_there = path.exists();
        if was_there {
            backup::keep(path, &kept)?;
        }
        // What could not be folded into the old file must never be taken for the new one's.
        for tail in backup::TAILS {
            let (tail, kept) = (
                backup::with_tail(path, tail),
                backup::with_tail(&kept, tail),
            );
            if tail.exists() && fs::rename(&tail, kept).is_err() {
                fs::remove_file(&tail).map_err(|error| backup::of_io(&error))?;
            }
        }
        backup::sync_folder(&kept);
        fs::rename(&unfinished, path).map_err(|error| backup::of_io(&error))?;
        backup::sync_folder(path);
        Ok(was_there.then_some(kept))
    }

    /// Brings along from the file that was replaced what a backup must not undo: the log, wrong tries, legal holds.
    pub fn remember_from(&mut self, when: When, replaced: &Path) -> Result<(), Error> {
        // Whoever goes on from a backup is another opening: it counts its changes anew.
        self.change_now(when, |change| {
            let sql = "UPDATE laptop SET name = lower(hex(randomblob(8))), changes = 0";
            change.on.execute(sql, [])?;
            Ok(())
        })?;
        let old = backup::look_into_whole(replaced)?;
        if schema::version(&old)? != schema::newest() {
            return Ok(());
        }
        let known: i64 =
            self.connection
                .query_row("SELECT coalesce(max(id), 0) FROM log", [], |row| row.get(0))?;
        let lines: Vec<Line> = old
            .prepare("SELECT at, what, student, who FROM log WHERE id > ?1 ORDER BY id")?
            .query_map([known], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })?
            .collect::<Result<_, _>>()?;
        let tries: Vec<(StudentId, u32, i64)> = old
            .prepare("SELECT student, failures, at FROM attempt")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<Result<_, _>>()?;
        let held: Vec<StudentId> = old
            .prepare("SELECT id FROM student WHERE hold = 1")?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        drop(old);
        self.change_now(when, |change| {
            let on = &change.on;
            for (at, what, student, who) in lines {
                let sql = "INSERT INTO log (at, what, student, who) VALUES (?1, ?2, ?3, ?4)";
                on.prepare_cached(sql)?
                    .execute(params![at, what, student, who])?;
            }
            for (student, failures, at) in tries {
                let sql =
                    "INSERT OR REPLACE INTO attempt (student, failures, at) VALUES (?1, ?2, ?3)";
                on.prepare_cached(sql)?
                    .execute(params![student, failures, at])?;
            }
            for student in held {
                on.execute("UPDATE student SET hold = 1 WHERE id = ?1", [student])?;
            }
            log::write(change, log::What::Restored, None, "teacher")
        })
    }

    /// Can the words open this backup? Asked of the backup's own lock; one without a lock opens for anybody.
    pub fn opens_backup(backup: &Path, opener: &Opener) -> Result<bool, Error> {
        let copy = backup::look_into_whole(backup)?;
        if schema::version(&copy)? < 2 {
            return Ok(true);
        }
        let Some(lock) = safe::lock_of(&copy)? else {
            return Ok(true);
        };
        let class = safe::vault_of(&copy)?.class();
        let (Opener::Passphrase(words) | Opener::Recovery(words)) = opener;
        let root = match RecoveryCode::read(words.text()) {
            Some(code) => lock.open_with_recovery(class, &code),
            None => lock.open(class, words),
        };
        match root {
            Ok(_) => Ok(true),
            Err(Fault::Wrong) => Ok(false),
            Err(fault) => Err(fault.into()),
        }
    }
}
