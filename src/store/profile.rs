//! What a student says of themselves: answers, of which the earlier ones stay.

use rusqlite::params;

use super::{Change, Error, Store};
use crate::domain::id::{ConferenceId, RowId, StudentId};
use crate::domain::people::person::Voice;
use crate::domain::people::profile::Answer;

impl Store {
    /// The newest answer to each prompt.
    pub(super) fn answers(&self, student: StudentId) -> Result<Vec<Answer>, Error> {
        let sql = "SELECT max(id) AS id, prompt, voice, sealed FROM profile_answer WHERE student = ?1 GROUP BY prompt, voice ORDER BY 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut answers = Vec::new();
        while let Some(row) = rows.next()? {
            answers.push(Answer {
                prompt: row.get("prompt")?,
                by: Voice::named(&row.get::<_, String>("voice")?).ok_or(Error::Damaged)?,
                said: self.vault.open_row(
                    "profile_answer",
                    row.get::<_, RowId>("id")?,
                    student,
                    &row.get("sealed")?,
                )?,
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
    let sealed = change
        .vault
        .seal_row("profile_answer", key, student, &answer.said)?;
    let sql = "INSERT INTO profile_answer (id, student, prompt, voice, conference, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let values = params![
        key,
        student,
        answer.prompt,
        answer.by.name(),
        conference,
        change.when.moment.0,
        sealed
    ];
    change.on.prepare_cached(sql)?.execute(values)?;
    Ok(())
}
