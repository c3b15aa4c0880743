//! Class files as earlier programs left them.
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::allow_attributes,
    clippy::disallowed_methods,
    reason = "each test file uses a part"
)]

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

/// Two students as a program of the fifth form kept them, the second with two homes. Dumped as it made it, in the
/// clear and with a passphrase.
pub const PLAIN: &str = include_str!("../files/schema-5-plain.sql");
pub const LOCKED: &str = include_str!("../files/schema-5-locked.sql");
/// The same two as a program of the sixth form left them.
pub const PLAIN_6: &str = include_str!("../files/schema-6-plain.sql");
pub const LOCKED_6: &str = include_str!("../files/schema-6-locked.sql");
pub fn made(folder: &Path, dump: &str) -> PathBuf {
    let path = folder.join("class.juntos");
    let file = Connection::open(&path).unwrap();
    file.execute_batch(dump).unwrap();
    path
}

/// The same class as an older program had it: the tables and columns of that form, and what stands in them.
pub fn made_as(folder: &Path, dump: &str, version: usize) -> PathBuf {
    let forms = [
        include_str!("../../src/store/schema/001_class.sql"),
        include_str!("../../src/store/schema/002_safe.sql"),
        include_str!("../../src/store/schema/003_weeks_before.sql"),
        include_str!("../../src/store/schema/004_family.sql"),
        include_str!("../../src/store/schema/005_drafts.sql"),
    ];
    let newer = made(folder, dump);
    let newest = newer.with_extension("newest");
    fs::rename(&newer, &newest).unwrap();
    let file = Connection::open(&newer).unwrap();
    file.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    for form in &forms[..version] {
        file.execute_batch(form).unwrap();
    }
    let sql = format!("ATTACH '{}' AS newest", newest.display());
    file.execute_batch(&sql).unwrap();
    let names = |sql: &str| -> Vec<String> {
        let mut statement = file.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    };
    let ours =
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    for table in names(ours) {
        let columns = names(&format!(
            "SELECT name FROM pragma_table_info('{table}') WHERE name IN (SELECT name FROM pragma_table_info('{table}', 'newest'))"
        ))
        .join(", ");
        // What an older form could not say was not there: drafts of named fields, words of a log it did not know.
        let rows = match table.as_str() {
            "draft" if version < 5 => "form = 0",
            "log" => "what IN ('created', 'exported', 'printed')",
            _ => "1",
        };
        let sql = format!(
            "INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newest.{table} WHERE {rows}"
        );
        file.execute_batch(&sql).unwrap();
    }
    let head = format!("PRAGMA application_id = 1246647379; PRAGMA user_version = {version}");
    file.execute_batch(&head).unwrap();
    drop(file);
    fs::remove_file(newest).unwrap();
    newer
}
