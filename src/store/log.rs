//! The log: what was done to whose words, by whom and when.

use rusqlite::params;

use super::{Change, Error, Store, When};
use crate::domain::class_file::log::Entry;
pub(super) use crate::domain::class_file::log::What;
use crate::domain::conference::pace::Moment;
use crate::domain::id::StudentId;

pub(super) fn write(
    change: &Change,
    what: What,
    student: Option<StudentId>,
    who: &str,
) -> Result<(), Error> {
    let sql = "INSERT INTO log (at, what, student, who) VALUES (?1, ?2, ?3, ?4)";
    change.on.prepare_cached(sql)?.execute(params![
        change.when.moment.0,
        what.name(),
        student,
        who
    ])?;
    Ok(())
}

impl Store {
    /// Adds a line to the log.
    pub fn note_down(
        &mut self,
        when: When,
        what: What,
        student: Option<StudentId>,
        who: &str,
    ) -> Result<(), Error> {
        self.change(when, |change| write(change, what, student, who))
    }

    /// Adds a line for each of them, in one transaction.
    pub fn note_down_all(
        &mut self,
        when: When,
        what: What,
        students: &[StudentId],
        who: &str,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let mut students = students.iter();
            students.try_for_each(|student| write(change, what, Some(*student), who))
        })
    }

    /// What the log says of a student, oldest first.
    pub fn log_of(&self, student: StudentId) -> Result<Vec<Entry>, Error> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT at, what, who FROM log WHERE student = ?1 ORDER BY id")?;
        let entries = statement.query_map([student], |row| {
            Ok(Entry {
                at: Moment(row.get("at")?),
                what: What::named(&row.get::<_, String>("what")?).unwrap_or(What::Opened),
                who: row.get("who")?,
                student: Some(student),
            })
        })?;
        Ok(entries.collect::<Result<_, _>>()?)
    }

    /// The newest lines of the log, newest first.
    pub fn log(&self, lines: usize) -> Result<Vec<Entry>, Error> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT at, what, who, student FROM log ORDER BY id DESC LIMIT ?1")?;
        let entries = statement.query_map([i64::try_from(lines).unwrap_or(i64::MAX)], |row| {
            Ok(Entry {
                at: Moment(row.get("at")?),
                what: What::named(&row.get::<_, String>("what")?).unwrap_or(What::Opened),
                who: row.get("who")?,
                student: row.get("student")?,
            })
        })?;
        Ok(entries.collect::<Result<_, _>>()?)
    }
}
