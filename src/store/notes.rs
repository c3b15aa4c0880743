//! Notes of a conference, each with its wordings and the question it asks.

use rusqlite::{OptionalExtension as _, params};

use super::goals::talk;
use super::homes::{Given, owner_in, takes};
use super::registry::{NOTE, QUESTION, WORDING};
use super::{Change, Error, Store, When, drafts, homes, profile};
use crate::domain::Said;
use crate::domain::class_file::spot::Talk;
use crate::domain::conference::InTalk;
use crate::domain::conference::note::{Field, Note};
use crate::domain::conference::question::Question;
use crate::domain::conference::script::Into;
use crate::domain::id::{ConferenceId, NoteId, QuestionId, RowId, StudentId};
use crate::domain::people::person::Voice;
use crate::domain::people::profile::Answer;
use crate::domain::people::who_sees::{Owner, Share};

impl Store {
    pub(super) fn notes(&self, conference: ConferenceId, share: Share) -> Result<Vec<Note>, Error> {
        let sql = "SELECT * FROM note WHERE conference = ?1 AND visibility = 'shared' ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([conference])?;
        let mut notes = Vec::new();
        while let Some(row) = rows.next()? {
            let key = row.get("id")?;
            let by = Voice::named(&row.get::<_, String>("voice")?).ok_or(Error::Damaged)?;
            if !takes(share, by, row)? {
                continue;
            }
            let field = Field {
                step: row.get("step")?,
                part: row.get("part")?,
                note: row.get("prompt")?,
                by,
            };
            notes.push(Note {
                key,
                field,
                said: self.vault.open_in(&NOTE, row)?,
                owner: owner_in(row)?,
            });
        }
        notes.retain(|note: &Note| !note.said.is_blank());
        Ok(notes)
    }

    pub(super) fn questions(
        &self,
        conference: ConferenceId,
        share: Share,
    ) -> Result<Vec<Question>, Error> {
        self.questions_where("conference = ?1", conference.into(), share)
    }

    /// Questions of a student, those of `rows` with `value` for `?1`.
    pub(super) fn questions_where(
        &self,
        rows: &str,
        value: RowId,
        share: Share,
    ) -> Result<Vec<Question>, Error> {
        let sql = format!("SELECT * FROM question WHERE {rows} ORDER BY id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([value])?;
        let mut questions = Vec::new();
        while let Some(row) = rows.next()? {
            if !takes(share, Voice::Family, row)? {
                continue;
            }
            let key = row.get("id")?;
            let (said, answer): (Said, Option<Said>) = self.vault.open_in(&QUESTION, row)?;
            questions.push(Question {
                key,
                said,
                answer,
                owner: owner_in(row)?,
            });
        }
        questions.retain(|question: &Question| !question.said.is_blank());
        Ok(questions)
    }

    /// Keeps a note and everything it flows into, and lets go of its draft: one change.
    pub fn keep_note(
        &mut self,
        when: When,
        whose: InTalk,
        field: &Field,
        into: &Into,
        said: &Said,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            let note = keep(change, whose, field, said)?;
            drafts::forget(change, &talk(whose, Talk::Note(field.clone())))?;
            match into {
                Into::Note => Ok(()),
                Into::Question => keep_question(change, whose, note, said),
                Into::Profile(prompt) => {
                    let answer = Answer {
                        prompt: prompt.clone(),
                        by: field.by,
                        said: said.clone(),
                        owner: Owner::default(),
                    };
                    let given = Given::In(whose.conference);
                    profile::insert_answer(change, whose.student, given, &answer)
                }
            }
        })
    }
}

/// An earlier wording moves to `wording`.
pub(super) fn keep(
    change: &Change,
    whose: InTalk,
    field: &Field,
    said: &Said,
) -> Result<NoteId, Error> {
    let InTalk {
        student,
        conference,
    } = whose;
    let owner = homes::whose(change, student, field.by, Given::In(conference))?;
    let find = "SELECT id, at FROM note WHERE conference = ?1 AND step = ?2 AND part = ?3 AND prompt = ?4 AND voice = ?5 AND home IS ?6";
    let of = params![
        conference,
        field.step,
        field.part,
        field.note,
        field.by.name(),
        owner.home
    ];
    let known: Option<(NoteId, i64)> = change
        .on
        .prepare_cached(find)?
        .query_row(of, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some((key, at)) = known {
        let before: Said = change.open_at(&NOTE, key)?;
        if before == *said {
            return Ok(key);
        }
        keep_wording(change, student, key, at, &before)?;
        change.put(&NOTE, key, said, || {
            let sql = "UPDATE note SET at = ?2 WHERE id = ?1";
            let values = params![key, change.when.moment.0];
            change.on.prepare_cached(sql)?.execute(values)?;
            Ok(())
        })?;
        return Ok(key);
    }
    let key = NoteId::from(change.next_row("note")?);
    change.put(&NOTE, key, said, || {
        let sql = "INSERT INTO note (id, conference, student, home, step, part, prompt, voice, at, adult, shared, sealed)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, '')";
        change.on.prepare_cached(sql)?.execute(params![
            key,
            conference,
            student,
            owner.home,
            field.step,
            field.part,
            field.note,
            field.by.name(),
            change.when.moment.0,
            owner.adult,
            owner.shared
        ])?;
        Ok(())
    })?;
    Ok(key)
}

fn keep_wording(
    change: &Change,
    student: StudentId,
    note: NoteId,
    at: i64,
    before: &Said,
) -> Result<(), Error> {
    let key = change.next_row("wording")?;
    change.put(&WORDING, key, before, || {
        let sql = "INSERT INTO wording (id, student, about, about_id, state, at, sealed) VALUES (?1, ?2, 'note', ?3, 'earlier', ?4, '')";
        let values = params![key, student, note, at];
        change.on.prepare_cached(sql)?.execute(values)?;
        Ok(())
    })
}

/// The question a note asks follows the note's wording; an answer already given stays.
fn keep_question(change: &Change, whose: InTalk, note: NoteId, said: &Said) -> Result<(), Error> {
    let known: Option<QuestionId> = change
        .on
        .prepare_cached("SELECT id FROM question WHERE note = ?1")?
        .query_row([note], |row| row.get(0))
        .optional()?;
    let Some(key) = known else {
        return insert_question(
            change,
            whose.student,
            Given::In(whose.conference),
            Some(note),
            &Question {
                key: QuestionId::NEW,
                said: said.clone(),
                answer: None,
                owner: Owner::default(),
            },
        );
    };
    let (_, answer): (Said, Option<Said>) = change.open_at(&QUESTION, key)?;
    change.put(&QUESTION, key, &(said, answer), || Ok(()))
}

/// A question of a student's family, in a conference or outside of one.
pub(super) fn insert_question(
    change: &Change,
    student: StudentId,
    given: Given,
    note: Option<NoteId>,
    question: &Question,
) -> Result<(), Error> {
    let key = change.next_row("question")?;
    let owner = homes::whose(change, student, Voice::Family, given)?;
    let answered = question.answer.as_ref().map(|_| change.when.moment.0);
    change.put(&QUESTION, key, &(&question.said, &question.answer), || {
        let sql = "INSERT INTO question (id, student, conference, home, note, asked, answered, adult, shared, sealed)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, '')";
        change.on.prepare_cached(sql)?.execute(params![
            key,
            student,
            given.conference(),
            owner.home,
            note,
            change.when.moment.0,
            answered,
            owner.adult,
            owner.shared
        ])?;
        Ok(())
    })
}
