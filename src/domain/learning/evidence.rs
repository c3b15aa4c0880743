//! Evidence: one piece of work, assessed on one day.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::id::EvidenceId;
use crate::domain::words::{Said, Words};

/// What kind of work it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A test or quiz.
    #[default]
    Test,
    /// A project or product.
    Project,
    /// Something the teacher saw.
    Observation,
    /// Something the student explained.
    Conversation,
}

impl Kind {
    /// All of them, in their order.
    pub const ALL: [Self; 4] = [
        Self::Test,
        Self::Project,
        Self::Observation,
        Self::Conversation,
    ];

    /// As it stands in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Test => "test",
            Self::Project => "project",
            Self::Observation => "observation",
            Self::Conversation => "conversation",
        }
    }

    /// The kind with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// How far the teacher is with a piece of evidence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// There is time to change things: it counts for nothing yet, and only the teacher sees it.
    NotGiven,
    /// On its way: it is seen, it counts, and may still change.
    Draft,
    /// It stands.
    #[default]
    Final,
}

impl State {
    /// All, in their order.
    pub const ALL: [Self; 3] = [Self::NotGiven, Self::Draft, Self::Final];

    /// As it stands in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotGiven => "not-given",
            Self::Draft => "draft",
            Self::Final => "final",
        }
    }

    /// The state with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// Why a score counts for nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counting {
    /// It counts.
    #[default]
    Counts,
    /// The student was excused.
    Excused,
    /// Nothing was handed in.
    Missing,
    /// The teacher dropped it.
    Dropped,
}

/// One attempt at one standard in one piece of work.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// Its row.
    pub key: EvidenceId,
    /// The day it was assessed: this is the order, never the day it was typed in.
    pub assessed: Option<Date>,
    /// The kind of work.
    pub kind: Kind,
    /// How far the teacher is with it.
    pub state: State,
    /// The first try of the same piece of work; none: it is one itself, or the only one.
    pub again: Option<EvidenceId>,
    /// The words and the score.
    pub work: Work,
}

/// What a piece of evidence says of a student.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Work {
    /// The title of the work.
    pub task: Words,
    /// On the scale; none where nothing was scored. 0 is a score.
    pub score: Option<f64>,
    /// Whether it counts.
    #[serde(default)]
    pub counting: Counting,
    /// The student's comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<Said>,
    /// Where to find it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Words>,
}

impl Evidence {
    /// The score, if it counts.
    pub fn counted(&self) -> Option<f64> {
        if self.state == State::NotGiven {
            return None;
        }
        match self.work.counting {
            Counting::Counts => self.work.score,
            Counting::Excused | Counting::Missing | Counting::Dropped => None,
        }
    }
}

/// Which try of its piece of work this is, and of how many; none: there is only one. In the order of `all`, which is
/// the order assessed.
pub fn try_of(piece: &Evidence, all: &[Evidence]) -> Option<(usize, usize)> {
    let first = piece.again.unwrap_or(piece.key);
    let tries = all
        .iter()
        .filter(|one| one.again.unwrap_or(one.key) == first);
    let keys: Vec<EvidenceId> = tries.map(|one| one.key).collect();
    let at = keys.iter().position(|key| *key == piece.key)?;
    (keys.len() > 1).then_some((at + 1, keys.len()))
}

/// In the order assessed, undated ones first, then as entered.
pub fn in_order(evidence: &mut [Evidence]) {
    evidence.sort_by_key(|piece| (piece.assessed, piece.key));
}
