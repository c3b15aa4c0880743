//! What the header of a file tells before any database is opened.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::Path;

use super::{APPLICATION_ID, Error, schema};

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
