//! Every sealed row opened once with the keys that are here, some rows at a time.

use std::collections::BTreeSet;

use rusqlite::types::ValueRef;

use super::registry::{TABLES, Table};
use super::{Error, Store};
use crate::domain::class_file::soundness::Unsound;
use crate::domain::id::{RowId, StudentId};
use crate::domain::people::who_sees::Viewer;
use crate::vault::{For, State};

/// How many rows at once: a key waits no longer than for these.
const ROWS: usize = 200;
/// How many students' folders at once.
const FOLDERS: usize = 4;

/// How far the reading is.
#[derive(Debug)]
pub struct Examination {
    /// One student's rows; none: everybody's.
    only: Option<StudentId>,
    table: usize,
    after: RowId,
    /// Whose folders are read as the program reads them, once all rows have been opened.
    students: Option<Vec<StudentId>>,
    /// Of whom a row does not open: their folder does not either, and that says nothing new.
    of: BTreeSet<StudentId>,
}

impl Examination {
    /// Of everybody, or of one student.
    pub const fn of(only: Option<StudentId>) -> Self {
        Self {
            only,
            table: 0,
            after: RowId(i64::MIN),
            students: None,
            of: BTreeSet::new(),
        }
    }
}

/// A row, about whom it is, and whether it opens.
struct Found {
    row: RowId,
    of: Option<StudentId>,
    opens: bool,
}

impl Store {
    /// Reads everything once; what is found stands in [`Store::unsound`].
    pub fn examine(&mut self, only: Option<StudentId>) -> Result<(), Error> {
        let mut examination = Examination::of(only);
        while self.examine_on(&mut examination)? {}
        Ok(())
    }

    /// Some more rows; false: all have been read, or there is no key.
    pub fn examine_on(&mut self, examination: &mut Examination) -> Result<bool, Error> {
        if self.state() == State::Locked {
            return Ok(false);
        }
        let mut sealed = TABLES.iter().filter(|table| table.is_sealed());
        let found = match sealed.nth(examination.table) {
            Some(table) => self.open_some(table, examination)?,
            None => match self.read_some(examination)? {
                Some(found) => found,
                None => return Ok(false),
            },
        };
        for unsound in found {
            if !self.unsound.contains(&unsound) {
                self.unsound.push(unsound);
            }
        }
        Ok(true)
    }

    fn open_some(
        &self,
        table: &'static Table,
        examination: &mut Examination,
    ) -> Result<Vec<Unsound>, Error> {
        let rows = self.some_rows(table, examination)?;
        match rows.last() {
            Some(last) if rows.len() == ROWS => examination.after = last.row,
            _ => {
                examination.table += 1;
                examination.after = RowId(i64::MIN);
            }
        }
        let mut unsound = Vec::new();
        for found in rows.into_iter().filter(|found| !found.opens) {
            examination.of.extend(found.of);
            unsound.push(unsound_row(table.name, found.row.0));
        }
        Ok(unsound)
    }

    /// Opens some rows, each in its own place; what the teacher alone reads is passed over without that key.
    fn some_rows(
        &self,
        table: &'static Table,
        examination: &Examination,
    ) -> Result<Vec<Found>, Error> {
        let of = table.key().unwrap_or("NULL");
        let sql = format!(
            "SELECT *, {} AS is_private FROM {} WHERE {id} > ?1 AND (?2 IS NULL OR {of} = ?2)
             ORDER BY {id} LIMIT {ROWS}",
            table.private(),
            table.name,
            id = table.id,
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query((examination.after, examination.only))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let whom = if row.get("is_private")? {
                For::Teacher
            } else {
                For::Class
            };
            let is_empty = row.get_ref("sealed")? == ValueRef::Null;
            let is_shut = whom == For::Teacher && self.state() == State::Class;
            let opened: Result<serde_json::Value, Error> = self.vault.open_in_for(whom, table, row);
            found.push(Found {
                row: row.get(table.id)?,
                of: match table.key() {
                    Some(column) => row.get(column)?,
                    None => None,
                },
                opens: is_empty || is_shut || opened.is_ok(),
            });
        }
        Ok(found)
    }

    /// The class and some students as the program itself reads them: days, kinds, and keys it does not know.
    fn read_some(&self, examination: &mut Examination) -> Result<Option<Vec<Unsound>>, Error> {
        let Some(students) = &mut examination.students else {
            let sql = "SELECT id FROM student WHERE ?1 IS NULL OR id = ?1 ORDER BY id DESC";
            let mut statement = self.connection.prepare(sql)?;
            let all = statement.query_map([examination.only], |row| row.get(0))?;
            examination.students = Some(all.collect::<Result<_, _>>()?);
            return Ok(Some(self.read_class()));
        };
        if students.is_empty() {
            return Ok(None);
        }
        let some = students.split_off(students.len().saturating_sub(FOLDERS));
        let reads = |student: &StudentId| {
            let viewer = match self.state() {
                State::Class => Viewer::Student(*student),
                _ => Viewer::Teacher,
            };
            self.folder(*student, viewer).is_ok() && self.dossier(*student, viewer).is_ok()
        };
        let unread = some
            .into_iter()
            .filter(|student| !examination.of.contains(student))
            .filter(|student| !reads(student));
        Ok(Some(
            unread.map(|one| unsound_row("student", one.0)).collect(),
        ))
    }

    fn read_class(&self) -> Vec<Unsound> {
        let parts = [
            ("class", self.class().is_ok()),
            ("standard", self.standards().is_ok()),
            ("log", self.log(usize::MAX).is_ok()),
        ];
        let unread = parts.into_iter().filter(|(_, reads)| !reads);
        unread.map(|(table, _)| unsound_row(table, 1)).collect()
    }
}

fn unsound_row(table: &str, row: i64) -> Unsound {
    Unsound::Row {
        table: table.to_owned(),
        row,
    }
}
