//! A row is removed: the names of the changes its words came from stay, without the words, so that no file that comes
//! back later brings them along.

use rusqlite::ToSql;

use super::registry::{Loan, Table, WORDING};
use super::{Change, Error};
use crate::domain::id::{RowId, StudentId};
use crate::vault::Stamp;

impl Change<'_> {
    /// Removes the rows of a table about students where `rows` says so. Of what was only being typed no name is kept:
    /// it may be offered again.
    pub(super) fn remove(
        &self,
        table: &Table,
        rows: &str,
        values: &[&dyn ToSql],
    ) -> Result<(), Error> {
        let student = table.key().ok_or(Error::Broken)?;
        let sql = format!(
            "SELECT {}, {student} FROM {} WHERE {rows}",
            table.id, table.name
        );
        let found: Vec<(RowId, StudentId)> = self
            .on
            .prepare_cached(&sql)?
            .query_map(values, |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        let is_named = table.loan == Loan::Writes && table.is_sealed() && table.name != "draft";
        for (row, student) in found {
            // What does not open has no name that could be read; it goes all the same.
            let stamp = is_named.then(|| self.stamp_of(table, row).ok().flatten());
            let sql = format!("DELETE FROM {} WHERE {} = ?1", table.name, table.id);
            self.on.prepare_cached(&sql)?.execute([row])?;
            if let Some(stamp) = stamp.flatten() {
                self.keep_names(table, row, student, &stamp)?;
            }
        }
        Ok(())
    }

    fn keep_names(
        &self,
        table: &Table,
        row: RowId,
        student: StudentId,
        stamp: &Stamp,
    ) -> Result<(), Error> {
        let key = self.next_row("wording")?;
        self.put(&WORDING, key, stamp, || {
            let sql = "INSERT INTO wording (id, student, about, about_id, state, at, sealed) VALUES (?1, ?2, ?3, ?4, 'removed', ?5, '')";
            let values: [&dyn ToSql; 5] = [&key, &student, &table.name, &row, &self.when.moment.0];
            self.on.prepare_cached(sql)?.execute(&values[..])?;
            Ok(())
        })
    }
}
