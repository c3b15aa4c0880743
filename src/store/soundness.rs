//! Is all that was there when the file was closed still there, and does each row read as what it is?

use jiff::civil::{Date, DateTime};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, Row, Statement};

use super::{Error, Store};
use crate::domain::class_file::soundness::Unsound;
use crate::vault::Sum;

/// The setting that holds the sum of everything else. It stands there from when the file is closed until the first
/// change; a program that was killed leaves none.
pub(super) const SUM: &str = "sum";

/// Settings that are set and taken away beside the changes of a class.
const BESIDE: [&str; 3] = [SUM, "scrub", "backups-to-seal"];

/// Columns that hold a day, or a day and an hour.
const DAYS: [&str; 8] = [
    "assessed", "due", "left_on", "looks", "next", "planned", "taken", "until",
];

/// Columns that hold a moment.
const MOMENTS: [&str; 15] = [
    "answered", "archived", "as_of", "asked", "at", "began", "called", "cleared", "created",
    "done", "ended", "entered", "handed", "plan", "seen",
];

/// No moment of a class is later: the year 2200.
const LATEST: i64 = 7_258_118_400_000;

/// How many rows at once: a key waits no longer than for these.
const ROWS: i64 = 2_000;

/// How far every value of every row is read, without a key.
pub(super) struct Walk {
    sum: Sum,
    unsound: Vec<Unsound>,
    tables: Vec<String>,
    /// Which of them is next, and from which row.
    table: usize,
    from: Option<i64>,
    /// How many slices have been read.
    slices: u64,
    /// The sum the file was closed with.
    known: Option<String>,
}

impl Walk {
    pub(super) fn begin(on: &Connection) -> Result<Self, Error> {
        let (mut sum, mut tables) = (Sum::default(), Vec::new());
        let sql = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name";
        let mut schema = on.prepare(sql)?;
        let mut rows = schema.query([])?;
        while let Some(row) = rows.next()? {
            for at in 0..4 {
                add(&mut sum, row.get_ref(at)?);
            }
            if row.get_ref(0)?.as_str().is_ok_and(|kind| kind == "table") {
                tables.push(row.get(1)?);
            }
        }
        Ok(Self {
            sum,
            unsound: Vec::new(),
            tables,
            table: 0,
            from: None,
            slices: 0,
            known: sum_of(on)?,
        })
    }

    /// About how many rows have been read.
    pub(super) fn done(&self) -> u64 {
        self.slices * ROWS.unsigned_abs()
    }

    /// Some more rows; false: all have been read.
    pub(super) fn go_on(&mut self, on: &Connection) -> Result<bool, Error> {
        let Some(table) = self.tables.get(self.table) else {
            return Ok(false);
        };
        self.slices += 1;
        if self.from.is_none() {
            self.sum.add(b't', table.as_bytes());
        }
        let from = self.from.unwrap_or(i64::MIN);
        self.from = walk_some(on, table, from, (&mut self.sum, &mut self.unsound))?;
        if self.from.is_none() {
            self.table += 1;
        }
        Ok(true)
    }

    /// What is not as it should be; and whether there is a sum.
    pub(super) fn end(mut self) -> (Vec<Unsound>, bool) {
        let sum = self.sum.finish();
        if self.known.as_ref().is_some_and(|known| *known != sum) {
            self.unsound.push(Unsound::Changed);
        }
        (self.unsound, self.known.is_some())
    }
}

/// Reads some rows of a table; the row to go on from, none: there are no more.
fn walk_some(
    on: &Connection,
    table: &str,
    from: i64,
    (sum, unsound): (&mut Sum, &mut Vec<Unsound>),
) -> Result<Option<i64>, Error> {
    let sql =
        format!("SELECT rowid, * FROM \"{table}\" WHERE rowid >= ?1 ORDER BY rowid LIMIT {ROWS}");
    // A table without row numbers is read in the order of its key, all at once: such ones are short.
    let (mut statement, first) = match on.prepare_cached(&sql) {
        Ok(statement) => (statement, 1),
        Err(_) => (on.prepare_cached(&format!("SELECT * FROM \"{table}\""))?, 0),
    };
    let columns = columns(&statement, first);
    let (mut number, mut count) = (0, 0);
    let mut rows = if first == 1 {
        statement.query([from])?
    } else {
        statement.query([])?
    };
    while let Some(row) = rows.next()? {
        number = if first == 1 { row.get(0)? } else { number + 1 };
        count += 1;
        if table == "setting" && is_beside(row)? {
            continue;
        }
        let mut is_sound = true;
        for (at, column) in columns.iter().enumerate() {
            let value = row.get_ref(first + at)?;
            is_sound &= reads_as(*column, value);
            add(sum, value);
        }
        if !is_sound {
            unsound.push(Unsound::Row {
                table: table.to_owned(),
                row: number,
            });
        }
    }
    let is_whole = first == 0 || count < ROWS;
    Ok(if is_whole {
        None
    } else {
        number.checked_add(1)
    })
}

