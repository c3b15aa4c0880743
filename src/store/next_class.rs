//! The next class: a file of its own that goes on with the people of this one, and with nothing else of its year.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior, params};

use super::log::What;
use super::registry::{CLASS, KNOWN_AS, STUDENT, TABLES, Table};
use super::{Change, Error, Store, When, backup, lifting, log, safe, soundness};
use crate::domain::Secret;
use crate::domain::class_file::class::Class;
use crate::domain::id::RowId;
use crate::domain::people::person::Student;
use crate::vault::{Cost, Lock, RecoveryCode, Root, State, Vault};

/// What comes along, some of it only in part; every other table is empty in the new file.
const COME: [&str; 16] = [
    "class",
    "class_key",
    "setting",
    "definition",
    "bank_question",
    "framework",
    "standard",
    "standard_words",
    "student",
    "household",
    "adult",
    "known_as",
    "profile_answer",
    "conference",
    "goal",
    "promise",
];

/// Rows of what comes along that do not: what is settled, and the conferences nothing open hangs on.
const SETTLED: &str = "
    DELETE FROM promise WHERE kept IS NOT NULL;
    DELETE FROM goal WHERE state <> 'going' OR conference IS NULL;
    DELETE FROM promise WHERE conference IN (SELECT id FROM conference WHERE kind = 'rehearsal');
    DELETE FROM goal WHERE conference IN (SELECT id FROM conference WHERE kind = 'rehearsal');
    UPDATE profile_answer SET conference = NULL;
    UPDATE conference SET moved_to = NULL, plan = NULL;
    DELETE FROM conference
      WHERE id NOT IN (SELECT conference FROM promise) AND id NOT IN (SELECT conference FROM goal);
    DELETE FROM known_as WHERE namespace = '';
    UPDATE adult SET source = NULL, source_id = NULL;
    DELETE FROM setting WHERE name IN ('scrub', 'backups-to-seal', 'warned-of-place');
    UPDATE laptop SET name = lower(hex(randomblob(8))), changes = 0;
";

/// A class that goes on from this one.
pub struct Next<'a> {
    /// How it is set.
    pub class: &'a Class,
    /// Its passphrase, and what stretching it costs; none: it has none.
    pub passphrase: Option<(&'a Secret, Cost)>,
}

impl Store {
    /// Makes the next class at `path`, with everybody who is here: the people, what is open between them, the
    /// standards and how the class is set. There is nothing there until it is whole; this class stays as it is. Gives
    /// the recovery code of its passphrase.
    pub fn next_class(
        &self,
        when: When,
        path: &Path,
        next: &Next,
    ) -> Result<Option<RecoveryCode>, Error> {
        if path.exists() {
            return Err(Error::Exists);
        }
        if matches!(self.state(), State::Locked | State::Class) {
            return Err(Error::Locked);
        }
        let half = path.with_extension("unfinished");
        backup::remove_all_of(&half);
        let made = self
            .copy_and_check(&half)
            .and_then(|()| self.begin_anew(when, &half, next))
            .and_then(|code| backup::put_in_place(&half, path).map(|()| code));
        // Taken to its place it is not there any more.
        backup::remove_all_of(&half);
        made
    }

    fn begin_anew(
        &self,
        when: When,
        copy: &Path,
        next: &Next,
    ) -> Result<Option<RecoveryCode>, Error> {
        let mut file = super::open::connect(copy)?;
        // It is synced once, before it takes its name.
        file.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;")?;
        let id = uuid::Uuid::new_v4();
        let (mut vault, lock, code) = keys(id.into_bytes(), next)?;
        vault.marks_of(&self.vault);
        let on = file.transaction_with_behavior(TransactionBehavior::Immediate)?;
        on.execute_batch("PRAGMA defer_foreign_keys = ON;")?;
        let triggers = let_go(&on)?;
        clear(&on)?;
        on.execute("UPDATE class SET uuid = ?1", [id.to_string()])?;
        lifting::bring(&on, &self.vault, &vault)?;
        safe::keep_lock(&on, when, lock.as_ref())?;
        soundness::forget_sum(&on)?;
        let change = Change {
            on: &on,
            vault: &vault,
            when,
        };
        go_on_as(&change, next.class)?;
        log::write(&change, What::Created, None, "teacher")?;
        for sql in triggers {
            on.execute_batch(&sql)?;
        }
        on.commit()?;
        // Nothing of what was removed stays in free space.
        file.execute_batch("VACUUM;")?;
        Ok(code)
    }
}

