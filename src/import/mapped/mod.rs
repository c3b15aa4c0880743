//! A table whose columns somebody, or a system's own format, has given a meaning.

mod body;
mod columns;
mod growth;
mod labels;
mod people;
mod scores;
mod survey;
mod walk;
mod walking;

use std::collections::{HashMap, HashSet};
use std::io;

use super::bundle::Bundle;
use super::state::{Broken, State};
use super::table::Table;
use super::{recognised, sittings, values};
use crate::domain::class_file::intake::{
    Format, Mapping, Problem, Progress, Record, Role, fingerprint,
};
use labels::Labels;
use survey::Survey;

/// Lines read in one slice.
const SLICE: usize = 250;
/// Memory for lines that are gone through twice: a table of a class needs less, one of a district is read again.
const MOST_KEPT: usize = 32 * 1024 * 1024;

/// A table that is being read.
pub(super) struct Reader {
    bundle: Bundle,
    file: String,
    table: Table,
    format: Format,
    mapping: Mapping,
    /// The columns of each role.
    places: HashMap<Role, Vec<usize>>,
    ready: bool,
    /// It is a list of standards, and names nobody.
    of_standards: bool,
    /// The columns that hold scores of one standard each.
    scored: Vec<Scored>,
    /// The columns that hold scores of a test each.
    sittings: Vec<sittings::Scored>,
    survey: Survey,
    /// What stands above the names of the columns.
    labels: Labels,
    /// The line that is read, the first one below the names being 0.
    line: usize,
    /// The survey's people by the order in which they came as pupils.
    pupils: HashMap<u32, u32>,
    /// Adults who came, by pupil and name: they may stand on every line of a student.
    adults: HashSet<(u32, String)>,
    targets: HashMap<String, u32>,
    /// Ids of results that were met, how often, and the last score.
    met: HashMap<String, (u16, Option<f64>)>,
}

/// A column of scores of one standard.
struct Scored {
    column: usize,
    code: String,
    subject: String,
    /// The work, where the column is named after it and not after the standard.
    work: String,
}

impl Reader {
    /// Reads the first line, and proposes what the columns hold.
    pub(super) fn begin(bundle: Bundle, file: &str, state: &mut State) -> io::Result<Self> {
        let knows = |name: &str| recognised::knows(name, &state.known);
        let table = Table::open(
            file,
            bundle.reader(file)?,
            &mut state.findings,
            Some(&knows),
        )?;
        table.tell_header(&mut state.findings);
        if table.header.len() < 2 {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        let labels = Labels::of(&table.above());
        let format = recognised::format(&table.header);
        let mapping = recognised::mapping(format, &table.header, &state.known);
        Ok(Self {
            bundle,
            file: file.to_owned(),
            format,
            mapping,
            table,
            places: HashMap::new(),
            ready: false,
            of_standards: false,
            scored: Vec::new(),
            sittings: Vec::new(),
            survey: Survey::default(),
            labels,
            line: 0,
            pupils: HashMap::new(),
            adults: HashSet::new(),
            targets: HashMap::new(),
            met: HashMap::new(),
        })
    }

    pub(super) const fn format(&self) -> Format {
        self.format
    }

    pub(super) fn file(&self) -> &str {
        &self.file
    }

    pub(super) fn header(&self) -> Vec<String> {
        self.table.header.clone()
    }

    /// What answers about tables of this kind are remembered by: one that is of a single piece of work is a kind of
    /// its own, or what the next one shows would be taken for the same.
    pub(super) fn fingerprint(&self) -> String {
        let mut names = self.header();
        names.extend(self.labels.task.clone());
        fingerprint(&names)
    }

    pub(super) fn progress(&self) -> Progress {
        let of = self.bundle.size(&self.file);
        Progress {
            done: self.table.position().min(of),
            of,
        }
    }

    /// Does each line stand for a student, rather than for a result of one?
    fn is_line_a_student(&self) -> bool {
        let of_results = [Role::Score, Role::TestScore, Role::Date, Role::Attempt];
        !of_results.into_iter().any(|role| self.has(role))
    }

    /// Is it a list of who is in the class, rather than of what somebody reached?
    pub(super) fn is_list(&self) -> bool {
        let of_results = [Role::Score, Role::ScoreOf, Role::TestScore];
        !of_results.into_iter().any(|role| self.mapping.has(role))
    }

    /// Some lines' records; false: that was all.
    pub(super) fn read_on(
        &mut self,
        into: &mut Vec<Record>,
        state: &mut State,
    ) -> Result<bool, Broken> {
        if !self.ready {
            self.settle(state);
            self.prepare(state)?;
        }
        for _ in 0..SLICE {
            let more = self.table.next(&mut state.findings);
            if !more.map_err(|_| Broken(self.file.clone()))? {
                return Ok(false);
            }
            self.read(into, state);
            self.line += 1;
        }
        Ok(true)
    }

    /// The first column with this role.
    fn at(&self, role: Role) -> Option<usize> {
        self.places.get(&role).and_then(|all| all.first()).copied()
    }

    fn has(&self, role: Role) -> bool {
        self.at(role).is_some()
    }

    fn cell(&mut self, role: Role, state: &mut State) -> String {
        self.words(self.at(role), state)
    }

    /// The words of a column; empty where they say nothing.
    fn words(&mut self, column: Option<usize>, state: &mut State) -> String {
        let words = self.table.words(column, &mut state.findings);
        if values::is_nothing(&words) {
            String::new()
        } else {
            words
        }
    }

    /// The words of every column with this role: two family names stand in two columns.
    fn joined(&mut self, role: Role, state: &mut State) -> String {
        let all = self.places.get(&role).map_or(&[][..], Vec::as_slice);
        let words = all
            .iter()
            .map(|at| self.table.words(Some(*at), &mut state.findings))
            .filter(|words| !values::is_nothing(words));
        words.collect::<Vec<_>>().join(" ")
    }

    fn tell(&self, problem: Problem, role: Role, read: &str, state: &mut State) {
        self.tell_of(problem, self.at(role), read, state);
    }

    fn tell_of(&self, problem: Problem, column: Option<usize>, read: &str, state: &mut State) {
        let column = column
            .and_then(|at| self.table.header.get(at))
            .cloned()
            .unwrap_or_default();
        let row = self.table.row();
        state.findings.add(problem.at(&self.file, &column), || {
            (Some(row), read.to_owned())
        });
    }

    fn read(&mut self, into: &mut Vec<Record>, state: &mut State) {
        if self.of_standards {
            self.standard(into, state);
            return;
        }
        let row = self.table.row();
        if let Some(said) = self.survey.odd(row) {
            let what = Problem::NoPerson.at(&self.file, "");
            state.findings.add(what, || (Some(row), said.to_owned()));
            return;
        }
        // A day that is none keeps the whole line out: its cells may stand one column too far.
        let date = self.cell(Role::Date, state);
        let day = match state.day(&date) {
            None if !date.is_empty() => {
                self.tell(Problem::NotADate, Role::Date, &date, state);
                return;
            }
            day => day,
        };
        let Some(pupil) = self.pupil(into, state) else {
            return;
        };
        if self.mapping.has(Role::TestScore) {
            self.test(pupil, day, into, state);
        }
        self.scores(pupil, day, into, state);
    }
}
