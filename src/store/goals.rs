//! Goals and promises, and the goal that is being thought of.

use rusqlite::{OptionalExtension as _, params};

use super::homes::{Given, owner_in, takes};
use super::registry::{GOAL, PROMISE};
use super::{Change, Error, Store, When, day, drafts, homes};
use crate::domain::Said;
use crate::domain::class_file::spot::{Spot, Talk};
use crate::domain::conference::InTalk;
use crate::domain::conference::goal::{Course, Goal, GoalWords, PlanPart, Promise};
use crate::domain::id::{ConferenceId, GoalId, PromiseId, StudentId};
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Share;

impl Store {
    pub(super) fn goal(&self, conference: ConferenceId) -> Result<Option<Goal>, Error> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT * FROM goal WHERE conference = ?1")?;
        let mut rows = statement.query([conference])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let key = row.get("id")?;
        let GoalWords { what, plan } = self.vault.open_in(&GOAL, row)?;
        let course = Course::named(&row.get::<_, String>("state")?).unwrap_or_default();
        let goal = Goal {
            key,
            due: day(row.get("due")?),
            looks: day(row.get("looks")?),
            course,
            said: what,
            plan,
        };
        Ok((!goal.is_blank()).then_some(goal))
    }

    pub(super) fn goal_draft(&self, student: StudentId) -> Result<Option<GoalWords>, Error> {
        let sql =
            "SELECT * FROM goal WHERE student = ?1 AND state = 'draft' ORDER BY id DESC LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        Ok(Some(self.vault.open_in(&GOAL, row)?))
    }

    pub(super) fn promises(
        &self,
        conference: ConferenceId,
        share: Share,
    ) -> Result<Vec<Promise>, Error> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT * FROM promise WHERE conference = ?1")?;
        let mut rows = statement.query([conference])?;
        let mut promises = Vec::new();
        while let Some(row) = rows.next()? {
            let owner = Voice::named(&row.get::<_, String>("owner")?).ok_or(Error::Damaged)?;
            if !takes(share, owner, row)? {
                continue;
            }
            promises.push(Promise {
                key: row.get("id")?,
                owner,
                said: self.vault.open_in(&PROMISE, row)?,
                due: day(row.get("due")?),
                kept: row.get("kept")?,
                of: owner_in(row)?,
            });
        }
        promises.retain(|promise: &Promise| !promise.said.is_blank());
        promises.sort_by_key(|promise| promise.owner);
        Ok(promises)
    }

    /// Keeps a conference's goal, of which this part was written.
    pub fn keep_goal(
        &mut self,
        when: When,
        whose: InTalk,
        part: PlanPart,
        goal: &Goal,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            drafts::forget(change, &talk(whose, Talk::Goal(part)))?;
            // A real conference uses the prepared goal up; a rehearsal leaves it for the conference.
            let used = "student = ?1 AND state = 'draft'
                        AND (SELECT kind FROM conference WHERE id = ?2) = 'conference'";
            change.remove(&GOAL, used, params![whose.student, whose.conference])?;
            keep_goal(change, whose, goal)
        })
    }

    /// Keeps one promise of a conference.
    pub fn keep_promise(
        &mut self,
        when: When,
        whose: InTalk,
        promise: &Promise,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            drafts::forget(change, &talk(whose, Talk::Promise(promise.owner)))?;
            keep_promise(change, whose, promise)
        })
    }
}

/// Where something is typed in a conference.
pub(super) const fn talk(whose: InTalk, at: Talk) -> Spot {
    let InTalk {
        student,
        conference,
    } = whose;
    Spot::Talk {
        student,
        conference,
        at,
    }
}

pub(super) fn insert_draft(change: &Change, student: StudentId, said: &Said) -> Result<(), Error> {
    let key = change.next_row("goal")?;
    change.put(&GOAL, key, &GoalWords::of(said), || {
        let sql =
            "INSERT INTO goal (id, student, state, at, sealed) VALUES (?1, ?2, 'draft', ?3, '')";
        let values = params![key, student, change.when.moment.0];
        change.on.prepare_cached(sql)?.execute(values)?;
        Ok(())
    })
}

pub(super) fn keep_goal(change: &Change, whose: InTalk, goal: &Goal) -> Result<(), Error> {
    let InTalk {
        student,
        conference,
    } = whose;
    let known: Option<GoalId> = change
        .on
        .prepare_cached("SELECT id FROM goal WHERE conference = ?1")?
        .query_row([conference], |row| row.get(0))
        .optional()?;
    let key = match known {
        Some(key) => key,
        None => change.next_row("goal")?.into(),
    };
    let words = GoalWords {
        what: goal.said.clone(),
        plan: goal.plan.clone(),
    };
    change.put(&GOAL, key, &words, || {
        let sql = "INSERT INTO goal (id, student, conference, due, looks, state, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '')
                   ON CONFLICT (id) DO UPDATE SET due = excluded.due, looks = excluded.looks, state = excluded.state, at = excluded.at";
        change.on.prepare_cached(sql)?.execute(params![
            key,
            student,
            conference,
            goal.due.map(|due| due.to_string()),
            goal.looks.map(|day| day.to_string()),
            goal.course.name(),
            change.when.moment.0
        ])?;
        Ok(())
    })
}

pub(super) fn keep_promise(change: &Change, whose: InTalk, promise: &Promise) -> Result<(), Error> {
    let InTalk {
        student,
        conference,
    } = whose;
    let of = homes::whose(change, student, promise.owner, Given::In(conference))?;
    let find = "SELECT id FROM promise WHERE conference = ?1 AND owner = ?2 AND home IS ?3";
    let known: Option<PromiseId> = change
        .on
        .prepare_cached(find)?
        .query_row(params![conference, promise.owner.name(), of.home], |row| {
            row.get(0)
        })
        .optional()?;
    let key = match known {
        Some(key) => key,
        None => change.next_row("promise")?.into(),
    };
    change.put(&PROMISE, key, &promise.said, || {
        let sql = "INSERT INTO promise (id, student, conference, home, owner, due, kept, at, adult, shared, sealed)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, '')
                   ON CONFLICT (id) DO UPDATE SET due = excluded.due, kept = excluded.kept, at = excluded.at";
        change.on.prepare_cached(sql)?.execute(params![
            key,
            student,
            conference,
            of.home,
            promise.owner.name(),
            promise.due.map(|due| due.to_string()),
            promise.kept,
            change.when.moment.0,
            of.adult,
            of.shared
        ])?;
        Ok(())
    })
}
