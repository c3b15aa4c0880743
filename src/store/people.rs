//! Students, their homes and the adults there.

use jiff::civil::{Date, DateTime};
use rusqlite::{OptionalExtension as _, params};

use super::entries::At;
use super::registry::{ADULT, STUDENT};
use super::{Change, Error, Store, When, day, entries, log};
use crate::domain::id::{AdultId, HomeId, StudentId};
use crate::domain::people::person::{Adult, Household, Reads, Student, StudentName};
use crate::domain::people::who_sees::Share;
use crate::domain::words::{Language, Said};

/// A home and the adults there, by their rows.
pub(super) type Home = (HomeId, Vec<(AdultId, Adult)>);

/// A student as the door shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The row.
    pub key: StudentId,
    /// The names.
    pub name: StudentName,
    /// The conference planned next.
    pub planned: Option<DateTime>,
}

impl Store {
    /// Every student who is here, as the rows come.
    pub fn students(&self) -> Result<Vec<Listed>, Error> {
        let sql = "SELECT student.*, min(conference.planned) AS planned FROM student
                   LEFT JOIN conference ON conference.student = student.id AND conference.kind = 'conference' AND conference.state = 'planned'
                   WHERE student.state = 'here' GROUP BY student.id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut students = Vec::new();
        while let Some(row) = rows.next()? {
            let key: StudentId = row.get("id")?;
            let planned: Option<String> = row.get("planned")?;
            let name = self.vault.open_in(&STUDENT, row)?;
            students.push(Listed {
                key,
                name,
                planned: planned.and_then(|at| at.parse().ok()),
            });
        }
        Ok(students)
    }

    /// Everybody who is in the file, and when they left, if they did.
    pub fn roll(&self) -> Result<Vec<(StudentId, StudentName, Option<Date>)>, Error> {
        let mut statement = self.connection.prepare_cached("SELECT * FROM student")?;
        let mut rows = statement.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let key: StudentId = row.get("id")?;
            let name = self.vault.open_in(&STUDENT, row)?;
            all.push((key, name, day(row.get("left_on")?)));
        }
        Ok(all)
    }

    /// Is nobody in the file?
    pub fn has_no_students(&self) -> Result<bool, Error> {
        let any: Option<StudentId> = self
            .connection
            .prepare_cached("SELECT id FROM student LIMIT 1")?
            .query_row([], |row| row.get(0))
            .optional()?;
        Ok(any.is_none())
    }

    /// Adds a student with one household, and gives the row.
    pub fn add_student(
        &mut self,
        when: When,
        student: &Student,
        household: &Household,
    ) -> Result<StudentId, Error> {
        self.change(when, |change| {
            let key = insert_student(change, student)?;
            insert_household(change, key, 1, household)?;
            Ok(key)
        })
    }

    pub(super) fn student(&self, key: StudentId) -> Result<Student, Error> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT * FROM student WHERE id = ?1")?;
        let mut rows = statement.query([key])?;
        let row = rows.next()?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        self.vault.open_in(&STUDENT, row)
    }

    /// A student's homes and the adults there, by their rows.
    pub fn homes(&self, student: StudentId) -> Result<Vec<Home>, Error> {
        let sql = "SELECT household.id AS home, adult.* FROM household
                   LEFT JOIN adult ON adult.household = household.id WHERE household.student = ?1 ORDER BY household.place, adult.id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut homes: Vec<Home> = Vec::new();
        while let Some(row) = rows.next()? {
            let home: HomeId = row.get("home")?;
            if homes.last().is_none_or(|(last, _)| *last != home) {
                homes.push((home, Vec::new()));
            }
            let adult: Option<AdultId> = row.get("id")?;
            if let (Some(adult), Some((_, adults))) = (adult, homes.last_mut()) {
                let known: Adult = self.vault.open_in(&ADULT, row)?;
                if !known.left {
                    let known = Adult {
                        key: adult,
                        ..known
                    };
                    adults.push((adult, known));
                }
            }
        }
        Ok(homes)
    }

    /// What is known of a student.
    pub fn known_student(&self, key: StudentId) -> Result<Student, Error> {
        self.student(key)
    }

    /// Adds an adult to a home (0: a new one), or changes one: what was there before stays.
    pub fn keep_adult(
        &mut self,
        when: When,
        student: StudentId,
        home: HomeId,
        key: AdultId,
        adult: &Adult,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            if key.is_new() {
                if home.is_new() {
                    let sql =
                        "SELECT coalesce(max(place), 0) + 1 FROM household WHERE student = ?1";
                    let place: i64 = change.on.query_row(sql, [student], |row| row.get(0))?;
                    let household = Household {
                        adults: vec![adult.clone()],
                        ..Household::default()
                    };
                    return insert_household(change, student, place, &household);
                }
                return insert_adult_at(change, home, student, adult).map(|_| ());
            }
            let sql = "SELECT EXISTS (SELECT 1 FROM adult WHERE id = ?1 AND student = ?2)";
            let is_theirs: bool = change
                .on
                .query_row(sql, params![key, student], |row| row.get(0))?;
            if !is_theirs {
                return Err(Error::Damaged);
            }
            let before: Adult = change.open_at(&ADULT, key)?;
            change.put(&ADULT, key, adult, || {
                let sql = "UPDATE adult SET as_of = ?2 WHERE id = ?1";
                change.on.execute(sql, params![key, change.when.moment.0])?;
                Ok(())
            })?;
            let before = Said::new(before.name, Language::English);
            entries::remember(change, At::of("adult", key, student), &before, "")
        })
    }

    /// Changes what is known of a student; what was known before stays.
    pub fn keep_student(
        &mut self,
        when: When,
        key: StudentId,
        student: &Student,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let before: Student = change.open_at(&STUDENT, key)?;
            change.put(&STUDENT, key, student, || {
                let sql = "UPDATE student SET as_of = ?2 WHERE id = ?1";
                change.on.execute(sql, params![key, change.when.moment.0])?;
                Ok(())
            })?;
            let said = in_words(&before, student);
            entries::remember(change, At::of("student", key, key), &said, "")?;
            if before.name == student.name {
                return Ok(());
            }
            log::write(change, log::What::Corrected, Some(key), "teacher")
        })
    }

    /// The homes whose people are seen in `share`.
    pub(super) fn households_in(
        &self,
        student: StudentId,
        share: Share,
    ) -> Result<Vec<Household>, Error> {
        let mut all = self.households(student)?;
        all.retain(|home| share.takes_home(home.key));
        Ok(all)
    }

    pub(super) fn households(&self, student: StudentId) -> Result<Vec<Household>, Error> {
        let names = self.names_given(student)?;
        let homes = self.homes(student)?.into_iter();
        let household = |(key, adults): Home| Household {
            key,
            name: names
                .iter()
                .find(|(home, _)| *home == key)
                .map(|(_, name)| name.clone()),
            adults: adults.into_iter().map(|(_, adult)| adult).collect(),
        };
        Ok(homes.map(household).collect())
    }
}

