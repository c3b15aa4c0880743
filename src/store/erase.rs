//! The map of what belongs to a student, and how all of it is removed. The export and the vault walk the same map.

use jiff::civil::Date;
use rusqlite::{OptionalExtension as _, params};

use super::{Change, Error, Store, When, log, settings};
use crate::domain::class_file::erasure::Proof;
use crate::domain::id::StudentId;

/// A table that holds something of a student.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The column that holds the student's key.
    pub key: &'static str,
}

const fn of(name: &'static str) -> Table {
    Table {
        name,
        key: "student",
    }
}

/// Every table with a student's key, those that refer to others first.
pub const STUDENT_TABLES: &[Table] = &[
    of("attempt"),
    of("code"),
    of("known_as"),
    of("set_aside"),
    of("revision_plan"),
    of("correction"),
    of("draft"),
    of("statement"),
    of("feedback"),
    of("private_request"),
    of("question"),
    of("note_wording"),
    of("note"),
    of("promise"),
    of("goal"),
    of("snapshot"),
    of("profile_answer"),
    of("conference"),
    of("talking_point"),
    of("post_it"),
    of("habit_rating"),
    of("growth_result"),
    of("choice"),
    of("override"),
    of("evidence"),
    of("adult"),
    of("household"),
    of("log"),
    Table {
        name: "student",
        key: "id",
    },
];

/// Every table with a sealed column.
pub(super) const SEALED_TABLES: &[&str] = &[
    "bank_question",
    "class",
    "code",
    "correction",
    "draft",
    "statement",
    "feedback",
    "private_request",
    "question",
    "note_wording",
    "note",
    "promise",
    "goal",
    "snapshot",
    "profile_answer",
    "conference",
    "talking_point",
    "post_it",
    "revision_plan",
    "habit_rating",
    "growth_result",
    "choice",
    "override",
    "evidence",
    "adult",
    "student",
];

/// Which rows of a table are for the teacher alone, as SQL.
pub(super) fn private_rows(table: &str) -> &'static str {
    match table {
        "talking_point" | "note" => "visibility <> 'shared'",
        "note_wording" => "note IN (SELECT id FROM note WHERE visibility <> 'shared')",
        "correction" => {
            "(about = 'talking_point' AND about_id IN (SELECT id FROM talking_point WHERE visibility <> 'shared')
              OR about = 'note' AND about_id IN (SELECT id FROM note WHERE visibility <> 'shared'))"
        }
        "private_request" => "1",
        "draft" => super::drafts::PRIVATE,
        _ => "0",
    }
}

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
    let steps = "DELETE FROM conference_step WHERE conference IN (SELECT id FROM conference WHERE student = ?1)";
    let mut removed = vec![(
        "conference_step".to_owned(),
        change.on.execute(steps, [student])?,
    )];
    for table in STUDENT_TABLES.iter().filter(|table| table.name != "log") {
        let sql = format!("DELETE FROM {} WHERE {} = ?1", table.name, table.key);
        removed.push((table.name.to_owned(), change.on.execute(&sql, [student])?));
    }
    removed.retain(|(_, count)| *count > 0);
    Ok(removed)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::store::Store;

    #[test]
    fn no_table_with_a_students_key_is_missing_from_the_map() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("class.juntos")).unwrap();
        let sql = "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'student'";
        let mut statement = store.connection.prepare(sql).unwrap();
        let found: BTreeSet<String> = statement
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let mapped: BTreeSet<String> = STUDENT_TABLES
            .iter()
            .filter(|table| table.key == "student")
            .map(|table| table.name.to_owned())
            .collect();
        assert_eq!(found, mapped);
    }

    #[test]
    fn no_table_with_a_sealed_column_is_missing_from_the_map() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("class.juntos")).unwrap();
        let sql = "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'sealed'";
        let mut statement = store.connection.prepare(sql).unwrap();
        let found: BTreeSet<String> = statement
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let mapped: BTreeSet<String> = SEALED_TABLES
            .iter()
            .map(|name| (*name).to_owned())
            .collect();
        assert_eq!(found, mapped);
    }
}
