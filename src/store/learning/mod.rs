//! What a student's work shows: evidence, judgements, choices and test results.

mod class;
mod decided;

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::params;

use super::registry::{CHOICE, EVIDENCE, GROWTH_RESULT, OVERRIDE};
use super::{Change, Error, Store, day};
use crate::domain::id::{EvidenceId, StandardId, StudentId};
use crate::domain::learning::evidence::{Evidence, Kind, State, Work};
use crate::domain::learning::growth::{self, Growth, Sitting};
use crate::domain::learning::standard::Place;
use crate::domain::learning::standing::{Choice, Learning, Override};
use crate::domain::people::folder::Folder;
use crate::domain::words::{Language, Said};

impl Store {
    /// Every standard of the class with this student's evidence, judgement and choice.
    pub(super) fn learning(&self, student: StudentId) -> Result<Vec<Learning>, Error> {
        let mut evidence = self.evidence(student)?;
        let mut judged = self.overrides(student)?;
        let mut choices = self.choices(student)?;
        let standards = self.standards()?;
        let learning = standards.into_iter().map(|standard| Learning {
            evidence: evidence.remove(&standard.key).unwrap_or_default(),
            judged: judged.remove(&standard.key),
            choice: choices.remove(&standard.key),
            standard,
        });
        Ok(learning.collect())
    }

    fn evidence(&self, student: StudentId) -> Result<BTreeMap<StandardId, Vec<Evidence>>, Error> {
        let sql = "SELECT * FROM evidence WHERE student = ?1 ORDER BY standard, assessed, id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut by_standard: BTreeMap<StandardId, Vec<Evidence>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let key: EvidenceId = row.get("id")?;
            let kind: String = row.get("kind")?;
            let piece = Evidence {
                key,
                assessed: day(row.get("assessed")?),
                kind: Kind::named(&kind).ok_or(Error::Damaged)?,
                state: State::named(&row.get::<_, String>("state")?).ok_or(Error::Damaged)?,
                again: row.get("work")?,
                work: self.vault.open_in(&EVIDENCE, row)?,
            };
            by_standard
                .entry(row.get("standard")?)
                .or_default()
                .push(piece);
        }
        Ok(by_standard)
    }

    fn overrides(&self, student: StudentId) -> Result<BTreeMap<StandardId, Override>, Error> {
        let sql = "SELECT * FROM override WHERE student = ?1 AND cleared IS NULL";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut found = BTreeMap::new();
        while let Some(row) = rows.next()? {
            found.insert(row.get("standard")?, self.vault.open_in(&OVERRIDE, row)?);
        }
        Ok(found)
    }

    fn choices(&self, student: StudentId) -> Result<BTreeMap<StandardId, (Place, Choice)>, Error> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT * FROM choice WHERE student = ?1")?;
        let mut rows = statement.query([student])?;
        let mut found = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let place = Place::named(&row.get::<_, String>("place")?).ok_or(Error::Damaged)?;
            found.insert(
                row.get("standard")?,
                (place, self.vault.open_in(&CHOICE, row)?),
            );
        }
        Ok(found)
    }

    /// Test results, by test.
    pub(super) fn growth(&self, student: StudentId) -> Result<Vec<Growth>, Error> {
        let sql = "SELECT * FROM growth_result WHERE student = ?1 ORDER BY taken, id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut sittings = Vec::new();
        while let Some(row) = rows.next()? {
            sittings.push(Sitting {
                test: row.get("test")?,
                term: row.get("term")?,
                on: day(row.get("taken")?).ok_or(Error::Damaged)?,
                score: self.vault.open_in(&GROWTH_RESULT, row)?,
            });
        }
        Ok(growth::by_test(sittings))
    }
}

/// Writes evidence, judgements, choices and test results; `standards` are the rows in the folder's order.
pub(super) fn insert(
    change: &Change,
    student: StudentId,
    folder: &Folder,
    standards: &[StandardId],
) -> Result<(), Error> {
    for (learning, standard) in folder.learning.iter().zip(standards) {
        let mut rows = BTreeMap::new();
        for piece in &learning.evidence {
            rows.insert(
                piece.key,
                insert_evidence(change, student, *standard, piece)?,
            );
        }
        if let Some((place, choice)) = &learning.choice {
            let choice = Choice {
                evidence: choice.evidence.and_then(|key| rows.get(&key).copied()),
                ..choice.clone()
            };
            insert_choice(change, student, *standard, *place, &choice)?;
        }
        if let Some(judged) = &learning.judged {
            insert_override(change, student, *standard, judged)?;
        }
    }
    for sitting in folder.growth.iter().flat_map(|growth| &growth.sittings) {
        let key = change.next_row("growth_result")?;
        change.put(&GROWTH_RESULT, key, &sitting.score, || {
            let sql = "INSERT INTO growth_result (id, student, test, term, taken, sealed) VALUES (?1, ?2, ?3, ?4, ?5, '')";
            let taken = sitting.on.to_string();
            let values = params![key, student, sitting.test, sitting.term, taken];
            change.on.prepare_cached(sql)?.execute(values)?;
            Ok(())
        })?;
    }
    Ok(())
}

pub(super) fn insert_evidence(
    change: &Change,
    student: StudentId,
    standard: StandardId,
    piece: &Evidence,
) -> Result<EvidenceId, Error> {
    let key = EvidenceId::from(change.next_row("evidence")?);
    change.put(&EVIDENCE, key, &piece.work, || {
        let sql = "INSERT INTO evidence (id, student, standard, assessed, kind, state, entered, work, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, '')";
        change.on.prepare_cached(sql)?.execute(params![
            key,
            student,
            standard,
            piece.assessed.map(|day| day.to_string()),
            piece.kind.name(),
            piece.state.name(),
            change.when.moment.0,
            piece.again
        ])?;
        Ok(())
    })?;
    Ok(key)
}

pub(super) fn insert_override(
    change: &Change,
    student: StudentId,
    standard: StandardId,
    judged: &Override,
) -> Result<(), Error> {
    let key = change.next_row("override")?;
    change.put(&OVERRIDE, key, judged, || {
        let sql =
            "INSERT INTO override (id, student, standard, at, sealed) VALUES (?1, ?2, ?3, ?4, '')";
        let values = params![key, student, standard, change.when.moment.0];
        change.on.prepare_cached(sql)?.execute(values)?;
        Ok(())
    })
}

pub(super) fn insert_choice(
    change: &Change,
    student: StudentId,
    standard: StandardId,
    place: Place,
    choice: &Choice,
) -> Result<(), Error> {
    let key = change.next_row("choice")?;
    change.put(&CHOICE, key, choice, || {
        let sql = "INSERT INTO choice (id, student, standard, place, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, '')";
        let at = change.when.moment.0;
        let values = params![key, student, standard, place.name(), at];
        change.on.prepare_cached(sql)?.execute(values)?;
        Ok(())
    })
}

/// What a piece of evidence said, for its history: the day and the score.
pub(super) fn in_words(work: &Work, assessed: Option<Date>) -> Said {
    let day = assessed.map(|day| day.to_string()).unwrap_or_default();
    let score = work
        .score
        .map(|score| score.to_string())
        .unwrap_or_default();
    let said = format!("{} {day} {score}", work.task.nearest(Language::English));
    Said::new(
        said.split_whitespace().collect::<Vec<_>>().join(" "),
        Language::English,
    )
}
