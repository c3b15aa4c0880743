//! The numbers of students, each in the system that gave it, by marks that say nothing to whoever finds them.

use std::collections::{HashMap, HashSet};

use super::super::{Change, Error};
use crate::domain::class_file::intake::Pupil;
use crate::domain::id::StudentId;

/// The school's own numbers, which many systems know.
pub(super) const SCHOOL: &str = "number";
/// The state's numbers.
pub(super) const STATE: &str = "state";
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
        let sql = "SELECT student, source, value FROM known_as";
        let mut statement = change.on.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (student, source): (StudentId, String) = (row.get(0)?, row.get(1)?);
            marks.of.insert(row.get(2)?, student);
            marks.by.insert((student, source));
        }
        Ok(marks)
    }

    pub(super) fn find(&self, change: &Change, source: &str, value: &str) -> Option<StudentId> {
        if value.is_empty() {
            return None;
        }
        self.of.get(&change.vault.mark(&[source, value])).copied()
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
