//! Students' codes, and the tries that were wrong: counted before they are answered.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension as _, params};

use super::registry::{CLASS, CODE};
use super::{Change, Error, Store, When, log};
use crate::domain::Secret;
use crate::domain::class_file::class::Class;
use crate::domain::class_file::throttle::{self, Answer};
use crate::domain::conference::pace::Moment;
use crate::domain::id::{RowId, StudentId};
use crate::vault::{CodeCheck, new_code};

/// The teacher's row among the wrong tries.
pub(super) const TEACHER: StudentId = StudentId(0);
/// The row of the desk's PIN among them: who misses it may still give the passphrase.
const DESK_PIN: StudentId = StudentId(-1);

/// Is it a student, and not the teacher's own row?
const fn is_student(who: StudentId) -> bool {
    who.0 > 0
}

impl Store {
    /// Tries a student's code.
    pub fn try_code(
        &mut self,
        when: When,
        student: StudentId,
        code: &Secret,
    ) -> Result<Answer, Error> {
        let Some(check) = self.check_of(student)? else {
            return Ok(Answer::Wrong(None));
        };
        if let Some(wait) = self.begin_try(when, student)? {
            return Ok(wait);
        }
        if check.fits(code) {
            self.try_was_right(when, student, log::What::Unlocked, "student")?;
            return Ok(Answer::Open);
        }
        self.try_was_wrong(when, student)
    }

    fn check_of(&self, student: StudentId) -> Result<Option<CodeCheck>, Error> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT * FROM code WHERE id = ?1")?;
        let mut rows = statement.query([student])?;
        match rows.next()? {
            Some(row) => Ok(Some(self.vault.open_in(&CODE, row)?)),
            None => Ok(None),
        }
    }

    /// Counts a try before it is looked at; or says how long nobody may try.
    pub(super) fn begin_try(
        &mut self,
        when: When,
        who: StudentId,
    ) -> Result<Option<Answer>, Error> {
        let (failures, last) = self.failures(who)?;
        if let Some(open) = throttle::next_try(failures, last, when.moment) {
            if when.moment < last {
                self.change_now(when, |change| count(change, who, failures))?;
            }
            return Ok(Some(Answer::Wait(open)));
        }
        self.change_now(when, |change| {
            count(change, who, failures.saturating_add(1))
        })?;
        Ok(None)
    }

    pub(super) fn try_was_right(
        &mut self,
        when: When,
        who: StudentId,
        what: log::What,
        voice: &str,
    ) -> Result<(), Error> {
        self.change_now(when, |change| {
            change
                .on
                .execute("DELETE FROM attempt WHERE student = ?1", [who])?;
            log::write(change, what, is_student(who).then_some(who), voice)
        })
    }

    pub(super) fn try_was_wrong(&mut self, when: When, who: StudentId) -> Result<Answer, Error> {
        let student = is_student(who).then_some(who);
        let voice = if is_student(who) {
            "student"
        } else {
            "teacher"
        };
        self.change_now(when, |change| {
            log::write(change, log::What::Refused, student, voice)
        })?;
        let (failures, last) = self.failures(who)?;
        Ok(Answer::Wrong(throttle::next_try(
            failures,
            last,
            when.moment,
        )))
    }

    /// Tries the PIN of a covered desk.
    pub fn try_pin(&mut self, when: When, pin: &Secret) -> Result<Answer, Error> {
        let kept = self.class()?.pin;
        if kept.is_empty() {
            return Ok(Answer::Wrong(None));
        }
        let check: CodeCheck = serde_json::from_str(&kept).map_err(|_| Error::Damaged)?;
        if let Some(wait) = self.begin_try(when, DESK_PIN)? {
            return Ok(wait);
        }
        if check.fits(pin) {
            self.try_was_right(when, DESK_PIN, log::What::Unlocked, "teacher")?;
            return Ok(Answer::Open);
        }
        self.try_was_wrong(when, DESK_PIN)
    }

    /// Keeps what the PIN of a covered desk is compared with, sealed with the class; none: there is no PIN any more.
    pub fn set_pin(&mut self, when: When, pin: Option<&Secret>) -> Result<Class, Error> {
        self.change(when, |change| {
            let before: Class = change.open_at(&CLASS, RowId(1))?;
            let pin = match pin {
                Some(pin) => {
                    let check = CodeCheck::new(pin)?;
                    serde_json::to_string(&check).map_err(|_| Error::Damaged)?
                }
                None => String::new(),
            };
            let class = Class { pin, ..before };
            change.put(&CLASS, RowId(1), &class, || Ok(()))?;
            let sql = "DELETE FROM attempt WHERE student = ?1";
            change.on.execute(sql, [DESK_PIN])?;
            log::write(change, log::What::Secured, None, "teacher")?;
            Ok(class)
        })
    }

    fn failures(&self, who: StudentId) -> Result<(u32, Moment), Error> {
        let sql = "SELECT failures, at FROM attempt WHERE student = ?1";
        let found: Option<(u32, i64)> = self
            .connection
            .query_row(sql, [who], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        Ok(found.map_or((0, Moment(i64::MIN)), |(failures, at)| {
            (failures, Moment(at))
        }))
    }

    /// New codes for these students, each said this once; the old ones are gone.
    pub fn new_codes(
        &mut self,
        when: When,
        students: &[StudentId],
    ) -> Result<Vec<(StudentId, Secret)>, Error> {
        self.change(when, |change| {
            students
                .iter()
                .map(|student| Ok((*student, new_code_of(change, *student)?)))
                .collect()
        })
    }

    /// Who has a code.
    pub fn with_codes(&self) -> Result<BTreeSet<StudentId>, Error> {
        let mut statement = self.connection.prepare_cached("SELECT id FROM code")?;
        let keys = statement.query_map([], |row| row.get(0))?;
        Ok(keys.collect::<Result<_, _>>()?)
    }
}

fn new_code_of(change: &Change, student: StudentId) -> Result<Secret, Error> {
    let code = new_code()?;
    change.put(&CODE, student, &CodeCheck::new(&code)?, || {
        let sql = "INSERT INTO code (id, student, at, sealed) VALUES (?1, ?1, ?2, '') ON CONFLICT (id) DO UPDATE SET at = excluded.at";
        change
            .on
            .execute(sql, params![student, change.when.moment.0])?;
        Ok(())
    })?;
    change
        .on
        .execute("DELETE FROM attempt WHERE student = ?1", [student])?;
    log::write(change, log::What::Code, Some(student), "teacher")?;
    Ok(code)
}

fn count(change: &Change, who: StudentId, failures: u32) -> Result<(), Error> {
    change.on.execute(
        "INSERT OR REPLACE INTO attempt (student, failures, at) VALUES (?1, ?2, ?3)",
        params![who, failures, change.when.moment.0],
    )?;
    Ok(())
}
