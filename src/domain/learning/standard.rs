//! Standards: what a student learns to do.

use std::collections::BTreeMap;

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
    /// What follows “I can” and “Yo puedo”; empty: nobody has said it so.
    pub can: Words,
    /// Who has said `can`.
    pub said_by: SaidBy,
    /// What it says in the words it came with; empty: only its code is known.
    pub statement: Words,
    /// In which language that is written, once somebody has said it.
    pub stated_in: Option<StatedIn>,
    /// Its own rule, where it has one.
    pub rule: Option<Rule>,
    /// What the class says besides of it.
    pub looks: Looks,
    /// What helps whoever does not master it yet.
    pub resources: Vec<Resource>,
}

/// Who has said what a child can.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaidBy {
    /// Nobody: it is quoted.
    #[default]
    Nobody,
    /// The program, which knows its code.
    Program,
    /// The class, in its own words.
    Class,
}

/// What work at a level of a standard looks like here: by the scale's name, then by the level's value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Looks(pub BTreeMap<String, BTreeMap<u8, Words>>);

impl Looks {
    /// What work at this level of this scale looks like; none: nobody has said.
    pub fn at(&self, scale: &str, level: u8) -> Option<&Words> {
        self.0.get(scale)?.get(&level)
    }

    /// Says so; empty words: nobody says it any more.
    pub fn set(&mut self, scale: &str, level: u8, looks: Words) {
        let levels = self.0.entry(scale.to_owned()).or_default();
        if looks == Words::default() {
            levels.remove(&level);
        } else {
            levels.insert(level, looks);
        }
        self.0.retain(|_, levels| !levels.is_empty());
    }
}

/// Something that helps with a standard: a reading, a place, an hour, a link.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// What it is, in words.
    pub what: Words,
    /// Where it is on the web, or where its file lies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

impl Standard {
    /// Is `can` there for readers of both languages? Else it is quoted: a sentence is never finished in the other one.
    pub const fn says_i_can(&self) -> bool {
        self.can.en.is_some() && self.can.es.is_some()
    }

    /// The words people know it by: what a child can, else what it says, else its code.
    pub fn words(&self) -> Words {
        if self.says_i_can() {
            return self.can.clone();
        }
        let known = [&self.statement, &self.can];
        let said = known.into_iter().find(|words| **words != Words::default());
        said.cloned()
            .unwrap_or_else(|| Words::only(Language::English, self.code.as_str()))
    }

    /// Has nobody said it as a child would? Then it is quoted.
    pub const fn is_quoted(&self) -> bool {
        !self.says_i_can()
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
