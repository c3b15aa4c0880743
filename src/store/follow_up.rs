//! What conferences leave to be done, done with one change each.

use jiff::civil::{Date, DateTime};
use rusqlite::{Row, params};

use super::registry::{GOAL, PROMISE, QUESTION, STATEMENT};
use super::{Error, Store, When, day, family};
use crate::domain::conference::follow_up::{Open, Task};
use crate::domain::conference::goal::GoalWords;
use crate::domain::conference::pace::Moment;
use crate::domain::conference::question::Given;
use crate::domain::id::{GoalId, PromiseId, QuestionId, RequestId, RowId, StatementId, StudentId};
use crate::domain::people::person::{Student, Voice};
use crate::domain::words::Said;

impl Store {
    /// Everything that is open: promises due by `until`, questions, what families see differently, wishes to talk in
    /// private, conferences begun before `today` and not closed, or planned before `today` and not begun.
    pub fn open_tasks(&self, today: Date, until: Date) -> Result<Vec<Open>, Error> {
        let mut open = Vec::new();
        let sql = "SELECT * FROM promise WHERE kept IS NULL AND (due IS NULL OR due <= ?1) ORDER BY due, id";
        self.each(sql, &until.to_string(), |row, key, student| {
            let said: Said = self.vault.open_in(&PROMISE, row)?;
            let owner = Voice::named(&row.get::<_, String>("owner")?).ok_or(Error::Damaged)?;
            let due = day(row.get("due")?);
            open.extend(
                (!said.is_blank())
                    .then_some((student, Task::Promise(key.into(), owner, said, due))),
            );
            Ok(())
        })?;
        let sql = "SELECT * FROM goal WHERE state = 'going' AND looks <= ?1 ORDER BY looks, id";
        self.each(sql, &until.to_string(), |row, key, student| {
            let words: GoalWords = self.vault.open_in(&GOAL, row)?;
            let looks = day(row.get("looks")?);
            let task = looks.map(|looks| Task::Goal(key.into(), words.what, looks));
            open.extend(task.map(|task| (student, task)));
            Ok(())
        })?;
        let sql = "SELECT * FROM question WHERE answered IS NULL AND ?1 <> '' ORDER BY id";
        self.each(sql, &until.to_string(), |row, key, student| {
            let (said, answer): (Said, Option<Said>) = self.vault.open_in(&QUESTION, row)?;
            let is_open = answer.is_none() && !said.is_blank();
            open.extend(is_open.then_some((student, Task::Question(key.into(), said))));
            Ok(())
        })?;
        let sql = "SELECT * FROM statement WHERE seen IS NULL AND ?1 <> '' ORDER BY id";
        self.each(sql, &until.to_string(), |row, key, student| {
            let said: Said = self.vault.open_in(&STATEMENT, row)?;
            open.push((student, Task::Statement(key.into(), said)));
            Ok(())
        })?;
        self.requests(until, &mut open)?;
        let unowned = self.unowned()?.into_iter();
        open.extend(unowned.map(|(student, of)| (student, Task::Whose(Box::new(of)))));
        self.open_conferences(today, &mut open)?;
        let of_students = open.into_iter().map(|(student, what)| {
            let known: Student = self.student(student)?;
            Ok(Open {
                student: Some(student),
                name: known.name.full(),
                what,
            })
        });
        let all = self.frameworks()?.into_iter();
        let unsaid = all.filter(|of| of.stated_in.is_none()).map(|of| {
            Ok(Open {
                student: None,
                name: String::new(),
                what: Task::Language(Box::new(of)),
            })
        });
        of_students.chain(unsaid).collect()
    }

    /// Wishes to talk in private, then those of late that were done: each has a way back.
    fn requests(&self, until: Date, open: &mut Vec<(StudentId, Task)>) -> Result<(), Error> {
        let sql = "SELECT id, student, at FROM private_request WHERE done IS NULL AND ?1 <> '' ORDER BY id";
        self.each(sql, &until.to_string(), |row, key, student| {
            open.push((student, Task::Request(key.into(), Moment(row.get("at")?))));
            Ok(())
        })?;
        let sql = "SELECT id, student, done FROM private_request WHERE done IS NOT NULL AND ?1 <> '' ORDER BY done DESC LIMIT 50";
        self.each(sql, &until.to_string(), |row, key, student| {
            let done = Moment(row.get("done")?);
            open.push((student, Task::RequestDone(key.into(), done)));
            Ok(())
        })?;
        Ok(())
    }

