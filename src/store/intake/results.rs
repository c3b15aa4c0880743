//! Results on standards and of tests: new, changed, the same, or older than what the class has.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Statement, params};

use super::super::entries::At;
use super::super::registry::{EVIDENCE, GROWTH_RESULT};
use super::super::source_mark::number_of;
use super::super::{Change, Error, day, entries, learning};
use super::{BY_A_FILE, Intake, Verdict, hand_stays, said};
use crate::domain::class_file::intake::{Comes, Piece, SourceId, TestResult};
use crate::domain::conference::pace::Moment;
use crate::domain::id::{EvidenceId, RowId, StandardId, StudentId};
use crate::domain::learning::evidence::{State, Work};
use crate::domain::learning::growth::Score;
use crate::domain::words::Language;
use crate::vault::{For, Place};

impl Intake {
    /// What a row is known by: the other system's id, or a mark of what it is about.
    fn source_id(
        &self,
        change: &Change,
        student: StudentId,
        id: &SourceId,
    ) -> Result<String, Error> {
        let source = self.terms.source;
        Ok(match id {
            SourceId::Given(id) => change.vault.mark(&[source, id])?,
            SourceId::Made(about) => {
                let about = change.vault.fingerprint(&[&student.to_string(), about]);
                change.vault.mark(&[source, &about])?
            }
        })
    }

    pub(super) fn piece(
        &mut self,
        change: &Change,
        piece: &Piece,
        insert: &mut Statement,
    ) -> Result<(), Error> {
        let at = usize::try_from(piece.target).unwrap_or(usize::MAX);
        let (Some(student), Some(standard)) =
            (self.pupil_at(piece.pupil), self.targets.get(at).copied())
        else {
            return Ok(());
        };
        let source_id = self.source_id(change, student, &piece.id)?;
        let as_of = self.as_of(piece.as_of);
        if !self.fresh
            && let Some(row) = self.evidence_of(change.on, &source_id)?
        {
            return self.piece_again(change, student, standard, row, piece);
        }
        self.counts.evidence.added += 1;
        self.score_comes(student, Comes::Added, piece, None);
        let key = self.next.evidence;
        self.next.evidence.0 += 1;
        if self.writes() {
            let mut place = Place::at(EVIDENCE.name, key, student);
            // As the registry has them: standard, kind, state. Read back row by row a million would take twice as long.
            place.bind_number(standard.0);
            place.bind_word(piece.kind.name());
            place.bind_word(State::Final.name());
            let sealed = change.vault.seal(&place, For::Class, &piece.work)?;
            let assessed = piece.assessed.map(|day| day.to_string());
            insert.raw_bind_parameter(1, key)?;
            insert.raw_bind_parameter(2, student)?;
            insert.raw_bind_parameter(3, standard)?;
            insert.raw_bind_parameter(4, assessed)?;
            insert.raw_bind_parameter(5, piece.kind.name())?;
            insert.raw_bind_parameter(6, piece.attempt)?;
            insert.raw_bind_parameter(7, &source_id)?;
            insert.raw_bind_parameter(8, number_of(self.terms.source, &source_id))?;
            insert.raw_bind_parameter(9, as_of)?;
            insert.raw_bind_parameter(10, sealed)?;
            insert.raw_execute()?;
        }
        Ok(())
    }

    fn evidence_of(&self, on: &Connection, source_id: &str) -> Result<Option<EvidenceId>, Error> {
        let source = self.terms.source;
        let sql = "SELECT id FROM evidence WHERE mark = ?1 AND source = ?2 AND source_id = ?3";
        Ok(on
            .prepare_cached(sql)?
            .query_row(
                params![number_of(source, source_id), source, source_id],
                |row| row.get(0),
            )
            .optional()?)
    }

    fn result_of(&self, on: &Connection, source_id: &str) -> Result<Option<RowId>, Error> {
        let sql = "SELECT id FROM growth_result WHERE source = ?1 AND source_id = ?2";
        Ok(on
            .prepare_cached(sql)?
            .query_row([self.terms.source, source_id], |row| row.get(0))
            .optional()?)
    }

    /// Older than what is there, or than what somebody put right by hand?
    fn verdict(
        change: &Change,
        place: At,
        same: bool,
        own: Option<Moment>,
        (as_of, since): (i64, Option<i64>),
    ) -> Result<Verdict, Error> {
        if same {
            return Ok(Verdict::Same);
        }
        Ok(if since > Some(as_of) || hand_stays(change, place, own)? {
            Verdict::Kept
        } else {
            Verdict::Changed
        })
    }

