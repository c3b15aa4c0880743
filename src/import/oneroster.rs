//! `OneRoster` 1.1 and 1.2 CSV, and its cousin School Data Sync: tables that refer to each other.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};

use jiff::ToSpan as _;

use super::table::Table;
use super::{Broken, Bundle, Scored, State, in_english, recognised, values};
use crate::domain::class::Term;
use crate::domain::evidence::{Counting, Kind, Work};
use crate::domain::intake::{Guardian, Piece, Problem, Progress, Pupil, Record, SourceId, Target};
use crate::domain::pace::Moment;
use crate::domain::person::Relation;
use crate::domain::words::{Language, Said, Words};

/// Lines read in one slice.
const SLICE: usize = 250;

/// The tables, in the order in which they are read: what is referred to comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Sessions,
    Classes,
    Enrolments,
    Roles,
    Users,
    Relationships,
    Objectives,
    ObjectivesOfItems,
    Items,
    ObjectivesOfResults,
    Results,
    Done,
}

impl Stage {
    const fn next(self) -> Self {
        match self {
            Self::Sessions => Self::Classes,
            Self::Classes => Self::Enrolments,
            Self::Enrolments => Self::Roles,
            Self::Roles => Self::Users,
            Self::Users => Self::Relationships,
            Self::Relationships => Self::Objectives,
            Self::Objectives => Self::ObjectivesOfItems,
            Self::ObjectivesOfItems => Self::Items,
            Self::Items => Self::ObjectivesOfResults,
            Self::ObjectivesOfResults => Self::Results,
            Self::Results | Self::Done => Self::Done,
        }
    }

    const fn file(self) -> &'static str {
        match self {
            Self::Sessions => "academicSessions.csv",
            Self::Classes => "classes.csv",
            Self::Enrolments => "enrollments.csv",
            Self::Roles => "roles.csv",
            Self::Users => "users.csv",
            Self::Relationships => "relationships.csv",
            Self::Objectives => "learningObjectives.csv",
            Self::ObjectivesOfItems => "lineItemLearningObjectiveIds.csv",
            Self::Items => "lineItems.csv",
            Self::ObjectivesOfResults => "resultLearningObjectiveIds.csv",
            Self::Results => "results.csv",
            Self::Done => "",
        }
    }

    /// Its columns, each by the names it can have.
    const fn columns(self) -> &'static [Names] {
        match self {
            Self::Sessions => SESSIONS,
            Self::Classes => CLASSES,
            Self::Enrolments => ENROLMENTS,
            Self::Roles => ROLES,
            Self::Users => USERS,
            Self::Relationships => RELATIONSHIPS,
            Self::Objectives => OBJECTIVES,
            Self::ObjectivesOfItems => OBJECTIVES_OF_ITEMS,
            Self::Items => ITEMS,
            Self::ObjectivesOfResults => OBJECTIVES_OF_RESULTS,
            Self::Results => RESULTS,
            Self::Done => &[],
        }
    }
}

/// The names a column can have.
type Names = &'static [&'static str];

const SESSIONS: &[Names] = &[
    &["sourcedId"],
    &["title"],
    &["type"],
    &["startDate"],
    &["endDate"],
    &["status"],
];
const CLASSES: &[Names] = &[&["sourcedId"], &["title"], &["status"]];
const ENROLMENTS: &[Names] = &[
    &["classSourcedId"],
    &["userSourcedId"],
    &["role"],
    &["status"],
];
const ROLES: &[Names] = &[&["userSourcedId"], &["role"], &["grade"], &["status"]];
const USERS: &[Names] = &[
    &["sourcedId"],
    &["status"],
    &["dateLastModified"],
    &["role"],
    &["givenName"],
    &["familyName"],
    &["preferredGivenName", "prefferedGivenName"],
    &["identifier"],
    &["grades", "grade"],
    &["agentSourcedIds"],
    &["pronouns"],
    &["preferredLanguage", "language"],
];
const RELATIONSHIPS: &[Names] = &[
    &["userSourcedId"],
    &["relationshipUserSourcedId"],
    &["relationshipRole"],
];
const OBJECTIVES: &[Names] = &[
    &["sourcedId", "learningObjectiveId"],
    &["code", "humanCodingScheme"],
    &["title", "fullStatement"],
    &["subject"],
];
const OBJECTIVES_OF_ITEMS: &[Names] = &[
    &["lineItemSourcedId"],
    &["learningObjectiveId"],
    &["status"],
];
const ITEMS: &[Names] = &[
    &["sourcedId"],
    &["title"],
    &["status"],
    &["resultValueMax"],
    &["learningObjectiveId"],
];
const OBJECTIVES_OF_RESULTS: &[Names] =
    &[&["resultSourcedId"], &["learningObjectiveId"], &["status"]];
