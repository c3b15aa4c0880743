//! One assignment scored for the whole class: what it is, and what each student got.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::evidence::{Counting, Evidence, Kind, State, Work};
use super::scale::Halves;
use crate::domain::id::{EvidenceId, StandardId, StudentId};
use crate::domain::words::Words;

/// A piece of work that everybody does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// The title of the work.
    pub task: Words,
    /// Which standard it shows.
    pub standard: StandardId,
    /// The day it was assessed.
    pub assessed: Option<Date>,
    /// The kind of work.
    pub kind: Kind,
    /// How far the teacher is with it.
    pub state: State,
}

/// What a student got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A score on the scale.
    Score(Halves),
    /// Nothing was handed in.
    Missing,
    /// The student was excused.
    Excused,
}

impl Mark {
    /// As a draft keeps it.
    pub fn form(self) -> Map<String, Value> {
        let (name, value) = match self {
            Self::Score(level) => ("score", json!(level.value())),
            Self::Missing => ("counts", json!(Counting::Missing)),
            Self::Excused => ("counts", json!(Counting::Excused)),
        };
        [(name.to_owned(), value)].into_iter().collect()
    }

    /// Of what a draft kept; none: it says nothing that a mark can be.
    pub fn of_form(form: &Map<String, Value>) -> Option<Self> {
        if let Some(score) = form.get("score") {
            let level = Halves::nearest(score.as_f64()?);
            return Some(Self::Score(level));
        }
        match serde_json::from_value(form.get("counts")?.clone()).ok()? {
            Counting::Missing => Some(Self::Missing),
            Counting::Excused => Some(Self::Excused),
            Counting::Counts | Counting::Dropped => None,
        }
    }

    /// Half a step more, up to `top`; what is no score stays.
    #[must_use]
    pub fn and_a_half(self, top: u8) -> Self {
        match self {
            Self::Score(level) if level.0 < top.saturating_mul(2) => {
                Self::Score(Halves(level.0 + 1))
            }
            other => other,
        }
    }
}

/// An assignment whose scores are being given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scoring {
    /// What it is.
    pub assignment: Assignment,
    /// What those got who have been given something.
    pub marks: BTreeMap<StudentId, Mark>,
}

impl Assignment {
    /// As a draft keeps it.
    pub fn form(&self) -> Map<String, Value> {
        match json!(self) {
            Value::Object(form) => form,
            _ => Map::new(),
        }
    }

    /// Of what a draft kept.
    pub fn of_form(form: &Map<String, Value>) -> Option<Self> {
        serde_json::from_value(Value::Object(form.clone())).ok()
    }

    /// A student's piece of it.
    pub fn piece(&self, mark: Mark) -> Evidence {
        let (score, counting) = match mark {
            Mark::Score(level) => (Some(level.value()), Counting::Counts),
            Mark::Missing => (None, Counting::Missing),
            Mark::Excused => (None, Counting::Excused),
        };
        Evidence {
            key: EvidenceId::NEW,
            assessed: self.assessed,
            kind: self.kind,
            state: self.state,
            again: None,
            work: Work {
                task: self.task.clone(),
                score,
                counting,
                ..Work::default()
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::words::Language;

    #[test]
    fn what_a_draft_kept_is_what_was_given() {
        let marks = [Mark::Missing, Mark::Excused];
        let scores = (0..=18).map(|halves| Mark::Score(Halves(halves)));
        for mark in marks.into_iter().chain(scores) {
            assert_eq!(Mark::of_form(&mark.form()), Some(mark), "{mark:?}");
        }
        assert_eq!(Mark::of_form(&Map::new()), None);
        let assignment = Assignment {
            task: Words::only(Language::Spanish, "Razones"),
            standard: StandardId(3),
            assessed: Some(date(2026, 11, 30)),
            kind: Kind::Project,
            state: State::Draft,
        };
        assert_eq!(Assignment::of_form(&assignment.form()), Some(assignment));
    }

    #[test]
    fn half_a_step_more_ends_at_the_top() {
        let halves = |halves| Mark::Score(Halves(halves));
        assert_eq!(halves(5).and_a_half(4), halves(6));
        assert_eq!(halves(8).and_a_half(4), halves(8));
        assert_eq!(Mark::Missing.and_a_half(4), Mark::Missing);
    }

    #[test]
    fn nothing_handed_in_is_no_score_of_zero() {
        let assignment = Assignment {
            task: Words::only(Language::English, "Ratios"),
            standard: StandardId(3),
            assessed: None,
            kind: Kind::Test,
            state: State::Final,
        };
        let piece = assignment.piece(Mark::Missing);
        assert_eq!((piece.work.score, piece.counted()), (None, None));
        assert_eq!(
            assignment.piece(Mark::Score(Halves(0))).counted(),
            Some(0.0)
        );
    }
}