    fn piece_again(
        &mut self,
        change: &Change,
        student: StudentId,
        standard: StandardId,
        key: EvidenceId,
        piece: &Piece,
    ) -> Result<(), Error> {
        let as_of = self.as_of(piece.as_of);
        let sql = "SELECT * FROM evidence WHERE id = ?1";
        let mut statement = change.on.prepare_cached(sql)?;
        let mut rows = statement.query([key])?;
        let row = rows.next()?.ok_or(Error::Damaged)?;
        let owner: StudentId = row.get("student")?;
        let work: Work = change.vault.open_in(&EVIDENCE, row)?;
        let assessed: Option<Date> = day(row.get("assessed")?);
        // The class's own words on it (a translation, a place, a comment) are not the other system's to change.
        let then = Work {
            task: if work.task.exactly(Language::English)
                == piece.work.task.exactly(Language::English)
            {
                work.task.clone()
            } else {
                piece.work.task.clone()
            },
            comment: piece.work.comment.clone().or_else(|| work.comment.clone()),
            place: work.place.clone().or_else(|| piece.work.place.clone()),
            ..piece.work.clone()
        };
        let kind: String = row.get("kind")?;
        let then_kind = if piece.kind_is_said {
            piece.kind.name()
        } else {
            kind.as_str()
        };
        let same = owner == student
            && kind == then_kind
            && row.get::<_, StandardId>("standard")? == standard
            && assessed == piece.assessed
            && row.get::<_, u16>("attempt")? == piece.attempt
            && work == then;
        let since: Option<i64> = row.get("as_of")?;
        let place = At::of("evidence", key, owner);
        match Self::verdict(change, place, same, piece.as_of, (as_of, since))? {
            Verdict::Same => self.counts.evidence.same += 1,
            // A result that went to another student is a new one, not a change of this one.
            verdict if matches!(verdict, Verdict::Kept) || owner != student => {
                self.counts.evidence.kept += 1;
                self.score_comes(student, Comes::Kept, piece, work.score);
            }
            Verdict::Kept | Verdict::Changed => {
                self.counts.evidence.changed += 1;
                self.score_comes(student, Comes::Changed, piece, work.score);
                if self.writes() {
                    change.put(&EVIDENCE, key, &then, || {
                        let sql = "UPDATE evidence SET standard = ?2, assessed = ?3, attempt = ?4, as_of = ?5, kind = ?6 WHERE id = ?1";
                        let when = piece.assessed.map(|day| day.to_string());
                        let values = params![key, standard, when, piece.attempt, as_of, then_kind];
                        change.on.prepare_cached(sql)?.execute(values)?;
                        Ok(())
                    })?;
                    let before = learning::in_words(&work, assessed);
                    entries::remember(change, place, &before, BY_A_FILE)?;
                }
            }
        }
        Ok(())
    }

    pub(super) fn result(&mut self, change: &Change, result: &TestResult) -> Result<(), Error> {
        let Some(student) = self.pupil_at(result.pupil) else {
            return Ok(());
        };
        let source_id = self.source_id(change, student, &result.id)?;
        let as_of = self.as_of(result.as_of);
        let Some(key) = self.result_of(change.on, &source_id)? else {
            self.counts.results.added += 1;
            self.test_comes(student, Comes::Added, result, None);
            let key = self.next.result;
            self.next.result.0 += 1;
            if self.writes() {
                let term = self.class.term_on(result.on);
                let term = term.map(|term| term.id.clone()).unwrap_or_default();
                change.put(&GROWTH_RESULT, key, &result.score, || {
                    let sql = "INSERT INTO growth_result (id, student, test, term, taken, source, source_id, as_of, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, '')";
                    change.on.prepare_cached(sql)?.execute(params![
                        key,
                        student,
                        result.test,
                        term,
                        result.on.to_string(),
                        self.terms.source,
                        source_id,
                        as_of
                    ])?;
                    Ok(())
                })?;
            }
            return Ok(());
        };
        self.result_again(change, student, key, result)
    }

    fn result_again(
        &mut self,
        change: &Change,
        student: StudentId,
        key: RowId,
        result: &TestResult,
    ) -> Result<(), Error> {
        let as_of = self.as_of(result.as_of);
        let sql = "SELECT student, as_of FROM growth_result WHERE id = ?1";
        let (owner, since): (StudentId, Option<i64>) = change
            .on
            .prepare_cached(sql)?
            .query_row([key], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let now: Score = change.open_at(&GROWTH_RESULT, key)?;
        let place = At::of("growth_result", key, owner);
        let same = owner == student && now == result.score;
        match Self::verdict(change, place, same, result.as_of, (as_of, since))? {
            Verdict::Same => self.counts.results.same += 1,
            verdict if matches!(verdict, Verdict::Kept) || owner != student => {
                self.counts.results.kept += 1;
                self.test_comes(student, Comes::Kept, result, Some(now.score));
            }
            Verdict::Kept | Verdict::Changed => {
                self.counts.results.changed += 1;
                self.test_comes(student, Comes::Changed, result, Some(now.score));
                if self.writes() {
                    change.put(&GROWTH_RESULT, key, &result.score, || {
                        let sql = "UPDATE growth_result SET as_of = ?2 WHERE id = ?1";
                        let mut update = change.on.prepare_cached(sql)?;
                        update.execute(params![key, as_of])?;
                        Ok(())
                    })?;
                    let before = said(&now.score.to_string());
                    entries::remember(change, place, &before, BY_A_FILE)?;
                }
            }
        }
        Ok(())
    }
}
