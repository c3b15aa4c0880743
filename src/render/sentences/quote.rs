//! Somebody's words, behind who wrote them and in which language.

use super::super::language_mark;
use super::Teller;
use crate::domain::Language;
use crate::domain::people::person::Voice;
use crate::locale::{Text, text};
use crate::page::{Quote, Role};

impl Teller<'_> {
    /// Somebody's words, behind who wrote them and in which language.
    pub(in crate::render) fn quote(self, quote: &Quote) -> String {
        let said = &quote.said;
        let (words, language) = said.for_reader(self.language());
        if !self.aloud {
            return self.quoted(quote);
        }
        let intro = quote.by.map(|by| self.intro(quote, by, language));
        let intro = intro.or_else(|| self.of_language(language).map(|text| self.say(&text)));
        match intro {
            Some(intro) => format!("{intro} {}", words.trim()),
            None => words.trim().to_owned(),
        }
    }

    fn intro(self, quote: &Quote, by: Voice, language: Language) -> String {
        let (who, said) = (self.named(by), &quote.said);
        let is_translated = language != said.language;
        let text = match (quote.role, said.language) {
            _ if said.language == self.language() => match quote.role {
                Role::Answer => text::said_answered(who),
                Role::Words | Role::Point => text::said_wrote(who),
            },
            (_, Language::English) if is_translated => text::said_translated_english(who),
            (_, Language::Spanish) if is_translated => text::said_translated_spanish(who),
            (_, Language::English) => text::said_wrote_english(who),
            (_, Language::Spanish) => text::said_wrote_spanish(who),
        };
        self.say(&text.capital())
    }

    /// What tells that words are in the other language.
    fn of_language(self, language: Language) -> Option<Text> {
        (language != self.language()).then(|| match language {
            Language::English => text::said_english(),
            Language::Spanish => text::said_spanish(),
        })
    }

    /// In quotation marks, marked where they are in the other language; and as they were typed, where that is wanted.
    fn quoted(self, quote: &Quote) -> String {
        let (words, language) = quote.said.for_reader(self.language());
        let arrow = if quote.role == Role::Answer {
            "→ "
        } else {
            ""
        };
        let mark = language_mark(language, self.language());
        let typed = (quote.as_typed && words != quote.said.text)
            .then(|| format!(" (“{}”)", quote.said.text.trim()));
        format!(
            "{arrow}“{}”{mark}{}",
            words.trim(),
            typed.unwrap_or_default()
        )
    }
}
