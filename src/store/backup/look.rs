//! A look into a class file where it is, changing nothing.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::super::{Error, header};

/// A look into a file that is whole and of ours, changing nothing.
pub(in crate::store) fn look_into_whole(path: &Path) -> Result<Connection, Error> {
    check_whole(path)?;
    look_into(path)
}

/// A look that changes nothing.
pub(super) fn look_into(path: &Path) -> Result<Connection, Error> {
    #[expect(
        clippy::disallowed_methods,
        reason = "a backup is looked into where it is"
    )]
    let copy = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    header::check_names(&copy)?;
    Ok(copy)
}

/// Is it a whole class file this program can open? Asked without changing it.
pub(in crate::store) fn check_whole(path: &Path) -> Result<(), Error> {
    header::check_header(path)?;
    #[expect(clippy::disallowed_methods, reason = "a backup is checked where it is")]
    let copy = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let verdict: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        header::check_names(&copy)
    } else {
        Err(Error::Damaged)
    }
}
