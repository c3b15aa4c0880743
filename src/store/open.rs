//! Opening and making a class file: what is refused is not changed by one byte.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::contents::{check_contents, settle};
use super::guard::Guard;
use super::header::{check_header, check_names};
use super::opening::{self, Opening};
use super::{Error, Store, backup, lifting, schema};
use crate::vault::{State, Vault};

impl Store {
    /// Opens the class file at `path`. What is refused is not changed by one byte.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let mut store = Self::open_to_look(path)?;
        store.agree();
        store.check()?;
        Ok(store)
    }

    /// Opens the class file to look at it at once; nothing is written before [`Store::check`] has read it whole.
    pub fn open_to_look(path: &Path) -> Result<Self, Error> {
        let path = &backup::real(path);
        check_header(path)?;
        let guard = Guard::of(path)?;
        let connection = connect(path)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        let found = schema::version(&connection)?;
        schema::check_version(found)?;
        let vault = opening::vault_of(&connection, found)?;
        let is_older = found < schema::newest() || !lifting::is_lifted(&connection)?;
        let older = is_older
            .then(|| opening::older(&connection, found))
            .transpose()?;
        let mut store = Self {
            vault,
            path: path.to_owned(),
            backed_up: backup::newest_day(path),
            opening: Opening::Contents,
            older: older.as_ref().filter(|older| older.is_long()).copied(),
            rows: older.map_or(0, |older| older.rows),
            settles: None,
            backup_failed: None,
            unsound: Vec::new(),
            has_sum: false,
            is_changed: false,
            connection,
            guard,
        };
        if store.older.is_some() {
            return Ok(store);
        }
        // One that was not lifted whole is lifted first.
        if found < schema::newest() || is_older && store.state() == State::Plain {
            store.check()?;
        } else if store.state() == State::Plain {
            lifting::load_marks(&store.connection, &mut store.vault)?;
        }
        Ok(store)
    }

    /// Makes a class file at `path` and fills it; there is nothing there until it is whole.
    pub fn make(
        path: &Path,
        fill: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<Self, Error> {
        if path.exists() {
            return Err(Error::Exists);
        }
        let unfinished = path.with_extension("unfinished");
        backup::remove_all_of(&unfinished);
        let filled = Self::create_as(&unfinished, Syncing::AtTheEnd).and_then(|mut store| {
            fill(&mut store)?;
            store.fold_in()
        });
        let made = filled.and_then(|()| backup::put_in_place(&unfinished, path));
        if made.is_err() {
            backup::remove_all_of(&unfinished);
        }
        made.and_then(|()| Self::open(path))
    }

    /// Makes an empty class file at `path`, readable by its owner alone.
    pub fn create(path: &Path) -> Result<Self, Error> {
        Self::create_as(path, Syncing::Always)
    }

    fn create_as(path: &Path, syncing: Syncing) -> Result<Self, Error> {
        if let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            fs::create_dir_all(folder).map_err(|_| Error::Unreachable)?;
        }
        backup::owner_only()
            .write(true)
            .create_new(true)
            .open(path)
            .map_err(|error| match error.kind() {
                ErrorKind::AlreadyExists => Error::Exists,
                ErrorKind::StorageFull => Error::Full,
                ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Error::ReadOnly,
                _ => Error::Unreachable,
            })?;
        let made = prepare(path, syncing);
        if made.is_err() {
            let _ = fs::remove_file(path);
        }
        made
    }
}

/// When what is written has to be on disk.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Syncing {
    /// At every commit.
    Always,
    /// Once, before the file takes its name: until then nobody looks for it.
    AtTheEnd,
}

fn prepare(path: &Path, syncing: Syncing) -> Result<Store, Error> {
    let mut guard = Guard::of(path)?;
    let connection = connect(path)?;
    let at_the_end = "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;";
    if syncing == Syncing::AtTheEnd {
        connection.execute_batch(at_the_end)?;
    }
    // Before the write-ahead log: the header has to say what the file is even if nothing is folded in.
    schema::upgrade(&connection)?;
    settle(&connection)?;
    if syncing == Syncing::AtTheEnd {
        connection.execute_batch("PRAGMA synchronous = OFF;")?;
    }
    guard.note(path);
    let mut store = Store {
        connection,
        guard,
        path: path.to_owned(),
        vault: Vault::plain(uuid::Uuid::new_v4().into_bytes()),
        backed_up: None,
        opening: Opening::Done,
        older: None,
        rows: 0,
        settles: None,
        backup_failed: None,
        unsound: Vec::new(),
        has_sum: false,
        is_changed: false,
    };
    store.lift()?;
    Ok(store)
}

/// An exclusive lock before anything else, so that WAL needs no shared memory; nobody waits for a lock. The log is
/// folded in by [`Store::fold_in`] and by nothing else, so that it is known when the file itself changes.
pub(super) fn connect(path: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that opens the class file"
    )]
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::ZERO)?;
    // Without it a statement is prepared anew whenever another value is bound to it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2048; PRAGMA wal_autocheckpoint = 0;")?;
    check_names(&connection)?;
    Ok(connection)
}

/// Fails where another window has the file open; a damaged or missing one is nobody's. A whole one has
/// everything folded in afterwards, so that it can be replaced in one step.
pub(super) fn nobody_has_it(path: &Path) -> Result<(), Error> {
    if !path.exists() {
        return Ok(());
    }
    let asked = connect(path).and_then(|connection| {
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        connection.execute_batch("BEGIN IMMEDIATE; ROLLBACK;")?;
        if check_contents(&connection).is_ok() {
            connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        }
        Ok(())
    });
    match asked {
        Err(Error::Busy) => Err(Error::Busy),
        _ => Ok(()),
    }
}
