//! What every reader adds to, and how it reads a day and a score.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use super::values;
use crate::domain::class_file::intake::{Answers, CodeMeaning, Findings, Problem, Scores};
use crate::domain::clean::clean_line;
use crate::domain::learning::evidence::{Counting, Kind};
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
    pub(super) today: Date,
    pub(super) known: Vec<String>,
    pub(super) answers: Answers,
    /// Some results came of which nothing says what kind of work they are.
    pub(super) kind_unsaid: bool,
    /// What titles that were met say of it.
    pub(super) kinds: HashMap<String, Option<Kind>>,
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

    /// The kind of a piece of work with this title. True: somebody has said it of all that say nothing.
    pub(super) fn kind(&mut self, title: &str) -> (Kind, bool) {
        let known = self.kinds.get(title).copied();
        let proposed = known.unwrap_or_else(|| {
            let kind = values::kind(title);
            self.kinds.insert(title.to_owned(), kind);
            kind
        });
        self.kind_of(proposed)
    }

    /// The same, where what the title proposes is known.
    pub(super) fn kind_of(&mut self, proposed: Option<Kind>) -> (Kind, bool) {
        if let Some(kind) = proposed {
            return (kind, false);
        }
        self.kind_unsaid = true;
        let said = self.answers.kind;
        (said.unwrap_or_default(), said.is_some())
    }

    /// The score on the scale of the class. What is on it already stays; the rest is read as somebody has said.
    fn read(&self, number: f64, reach: Reach) -> Option<f64> {
        let as_it_is = || Scores::AsTheyAre.read(number, self.top);
        let is_on_it = match reach.most {
            Some(most) => (most - self.top).abs() < 1e-9,
            None => reach.highest.unwrap_or(number) <= self.top,
        };
        match (is_on_it, self.answers.scores, reach.most) {
            (true, ..) | (_, Some(Scores::AsTheyAre), _) | (_, None, None) => as_it_is(),
            (false, None, Some(_)) => None,
            (false, Some(cuts), None) => cuts.read(number, self.top),
            (false, Some(Scores::Cuts(cuts)), Some(most)) => {
                let [four, ..] = cuts;
                // `90, 80, 70` are percent of whatever can be had; `8, 7, 5` are points, and say nothing of a hundred.
                let is_percent = four > most || (four > 20.0 && four <= 100.0);
                if is_percent && four <= 100.0 {
                    return Scores::Cuts(cuts).read(number / most * 100.0, self.top);
                }
                let fits = four <= most && four * 2.0 >= most;
                fits.then(|| Scores::Cuts(cuts).read(number, self.top))
                    .flatten()
            }
        }
    }

    /// Remembers a number that is not on the scale.
    pub(super) fn is_off(&mut self, number: f64) {
        let (low, high) = self.off.unwrap_or((number, number));
        self.off = Some((low.min(number), high.max(number)));
    }

    /// A score from a cell; none where the line has none or says that it does not count.
    pub(super) fn score(&mut self, place: Place, cell: &str, reach: Reach) -> Scored {
        let cell = cell.trim();
        if values::is_nothing(cell) {
            return Scored::Nothing;
        }
        let Place { file, column, row } = place;
        if let Some((number, own)) = values::points(cell) {
            let reach = Reach {
                most: own.or(reach.most),
                ..reach
            };
            return if let Some(score) = self.read(number, reach) {
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

/// How far the scores beside one go.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reach {
    /// What it is out of, where something says so.
    pub(super) most: Option<f64>,
    /// The highest in the same column, where that was looked at.
    pub(super) highest: Option<f64>,
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
