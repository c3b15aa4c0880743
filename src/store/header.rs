//! What the header of a file tells before any database is opened.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use super::{APPLICATION_ID, Error, schema};

/// The names of tables and columns are letters. Those of a damaged file may not be, and whoever asks for such a name
/// gets no answer but the end of the program: nothing is read by name before this.
pub(super) fn check_names(on: &Connection) -> Result<(), Error> {
    let mut schema = on.prepare("SELECT name, tbl_name, sql FROM sqlite_schema")?;
    let mut rows = schema.query([])?;
    while let Some(row) = rows.next()? {
        for at in 0..3 {
            match row.get_ref(at)? {
                ValueRef::Null => {}
                ValueRef::Text(words) if std::str::from_utf8(words).is_ok() => {}
                _ => return Err(Error::Damaged),
            }
        }
    }
    Ok(())
}

/// The header tells a foreign, an empty and a newer file without opening a database. All of this comes
/// before SQLite opens the file: closing any other handle of it would drop the locks SQLite holds.
pub(super) fn check_header(path: &Path) -> Result<(), Error> {
    let about = fs::metadata(path).map_err(|error| unreadable(&error))?;
    if about.is_file() && about.len() == 0 {
        return Err(Error::Empty);
    }
    if !about.is_file() {
        return Err(Error::Foreign);
    }
    let mut header = [0_u8; 100];
    let mut file = File::open(path).map_err(|error| unreadable(&error))?;
    file.read_exact(&mut header).map_err(|_| Error::Foreign)?;
    let number = |at: usize| {
        let bytes = header
            .get(at..at + 4)
            .and_then(|bytes| bytes.try_into().ok());
        bytes.map_or(0, i32::from_be_bytes)
    };
    if !header.starts_with(b"SQLite format 3\0") || number(68) != APPLICATION_ID {
        return Err(Error::Foreign);
    }
    schema::check_version(number(60).into())?;
    OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)
        .map_err(|_| Error::ReadOnly)?;
    Ok(())
}

fn unreadable(error: &std::io::Error) -> Error {
    match error.kind() {
        ErrorKind::NotFound => Error::Missing,
        _ => Error::Unreachable,
    }
}
