//! The numbers of students, each in the system that gave it, by marks that say nothing to whoever finds them.

use std::collections::{HashMap, HashSet};

use rusqlite::params;

use super::super::registry::KNOWN_AS;
use super::super::{Change, Error, Store};
use crate::domain::class_file::intake::Pupil;
use crate::domain::id::StudentId;
use crate::domain::people::numbers::{Known, Numbers};

/// The school's own numbers, which many systems know.
pub(super) const SCHOOL: &str = "number";
/// The state's numbers.
pub(super) const STATE: &str = "state";
/// The namespace of marks that an older program made.
const NOT_KNOWN: &str = "";

/// The numbers of students, by marks that say nothing to whoever finds them.
#[derive(Default)]
pub(super) struct Marks {
    of: HashMap<String, StudentId>,
    /// Which systems know a student.
    by: HashSet<(StudentId, String)>,
}

impl Marks {
    pub(super) fn read(change: &Change) -> Result<Self, Error> {
        let mut marks = Self::default();
        // Without the key of the marks nobody is found: then nothing is taken in.
        change.vault.mark(&[])?;
        let sql = "SELECT student, namespace, mark FROM known_as";
        let mut statement = change.on.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (student, source): (StudentId, String) = (row.get(0)?, row.get(1)?);
            marks.of.insert(row.get(2)?, student);
            if source != NOT_KNOWN {
                marks.by.insert((student, source));
            }
        }
        Ok(marks)
    }

    pub(super) fn find(&self, change: &Change, source: &str, value: &str) -> Option<StudentId> {
        if value.is_empty() {
            return None;
        }
        let mark = change.vault.mark(&[source, value]).ok()?;
        self.of.get(&mark).copied()
    }

    /// By a mark of before, of which nobody knows the namespace: it proposes somebody, and decides nothing.
    pub(super) fn propose(&self, change: &Change, source: &str, value: &str) -> Option<StudentId> {
        if value.is_empty() {
            return None;
        }
        let before = change.vault.fingerprint(&[source, value]);
        let mark = change.vault.mark(&[NOT_KNOWN, &before]).ok()?;
        self.of.get(&mark).copied()
    }

    /// A mark that is another student's already stays theirs.
    pub(super) fn add(&mut self, mark: String, key: StudentId, source: &str) {
        self.of.entry(mark).or_insert(key);
        self.by.insert((key, source.to_owned()));
    }

    /// Does this system know the student by something?
    pub(super) fn knows(&self, student: StudentId, source: &str) -> bool {
        self.by.contains(&(student, source.to_owned()))
    }
}

/// A line's numbers, each with the system that gave it.
pub(super) fn numbers<'a>(source: &'static str, pupil: &'a Pupil) -> [(&'static str, &'a str); 3] {
    [
        (source, pupil.id.as_str()),
        (SCHOOL, pupil.number.as_deref().unwrap_or_default()),
        (STATE, pupil.state.as_deref().unwrap_or_default()),
    ]
}

/// Seals what another system calls a student, to be found by its mark.
pub(super) fn know_as(
    change: &Change,
    student: StudentId,
    namespace: &str,
    value: &str,
) -> Result<(), Error> {
    let mark = change.vault.mark(&[namespace, value])?;
    let key = change.next_row("known_as")?;
    let sql = "INSERT OR IGNORE INTO known_as (id, student, namespace, mark, sealed) VALUES (?1, ?2, ?3, ?4, '')";
    let values = params![key, student, namespace, mark];
    if change.on.prepare_cached(sql)?.execute(values)? == 0 {
        return Ok(());
    }
    change.put(&KNOWN_AS, key, &value, || Ok(()))
}

impl Store {
    /// What the school and Canvas call a student.
    pub fn numbers_of(&self, student: StudentId) -> Result<Numbers, Error> {
        let mut before = false;
        let mut of: HashMap<String, Known> = HashMap::new();
        let sql = "SELECT * FROM known_as WHERE student = ?1 ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        while let Some(row) = rows.next()? {
            let namespace: String = row.get("namespace")?;
            if namespace == NOT_KNOWN {
                before = true;
                continue;
            }
            let number: String = self.vault.open_in(&KNOWN_AS, row)?;
            let known = of.entry(namespace).or_default();
            *known = match std::mem::take(known) {
                Known::NotAtAll => Known::As(number),
                Known::As(same) if same == number => Known::As(same),
                Known::As(_) | Known::Several | Known::NotKept => Known::Several,
            };
        }
        let mut number = |namespace: &str| match of.remove(namespace).unwrap_or_default() {
            Known::NotAtAll if before => Known::NotKept,
            known => known,
        };
        Ok(Numbers {
            school: number(SCHOOL),
            canvas: number("canvas"),
        })
    }
}
