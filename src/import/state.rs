//! What every reader adds to, and how it reads a day and a score.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::values;
use crate::domain::class_file::intake::{Answers, CodeMeaning, Findings, Problem, Scores};
use crate::domain::clean::clean_line;
use crate::domain::learning::evidence::Counting;
use crate::domain::words::{Language, Words};

/// What every reader adds to.
#[derive(Default)]
pub(super) struct State {
    pub(super) findings: Findings,
    /// Signs in columns of scores that nobody has explained yet.
    pub(super) codes: BTreeMap<String, usize>,
    /// Lowest and highest number off the scale.
    pub(super) off: Option<(f64, f64)>,
    /// A date was met that makes sense with the day first only.
    pub(super) other_order: bool,
    pub(super) top: f64,
    pub(super) mastery: f64,
    pub(super) known: Vec<String>,
    pub(super) answers: Answers,
}

/// More signs than any school has codes: then the column holds no scores.
const MOST_CODES: usize = 40;

impl State {
    /// A day, in the order that somebody has said or that United States systems use.
    pub(super) fn day(&mut self, cell: &str) -> Option<Date> {
        let day_first = self.answers.day_first.unwrap_or(false);
        let day = values::date_in(cell, day_first);
        if day.is_none() && self.answers.day_first.is_none() {
            self.other_order |= values::date_in(cell, true).is_some();
        }
        day
    }

    /// Remembers a number that is not on the scale.
    pub(super) fn is_off(&mut self, number: f64) {
        let (low, high) = self.off.unwrap_or((number, number));
        self.off = Some((low.min(number), high.max(number)));
    }

    /// A score from a cell; none where the line has none or says that it does not count.
    pub(super) fn score(&mut self, place: Place, cell: &str) -> Scored {
        let cell = cell.trim();
        if values::is_nothing(cell) {
            return Scored::Nothing;
        }
        let Place { file, column, row } = place;
        if let Some(number) = values::number(cell) {
            let how = self.answers.scores.unwrap_or(Scores::AsTheyAre);
            return if let Some(score) = how.read(number, self.top) {
                Scored::At(Some(score), Counting::Counts)
            } else {
                self.is_off(number);
                self.findings
                    .add(Problem::OffTheScale.at(file, column), || {
                        (Some(row), cell.to_owned())
                    });
                Scored::Off
            };
        }
        let cell = clean_line(cell);
        match self.answers.codes.get(&cell) {
            Some(CodeMeaning::Score(score)) => {
                Scored::At(Some(score.clamp(0.0, self.top)), Counting::Counts)
            }
            Some(CodeMeaning::Excused) => Scored::At(None, Counting::Excused),
            Some(CodeMeaning::Missing) => Scored::At(None, Counting::Missing),
            Some(CodeMeaning::Nothing) => Scored::Nothing,
            None => {
                let short = cell.chars().count() <= 30;
                let room = self.codes.len() < MOST_CODES || self.codes.contains_key(&cell);
                if short && room {
                    *self.codes.entry(cell).or_default() += 1;
                } else {
                    self.findings
                        .add(Problem::NotANumber.at(file, column), || (Some(row), cell));
                }
                Scored::Unknown
            }
        }
    }
}

/// Where a cell stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) file: &'a str,
    pub(super) column: &'a str,
    pub(super) row: u64,
}

/// What a cell of scores says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Scored {
    /// A score, or none and why.
    At(Option<f64>, Counting),
    /// Nothing is there.
    Nothing,
    /// A number that is not on the scale.
    Off,
    /// A sign that is not known yet.
    Unknown,
}

/// A file that cannot be read any further.
pub(super) struct Broken(pub(super) String);

/// Words of a table, which says nothing of its language.
pub(super) fn in_english(words: &str) -> Words {
    if words.is_empty() {
        return Words::default();
    }
    Words::only(Language::English, words)
}
