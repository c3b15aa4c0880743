//! What families with several homes have given and nobody has said of which home it is, until the teacher says so.

use rusqlite::params;
use serde_json::Value;

use super::homes::GIVEN;
use super::{Change, Error, Store, When, entries, log, registry};
use crate::domain::id::{HomeId, RowId, StudentId};
use crate::domain::people::unowned::{HomeNames, Unowned, UnownedOf};

/// Of a student with several homes.
const SEVERAL: &str =
    "student IN (SELECT student FROM household GROUP BY student HAVING count(*) > 1)";

impl Store {
    /// What families with several homes have given and nobody has said of which home it is, student by student.
    pub(super) fn unowned(&self) -> Result<Vec<(StudentId, UnownedOf)>, Error> {
        let mut all: Vec<(StudentId, UnownedOf)> = Vec::new();
        for (name, theirs, place, kind) in GIVEN {
            let table = registry::named(name).ok_or(Error::Damaged)?;
            let sql = format!(
                "SELECT * FROM {name} WHERE home IS NULL AND shared = 0 AND {theirs} AND {SEVERAL} ORDER BY student, id"
            );
            let mut statement = self.connection.prepare_cached(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let student: StudentId = row.get("student")?;
                if let Some((_, of)) = all.iter_mut().find(|(known, _)| *known == student) {
                    of.count += 1;
                    continue;
                }
                let value: Value = self.vault.open_in(table, row)?;
                let said = value.pointer(place).and_then(entries::words);
                let first = Unowned {
                    table: table.name,
                    row: row.get("id")?,
                    kind: *kind,
                    said: said.filter(|said| !said.is_blank()),
                };
                let homes = self.names_of_homes(student)?;
                all.push((
                    student,
                    UnownedOf {
                        count: 1,
                        first,
                        homes,
                    },
                ));
            }
        }
        Ok(all)
    }

    fn names_of_homes(&self, student: StudentId) -> Result<Vec<HomeNames>, Error> {
        let homes = self.homes(student)?.into_iter();
        Ok(homes
            .map(|(key, adults)| HomeNames {
                key,
                adults: adults.into_iter().map(|(_, adult)| adult.name).collect(),
            })
            .collect())
    }

    /// The teacher says of which home something is; none: everything of the student's of which nobody has said so.
    pub fn give_to_home(
        &mut self,
        when: When,
        student: StudentId,
        home: HomeId,
        only: Option<(&'static str, RowId)>,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let sql = "SELECT EXISTS (SELECT 1 FROM household WHERE id = ?1 AND student = ?2)";
            let values = params![home, student];
            let is_theirs: bool = change.on.query_row(sql, values, |row| row.get(0))?;
            if !is_theirs {
                return Err(Error::Damaged);
            }
            for (name, theirs, ..) in GIVEN {
                let sql = format!(
                    "SELECT id FROM {name} WHERE student = ?1 AND home IS NULL AND shared = 0 AND {theirs}"
                );
                let rows: Vec<RowId> = change
                    .on
                    .prepare(&sql)?
                    .query_map([student], |row| row.get(0))?
                    .collect::<Result<_, _>>()?;
                for row in rows {
                    if only.is_none_or(|only| only == (*name, row)) {
                        give(change, name, row, home)?;
                    }
                }
            }
            log::write(change, log::What::Corrected, Some(student), "teacher")
        })
    }
}

/// What is said of the same by that home already stays; then this is left as it is.
fn give(change: &Change, name: &str, row: RowId, home: HomeId) -> Result<(), Error> {
    let table = registry::named(name).ok_or(Error::Damaged)?;
    change.rebind(table, row, || {
        // What is kept as it was said is sealed anew: its words are the same, and bound to the home.
        let sql = format!("UPDATE OR IGNORE {name} SET home = ?2, sealed = '' WHERE id = ?1");
        change.on.execute(&sql, params![row, home])?;
        Ok(())
    })
}
