//! Conferences: how they stand, and how long each step took.

use rusqlite::{Row, params};

use super::homes::Given;
use super::registry::{CONFERENCE, SNAPSHOT};
use super::{Change, Error, Store, When, day, goals, notes};
use crate::domain::conference::pace::{Moment, Spent};
use crate::domain::conference::{Conference, InTalk, Kind, Record, State};
use crate::domain::id::{ConferenceId, RowId, StudentId};
use crate::domain::learning::snapshot::Snapshot;
use crate::domain::people::who_sees::{Share, Table};

impl Store {
    /// A student's conferences and rehearsals with all of it that is seen, oldest first.
    pub(super) fn records(&self, student: StudentId, share: Share) -> Result<Vec<Record>, Error> {
        let sql = "SELECT * FROM conference WHERE student = ?1 ORDER BY coalesce(planned, ''), id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            let conference = self.conference(row)?;
            let key = conference.key;
            let record = Record {
                times: self.times(key)?,
                notes: self.notes(key, share)?,
                goal: self.goal(key)?,
                promises: self.promises(key, share)?,
                questions: self.questions(key, share)?,
                snapshot: self.snapshot(key)?,
                conference,
            };
            records.extend(record.seen_in(share));
        }
        Ok(records)
    }

    pub(super) fn conference(&self, row: &Row) -> Result<Conference, Error> {
        let key: ConferenceId = row.get("id")?;
        let kind: String = row.get("kind")?;
        let planned: Option<String> = row.get("planned")?;
        Ok(Conference {
            key,
            student: row.get("student")?,
            script: row.get("script")?,
            minutes: row.get("minutes")?,
            kind: if kind == "rehearsal" {
                Kind::Rehearsal
            } else {
                Kind::Conference
            },
            state: State::named(&row.get::<_, String>("state")?).ok_or(Error::Damaged)?,
            at: planned.and_then(|at| at.parse().ok()),
            began: row.get::<_, Option<i64>>("began")?.map(Moment),
            ended: row.get::<_, Option<i64>>("ended")?.map(Moment),
            next: day(row.get("next")?),
            step: row.get("step")?,
            part: row.get("part")?,
            home: row.get("household")?,
            second: row.get("moved_to")?,
            plan: row.get::<_, Option<i64>>("plan")?.map(Moment),
            together: row.get("together")?,
            attendance: self.vault.open_in(&CONFERENCE, row)?,
        })
    }

    /// Who of the family sits at a conference's table.
    pub fn table_of(&self, key: ConferenceId) -> Result<Table, Error> {
        Ok(self.conference_at(key)?.table())
    }

    fn times(&self, conference: ConferenceId) -> Result<Vec<(String, Spent)>, Error> {
        let sql = "SELECT step, student_ms, family_ms, teacher_ms FROM conference_step WHERE conference = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let times = statement.query_map([conference], |row| {
            let [student, family, teacher]: [i64; 3] = [
                row.get("student_ms")?,
                row.get("family_ms")?,
                row.get("teacher_ms")?,
            ];
            Ok((
                row.get("step")?,
                [
                    student.unsigned_abs(),
                    family.unsigned_abs(),
                    teacher.unsigned_abs(),
                ],
            ))
        })?;
        Ok(times.collect::<Result<_, _>>()?)
    }

    fn snapshot(&self, conference: ConferenceId) -> Result<Option<Snapshot>, Error> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT * FROM snapshot WHERE conference = ?1")?;
        let mut rows = statement.query([conference])?;
        match rows.next()? {
            Some(row) => Ok(Some(self.vault.open_in(&SNAPSHOT, row)?)),
            None => Ok(None),
        }
    }

    /// Begins a conference: the planned row if it has one, else a new one. Gives the row.
    pub fn begin(&mut self, when: When, conference: &Conference) -> Result<ConferenceId, Error> {
        self.change(when, |change| {
            if conference.key.is_new() {
                return insert(change, conference);
            }
            update(change, conference)?;
            Ok(conference.key)
        })
    }

    /// Keeps where the walk is and the time spent so far.
    pub fn keep_walk(
        &mut self,
        when: When,
        conference: &Conference,
        times: &[(String, Spent)],
    ) -> Result<(), Error> {
        self.change(when, |change| {
            update(change, conference)?;
            insert_times(change, conference.key, times)
        })
    }

    /// Closes a conference: its times, its end and what was shown, all at once.
    pub fn close(
        &mut self,
        when: When,
        conference: &Conference,
        times: &[(String, Spent)],
        shown: Option<&Snapshot>,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            update(change, conference)?;
            insert_times(change, conference.key, times)?;
            shown.map_or(Ok(()), |shown| insert_snapshot(change, conference, shown))
        })
    }
}

