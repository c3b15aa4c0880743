//! Every sealed row opened once with the keys that are here, some rows at a time.

use std::collections::BTreeSet;

use super::{Error, Store, erase};
use crate::domain::class_file::soundness::Unsound;
use crate::domain::id::{RowId, StudentId};
use crate::domain::people::who_sees::Viewer;
use crate::vault::{For, Sealed, State};

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

/// A row, for whom it is sealed, and about whom it is.
type Found = (RowId, Result<Sealed, ()>, bool, StudentId);

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
        let found = match erase::SEALED_TABLES.get(examination.table) {
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
        table: &'static str,
        examination: &mut Examination,
    ) -> Result<Vec<Unsound>, Error> {
        let rows = self.some_rows(table, examination)?;
        match rows.last() {
            Some((last, ..)) if rows.len() == ROWS => examination.after = *last,
            _ => {
                examination.table += 1;
                examination.after = RowId(i64::MIN);
            }
        }
        let mut unsound = Vec::new();
        for (row, sealed, is_private, of) in rows {
            let whom = if is_private { For::Teacher } else { For::Class };
            if is_private && self.state() == State::Class {
                continue;
            }
            let student = (of.0 != 0).then_some(of);
            let opens = sealed.is_ok_and(|sealed| {
                let opened: Result<serde_json::Value, Error> =
                    self.vault.open_row_for(whom, table, row, student, &sealed);
                opened.is_ok()
            });
            if !opens {
                examination.of.extend(student);
                unsound.push(unsound_row(table, row.0));
            }
        }
        Ok(unsound)
    }

    fn some_rows(
        &self,
        table: &'static str,
        examination: &Examination,
    ) -> Result<Vec<Found>, Error> {
        let of = match table {
            "class" | "bank_question" => "0",
            "student" => "id",
            _ => "coalesce(student, 0)",
        };
        let private = erase::private_rows(table);
        let sql = format!(
            "SELECT rowid, sealed, {private}, {of} FROM {table}
             WHERE rowid > ?1 AND (?2 IS NULL OR {of} = ?2) ORDER BY rowid LIMIT {ROWS}"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map((examination.after, examination.only), |row| {
            let sealed = row.get(1).map_err(drop);
            Ok((row.get(0)?, sealed, row.get(2)?, row.get(3)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
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
