//! How everything about a student is removed.

use jiff::civil::Date;
use rusqlite::{OptionalExtension as _, params};

use super::registry::{self, Of};
use super::{Change, Error, Store, When, log, settings};
use crate::domain::class_file::erasure::Proof;
use crate::domain::id::StudentId;

impl Store {
    /// Removes everything about a student for good, after a backup; the log keeps the number.
    pub fn erase(&mut self, when: When, student: StudentId) -> Result<Proof, Error> {
        if self.is_held(student)? {
            return Err(Error::Held);
        }
        self.back_up_before(when, "erasure")?;
        let removed = self.change(when, |change| {
            let removed = remove(change, student)?;
            settings::want_scrub(change)?;
            log::write(change, log::What::Erased, Some(student), "teacher")?;
            Ok(removed)
        })?;
        // It is done: what cannot be tidied now is tidied when the file is opened next.
        let _ = self.scrub();
        let (backups, unread) = self.backups_holding(student);
        Ok(Proof {
            student,
            at: when.moment,
            removed,
            log_lines: self.log_of(student)?.len(),
            backups,
            unread,
        })
    }

    /// Is the student under a legal hold?
    pub fn is_held(&self, student: StudentId) -> Result<bool, Error> {
        let sql = "SELECT hold FROM student WHERE id = ?1";
        let hold = self.connection.query_row(sql, [student], |row| row.get(0));
        // Somebody who is not there is not held either.
        Ok(hold.optional()?.unwrap_or(false))
    }

    /// Sets or lifts a legal hold: what is held is neither erased nor cleared away.
    pub fn hold(&mut self, when: When, student: StudentId, hold: bool) -> Result<(), Error> {
        self.change(when, |change| {
            change.on.execute(
                "UPDATE student SET hold = ?2 WHERE id = ?1",
                params![student, hold],
            )?;
            let what = if hold {
                log::What::Held
            } else {
                log::What::Released
            };
            log::write(change, what, Some(student), "teacher")
        })
    }

    /// The day a student left the class; none for one who is here.
    pub fn left_on(&self, student: StudentId) -> Result<Option<Date>, Error> {
        let sql = "SELECT left_on FROM student WHERE id = ?1";
        Ok(super::day(self.connection.query_row(
            sql,
            [student],
            |row| row.get(0),
        )?))
    }

    /// A student leaves the class, or is back. What there is of them stays.
    pub fn leave(&mut self, when: When, student: StudentId, left: bool) -> Result<(), Error> {
        self.change(when, |change| {
            let (state, day) = if left {
                ("left", Some(when.day.to_string()))
            } else {
                ("here", None)
            };
            change.on.execute(
                "UPDATE student SET state = ?2, left_on = ?3 WHERE id = ?1",
                params![student, state, day],
            )?;
            let what = if left {
                log::What::Left
            } else {
                log::What::Returned
            };
            log::write(change, what, Some(student), "teacher")
        })
    }
}

/// Deletes every row of the student, those that refer to others first; gives how many, by table.
pub(super) fn remove(change: &Change, student: StudentId) -> Result<Vec<(String, usize)>, Error> {
    change.on.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let mut removed = Vec::new();
    for table in registry::TABLES.iter().filter(|table| table.name != "log") {
        let rows = match table.of {
            Of::Student(key) => format!("{key} = ?1"),
            Of::Conference => {
                "conference IN (SELECT id FROM conference WHERE student = ?1)".to_owned()
            }
            Of::Nobody => continue,
        };
        let sql = format!("DELETE FROM {} WHERE {rows}", table.name);
        removed.push((table.name.to_owned(), change.on.execute(&sql, [student])?));
    }
    removed.retain(|(_, count)| *count > 0);
    Ok(removed)
}
