//! What a family may ask for: every entry about their child, one corrected, one disputed.

use std::collections::BTreeSet;

use rusqlite::params;
use serde_json::Value;

use super::homes;
use super::registry::CORRECTION;
use super::{Change, Error, Store, When, family, log, registry};
use crate::domain::Said;
use crate::domain::class_file::log::Entry as Line;
use crate::domain::conference::talking_point::Visibility;
use crate::domain::id::{HomeId, RowId, StudentId};
use crate::domain::people::dossier::Dossier;
use crate::domain::people::entry::{About, Entry, EntryKind, Statement};
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::{Matter, Seat, Share, Viewer, may_see};
use crate::vault::For;

/// Where words stand: table, place in the value, what they are, which rows (as SQL).
const WORDS: &[(&str, &str, EntryKind, &str)] = &[
    ("student", "/first", EntryKind::FirstName, "1"),
    ("student", "/last", EntryKind::LastName, "1"),
    ("student", "/called", EntryKind::CalledName, "1"),
    ("adult", "/name", EntryKind::AdultName, "1"),
    (
        "profile_answer",
        "",
        EntryKind::Answer,
        "id IN (SELECT max(id) FROM profile_answer GROUP BY student, prompt, voice, home)",
    ),
    ("choice", "/why", EntryKind::Choice, "1"),
    ("choice", "/shows", EntryKind::Choice, "1"),
    ("choice", "/change", EntryKind::Choice, "1"),
    ("revision_plan", "/what", EntryKind::Plan, "1"),
    ("revision_plan", "/help", EntryKind::Plan, "1"),
    ("post_it", "", EntryKind::PostIt, "handed IS NOT NULL"),
    (
        "evidence",
        "/comment",
        EntryKind::Comment,
        "state <> 'not-given'",
    ),
    ("habit_rating", "/example", EntryKind::Example, "1"),
    ("note", "", EntryKind::Note, "visibility = 'shared'"),
    (
        "note",
        "",
        EntryKind::RestrictedNote,
        "visibility = 'restricted'",
    ),
    ("goal", "/what", EntryKind::Goal, "1"),
    ("goal", "/when", EntryKind::Goal, "1"),
    ("goal", "/place", EntryKind::Goal, "1"),
    ("goal", "/often", EntryKind::Goal, "1"),
    ("goal", "/hindrance", EntryKind::Goal, "1"),
    ("goal", "/then", EntryKind::Goal, "1"),
    ("goal", "/who", EntryKind::Goal, "1"),
    ("promise", "", EntryKind::Promise, "1"),
    ("question", "/0", EntryKind::Question, "1"),
    ("question", "/1", EntryKind::QuestionAnswer, "1"),
    (
        "talking_point",
        "",
        EntryKind::SharedPoint,
        "visibility = 'shared'",
    ),
    (
        "talking_point",
        "",
        EntryKind::PrivatePoint,
        "visibility = 'private'",
    ),
    ("statement", "", EntryKind::Statement, "1"),
];

/// The tables whose rows may be corrected or disputed.
pub(super) fn tables_with_entries() -> BTreeSet<&'static str> {
    let words = WORDS.iter().map(|(table, ..)| *table);
    words.chain(["standard", "growth_result"]).collect()
}

impl Store {
    /// Every entry about a student that has words and that `viewer` may see.
    pub fn entries(&self, student: StudentId, viewer: Viewer) -> Result<Vec<Entry>, Error> {
        let hidden = self.hidden_ratings(student, viewer)?;
        let share = self.share_of(student, viewer)?;
        let mut entries = Vec::new();
        for (table, place, kind, rows) in WORDS {
            if !may_read(viewer, student, *kind) {
                continue;
            }
            let key = if *table == "student" { "id" } else { "student" };
            let known = registry::named(table).ok_or(Error::Damaged)?;
            let shown = homes::rows(share, known);
            let sql = format!(
                "SELECT * FROM {table} WHERE {key} = ?1 AND {rows} AND {shown} ORDER BY id"
            );
            let mut statement = self.connection.prepare(&sql)?;
            let mut rows = statement.query([student])?;
            while let Some(row) = rows.next()? {
                let id: RowId = row.get("id")?;
                if *table == "habit_rating" && hidden.contains(&id) {
                    continue;
                }
                let whom = if kind.is_for_teacher() {
                    For::Teacher
                } else {
                    For::Class
                };
                let value: Value = self.vault.open_in_for(whom, known, row)?;
                let about = About {
                    table,
                    row: id,
                    place,
                };
                if let Some(said) = value
                    .pointer(place)
                    .and_then(words)
                    .filter(|said| !said.is_blank())
                {
                    let when = String::new();
                    entries.push(Entry {
                        about,
                        kind: *kind,
                        said,
                        owner: homes::given_in(known, row)?,
                        is_quoted: false,
                        quoted_in: None,
                        when,
                    });
                }
            }
        }
        Ok(entries)
    }

