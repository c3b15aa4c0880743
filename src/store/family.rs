//! What a family asks and says outside of a conference, and the questions that were given to all families.

use std::collections::HashSet;

use rusqlite::params;

use super::homes::{Given as From, owner_in, takes};
use super::registry::{BANK_QUESTION, FEEDBACK, STATEMENT};
use super::{Change, Error, Store, When, homes, log, notes};
use crate::domain::Said;
use crate::domain::conference::feedback::Feedback;
use crate::domain::conference::pace::Moment;
use crate::domain::conference::question::{Given, Question};
use crate::domain::id::{BankId, ConferenceId, QuestionId, RowId, StudentId};
use crate::domain::people::entry::{About, Entry, EntryKind, Statement};
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::{Matter, Owner, Seat, Share, Table, Viewer, may_see};
use crate::domain::words::Language;

/// Feedback of a class: whose, of which conference, when, and the words.
pub type KeptFeedback = (StudentId, ConferenceId, Moment, Feedback);

impl Store {
    /// Keeps a question of the family; it waits for the teacher.
    pub fn ask(&mut self, when: When, seat: impl Into<Seat>, said: &Said) -> Result<(), Error> {
        let Seat { student, table } = seat.into();
        self.change(when, |change| {
            let question = Question {
                key: QuestionId::NEW,
                said: said.clone(),
                answer: None,
                owner: Owner::default(),
            };
            notes::insert_question(change, student, From::At(table), None, &question)
        })
    }

    /// What the family asked outside of a conference, oldest first.
    pub(super) fn asked(&self, student: StudentId, share: Share) -> Result<Vec<Question>, Error> {
        self.questions_where("student = ?1 AND conference IS NULL", student.into(), share)
    }

    /// Keeps what the family says of a conference. What it said before stays, and nobody changes it.
    pub fn give_feedback(
        &mut self,
        when: When,
        seat: impl Into<Seat>,
        conference: ConferenceId,
        feedback: &Feedback,
    ) -> Result<(), Error> {
        let Seat { student, table } = seat.into();
        self.change(when, |change| {
            let key = change.next_row("feedback")?;
            // What each home thought of it stays its own, also where they sat at one table.
            let given = match table {
                Table::Home { .. } => From::At(table),
                Table::Student | Table::Together => From::In(conference),
            };
            let of = homes::whose(change, student, Voice::Family, given)?;
            change.put(&FEEDBACK, key, feedback, || {
                let sql = "INSERT INTO feedback (id, student, conference, home, adult, voice, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, 'family', ?6, '')";
                let values = params![key, student, conference, of.home, of.adult, change.when.moment.0];
                change.on.prepare_cached(sql)?.execute(values)?;
                Ok(())
            })
        })
    }

    /// What the family said of this student's conferences, oldest first.
    pub(super) fn feedback(
        &self,
        student: StudentId,
        share: Share,
    ) -> Result<Vec<(ConferenceId, Feedback)>, Error> {
        let all = self.felt(Some(student), share)?.into_iter();
        Ok(all
            .map(|(_, conference, _, feedback)| (conference, feedback))
            .collect())
    }

    /// What families said of the conferences of the class, the newest first.
    pub fn all_feedback(&self) -> Result<Vec<KeptFeedback>, Error> {
        let mut all = self.felt(None, Share::All)?;
        all.reverse();
        Ok(all)
    }

