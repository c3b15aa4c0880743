//! What a student prepares before the conference.

use jiff::civil::Date;
use rusqlite::{OptionalExtension as _, params};

use super::homes::Given;
use super::registry::{CHOICE, GOAL};
use super::{Error, Store, When, day, folders, learning, profile};
use crate::domain::conference::goal::GoalWords;
use crate::domain::conference::habit::{View, ViewOf};
use crate::domain::id::{GoalId, StandardId, StudentId};
use crate::domain::learning::standard::Place;
use crate::domain::learning::standing::Choice;
use crate::domain::people::person::Voice;
use crate::domain::people::profile::Answer;
use crate::domain::people::who_sees::{Owner, Seat};
use crate::domain::words::Said;

impl Store {
    /// Keeps an answer of the profile or the family's page; the earlier one stays.
    pub fn prepare_answer(
        &mut self,
        when: When,
        seat: impl Into<Seat>,
        by: Voice,
        prompt: &str,
        said: &Said,
    ) -> Result<(), Error> {
        let Seat { student, table } = seat.into();
        self.change(when, |change| {
            let answer = Answer {
                prompt: prompt.to_owned(),
                by,
                said: said.clone(),
                owner: Owner::default(),
            };
            profile::insert_answer(change, student, Given::At(table), &answer)
        })
    }

    /// Keeps what the student shows in a place, and the words on it.
    pub fn prepare_choice(
        &mut self,
        when: When,
        student: StudentId,
        standard: StandardId,
        place: Place,
        choice: &Choice,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            // One standard stands in one place, and one place shows one standard.
            let rows = "student = ?1 AND (place = ?2 OR standard = ?3)";
            change.remove(&CHOICE, rows, params![student, place.name(), standard])?;
            learning::insert_choice(change, student, standard, place, choice)
        })
    }

    /// Keeps one voice's view of a habit. The others see it once all who rate have rated.
    pub fn prepare_habit(
        &mut self,
        when: When,
        seat: impl Into<Seat>,
        of: ViewOf,
        view: &View,
    ) -> Result<(), Error> {
        let Seat { student, table } = seat.into();
        self.change(when, |change| {
            folders::insert_view(change, student, Given::At(table), of, view)
        })
    }

    /// How many habits of each student have the teacher's view in a term.
    pub fn rated_by_teacher(&self, term: &str) -> Result<Vec<(StudentId, usize)>, Error> {
        let sql = "SELECT student, count(DISTINCT habit) FROM habit_rating
                   WHERE voice = 'teacher' AND term = ?1 GROUP BY student";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map([term], |row| {
            let count: u32 = row.get(1)?;
            Ok((row.get(0)?, usize::try_from(count).unwrap_or_default()))
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Keeps the goal the student drafts.
    pub fn prepare_goal(
        &mut self,
        when: When,
        student: StudentId,
        words: &GoalWords,
        by: Option<Date>,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let sql = "SELECT id FROM goal WHERE student = ?1 AND state = 'draft' ORDER BY id DESC LIMIT 1";
            let known: Option<GoalId> = change
                .on
                .query_row(sql, [student], |row| row.get(0))
                .optional()?;
            let key = match known {
                Some(key) => key,
                None => change.next_row("goal")?.into(),
            };
            change.put(&GOAL, key, words, || {
                let sql = "INSERT INTO goal (id, student, due, state, at, sealed) VALUES (?1, ?2, ?3, 'draft', ?4, '')
                           ON CONFLICT (id) DO UPDATE SET due = excluded.due, at = excluded.at";
                let due = by.map(|by| by.to_string());
                let values = params![key, student, due, change.when.moment.0];
                change.on.execute(sql, values)?;
                Ok(())
            })
        })
    }

    /// By when the drafted goal is.
    pub(super) fn goal_draft_by(&self, student: StudentId) -> Result<Option<Date>, Error> {
        let sql =
            "SELECT due FROM goal WHERE student = ?1 AND state = 'draft' ORDER BY id DESC LIMIT 1";
        let due: Option<Option<String>> = self
            .connection
            .prepare_cached(sql)?
            .query_row([student], |row| row.get(0))
            .optional()?;
        Ok(day(due.flatten()))
    }
}
