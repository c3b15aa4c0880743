//! Students and their grown-ups: who of the class they are, who is new, what follows the school's list.

use rusqlite::{OptionalExtension as _, params};

use super::super::entries::At;
use super::super::registry::{ADULT, KNOWN_AS, STUDENT};
use super::super::{Change, Error, entries, people};
use super::{BY_A_FILE, Intake, put_right, said};
use crate::domain::class_file::intake::{Guardian, NewStudents, Pupil};
use crate::domain::clean::folded;
use crate::domain::id::{AdultId, StudentId};
use crate::domain::people::person::{
    Adult, Gender, Household, Reads, Relation, Student, StudentName,
};
use crate::domain::words::Language;

/// The namespace of marks that an older program made: they propose, and never decide.
const NOT_KNOWN: &str = "";

impl Intake {
    pub(super) fn pupil(&mut self, change: &Change, pupil: &Pupil) -> Result<(), Error> {
        let key = match self.known_as(change, pupil)? {
            Some(key) => {
                self.link(change, key, pupil)?;
                self.follow(change, key, pupil)?;
                Some(key)
            }
            None if self.terms.new_students == NewStudents::Add && !is_nameless(pupil) => {
                self.counts.students.added += 1;
                let name = format!("{} {}", pupil.first, pupil.last);
                self.name(0, name.trim());
                Some(self.add_pupil(change, pupil)?)
            }
            None => {
                self.counts.strangers += 1;
                None
            }
        };
        self.pupils.push(key);
        Ok(())
    }

    /// Who of the class it is: by an id, by the school's number, else by a name that only one has.
    fn known_as(&self, change: &Change, pupil: &Pupil) -> Result<Option<StudentId>, Error> {
        let number = pupil.number.as_deref().unwrap_or_default();
        let sql = "SELECT student FROM known_as WHERE namespace = ?1 AND mark = ?2";
        let mut find = change.on.prepare_cached(sql)?;
        for (source, value) in [
            (self.terms.source, pupil.id.as_str()),
            ("number", number),
            ("oneroster", number),
            ("number", &pupil.id),
        ] {
            if value.is_empty() {
                continue;
            }
            let mark = change.vault.mark(&[source, value])?;
            let known = find
                .query_row([source, &mark], |row| row.get(0))
                .optional()?;
            if known.is_some() {
                return Ok(known);
            }
            let before = change.vault.fingerprint(&[source, value]);
            let older = change.vault.mark(&[NOT_KNOWN, &before])?;
            let proposed: Option<StudentId> = find
                .query_row([NOT_KNOWN, &older], |row| row.get(0))
                .optional()?;
            // Of a mark nobody knows the namespace of, the name has to say the same.
            if proposed.is_some_and(|student| self.is_called(student, pupil)) {
                return Ok(proposed);
            }
        }
        let name = folded(format!("{} {}", pupil.first, pupil.last).trim());
        if name.is_empty() {
            return Ok(None);
        }
        let Some(key) = self.by_name.get(&name).copied().flatten() else {
            return Ok(None);
        };
        // Two students of one system are two students, whatever they are called.
        let sql = "SELECT 1 FROM known_as WHERE student = ?1 AND namespace = ?2";
        let another: Option<i64> = change
            .on
            .prepare_cached(sql)?
            .query_row(params![key, self.terms.source], |row| row.get(0))
            .optional()?;
        Ok((another.is_none() || pupil.id.is_empty()).then_some(key))
    }

    fn link(&self, change: &Change, key: StudentId, pupil: &Pupil) -> Result<(), Error> {
        if !self.writes() {
            return Ok(());
        }
        let number = pupil.number.as_deref().unwrap_or_default();
        for (source, value) in [(self.terms.source, pupil.id.as_str()), ("number", number)] {
            if !value.is_empty() {
                know_as(change, key, source, value)?;
            }
        }
        Ok(())
    }

