//! Words that are given to the other home, kept from everybody but the teacher afterwards, or said in the other language.

use rusqlite::params;
use serde_json::Value;

use super::homes::GIVEN;
use super::registry::{self, NOTE, Table};
use super::{Change, Error, Store, When, log};
use crate::domain::Said;
use crate::domain::id::{NoteId, RowId, StudentId};
use crate::domain::people::entry::About;

impl Store {
    /// The other homes may read it too, or no longer.
    pub fn share(
        &mut self,
        when: When,
        student: StudentId,
        about: About,
        shared: bool,
    ) -> Result<(), Error> {
        let given = GIVEN.iter().find(|(table, ..)| *table == about.table);
        let (table, theirs, ..) = given.ok_or(Error::Damaged)?;
        self.change(when, |change| {
            let sql = format!(
                "UPDATE {table} SET shared = ?3 WHERE id = ?1 AND student = ?2 AND home IS NOT NULL AND {theirs}"
            );
            let values = params![about.row, student, shared];
            if change.on.execute(&sql, values)? != 1 {
                return Err(Error::Damaged);
            }
            let what = if shared {
                log::What::Shared
            } else {
                log::What::Unshared
            };
            log::write(change, what, Some(student), "teacher")
        })
    }

    /// A note of a conference that was held is the teacher's alone from now on, with what it said before and what was
    /// put right in it; or everybody's again.
    pub fn restrict(
        &mut self,
        when: When,
        student: StudentId,
        note: NoteId,
        restricted: bool,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let sql = "SELECT EXISTS (SELECT 1 FROM note JOIN conference ON conference.id = note.conference
                       WHERE note.id = ?1 AND note.student = ?2 AND conference.state = 'held' AND visibility <> 'private')";
            let may: bool = change
                .on
                .query_row(sql, params![note, student], |row| row.get(0))?;
            if !may {
                return Err(Error::Damaged);
            }
            let rows = belonging(change, note)?;
            sealed_anew(change, &rows, &|| {
                let sql = "UPDATE note SET visibility = ?2 WHERE id = ?1";
                let now = if restricted { "restricted" } else { "shared" };
                change.on.execute(sql, params![note, now])?;
                Ok(())
            })?;
            let what = if restricted {
                log::What::Restricted
            } else {
                log::What::Unrestricted
            };
            log::write(change, what, Some(student), "teacher")
        })
    }

    /// What somebody said, in the other language beside it; blank: not any more. Their own words stay.
    pub fn translate(
        &mut self,
        when: When,
        student: StudentId,
        about: About,
        words: &str,
    ) -> Result<(), Error> {
        let table = registry::named(about.table).ok_or(Error::Damaged)?;
        let owner = table.key().ok_or(Error::Damaged)?;
        self.change(when, |change| {
            let sql = format!(
                "SELECT EXISTS (SELECT 1 FROM {} WHERE id = ?1 AND {owner} = ?2)",
                about.table
            );
            let is_theirs: bool =
                change
                    .on
                    .query_row(&sql, params![about.row, student], |row| row.get(0))?;
            if !is_theirs {
                return Err(Error::Damaged);
            }
            let mut value: Value = change.open_at(table, about.row)?;
            let place = value.pointer_mut(about.place).ok_or(Error::Damaged)?;
            let said: Said = serde_json::from_value(place.clone()).map_err(|_| Error::Damaged)?;
            let translation = Some(words.to_owned()).filter(|words| !words.trim().is_empty());
            let said = Said {
                translation,
                ..said
            };
            *place = serde_json::to_value(said).map_err(|_| Error::Damaged)?;
            change.put(table, about.row, &value, || Ok(()))?;
            log::write(change, log::What::Corrected, Some(student), "teacher")
        })
    }

    /// The notes of a student's conferences that were held: only these can be kept back.
    pub fn notes_of_held(&self, student: StudentId) -> Result<Vec<RowId>, Error> {
        let sql = "SELECT note.id FROM note JOIN conference ON conference.id = note.conference
                   WHERE note.student = ?1 AND conference.state = 'held'";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([student], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// A note, and everything that is as private as it.
fn belonging(change: &Change, note: NoteId) -> Result<Vec<(&'static Table, RowId)>, Error> {
    let mut rows = vec![(&NOTE, RowId::from(note))];
    for name in ["wording", "correction"] {
        let table = registry::named(name).ok_or(Error::Damaged)?;
        let sql = format!("SELECT id FROM {name} WHERE about = 'note' AND about_id = ?1");
        let mut statement = change.on.prepare_cached(&sql)?;
        let found = statement.query_map([note], |row| row.get(0))?;
        for row in found {
            rows.push((table, row?));
        }
    }
    Ok(rows)
}

/// Does `work`, which changes whom these rows are sealed for: each is opened before, and sealed anew after it.
fn sealed_anew(
    change: &Change,
    rows: &[(&'static Table, RowId)],
    work: &dyn Fn() -> Result<(), Error>,
) -> Result<(), Error> {
    match rows.split_first() {
        None => work(),
        Some(((table, row), rest)) => {
            change.rebind(table, *row, || sealed_anew(change, rest, work))
        }
    }
}
