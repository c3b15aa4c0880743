//! A table whose columns somebody, or a system's own format, has given a meaning.

use std::collections::{HashMap, HashSet};
use std::io;

use jiff::civil::Date;

use super::table::Table;
use super::{Broken, Bundle, Scored, State, in_english, recognised, values};
use crate::domain::clean::folded;
use crate::domain::evidence::{Kind, Work};
use crate::domain::growth::Score;
use crate::domain::intake::{
    Format, Guardian, Mapping, Piece, Problem, Progress, Pupil, Question, Record, Role, SourceId,
    Target, TestResult,
};
use crate::domain::person::Reads;
use crate::domain::words::{Language, Said};

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
        let mut unseen = crate::domain::intake::Findings::default();
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
            let what = (Problem::Sensitive, self.file.as_str(), "");
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
        state.findings.add((problem, &self.file, &column), || {
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

    fn name(&mut self, state: &mut State) -> (String, String) {
        let first = self.joined(Role::FirstName, state);
        let last = self.joined(Role::LastName, state);
        if !first.is_empty() {
            return (first, last);
        }
        if !last.is_empty() {
            // Family names in columns of their own, and the rest in one that says only “name”.
            return (self.cell(Role::FullName, state), last);
        }
        let full = self.cell(Role::FullName, state);
        // A list writes “Smith, Jr.” at the end of a name in its order; a gradebook writes the family name first.
        let sorted = matches!(self.format, Format::CanvasGradebook | Format::Table);
        let (first, last, apart) = values::names(&full, sorted);
        if apart {
            self.tell(Problem::NamesInOne, Role::FullName, "", state);
        }
        (first, last)
    }

    /// Who the line is about; told once as a record.
    fn pupil(&mut self, into: &mut Vec<Record>, state: &mut State) -> Option<u32> {
        let id = self.cell(Role::StudentId, state);
        let number = self.cell(Role::StudentNumber, state);
        let mut names = None;
        let key = match (id.is_empty(), number.is_empty()) {
            (false, _) => id.clone(),
            (true, false) => format!("number:{number}"),
            (true, true) => {
                let (first, last) = self.name(state);
                let full = format!("{first} {last}").trim().to_lowercase();
                names = Some((first, last));
                if full.is_empty() {
                    self.tell(Problem::NobodyNamed, Role::FullName, "", state);
                    return None;
                }
                format!("name:{full}")
            }
        };
        if let Some(known) = self.pupils.get(&key).copied() {
            self.adult(known, into, state);
            return Some(known);
        }
        let (first, last) = match names {
            Some(names) => names,
            None => self.name(state),
        };
        let grade = self.cell(Role::Grade, state);
        let read = values::grade(&grade);
        if read.is_none() && !grade.is_empty() && !values::is_kindergarten(&grade) {
            self.tell(Problem::NotAGrade, Role::Grade, &grade, state);
        }
        let language = self.cell(Role::HomeLanguage, state);
        let called = self.cell(Role::CalledName, state);
        let at = u32::try_from(self.pupils.len()).unwrap_or(u32::MAX);
        self.pupils.insert(key, at);
        into.push(Record::Pupil(Pupil {
            id,
            number: (!number.is_empty()).then_some(number),
            first,
            last,
            called: (!called.is_empty()).then_some(called),
            grade: read,
            reads: values::reads(&language),
            ..Pupil::default()
        }));
        self.adult(at, into, state);
        Some(at)
    }

    fn adult(&mut self, of: u32, into: &mut Vec<Record>, state: &mut State) {
        let name = self.cell(Role::AdultName, state);
        if name.is_empty() || !self.adults.insert((of, folded(&name))) {
            return;
        }
        let relation = self.cell(Role::AdultRelation, state);
        let language = self.cell(Role::AdultLanguage, state);
        let home = self.cell(Role::HomeLanguage, state);
        let reads = values::language(&language).or_else(|| {
            values::reads(&home).map(|reads| match reads {
                Reads::English => Language::English,
                _ => Language::Spanish,
            })
        });
        into.push(Record::Guardian(Guardian {
            id: String::new(),
            of,
            name,
            relation: values::relation(&relation),
            reads,
            as_of: None,
        }));
    }

    fn target(&mut self, (code, subject, can): (&str, &str, &str), into: &mut Vec<Record>) -> u32 {
        if let Some(known) = self.targets.get(code) {
            return *known;
        }
        let at = u32::try_from(self.targets.len()).unwrap_or(u32::MAX);
        self.targets.insert(code.to_owned(), at);
        into.push(Record::Target(Target {
            id: code.to_owned(),
            code: code.to_owned(),
            framework: String::new(),
            subject: in_english(subject),
            can: in_english(can),
        }));
        at
    }

    fn scores(&mut self, pupil: u32, day: Option<Date>, into: &mut Vec<Record>, state: &mut State) {
        if self.mapping.has(Role::Score) {
            let column = self.mapping.at(Role::Score);
            let code = self.cell(Role::Standard, state);
            let cell = self.cell(Role::Score, state);
            if code.is_empty() {
                if !cell.is_empty() {
                    self.tell(Problem::NoStandard, Role::Standard, "", state);
                }
            } else {
                if self.has_other_mastery(column.unwrap_or_default(), state) {
                    return;
                }
                let subject = self.cell(Role::Subject, state);
                let can = self.cell(Role::StandardWords, state);
                let target = self.target((&code, &subject, &can), into);
                self.piece((pupil, target, &code), (day, column, &cell), into, state);
            }
        }
        for at in 0..self.mapping.columns.len() {
            let Some((name, Role::ScoreOf)) = self.mapping.columns.get(at).cloned() else {
                continue;
            };
            let cell = self.table.words(Some(at), &mut state.findings);
            if values::is_nothing(&cell) {
                continue;
            }
            let (code, subject) = recognised::standard_of(self.format, &name);
            if self.has_other_mastery(at, state) {
                continue;
            }
            let target = self.target((&code, &subject, ""), into);
            self.piece((pupil, target, &code), (day, Some(at), &cell), into, state);
        }
    }

    /// Does Canvas say that mastery begins elsewhere than on the class's scale? Then nobody has said yet what
    /// the scores mean here.
    fn has_other_mastery(&mut self, score: usize, state: &mut State) -> bool {
        let at = match self.format {
            Format::CanvasMastery => Some(score + 1),
            Format::CanvasOutcomes => self.table.column("learning outcome mastery score"),
            _ => return false,
        };
        let points = self.table.words(at, &mut state.findings);
        let Some(points) = values::number(&points) else {
            return false;
        };
        let differs = (points - state.mastery).abs() > 1e-9;
        if !differs || state.answers.scores.is_some() {
            return false;
        }
        state.is_off(points);
        let name = self.table.header.get(score).cloned().unwrap_or_default();
        let row = self.table.row();
        let what = (Problem::OffTheScale, self.file.as_str(), name.as_str());
        state.findings.add(what, || (Some(row), points.to_string()));
        true
    }

    fn piece(
        &mut self,
        (pupil, target, code): (u32, u32, &str),
        (day, column, cell): (Option<Date>, Option<usize>, &str),
        into: &mut Vec<Record>,
        state: &mut State,
    ) {
        let named = column.and_then(|at| self.table.header.get(at)).cloned();
        let place = (self.file.as_str(), named.as_deref().unwrap_or_default());
        let scored = state.score((place.0, place.1, self.table.row()), cell);
        let Scored::At(score, counting) = scored else {
            return;
        };
        if day.is_none() && self.format != Format::CanvasMastery {
            self.tell(Problem::NoDay, Role::Date, "", state);
        }
        let task = self.cell(Role::Task, state);
        let comment = self.cell(Role::Comment, state);
        let given = self.cell(Role::Attempt, state).parse::<u16>().ok();
        let when = day.map(|day| day.to_string()).unwrap_or_default();
        let mark = given.map(|attempt| attempt.to_string()).unwrap_or_default();
        let same = [&pupil.to_string(), code, &task, &when, &mark].join("\u{1f}");
        let (count, last) = self.met.entry(same.clone()).or_insert((0, None));
        if *count > 0 && (*last == score || given.is_some()) {
            self.tell(Problem::Twice, Role::Score, cell, state);
            return;
        }
        *count = count.saturating_add(1);
        *last = score;
        let attempt = given.unwrap_or(*count).max(1);
        let id = [code, &task, &when, &attempt.to_string()].join("\u{1f}");
        let of_system = self.format.name().map(str::to_owned).unwrap_or_default();
        into.push(Record::Piece(Piece {
            id: SourceId::Made(id),
            pupil,
            target,
            assessed: day,
            kind: Kind::Test,
            attempt,
            work: Work {
                task: in_english(if task.is_empty() { &of_system } else { &task }),
                score,
                counting,
                comment: (!comment.is_empty()).then(|| Said::new(comment, Language::English)),
                place: None,
            },
            as_of: None,
        }));
    }

    fn test(&mut self, pupil: u32, day: Option<Date>, into: &mut Vec<Record>, state: &mut State) {
        let for_growth = self.cell(Role::ForGrowth, state).to_lowercase();
        if ["false", "n", "no", "0"].contains(&for_growth.as_str()) {
            self.tell(Problem::NotForGrowth, Role::ForGrowth, &for_growth, state);
            return;
        }
        let cell = self.cell(Role::TestScore, state);
        if cell.is_empty() {
            return;
        }
        let Some(score) = values::number(&cell).filter(|score| (0.0..=5_000.0).contains(score))
        else {
            self.tell(Problem::NotANumber, Role::TestScore, &cell, state);
            return;
        };
        let Some(on) = day else {
            self.tell(Problem::NotADate, Role::Date, "", state);
            return;
        };
        let named = self.cell(Role::Test, state);
        let test = recognised::test_id(self.format, &self.table.header, &named);
        let test = if test.is_empty() {
            self.file.clone()
        } else {
            test
        };
        let error = values::number(&self.cell(Role::TestError, state));
        let error = error.filter(|error| *error > 0.0 && *error < score.max(1.0));
        let growth = values::number(&self.cell(Role::TypicalGrowth, state));
        // Where usual growth leads is as sure as the score it begins from.
        let projected = growth.filter(|growth| *growth > 0.0).map(|growth| {
            let margin = error.unwrap_or(0.0);
            (score + growth - margin, score + growth + margin)
        });
        let id = [&test, on.to_string().as_str()].join("\u{1f}");
        let same = format!("{pupil}\u{1f}{id}");
        if self.met.insert(same, (1, Some(score))).is_some() {
            self.tell(Problem::Twice, Role::TestScore, &cell, state);
            return;
        }
        into.push(Record::TestResult(TestResult {
            id: SourceId::Made(id),
            pupil,
            test,
            on,
            score: Score {
                score,
                error,
                projected,
            },
            as_of: None,
        }));
    }
}
