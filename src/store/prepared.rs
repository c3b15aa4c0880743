//! What a student prepares before the conference.

use jiff::civil::Date;
use rusqlite::{OptionalExtension as _, params};

use super::{Change, Draft, Error, Store, When, day, folders, learning};
use crate::domain::habit::View;
use crate::domain::person::{Key, Voice};
use crate::domain::profile::Answer;
use crate::domain::rollup::Choice;
use crate::domain::standard::Place;
use crate::domain::words::Said;

impl Store {
    /// Keeps what is being typed while preparing. No backup is made first: a second is all there is.
    pub fn keep_prepared_draft(
        &mut self,
        when: When,
        student: Key,
        place: &str,
        said: &Said,
    ) -> Result<(), Error> {
        self.change_now(when, |change| {
            forget(change, student, place)?;
            if said.is_blank() {
                return Ok(());
            }
            let key = change.next_row("draft")?;
            let sealed = change.vault.seal_row("draft", (key, student), said)?;
            let sql =
                "INSERT INTO draft (id, student, place, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5)";
            let values = params![key, student, place, change.when.moment.0, sealed];
            change.on.prepare_cached(sql)?.execute(values)?;
            Ok(())
        })
    }

    /// Lets go of what was being typed in these places.
    pub fn forget_prepared_drafts(
        &mut self,
        when: When,
        student: Key,
        places: &[String],
    ) -> Result<(), Error> {
        self.change_now(when, |change| {
            let mut places = places.iter();
            places.try_for_each(|place| forget(change, student, place))
        })
    }

    /// What was being typed while preparing when the program last ended.
    pub fn prepared_drafts(&self, student: Key) -> Result<Vec<Draft>, Error> {
        let sql = "SELECT id, place, due, sealed FROM draft WHERE student = ?1 AND conference IS NULL ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut drafts = Vec::new();
        while let Some(row) = rows.next()? {
            drafts.push(Draft {
                place: row.get("place")?,
                due: day(row.get("due")?),
                said: self.vault.open_row(
                    "draft",
                    (row.get("id")?, student),
                    &row.get("sealed")?,
                )?,
            });
        }
        Ok(drafts)
    }

    /// Keeps an answer of the profile or the family's page; the earlier one stays.
    pub fn prepare_answer(
        &mut self,
        when: When,
        (student, place): (Key, &str),
        (by, prompt): (Voice, &str),
        said: &Said,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            forget(change, student, place)?;
            let answer = Answer {
                prompt: prompt.to_owned(),
                by,
                said: said.clone(),
            };
            folders::insert_answer(change, student, None, &answer)
        })
    }

    /// Keeps what the student shows in a place, and the words on it.
    pub fn prepare_choice(
        &mut self,
        when: When,
        (student, draft): (Key, &str),
        (standard, place): (Key, Place),
        choice: &Choice,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            forget(change, student, draft)?;
            // One standard stands in one place, and one place shows one standard.
            let sql = "DELETE FROM choice WHERE student = ?1 AND (place = ?2 OR standard = ?3)";
            let values = params![student, place.name(), standard];
            change.on.prepare_cached(sql)?.execute(values)?;
            learning::insert_choice(change, (student, standard), place, choice)
        })
    }

    /// Keeps one voice's view of a habit. The others see it once all who rate have rated.
    pub fn prepare_habit(
        &mut self,
        when: When,
        (student, draft): (Key, &str),
        (term, habit, by): (&str, &str, Voice),
        view: &View,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            forget(change, student, draft)?;
            folders::insert_view(change, student, (term, habit, by), view)
        })
    }

    /// Keeps the goal the student drafts.
    pub fn prepare_goal(
        &mut self,
        when: When,
        (student, draft): (Key, &str),
        said: &Said,
        by: Option<Date>,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            forget(change, student, draft)?;
            let sql = "SELECT id FROM goal WHERE student = ?1 AND state = 'draft' ORDER BY id DESC LIMIT 1";
            let known: Option<Key> = change
                .on
                .query_row(sql, [student], |row| row.get(0))
                .optional()?;
            let key = match known {
                Some(key) => key,
                None => change.next_row("goal")?,
            };
            let sealed = change.vault.seal_row("goal", (key, student), said)?;
            let sql = "INSERT INTO goal (id, student, due, state, at, sealed) VALUES (?1, ?2, ?3, 'draft', ?4, ?5)
                       ON CONFLICT (id) DO UPDATE SET due = excluded.due, at = excluded.at, sealed = excluded.sealed";
            let due = by.map(|by| by.to_string());
            let values = params![key, student, due, change.when.moment.0, sealed];
            change.on.execute(sql, values)?;
            Ok(())
        })
    }

    /// By when the drafted goal is.
    pub(super) fn goal_draft_by(&self, student: Key) -> Result<Option<Date>, Error> {
        let sql =
            "SELECT due FROM goal WHERE student = ?1 AND state = 'draft' ORDER BY id DESC LIMIT 1";
        let due: Option<Option<String>> = self
            .connection
            .prepare_cached(sql)?
            .query_row([student], |row| row.get(0))
            .optional()?;
        Ok(day(due.flatten()))
    }
}

/// Lets go of what was being typed.
pub(super) fn forget(change: &Change, student: Key, place: &str) -> Result<(), Error> {
    let sql = "DELETE FROM draft WHERE student = ?1 AND conference IS NULL AND place = ?2";
    change
        .on
        .prepare_cached(sql)?
        .execute(params![student, place])?;
    Ok(())
}
