//! Why the class file refused.

use rusqlite::ErrorCode;

use crate::vault;

/// Why the class file refused. Each has its own sentence; none carries words of a person.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such file.
    #[error("the class file is missing")]
    Missing,
    /// There is a file of this name already.
    #[error("the file is already there")]
    Exists,
    /// The file has no bytes.
    #[error("the class file is empty")]
    Empty,
    /// Some other file.
    #[error("not a class file")]
    Foreign,
    /// A newer program wrote it: its schema, and ours.
    #[error("the class file is of a newer version")]
    Newer(i64, i64),
    /// Its contents do not hold together.
    #[error("the class file is damaged")]
    Damaged,
    /// Another window has it open.
    #[error("the class file is open in another window")]
    Busy,
    /// It may be read but not written.
    #[error("the class file may not be written")]
    ReadOnly,
    /// It may not even be read, or its folder is missing.
    #[error("the class file cannot be reached")]
    Unreachable,
    /// Another file stands in its place, or none: it was moved while it was open.
    #[error("the class file was moved or replaced")]
    Replaced,
    /// There is no room.
    #[error("the disk is full")]
    Full,
    /// The disk does not answer as it should.
    #[error("the disk failed")]
    Broken,
    /// It has a passphrase, and the key that is wanted is not here.
    #[error("the class file is locked")]
    Locked,
    /// The student is under a legal hold.
    #[error("under a legal hold")]
    Held,
    /// The computer has no random numbers or no memory left.
    #[error("the computer is out of memory")]
    Exhausted,
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::Unreachable,
            Some(ErrorCode::NotADatabase) => Self::Foreign,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged,
            _ if is_about_contents(&error) => Self::Damaged,
            _ => Self::Broken,
        }
    }
}

/// A row that reads as something it is not.
const fn is_about_contents(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::QueryReturnedNoRows
            | rusqlite::Error::Utf8Error(..)
    )
}

impl From<vault::Fault> for Error {
    fn from(fault: vault::Fault) -> Self {
        match fault {
            vault::Fault::Damaged => Self::Damaged,
            vault::Fault::Newer => Self::Newer(0, 0),
            vault::Fault::Shut | vault::Fault::Wrong => Self::Locked,
            vault::Fault::Exhausted => Self::Exhausted,
        }
    }
}
