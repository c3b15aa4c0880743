//! The second step of an upgrade: what is sealed is sealed anew in the newest form, when the keys are there.

use rusqlite::{Connection, OptionalExtension as _, params};
use zeroize::Zeroizing;

use super::Error;
use super::registry::CLASS_KEY;
use super::resealing::{Hands, Resealing};
use super::source_mark::number_of;
use crate::domain::id::RowId;
use crate::vault::{For, Form, Key, Place, Vault, mark, new_key};

/// The setting that says in which form everything is sealed.
const SEALED_AS: &str = "sealed_as";
/// The key by which the ids of other systems are found.
const MARKS: &str = "marks";

/// Is everything in the file sealed in the newest form?
pub(super) fn is_lifted(on: &Connection) -> Result<bool, Error> {
    let sql = "SELECT value FROM setting WHERE name = ?1";
    let form: Option<String> = on
        .query_row(sql, [SEALED_AS], |row| row.get(0))
        .optional()?;
    Ok(form.as_deref() == Some("2"))
}

/// Seals everything in the file with `new`, which was sealed with `old`, in whatever form: in the caller's transaction.
pub(super) fn bring(on: &Connection, old: &Vault, new: &Vault) -> Result<(), Error> {
    let mut bringing = Bringing::begin(on)?;
    let hands = Hands { old, new };
    while bringing.go_on(on, hands)? {}
    Ok(())
}

/// How far everything is sealed anew, some rows at a time.
pub(super) struct Bringing {
    resealing: Resealing,
    /// What is marked anew with this key; none: it was already.
    marking: Option<Marking>,
}

struct Marking {
    key: Key,
    /// Which of [`MARKED`] is next.
    table: usize,
    after: i64,
}

/// Tables with ids of other systems: which column keeps a number of the mark, and what is marked besides the id.
const MARKED: &[(&str, Option<&str>, Option<&str>)] = &[
    ("evidence", Some("mark"), None),
    ("growth_result", None, None),
    ("adult", None, Some("adult")),
];

impl Bringing {
    pub(super) fn begin(on: &Connection) -> Result<Self, Error> {
        if is_lifted(on)? {
            return Ok(Self {
                resealing: Resealing::begin(Form::Second),
                marking: None,
            });
        }
        Ok(Self {
            resealing: Resealing::begin(Form::First),
            marking: Some(Marking {
                key: new_key()?,
                table: 0,
                after: i64::MIN,
            }),
        })
    }

    /// How many rows are sealed anew.
    pub(super) const fn done(&self) -> u64 {
        self.resealing.done()
    }

    /// Some more rows; false: all is done.
    pub(super) fn go_on(&mut self, on: &Connection, hands: Hands) -> Result<bool, Error> {
        if self.resealing.go_on(on, hands)? {
            return Ok(true);
        }
        match &mut self.marking {
            Some(marking) => marking.go_on(on, hands.new),
            None => Ok(false),
        }
    }
}

impl Marking {
    fn go_on(&mut self, on: &Connection, new: &Vault) -> Result<bool, Error> {
        let Some(marked) = MARKED.get(self.table) else {
            mark_ids(on, new, self.key.bytes())?;
            keep_key(on, new, self.key.bytes())?;
            let sql = "INSERT OR REPLACE INTO setting (name, value) VALUES (?1, '2')";
            on.execute(sql, [SEALED_AS])?;
            return Ok(false);
        };
        let has_index = marked.1.is_some();
        if has_index && self.after == i64::MIN {
            // A million marks are put in order once at the end, rather than one by one.
            on.execute_batch("DROP INDEX IF EXISTS evidence_mark")?;
        }
        if let Some(last) = mark_some(on, marked, (new, self.key.bytes()), self.after)? {
            self.after = last;
            return Ok(true);
        }
        if has_index {
            on.execute_batch("CREATE INDEX evidence_mark ON evidence (mark)")?;
        }
        self.table += 1;
        self.after = i64::MIN;
        Ok(true)
    }
}

/// By what students are known in other systems.
fn mark_ids(on: &Connection, new: &Vault, key: &[u8; 32]) -> Result<(), Error> {
    let ids: Vec<(RowId, String)> = on
        .prepare("SELECT id, mark FROM known_as WHERE namespace = ''")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (row, before) in ids {
        let values = params![row, mark(&new.class(), key, &["", &before])?];
        on.prepare_cached("UPDATE known_as SET mark = ?2 WHERE id = ?1")?
            .execute(values)?;
    }
    Ok(())
}

/// The ids of a table that came from other systems become marks nobody makes without the key; the last of these rows,
/// none: there are no more.
fn mark_some(
    on: &Connection,
    (table, number, instead): &(&str, Option<&str>, Option<&str>),
    (new, key): (&Vault, &[u8; 32]),
    after: i64,
) -> Result<Option<i64>, Error> {
    let sql = format!(
        "SELECT id, source, source_id FROM {table} WHERE source_id IS NOT NULL AND id > ?1 ORDER BY id LIMIT 1000"
    );
    let rows: Vec<(i64, Option<String>, String)> = on
        .prepare_cached(&sql)?
        .query_map([after], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    let set = number.map_or(String::new(), |column| format!(", {column} = ?3"));
    let sql = format!("UPDATE {table} SET source_id = ?2{set} WHERE id = ?1");
    let mut write = on.prepare_cached(&sql)?;
    let last = rows.last().map(|(row, ..)| *row);
    for (row, source, id) in rows {
        let source = source.unwrap_or_default();
        let marked = mark(&new.class(), key, &[instead.unwrap_or(&source), &id])?;
        if number.is_some() {
            write.execute(params![row, marked, number_of(&source, &marked)])?;
        } else {
            write.execute(params![row, marked])?;
        }
    }
    Ok(last)
}

fn keep_key(on: &Connection, vault: &Vault, key: &[u8; 32]) -> Result<(), Error> {
    let sql = "INSERT INTO class_key (name, sealed) VALUES (?1, '') RETURNING id";
    let row: RowId = on.query_row(sql, [MARKS], |row| row.get(0))?;
    let place = Place::at(CLASS_KEY.name, row, None);
    let sealed = vault.seal(&place, For::Class, key)?;
    on.execute(
        "UPDATE class_key SET sealed = ?2 WHERE id = ?1",
        params![row, sealed],
    )?;
    Ok(())
}

/// Finds by the marks of this file from now on.
pub(super) fn load_marks(on: &Connection, vault: &mut Vault) -> Result<(), Error> {
    let mut statement = on.prepare("SELECT * FROM class_key WHERE name = ?1")?;
    let mut rows = statement.query([MARKS])?;
    let row = rows.next()?.ok_or(Error::Damaged)?;
    let key: Zeroizing<[u8; 32]> = Zeroizing::new(vault.open_in(&CLASS_KEY, row)?);
    vault.mark_by(&key);
    Ok(())
}