    /// Is a student of the class called as the file says?
    fn is_called(&self, student: StudentId, pupil: &Pupil) -> bool {
        let name = folded(format!("{} {}", pupil.first, pupil.last).trim());
        let known = self.known.get(&student);
        known.is_some_and(|known| folded(&known.name.full()) == name)
    }

    fn add_pupil(&mut self, change: &Change, pupil: &Pupil) -> Result<StudentId, Error> {
        let key = self.next.student;
        self.next.student.0 += 1;
        let student = Student {
            name: StudentName {
                first: pupil.first.clone(),
                last: pupil.last.clone(),
                called: pupil.called.clone().unwrap_or_else(|| {
                    let first = pupil.first.split(' ').next().unwrap_or_default();
                    first.to_owned()
                }),
            },
            say_name: None,
            gender: pupil.gender.unwrap_or_default(),
            pronouns: pupil.pronouns.clone(),
            grade: pupil.grade.unwrap_or(self.class.grade),
            reads: pupil.reads.unwrap_or_default(),
        };
        if self.writes() {
            people::insert_student_as(change, key, &student)?;
            let sql = "UPDATE student SET as_of = ?2 WHERE id = ?1";
            let as_of = self.as_of(pupil.as_of);
            change
                .on
                .prepare_cached(sql)?
                .execute(params![key, as_of])?;
            people::insert_household(change, key, 1, &Household::default())?;
            self.link(change, key, pupil)?;
        }
        self.by_name
            .entry(folded(&student.name.full()))
            .and_modify(|one| *one = None)
            .or_insert(Some(key));
        self.known.insert(key, student);
        Ok(key)
    }

    /// Names and grades of a student whom the class has follow the school's list, unless they were put right by hand.
    fn follow(&mut self, change: &Change, key: StudentId, pupil: &Pupil) -> Result<(), Error> {
        let Some(now) = self.known.get(&key) else {
            return Ok(());
        };
        let mut then = now.clone();
        if self.terms.is_roster {
            let set = |place: &mut String, new: &str| {
                if !new.is_empty() {
                    new.clone_into(place);
                }
            };
            set(&mut then.name.first, &pupil.first);
            set(&mut then.name.last, &pupil.last);
            set(
                &mut then.name.called,
                pupil.called.as_deref().unwrap_or_default(),
            );
            then.grade = pupil.grade.unwrap_or(then.grade);
            then.pronouns = pupil.pronouns.clone().or(then.pronouns);
            then.reads = pupil.reads.unwrap_or(then.reads);
        }
        if then == *now {
            self.counts.students.same += 1;
            return Ok(());
        }
        let as_of = self.as_of(pupil.as_of);
        let sql = "SELECT as_of FROM student WHERE id = ?1";
        let since: Option<i64> = change
            .on
            .prepare_cached(sql)?
            .query_row([key], |row| row.get(0))?;
        if since.max(put_right(change, At::of("student", key, key))?) > Some(as_of) {
            self.counts.students.kept += 1;
            return Ok(());
        }
        self.counts.students.changed += 1;
        let name = now.name.full();
        if self.writes() {
            let before = said(&name);
            change.put(&STUDENT, key, &then, || {
                let sql = "UPDATE student SET as_of = ?2 WHERE id = ?1";
                change
                    .on
                    .prepare_cached(sql)?
                    .execute(params![key, as_of])?;
                Ok(())
            })?;
            entries::remember(change, At::of("student", key, key), &before, BY_A_FILE)?;
        }
        self.name(1, &name);
        self.known.insert(key, then);
        Ok(())
    }

