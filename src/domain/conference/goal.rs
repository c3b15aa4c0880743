//! A goal, and the dated promise of each of the three.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::days::Days;
use crate::domain::id::{GoalId, PromiseId};
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Owner;
use crate::domain::words::Said;

/// How a goal went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Course {
    /// Still on the way.
    #[default]
    Going,
    /// Reached.
    Reached,
    /// Given up for another.
    Dropped,
}

impl Course {
    /// As it stands in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Going => "going",
            Self::Reached => "reached",
            Self::Dropped => "dropped",
        }
    }

    /// The course with this name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Going, Self::Reached, Self::Dropped]
            .into_iter()
            .find(|course| course.name() == name)
    }

    /// The next one, round and round.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Going => Self::Reached,
            Self::Reached => Self::Dropped,
            Self::Dropped => Self::Going,
        }
    }
}

/// What the student sets out to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Goal {
    /// Its row; 0 before it is kept.
    pub key: GoalId,
    /// What, in the student's words.
    pub said: Said,
    /// How it is gone about.
    pub plan: Box<GoalPlan>,
    /// By when.
    pub due: Option<Date>,
    /// The day on which somebody looks how it goes.
    pub looks: Option<Date>,
    /// How it went.
    pub course: Course,
}

impl Goal {
    /// Is nothing said of it?
    pub fn is_blank(&self) -> bool {
        let says_nothing = PlanPart::ALL.iter().all(|part| part.of(self).is_none());
        says_nothing && self.plan.days.is_empty()
    }
}

/// How a goal is gone about, in the student's words; what was not asked is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalPlan {
    /// When: after which thing of the day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Said>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Said>,
    /// How often.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub often: Option<Said>,
    /// On which days of the week.
    #[serde(default, skip_serializing_if = "Days::is_none")]
    pub days: Days,
    /// What could get in the way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hindrance: Option<Said>,
    /// And what then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<Said>,
    /// Who looks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Said>,
}

/// A part of a plan that is asked for on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanPart {
    /// What.
    What,
    /// When.
    When,
    /// Where.
    Place,
    /// How often.
    Often,
    /// What could get in the way.
    Hindrance,
    /// And what then.
    Then,
    /// Who looks, and on which day.
    Who,
}

impl PlanPart {
    /// In the order they are asked.
    pub const ALL: [Self; 7] = [
        Self::What,
        Self::When,
        Self::Place,
        Self::Often,
        Self::Hindrance,
        Self::Then,
        Self::Who,
    ];

    /// As it stands in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::When => "when",
            Self::Place => "place",
            Self::Often => "often",
            Self::Hindrance => "hindrance",
            Self::Then => "then",
            Self::Who => "who",
        }
    }

    /// The part with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }

    /// What a goal says of it.
    pub fn of(self, goal: &Goal) -> Option<&Said> {
        let plan = &goal.plan;
        let said = match self {
            Self::What => Some(&goal.said),
            Self::When => plan.when.as_ref(),
            Self::Place => plan.place.as_ref(),
            Self::Often => plan.often.as_ref(),
            Self::Hindrance => plan.hindrance.as_ref(),
            Self::Then => plan.then.as_ref(),
            Self::Who => plan.who.as_ref(),
        };
        said.filter(|said| !said.is_blank())
    }

    /// Writes what is said of it; blank words take it away.
    pub fn write(self, goal: &mut Goal, said: Said) {
        let plan = &mut goal.plan;
        let place = match self {
            Self::What => {
                goal.said = said;
                return;
            }
            Self::When => &mut plan.when,
            Self::Place => &mut plan.place,
            Self::Often => &mut plan.often,
            Self::Hindrance => &mut plan.hindrance,
            Self::Then => &mut plan.then,
            Self::Who => &mut plan.who,
        };
        *place = (!said.is_blank()).then_some(said);
    }
}

/// A goal as it is sealed: what, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalWords {
    /// What.
    pub what: Said,
    /// How.
    #[serde(flatten)]
    pub plan: Box<GoalPlan>,
}

impl GoalWords {
    /// What alone.
    pub fn of(what: &Said) -> Self {
        Self {
            what: what.clone(),
            plan: Box::default(),
        }
    }
}

/// Does a goal say too little of how often, where or with whom? Found by its length and its words: a number, a day,
/// a time. It is only ever asked about, never refused.
pub fn is_vague(goal: &str) -> bool {
    const TELLING: &[&str] = &[
        "day",
        "week",
        "night",
        "morning",
        "afternoon",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "minute",
        "with",
        "every",
        "dia",
        "semana",
        "noche",
        "manana",
        "tarde",
        "lunes",
        "martes",
        "miercoles",
        "jueves",
        "viernes",
        "sabado",
        "domingo",
        "minuto",
        "con",
        "cada",
        "antes",
        "despues",
    ];
    let folded = crate::domain::clean::folded(goal);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let telling = words.iter().any(|word| {
        word.chars().any(char::is_numeric)
            || TELLING
                .iter()
                .any(|known| word.strip_suffix('s').unwrap_or(word) == *known || word == known)
    });
    words.len() < 5 || !telling
}

/// What one of the three will do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// Its row; 0 before it is kept.
    pub key: PromiseId,
    /// Who promised.
    pub owner: Voice,
    /// In the owner's words.
    pub said: Said,
    /// By when.
    pub due: Option<Date>,
    /// None: not talked about yet.
    pub kept: Option<bool>,
    /// Of which home, where the family promised.
    pub of: Owner,
}
