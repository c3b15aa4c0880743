//! What a teacher decides of a student's learning: evidence, judgements, plans, one thing to work on.

use rusqlite::params;

use super::super::entries::At;
use super::super::registry::{EVIDENCE, POST_IT, REVISION_PLAN};
use super::super::{Error, Store, When, day, entries, log};
use crate::domain::conference::pace::Moment;
use crate::domain::id::{PlanId, PostItId, StandardId, StudentId};
use crate::domain::learning::evidence::{Evidence, Work};
use crate::domain::learning::revision::{Plan, PlanWords, PostIt};
use crate::domain::learning::standing::Override;
use crate::domain::words::Said;

impl Store {
    /// Adds a piece of evidence, or puts one right: what it said before stays, with the reason.
    pub fn keep_evidence(
        &mut self,
        when: When,
        student: StudentId,
        standard: StandardId,
        piece: &Evidence,
        reason: &str,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            if piece.key.is_new() {
                return super::insert_evidence(change, student, standard, piece).map(|_| ());
            }
            let sql = "SELECT assessed FROM evidence WHERE id = ?1 AND student = ?2";
            let assessed: Option<String> = change
                .on
                .query_row(sql, params![piece.key, student], |row| row.get(0))?;
            let before: Work = change.open_at(&EVIDENCE, piece.key)?;
            let said = super::in_words(&before, day(assessed));
            change.put(&EVIDENCE, piece.key, &piece.work, || {
                let sql = "UPDATE evidence SET assessed = ?2, kind = ?3, state = ?4, as_of = ?5, work = ?6 WHERE id = ?1";
                change.on.execute(
                    sql,
                    params![
                        piece.key,
                        piece.assessed.map(|day| day.to_string()),
                        piece.kind.name(),
                        piece.state.name(),
                        change.when.moment.0,
                        piece.again
                    ],
                )?;
                Ok(())
            })?;
            if let Some(first) = piece.again {
                // What was a new try of this one is now one of the same first.
                let sql = "UPDATE evidence SET work = ?2 WHERE work = ?1";
                change.on.execute(sql, params![piece.key, first])?;
            }
            entries::remember(change, At::of("evidence", piece.key, student), &said, reason)?;
            log::write(change, log::What::Corrected, Some(student), "teacher")
        })
    }

    /// Sets a teacher's judgement in the place of the rule, or clears it; earlier ones stay.
    pub fn judge(
        &mut self,
        when: When,
        student: StudentId,
        standard: StandardId,
        judged: Option<&Override>,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let sql = "UPDATE override SET cleared = ?3 WHERE student = ?1 AND standard = ?2 AND cleared IS NULL";
            change
                .on
                .execute(sql, params![student, standard, change.when.moment.0])?;
            judged.map_or(Ok(()), |judged| {
                super::insert_override(change, student, standard, judged)
            })?;
            log::write(change, log::What::Corrected, Some(student), "teacher")
        })
    }

    /// Puts the judgement that was cleared last back in force.
    pub fn judge_again(
        &mut self,
        when: When,
        student: StudentId,
        standard: StandardId,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let sql = "UPDATE override SET cleared = NULL WHERE id =
                         (SELECT id FROM override WHERE student = ?1 AND standard = ?2 ORDER BY cleared DESC, id DESC LIMIT 1)
                       AND NOT EXISTS (SELECT 1 FROM override WHERE student = ?1 AND standard = ?2 AND cleared IS NULL)";
            if change.on.execute(sql, params![student, standard])? != 1 {
                return Err(Error::Damaged);
            }
            log::write(change, log::What::Corrected, Some(student), "teacher")
        })
    }

    /// The standards of a student that go by the rule and had a judgement before.
    pub fn judged_before(&self, student: StudentId) -> Result<Vec<StandardId>, Error> {
        let sql = "SELECT standard FROM override WHERE student = ?1
                   GROUP BY standard HAVING count(*) = count(cleared)";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map([student], |row| row.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// What a student means to redo, the open plans first.
    pub fn plans(&self, student: StudentId) -> Result<Vec<Plan>, Error> {
        let sql =
            "SELECT * FROM revision_plan WHERE student = ?1 ORDER BY done IS NOT NULL, due, id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut plans = Vec::new();
        while let Some(row) = rows.next()? {
            let key: PlanId = row.get("id")?;
            let words: PlanWords = self.vault.open_in(&REVISION_PLAN, row)?;
            plans.push(Plan {
                key,
                standard: row.get("standard")?,
                words,
                due: day(row.get("due")?),
                done: row.get::<_, Option<i64>>("done")?.is_some(),
            });
        }
        Ok(plans)
    }

    /// Keeps a plan.
    pub fn keep_plan(&mut self, when: When, student: StudentId, plan: &Plan) -> Result<(), Error> {
        self.change(when, |change| {
            let key = if plan.key.is_new() {
                change.next_row("revision_plan")?.into()
            } else {
                plan.key
            };
            change.put(&REVISION_PLAN, key, &plan.words, || {
                let sql = "INSERT INTO revision_plan (id, student, standard, due, done, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, '')
                           ON CONFLICT (id) DO UPDATE SET due = excluded.due, done = excluded.done";
                let at = change.when.moment.0;
                let due = plan.due.map(|due| due.to_string());
                let done = plan.done.then_some(at);
                change
                    .on
                    .execute(sql, params![key, student, plan.standard, due, done, at])?;
                Ok(())
            })
        })
    }

    /// Things to work on, the one that waits longest first.
    pub fn post_its(&self, student: StudentId) -> Result<Vec<PostIt>, Error> {
        let sql = "SELECT * FROM post_it WHERE student = ?1 ORDER BY handed IS NOT NULL, id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let key: PostItId = row.get("id")?;
            found.push(PostIt {
                key,
                said: self.vault.open_in(&POST_IT, row)?,
                handed: row.get::<_, Option<i64>>("handed")?.map(Moment),
            });
        }
        Ok(found)
    }

    /// Writes one thing to work on.
    pub fn add_post_it(
        &mut self,
        when: When,
        student: StudentId,
        said: &Said,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let key = change.next_row("post_it")?;
            change.put(&POST_IT, key, said, || {
                let sql = "INSERT INTO post_it (id, student, at, sealed) VALUES (?1, ?2, ?3, '')";
                change
                    .on
                    .execute(sql, params![key, student, change.when.moment.0])?;
                Ok(())
            })
        })
    }

    /// It is handed over: the student sees it now.
    pub fn hand_over(
        &mut self,
        when: When,
        student: StudentId,
        key: PostItId,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let sql =
                "UPDATE post_it SET handed = ?3 WHERE id = ?1 AND student = ?2 AND handed IS NULL";
            change
                .on
                .execute(sql, params![key, student, change.when.moment.0])?;
            Ok(())
        })
    }

    /// The one thing that was handed over last.
    pub(in crate::store) fn newest_post_it(
        &self,
        student: StudentId,
    ) -> Result<Option<Said>, Error> {
        let sql = "SELECT * FROM post_it WHERE student = ?1 AND handed IS NOT NULL ORDER BY handed DESC, id DESC LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        match rows.next()? {
            Some(row) => Ok(Some(self.vault.open_in(&POST_IT, row)?)),
            None => Ok(None),
        }
    }
}
