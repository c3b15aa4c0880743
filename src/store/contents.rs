//! What holds a class file together, and how it is written.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::Error;
use super::registry::TABLES;

/// What holds a class file together: the pages, what is looked up by, what refers to what. Opening and the doctor ask
/// the same.
pub(super) fn check_contents(connection: &Connection) -> Result<(), Error> {
    let verdict: String =
        connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let is_loose = connection.prepare("PRAGMA foreign_key_check")?.exists([])?;
    if verdict == "ok" && !is_loose {
        Ok(())
    } else {
        Err(Error::Damaged)
    }
}

/// Every table the program writes to is there.
pub(super) fn check_tables(connection: &Connection) -> Result<(), Error> {
    let mut statement =
        connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
    let found: BTreeSet<String> = statement
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    if TABLES.iter().all(|table| found.contains(table.name)) {
        Ok(())
    } else {
        Err(Error::Damaged)
    }
}

/// How the file is written from now on.
pub(super) fn settle(connection: &Connection) -> Result<(), Error> {
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    connection.execute_batch("PRAGMA synchronous = FULL;")?;
    Ok(())
}
