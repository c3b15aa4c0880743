//! How the vault and the rows of the class file meet.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Error;
use crate::domain::id::{RowId, StudentId};
use crate::vault::{For, Place, Sealed, Vault};

/// A place is a row of a table, and the student it is about; none: nobody.
impl Vault {
    /// `value` as it is to stand in a row, for the day's work.
    pub(super) fn seal_row<T: Serialize>(
        &self,
        table: &'static str,
        row: impl Into<RowId>,
        of: impl Into<Option<StudentId>>,
        value: &T,
    ) -> Result<Sealed, Error> {
        self.seal_row_for(For::Class, table, row, of, value)
    }

    /// The same for whom it is said to be.
    pub(super) fn seal_row_for<T: Serialize>(
        &self,
        whom: For,
        table: &'static str,
        row: impl Into<RowId>,
        of: impl Into<Option<StudentId>>,
        value: &T,
    ) -> Result<Sealed, Error> {
        Ok(self.seal(Place::at(table, row, of), whom, value)?)
    }

    /// What stands in a row, sealed for the day's work.
    pub(super) fn open_row<T: DeserializeOwned>(
        &self,
        table: &'static str,
        row: impl Into<RowId>,
        of: impl Into<Option<StudentId>>,
        sealed: &Sealed,
    ) -> Result<T, Error> {
        self.open_row_for(For::Class, table, row, of, sealed)
    }

    /// Opens what was sealed for `whom`, and nothing else.
    pub(super) fn open_row_for<T: DeserializeOwned>(
        &self,
        whom: For,
        table: &'static str,
        row: impl Into<RowId>,
        of: impl Into<Option<StudentId>>,
        sealed: &Sealed,
    ) -> Result<T, Error> {
        Ok(self.open(Place::at(table, row, of), whom, sealed)?)
    }
}

impl FromSql for Sealed {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Text(text) => String::from_utf8(text.to_vec())
                .map(Self::Plain)
                .map_err(|_| FromSqlError::InvalidType),
            ValueRef::Blob(bytes) => Ok(Self::Locked(bytes.to_vec())),
            ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) => {
                Err(FromSqlError::InvalidType)
            }
        }
    }
}

impl ToSql for Sealed {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Plain(text) => ValueRef::Text(text.as_bytes()),
            Self::Locked(bytes) => ValueRef::Blob(bytes),
        }))
    }
}
