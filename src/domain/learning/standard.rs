//! Standards: what a student learns to do.

use serde::{Deserialize, Serialize};

use crate::domain::id::StandardId;
use crate::domain::learning::framework::StatedIn;
use crate::domain::learning::mastery::Rule;
use crate::domain::words::{Language, Words};

/// One standard of a framework.
#[derive(Clone, Debug, PartialEq)]
pub struct Standard {
    /// Its row.
    pub key: StandardId,
    /// The code people know: `6.RP.A.3`.
    pub code: String,
    /// The subject's name.
    pub subject: Words,
    /// What follows “I can” and “Yo puedo”, in the class's own words; empty: nobody has said it so.
    pub can: Words,
    /// What it says in the words it came with; empty: only its code is known.
    pub statement: Words,
    /// In which language that is written, once somebody has said it.
    pub stated_in: Option<StatedIn>,
    /// Its own rule, where it has one.
    pub rule: Option<Rule>,
}

impl Standard {
    /// The words people know it by: what a child can, else what it says, else its code.
    pub fn words(&self) -> Words {
        let known = [&self.can, &self.statement];
        let said = known.into_iter().find(|words| **words != Words::default());
        said.cloned()
            .unwrap_or_else(|| Words::only(Language::English, self.code.as_str()))
    }

    /// Has nobody said it as a child would? Then it is quoted.
    pub fn is_quoted(&self) -> bool {
        self.can == Words::default()
    }

    /// The one language in which it is quoted, where somebody has said that.
    pub fn quoted_in(&self) -> Option<Language> {
        let Some(StatedIn::One(language)) = self.stated_in.filter(|_| self.is_quoted()) else {
            return None;
        };
        let other = self.statement.exactly(language.other());
        self.statement
            .exactly(language)
            .filter(|_| other.is_none())
            .map(|_| language)
    }
}

/// Why the student shows a standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// One I am proud of.
    Strong,
    /// One that is moving.
    Growing,
    /// One I do not master yet.
    NotYet,
}

impl Place {
    /// All three, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Strong, Self::Growing, Self::NotYet];

    /// As it stands in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Growing => "growing",
            Self::NotYet => "not-yet",
        }
    }

    /// The place with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.name() == name)
    }
}
