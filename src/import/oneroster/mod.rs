//! `OneRoster` 1.1 and 1.2 CSV, and its cousin School Data Sync: tables that refer to each other.

mod kept;
mod people;
mod results;
mod scales;
mod sessions;
mod tables;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};

use super::bundle::Bundle;
use super::state::{Broken, State};
use super::table::Table;
use super::{sensitive, values};
use crate::domain::class_file::intake::{Problem, Progress, Record};
use crate::domain::conference::pace::Moment;
use crate::domain::people::person::Relation;
use kept::{Grown, Item, Told};
use scales::Scales;
use tables::{KNOWN, Stage};

/// Lines read in one slice.
const SLICE: usize = 250;
/// The tables that are being read.
pub(super) struct Reader {
    bundle: Bundle,
    stage: Stage,
    table: Option<Table>,
    columns: Vec<Option<usize>>,
    done: u64,
    of: u64,
    /// Titles of classes, and how many students each has.
    titles: BTreeMap<String, (String, usize)>,
    /// Students who are enrolled in the class that is wanted.
    enrolled: HashSet<String>,
    /// Students of whom some enrolment has ended.
    ended: HashSet<String>,
    /// Roles of users that stand in a table of their own.
    roles: HashMap<String, (bool, Option<u8>)>,
    /// Pupils, tasks and the standards of results by what their ids hash to: a district has a million.
    pupils: HashMap<u64, u32>,
    grown: HashMap<String, Grown>,
    /// Adults of pupils: pupil, the adult's id, what they are.
    links: Vec<(u32, String, Option<Relation>)>,
    targets: HashMap<String, u32>,
    of_items: HashMap<u64, u32>,
    items: HashMap<u64, Item>,
    scales: Scales,
    of_results: HashMap<u64, u32>,
    hashes: RandomState,
    seen: HashSet<u64>,
    last_moment: RefCell<(String, Option<Moment>)>,
}

impl Reader {
    pub(super) fn begin(bundle: Bundle, state: &mut State) -> Self {
        let stages = std::iter::successors(Some(Stage::Sessions), |stage| {
            (*stage != Stage::Done).then(|| stage.next())
        });
        let files: Vec<&str> = stages.map(Stage::file).collect();
        let of = files.iter().map(|file| bundle.size(file)).sum();
        for name in bundle.names() {
            let lower = name.to_lowercase();
            let is_read = files.iter().any(|file| file.eq_ignore_ascii_case(name));
            if !is_read && !KNOWN.contains(&lower.as_str()) {
                let what = Problem::NotRead.at(name, "");
                state.findings.add(what, || (None, String::new()));
            }
        }
        if bundle.find("enrollments.csv").is_none() {
            let what = Problem::MissingFile.at("enrollments.csv", "");
            state.findings.add(what, || (None, String::new()));
        }
        Self {
            bundle,
            stage: Stage::Sessions,
            table: None,
            columns: Vec::new(),
            done: 0,
            of,
            titles: BTreeMap::new(),
            enrolled: HashSet::new(),
            ended: HashSet::new(),
            roles: HashMap::new(),
            pupils: HashMap::new(),
            grown: HashMap::new(),
            links: Vec::new(),
            targets: HashMap::new(),
            of_items: HashMap::new(),
            items: HashMap::new(),
            scales: Scales::default(),
            of_results: HashMap::new(),
            hashes: RandomState::new(),
            seen: HashSet::new(),
            last_moment: RefCell::default(),
        }
    }

    pub(super) fn progress(&self) -> Progress {
        let now = self.table.as_ref().map_or(0, Table::position);
        Progress {
            done: (self.done + now).min(self.of),
            of: self.of,
        }
    }

    /// What the id in a column hashes to.
    fn hash(&self, table: &Table, column: usize) -> u64 {
        self.hashes.hash_one(table.bytes(self.at(column)))
    }

    /// Some lines' records; false: that was all.
    pub(super) fn read_on(
        &mut self,
        into: &mut Vec<Record>,
        state: &mut State,
    ) -> Result<bool, Broken> {
        let broken = |file: &str| Broken(file.to_owned());
        if self.table.is_none() && !self.open(state).map_err(|_| broken(self.stage.file()))? {
            return Ok(false);
        }
        for _ in 0..SLICE {
            let Some(mut table) = self.table.take() else {
                break;
            };
            let more = table.next(&mut state.findings);
            let file = self.stage.file();
            if !more.map_err(|_| broken(file))? {
                if table.is_cut_off() {
                    return Err(broken(file));
                }
                self.done += self.bundle.size(file);
                self.finish(into);
                self.stage = self.stage.next();
                return Ok(true);
            }
            self.line(&mut table, into, state);
            self.table = Some(table);
        }
        Ok(true)
    }