    pub(super) fn guardian(&mut self, change: &Change, guardian: &Guardian) -> Result<(), Error> {
        let Some(student) = self.pupil_at(guardian.of) else {
            return Ok(());
        };
        let found = adult_of(change, student, guardian)?;
        let as_of = self.as_of(guardian.as_of);
        let Some((key, since, now)) = found else {
            return self.new_adult(change, student, guardian);
        };
        let mut then = now.clone();
        guardian.name.clone_into(&mut then.name);
        then.relation = guardian.relation.unwrap_or(then.relation);
        then.reads = guardian.reads.unwrap_or(then.reads);
        if then == now {
            self.counts.adults.same += 1;
        } else if since.is_none()
            || since.max(put_right(change, At::of("adult", key, student))?) > Some(as_of)
            || !self.terms.is_roster
        {
            // Typed in by hand, or newer.
            self.counts.adults.kept += 1;
        } else {
            self.counts.adults.changed += 1;
            if self.writes() {
                change.put(&ADULT, key, &then, || {
                    let sql = "UPDATE adult SET as_of = ?2 WHERE id = ?1";
                    change
                        .on
                        .prepare_cached(sql)?
                        .execute(params![key, as_of])?;
                    Ok(())
                })?;
                entries::remember(
                    change,
                    At::of("adult", key, student),
                    &said(&now.name),
                    BY_A_FILE,
                )?;
            }
        }
        Ok(())
    }

    fn new_adult(
        &mut self,
        change: &Change,
        student: StudentId,
        guardian: &Guardian,
    ) -> Result<(), Error> {
        let home = self.known.get(&student).map(|student| student.reads);
        let as_of = self.as_of(guardian.as_of);
        self.counts.adults.added += 1;
        if self.writes() {
            let reads = guardian.reads.unwrap_or(match home {
                Some(Reads::English) => Language::English,
                _ => Language::Spanish,
            });
            let adult = Adult {
                name: guardian.name.clone(),
                relation: guardian.relation.unwrap_or(Relation::Relative),
                gender: Gender::Other,
                reads,
                interpreter: false,
                by_phone: false,
                restricted: false,
            };
            let row = people::insert_adult(change, student, &adult)?;
            let sql = "UPDATE adult SET source = ?2, source_id = ?3, as_of = ?4 WHERE id = ?1";
            let mark = mark_of(change, guardian)?;
            change
                .on
                .prepare_cached(sql)?
                .execute(params![row, self.terms.source, mark, as_of])?;
        }
        Ok(())
    }
}

fn is_nameless(pupil: &Pupil) -> bool {
    pupil.first.is_empty() && pupil.last.is_empty()
}

/// Seals what another system calls a student, to be found by its mark.
fn know_as(change: &Change, student: StudentId, namespace: &str, value: &str) -> Result<(), Error> {
    let mark = change.vault.mark(&[namespace, value])?;
    let key = change.next_row("known_as")?;
    let sql = "INSERT OR IGNORE INTO known_as (id, student, namespace, mark, sealed) VALUES (?1, ?2, ?3, ?4, '')";
    let values = params![key, student, namespace, mark];
    if change.on.prepare_cached(sql)?.execute(values)? == 0 {
        return Ok(());
    }
    change.put(&KNOWN_AS, key, &value, || Ok(()))
}

/// What stands for the id of an adult, which may be a name or an address.
fn mark_of(change: &Change, guardian: &Guardian) -> Result<Option<String>, Error> {
    if guardian.id.is_empty() {
        return Ok(None);
    }
    let about = change.vault.fingerprint(&["adult", &guardian.id]);
    Ok(Some(change.vault.mark(&["adult", &about])?))
}

/// An adult of the student, known by id or by name: the row, how old it is, and what it says.
fn adult_of(
    change: &Change,
    student: StudentId,
    guardian: &Guardian,
) -> Result<Option<(AdultId, Option<i64>, Adult)>, Error> {
    let mark = mark_of(change, guardian)?;
    let sql = "SELECT * FROM adult WHERE student = ?1";
    let mut statement = change.on.prepare_cached(sql)?;
    let mut rows = statement.query([student])?;
    while let Some(row) = rows.next()? {
        let adult: Adult = change.vault.open_in(&ADULT, row)?;
        let source_id: Option<String> = row.get("source_id")?;
        let by_id = mark.is_some() && source_id == mark;
        if by_id || folded(&adult.name) == folded(&guardian.name) {
            return Ok(Some((row.get("id")?, row.get("as_of")?, adult)));
        }
    }
    Ok(None)
}
