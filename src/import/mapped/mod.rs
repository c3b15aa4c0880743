//! A table whose columns somebody, or a system's own format, has given a meaning.

mod people;
mod scores;

use std::collections::{HashMap, HashSet};
use std::io;

use super::bundle::Bundle;
use super::state::{Broken, State};
use super::table::Table;
use super::{recognised, values};
use crate::domain::class_file::intake::{
    Format, Mapping, Problem, Progress, Question, Record, Role,
};

/// Lines read in one slice.
const SLICE: usize = 250;

/// A table that is being read.
pub(super) struct Reader {
    bundle: Bundle,
    file: String,
    table: Table,
    format: Format,
    mapping: Mapping,
    ready: bool,
    pupils: HashMap<String, u32>,
    /// Adults who came, by pupil and name: they may stand on every line of a student.
    adults: HashSet<(u32, String)>,
    targets: HashMap<String, u32>,
    /// Ids of results that were met, how often, and the last score.
    met: HashMap<String, (u16, Option<f64>)>,
}

impl Reader {
    /// Reads the first line, and proposes what the columns hold.
    pub(super) fn begin(bundle: Bundle, file: &str, state: &mut State) -> io::Result<Self> {
        let table = Table::open(file, bundle.reader(file)?, &mut state.findings)?;
        if table.header.len() < 2 {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        let format = recognised::format(&table.header);
        let mapping = recognised::mapping(format, &table.header, &state.known);
        Ok(Self {
            bundle,
            file: file.to_owned(),
            format,
            mapping,
            table,
            ready: false,
            pupils: HashMap::new(),
            adults: HashSet::new(),
            targets: HashMap::new(),
            met: HashMap::new(),
        })
    }

    pub(super) const fn format(&self) -> Format {
        self.format
    }

    pub(super) fn header(&self) -> Vec<String> {
        self.table.header.clone()
    }

    pub(super) fn progress(&self) -> Progress {
        let of = self.bundle.size(&self.file);
        Progress {
            done: self.table.position().min(of),
            of,
        }
    }

    /// What do the columns hold? Only where no system says so.
    pub(super) fn question(&mut self, state: &mut State) -> Option<Question> {
        let asks = matches!(self.format, Format::Table | Format::CanvasGradebook);
        if !asks || state.answers.mapping.is_some() {
            return None;
        }
        let mut lines = Vec::new();
        let mut unseen = crate::domain::class_file::intake::Findings::default();
        for _ in 0..3 {
            if !self.table.next(&mut unseen).unwrap_or(false) {
                break;
            }
            let roles: Vec<Role> = self.mapping.columns.iter().map(|(_, role)| *role).collect();
            let cells = roles.into_iter().enumerate().map(|(at, role)| {
                // What is never taken in is not even shown.
                if role == Role::Never {
                    String::new()
                } else {
                    let cell = self.table.words(Some(at), &mut unseen);
                    cell.chars().take(24).collect()
                }
            });
            lines.push(cells.collect());
        }
        Some(Question::Columns(self.mapping.clone(), lines))
    }

    fn prepare(&mut self, state: &mut State) {
        self.ready = true;
        if let Some(mapping) = &state.answers.mapping {
            let known: Vec<&String> = mapping.columns.iter().map(|(name, _)| name).collect();
            if known.len() == self.table.header.len()
                && known.iter().zip(&self.table.header).all(|(a, b)| *a == b)
            {
                // Whatever was answered: what is never taken in stays out.
                let columns = mapping.columns.iter().zip(&self.mapping.columns);
                self.mapping = Mapping {
                    columns: columns
                        .map(|((name, role), (_, own))| match own {
                            Role::Never => (name.clone(), Role::Never),
                            _ => (name.clone(), *role),
                        })
                        .collect(),
                };
            }
        }
        let never = self.mapping.columns.iter();
        let never: Vec<&str> = never
            .filter(|(_, role)| *role == Role::Never)
            .map(|(name, _)| name.as_str())
            .collect();
        if !never.is_empty() {
            let what = Problem::Sensitive.at(&self.file, "");
            state.findings.add(what, || (None, never.join(", ")));
        }
    }

    /// Some lines' records; false: that was all.
    pub(super) fn read_on(
        &mut self,
        into: &mut Vec<Record>,
        state: &mut State,
    ) -> Result<bool, Broken> {
        if !self.ready {
            self.prepare(state);
        }
        for _ in 0..SLICE {
            let more = self.table.next(&mut state.findings);
            if !more.map_err(|_| Broken(self.file.clone()))? {
                return Ok(false);
            }
            self.line(into, state);
        }
        Ok(true)
    }

    fn cell(&mut self, role: Role, state: &mut State) -> String {
        let at = self.mapping.at(role);
        let words = self.table.words(at, &mut state.findings);
        if values::is_nothing(&words) {
            String::new()
        } else {
            words
        }
    }

    /// The words of every column with this role: two family names stand in two columns.
    fn joined(&mut self, role: Role, state: &mut State) -> String {
        let columns = self.mapping.columns.iter().enumerate();
        let all: Vec<usize> = columns
            .filter(|(_, (_, known))| *known == role)
            .map(|(at, _)| at)
            .collect();
        let words = all
            .into_iter()
            .map(|at| self.table.words(Some(at), &mut state.findings))
            .filter(|words| !values::is_nothing(words));
        words.collect::<Vec<_>>().join(" ")
    }

    fn tell(&self, problem: Problem, role: Role, read: &str, state: &mut State) {
        let column = self
            .mapping
            .at(role)
            .and_then(|at| self.table.header.get(at))
            .cloned()
            .unwrap_or_default();
        let row = self.table.row();
        state.findings.add(problem.at(&self.file, &column), || {
            (Some(row), read.to_owned())
        });
    }

    fn line(&mut self, into: &mut Vec<Record>, state: &mut State) {
        if self.is_of_the_system(state) {
            return;
        }
        let Some(pupil) = self.pupil(into, state) else {
            return;
        };
        let date = self.cell(Role::Date, state);
        let day = match state.day(&date) {
            None if !date.is_empty() => {
                self.tell(Problem::NotADate, Role::Date, &date, state);
                return;
            }
            day => day,
        };
        if self.mapping.has(Role::TestScore) {
            self.test(pupil, day, into, state);
        }
        self.scores(pupil, day, into, state);
    }

    /// Canvas writes two lines of its own above the students, and one for a student that is none.
    fn is_of_the_system(&mut self, state: &mut State) -> bool {
        if self.format != Format::CanvasGradebook {
            return false;
        }
        let name = self.cell(Role::FullName, state);
        name.is_empty() || name == "Points Possible" || name == "Student, Test"
    }
}
