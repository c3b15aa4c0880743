//! The terms of a school year, and its classes.

use jiff::ToSpan as _;

use super::super::state::State;
use super::super::table::Table;
use super::Reader;
use crate::domain::class_file::class::Term;
use crate::domain::class_file::intake::{Problem, Record};
use crate::domain::words::{Language, Words};

impl Reader {
    /// Which class? Where the files hold several and nobody has said.
    pub(in super::super) fn classes(&self, state: &State) -> Option<Vec<(String, String, usize)>> {
        if state.answers.only_class.is_some() {
            return None;
        }
        let with_students = self.titles.iter().filter(|(_, (_, count))| *count > 0);
        let classes: Vec<(String, String, usize)> = with_students
            .map(|(id, (title, count))| (id.clone(), title.clone(), *count))
            .collect();
        (classes.len() > 1).then_some(classes)
    }

    pub(super) fn session(&self, table: &mut Table, into: &mut Vec<Record>, state: &mut State) {
        let kind = self.word(table, 2, state).to_lowercase();
        if self.is_deleted(table, 5, state)
            || !matches!(kind.as_str(), "gradingperiod" | "term" | "semester")
        {
            return;
        }
        let title = self.word(table, 1, state);
        let mut day = |column: usize, name: &str| {
            let cell = self.word(table, column, state);
            let day = state.day(&cell);
            if day.is_none() {
                let what = Problem::NotADate.at(&table.file, name);
                state.findings.add(what, || (Some(table.row()), cell));
            }
            day
        };
        let (from, to) = (day(3, "startDate"), day(4, "endDate"));
        let id = self.word(table, 0, state);
        // The end is the first day after.
        if let (Some(from), Some(to)) = (from, to.and_then(|to| to.checked_sub(1.day()).ok())) {
            into.push(Record::Term(Term {
                id: clean_id(&id),
                name: Words::only(Language::English, title),
                from,
                to,
            }));
        }
    }
}

/// A term's id as the class keeps it.
fn clean_id(id: &str) -> String {
    let kept = id.chars().map(|c| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '-'
        }
    });
    kept.take(60).collect()
}
