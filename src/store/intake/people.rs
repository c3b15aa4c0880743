//! Students and their grown-ups: who of the class they are, who is new, what follows the school's list.

use rusqlite::params;

use super::super::entries::At;
use super::super::registry::{ADULT, STUDENT};
use super::super::{Change, Error, entries, people};
use super::who::Found;
use super::{BY_A_FILE, Intake, hand_stays, said};
use crate::domain::class_file::intake::{About, Comes, Guardian, NewStudents, Pupil};
use crate::domain::clean::folded;
use crate::domain::id::{AdultId, StudentId};
use crate::domain::people::person::{
    Adult, AdultReads, Gender, Household, Reads, Relation, Student, StudentName,
};
use crate::domain::words::Language;

impl Intake {
    pub(super) fn pupil(&mut self, change: &Change, pupil: &Pupil) -> Result<(), Error> {
        let key = match self.who(change, pupil) {
            Found::Student(key) => {
                self.link(change, key, pupil)?;
                self.follow(change, key, pupil)?;
                Some(key)
            }
            Found::Earlier(at) => {
                let key = self.pupils.get(at).copied().flatten();
                if let Some(key) = key {
                    self.link(change, key, pupil)?;
                }
                key
            }
            Found::Nobody if self.terms.new_students == NewStudents::Add && !is_nameless(pupil) => {
                self.counts.students.added += 1;
                let name = format!("{} {}", pupil.first, pupil.last);
                self.name(0, name.trim());
                let key = self.add_pupil(change, pupil)?;
                self.comes(key, Comes::Added, || About::Student);
                Some(key)
            }
            Found::Nobody => {
                self.counts.strangers += 1;
                let name = format!("{} {}", pupil.first, pupil.last);
                let number = pupil.number.as_deref().unwrap_or(&pupil.id);
                let name = if is_nameless(pupil) {
                    number
                } else {
                    name.trim()
                };
                self.name(2, name);
                self.comes_of(name, Comes::Out, About::Student);
                None
            }
            Found::Out => None,
            Found::Doubt(doubt) => {
                self.doubts.push(*doubt);
                None
            }
        };
        self.remember_who(change, pupil, key);
        self.lines.entry(pupil.line).or_insert(self.pupils.len());
        self.pupil_lines.push(pupil.line);
        self.pupils.push(key);
        self.taken.extend(key);
        Ok(())
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
            grade: pupil.grade,
            reads: pupil.reads.unwrap_or_default(),
            home_language: pupil.home_language.clone(),
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
        }
        self.link(change, key, pupil)?;
        self.added.insert(key);
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
                if !new.is_empty() && !lost_accents(place, new) {
                    new.clone_into(place);
                }
            };
            set(&mut then.name.first, &pupil.first);
            set(&mut then.name.last, &pupil.last);
            set(
                &mut then.name.called,
                pupil.called.as_deref().unwrap_or_default(),
            );
            then.grade = pupil.grade.or(then.grade);
            then.pronouns = pupil.pronouns.clone().or(then.pronouns);
            then.reads = pupil.reads.unwrap_or(then.reads);
            if pupil.reads.is_some() || pupil.home_language.is_some() {
                then.home_language.clone_from(&pupil.home_language);
            }
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
        if since > Some(as_of) || hand_stays(change, At::of("student", key, key), pupil.as_of)? {
            self.counts.students.kept += 1;
            let was = now.clone();
            self.differs(key, Comes::Kept, &was, &then);
            return Ok(());
        }
        self.counts.students.changed += 1;
        let name = now.name.full();
        let was = now.clone();
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
        self.differs(key, Comes::Changed, &was, &then);
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
        if guardian.reads != AdultReads::Unknown {
            then.reads.clone_from(&guardian.reads);
        }
        if then == now {
            self.counts.adults.same += 1;
        } else if since.is_none()
            || since > Some(as_of)
            || hand_stays(change, At::of("adult", key, student), guardian.as_of)?
            || !self.terms.is_roster
        {
            // Typed in by hand, or newer.
            self.counts.adults.kept += 1;
            self.comes(student, Comes::Kept, || About::Adult(now.name.clone()));
        } else {
            self.counts.adults.changed += 1;
            self.comes(student, Comes::Changed, || About::Adult(now.name.clone()));
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

    /// What an adult reads of whom a file says nothing: what is read at home, where that is one language.
    fn as_at_home(&self, student: StudentId) -> AdultReads {
        let Some(student) = self.known.get(&student) else {
            return AdultReads::Unknown;
        };
        match (&student.home_language, student.reads) {
            (Some(words), _) => AdultReads::Other(words.clone()),
            (None, Reads::English) => Language::English.into(),
            (None, Reads::Spanish) => Language::Spanish.into(),
            (None, Reads::Both) => AdultReads::Unknown,
        }
    }

    fn new_adult(
        &mut self,
        change: &Change,
        student: StudentId,
        guardian: &Guardian,
    ) -> Result<(), Error> {
        let reads = match &guardian.reads {
            AdultReads::Unknown => self.as_at_home(student),
            said => said.clone(),
        };
        let as_of = self.as_of(guardian.as_of);
        self.counts.adults.added += 1;
        let name = || About::Adult(guardian.name.clone());
        self.comes(student, Comes::Added, name);
        if self.writes() {
            let adult = Adult {
                key: AdultId::NEW,
                left: false,
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

/// Is it the same name, but for accents that got lost on the way?
fn lost_accents(known: &str, new: &str) -> bool {
    let accents = |name: &str| name.chars().filter(|c| !c.is_ascii()).count();
    folded(known) == folded(new) && accents(new) < accents(known)
}

fn is_nameless(pupil: &Pupil) -> bool {
    pupil.first.is_empty() && pupil.last.is_empty()
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
