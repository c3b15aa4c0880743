//! How a class file is, asked without changing it and without a key.

use std::fs;
use std::path::Path;

use rusqlite::config::DbConfig;

use super::backup::{real, with_tail};
use super::contents::check_contents;
use super::header::check_header;
use super::open::connect;
use super::{Error, Store, safe, schema, soundness};
use crate::domain::class_file::soundness::Unsound;
use crate::domain::conference::note::CARD;

/// How a class file is, asked without changing it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Bytes, with what has not been folded in yet.
    pub size: u64,
    /// The schema's version, if it can be opened.
    pub version: Option<i64>,
    /// Has it a passphrase?
    pub locked: bool,
    /// Students in it.
    pub students: usize,
    /// Drafts that wait to become notes.
    pub drafts: usize,
    /// Lines of the log.
    pub log_lines: usize,
    /// What in it is not as it should be, as far as that shows without a key.
    pub unsound: Vec<Unsound>,
    /// Only the owner may read it.
    pub private: bool,
}

impl Store {
    /// What in a class file without a passphrase does not read as what it is, asked without changing it.
    pub fn look_into_rows(path: &Path) -> Result<Vec<Unsound>, Error> {
        let connection = connect(&real(path))?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        if schema::version(&connection)? != schema::newest() {
            // It is lifted first, when it is opened.
            return Ok(Vec::new());
        }
        drop(connection);
        let mut store = Self::open_to_look(path)?;
        if store.older().is_some() {
            return Ok(Vec::new());
        }
        store.examine(None)?;
        Ok(store.unsound().to_vec())
    }

    /// Looks the whole file over: the thorough check, and what is in it that needs no key.
    pub fn look_over(path: &Path) -> Result<Condition, Error> {
        let path = &real(path);
        check_header(path)?;
        let connection = connect(path)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        let version = schema::version(&connection)?;
        schema::check_version(version)?;
        check_contents(&connection)?;
        let unsound = soundness::look(&connection)?;
        let count = |table: &str| -> Result<usize, Error> {
            let sql = format!("SELECT count(*) FROM {table}");
            let rows: i64 = connection.query_row(&sql, [], |row| row.get(0))?;
            Ok(usize::try_from(rows).unwrap_or_default())
        };
        let sql = "SELECT count(*) FROM draft WHERE place <> ?1";
        let drafts: i64 = connection.query_row(sql, [CARD], |row| row.get(0))?;
        let wal = with_tail(path, "-wal");
        let size = |path: &Path| fs::metadata(path).map_or(0, |about| about.len());
        Ok(Condition {
            size: size(path) + size(&wal),
            version: Some(version),
            locked: version >= 2 && safe::lock_of(&connection)?.is_some(),
            students: count("student")?,
            drafts: usize::try_from(drafts).unwrap_or_default(),
            log_lines: count("log")?,
            unsound,
            private: is_private(path),
        })
    }
}

#[cfg(unix)]
fn is_private(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|about| about.permissions().mode().trailing_zeros() >= 6)
}

#[cfg(not(unix))]
fn is_private(_: &Path) -> bool {
    true
}
