//! From the evidence on a standard to where the student stands, and how that moved.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::id::EvidenceId;
use crate::domain::learning::evidence::{Evidence, State};
use crate::domain::learning::mastery::{Bounds, Rule, Working, calculate};
use crate::domain::learning::scale::{Halves, Standing};
use crate::domain::learning::standard::{Place, Standard};
use crate::domain::words::{Said, Words};

/// A teacher's own judgement; it wins over the rule until it is cleared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// The level given, in half steps.
    pub level: Halves,
    /// Why.
    pub reason: Said,
    /// Who decided.
    pub by: String,
    /// When.
    pub on: Date,
}

/// What the student chose to show of a standard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The work chosen, by its evidence row.
    pub evidence: Option<EvidenceId>,
    /// Why this one.
    pub why: Said,
    /// What it shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shows: Option<Said>,
    /// What the student would change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Said>,
    /// The next step, a verb phrase.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Words>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
}

/// Everything on one standard for one student.
#[derive(Clone, Debug, PartialEq)]
pub struct Learning {
    /// The standard.
    pub standard: Standard,
    /// In the order assessed.
    pub evidence: Vec<Evidence>,
    /// The teacher's judgement, where there is one in force.
    pub judged: Option<Override>,
    /// Where the student shows it, and what they say about it.
    pub choice: Option<(Place, Choice)>,
}

/// The level after one piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moved {
    /// When it was assessed.
    pub on: Option<Date>,
    /// The score itself.
    pub score: f64,
    /// The level the rule gave from then on.
    pub result: Option<f64>,
}

/// A class's way of counting.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Counting {
    /// Where a standard has none of its own.
    pub rule: Rule,
    /// Mastery and top.
    pub bounds: Bounds,
}

impl Learning {
    /// The rule for this standard.
    pub fn rule(&self, class: Counting) -> Rule {
        self.standard.rule.unwrap_or(class.rule)
    }

    /// Is there a level that others than the teacher may see? Work that is a draft shows nothing yet.
    pub fn is_seen(&self) -> bool {
        let handed_over = |piece: &Evidence| piece.state != State::NotGiven;
        self.judged.is_some() || self.evidence.iter().any(handed_over)
    }

    /// May the level still change without anything new being handed in? Something it comes from is a draft.
    pub fn is_draft(&self) -> bool {
        let is_open = |piece: &Evidence| piece.state == State::Draft && piece.counted().is_some();
        self.judged.is_none() && self.evidence.iter().any(is_open)
    }

    /// The scores that count, in the order assessed.
    pub fn scores(&self) -> Vec<f64> {
        self.evidence.iter().filter_map(Evidence::counted).collect()
    }

    /// What the rule makes of the scores.
    pub fn working(&self, class: Counting) -> Working {
        calculate(self.rule(class), class.bounds, &self.scores())
    }

    /// Where the student stands: the teacher's judgement, else the rule's result at the nearest half step.
    pub fn standing(&self, class: Counting) -> Standing {
        if let Some(judged) = &self.judged {
            return Standing::At(judged.level);
        }
        match self.working(class).result() {
            Some(result) => Standing::At(Halves::nearest(result)),
            None if self.evidence.is_empty() => Standing::NotAssessed,
            None => Standing::NoEvidenceYet,
        }
    }

    /// The way the level moved, one entry for each score that counted.
    pub fn moved(&self, class: Counting) -> Vec<Moved> {
        let rule = self.rule(class);
        let mut scores = Vec::new();
        let mut way = Vec::new();
        for piece in &self.evidence {
            let Some(score) = piece.counted() else {
                continue;
            };
            scores.push(score);
            let result = calculate(rule, class.bounds, &scores).result();
            way.push(Moved {
                on: piece.assessed,
                score,
                result,
            });
        }
        way
    }

    /// What there was of it at the end of `day`. What has no day was there before all others.
    #[must_use]
    pub fn until(&self, day: Date) -> Self {
        let judged = self.judged.clone().filter(|judged| judged.on <= day);
        let until = |piece: &&Evidence| piece.assessed.is_none_or(|assessed| assessed <= day);
        Self {
            standard: self.standard.clone(),
            evidence: self.evidence.iter().filter(until).cloned().collect(),
            judged,
            choice: None,
        }
    }

    /// Where the student stood at the end of `day`.
    pub fn standing_on(&self, class: Counting, day: Date) -> Standing {
        self.until(day).standing(class)
    }

    /// The last level that differs from today's, and the day it was left behind.
    pub fn before(&self, class: Counting) -> Option<Halves> {
        let now = self.standing(class).level()?;
        let way = self.moved(class);
        way.iter()
            .rev()
            .filter_map(|step| step.result.map(Halves::nearest))
            .find(|level| *level != now)
    }
}
