//! The people round the table.

use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::id::{AdultId, HomeId};
use crate::domain::{Language, Words};

/// The three voices of a conference.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Voice {
    /// The student, who leads.
    #[default]
    Student,
    /// Whoever came for the student.
    Family,
    /// The teacher.
    Teacher,
}

impl Voice {
    /// All three, the student first.
    pub const ALL: [Self; 3] = [Self::Student, Self::Family, Self::Teacher];

    /// 0, 1 or 2.
    pub const fn index(self) -> usize {
        match self {
            Self::Student => 0,
            Self::Family => 1,
            Self::Teacher => 2,
        }
    }

    /// As it stands in files: `student`, `family`, `teacher`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Student => "student",
            Self::Family => "family",
            Self::Teacher => "teacher",
        }
    }

    /// The voice with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|voice| voice.name() == name)
    }

    /// The voice after this one, round and round.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Student => Self::Family,
            Self::Family => Self::Teacher,
            Self::Teacher => Self::Student,
        }
    }
}

/// How Spanish speaks of a person; each person sets it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// “maestra”.
    Female,
    /// “maestro”.
    Male,
    /// Not said: sentences go round it.
    #[default]
    Other,
}

impl Gender {
    /// The word a Fluent selector knows: `female`, `male`, `other`.
    pub const fn selector(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
            Self::Other => "other",
        }
    }
}

/// The languages somebody reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reads {
    /// English.
    #[serde(rename = "en")]
    English,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// Either.
    #[default]
    #[serde(rename = "both")]
    Both,
}

/// What an adult reads: nothing is guessed where no one has said it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum AdultReads {
    /// Nobody has said.
    #[default]
    Unknown,
    /// One of the languages of the pages.
    In(Language),
    /// Another one, as it was written.
    Other(String),
}

impl From<Language> for AdultReads {
    fn from(language: Language) -> Self {
        Self::In(language)
    }
}

impl From<String> for AdultReads {
    fn from(kept: String) -> Self {
        let known = Language::ALL
            .into_iter()
            .find(|language| language.code() == kept);
        match known {
            Some(language) => Self::In(language),
            None if kept.trim().is_empty() => Self::Unknown,
            None => Self::Other(kept),
        }
    }
}

impl From<AdultReads> for String {
    fn from(reads: AdultReads) -> Self {
        match reads {
            AdultReads::Unknown => Self::new(),
            AdultReads::In(language) => language.code().to_owned(),
            AdultReads::Other(words) => words,
        }
    }
}

/// The name a class file keeps of a student.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StudentName {
    /// Given name.
    pub first: String,
    /// Family names.
    pub last: String,
    /// What the student goes by.
    pub called: String,
}

impl StudentName {
    /// First and last name.
    pub fn full(&self) -> String {
        format!("{} {}", self.first, self.last).trim().to_owned()
    }
}

/// A student of the class.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Student {
    /// The names.
    #[serde(flatten)]
    pub name: StudentName,
    /// How to say the name, as the teacher noted it; the student's own words stand in the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub say_name: Option<String>,
    /// For Spanish.
    #[serde(default)]
    pub gender: Gender,
    /// If the student wants them known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pronouns: Option<String>,
    /// Grade, 1 to 12; none: it is not known, or before the first. Older files write 0 for that.
    #[serde(
        default,
        deserialize_with = "known_grade",
        skip_serializing_if = "Option::is_none"
    )]
    pub grade: Option<u8>,
    /// What the family at home reads.
    #[serde(default)]
    pub reads: Reads,
    /// The language at home as the school wrote it, where it is neither English nor Spanish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home_language: Option<String>,
}

fn known_grade<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u8>, D::Error> {
    let grade = Option::<u8>::deserialize(from)?;
    Ok(grade.filter(|grade| *grade > 0))
}

/// What an adult is to the student.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Mother.
    Mother,
    /// Father.
    Father,
    /// Grandmother.
    Grandmother,
    /// Grandfather.
    Grandfather,
    /// Aunt.
    Aunt,
    /// Uncle.
    Uncle,
    /// Legal guardian.
    #[default]
    Guardian,
    /// Of the family, and nothing more is known.
    Relative,
    /// Stepmother.
    Stepmother,
    /// Stepfather.
    Stepfather,
    /// Foster parent.
    FosterParent,
    /// Sister.
    Sister,
    /// Brother.
    Brother,
    /// Godmother.
    Godmother,
    /// Godfather.
    Godfather,
}

/// A grown-up of the family.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a thing somebody has said of them"
)]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adult {
    /// The row; none yet where it is new.
    #[serde(skip)]
    pub key: AdultId,
    /// Full name.
    pub name: String,
    /// What they are to the student.
    pub relation: Relation,
    /// For Spanish.
    #[serde(default)]
    pub gender: Gender,
    /// What they read.
    #[serde(default)]
    pub reads: AdultReads,
    /// Wants an interpreter.
    #[serde(default)]
    pub interpreter: bool,
    /// Usually takes part by phone.
    #[serde(default)]
    pub by_phone: bool,
    /// A court order limits what this adult may see: never offered, never printed for.
    #[serde(default)]
    pub restricted: bool,
    /// No longer of the family: what they gave still names the row.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub left: bool,
}

/// One home of a student, and who lives there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Household {
    /// Its row.
    #[serde(skip)]
    pub key: HomeId,
    /// What it is called, where somebody has named it.
    #[serde(skip)]
    pub name: Option<String>,
    /// The adults.
    pub adults: Vec<Adult>,
}

/// The teacher whose class it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Teacher {
    /// Full name.
    pub name: String,
    /// What students say: “Ms. Ortega”, “maestra Ortega”.
    pub called: Words,
    /// For Spanish.
    #[serde(default)]
    pub gender: Gender,
}
