use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::{APPLICATION_ID, Error, Store, schema};
use crate::vault::Vault;

impl Store {
    /// Opens the class file at `path`. What is refused is not changed by one byte.
    pub fn open(path: &Path) -> Result<Self, Error> {
        check_header(path)?;
        let mut connection = connect(path)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        check_contents(&connection)?;
        if OpenOptions::new().write(true).open(path).is_err() {
            return Err(Error::ReadOnly);
        }
        let found = schema::version(&connection)?;
        let mut store = Self {
            vault: Vault,
            path: path.to_owned(),
            backed_up: None,
            connection,
        };
        if found < schema::newest() {
            store.back_up_before_upgrade(found)?;
            schema::upgrade(&mut store.connection)?;
        }
        connection = store.connection;
        settle(&connection)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        store.connection = connection;
        store.backed_up = super::backup::newest_day(&store.path);
        Ok(store)
    }

    /// Makes an empty class file at `path`, readable by its owner alone.
    pub fn create(path: &Path) -> Result<Self, Error> {
        if let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            fs::create_dir_all(folder).map_err(|_| Error::Unreachable)?;
        }
        owner_only()
            .write(true)
            .create_new(true)
            .open(path)
            .map_err(|error| match error.kind() {
                ErrorKind::AlreadyExists => Error::Exists,
                ErrorKind::StorageFull => Error::Full,
                ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Error::ReadOnly,
                _ => Error::Unreachable,
            })?;
        let made = prepare(path);
        if made.is_err() {
            let _ = fs::remove_file(path);
        }
        made
    }
}

fn prepare(path: &Path) -> Result<Store, Error> {
    let mut connection = connect(path)?;
    settle(&connection)?;
    schema::upgrade(&mut connection)?;
    Ok(Store {
        connection,
        path: path.to_owned(),
        vault: Vault,
        backed_up: None,
    })
}

#[cfg(unix)]
fn owner_only() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

#[cfg(not(unix))]
fn owner_only() -> OpenOptions {
    OpenOptions::new()
}

/// The header tells a foreign, an empty and a newer file without opening a database.
fn check_header(path: &Path) -> Result<(), Error> {
    let mut file = File::open(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Error::Missing,
        _ => Error::Unreachable,
    })?;
    let mut header = [0_u8; 100];
    let mut filled = 0;
    while let Some(rest) = header.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match file.read(rest) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if error.kind() == ErrorKind::IsADirectory => return Err(Error::Foreign),
            Err(_) => return Err(Error::Unreachable),
        }
    }
    let number = |at: usize| {
        header
            .get(at..at + 4)
            .and_then(|bytes| bytes.try_into().ok())
            .map_or(0, i32::from_be_bytes)
    };
    match filled {
        0 => Err(Error::Empty),
        100 if header.starts_with(b"SQLite format 3\0") && number(68) == APPLICATION_ID => {
            let version = i64::from(number(60));
            if version > schema::newest() {
                Err(Error::Newer(version, schema::newest()))
            } else {
                Ok(())
            }
        }
        _ => Err(Error::Foreign),
    }
}

/// An exclusive lock before anything else, so that WAL needs no shared memory; nobody waits for a lock.
fn connect(path: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that opens the class file"
    )]
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::ZERO)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA cache_size = -2048;")?;
    Ok(connection)
}

fn check_contents(connection: &Connection) -> Result<(), Error> {
    let found = schema::version(connection)?;
    if found > schema::newest() {
        return Err(Error::Newer(found, schema::newest()));
    }
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(Error::Damaged)
    }
}

/// How the file is written from now on.
fn settle(connection: &Connection) -> Result<(), Error> {
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 200;")?;
    Ok(())
}
