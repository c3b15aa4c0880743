//! Which home something of a family's is of: only where that is sure, and until then nobody's but the student's and
//! the teacher's.

use rusqlite::{OptionalExtension as _, Row, params};
use serde_json::Value;

use super::registry::{self, Table};
use super::{Change, Error, Store, When, entries, log};
use crate::domain::id::{ConferenceId, HomeId, RowId, StudentId};
use crate::domain::people::entry::EntryKind;
use crate::domain::people::person::Voice;
use crate::domain::people::unowned::{HomeNames, Unowned, UnownedOf};
use crate::domain::people::who_sees::Viewer;

/// What a family gives: table, which rows are the family's, where in the value the words stand, what it is.
const GIVEN: &[(&str, &str, &str, EntryKind)] = &[
    ("profile_answer", "voice = 'family'", "", EntryKind::Answer),
    ("note", "voice = 'family'", "", EntryKind::Note),
    ("promise", "owner = 'family'", "", EntryKind::Promise),
    ("question", "1", "/0", EntryKind::Question),
    (
        "habit_rating",
        "voice = 'family'",
        "/example",
        EntryKind::Rating,
    ),
    ("statement", "1", "", EntryKind::Statement),
    (
        "feedback",
        "voice = 'family'",
        "/line",
        EntryKind::Statement,
    ),
];

/// Of a student with several homes.
const SEVERAL: &str =
    "student IN (SELECT student FROM household GROUP BY student HAVING count(*) > 1)";

/// Which of what a family gave somebody is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Given {
    /// All of it.
    All,
    /// What is known to be of a home.
    OfAHome,
    /// What this home gave, and what is shared with it.
    Of(HomeId),
}

impl Given {
    /// Is this row shown, which `by` gave?
    pub(super) fn takes(self, by: Voice, row: &Row) -> Result<bool, Error> {
        if self == Self::All || by != Voice::Family {
            return Ok(true);
        }
        let home: Option<HomeId> = row.get("home")?;
        Ok(match self {
            Self::Of(own) => home == Some(own) || home.is_some() && row.get("shared")?,
            Self::All | Self::OfAHome => home.is_some(),
        })
    }

    /// The same as SQL.
    pub(super) fn rows(self, table: &Table) -> String {
        let given = GIVEN.iter().find(|(name, ..)| *name == table.name);
        let Some((_, theirs, ..)) = given else {
            return "1".to_owned();
        };
        match self {
            Self::All => "1".to_owned(),
            Self::OfAHome => format!("(home IS NOT NULL OR NOT ({theirs}))"),
            Self::Of(HomeId(own)) => {
                format!("(home = {own} OR home IS NOT NULL AND shared = 1 OR NOT ({theirs}))")
            }
        }
    }
}

impl Store {
    /// What of a family's words `viewer` is shown of this student: until somebody has said of which home they are, they
    /// are for the student and the teacher.
    pub(super) fn given_to(&self, student: StudentId, viewer: Viewer) -> Result<Given, Error> {
        match viewer {
            Viewer::Family {
                home: Some(home), ..
            } => return Ok(Given::Of(home)),
            Viewer::Family { home: None, .. } => {}
            Viewer::Student(_) | Viewer::Teacher => return Ok(Given::All),
        }
        let sql = "SELECT count(*) > 1 FROM household WHERE student = ?1";
        let several: bool = self
            .connection
            .prepare_cached(sql)?
            .query_row([student], |row| row.get(0))?;
        Ok(if several { Given::OfAHome } else { Given::All })
    }