const RESULTS: &[Names] = &[
    &["sourcedId"],
    &["status"],
    &["dateLastModified"],
    &["lineItemSourcedId"],
    &["studentSourcedId"],
    &["scoreStatus"],
    &["score"],
    &["scoreDate"],
    &["comment"],
    &["textScore"],
    &["missing"],
];

/// Files that belong to the format and hold nothing this program keeps.
const KNOWN: &[&str] = &[
    "manifest.csv",
    "orgs.csv",
    "courses.csv",
    "demographics.csv",
    "userprofiles.csv",
    "resources.csv",
    "classresources.csv",
    "courseresources.csv",
    "userresources.csv",
    "categories.csv",
    "scorescales.csv",
    "lineitemscorescales.csv",
    "userflags.csv",
    "assessmentlineitems.csv",
    "assessmentresults.csv",
];

/// A task that results belong to.
struct Item {
    title: String,
    target: Option<u32>,
    /// The highest score there is, where the file says so.
    most: Option<f64>,
}

/// A name a user waits with until it is known whether somebody is their child.
struct Grown {
    name: String,
    as_of: Option<Moment>,
    role: Option<Relation>,
}

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
                let what = (Problem::NotRead, name, "");
                state.findings.add(what, || (None, String::new()));
            }
        }
        if bundle.find("enrollments.csv").is_none() {
            let what = (Problem::MissingFile, "enrollments.csv", "");
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
            roles: HashMap::new(),
            pupils: HashMap::new(),
            grown: HashMap::new(),
            links: Vec::new(),
            targets: HashMap::new(),
            of_items: HashMap::new(),
            items: HashMap::new(),
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

    /// Which class? Where the files hold several and nobody has said.
    pub(super) fn classes(&self, state: &State) -> Option<Vec<(String, String, usize)>> {
        if state.answers.only_class.is_some() {
            return None;
        }
        let with_students = self.titles.iter().filter(|(_, (_, count))| *count > 0);
        let classes: Vec<(String, String, usize)> = with_students
            .map(|(id, (title, count))| (id.clone(), title.clone(), *count))
            .collect();
        (classes.len() > 1).then_some(classes)
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
        let table = Table::open(file, self.bundle.reader(file)?, &mut state.findings)?;
        let names = self.stage.columns();
        self.columns = names
            .iter()
            .map(|names| {
                let at = names.iter().find_map(|name| table.column(name));
                if at.is_some() && names.len() > 1 && table.column(names.first()?).is_none() {
                    let header = at.and_then(|at| table.header.get(at)).cloned();
                    let read = header.unwrap_or_default();
                    let wanted = names.first().copied().unwrap_or_default();
                    let what = (Problem::Misspelled, file, wanted);
                    state.findings.add(what, || (Some(1), read));
                }
                at
            })
            .collect();
        let never: Vec<&str> = table
            .header
            .iter()
            .map(String::as_str)
            .filter(|name| recognised::is_sensitive(name))
            .collect();
        if !never.is_empty() {
            let what = (Problem::Sensitive, file, "");
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
                let (id, code) = (self.word(table, 0, state), self.word(table, 1, state));
                let (title, subject) = (self.word(table, 2, state), self.word(table, 3, state));
                self.target(&id, (&code, &title, &subject), into);
            }
            Stage::ObjectivesOfItems => {
                let (item, objective) = (self.hash(table, 0), self.word(table, 1, state));
                if !self.is_deleted(table, 2, state) && !objective.is_empty() {
                    let target = self.target(&objective, ("", "", ""), into);
                    self.of_items.entry(item).or_insert(target);
                }
            }
            Stage::Items => self.item(table, into, state),
            Stage::ObjectivesOfResults => {
                let objective = self.word(table, 1, state);
                if !self.is_deleted(table, 2, state) && !objective.is_empty() {
                    let target = self.target(&objective, ("", "", ""), into);
                    let id = self.hash(table, 0);
                    self.of_results.entry(id).or_insert(target);
                }
            }
            Stage::Results => self.result(table, into, state),
            Stage::Done => {}
        }
    }

    fn session(&self, table: &mut Table, into: &mut Vec<Record>, state: &mut State) {
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
                let what = (Problem::NotADate, table.file.as_str(), name);
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

    fn enrolment(&mut self, table: &mut Table, state: &mut State) {
        if self.is_deleted(table, 3, state)
            || !table.bytes(self.at(2)).eq_ignore_ascii_case(b"student")
        {
            return;
        }
        let class = self.word(table, 0, state);
        let user = self.word(table, 1, state);
        let wanted = state.answers.only_class.as_deref().unwrap_or_default();
        if let Some((_, count)) = self.titles.get_mut(&class) {
            *count += 1;
        }
        if wanted.is_empty() || wanted == class {
            self.enrolled.insert(user);
        }
    }

    fn user(&mut self, table: &mut Table, into: &mut Vec<Record>, state: &mut State) {
        let id = self.word(table, 0, state);
        if self.is_deleted(table, 1, state) {
            return;
        }
        let hash = self.hash(table, 0);
        if id.is_empty() || !self.seen.insert(hash) {
            let problem = if id.is_empty() {
                Problem::NobodyNamed
            } else {
                Problem::Twice
            };
            tell(table, problem, "sourcedId", state);
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
            self.adult(id, role.as_str(), (format!("{first} {last}"), as_of));
            return;
        }
        if is_one_class(state) && !self.enrolled.contains(&id) {
            return;
        }
        if first.is_empty() && last.is_empty() {
            tell(table, Problem::NoName, "givenName", state);
            return;
        }
        let grades = self.word(table, 8, state);
        let grade = values::grade(&grades).or(of_role.and_then(|(_, grade)| grade));
        if grade.is_none() && !grades.is_empty() && !values::is_kindergarten(&grades) {
            let what = (Problem::NotAGrade, table.file.as_str(), "grades");
            state.findings.add(what, || (Some(table.row()), grades));
        }
        let agents = self.word(table, 9, state);
        let reads = values::reads(&self.word(table, 11, state));
        let at = u32::try_from(self.pupils.len()).unwrap_or(u32::MAX);
        let agents = agents.split(',').map(str::trim);
        let agents = agents.filter(|agent| !agent.is_empty());
        self.links
            .extend(agents.map(|agent| (at, agent.to_owned(), None)));
        let some = |text: String| (!text.is_empty()).then_some(text);
        into.push(Record::Pupil(Pupil {
            id,
            number: some(self.word(table, 7, state)),
            first,
            last,
            called: some(self.word(table, 6, state)),
            pronouns: some(self.word(table, 10, state)),
            gender: None,
            grade,
            reads,
            as_of,
        }));
        self.pupils.insert(hash, at);
    }

    /// Somebody who is no student may be some student's adult.
    fn adult(&mut self, id: String, role: &str, (name, as_of): (String, Option<Moment>)) {
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

    fn adults(&mut self, into: &mut Vec<Record>) {
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
                    reads: None,
                    as_of: grown.as_of,
                }));
            }
        }
        self.grown = HashMap::new();
        self.roles = HashMap::new();
    }

    fn target(
        &mut self,
        id: &str,
        (code, title, subject): (&str, &str, &str),
        into: &mut Vec<Record>,
    ) -> u32 {
        if let Some(known) = self.targets.get(id) {
            return *known;
        }
        let at = u32::try_from(self.targets.len()).unwrap_or(u32::MAX);
        self.targets.insert(id.to_owned(), at);
        into.push(Record::Target(Target {
            id: id.to_owned(),
            code: code.to_owned(),
            framework: String::new(),
            subject: in_english(subject),
            can: in_english(title),
        }));
        at
    }

    fn item(&mut self, table: &mut Table, into: &mut Vec<Record>, state: &mut State) {
        if self.is_deleted(table, 2, state) {
            return;
        }
        let (id, title) = (self.hash(table, 0), self.word(table, 1, state));
        let most = values::number(&self.word(table, 3, state));
        let own = self.word(table, 4, state);
        let target = match self.of_items.get(&id) {
            Some(known) => Some(*known),
            None if own.is_empty() => None,
            None => Some(self.target(&own, ("", "", ""), into)),
        };
        self.items.insert(
            id,
            Item {
                title,
                target,
                most,
            },
        );
    }

    /// Without an id of its own a result is known by what it is about.
    fn made_of(&self, table: &Table) -> Option<String> {
        table.bytes(self.at(0)).is_empty().then(|| {
            let part = |column: usize| table.plain(self.at(column)).to_owned();
            [part(3), part(7)].join("\u{1f}")
        })
    }

    /// Has a result of this id, or about this, been met before?
    fn is_again(&mut self, table: &Table, pupil: u32, made: Option<&str>) -> bool {
        let hash = match made {
            None => self.hash(table, 0),
            Some(about) => self.hashes.hash_one((pupil, about)),
        };
        !self.seen.insert(hash)
    }

    fn result(&mut self, table: &mut Table, into: &mut Vec<Record>, state: &mut State) {
        if self.is_deleted(table, 1, state) {
            return;
        }
        let Some(pupil) = self.pupils.get(&self.hash(table, 4)).copied() else {
            if !is_one_class(state) {
                let student = self.word(table, 4, state);
                let file = table.file.as_str();
                let what = (Problem::UnknownStudent, file, "studentSourcedId");
                state.findings.add(what, || (Some(table.row()), student));
            }
            return;
        };
        let made = self.made_of(table);
        if self.is_again(table, pupil, made.as_deref()) {
            tell(table, Problem::Twice, "sourcedId", state);
            return;
        }
        let item = self.items.get(&self.hash(table, 3));
        let of_result = self.of_results.get(&self.hash(table, 0)).copied();
        let Some(target) = of_result.or_else(|| item.and_then(|item| item.target)) else {
            tell(table, Problem::NoStandard, "lineItemSourcedId", state);
            return;
        };
        if is_of_longer_scale(table, item, state) {
            return;
        }
        let Some((score, counting)) = self.score(table, state) else {
            return;
        };
        let assessed = state.day(table.plain(self.at(7)));
        if assessed.is_none() && !table.bytes(self.at(7)).is_empty() {
            let date = self.word(table, 7, state);
            let what = (Problem::NotADate, table.file.as_str(), "scoreDate");
            state.findings.add(what, || (Some(table.row()), date));
            return;
        }
        let title = item.map(|item| item.title.clone()).unwrap_or_default();
        let comment = self.word(table, 8, state);
        into.push(Record::Piece(Piece {
            id: made.map_or_else(
                || SourceId::Given(table.plain(self.at(0)).to_owned()),
                SourceId::Made,
            ),
            pupil,
            target,
            assessed,
            kind: Kind::Test,
            attempt: 1,
            work: Work {
                task: Words::only(Language::English, title),
                score,
                counting,
                comment: (!comment.is_empty()).then(|| Said::new(comment, Language::English)),
                place: None,
            },
            as_of: self.moment(table.plain(self.at(2))),
        }));
    }

    /// Files are touched at few moments: the last one is usually the next one too.
    fn moment(&self, cell: &str) -> Option<Moment> {
        let mut last = self.last_moment.borrow_mut();
        if last.0 != cell {
            *last = (cell.to_owned(), values::moment(cell));
        }
        last.1
    }

    /// The score, or why there is none; nothing: the line is left out.
    fn score(&self, table: &mut Table, state: &mut State) -> Option<(Option<f64>, Counting)> {
        let status = table.bytes(self.at(5));
        let is = |named: &[u8]| status.eq_ignore_ascii_case(named);
        let missing = table.bytes(self.at(10)).eq_ignore_ascii_case(b"true");
        if is(b"exempt") {
            return Some((None, Counting::Excused));
        }
        if is(b"not submitted") && missing {
            return Some((None, Counting::Missing));
        }
        // It is on its way: there is nothing to show yet.
        if is(b"submitted") || is(b"not submitted") {
            return None;
        }
        let has_score = !table.bytes(self.at(6)).is_empty();
        let (at, column) = if has_score {
            (6, "score")
        } else {
            (9, "textScore")
        };
        // Nearly every cell is a plain number: it is read where it stands.
        let kept;
        let cell = match table.plain(self.at(at)) {
            plain if plain.is_ascii() && !plain.is_empty() => plain,
            _ => {
                kept = self.word(table, at, state);
                &kept
            }
        };
        match state.score((&table.file, column, table.row()), cell) {
            Scored::At(score, counting) => Some((score, counting)),
            Scored::Nothing if missing => Some((None, Counting::Missing)),
            Scored::Nothing | Scored::Off | Scored::Unknown => None,
        }
    }
}

/// Something is the matter with the line.
fn tell(table: &Table, problem: Problem, column: &str, state: &mut State) {
    let what = (problem, table.file.as_str(), column);
    state
        .findings
        .add(what, || (Some(table.row()), String::new()));
}

/// Is only one of the classes wanted?
fn is_one_class(state: &State) -> bool {
    let only = state.answers.only_class.as_deref();
    only.is_some_and(|class| !class.is_empty())
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

/// A score of a longer scale is none of ours until somebody has said how to read it.
fn is_of_longer_scale(table: &Table, item: Option<&Item>, state: &mut State) -> bool {
    let most = item.and_then(|item| item.most);
    let most = most.filter(|most| *most > state.top);
    let (Some(most), None) = (most, state.answers.scores) else {
        return false;
    };
    state.is_off(most);
    let what = (Problem::OffTheScale, table.file.as_str(), "score");
    let row = Some(table.row());
    state.findings.add(what, || (row, most.to_string()));
    true
}
