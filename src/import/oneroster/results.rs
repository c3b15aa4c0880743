//! Tasks, and what each student reached in them.

use std::hash::BuildHasher as _;

use super::super::state::{Place, Reach, Scored, State, in_english};
use super::super::table::Table;
use super::super::values;
use super::kept::{Item, Told};
use super::{Reader, is_one_class, tell};
use crate::domain::class_file::intake::{Piece, Problem, Record, SourceId, Target};
use crate::domain::conference::pace::Moment;
use crate::domain::learning::evidence::{Counting, Work};
use crate::domain::words::{Language, Said, Words};

impl Reader {
    pub(super) fn target(&mut self, id: &str, told: Told, into: &mut Vec<Record>) -> u32 {
        if let Some(known) = self.targets.get(id) {
            return *known;
        }
        let at = u32::try_from(self.targets.len()).unwrap_or(u32::MAX);
        self.targets.insert(id.to_owned(), at);
        into.push(Record::Target(Target {
            id: id.to_owned(),
            code: told.code,
            framework: String::new(),
            subject: in_english(&told.subject),
            statement: in_english(&told.title),
            can: Words::default(),
            language: None,
        }));
        at
    }

    pub(super) fn item(&mut self, table: &mut Table, into: &mut Vec<Record>, state: &mut State) {
        if self.is_deleted(table, 2, state) {
            return;
        }
        let (id, title) = (self.hash(table, 0), self.word(table, 1, state));
        let most = values::number(&self.word(table, 3, state)).filter(|most| *most > 0.0);
        let own = self.word(table, 4, state);
        let target = match self.of_items.get(&id) {
            Some(known) => Some(*known),
            None if own.is_empty() => None,
            None => Some(self.target(&own, Told::default(), into)),
        };
        self.items.insert(
            id,
            Item {
                kind: values::kind(&title),
                title,
                target,
                most,
            },
        );
    }

    /// A line of the scales.
    pub(super) fn scale(&mut self, table: &mut Table, state: &mut State) {
        if !self.is_deleted(table, 1, state) {
            let values = self.word(table, 2, state);
            let id = self.hash(table, 0);
            self.scales.add(id, &values);
        }
    }

    /// A line that says on which scale a task is scored, or a result.
    pub(super) fn scaled(&mut self, table: &mut Table, is_result: bool, state: &mut State) {
        if !self.is_deleted(table, 2, state) {
            let (of, scale) = (self.hash(table, 0), self.hash(table, 1));
            self.scales.set(of, is_result, scale);
        }
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

    pub(super) fn result(&mut self, table: &mut Table, into: &mut Vec<Record>, state: &mut State) {
        if self.is_deleted(table, 1, state) {
            return;
        }
        let Some(pupil) = self.pupils.get(&self.hash(table, 4)).copied() else {
            if !is_one_class(state) {
                let student = self.word(table, 4, state);
                let file = table.file.as_str();
                let what = Problem::UnknownStudent.at(file, "studentSourcedId");
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
        let most = item.and_then(|item| item.most);
        let Some((score, counting)) = self.score(table, most, state) else {
            return;
        };
        let assessed = state.day(table.plain(self.at(7)));
        if assessed.is_none() && !table.bytes(self.at(7)).is_empty() {
            let date = self.word(table, 7, state);
            let what = Problem::NotADate.at(&table.file, "scoreDate");
            state.findings.add(what, || (Some(table.row()), date));
            return;
        }
        let title = item.map(|item| item.title.clone()).unwrap_or_default();
        let (kind, kind_is_said) = state.kind_of(item.and_then(|item| item.kind));
        let comment = self.word(table, 8, state);
        into.push(Record::Piece(Piece {
            id: made.map_or_else(
                || SourceId::Given(table.plain(self.at(0)).to_owned()),
                SourceId::Made,
            ),
            pupil,
            target,
            assessed,
            kind,
            kind_is_said,
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
    fn score(
        &self,
        table: &mut Table,
        most: Option<f64>,
        state: &mut State,
    ) -> Option<(Option<f64>, Counting)> {
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
        // A word that the files explain is the number it stands for.
        let is_word = !has_score && !self.scales.is_empty();
        let explained = is_word.then(|| {
            let (result, item) = (self.hash(table, 0), self.hash(table, 3));
            self.scales.number_for(result, item, cell)
        });
        let explained = explained.flatten();
        let most = explained.map_or(most, |(_, most)| Some(most));
        let number = explained.map(|(number, _)| number.to_string());
        let cell = number.as_deref().unwrap_or(cell);
        match state.score(
            Place {
                file: &table.file,
                column,
                row: table.row(),
            },
            cell,
            Reach {
                most,
                highest: None,
            },
        ) {
            Scored::At(score, counting) => Some((score, counting)),
            Scored::Nothing if missing => Some((None, Counting::Missing)),
            Scored::Nothing | Scored::Off | Scored::Unknown => None,
        }
    }
}
