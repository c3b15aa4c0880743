//! Every sealed value of a file, opened with one vault and sealed with another.

use rusqlite::{Connection, params};
use serde_json::Value;

use super::registry::{Loan, TABLES, Table};
use super::sealing::{next_change, place_in};
use super::{Error, first_form};
use crate::domain::id::RowId;
use crate::vault::{For, Form, Sealed, Stamp, Vault};

/// Opens every sealed value of this form with `old` and seals it with `new`, in the newest form.
pub(super) fn seal_anew(
    on: &Connection,
    form: Form,
    old: &Vault,
    new: &Vault,
) -> Result<(), Error> {
    let sql =
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%_is_kept'";
    let kept: Vec<(String, String)> = on
        .prepare(sql)?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (name, _) in &kept {
        on.execute_batch(&format!("DROP TRIGGER {name}"))?;
    }
    for table in TABLES.iter().filter(|table| table.is_sealed()) {
        seal_table(on, table, form, Hands { old, new })?;
    }
    // What is kept as it was is so again.
    kept.iter()
        .try_for_each(|(_, sql)| Ok(on.execute_batch(sql)?))
}

/// Whoever opens, and whoever seals.
#[derive(Clone, Copy)]
struct Hands<'a> {
    old: &'a Vault,
    new: &'a Vault,
}

fn seal_table(on: &Connection, table: &Table, form: Form, hands: Hands) -> Result<(), Error> {
    let Hands { old, new } = hands;
    let sql = format!(
        "SELECT *, {} AS is_private FROM {} WHERE sealed IS NOT NULL AND {id} > ?1 ORDER BY {id} LIMIT 1000",
        table.private(),
        table.name,
        id = table.id,
    );
    let mut read = on.prepare(&sql)?;
    let sql = format!(
        "UPDATE {} SET sealed = ?2 WHERE {} = ?1",
        table.name, table.id
    );
    let mut write = on.prepare(&sql)?;
    let mut after = i64::MIN;
    loop {
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
        let Some((last, _)) = sealed.last() else {
            return Ok(());
        };
        after = last.0;
        for (row, sealed) in sealed {
            write.execute(params![row, sealed])?;
        }
    }
}
