//! Whom a family calls: a number, the languages somebody answers in, and the hours.

use serde::{Deserialize, Serialize};

use crate::domain::words::{Language, Words};

/// A number to call.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// As it is dialled.
    pub number: String,
    /// In which somebody answers, the surest first; empty: nobody has said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// When somebody answers, in each language somebody wrote it in.
    #[serde(default)]
    pub hours: Words,
}

impl Contact {
    /// With its words trimmed; none where there is no number: hours alone are nobody to call.
    pub fn tidied(self) -> Option<Self> {
        let number = self.number.trim().to_owned();
        if number.is_empty() {
            return None;
        }
        let tidy = |words: Option<String>| {
            let words = words.map(|words| words.trim().to_owned());
            words.filter(|words| !words.is_empty())
        };
        let mut languages: Vec<Language> = Vec::new();
        for language in self.languages {
            if !languages.contains(&language) {
                languages.push(language);
            }
        }
        Some(Self {
            number,
            languages,
            hours: Words {
                en: tidy(self.hours.en),
                es: tidy(self.hours.es),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_without_a_number_are_nobody_to_call() {
        let nobody = Contact {
            number: "  ".into(),
            hours: Words::only(Language::Spanish, "de 3 a 5"),
            ..Contact::default()
        };
        assert_eq!(nobody.tidied(), None);
        let somebody = Contact {
            number: " 602-555-0134 ".into(),
            languages: vec![Language::Spanish, Language::Spanish],
            hours: Words::only(Language::English, " "),
        };
        let kept = somebody.tidied().unwrap();
        assert_eq!(kept.number, "602-555-0134");
        assert_eq!(kept.languages, [Language::Spanish]);
        assert_eq!(kept.hours, Words::default());
    }
}
