//! The calendar as it stands: a week of it, what is taken, who is of one family.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use rusqlite::{Row, params};

use super::people::Home;
use super::{Error, Store, When, folders};
use crate::domain::clean::folded;
use crate::domain::conference::State;
use crate::domain::conference::clash::{Booked, Clash};
use crate::domain::conference::pace::Moment;
use crate::domain::conference::timetable::with_interpreter;
use crate::domain::conference::week::{MayBeFamily, PlanMade, Slot};
use crate::domain::id::{ConferenceId, StudentId};
use crate::domain::people::person::Student;

fn count(found: i64) -> usize {
    usize::try_from(found).unwrap_or_default()
}

/// May somebody of these homes not sit with the others?
pub fn is_limited(homes: &[Home]) -> bool {
    let mut adults = homes.iter().flat_map(|(_, adults)| adults);
    homes.len() > 1 && adults.any(|(_, adult)| adult.restricted)
}

/// More conferences than these do not stand in one list.
const AT_ONCE: usize = 300;

impl Store {
    /// The class's own id, the same for as long as its file lives.
    pub const fn class_id(&self) -> [u8; 16] {
        self.vault.class()
    }

    /// Conferences of the days from `from` to `to`, whatever became of them, and with `under_way` those that are under
    /// way whenever they began, by their hour; and how many more there are. What is missing, and what other hours stand
    /// in the way, is for others to say.
    pub fn calendar(
        &self,
        from: Date,
        to: Date,
        under_way: bool,
    ) -> Result<(Vec<Slot>, usize), Error> {
        let sql = "SELECT conference.*,
                     (SELECT sum(student_ms + family_ms + teacher_ms) FROM conference_step WHERE conference = conference.id) AS spent
                   FROM conference WHERE kind = 'conference' AND (?3 AND state = 'under-way'
                     OR planned >= ?1 AND planned < ?2 AND state <> 'moved')
                   ORDER BY state <> 'under-way', planned, id LIMIT ?4";
        let most = i64::try_from(AT_ONCE).unwrap_or(i64::MAX);
        let until = to.tomorrow().unwrap_or(to);
        let days = (from.to_string(), until.to_string());
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params![days.0, days.1, under_way, most])?;
        let mut slots = Vec::new();
        while let Some(row) = rows.next()? {
            slots.push(self.slot(row)?);
        }
        let more = if slots.len() < AT_ONCE {
            0
        } else {
            let sql = "SELECT count(*) FROM conference WHERE kind = 'conference' AND planned >= ?1 AND planned < ?2 AND state <> 'moved'";
            let values = params![days.0, days.1];
            let all = self.connection.query_row(sql, values, |row| row.get(0))?;
            count(all).saturating_sub(slots.len())
        };
        Ok((slots, more))
    }

    fn slot(&self, row: &Row) -> Result<Slot, Error> {
        let conference = self.conference(row)?;
        let spent: Option<i64> = row.get("spent")?;
        let student: Student = self.student(conference.student)?;
        let homes = self.homes(conference.student)?;
        let mut adults = homes.iter().flat_map(|(_, adults)| adults);
        let with_all = conference.home.is_none() || conference.together;
        let is_ahead = matches!(conference.state, State::Planned | State::UnderWay);
        let limited = is_ahead && with_all && is_limited(&homes);
        Ok(Slot {
            interpreter: adults.any(|(_, adult)| adult.interpreter),
            name: student.name,
            reads: student.reads,
            homes: homes.iter().map(|(home, _)| *home).collect(),
            missing: None,
            spent: spent.unwrap_or(0).unsigned_abs(),
            called: row.get::<_, Option<i64>>("called")?.map(Moment),
            clashes: limited.then_some(Clash::Limited).into_iter().collect(),
            conference,
        })
    }

    /// A day before `from` with conferences, the last one, and one after `to`, the first.
    pub fn days_around(&self, from: Date, to: Date) -> Result<(Option<Date>, Option<Date>), Error> {
        let sql = "SELECT max(planned) FROM conference WHERE kind = 'conference' AND state <> 'moved' AND planned < ?1";
        let before: Option<String> = self
            .connection
            .prepare_cached(sql)?
            .query_row([from.to_string()], |row| row.get(0))?;
        let sql = "SELECT min(planned) FROM conference WHERE kind = 'conference' AND state <> 'moved' AND planned >= ?1";
        let until = to.tomorrow().unwrap_or(to);
        let after: Option<String> = self
            .connection
            .prepare_cached(sql)?
            .query_row([until.to_string()], |row| row.get(0))?;
        let day = |at: Option<String>| at.and_then(|at| at.parse::<DateTime>().ok());
        Ok((
            day(before).map(DateTime::date),
            day(after).map(DateTime::date),
        ))
    }

    /// How many hours of days before `today` nobody began.
    pub fn never_held(&self, today: Date) -> Result<usize, Error> {
        let sql = "SELECT count(*) FROM conference WHERE kind = 'conference' AND state = 'planned' AND planned < ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_row([today.to_string()], |row| row.get(0))?;
        Ok(count(found))
    }

    /// The plans of all with hours from `today` on that nobody has touched, the newest first.
    pub fn plans_of_all(&self, today: Date) -> Result<Vec<PlanMade>, Error> {
        let sql = "SELECT plan, count(*) FROM conference WHERE plan IS NOT NULL AND kind = 'conference' AND state = 'planned'
                   AND planned >= ?1 GROUP BY plan ORDER BY plan DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([today.to_string()], |row| {
            Ok(PlanMade {
                at: Moment(row.get(0)?),
                ahead: count(row.get(1)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The students whose conference is under way.
    pub fn under_way(&self) -> Result<Vec<StudentId>, Error> {
        let sql =
            "SELECT student FROM conference WHERE kind = 'conference' AND state = 'under-way'";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map([], |row| row.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Every hour that is taken from a day on.
    pub fn booked(&self, from: Date) -> Result<Vec<Booked>, Error> {
        let sql = "SELECT * FROM conference WHERE kind = 'conference' AND state = 'planned' AND planned >= ?1 ORDER BY planned, id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([from.to_string()])?;
        let mut taken = Vec::new();
        while let Some(row) = rows.next()? {
            let conference = self.conference(row)?;
            taken.extend(conference.booked());
        }
        let families = self.families()?;
        for one in &mut taken {
            one.family = families.get(&one.student).copied();
            if one.interpreter.is_none() && self.wants_interpreter(one.student)? {
                one.minutes = with_interpreter(one.minutes);
            }
        }
        Ok(taken)
    }

    /// Does somebody of the family want an interpreter?
    fn wants_interpreter(&self, student: StudentId) -> Result<bool, Error> {
        let homes = self.homes(student)?;
        let mut adults = homes.iter().flat_map(|(_, adults)| adults);
        Ok(adults.any(|(_, adult)| adult.interpreter))
    }

    /// What is planned for a student, whenever that is.
    pub fn planned_for(&self, student: StudentId) -> Result<Vec<Booked>, Error> {
        let sql = "SELECT * FROM conference WHERE student = ?1 AND kind = 'conference' AND state = 'planned' ORDER BY planned, id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.extend(self.conference(row)?.booked());
        }
        Ok(all)
    }

    /// Brothers and sisters: each student who has any, and the first student of the family. They are of one family
    /// where somebody has said so, or where the school's own list names the same grown-up for both; a name that two
    /// people can have says nothing.
    pub fn families(&self) -> Result<BTreeMap<StudentId, StudentId>, Error> {
        let sql = "SELECT DISTINCT one.student, other.student FROM household one
                     JOIN household other ON other.family = one.family AND other.student > one.student
                   UNION SELECT DISTINCT one.student, other.student FROM adult one
                     JOIN adult other ON other.source IS one.source AND other.source_id = one.source_id AND other.student > one.student
                     WHERE one.source_id IS NOT NULL
                   ORDER BY 1, 2";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut first: BTreeMap<StudentId, StudentId> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (one, other): (StudentId, StudentId) = (row.get(0)?, row.get(1)?);
            let known = [one, other].map(|of| first.get(&of).copied().unwrap_or(of));
            let [a, b] = known;
            let (keeps, gives) = (a.min(b), a.max(b));
            for of in first.values_mut().filter(|of| **of == gives) {
                *of = keeps;
            }
            first.insert(one, keeps);
            first.insert(other, keeps);
        }
        Ok(first)
    }

    /// Grown-ups of one name in homes of several students of whom nobody has said that they are one family: a question
    /// and no answer.
    pub fn may_be_families(&self) -> Result<Vec<MayBeFamily>, Error> {
        let families = self.families()?;
        let mut of_name: BTreeMap<String, MayBeFamily> = BTreeMap::new();
        for listed in self.students()? {
            for (home, adults) in self.homes(listed.key)? {
                for (_, adult) in adults {
                    let name = folded(&adult.name);
                    if name.split_whitespace().count() < 2 {
                        continue;
                    }
                    let found = of_name.entry(name).or_insert_with(|| MayBeFamily {
                        adult: adult.name.clone(),
                        homes: Vec::new(),
                    });
                    found.homes.push((listed.key, home));
                }
            }
        }
        let is_open = |one: &MayBeFamily| {
            let mut of = one.homes.iter().map(|(student, _)| {
                let family = families.get(student);
                family.copied().unwrap_or(*student)
            });
            let first = of.next();
            of.any(|other| Some(other) != first)
        };
        Ok(of_name.into_values().filter(is_open).collect())
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
