//! What was shown at a conference, kept as it was shown, whatever changes later.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::conference::goal::Course;
use crate::domain::conference::habit::View;
use crate::domain::learning::growth::Score;
use crate::domain::learning::scale::Standing;
use crate::domain::learning::standard::Place;
use crate::domain::people::person::Voice;
use crate::domain::words::{Language, Said, Words};

/// A standard as it stood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownStandard {
    /// Its code.
    pub code: String,
    /// Its subject.
    pub subject: Words,
    /// What follows “I can”.
    pub can: Words,
    /// Nobody has said it as “I can”: `can` is what it says itself, or its code, and is quoted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_quoted: bool,
    /// The one language in which it is quoted, where somebody had said that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quoted_in: Option<Language>,
    /// The level.
    pub standing: Standing,
    /// The rule, as it is typed.
    pub rule: String,
    /// The scores that counted, oldest first.
    pub scores: Vec<f64>,
    /// Judged by the teacher, not by the rule.
    pub judged: bool,
    /// Where it was shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Why the student chose it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Said>,
    /// The next step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Words>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
}

/// A test result as it stood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownGrowth {
    /// The test.
    pub test: String,
    /// The term.
    pub term: String,
    /// The day.
    pub on: Date,
    /// The numbers.
    pub score: Score,
}

/// A habit as it was seen; only habits all had rated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownHabit {
    /// The habit.
    pub habit: String,
    /// By student, family, teacher.
    pub by: [Option<View>; 3],
}

/// A promise as it was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownPromise {
    /// Whose.
    pub owner: Voice,
    /// The words.
    pub said: Said,
    /// By when.
    pub due: Option<Date>,
}

/// Everything that was on the screen at the close.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Profile prompt and answer.
    pub profile: Vec<(String, Said)>,
    /// Every standard with a level or a place.
    pub standards: Vec<ShownStandard>,
    /// Test results.
    pub growth: Vec<ShownGrowth>,
    /// Habits.
    pub habits: Vec<ShownHabit>,
    /// The goal, by when, and how it went so far.
    pub goal: Option<(Said, Option<Date>, Course)>,
    /// The promises.
    pub promises: Vec<ShownPromise>,
}

impl Snapshot {
    /// Without what was a family's in it: its promise, and the habits it had given its view of, with all that this
    /// had revealed.
    #[must_use]
    pub fn without_a_family(mut self) -> Self {
        self.profile.clear();
        self.habits.clear();
        self.promises
            .retain(|promise| promise.owner != Voice::Family);
        self
    }
}
