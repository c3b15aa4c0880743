//! Every sealed value of a file, opened with one vault and sealed with another.

use crate::domain::id::{RowId, StudentId};
use rusqlite::{Connection, params};

use super::{Error, erase};
use crate::vault::{For, Place, Sealed, Vault};

/// Opens every sealed value with `old` and seals it with `new`.
pub(super) fn seal_anew(on: &Connection, old: &Vault, new: &Vault) -> Result<(), Error> {
    let sql =
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%_is_kept'";
    let kept: Vec<(String, String)> = on
        .prepare(sql)?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (name, _) in &kept {
        on.execute_batch(&format!("DROP TRIGGER {name}"))?;
    }
    for table in erase::SEALED_TABLES {
        seal_table(on, table, old, new)?;
    }
    // What is kept as it was is so again.
    kept.iter()
        .try_for_each(|(_, sql)| Ok(on.execute_batch(sql)?))
}

fn seal_table(on: &Connection, table: &'static str, old: &Vault, new: &Vault) -> Result<(), Error> {
    let private = erase::private_rows(table);
    let of = match table {
        "class" | "bank_question" => "0",
        "student" => "id",
        _ => "coalesce(student, 0)",
    };
    let sql = format!(
        "SELECT rowid, sealed, {private}, {of} FROM {table} WHERE rowid > ?1 ORDER BY rowid LIMIT 1000"
    );
    let mut read = on.prepare(&sql)?;
    let mut write = on.prepare(&format!("UPDATE {table} SET sealed = ?2 WHERE rowid = ?1"))?;
    let mut after = i64::MIN;
    loop {
        let rows: Vec<(RowId, Sealed, bool, StudentId)> = read
            .query_map([after], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })?
            .collect::<Result<_, _>>()?;
        let Some((last, ..)) = rows.last() else {
            return Ok(());
        };
        after = last.0;
        for (row, sealed, private, of) in rows {
            let whom = if private { For::Teacher } else { For::Class };
            let sealed = old.hand_over(
                Place::at(table, row, (of.0 != 0).then_some(of)),
                &sealed,
                new,
                whom,
            )?;
            write.execute(params![row, sealed])?;
        }
    }
}
