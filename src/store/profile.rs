//! What a student says of themselves: answers, of which the earlier ones stay.

use rusqlite::params;

use super::homes::{Given, owner_in, takes};
use super::registry::PROFILE_ANSWER;
use super::{Change, Error, Store, homes};
use crate::domain::id::StudentId;
use crate::domain::people::person::Voice;
use crate::domain::people::profile::Answer;
use crate::domain::people::who_sees::{Owner, Share};

impl Store {
    /// The newest answer to each prompt; of a family, of each home whose answers are seen, its own first.
    pub(super) fn answers(&self, student: StudentId, share: Share) -> Result<Vec<Answer>, Error> {
        let sql = "SELECT * FROM profile_answer WHERE id IN (SELECT max(id) FROM profile_answer WHERE student = ?1 GROUP BY prompt, voice, home) ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut answers = Vec::new();
        while let Some(row) = rows.next()? {
            let by = Voice::named(&row.get::<_, String>("voice")?).ok_or(Error::Damaged)?;
            if !takes(share, by, row)? {
                continue;
            }
            answers.push(Answer {
                prompt: row.get("prompt")?,
                by,
                said: self.vault.open_in(&PROFILE_ANSWER, row)?,
                owner: if by == Voice::Family {
                    owner_in(row)?
                } else {
                    Owner::default()
                },
            });
        }
        let is_others = |answer: &Answer| matches!(share, Share::Of(own) if answer.owner.home.is_some_and(|home| home != own));
        answers.sort_by_key(is_others);
        answers.retain(|answer| !answer.said.is_blank());
        Ok(answers)
    }
}

/// Adds an answer; the earlier one stays in the file.
pub(super) fn insert_answer(
    change: &Change,
    student: StudentId,
    given: Given,
    answer: &Answer,
) -> Result<(), Error> {
    let key = change.next_row("profile_answer")?;
    let owner = homes::whose(change, student, answer.by, given)?;
    let sql = "INSERT INTO profile_answer (id, student, prompt, voice, conference, home, adult, shared, at, sealed)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, '')";
    let values = params![
        key,
        student,
        answer.prompt,
        answer.by.name(),
        given.conference(),
        owner.home,
        owner.adult,
        owner.shared,
        change.when.moment.0
    ];
    change.put(&PROFILE_ANSWER, key, &answer.said, || {
        change.on.prepare_cached(sql)?.execute(values)?;
        Ok(())
    })
}