    /// Conferences begun before `today` and not closed, or planned before it and not begun.
    fn open_conferences(
        &self,
        today: Date,
        open: &mut Vec<(StudentId, Task)>,
    ) -> Result<(), Error> {
        let sql = "SELECT id, student, planned, state FROM conference WHERE kind = 'conference' AND state IN ('planned', 'under-way')
                   AND substr(planned, 1, 10) < ?1 ORDER BY planned";
        self.each(sql, &today.to_string(), |row, key, student| {
            let planned: Option<String> = row.get("planned")?;
            let at: Option<DateTime> = planned.and_then(|at| at.parse().ok());
            let began = row.get::<_, String>("state")? == "under-way";
            open.push((
                student,
                if began {
                    Task::Unfinished(key.into(), at)
                } else {
                    Task::Missed(key.into(), at)
                },
            ));
            Ok(())
        })
    }

    fn each(
        &self,
        sql: &str,
        value: &str,
        mut take: impl FnMut(&Row, RowId, StudentId) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([value])?;
        while let Some(row) = rows.next()? {
            let (key, student) = (row.get("id")?, row.get("student")?);
            take(row, key, student)?;
        }
        Ok(())
    }

    /// Somebody has looked how a goal goes: its day is gone, the goal goes on.
    pub fn look_at_goal(&mut self, when: When, key: GoalId) -> Result<(), Error> {
        self.change(when, |change| {
            change.rebind(&GOAL, key, || {
                let sql = "UPDATE goal SET looks = NULL WHERE id = ?1";
                change.on.execute(sql, params![key])?;
                Ok(())
            })
        })
    }

    /// A promise was kept, or not.
    pub fn mark_promise(&mut self, when: When, key: PromiseId, kept: bool) -> Result<(), Error> {
        self.change(when, |change| {
            change.rebind(&PROMISE, key, || {
                let sql = "UPDATE promise SET kept = ?2 WHERE id = ?1";
                change.on.execute(sql, params![key, kept])?;
                Ok(())
            })
        })
    }

    /// The teacher's answer to a family's question; `given` is how it goes into the bank of all families.
    pub fn answer_question(
        &mut self,
        when: When,
        student: StudentId,
        key: QuestionId,
        answer: &Said,
        given: Option<&Given>,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            if let Some(given) = given {
                family::give(change, given)?;
            }
            let sql = "SELECT EXISTS (SELECT 1 FROM question WHERE id = ?1 AND student = ?2)";
            let values = params![key, student];
            let is_theirs: bool = change.on.query_row(sql, values, |row| row.get(0))?;
            if !is_theirs {
                return Err(Error::Damaged);
            }
            let (said, _): (Said, Option<Said>) = change.open_at(&QUESTION, key)?;
            change.put(&QUESTION, key, &(said, Some(answer)), || {
                let sql = "UPDATE question SET answered = ?2 WHERE id = ?1";
                change.on.execute(sql, params![key, change.when.moment.0])?;
                Ok(())
            })
        })
    }

    /// They have talked; or not, after all.
    pub fn close_request(&mut self, when: When, key: RequestId, done: bool) -> Result<(), Error> {
        self.change(when, |change| {
            let sql = "UPDATE private_request SET done = ?2 WHERE id = ?1";
            let at = done.then_some(change.when.moment.0);
            change.on.execute(sql, params![key, at])?;
            Ok(())
        })
    }

    /// The teacher has read what a family sees differently.
    pub fn see_statement(&mut self, when: When, key: StatementId) -> Result<(), Error> {
        self.change(when, |change| {
            let sql = "UPDATE statement SET seen = ?2 WHERE id = ?1";
            change.on.execute(sql, params![key, change.when.moment.0])?;
            Ok(())
        })
    }
}
