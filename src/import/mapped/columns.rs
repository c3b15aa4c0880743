//! What the columns hold: asked, answered, and then looked through.

use std::collections::HashSet;

use super::super::state::{Broken, State};
use super::super::table::Table;
use super::super::{guesses, recognised, sittings};
use super::{MOST_KEPT, Reader, Scored};
use crate::domain::class_file::intake::{Findings, Format, Mapping, Problem, Question, Role};

impl Reader {
    /// Takes what was answered of the columns.
    pub(in super::super) fn settle(&mut self, state: &State) {
        if let Some(mapping) = state.answers.mapping.clone() {
            self.take_answer(&mapping);
        }
    }

    /// What do the columns hold? Only where no system says so.
    pub(in super::super) fn question(&mut self, state: &mut State) -> Option<Question> {
        let asks = matches!(self.format, Format::Table | Format::CanvasGradebook);
        let is_known = !asks || state.answers.mapping.is_some();
        if is_known && !state.answers.ask_columns {
            return None;
        }
        let mut lines = Vec::new();
        let mut unseen = Findings::default();
        self.table.keep(MOST_KEPT);
        for _ in 0..3 {
            if !self.table.next(&mut unseen).unwrap_or(false) {
                break;
            }
            let roles: Vec<Role> = self.mapping.columns.iter().map(|(_, role)| *role).collect();
            let cells = roles.into_iter().enumerate().map(|(at, role)| {
                // What is never taken in is not even shown.
                if matches!(role, Role::Never | Role::LeftOut) {
                    String::new()
                } else {
                    let cell = self.table.words(Some(at), &mut unseen);
                    cell.chars().take(24).collect()
                }
            });
            lines.push(cells.collect());
        }
        self.table.go_back();
        Some(Question::Columns(self.mapping.clone(), lines))
    }

    /// The columns hold what was answered, but for what is never taken in.
    fn take_answer(&mut self, mapping: &Mapping) {
        let known = mapping.columns.iter().map(|(name, _)| name);
        if !known.eq(self.table.header.iter()) {
            return;
        }
        let columns = mapping.columns.iter().zip(&self.mapping.columns);
        let columns = columns.map(|((name, role), (_, own))| match own {
            Role::Never => (name.clone(), Role::Never),
            _ => (name.clone(), *role),
        });
        self.mapping = Mapping {
            columns: columns.collect(),
            shows: mapping.shows.clone(),
        };
    }

    /// What the columns hold is known now: looks through all of the table before any line of it counts.
    pub(super) fn prepare(&mut self, state: &mut State) -> Result<(), Broken> {
        self.ready = true;
        self.of_standards = self.mapping.is_of_standards();
        let out = [
            (Role::Never, Problem::Sensitive),
            (Role::LeftOut, Problem::LeftOut),
        ];
        for (role, problem) in out {
            let columns = self.mapping.columns.iter();
            let columns = columns.filter(|(_, own)| *own == role);
            let names: Vec<&str> = columns.map(|(name, _)| name.as_str()).collect();
            if !names.is_empty() {
                let what = problem.at(&self.file, "");
                state.findings.add(what, || (None, names.join(", ")));
            }
        }
        for (at, (_, role)) in self.mapping.columns.iter().enumerate() {
            self.places.entry(*role).or_default().push(at);
        }
        self.sittings = sittings::scored(self.format, &self.mapping.columns);
        // A day of one test is not the day of the line.
        let own: HashSet<usize> = self.sittings.iter().filter_map(|one| one.day).collect();
        if let Some(days) = self.places.get_mut(&Role::Date) {
            days.retain(|at| !own.contains(at));
        }
        self.scored = self.scored_columns();
        self.table.keep(MOST_KEPT);
        self.survey = self.walk_through()?;
        if self.table.go_back() {
            return Ok(());
        }
        let mut unseen = Findings::default();
        let knows = |name: &str| recognised::knows(name, &state.known);
        let again = self.bundle.reader(&self.file);
        let again =
            again.and_then(|source| Table::open(&self.file, source, &mut unseen, Some(&knows)));
        self.table = again.map_err(|_| Broken(self.file.clone()))?;
        Ok(())
    }

    /// The columns that hold scores of one standard each.
    fn scored_columns(&self) -> Vec<Scored> {
        let columns = self.mapping.columns.iter().enumerate();
        let scored = columns.filter(|(_, (_, role))| *role == Role::ScoreOf);
        scored
            .map(|(column, (name, _))| {
                let (named, subject) = recognised::standard_of(self.format, name);
                match self.mapping.shows.get(name) {
                    Some(code) => Scored {
                        column,
                        code: code.clone(),
                        subject: String::new(),
                        // A column that only says “Score” is of the work that is named above.
                        work: if guesses::is_score(name) {
                            String::new()
                        } else {
                            named
                        },
                    },
                    None => Scored {
                        column,
                        code: named,
                        subject,
                        work: String::new(),
                    },
                }
            })
            .collect()
    }
}