    /// Of one student, or of all; oldest first.
    fn felt(&self, student: Option<StudentId>, share: Share) -> Result<Vec<KeptFeedback>, Error> {
        let sql = "SELECT * FROM feedback WHERE ?1 IS NULL OR student = ?1 ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            if !takes(share, Voice::Family, row)? {
                continue;
            }
            let feedback = self.vault.open_in(&FEEDBACK, row)?;
            all.push((
                row.get("student")?,
                row.get("conference")?,
                Moment(row.get("at")?),
                feedback,
            ));
        }
        Ok(all)
    }

    /// The questions that were given to all families, with their answers, oldest first.
    pub fn given(&self) -> Result<Vec<Given>, Error> {
        let sql = "SELECT * FROM bank_question ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let key: BankId = row.get("id")?;
            let given: Given = self.vault.open_in(&BANK_QUESTION, row)?;
            all.push(Given { key, ..given });
        }
        Ok(all)
    }

    /// Takes a question back from all families; the family that asked it keeps its answer.
    pub fn take_back(&mut self, when: When, given: BankId) -> Result<(), Error> {
        self.change(when, |change| {
            let sql = "DELETE FROM bank_question WHERE id = ?1";
            change.on.execute(sql, [given])?;
            Ok(())
        })
    }

    /// A family's statements, oldest first.
    pub(super) fn statements(
        &self,
        student: StudentId,
        share: Share,
    ) -> Result<Vec<Statement>, Error> {
        let sql = "SELECT * FROM statement WHERE student = ?1 ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            if !takes(share, Voice::Family, row)? {
                continue;
            }
            found.push(Statement {
                table: row.get("about")?,
                row: row.get("about_id")?,
                place: row.get("place")?,
                at: Moment(row.get("at")?),
                said: self.vault.open_in(&STATEMENT, row)?,
                owner: owner_in(row)?,
            });
        }
        Ok(found)
    }

    /// Everything a family may see differently: what was written, levels, test results, habits all have rated.
    pub fn disputable(&self, student: StudentId, viewer: Viewer) -> Result<Vec<Entry>, Error> {
        let mut found = self.levels_and_results(student, viewer)?;
        found.extend(self.entries(student, viewer)?);
        let practised = self.practised(student)?;
        // A name is put right, not seen differently; nobody disputes the family's own words, nor what was practised.
        found.retain(|entry| {
            let is_left_out = matches!(
                entry.kind,
                EntryKind::Statement
                    | EntryKind::FirstName
                    | EntryKind::LastName
                    | EntryKind::CalledName
                    | EntryKind::AdultName
            );
            !is_left_out && !practised.contains(&(entry.about.table.to_owned(), entry.about.row))
        });
        Ok(found)
    }

    /// What was said in rehearsals: table and row.
    fn practised(&self, student: StudentId) -> Result<HashSet<(String, RowId)>, Error> {
        let each = ["note", "goal", "promise", "question"].map(|table| {
            format!(
                "SELECT '{table}', {table}.id FROM {table} JOIN conference ON conference.id = {table}.conference
                 WHERE {table}.student = ?1 AND conference.kind = 'rehearsal'"
            )
        });
        let mut statement = self.connection.prepare_cached(&each.join(" UNION ALL "))?;
        let rows = statement.query_map([student], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What is seen without being words: levels, test results, how often a habit is seen.
    pub(super) fn levels_and_results(
        &self,
        student: StudentId,
        viewer: Viewer,
    ) -> Result<Vec<Entry>, Error> {
        let mut found = Vec::new();
        if !may_see(viewer, Matter::Page(student)) {
            return Ok(found);
        }
        let mut levels = Vec::new();
        let mut add = |table, row: RowId, kind, said, when| {
            let about = whole(table, row);
            found.push(Entry {
                about,
                kind,
                said,
                owner: None,
                is_quoted: false,
                quoted_in: None,
                when,
            });
        };
        for learning in self.learning(student)? {
            if !learning.is_seen() {
                continue;
            }
            let standard = &learning.standard;
            levels.push(Entry {
                about: whole("standard", standard.key.into()),
                kind: EntryKind::Level,
                said: Said::of_words(&standard.words()),
                owner: None,
                is_quoted: standard.is_quoted(),
                quoted_in: standard.quoted_in(),
                when: String::new(),
            });
        }
        let hidden = self.hidden_ratings(student, viewer)?;
        for (table, columns, kind, rows) in [
            ("growth_result", "test, taken", EntryKind::TestResult, "1"),
            (
                "habit_rating",
                "habit, term",
                EntryKind::Rating,
                "voice = 'teacher'",
            ),
        ] {
            let sql = format!(
                "SELECT id, {columns} FROM {table} WHERE student = ?1 AND {rows} ORDER BY id"
            );
            let mut statement = self.connection.prepare_cached(&sql)?;
            let mut rows = statement.query([student])?;
            while let Some(row) = rows.next()? {
                let key: RowId = row.get(0)?;
                if table == "habit_rating" && hidden.contains(&key) {
                    continue;
                }
                let name = Said::new(row.get::<_, String>(1)?, Language::default());
                add(table, key, kind, name, row.get(2)?);
            }
        }
        levels.extend(found);
        Ok(levels)
    }
}

/// All of a row.
const fn whole(table: &'static str, row: RowId) -> About {
    let place = "";
    About { table, row, place }
}

/// Gives a question and its answer to all families.
pub(super) fn give(change: &Change, given: &Given) -> Result<(), Error> {
    let key = change.next_row("bank_question")?;
    change.put(&BANK_QUESTION, key, given, || {
        let sql = "INSERT INTO bank_question (id, at, sealed) VALUES (?1, ?2, '')";
        change.on.execute(sql, params![key, change.when.moment.0])?;
        Ok(())
    })
}

/// Sets a family's own words beside an entry it sees differently. Nobody changes them afterwards. What the teacher has
/// typed for the family is `seen` already.
pub(super) fn dispute(
    change: &Change,
    seat: Seat,
    about: About,
    said: &Said,
    seen: bool,
) -> Result<(), Error> {
    let Seat { student, table } = seat;
    let key = change.next_row("statement")?;
    let of = homes::whose(change, student, Voice::Family, From::At(table))?;
    change.put(&STATEMENT, key, said, || {
        let sql = "INSERT INTO statement (id, student, home, adult, shared, about, about_id, place, at, seen, sealed)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, '')";
        let at = change.when.moment.0;
        let (table, row) = (about.table, about.row);
        let seen = seen.then_some(at);
        change.on.prepare_cached(sql)?.execute(params![
            key,
            student,
            of.home,
            of.adult,
            of.shared,
            table,
            row,
            about.place,
            at,
            seen
        ])?;
        Ok(())
    })?;
    log::write(change, log::What::Disputed, Some(student), "family")
}