/// What keeps rows and the log as they were, taken away until the class has begun anew.
fn let_go(on: &Connection) -> Result<Vec<String>, Error> {
    let sql = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'";
    let mut statement = on.prepare(sql)?;
    let all = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let all: Vec<(String, String)> = all.collect::<Result<_, _>>()?;
    for (name, _) in &all {
        on.execute_batch(&format!("DROP TRIGGER {name}"))?;
    }
    Ok(all.into_iter().map(|(_, sql)| sql).collect())
}

/// New keys for a new class.
fn keys(
    class: [u8; 16],
    next: &Next,
) -> Result<(Vault, Option<Lock>, Option<RecoveryCode>), Error> {
    let Some((words, cost)) = next.passphrase else {
        return Ok((Vault::plain(class), None, None));
    };
    let root = Root::new()?;
    let (lock, code) = Lock::new(class, &root, words, cost)?;
    Ok((Vault::of(class, &root)?, Some(lock), Some(code)))
}

/// Everything goes that does not come along; so does everybody who has left.
fn clear(on: &Connection) -> Result<(), Error> {
    let stays = |table: &&Table| !COME.contains(&table.name) && table.name != "laptop";
    for table in TABLES.iter().filter(stays) {
        on.execute_batch(&format!("DELETE FROM {}", table.name))?;
    }
    let gone = "(SELECT id FROM student WHERE left_on IS NOT NULL)";
    for table in TABLES {
        if let Some(column) = table.key() {
            let sql = format!("DELETE FROM {} WHERE {column} IN {gone}", table.name);
            on.execute_batch(&sql)?;
        }
    }
    on.execute_batch(SETTLED)?;
    Ok(())
}

/// The class as it is set now; its students in their new grade; the marks by which they are found, which are the
/// class's own.
fn go_on_as(change: &Change, class: &Class) -> Result<(), Error> {
    let before: Class = change.open_at(&CLASS, RowId(1))?;
    // A PIN is chosen anew, as the passphrase is.
    let class = Class {
        pin: String::new(),
        ..class.clone()
    };
    change.put(&CLASS, RowId(1), &class, || Ok(()))?;
    for student in rows_of(change, &STUDENT)? {
        let mut known: Student = change.open_at(&STUDENT, student)?;
        let up = i16::from(class.grade) - i16::from(before.grade);
        let grade = known
            .grade
            .map(|grade| (i16::from(grade) + up).clamp(1, 12));
        known.grade = grade.and_then(|grade| u8::try_from(grade).ok());
        change.put(&STUDENT, student, &known, || Ok(()))?;
    }
    for row in rows_of(change, &KNOWN_AS)? {
        let number: String = change.open_at(&KNOWN_AS, row)?;
        let sql = "SELECT namespace FROM known_as WHERE id = ?1";
        let namespace: String = change.on.query_row(sql, [row], |row| row.get(0))?;
        let mark = change.vault.mark(&[&namespace, &number])?;
        change.put(&KNOWN_AS, row, &number, || {
            let sql = "UPDATE known_as SET mark = ?2 WHERE id = ?1";
            change.on.execute(sql, params![row, mark])?;
            Ok(())
        })?;
    }
    Ok(())
}

fn rows_of(change: &Change, table: &Table) -> Result<Vec<RowId>, Error> {
    let sql = format!(
        "SELECT {id} FROM {} ORDER BY {id}",
        table.name,
        id = table.id
    );
    let mut statement = change.on.prepare(&sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::registry;

    /// Whoever adds a table says here whether it goes along into the next year.
    #[test]
    fn every_table_comes_along_or_stays_behind() {
        for name in COME {
            assert!(registry::named(name).is_some(), "{name}");
        }
        let stay: Vec<&str> = TABLES
            .iter()
            .map(|table| table.name)
            .filter(|name| !COME.contains(name))
            .collect();
        assert_eq!(stay.len() + COME.len(), TABLES.len());
        for behind in [
            "note",
            "evidence",
            "habit_rating",
            "log",
            "talking_point",
            "snapshot",
            "draft",
        ] {
            assert!(stay.contains(&behind), "{behind}");
        }
    }
}
