//! The scores and the tests of a line.

use jiff::civil::Date;

use super::super::saying::{Column, Said};
use super::super::state::{Place, Reach, Scored, State, in_english};
use super::super::values;
use super::Reader;
use crate::domain::class_file::intake::{Format, Piece, Problem, Record, Role, SourceId, Target};
use crate::domain::learning::evidence::{Kind, Work};
use crate::domain::words::{self, Language};

/// A score that was found, and what it is of.
#[derive(Clone, Copy)]
struct Found<'a> {
    pupil: u32,
    target: u32,
    /// Of the standard.
    code: &'a str,
    day: Option<Date>,
    column: Option<usize>,
    cell: &'a str,
    /// The title of the work, where the column says it.
    work: &'a str,
}

impl Reader {
    fn target(&mut self, code: &str, subject: &str, said: Said, into: &mut Vec<Record>) -> u32 {
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
            statement: said.statement,
            can: said.can,
            language: said.language,
        }));
        at
    }

    /// A line of a list of standards.
    pub(super) fn standard(&mut self, into: &mut Vec<Record>, state: &mut State) {
        let code = self.cell(Role::Standard, state);
        if code.is_empty() {
            return;
        }
        let subject = self.cell(Role::Subject, state);
        let said = self.said_of_standard(state);
        self.target(&code, &subject, said, into);
    }

    /// What the line says of its standard.
    fn said_of_standard(&mut self, state: &mut State) -> Said {
        let columns = self.places.get(&Role::StandardWords);
        let columns = columns.cloned().unwrap_or_default();
        let cells = columns.into_iter().map(|at| {
            let named = self.table.header.get(at).map(String::as_str);
            let column = Column::named(named.unwrap_or_default());
            (column, self.words(Some(at), state))
        });
        Said::of(&cells.collect::<Vec<_>>())
    }

    pub(super) fn scores(
        &mut self,
        pupil: u32,
        day: Option<Date>,
        into: &mut Vec<Record>,
        state: &mut State,
    ) {
        if self.has(Role::Score) {
            let column = self.at(Role::Score);
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
                let day = day.or_else(|| self.labels.day.as_deref().and_then(|day| state.day(day)));
                let subject = self.cell(Role::Subject, state);
                let said = self.said_of_standard(state);
                let target = self.target(&code, &subject, said, into);
                self.piece(
                    Found {
                        pupil,
                        target,
                        code: &code,
                        day,
                        column,
                        cell: &cell,
                        work: "",
                    },
                    into,
                    state,
                );
            }
        }
        for nth in 0..self.scored.len() {
            self.score_of(nth, pupil, day, into, state);
        }
    }

    /// The score in one of the columns that are named after a standard.
    fn score_of(
        &mut self,
        nth: usize,
        pupil: u32,
        day: Option<Date>,
        into: &mut Vec<Record>,
        state: &mut State,
    ) {
        let Some(scored) = self.scored.get(nth) else {
            return;
        };
        let at = scored.column;
        let cell = self.table.words(Some(at), &mut state.findings);
        if values::is_nothing(&cell) {
            return;
        }
        let (code, subject) = (scored.code.clone(), scored.subject.clone());
        let work = scored.work.clone();
        if self.has_other_mastery(at, state) {
            return;
        }
        let target = self.target(&code, &subject, Said::default(), into);
        let day = day.or_else(|| self.survey.day(at).and_then(|day| state.day(day)));
        let day = day.or_else(|| self.labels.day.as_deref().and_then(|day| state.day(day)));
        self.piece(
            Found {
                pupil,
                target,
                code: &code,
                day,
                column: Some(at),
                cell: &cell,
                work: &work,
            },
            into,
            state,
        );
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
        let what = Problem::OffTheScale.at(&self.file, &name);
        state.findings.add(what, || (Some(row), points.to_string()));
        true
    }

    /// What the scores of a column are out of, and how far they go.
    fn reach(&self, column: Option<usize>) -> Reach {
        let said = self.at(Role::OutOf).map(|at| self.table.plain(Some(at)));
        let said = said.and_then(values::number).filter(|most| *most > 0.0);
        Reach {
            most: said
                .or_else(|| column.and_then(|at| self.survey.most(at)))
                .or(self.labels.most),
            highest: column.and_then(|at| self.survey.highest(at)),
        }
    }

    /// The kind of work: as its column says, as somebody says of all of them, or as a title proposes. True: it is said.
    fn kind(&mut self, task: &str, state: &mut State) -> (Kind, bool) {
        if self.format == Format::StarStandards {
            return (Kind::Test, false);
        }
        let cell = self.cell(Role::Kind, state);
        if let Some(kind) = values::kind(&cell) {
            return (kind, true);
        }
        if !cell.is_empty() {
            self.tell(Problem::NotAKind, Role::Kind, &cell, state);
        }
        state.kind(task)
    }

    /// The title of the work: as the column says, or the line, or what stands above the table.
    fn task(&mut self, work: &str, state: &mut State) -> String {
        let task = match work {
            "" => self.cell(Role::Task, state),
            named => named.to_owned(),
        };
        match &self.labels.task {
            Some(of_all) if task.is_empty() => of_all.clone(),
            _ => task,
        }
    }

    fn piece(&mut self, found: Found, into: &mut Vec<Record>, state: &mut State) {
        let Found {
            pupil,
            target,
            code,
            day,
            column,
            cell,
            work,
        } = found;
        let named = column.and_then(|at| self.table.header.get(at)).cloned();
        let place = Place {
            file: &self.file,
            column: named.as_deref().unwrap_or_default(),
            row: self.table.row(),
        };
        let Scored::At(score, counting) = state.score(place, cell, self.reach(column)) else {
            return;
        };
        if day.is_none() && self.format != Format::CanvasMastery {
            self.tell(Problem::NoDay, Role::Date, "", state);
        }
        let task = self.task(work, state);
        let (kind, kind_is_said) = self.kind(&task, state);
        let found_at = self.cell(Role::Place, state);
        let comment = self.cell(Role::Comment, state);
        let given = self.cell(Role::Attempt, state).parse::<u16>().ok();
        let when = day.map(|day| day.to_string()).unwrap_or_default();
        let mark = given.map_or_else(String::new, |attempt| attempt.to_string());
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
        let of_system = self.format.name().unwrap_or_default();
        into.push(Record::Piece(Piece {
            id: SourceId::Made(id),
            pupil,
            target,
            assessed: day,
            kind,
            kind_is_said,
            attempt,
            work: Work {
                task: in_english(if task.is_empty() { of_system } else { &task }),
                score,
                counting,
                comment: (!comment.is_empty())
                    .then(|| words::Said::new(comment, Language::English)),
                place: (!found_at.is_empty()).then(|| in_english(&found_at)),
            },
            as_of: None,
        }));
    }
}
