//! The second step of an upgrade: what is sealed is sealed anew in the newest form, when the keys are there.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::Error;
use super::registry::CLASS_KEY;
use super::resealing::seal_anew;
use super::source_mark::number_of;
use crate::domain::id::RowId;
use crate::vault::{For, Form, Place, Vault, mark, new_key};

/// The setting that says in which form everything is sealed.
const SEALED_AS: &str = "sealed_as";
/// The key by which the ids of other systems are found.
const MARKS: &str = "marks";

/// Is everything in the file sealed in the newest form?
pub(super) fn is_lifted(on: &Connection) -> Result<bool, Error> {
    let sql = "SELECT value FROM setting WHERE name = ?1";
    let form: Option<String> = on
        .query_row(sql, [SEALED_AS], |row| row.get(0))
        .optional()?;
    Ok(form.as_deref() == Some("2"))
}

/// Seals everything in the file with `new`, which was sealed with `old`, in whatever form: in the caller's transaction.
pub(super) fn bring(on: &Connection, old: &Vault, new: &Vault) -> Result<(), Error> {
    if is_lifted(on)? {
        return seal_anew(on, Form::Second, old, new);
    }
    let key = new_key()?;
    seal_anew(on, Form::First, old, new)?;
    let class = new.class();
    mark_rows(on, "evidence", Some("mark"), &|source, id| {
        mark(&class, &key, &[source, id])
    })?;
    mark_rows(on, "growth_result", None, &|source, id| {
        mark(&class, &key, &[source, id])
    })?;
    mark_rows(on, "adult", None, &|_, id| {
        mark(&class, &key, &["adult", id])
    })?;
    let ids: Vec<(RowId, String)> = on
        .prepare("SELECT id, mark FROM known_as WHERE namespace = ''")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (row, before) in ids {
        let values = params![row, mark(&class, &key, &["", &before])?];
        on.prepare_cached("UPDATE known_as SET mark = ?2 WHERE id = ?1")?
            .execute(values)?;
    }
    keep_key(on, new, &key)?;
    let sql = "INSERT OR REPLACE INTO setting (name, value) VALUES (?1, '2')";
    on.execute(sql, [SEALED_AS])?;
    Ok(())
}

/// Lifts a file that was sealed with `vault` in an older form, and finds by marks from now on.
pub(super) fn lift(on: &Connection, vault: &mut Vault) -> Result<(), Error> {
    if !is_lifted(on)? {
        bring(on, vault, vault)?;
    }
    load_marks(on, vault)
}

/// The ids of a table that came from other systems become marks nobody makes without the key.
fn mark_rows(
    on: &Connection,
    table: &str,
    number: Option<&str>,
    mark: &dyn Fn(&str, &str) -> Result<String, crate::vault::Fault>,
) -> Result<(), Error> {
    let sql = format!(
        "SELECT id, source, source_id FROM {table} WHERE source_id IS NOT NULL AND id > ?1 ORDER BY id LIMIT 1000"
    );
    let mut read = on.prepare(&sql)?;
    let set = number.map_or(String::new(), |column| format!(", {column} = ?3"));
    let sql = format!("UPDATE {table} SET source_id = ?2{set} WHERE id = ?1");
    let mut write = on.prepare(&sql)?;
    let mut after = i64::MIN;
    loop {
        let rows: Vec<(i64, Option<String>, String)> = read
            .query_map([after], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<Result<_, _>>()?;
        let Some((last, ..)) = rows.last() else {
            return Ok(());
        };
        after = *last;
        for (row, source, id) in rows {
            let source = source.unwrap_or_default();
            let marked = mark(&source, &id)?;
            if number.is_some() {
                write.execute(params![row, marked, number_of(&source, &marked)])?;
            } else {
                write.execute(params![row, marked])?;
            }
        }
    }
}

fn keep_key(on: &Connection, vault: &Vault, key: &[u8; 32]) -> Result<(), Error> {
    let sql = "INSERT INTO class_key (name, sealed) VALUES (?1, '') RETURNING id";
    let row: RowId = on.query_row(sql, [MARKS], |row| row.get(0))?;
    let place = Place::at(CLASS_KEY.name, row, None);
    let sealed = vault.seal(&place, For::Class, key)?;
    on.execute(
        "UPDATE class_key SET sealed = ?2 WHERE id = ?1",
        params![row, sealed],
    )?;
    Ok(())
}

/// Finds by the marks of this file from now on.
pub(super) fn load_marks(on: &Connection, vault: &mut Vault) -> Result<(), Error> {
    let mut statement = on.prepare("SELECT * FROM class_key WHERE name = ?1")?;
    let mut rows = statement.query([MARKS])?;
    let row = rows.next()?.ok_or(Error::Damaged)?;
    vault.mark_by(vault.open_in(&CLASS_KEY, row)?);
    Ok(())
}
