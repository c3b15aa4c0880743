//! Students, and the adults who belong to them.

use std::collections::HashMap;

use super::super::state::State;
use super::super::table::Table;
use super::super::values;
use super::kept::Grown;
use super::{Reader, is_one_class, tell};
use crate::domain::class_file::intake::{Guardian, Problem, Pupil, Record};
use crate::domain::conference::pace::Moment;
use crate::domain::people::person::{AdultReads, Relation};

impl Reader {
    pub(super) fn enrolment(&mut self, table: &mut Table, state: &mut State) {
        if self.is_deleted(table, 3, state)
            || !table.bytes(self.at(2)).eq_ignore_ascii_case(b"student")
        {
            return;
        }
        let class = self.word(table, 0, state);
        let user = self.word(table, 1, state);
        // The end is the first day after.
        let end = state.day(table.plain(self.at(4)));
        if end.is_some_and(|end| end <= state.today) {
            self.ended.insert(user);
            return;
        }
        let wanted = state.answers.only_class.as_deref().unwrap_or_default();
        if let Some((_, count)) = self.titles.get_mut(&class) {
            *count += 1;
        }
        if wanted.is_empty() || wanted == class {
            self.enrolled.insert(user);
        }
    }

    pub(super) fn user(&mut self, table: &mut Table, into: &mut Vec<Record>, state: &mut State) {
        let id = self.word(table, 0, state);
        if self.is_deleted(table, 1, state) {
            return;
        }
        let hash = self.hash(table, 0);
        if id.is_empty() || !self.seen.insert(hash) {
            tell(table, nobody_or_twice(&id), "sourcedId", state);
            return;
        }
        let role = self.word(table, 3, state).to_lowercase();
        let of_role = self.roles.get(&id).copied();
        let is_student = role == "student"
            || of_role.is_some_and(|(student, _)| student)
            || (role.is_empty() && self.enrolled.contains(&id));
        let as_of = values::moment(&self.word(table, 2, state));
        let first = self.word(table, 4, state);
        let last = self.word(table, 5, state);
        if !is_student {
            self.adult(id, &role, &format!("{first} {last}"), as_of);
            return;
        }
        if is_one_class(state) && !self.enrolled.contains(&id) {
            return;
        }
        if self.ended.contains(&id) && !self.enrolled.contains(&id) {
            tell(table, Problem::Ended, "", state);
            return;
        }
        if first.is_empty() && last.is_empty() {
            tell(table, Problem::NoName, "givenName", state);
            return;
        }
        let grade = self.grade(table, of_role.and_then(|(_, grade)| grade), state);
        let agents = self.word(table, 9, state);
        let language = self.word(table, 11, state);
        let home_language = told_language(&language, table, state);
        let at = u32::try_from(self.pupils.len()).unwrap_or(u32::MAX);
        let agents = agents
            .split(',')
            .map(str::trim)
            .filter(|agent| !agent.is_empty());
        self.links
            .extend(agents.map(|agent| (at, agent.to_owned(), None)));
        into.push(Record::Pupil(Pupil {
            id,
            number: some(self.word(table, 7, state)),
            first,
            last,
            called: some(self.word(table, 6, state)),
            pronouns: some(self.word(table, 10, state)),
            gender: None,
            grade,
            reads: values::reads(&language),
            home_language,
            as_of,
            line: table.row(),
            ..Pupil::default()
        }));
        self.pupils.insert(hash, at);
    }

    fn grade(&self, table: &mut Table, of_role: Option<u8>, state: &mut State) -> Option<u8> {
        let grades = self.word(table, 8, state);
        let grade = values::grade(&grades).or(of_role);
        if grade.is_none() && !grades.is_empty() {
            let what = Problem::NotAGrade.at(&table.file, "grades");
            state.findings.add(what, || (Some(table.row()), grades));
        }
        grade
    }

    /// Somebody who is no student may be some student's adult.
    fn adult(&mut self, id: String, role: &str, name: &str, as_of: Option<Moment>) {
        let works_there = ["teacher", "administrator", "aide", "proctor", "professor"];
        if !works_there.contains(&role) {
            let grown = Grown {
                name: name.trim().to_owned(),
                as_of,
                role: values::relation(role),
            };
            self.grown.insert(id, grown);
        }
    }

    pub(super) fn adults(&mut self, into: &mut Vec<Record>) {
        // Who is named both by the student and in a table of their own comes once, with what either says.
        let mut links: Vec<(u32, String, Option<Relation>)> = Vec::new();
        let mut met: HashMap<(u32, String), usize> = HashMap::new();
        for (of, id, relation) in std::mem::take(&mut self.links) {
            let at = *met.entry((of, id.clone())).or_insert(links.len());
            match links.get_mut(at) {
                Some((.., known)) => *known = known.or(relation),
                None => links.push((of, id, relation)),
            }
        }
        for (of, id, relation) in links {
            if let Some(grown) = self.grown.get(&id).filter(|grown| !grown.name.is_empty()) {
                into.push(Record::Guardian(Guardian {
                    id,
                    of,
                    name: grown.name.clone(),
                    relation: relation.or(grown.role),
                    reads: AdultReads::Unknown,
                    as_of: grown.as_of,
                }));
            }
        }
        self.grown = HashMap::new();
        self.roles = HashMap::new();
    }
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// A user without an id, or with one that stood there before.
const fn nobody_or_twice(id: &str) -> Problem {
    if id.is_empty() {
        Problem::NobodyNamed
    } else {
        Problem::Twice
    }
}

/// A language at home that is none of ours: written down, and told.
fn told_language(language: &str, table: &Table, state: &mut State) -> Option<String> {
    let words = values::home_language(language)?;
    let what = Problem::HomeLanguage.at(&table.file, "");
    state
        .findings
        .add(what, || (Some(table.row()), words.clone()));
    Some(words)
}