    /// What families with several homes have given and nobody has said of which home it is, student by student.
    pub(super) fn unowned(&self) -> Result<Vec<(StudentId, UnownedOf)>, Error> {
        let mut all: Vec<(StudentId, UnownedOf)> = Vec::new();
        for (name, theirs, place, kind) in GIVEN {
            let table = registry::named(name).ok_or(Error::Damaged)?;
            let sql = format!(
                "SELECT * FROM {name} WHERE home IS NULL AND {theirs} AND {SEVERAL} ORDER BY student, id"
            );
            let mut statement = self.connection.prepare_cached(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let student: StudentId = row.get("student")?;
                if let Some((_, of)) = all.iter_mut().find(|(known, _)| *known == student) {
                    of.count += 1;
                    continue;
                }
                let value: Value = self.vault.open_in(table, row)?;
                let said = value.pointer(place).and_then(entries::words);
                let first = Unowned {
                    table: table.name,
                    row: row.get("id")?,
                    kind: *kind,
                    said: said.filter(|said| !said.is_blank()),
                };
                let homes = self.names_of_homes(student)?;
                all.push((
                    student,
                    UnownedOf {
                        count: 1,
                        first,
                        homes,
                    },
                ));
            }
        }
        Ok(all)
    }

    fn names_of_homes(&self, student: StudentId) -> Result<Vec<HomeNames>, Error> {
        let homes = self.homes(student)?.into_iter();
        Ok(homes
            .map(|(key, adults)| HomeNames {
                key,
                adults: adults.into_iter().map(|(_, adult)| adult.name).collect(),
            })
            .collect())
    }

    /// The teacher says of which home something is; none: everything of the student's of which nobody has said so.
    pub fn give_to_home(
        &mut self,
        when: When,
        student: StudentId,
        home: HomeId,
        only: Option<(&'static str, RowId)>,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let sql = "SELECT EXISTS (SELECT 1 FROM household WHERE id = ?1 AND student = ?2)";
            let values = params![home, student];
            let is_theirs: bool = change.on.query_row(sql, values, |row| row.get(0))?;
            if !is_theirs {
                return Err(Error::Damaged);
            }
            for (name, theirs, ..) in GIVEN {
                let sql = format!(
                    "SELECT id FROM {name} WHERE student = ?1 AND home IS NULL AND {theirs}"
                );
                let rows: Vec<RowId> = change
                    .on
                    .prepare(&sql)?
                    .query_map([student], |row| row.get(0))?
                    .collect::<Result<_, _>>()?;
                for row in rows {
                    if only.is_none_or(|only| only == (*name, row)) {
                        give(change, name, row, home)?;
                    }
                }
            }
            log::write(change, log::What::Corrected, Some(student), "teacher")
        })
    }
}

/// What is said of the same by that home already stays; then this is left as it is.
fn give(change: &Change, name: &str, row: RowId, home: HomeId) -> Result<(), Error> {
    let table = registry::named(name).ok_or(Error::Damaged)?;
    change.rebind(table, row, || {
        // What is kept as it was said is sealed anew: its words are the same, and bound to the home.
        let sql = format!("UPDATE OR IGNORE {name} SET home = ?2, sealed = '' WHERE id = ?1");
        change.on.execute(&sql, params![row, home])?;
        Ok(())
    })
}

/// The home of what `by` gives: the only one there is, or the one the conference is with. None: nobody's but the
/// student's and the teacher's, or of a family with several homes, of which nobody has said which.
pub(super) fn whose(
    change: &Change,
    student: StudentId,
    by: Voice,
    conference: Option<ConferenceId>,
) -> Result<Option<HomeId>, Error> {
    if by != Voice::Family {
        return Ok(None);
    }
    let sql = "SELECT min(id) FROM household WHERE student = ?1 HAVING count(*) = 1";
    let only: Option<HomeId> = change
        .on
        .prepare_cached(sql)?
        .query_row([student], |row| row.get(0))
        .optional()?;
    if only.is_some() || conference.is_none() {
        return Ok(only);
    }
    let sql = "SELECT household FROM conference WHERE id = ?1 AND student = ?2";
    let with: Option<Option<HomeId>> = change
        .on
        .prepare_cached(sql)?
        .query_row(params![conference, student], |row| row.get(0))
        .optional()?;
    Ok(with.flatten())
}