/// What a column holds.
#[derive(Clone, Copy)]
enum Holds {
    Day,
    Moment,
    Anything,
}

fn columns(statement: &Statement, first: usize) -> Vec<Holds> {
    let names = statement.column_names().skip(first);
    let holds = |name: &str| match name {
        name if DAYS.contains(&name) => Holds::Day,
        name if MOMENTS.contains(&name) => Holds::Moment,
        _ => Holds::Anything,
    };
    names.map(holds).collect()
}

fn is_beside(row: &Row) -> Result<bool, Error> {
    Ok(row
        .get_ref("name")?
        .as_str()
        .is_ok_and(|name| BESIDE.contains(&name)))
}

/// Letters are letters, days are days, moments are of our time.
fn reads_as(holds: Holds, value: ValueRef) -> bool {
    match (value, holds) {
        (ValueRef::Text(bytes), _) => std::str::from_utf8(bytes).is_ok_and(|text| match holds {
            Holds::Day => text.parse::<Date>().is_ok() || text.parse::<DateTime>().is_ok(),
            Holds::Moment | Holds::Anything => true,
        }),
        (ValueRef::Integer(at), Holds::Moment) => (0..LATEST).contains(&at),
        _ => true,
    }
}

fn add(sum: &mut Sum, value: ValueRef) {
    match value {
        ValueRef::Null => sum.add(b'n', &[]),
        ValueRef::Integer(number) => sum.add(b'i', &number.to_le_bytes()),
        ValueRef::Real(number) => sum.add(b'r', &number.to_le_bytes()),
        ValueRef::Text(text) => sum.add(b's', text),
        ValueRef::Blob(bytes) => sum.add(b'b', bytes),
    }
}

/// The sum the file was closed with, if it has been left alone by this program since.
pub(super) fn sum_of(on: &Connection) -> Result<Option<String>, Error> {
    let sql = "SELECT value FROM setting WHERE name = ?1";
    Ok(on.query_row(sql, [SUM], |row| row.get(0)).optional()?)
}

/// From now on the file is another one than the sum says.
pub(super) fn forget_sum(on: &Connection) -> Result<(), Error> {
    on.execute("DELETE FROM setting WHERE name = ?1", [SUM])?;
    Ok(())
}

/// What is not as it should be, without a key.
pub(super) fn look(on: &Connection) -> Result<Vec<Unsound>, Error> {
    Ok(walked(on)?.end().0)
}

fn walked(on: &Connection) -> Result<Walk, Error> {
    let mut walk = Walk::begin(on)?;
    while walk.go_on(on)? {}
    Ok(walk)
}

impl Store {
    /// What has been found that is not as it should be.
    pub fn unsound(&self) -> &[Unsound] {
        &self.unsound
    }

    /// Before the first change: the sum goes with it. One that was wrong already stays, and is told of again.
    pub(super) fn keeps_sum(&self) -> bool {
        !self.has_sum || self.unsound.contains(&Unsound::Changed)
    }

    /// Writes down what there is, so that whoever opens the file next knows whether it is still so.
    pub(super) fn sum_up(&mut self) {
        let may = self.is_changed && self.is_checked() && !self.unsound.contains(&Unsound::Changed);
        if !may || !self.connection.is_autocommit() || self.guard.check(&self.path).is_err() {
            return;
        }
        // A file without its sum is as good as before: only damage is not noticed by it.
        let _ = walked(&self.connection).and_then(|walk| self.keep_sum(&walk.sum.finish()));
    }

    /// Nobody waits for the disk: the log is synced when it is folded in, and that is next.
    fn keep_sum(&self, sum: &str) -> Result<(), Error> {
        let on = &self.connection;
        let waits: i64 = on.pragma_query_value(None, "synchronous", |row| row.get(0))?;
        on.pragma_update(None, "synchronous", 0)?;
        let sql = "INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)";
        let kept = on.execute(sql, [SUM, sum]);
        on.pragma_update(None, "synchronous", waits)?;
        kept?;
        Ok(())
    }
}
