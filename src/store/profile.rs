//! What a student says of themselves: answers, of which the earlier ones stay.

use rusqlite::params;

use super::homes::Given;
use super::registry::PROFILE_ANSWER;
use super::{Change, Error, Store, homes};
use crate::domain::id::{ConferenceId, StudentId};
use crate::domain::people::person::Voice;
use crate::domain::people::profile::Answer;

impl Store {
    /// The newest answer to each prompt.
    pub(super) fn answers(&self, student: StudentId, given: Given) -> Result<Vec<Answer>, Error> {
        let sql = "SELECT * FROM profile_answer WHERE id IN (SELECT max(id) FROM profile_answer WHERE student = ?1 GROUP BY prompt, voice, home) ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut answers = Vec::new();
        while let Some(row) = rows.next()? {
            let by = Voice::named(&row.get::<_, String>("voice")?).ok_or(Error::Damaged)?;
            if !given.takes(by, row)? {
                continue;
            }
            answers.push(Answer {
                prompt: row.get("prompt")?,
                by,
                said: self.vault.open_in(&PROFILE_ANSWER, row)?,
            });
        }
        answers.retain(|answer| !answer.said.is_blank());
        Ok(answers)
    }
}

/// Adds an answer; the earlier one stays in the file.
pub(super) fn insert_answer(
    change: &Change,
    student: StudentId,
    conference: Option<ConferenceId>,
    answer: &Answer,
) -> Result<(), Error> {
    let key = change.next_row("profile_answer")?;
    let home = homes::whose(change, student, answer.by, conference)?;
    let sql = "INSERT INTO profile_answer (id, student, prompt, voice, conference, home, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '')";
    let values = params![
        key,
        student,
        answer.prompt,
        answer.by.name(),
        conference,
        home,
        change.when.moment.0
    ];
    change.put(&PROFILE_ANSWER, key, &answer.said, || {
        change.on.prepare_cached(sql)?.execute(values)?;
        Ok(())
    })
}
