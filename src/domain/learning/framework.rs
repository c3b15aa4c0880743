//! Frameworks of standards that came from elsewhere, and the language their statements are written in.

use serde::{Deserialize, Serialize};

use crate::domain::id::RowId;
use crate::domain::words::{Language, Words};

/// In which language the statements of a framework are written, once somebody has said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatedIn {
    /// All in this one.
    One(Language),
    /// In both, or in another.
    Mixed,
}

impl StatedIn {
    /// Every answer there is.
    pub const ALL: [Self; 3] = [
        Self::One(Language::English),
        Self::One(Language::Spanish),
        Self::Mixed,
    ];

    /// As it stands in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::One(language) => language.code(),
            Self::Mixed => "mixed",
        }
    }

    /// The answer with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// A statement that stands in one language only stands in this one: what nobody had said was not known.
    #[must_use]
    pub fn says(self, statement: Words) -> Words {
        match (self, statement) {
            (
                Self::One(language),
                Words {
                    en: Some(words),
                    es: None,
                }
                | Words {
                    en: None,
                    es: Some(words),
                },
            ) => Words::only(language, words),
            (_, statement) => statement,
        }
    }
}

/// A framework that came from elsewhere and says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framework {
    /// Its row.
    pub key: RowId,
    /// What it is called; may be empty.
    pub title: String,
    /// What some of its standards say.
    pub examples: Vec<String>,
    /// In which language; none: nobody has said it.
    pub stated_in: Option<StatedIn>,
}

/// How many statements are shown of a framework.
pub const EXAMPLES: usize = 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_moves_words_of_one_language_and_no_others() {
        let spanish = StatedIn::One(Language::Spanish);
        let english = |text: &str| Words::only(Language::English, text);
        assert_eq!(
            spanish.says(english("Sumar")),
            Words::only(Language::Spanish, "Sumar")
        );
        assert_eq!(StatedIn::Mixed.says(english("Sumar")), english("Sumar"));
        let both = Words {
            en: Some("Add".into()),
            es: Some("Sumar".into()),
        };
        assert_eq!(spanish.says(both.clone()), both);
        for one in StatedIn::ALL {
            assert_eq!(StatedIn::named(one.name()), Some(one));
        }
    }
}