    /// Opens the next table that is there; false: there is none.
    fn open(&mut self, state: &mut State) -> std::io::Result<bool> {
        while self.stage != Stage::Done && self.bundle.find(self.stage.file()).is_none() {
            self.stage = self.stage.next();
        }
        if self.stage == Stage::Done {
            return Ok(false);
        }
        let file = self.stage.file();
        let source = self.bundle.reader(file)?;
        let table = Table::open(file, source, &mut state.findings, None)?;
        let names = self.stage.columns();
        self.columns = names
            .iter()
            .map(|names| {
                let at = names.iter().find_map(|name| table.column(name));
                if at.is_some() && names.len() > 1 && table.column(names.first()?).is_none() {
                    let header = at.and_then(|at| table.header.get(at)).cloned();
                    let read = header.unwrap_or_default();
                    let wanted = names.first().copied().unwrap_or_default();
                    let what = Problem::Misspelled.at(file, wanted);
                    state.findings.add(what, || (Some(1), read));
                }
                at
            })
            .collect();
        let never: Vec<&str> = table
            .header
            .iter()
            .map(String::as_str)
            .filter(|name| sensitive::is_sensitive(name))
            .collect();
        if !never.is_empty() {
            let what = Problem::Sensitive.at(file, "");
            state.findings.add(what, || (None, never.join(", ")));
        }
        self.seen.clear();
        self.table = Some(table);
        Ok(true)
    }

    fn at(&self, column: usize) -> Option<usize> {
        self.columns.get(column).copied().flatten()
    }

    fn word(&self, table: &mut Table, column: usize, state: &mut State) -> String {
        table.words(self.at(column), &mut state.findings)
    }

    /// Marked as deleted? Bulk files leave it empty, real ones write `Active` in every way.
    fn is_deleted(&self, table: &mut Table, column: usize, state: &mut State) -> bool {
        let status = table.bytes(self.at(column));
        let deleted =
            status.eq_ignore_ascii_case(b"tobedeleted") || status.eq_ignore_ascii_case(b"inactive");
        if deleted {
            tell(table, Problem::Deleted, "status", state);
        }
        deleted
    }

    fn line(&mut self, table: &mut Table, into: &mut Vec<Record>, state: &mut State) {
        match self.stage {
            Stage::Sessions => self.session(table, into, state),
            Stage::Classes => {
                if !self.is_deleted(table, 2, state) {
                    let (id, title) = (self.word(table, 0, state), self.word(table, 1, state));
                    self.titles.insert(id, (title, 0));
                }
            }
            Stage::Enrolments => self.enrolment(table, state),
            Stage::Roles => {
                let id = self.word(table, 0, state);
                let student = self.word(table, 1, state).eq_ignore_ascii_case("student");
                let grade = values::grade(&self.word(table, 2, state));
                let known = self.roles.entry(id).or_insert((student, grade));
                known.0 |= student;
            }
            Stage::Users => self.user(table, into, state),
            Stage::Relationships => {
                let adult = self.word(table, 1, state);
                let role = values::relation(&self.word(table, 2, state));
                if let Some(pupil) = self.pupils.get(&self.hash(table, 0)) {
                    self.links.push((*pupil, adult, role));
                }
            }
            Stage::Objectives => {
                let id = self.word(table, 0, state);
                let told = Told {
                    code: self.word(table, 1, state),
                    title: self.word(table, 2, state),
                    subject: self.word(table, 3, state),
                };
                self.target(&id, told, into);
            }
            Stage::ObjectivesOfItems => {
                let (item, objective) = (self.hash(table, 0), self.word(table, 1, state));
                if !self.is_deleted(table, 2, state) && !objective.is_empty() {
                    let target = self.target(&objective, Told::default(), into);
                    self.of_items.entry(item).or_insert(target);
                }
            }
            Stage::Scales => self.scale(table, state),
            Stage::ScalesOfItems => self.scaled(table, false, state),
            Stage::ScalesOfResults => self.scaled(table, true, state),
            Stage::Items => self.item(table, into, state),
            Stage::ObjectivesOfResults => {
                let objective = self.word(table, 1, state);
                if !self.is_deleted(table, 2, state) && !objective.is_empty() {
                    let target = self.target(&objective, Told::default(), into);
                    let id = self.hash(table, 0);
                    self.of_results.entry(id).or_insert(target);
                }
            }
            Stage::Results => self.result(table, into, state),
            Stage::Done => {}
        }
    }

    /// When users, and who belongs to whom, are read: the adults of the students.
    fn finish(&mut self, into: &mut Vec<Record>) {
        match self.stage {
            Stage::Relationships => self.adults(into),
            Stage::Users if self.bundle.find(Stage::Relationships.file()).is_none() => {
                self.adults(into);
            }
            _ => {}
        }
        self.seen = HashSet::new();
    }
}

/// Something is the matter with the line.
fn tell(table: &Table, problem: Problem, column: &str, state: &mut State) {
    let what = problem.at(&table.file, column);
    state
        .findings
        .add(what, || (Some(table.row()), String::new()));
}

/// Is only one of the classes wanted?
fn is_one_class(state: &State) -> bool {
    let only = state.answers.only_class.as_deref();
    only.is_some_and(|class| !class.is_empty())
}
