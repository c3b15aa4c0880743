//! Results of growth tests over the terms: a range, never a rank.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The numbers of one sitting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// On the test's own scale.
    pub score: f64,
    /// Standard error: the true score is probably within one of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<f64>,
    /// Where usual growth leads by the next term, lowest and highest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub projected: Option<(f64, f64)>,
}

/// One sitting of one test.
#[derive(Clone, Debug, PartialEq)]
pub struct Sitting {
    /// Which test: `map-reading`.
    pub test: String,
    /// The term's id.
    pub term: String,
    /// The day.
    pub on: Date,
    /// The numbers.
    pub score: Score,
}

/// One test over the terms, oldest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Growth {
    /// Which test.
    pub test: String,
    /// Its sittings.
    pub sittings: Vec<Sitting>,
}

impl Growth {
    /// Does a sitting say how far its score may be off?
    pub fn has_errors(&self) -> bool {
        let mut scores = self.sittings.iter().map(|sitting| &sitting.score);
        scores.any(|score| score.error.is_some())
    }

    /// The last so many sittings.
    #[must_use]
    pub fn last(&self, count: usize) -> Self {
        let first = self.sittings.len().saturating_sub(count);
        Self {
            test: self.test.clone(),
            sittings: self.sittings.iter().skip(first).cloned().collect(),
        }
    }

    /// Where usual growth leads from the last sitting.
    pub fn ahead(&self) -> Option<(f64, f64)> {
        self.sittings.last().and_then(|last| last.score.projected)
    }

    /// From the lowest to the highest of everything it says, probable errors and usual growth with it.
    pub fn range(&self) -> Option<(f64, f64)> {
        let all = self.sittings.iter().flat_map(|sitting| {
            let score = sitting.score.score;
            let error = sitting.score.error.unwrap_or(0.0);
            let (low, high) = sitting.score.projected.unwrap_or((score, score));
            [score - error, score + error, low, high]
        });
        let (low, high) = all.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), one| {
            (low.min(one), high.max(one))
        });
        (low <= high).then_some((low, high))
    }

    /// How far the last score is from the first, in the test's points.
    pub fn gained(&self) -> Option<f64> {
        match self.sittings.as_slice() {
            [first, .., last] => Some(last.score.score - first.score.score),
            _ => None,
        }
    }
}

impl From<&crate::domain::learning::snapshot::ShownGrowth> for Sitting {
    fn from(shown: &crate::domain::learning::snapshot::ShownGrowth) -> Self {
        Self {
            test: shown.test.clone(),
            term: shown.term.clone(),
            on: shown.on,
            score: shown.score,
        }
    }
}

/// Sittings grouped by test in the order met, each oldest first.
pub fn by_test(mut sittings: Vec<Sitting>) -> Vec<Growth> {
    sittings.sort_by_key(|sitting| sitting.on);
    let mut tests: Vec<Growth> = Vec::new();
    for sitting in sittings {
        match tests.iter_mut().find(|growth| growth.test == sitting.test) {
            Some(growth) => growth.sittings.push(sitting),
            None => tests.push(Growth {
                test: sitting.test.clone(),
                sittings: vec![sitting],
            }),
        }
    }
    tests.sort_by(|a, b| a.test.cmp(&b.test));
    tests
}
