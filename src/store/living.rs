//! Who lives where, and what a home is called.

use rusqlite::params;
use rusqlite::types::ValueRef;

use super::entries::At;
use super::registry::{ADULT, HOUSEHOLD};
use super::{Change, Error, Store, When, entries};
use crate::domain::id::{AdultId, HomeId, StudentId};
use crate::domain::people::person::Adult;
use crate::domain::words::{Language, Said};

/// The tables in which an adult is named who gave something.
const GAVE: [&str; 8] = [
    "profile_answer",
    "question",
    "private_request",
    "feedback",
    "statement",
    "habit_rating",
    "note",
    "promise",
];

impl Store {
    /// What the homes of a student are called, those that somebody has named.
    pub fn names_given(&self, student: StudentId) -> Result<Vec<(HomeId, String)>, Error> {
        let sql = "SELECT * FROM household WHERE student = ?1 AND sealed IS NOT NULL";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut names = Vec::new();
        while let Some(row) = rows.next()? {
            if matches!(row.get_ref("sealed")?, ValueRef::Text(text) if text.is_empty()) {
                continue;
            }
            let name: String = self.vault.open_in(&HOUSEHOLD, row)?;
            names.push((row.get("id")?, name));
        }
        names.retain(|(_, name)| !name.is_empty());
        Ok(names)
    }

    /// Names a home; none: it is called by who lives there.
    pub fn name_home(
        &mut self,
        when: When,
        student: StudentId,
        home: HomeId,
        name: Option<&str>,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            is_home_of(change, student, home)?;
            change.put(&HOUSEHOLD, home, &name.unwrap_or_default(), || Ok(()))
        })
    }

    /// Somebody is no longer of the family. Whoever has given nothing goes; else the row stays, for what they gave says
    /// whose it is, and nobody is offered it.
    pub fn remove_adult(
        &mut self,
        when: When,
        student: StudentId,
        key: AdultId,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let before = adult_of(change, student, key)?;
            let mut gave = false;
            for table in GAVE {
                let sql = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE adult = ?1)");
                gave |= change
                    .on
                    .query_row(&sql, [key], |row| row.get::<_, bool>(0))?;
            }
            if !gave {
                let sql = "DELETE FROM correction WHERE about = 'adult' AND about_id = ?1";
                change.on.execute(sql, [key])?;
                change
                    .on
                    .execute("DELETE FROM adult WHERE id = ?1", [key])?;
                return Ok(());
            }
            let after = Adult {
                left: true,
                ..before
            };
            change.put(&ADULT, key, &after, || Ok(()))
        })
    }

    /// Somebody lives in another home of the student now; what they gave stays with the home they gave it in.
    pub fn move_adult(
        &mut self,
        when: When,
        student: StudentId,
        key: AdultId,
        home: HomeId,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let before = adult_of(change, student, key)?;
            is_home_of(change, student, home)?;
            change.rebind(&ADULT, key, || {
                let sql = "UPDATE adult SET household = ?2, as_of = ?3 WHERE id = ?1";
                let values = params![key, home, change.when.moment.0];
                change.on.execute(sql, values)?;
                Ok(())
            })?;
            let before = Said::new(before.name, Language::English);
            entries::remember(change, At::of("adult", key, student), &before, "")
        })
    }
}

fn adult_of(change: &Change, student: StudentId, key: AdultId) -> Result<Adult, Error> {
    let sql = "SELECT EXISTS (SELECT 1 FROM adult WHERE id = ?1 AND student = ?2)";
    let values = params![key, student];
    let is_theirs: bool = change.on.query_row(sql, values, |row| row.get(0))?;
    if is_theirs {
        change.open_at(&ADULT, key)
    } else {
        Err(Error::Damaged)
    }
}

fn is_home_of(change: &Change, student: StudentId, home: HomeId) -> Result<(), Error> {
    let sql = "SELECT EXISTS (SELECT 1 FROM household WHERE id = ?1 AND student = ?2)";
    let values = params![home, student];
    let is_theirs: bool = change.on.query_row(sql, values, |row| row.get(0))?;
    if is_theirs {
        Ok(())
    } else {
        Err(Error::Damaged)
    }
}
