//! How the vault and the rows of the class file meet: a value is bound to its row and to the columns the registry says.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, Row, params};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::registry::{Loan, Of, Table};
use super::{Change, Error};
use crate::domain::id::{RowId, StudentId};
use crate::vault::{self, For, Place, Sealed, Stamp, Vault};

/// The place of what is sealed in `row`, which was read with every column.
pub(super) fn place_in(table: &Table, row: &Row) -> Result<Place, Error> {
    let of: Option<StudentId> = match table.of {
        Of::Student(column) => row.get(column)?,
        Of::Conference | Of::Nobody => None,
    };
    let mut place = Place::at(table.name, row.get::<_, RowId>(table.id)?, of);
    for column in table.bound {
        match row.get_ref(*column)? {
            ValueRef::Null => place.bind_none(),
            ValueRef::Integer(number) => place.bind_number(number),
            ValueRef::Text(text) => {
                place.bind_word(std::str::from_utf8(text).map_err(|_| Error::Damaged)?);
            }
            ValueRef::Real(_) | ValueRef::Blob(_) => return Err(Error::Damaged),
        }
    }
    Ok(place)
}

impl Vault {
    /// What is sealed in `row`, which was read with every column, for the day's work.
    pub(super) fn open_in<T: DeserializeOwned>(
        &self,
        table: &Table,
        row: &Row,
    ) -> Result<T, Error> {
        self.open_in_for(For::Class, table, row)
    }

    /// The same of what is sealed for `whom`, and nothing else.
    pub(super) fn open_in_for<T: DeserializeOwned>(
        &self,
        whom: For,
        table: &Table,
        row: &Row,
    ) -> Result<T, Error> {
        let sealed: Sealed = row.get("sealed")?;
        Ok(self.open(&place_in(table, row)?, whom, &sealed)?)
    }
}

/// A row as it stands, with what is sealed in it, if anything is yet.
struct Standing {
    place: Place,
    whom: For,
    sealed: Option<Sealed>,
}

impl Change<'_> {
    fn standing(&self, table: &Table, row: RowId) -> Result<Option<Standing>, Error> {
        let sql = format!(
            "SELECT *, {} AS is_private FROM {} WHERE {} = ?1",
            table.private(),
            table.name,
            table.id
        );
        let mut statement = self.on.prepare_cached(&sql)?;
        let mut rows = statement.query([row])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let sealed: Option<Sealed> = row.get("sealed")?;
        Ok(Some(Standing {
            place: place_in(table, row)?,
            whom: if row.get("is_private")? {
                For::Teacher
            } else {
                For::Class
            },
            sealed: sealed.filter(|sealed| !sealed.is_nothing()),
        }))
    }

    /// Writes a row, new or known, and seals `value` into it: `work` writes its columns, with nothing sealed where the
    /// row is new, and what is sealed is bound to them as they are then. What a lent laptop may write as well has the
    /// name of this change, and of what its writer had seen.
    pub(super) fn put<T: Serialize>(
        &self,
        table: &Table,
        row: impl Into<RowId>,
        value: &T,
        work: impl FnOnce() -> Result<(), Error>,
    ) -> Result<(), Error> {
        let row = row.into();
        let stamp = match table.loan {
            Loan::Writes => Some(Stamp::after(
                self.stamp_of(table, row)?,
                next_change(self.on)?,
            )),
            Loan::Reads | Loan::Stays => None,
        };
        work()?;
        let now = self.standing(table, row)?.ok_or(Error::Damaged)?;
        let sealed = self
            .vault
            .seal_stamped(&now.place, now.whom, value, stamp.as_ref())?;
        let sql = format!(
            "UPDATE {} SET sealed = ?2 WHERE {} = ?1",
            table.name, table.id
        );
        self.on
            .prepare_cached(&sql)?
            .execute(params![row, sealed])?;
        Ok(())
    }

    /// The stamp of what stands in a row; none: nothing does.
    pub(super) fn stamp_of(&self, table: &Table, row: RowId) -> Result<Option<Stamp>, Error> {
        let Some(standing) = self.standing(table, row)? else {
            return Ok(None);
        };
        Ok(match &standing.sealed {
            Some(sealed) => self.vault.stamp(&standing.place, standing.whom, sealed)?,
            None => None,
        })
    }

    /// What is sealed in a row that is there.
    pub(super) fn open_at<T: DeserializeOwned>(
        &self,
        table: &Table,
        row: impl Into<RowId>,
    ) -> Result<T, Error> {
        let standing = self.standing(table, row.into())?.ok_or(Error::Damaged)?;
        let sealed = standing.sealed.ok_or(Error::Damaged)?;
        Ok(self.vault.open(&standing.place, standing.whom, &sealed)?)
    }

    /// Changes columns that what is sealed in a row is bound to; the words stay.
    pub(super) fn rebind(
        &self,
        table: &Table,
        row: impl Into<RowId>,
        work: impl FnOnce() -> Result<(), Error>,
    ) -> Result<(), Error> {
        let row = row.into();
        let value: Value = self.open_at(table, row)?;
        self.put(table, row, &value, work)
    }
}

/// The name of one change more of this opening of the class.
pub(super) fn next_change(on: &Connection) -> Result<vault::Change, Error> {
    let sql = "UPDATE laptop SET changes = changes + 1 WHERE id = 1 RETURNING name, changes";
    Ok(on.prepare_cached(sql)?.query_row([], |row| {
        Ok(vault::Change {
            laptop: row.get(0)?,
            count: row.get::<_, i64>(1)?.unsigned_abs(),
        })
    })?)
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
