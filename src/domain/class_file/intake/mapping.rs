//! What each column of a table holds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What a column of a table holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Nothing that is taken in.
    #[default]
    Skip,
    /// Something that is never taken in; nobody can choose otherwise.
    Never,
    /// Something private, by its name: it is left out until somebody says what it is.
    LeftOut,
    /// The other system's id of the student.
    StudentId,
    /// The school's own number of the student.
    StudentNumber,
    /// The state's number of the student.
    StateNumber,
    /// The whole name.
    FullName,
    /// Given name.
    FirstName,
    /// Family names.
    LastName,
    /// What the student goes by.
    CalledName,
    /// Grade.
    Grade,
    /// The language at home.
    HomeLanguage,
    /// An adult's name.
    AdultName,
    /// What the adult is to the student.
    AdultRelation,
    /// The language the adult reads.
    AdultLanguage,
    /// The code of a standard.
    Standard,
    /// What the standard says.
    StandardWords,
    /// The subject.
    Subject,
    /// The score of this line's standard.
    Score,
    /// What the score is out of.
    OutOf,
    /// The scores of a standard that the column is named after.
    ScoreOf,
    /// The day.
    Date,
    /// The title of the work.
    Task,
    /// Which attempt.
    Attempt,
    /// A comment on the work.
    Comment,
    /// The kind of work.
    Kind,
    /// Where to find it.
    Place,
    /// Which test.
    Test,
    /// The score of a test.
    TestScore,
    /// Its standard error.
    TestError,
    /// The growth that is usual by the end of the year, in points.
    TypicalGrowth,
    /// Whether the test counts for growth.
    ForGrowth,
}

impl Role {
    /// Those a teacher can choose, as they are offered.
    pub const CHOICES: [Self; 28] = [
        Self::Skip,
        Self::FullName,
        Self::FirstName,
        Self::LastName,
        Self::CalledName,
        Self::StudentId,
        Self::StudentNumber,
        Self::StateNumber,
        Self::Grade,
        Self::HomeLanguage,
        Self::AdultName,
        Self::AdultRelation,
        Self::AdultLanguage,
        Self::Standard,
        Self::StandardWords,
        Self::Subject,
        Self::Score,
        Self::OutOf,
        Self::ScoreOf,
        Self::Date,
        Self::Task,
        Self::Attempt,
        Self::Comment,
        Self::Kind,
        Self::Place,
        Self::Test,
        Self::TestScore,
        Self::TestError,
    ];

    /// The one after it in [`Role::CHOICES`], or before; a column that is never taken in stays so.
    #[must_use]
    pub fn stepped(self, right: bool) -> Self {
        let from = if self == Self::LeftOut {
            Self::Skip
        } else {
            self
        };
        let Some(at) = Self::CHOICES.iter().position(|role| *role == from) else {
            return self;
        };
        let count = Self::CHOICES.len();
        let to = if right { at + 1 } else { at + count - 1 } % count;
        Self::CHOICES.get(to).copied().unwrap_or(self)
    }

    /// As it is typed on the command line.
    pub fn name(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// The role of this name, of those a teacher can choose.
    pub fn named(name: &str) -> Option<Self> {
        Self::CHOICES.into_iter().find(|role| role.name() == name)
    }
}

/// What each column of a table holds, in the order of the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// Name and role of each column.
    pub columns: Vec<(String, Role)>,
    /// The code of the standard whose scores a column holds, by the column's name, where it is not named after it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub shows: BTreeMap<String, String>,
}

impl Mapping {
    /// The first column with this role.
    pub fn at(&self, role: Role) -> Option<usize> {
        self.columns.iter().position(|(_, known)| *known == role)
    }

    /// Does any column have it?
    pub fn has(&self, role: Role) -> bool {
        self.at(role).is_some()
    }

    /// Does it say who a line is about?
    pub fn names_somebody(&self) -> bool {
        let named = [
            Role::StudentId,
            Role::StudentNumber,
            Role::StateNumber,
            Role::FullName,
            Role::FirstName,
        ];
        named.into_iter().any(|role| self.has(role))
    }

    /// Is it a list of standards, and nobody's result?
    pub fn is_of_standards(&self) -> bool {
        let of_results = [Role::Score, Role::ScoreOf, Role::TestScore];
        !self.names_somebody()
            && self.has(Role::Standard)
            && !of_results.into_iter().any(|role| self.has(role))
    }

    /// What is missing before a line says anything: somebody, and something about them; or a standard.
    pub fn lacks(&self) -> Option<Role> {
        if self.is_of_standards() {
            return None;
        }
        if !self.names_somebody() {
            return Some(Role::FullName);
        }
        match (self.has(Role::Score), self.has(Role::Standard)) {
            (true, false) => return Some(Role::Standard),
            (false, true) if !self.has(Role::ScoreOf) => return Some(Role::Score),
            _ => {}
        }
        (self.has(Role::TestScore) && !self.has(Role::Date)).then_some(Role::Date)
    }
}

/// What a table's first line is remembered by.
pub fn fingerprint(header: &[String]) -> String {
    let folded: Vec<String> = header
        .iter()
        .map(|name| name.trim().to_lowercase())
        .collect();
    folded.join("\u{1f}")
}
