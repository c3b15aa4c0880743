//! What the school's folder said when the class took it in: it is read from here, and the folder is not needed.

use rusqlite::params;

use super::{Change, Error, Store, When, log};
use crate::domain::class_file::definition::Definition;

impl Store {
    /// The class's own definitions, in the order of their paths; none: it uses what is built in.
    pub fn definitions(&self) -> Result<Vec<Definition>, Error> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT path, text FROM definition ORDER BY path")?;
        let rows = statement.query_map([], |row| {
            Ok(Definition {
                path: row.get("path")?,
                text: row.get("text")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Takes definitions in, all of them in the place of those before.
    pub fn keep_definitions(&mut self, when: When, all: &[Definition]) -> Result<(), Error> {
        self.change(when, |change| {
            write(change, all)?;
            log::write(change, log::What::Defined, None, "teacher")
        })
    }

    /// Keeps the class's definitions with a change to its own scripts. Conferences that were held with one go by the
    /// name of what they were held with.
    pub fn keep_scripts(
        &mut self,
        when: When,
        all: &[Definition],
        held: Option<(&str, &str)>,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            write(change, all)?;
            if let Some((script, as_held)) = held {
                let sql =
                    "UPDATE conference SET script = ?2 WHERE script = ?1 AND state <> 'planned'";
                change.on.execute(sql, params![script, as_held])?;
            }
            log::write(change, log::What::Defined, None, "teacher")
        })
    }

    /// Was a conference or a rehearsal begun with this script?
    pub fn script_was_held(&self, script: &str) -> Result<bool, Error> {
        self.any_conference(
            "SELECT 1 FROM conference WHERE script = ?1 AND state <> 'planned'",
            script,
        )
    }

    /// Is a conference planned with it?
    pub fn script_is_planned(&self, script: &str) -> Result<bool, Error> {
        self.any_conference(
            "SELECT 1 FROM conference WHERE script = ?1 AND state = 'planned'",
            script,
        )
    }

    fn any_conference(&self, sql: &str, script: &str) -> Result<bool, Error> {
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.exists([script])?)
    }
}

/// Writes definitions into the file.
pub(super) fn write(change: &Change, all: &[Definition]) -> Result<(), Error> {
    change.on.execute("DELETE FROM definition", [])?;
    let sql = "INSERT INTO definition (path, text) VALUES (?1, ?2)";
    let mut insert = change.on.prepare_cached(sql)?;
    for one in all {
        insert.execute(params![one.path, one.text])?;
    }
    Ok(())
}
