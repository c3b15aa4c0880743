//! The calendar: conferences planned, moved, missed, and how far those under way are.

use jiff::civil::{Date, DateTime};
use rusqlite::{OptionalExtension as _, params};

use super::entries::At;
use super::registry::CONFERENCE;
use super::{Change, Error, Store, When, conferences, folders, log};
use crate::domain::conference::Conference;
use crate::domain::conference::pace::Moment;
use crate::domain::conference::week::Slot;
use crate::domain::id::{ConferenceId, StudentId};
use crate::domain::people::person::Student;
use crate::domain::words::{Language, Said};

impl Store {
    /// The class's own id, the same for as long as its file lives.
    pub const fn class_id(&self) -> [u8; 16] {
        self.vault.class()
    }

    /// Conferences planned from `from` to `to`, and those under way whenever they began, by their hour. What is
    /// missing is for others to say.
    pub fn calendar(&self, from: Date, to: Date) -> Result<Vec<Slot>, Error> {
        let sql = "SELECT conference.*, called,
                     (SELECT sum(student_ms + family_ms + teacher_ms) FROM conference_step WHERE conference = conference.id) AS spent
                   FROM conference WHERE kind = 'conference' AND (state = 'under-way'
                     OR state IN ('planned', 'no-show') AND substr(planned, 1, 10) BETWEEN ?1 AND ?2)
                   ORDER BY state <> 'under-way', planned, id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([from.to_string(), to.to_string()])?;
        let mut slots = Vec::new();
        while let Some(row) = rows.next()? {
            let conference = self.conference(row)?;
            let spent: Option<i64> = row.get("spent")?;
            let student: Student = self.student(conference.student)?;
            let homes = self.households(conference.student)?;
            slots.push(Slot {
                interpreter: homes
                    .iter()
                    .flat_map(|household| &household.adults)
                    .any(|adult| adult.interpreter),
                name: student.name,
                reads: student.reads,
                homes: homes.iter().map(|home| home.key).collect(),
                missing: Vec::new(),
                spent: spent.unwrap_or(0).unsigned_abs(),
                called: row.get::<_, Option<i64>>("called")?.map(Moment),
                conference,
            });
        }
        Ok(slots)
    }

    /// The students whose conference is under way.
    pub fn under_way(&self) -> Result<Vec<StudentId>, Error> {
        let sql =
            "SELECT student FROM conference WHERE kind = 'conference' AND state = 'under-way'";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map([], |row| row.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Every hour that is taken from a day on: when, and how long.
    pub fn taken(&self, from: Date) -> Result<Vec<(DateTime, u16)>, Error> {
        let sql = "SELECT planned, minutes FROM conference WHERE kind = 'conference' AND state = 'planned' AND planned >= ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([from.to_string()])?;
        let mut taken = Vec::new();
        while let Some(row) = rows.next()? {
            let at: String = row.get(0)?;
            taken.extend(at.parse().ok().map(|at| (at, row.get(1).unwrap_or(0))));
        }
        Ok(taken)
    }

    /// Puts conferences on the calendar, all of them or none.
    pub fn plan(&mut self, when: When, planned: &[Conference]) -> Result<(), Error> {
        self.change(when, |change| {
            for conference in planned {
                conferences::insert(change, conference)?;
            }
            Ok(())
        })
    }

    /// Moves a conference to another hour; when it was, and why, stays.
    pub fn move_to(
        &mut self,
        when: When,
        key: ConferenceId,
        to: DateTime,
        reason: &str,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let (student, before) = planned(change, key)?;
            let sql = "UPDATE conference SET planned = ?2, state = 'planned' WHERE id = ?1 AND state IN ('planned', 'no-show')";
            change.rebind(&CONFERENCE, key, || {
                match change.on.execute(sql, params![key, to.to_string()])? {
                    1 => Ok(()),
                    _ => Err(Error::Damaged),
                }
            })?;
            remember(change, student, key, &before, reason)
        })
    }

    /// Nobody came, or what is known of it is said anew. The hour stays on the calendar as missed.
    pub fn nobody_came(
        &mut self,
        when: When,
        key: ConferenceId,
        reason: &str,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let (student, before) = planned(change, key)?;
            let sql = "UPDATE conference SET state = 'no-show' WHERE id = ?1 AND state IN ('planned', 'no-show')";
            change.rebind(&CONFERENCE, key, || match change.on.execute(sql, [key])? {
                1 => Ok(()),
                _ => Err(Error::Damaged),
            })?;
            remember(change, student, key, &before, reason)
        })
    }

    /// Somebody came whom the teacher speaks with first: the teacher is called to the conference that is under way or
    /// planned next, and finds on the list that somebody wants to talk alone.
    pub fn stop(&mut self, when: When, student: StudentId) -> Result<(), Error> {
        self.change(when, |change| {
            let sql = "UPDATE conference SET called = ?2 WHERE id =
                         (SELECT id FROM conference WHERE student = ?1 AND kind = 'conference' AND state IN ('under-way', 'planned')
                          ORDER BY state <> 'under-way', planned, id LIMIT 1)";
            change
                .on
                .execute(sql, params![student, change.when.moment.0])?;
            folders::insert_request(change, student, None)
        })
    }

    /// The student asks the teacher to come, or no longer.
    pub fn call_teacher(
        &mut self,
        when: When,
        key: ConferenceId,
        calls: bool,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let called = calls.then_some(change.when.moment.0);
            let sql = "UPDATE conference SET called = ?2 WHERE id = ?1";
            change.on.execute(sql, params![key, called])?;
            Ok(())
        })
    }
}

/// Whose it is, and when it was planned.
fn planned(change: &Change, key: ConferenceId) -> Result<(StudentId, String), Error> {
    let sql = "SELECT student, coalesce(planned, '') FROM conference WHERE id = ?1";
    let found: Option<(StudentId, String)> = change
        .on
        .query_row(sql, [key], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    found.ok_or(Error::Damaged)
}

/// When it was, and why it is no longer.
fn remember(
    change: &Change,
    student: StudentId,
    conference: ConferenceId,
    before: &str,
    reason: &str,
) -> Result<(), Error> {
    let before = Said::new(before, Language::English);
    super::entries::remember(
        change,
        At::of("conference", conference, student),
        &before,
        reason,
    )?;
    log::write(change, log::What::Corrected, Some(student), "teacher")
}
