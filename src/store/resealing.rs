//! Every sealed value of a file, opened with one vault and sealed with another.

use rusqlite::{Connection, params};
use serde_json::Value;

use super::registry::{Loan, TABLES, Table};
use super::sealing::{next_change, place_in};
use super::{Error, first_form};
use crate::domain::id::RowId;
use crate::vault::{For, Form, Sealed, Stamp, Vault};

/// Opens sealed values of one form and seals them in the newest, some rows at a time, in the caller's transaction.
pub(super) struct Resealing {
    form: Form,
    /// What keeps rows as they were, taken away meanwhile; none: not yet.
    kept: Option<Vec<(String, String)>>,
    table: usize,
    after: i64,
    done: u64,
}

/// Whoever opens, and whoever seals.
#[derive(Clone, Copy)]
pub(super) struct Hands<'a> {
    pub(super) old: &'a Vault,
    pub(super) new: &'a Vault,
}

impl Resealing {
    pub(super) const fn begin(form: Form) -> Self {
        Self {
            form,
            kept: None,
            table: 0,
            after: i64::MIN,
            done: 0,
        }
    }

    /// How many rows are sealed anew.
    pub(super) const fn done(&self) -> u64 {
        self.done
    }

    /// Some more rows; false: all are sealed.
    pub(super) fn go_on(&mut self, on: &Connection, hands: Hands) -> Result<bool, Error> {
        let Some(kept) = &mut self.kept else {
            self.kept = Some(let_go(on)?);
            return Ok(true);
        };
        let mut sealed = TABLES.iter().filter(|table| table.is_sealed());
        let Some(table) = sealed.nth(self.table) else {
            // What is kept as it was is so again.
            for (_, sql) in std::mem::take(kept) {
                on.execute_batch(&sql)?;
            }
            return Ok(false);
        };
        match seal_some(on, table, self.form, hands, self.after)? {
            Some((last, count)) => {
                self.after = last;
                self.done += count;
            }
            None => {
                self.table += 1;
                self.after = i64::MIN;
            }
        }
        Ok(true)
    }
}

/// Rows that are kept as they were may be written to.
fn let_go(on: &Connection) -> Result<Vec<(String, String)>, Error> {
    let sql =
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%_is_kept'";
    let kept: Vec<(String, String)> = on
        .prepare(sql)?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (name, _) in &kept {
        on.execute_batch(&format!("DROP TRIGGER {name}"))?;
    }
    Ok(kept)
}

/// The next rows of a table: the last of them, and how many; none: there are no more.
fn seal_some(
    on: &Connection,
    table: &Table,
    form: Form,
    hands: Hands,
    after: i64,
) -> Result<Option<(i64, u64)>, Error> {
    let Hands { old, new } = hands;
    let sql = format!(
        "SELECT *, {} AS is_private FROM {} WHERE sealed IS NOT NULL AND {id} > ?1 ORDER BY {id} LIMIT 1000",
        table.private(),
        table.name,
        id = table.id,
    );
    let mut read = on.prepare_cached(&sql)?;
    let mut sealed: Vec<(RowId, Sealed)> = Vec::new();
    let mut rows = read.query([after])?;
    while let Some(row) = rows.next()? {
        let whom = if row.get("is_private")? {
            For::Teacher
        } else {
            For::Class
        };
        let place = place_in(table, row)?;
        let (value, stamp) = match form {
            Form::First => (
                first_form::open_first(table, row, old, whom)?,
                match table.loan {
                    Loan::Writes => Some(Stamp::after(None, next_change(on)?)),
                    Loan::Reads | Loan::Stays => None,
                },
            ),
            Form::Second => {
                let before: Sealed = row.get("sealed")?;
                let value: Value = old.open(&place, whom, &before)?;
                (value, old.stamp(&place, whom, &before)?)
            }
        };
        let anew = new.seal_stamped(&place, whom, &value, stamp.as_ref())?;
        sealed.push((place.row, anew));
    }
    drop(rows);
    let last = sealed.last().map(|(row, _)| row.0);
    let count = u64::try_from(sealed.len()).unwrap_or(u64::MAX);
    let sql = format!(
        "UPDATE {} SET sealed = ?2 WHERE {} = ?1",
        table.name, table.id
    );
    let mut write = on.prepare_cached(&sql)?;
    for (row, sealed) in sealed {
        write.execute(params![row, sealed])?;
    }
    Ok(last.map(|last| (last, count)))
}