pub(super) fn insert(change: &Change, conference: &Conference) -> Result<ConferenceId, Error> {
    let key = ConferenceId::from(change.next_row("conference")?);
    let conference = Conference {
        key,
        ..conference.clone()
    };
    change.put(&CONFERENCE, key, &conference.attendance, || {
        let sql = "INSERT INTO conference (id, student, script, minutes, kind, state, sealed) VALUES (?1, ?2, '', 0, ?3, 'planned', '')";
        let values = params![key, conference.student, conference.kind.name()];
        change.on.prepare_cached(sql)?.execute(values)?;
        update_columns(change, &conference)
    })?;
    Ok(key)
}

pub(super) fn update(change: &Change, conference: &Conference) -> Result<(), Error> {
    change.put(&CONFERENCE, conference.key, &conference.attendance, || {
        update_columns(change, conference)
    })
}

fn update_columns(change: &Change, conference: &Conference) -> Result<(), Error> {
    let sql = "UPDATE conference SET script = ?2, minutes = ?3, state = ?4, planned = ?5, began = ?6, ended = ?7, next = ?8,
               step = ?9, part = ?10, together = ?12, plan = ?13,
               household = (SELECT id FROM household WHERE student = conference.student AND id = ?11) WHERE id = ?1";
    let changed = change.on.prepare_cached(sql)?.execute(params![
        conference.key,
        conference.script,
        conference.minutes,
        conference.state.name(),
        conference.at.map(|at| at.to_string()),
        conference.began.map(|began| began.0),
        conference.ended.map(|ended| ended.0),
        conference.next.map(|next| next.to_string()),
        conference.step,
        conference.part,
        conference.home,
        conference.together,
        conference.plan.map(|plan| plan.0)
    ])?;
    if changed == 1 {
        Ok(())
    } else {
        Err(Error::Damaged)
    }
}

fn insert_times(
    change: &Change,
    conference: ConferenceId,
    times: &[(String, Spent)],
) -> Result<(), Error> {
    let sql = "INSERT OR REPLACE INTO conference_step (conference, step, student_ms, family_ms, teacher_ms) VALUES (?1, ?2, ?3, ?4, ?5)";
    for (step, spent) in times {
        let [student, family, teacher] = spent.map(|ms| i64::try_from(ms).unwrap_or(i64::MAX));
        change
            .on
            .prepare_cached(sql)?
            .execute(params![conference, step, student, family, teacher])?;
    }
    Ok(())
}

fn insert_snapshot(
    change: &Change,
    conference: &Conference,
    shown: &Snapshot,
) -> Result<(), Error> {
    let sql =
        "INSERT OR IGNORE INTO snapshot (conference, student, at, sealed) VALUES (?1, ?2, ?3, '')";
    let values = params![conference.key, conference.student, change.when.moment.0];
    // What was shown before is kept as it was shown.
    if change.on.prepare_cached(sql)?.execute(values)? == 0 {
        return Ok(());
    }
    change.put(&SNAPSHOT, RowId(conference.key.0), shown, || Ok(()))
}

/// Writes a whole record of a new student.
pub(super) fn insert_record(
    change: &Change,
    student: StudentId,
    record: &Record,
) -> Result<(), Error> {
    let conference = insert(
        change,
        &Conference {
            student,
            ..record.conference.clone()
        },
    )?;
    insert_times(change, conference, &record.times)?;
    let whose = InTalk {
        student,
        conference,
    };
    for note in &record.notes {
        notes::keep(change, whose, &note.field, &note.said)?;
    }
    if let Some(goal) = &record.goal {
        goals::keep_goal(change, whose, goal)?;
    }
    for promise in &record.promises {
        goals::keep_promise(change, whose, promise)?;
    }
    for question in &record.questions {
        notes::insert_question(change, student, Given::In(conference), None, question)?;
    }
    Ok(())
}
