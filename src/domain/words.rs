//! Words people wrote, and the language they wrote them in.

use serde::{Deserialize, Serialize};

/// A language of the conference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    /// English as in the United States.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Spanish as in the United States.
    #[serde(rename = "es")]
    Spanish,
}

impl Language {
    /// Both, English first.
    pub const ALL: [Self; 2] = [Self::English, Self::Spanish];

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::English => Self::Spanish,
            Self::Spanish => Self::English,
        }
    }

    /// `en` or `es`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
        }
    }
}

/// The same words in both languages; either may be missing, never both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// In English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
    /// In Spanish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub es: Option<String>,
}

impl Words {
    /// Words that stand in one language only.
    pub fn only(language: Language, text: impl Into<String>) -> Self {
        match language {
            Language::English => Self {
                en: Some(text.into()),
                es: None,
            },
            Language::Spanish => Self {
                en: None,
                es: Some(text.into()),
            },
        }
    }

    /// The words in `language`, if there are any.
    pub fn exactly(&self, language: Language) -> Option<&str> {
        match language {
            Language::English => self.en.as_deref(),
            Language::Spanish => self.es.as_deref(),
        }
    }

    /// The words in `language`, or in the other one.
    pub fn nearest(&self, language: Language) -> &str {
        self.exactly(language)
            .or_else(|| self.exactly(language.other()))
            .unwrap_or_default()
    }
}

/// What a person typed, in the language they typed it, with room for a translation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// As typed.
    pub text: String,
    /// The language of `text`.
    pub language: Language,
    /// The same in the other language, if somebody wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<String>,
}

impl Said {
    /// Something typed, not translated.
    pub fn new(text: impl Into<String>, language: Language) -> Self {
        Self {
            text: text.into(),
            language,
            translation: None,
        }
    }

    /// Words that stand in both languages, as somebody might have typed them.
    pub fn of_words(words: &Words) -> Self {
        let language = if words.en.is_some() {
            Language::English
        } else {
            Language::Spanish
        };
        Self {
            text: words.nearest(language).to_owned(),
            language,
            translation: words.exactly(language.other()).map(str::to_owned),
        }
    }

    /// The words for a reader of `language`, and the language they really are in.
    pub fn for_reader(&self, language: Language) -> (&str, Language) {
        match &self.translation {
            Some(translation) if language != self.language => (translation, language),
            _ => (&self.text, self.language),
        }
    }

    /// The same as words in both languages, as far as they are there.
    pub fn as_words(&self) -> Words {
        let mut words = Words::only(self.language, self.text.clone());
        match self.language {
            Language::English => words.es.clone_from(&self.translation),
            Language::Spanish => words.en.clone_from(&self.translation),
        }
        words
    }

    /// No words at all?
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}
