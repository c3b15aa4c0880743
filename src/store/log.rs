use rusqlite::params;

use super::{Change, Error, Store, When};
use crate::domain::pace::Moment;
use crate::domain::person::Key;

/// What the log knows of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The class was made.
    Created,
    /// A student's folder was opened.
    Opened,
    /// Something left the file.
    Exported,
}

impl What {
    /// As it stands in the file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Opened => "opened",
            Self::Exported => "exported",
        }
    }
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: Moment,
    /// What.
    pub what: String,
    /// Who did it: a voice.
    pub who: String,
}

pub(super) fn write(
    change: &Change,
    what: What,
    student: Option<Key>,
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
        student: Option<Key>,
        who: &str,
    ) -> Result<(), Error> {
        self.change(when, |change| write(change, what, student, who))
    }

    /// What the log says of a student, oldest first.
    pub fn log_of(&self, student: Key) -> Result<Vec<Entry>, Error> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT at, what, who FROM log WHERE student = ?1 ORDER BY id")?;
        let entries = statement.query_map([student], |row| {
            Ok(Entry {
                at: Moment(row.get("at")?),
                what: row.get("what")?,
                who: row.get("who")?,
            })
        })?;
        Ok(entries.collect::<Result<_, _>>()?)
    }
}
