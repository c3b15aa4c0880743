//! Levels of mastery: words first, half steps between them.

use serde::{Deserialize, Serialize};

use crate::domain::learning::mastery::Bounds;

/// A level in half steps: 5 half steps are 2.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Halves(pub u8);

impl Halves {
    /// The nearest half step to a calculated result; a tie goes up.
    pub fn nearest(result: f64) -> Self {
        let halves = (result.max(0.0) * 2.0 + 0.5 + 1e-9)
            .floor()
            .min(f64::from(u8::MAX));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to 0..=255 above"
        )]
        Self(halves as u8)
    }

    /// As a number on the scale.
    pub fn value(self) -> f64 {
        f64::from(self.0) / 2.0
    }

    /// The whole level at or below.
    pub const fn whole(self) -> u8 {
        self.0 / 2
    }

    /// Is it half way to the next level?
    pub const fn is_half(self) -> bool {
        self.0 % 2 == 1
    }
}

/// Where a student stands on one standard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// A level.
    At(Halves),
    /// There is work to come; it counts for nothing.
    #[default]
    NoEvidenceYet,
    /// Not assessed this term; it counts for nothing.
    NotAssessed,
}

impl Standing {
    /// The level, where there is one.
    pub const fn level(self) -> Option<Halves> {
        match self {
            Self::At(level) => Some(level),
            Self::NoEvidenceYet | Self::NotAssessed => None,
        }
    }
}

/// A word for a level, and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelWords {
    /// Message id of the word.
    pub word: String,
    /// Message id of what it means to the family.
    pub means: String,
    /// Message id of the half step above it, where it has a name.
    pub half: Option<String>,
}

/// The levels a school uses.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// Its name in files.
    pub id: String,
    /// Message id of the title.
    pub title: String,
    /// From which value on a standard counts as mastered.
    pub mastery: f64,
    /// Value and words, highest first.
    pub levels: Vec<(u8, LevelWords)>,
    /// Message id for half steps that have no name, with `$lower` and `$upper`; none: the word below.
    pub between: Option<String>,
    /// No evidence yet.
    pub none: LevelWords,
    /// Not assessed.
    pub not_assessed: LevelWords,
}

impl Scale {
    /// The highest level.
    pub fn top(&self) -> u8 {
        self.levels.first().map_or(4, |(value, _)| *value)
    }

    /// Where mastery begins and where the scale ends.
    pub fn bounds(&self) -> Bounds {
        Bounds {
            mastery: self.mastery,
            top: self.top().into(),
        }
    }

    /// Is this one of its levels?
    pub fn has(&self, value: u8) -> bool {
        self.levels.iter().any(|(level, _)| *level == value)
    }

    /// The words of a whole level; below the lowest, the lowest.
    pub fn words(&self, value: u8) -> Option<&LevelWords> {
        self.levels
            .iter()
            .find(|(level, _)| *level <= value)
            .or(self.levels.last())
            .map(|(_, words)| words)
    }
}
