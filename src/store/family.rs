//! What a family asks and says outside of a conference, and the questions that were given to all families.

use rusqlite::params;

use super::prepared::forget;
use super::{Change, Error, Store, When, log, notes};
use crate::domain::Said;
use crate::domain::entry::{About, Entry, EntryKind, Statement};
use crate::domain::feedback::Feedback;
use crate::domain::pace::Moment;
use crate::domain::person::Key;
use crate::domain::question::{Given, Question};
use crate::domain::sight::{Matter, Viewer, may_see};
use crate::domain::words::Language;

/// Feedback of a class: whose, of which conference, when, and the words.
pub type Felt = (Key, Key, Moment, Feedback);

impl Store {
    /// Keeps a question of the family, and lets go of its draft; it waits for the teacher.
    pub fn ask(
        &mut self,
        when: When,
        (student, draft): (Key, &str),
        said: &Said,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            forget(change, student, draft)?;
            let question = Question {
                key: 0,
                said: said.clone(),
                answer: None,
            };
            notes::insert_question(change, (student, None), None, &question)
        })
    }

    /// What the family asked outside of a conference, oldest first.
    pub(super) fn asked(&self, student: Key) -> Result<Vec<Question>, Error> {
        self.questions_where("student = ?1 AND conference IS NULL", (student, student))
    }

    /// Keeps what the family says of a conference. What it said before stays, and nobody changes it.
    pub fn give_feedback(
        &mut self,
        when: When,
        (student, draft): (Key, &str),
        conference: Key,
        feedback: &Feedback,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            forget(change, student, draft)?;
            let key = change.next_row("feedback")?;
            let sealed = change
                .vault
                .seal_row("feedback", (key, student), feedback)?;
            let sql = "INSERT INTO feedback (id, student, conference, voice, at, sealed) VALUES (?1, ?2, ?3, 'family', ?4, ?5)";
            let values = params![key, student, conference, change.when.moment.0, sealed];
            change.on.prepare_cached(sql)?.execute(values)?;
            Ok(())
        })
    }

    /// What the family said of this student's conferences, oldest first.
    pub(super) fn feedback(&self, student: Key) -> Result<Vec<(Key, Feedback)>, Error> {
        let all = self.felt("student = ?1", student)?.into_iter();
        Ok(all
            .map(|(_, conference, _, feedback)| (conference, feedback))
            .collect())
    }

    /// What families said of the conferences of the class, the newest first; each conference's newest words.
    pub fn all_feedback(&self) -> Result<Vec<Felt>, Error> {
        let newest = "id IN (SELECT max(id) FROM feedback GROUP BY conference) AND ?1 = 0";
        let mut all = self.felt(newest, 0)?;
        all.reverse();
        Ok(all)
    }

    fn felt(&self, rows: &str, value: Key) -> Result<Vec<Felt>, Error> {
        let sql = format!(
            "SELECT id, student, conference, at, sealed FROM feedback WHERE {rows} ORDER BY id"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([value])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let (key, student): (Key, Key) = (row.get("id")?, row.get("student")?);
            let feedback = self
                .vault
                .open_row("feedback", (key, student), &row.get("sealed")?)?;
            all.push((
                student,
                row.get("conference")?,
                Moment(row.get("at")?),
                feedback,
            ));
        }
        Ok(all)
    }

    /// The questions that were given to all families, with their answers, oldest first.
    pub fn given(&self) -> Result<Vec<Given>, Error> {
        let sql = "SELECT id, sealed FROM bank_question ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let key: Key = row.get("id")?;
            let given: Given =
                self.vault
                    .open_row("bank_question", (key, 0), &row.get("sealed")?)?;
            all.push(Given { key, ..given });
        }
        Ok(all)
    }

    /// Takes a question back from all families; the family that asked it keeps its answer.
    pub fn take_back(&mut self, when: When, given: Key) -> Result<(), Error> {
        self.change(when, |change| {
            let sql = "DELETE FROM bank_question WHERE id = ?1";
            change.on.execute(sql, [given])?;
            Ok(())
        })
    }

    /// A family's statements, oldest first.
    pub(super) fn statements(&self, student: Key) -> Result<Vec<Statement>, Error> {
        let sql = "SELECT id, about, about_id, place, at, sealed FROM statement WHERE student = ?1 ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let key: Key = row.get("id")?;
            found.push(Statement {
                table: row.get("about")?,
                row: row.get("about_id")?,
                place: row.get("place")?,
                at: Moment(row.get("at")?),
                said: self
                    .vault
                    .open_row("statement", (key, student), &row.get("sealed")?)?,
            });
        }
        Ok(found)
    }

    /// Everything a family may see differently: what was written, levels, test results, habits all have rated.
    pub fn disputable(&self, student: Key) -> Result<Vec<Entry>, Error> {
        let viewer = Viewer::Family(student);
        let mut found = self.levels_and_results(student, viewer)?;
        found.extend(self.entries(student, viewer)?);
        // A name is put right, not seen differently; and nobody disputes the family's own words.
        found.retain(|entry| {
            !matches!(
                entry.kind,
                EntryKind::Statement
                    | EntryKind::FirstName
                    | EntryKind::LastName
                    | EntryKind::CalledName
                    | EntryKind::AdultName
            )
        });
        Ok(found)
    }

    /// What is seen without being words: levels, test results, how often a habit is seen.
    pub(super) fn levels_and_results(
        &self,
        student: Key,
        viewer: Viewer,
    ) -> Result<Vec<Entry>, Error> {
        let mut found = Vec::new();
        let mut add = |table, row, kind, said| {
            let place = "";
            let about = About { table, row, place };
            found.push(Entry { about, kind, said });
        };
        for learning in self.learning(student)? {
            if learning.evidence.is_empty() && learning.judged.is_none() {
                continue;
            }
            let can = &learning.standard.can;
            add(
                "standard",
                learning.standard.key,
                EntryKind::Level,
                Said::of_words(can),
            );
        }
        let hidden = self.hidden_ratings(student, viewer)?;
        for (table, name, kind, rows) in [
            ("growth_result", "test", EntryKind::TestResult, "1"),
            (
                "habit_rating",
                "habit",
                EntryKind::Rating,
                "voice = 'teacher'",
            ),
        ] {
            let sql =
                format!("SELECT id, {name} FROM {table} WHERE student = ?1 AND {rows} ORDER BY id");
            let mut statement = self.connection.prepare_cached(&sql)?;
            let mut rows = statement.query([student])?;
            while let Some(row) = rows.next()? {
                let key: Key = row.get(0)?;
                let is_hidden = table == "habit_rating" && hidden.contains(&key);
                if !is_hidden && may_see(viewer, Matter::Page(student)) {
                    let name: String = row.get(1)?;
                    add(table, key, kind, Said::new(name, Language::default()));
                }
            }
        }
        Ok(found)
    }
}

/// Gives a question and its answer to all families.
pub(super) fn give(change: &Change, given: &Given) -> Result<(), Error> {
    let key = change.next_row("bank_question")?;
    let sealed = change.vault.seal_row("bank_question", (key, 0), given)?;
    let sql = "INSERT INTO bank_question (id, at, sealed) VALUES (?1, ?2, ?3)";
    change
        .on
        .execute(sql, params![key, change.when.moment.0, sealed])?;
    Ok(())
}

/// Sets a family's own words beside an entry it sees differently. Nobody changes them afterwards.
pub(super) fn dispute(
    change: &Change,
    student: Key,
    about: About,
    said: &Said,
) -> Result<(), Error> {
    let key = change.next_row("statement")?;
    let sealed = change.vault.seal_row("statement", (key, student), said)?;
    let sql = "INSERT INTO statement (id, student, about, about_id, place, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    change.on.prepare_cached(sql)?.execute(params![
        key,
        student,
        about.table,
        about.row,
        about.place,
        change.when.moment.0,
        sealed
    ])?;
    log::write(change, log::What::Disputed, Some(student), "family")
}