/// The name as it was, and whatever else is no longer so.
fn in_words(before: &Student, now: &Student) -> Said {
    let reads = |reads| match reads {
        Reads::English => "English",
        Reads::Spanish => "Spanish",
        Reads::Both => "English and Spanish",
    };
    let said = |words: &Option<String>| words.clone().unwrap_or_else(|| "not known".to_owned());
    let mut words = vec![before.name.full()];
    let mut changed = |is: bool, what: &str, was: String| {
        words.extend(is.then(|| format!("{what}: {was}")));
    };
    let (was, is) = (&before.name.called, &now.name.called);
    changed(was != is, "called", was.clone());
    let grade = before.grade.map(|grade| grade.to_string());
    changed(before.grade != now.grade, "grade", said(&grade));
    let gender = before.gender.selector().to_owned();
    changed(before.gender != now.gender, "gender", gender);
    let home = reads(before.reads).to_owned();
    changed(before.reads != now.reads, "home reads", home);
    let (was, is) = (&before.home_language, &now.home_language);
    changed(was != is, "home language", said(was));
    let (was, is) = (&before.pronouns, &now.pronouns);
    changed(was != is, "pronouns", said(was));
    let (was, is) = (&before.say_name, &now.say_name);
    changed(was != is, "how to say the name", said(was));
    Said::new(words.join("; "), Language::English)
}

pub(super) fn insert_student(change: &Change, student: &Student) -> Result<StudentId, Error> {
    let key = change.next_row("student")?.into();
    insert_student_as(change, key, student)?;
    Ok(key)
}

/// Inserts a student with a number that is known to be free.
pub(super) fn insert_student_as(
    change: &Change,
    key: StudentId,
    student: &Student,
) -> Result<(), Error> {
    change.put(&STUDENT, key, student, || {
        let sql = "INSERT INTO student (id, sealed) VALUES (?1, '')";
        change.on.prepare_cached(sql)?.execute([key])?;
        Ok(())
    })
}

pub(super) fn insert_household(
    change: &Change,
    student: StudentId,
    place: i64,
    household: &Household,
) -> Result<(), Error> {
    change
        .on
        .prepare_cached("INSERT INTO household (student, place) VALUES (?1, ?2)")?
        .execute(params![student, place])?;
    let home = HomeId(change.on.last_insert_rowid());
    for adult in &household.adults {
        insert_adult_at(change, home, student, adult)?;
    }
    Ok(())
}

/// Adds an adult to the student's first home, and gives the row.
pub(super) fn insert_adult(
    change: &Change,
    student: StudentId,
    adult: &Adult,
) -> Result<AdultId, Error> {
    let sql = "SELECT id FROM household WHERE student = ?1 ORDER BY place LIMIT 1";
    let home: Option<HomeId> = change
        .on
        .prepare_cached(sql)?
        .query_row([student], |row| row.get(0))
        .optional()?;
    let home = if let Some(home) = home {
        home
    } else {
        insert_household(change, student, 1, &Household::default())?;
        HomeId(change.on.last_insert_rowid())
    };
    insert_adult_at(change, home, student, adult)
}

fn insert_adult_at(
    change: &Change,
    home: HomeId,
    student: StudentId,
    adult: &Adult,
) -> Result<AdultId, Error> {
    let key = AdultId::from(change.next_row("adult")?);
    change.put(&ADULT, key, adult, || {
        let sql = "INSERT INTO adult (id, household, student, sealed) VALUES (?1, ?2, ?3, '')";
        let values = params![key, home, student];
        change.on.prepare_cached(sql)?.execute(values)?;
        Ok(())
    })?;
    Ok(key)
}
