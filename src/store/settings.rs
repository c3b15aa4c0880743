//! Settings of the class file, by their names.

use rusqlite::OptionalExtension as _;

use super::{Change, Error, Store, When};

impl Store {
    /// A setting of this class.
    pub fn setting(&self, name: &str) -> Result<Option<String>, Error> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
        Ok(statement
            .query_row([name], |row| row.get("value"))
            .optional()?)
    }

    /// Keeps a setting.
    pub fn set(&mut self, when: When, name: &str, value: &str) -> Result<(), Error> {
        self.change(when, |change| {
            let sql = "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
            change.on.prepare_cached(sql)?.execute([name, value])?;
            Ok(())
        })
    }
}

/// Should the program end before the file is written anew, it is when it is opened next.
pub(super) fn want_scrub(change: &Change) -> Result<(), Error> {
    let sql = "INSERT OR REPLACE INTO setting (name, value) VALUES ('scrub', 'wanted')";
    change.on.execute(sql, [])?;
    Ok(())
}