    /// Rows of ratings that are not revealed yet: nobody sees those. A home's is revealed with its own views, the
    /// student's and the teacher's with any that `viewer` may know.
    pub(super) fn hidden_ratings(
        &self,
        student: StudentId,
        viewer: Viewer,
    ) -> Result<Vec<RowId>, Error> {
        let mut seen = self.views(student, self.share_of(student, viewer)?)?;
        seen.retain(|views| may_see(viewer, Matter::Ratings(student, views.revealed())));
        let sql = "SELECT id, term, habit, voice, home FROM habit_rating WHERE student = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([student])?;
        let mut hidden = Vec::new();
        while let Some(row) = rows.next()? {
            let (term, habit): (String, String) = (row.get("term")?, row.get("habit")?);
            let voice: String = row.get("voice")?;
            let home: Option<HomeId> = row.get("home")?;
            let is_seen = seen.iter().any(|views| {
                let is_its = voice != Voice::Family.name() || views.home == home;
                views.term == term && views.habit == habit && is_its
            });
            if !is_seen {
                hidden.push(row.get("id")?);
            }
        }
        Ok(hidden)
    }

    /// Puts right what an entry says; what it said before stays, with the reason. A family's own words stay as they are.
    pub fn correct(
        &mut self,
        when: When,
        student: StudentId,
        about: About,
        text: &str,
        reason: &str,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            correct(change, student, about, text, reason)?;
            log::write(change, log::What::Corrected, Some(student), "teacher")
        })
    }

    /// Sets a family's own words beside an entry they see differently, and lets go of their draft, where they were typed
    /// on the family's pages. Nobody changes them afterwards.
    pub fn dispute(
        &mut self,
        when: When,
        seat: Seat,
        by: Voice,
        about: About,
        said: &Said,
    ) -> Result<(), Error> {
        self.change(when, |change| {
            // Whoever typed it for them has read it.
            family::dispute(change, seat, about, said, by == Voice::Teacher)
        })
    }

    /// Everything about a student that `viewer` may see.
    pub fn dossier(&self, student: StudentId, viewer: Viewer) -> Result<Dossier, Error> {
        let mut entries = self.levels_and_results(student, viewer)?;
        entries.extend(self.entries(student, viewer)?);
        let about = |statement: &Statement| {
            let is_it = |entry: &&Entry| statement.is_about(entry.about);
            entries.iter().find(is_it).cloned()
        };
        let folder = self.folder(student, viewer)?;
        let statements = folder.statements.iter();
        Ok(Dossier {
            viewer,
            statements: statements
                .map(|statement| (statement.at, about(statement), statement.said.clone()))
                .collect(),
            folder,
            log: self.log_seen(student, viewer)?,
        })
    }
}

impl Store {
    /// The log of a student; of several homes none reads there what another did.
    fn log_seen(&self, student: StudentId, viewer: Viewer) -> Result<Vec<Line>, Error> {
        let mut all = self.log_of(student)?;
        if self.share_of(student, viewer)? != Share::All {
            all.retain(|line| line.who != Voice::Family.name());
        }
        Ok(all)
    }
}

fn may_read(viewer: Viewer, student: StudentId, kind: EntryKind) -> bool {
    let matter = match kind {
        kind if kind.is_for_teacher() => Matter::Point(student, Visibility::Private),
        EntryKind::SharedPoint => Matter::Point(student, Visibility::Shared),
        _ => Matter::Page(student),
    };
    may_see(viewer, matter)
}

/// A name, or what somebody said.
pub(super) fn words(value: &Value) -> Option<Said> {
    match value {
        Value::String(text) => Some(Said {
            text: text.clone(),
            ..Said::default()
        }),
        Value::Object(_) => serde_json::from_value(value.clone()).ok(),
        _ => None,
    }
}

/// A row of the class about a student.
#[derive(Clone, Copy, Debug)]
pub(super) struct At {
    pub(super) table: &'static str,
    pub(super) row: RowId,
    pub(super) of: StudentId,
}

impl At {
    pub(super) fn of(table: &'static str, row: impl Into<RowId>, of: StudentId) -> Self {
        Self {
            table,
            row: row.into(),
            of,
        }
    }
}

/// What a row of the class said before it was changed, and why: as private as the row.
pub(super) fn remember(change: &Change, at: At, before: &Said, reason: &str) -> Result<(), Error> {
    let key = change.next_row("correction")?;
    change.put(&CORRECTION, key, &(before, reason), || {
        let sql = "INSERT INTO correction (id, student, about, about_id, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, '')";
        let values = params![key, at.of, at.table, at.row, change.when.moment.0];
        change.on.prepare_cached(sql)?.execute(values)?;
        Ok(())
    })
}

fn correct(
    change: &Change,
    student: StudentId,
    about: About,
    text: &str,
    reason: &str,
) -> Result<(), Error> {
    let table = registry::named(about.table).ok_or(Error::Damaged)?;
    let owner = table.key().ok_or(Error::Damaged)?;
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM {} WHERE id = ?1 AND {owner} = ?2)",
        about.table
    );
    let values = params![about.row, student];
    let is_theirs: bool = change.on.query_row(&sql, values, |row| row.get(0))?;
    if !is_theirs {
        return Err(Error::Damaged);
    }
    let mut value: Value = change.open_at(table, about.row)?;
    let place = value.pointer_mut(about.place).ok_or(Error::Damaged)?;
    let before = words(place).ok_or(Error::Damaged)?;
    let after = if place.is_string() {
        Value::String(text.to_owned())
    } else {
        // The translation was of other words.
        let corrected = Said {
            text: text.to_owned(),
            translation: None,
            ..before.clone()
        };
        serde_json::to_value(corrected).map_err(|_| Error::Damaged)?
    };
    *place = after;
    change.put(table, about.row, &value, || Ok(()))?;
    remember(
        change,
        At::of(about.table, about.row, student),
        &before,
        reason,
    )
}
