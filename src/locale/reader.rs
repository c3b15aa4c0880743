//! In which languages somebody reads.

use super::{Language, Locale, Locales, Text};

/// The languages on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// One language.
    One(Language),
    /// Both, this one first.
    Both(Language),
}

impl Default for Reading {
    fn default() -> Self {
        Self::Both(Language::Spanish)
    }
}

impl Reading {
    /// Round and round: English, Spanish, both with Spanish first, both with English first.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::One(Language::English) => Self::One(Language::Spanish),
            Self::One(Language::Spanish) => Self::Both(Language::Spanish),
            Self::Both(Language::Spanish) => Self::Both(Language::English),
            Self::Both(Language::English) => Self::One(Language::English),
        }
    }

    /// The language that stands first.
    pub const fn first(self) -> Language {
        match self {
            Self::One(language) | Self::Both(language) => language,
        }
    }

    /// The second one, if both are shown.
    pub const fn second(self) -> Option<Language> {
        match self {
            Self::One(_) => None,
            Self::Both(language) => Some(language.other()),
        }
    }

    /// The languages, in their order.
    pub fn languages(self) -> impl Iterator<Item = Language> {
        [Some(self.first()), self.second()].into_iter().flatten()
    }

    /// `en-US`, `es-US`, `both` (Spanish first), `both-en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::One(Language::English) => "en-US",
            Self::One(Language::Spanish) => "es-US",
            Self::Both(Language::Spanish) => "both",
            Self::Both(Language::English) => "both-en",
        }
    }

    /// Any `en-*`, any `es-*`, or `both`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase().replace('_', "-");
        let is = |code: &str| tag == code || tag.starts_with(&format!("{code}-"));
        match tag.as_str() {
            "both" => Some(Self::Both(Language::Spanish)),
            "both-en" => Some(Self::Both(Language::English)),
            _ if is("es") => Some(Self::One(Language::Spanish)),
            _ if is("en") => Some(Self::One(Language::English)),
            _ => None,
        }
    }
}

/// Whom a screen speaks to.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    locales: &'a Locales,
    /// The languages on the screen.
    pub reading: Reading,
}

impl<'a> Reader<'a> {
    /// A reader of these languages.
    pub const fn new(locales: &'a Locales, reading: Reading) -> Self {
        Self { locales, reading }
    }

    /// In the first language.
    pub fn first(&self, text: &Text) -> String {
        self.locales.say(self.reading.first(), text)
    }

    /// In the first language, for whoever hears it and sees no screen.
    pub fn aloud(&self, text: &Text) -> String {
        self.locales.of(self.reading.first()).aloud(text)
    }

    /// In the second language, if both are shown and it says it differently.
    pub fn second(&self, text: &Text) -> Option<String> {
        self.both(text).1
    }

    /// In the first language; and in the second, where both are shown and it says it differently.
    pub fn both(&self, text: &Text) -> (String, Option<String>) {
        let first = self.first(text);
        let second = self.reading.second();
        let second = second.map(|language| self.locales.say(language, text));
        let second = second.filter(|second| *second != first);
        (first, second)
    }

    /// On one line: “Meta · Goal”.
    pub fn inline(&self, text: &Text) -> String {
        match self.both(text) {
            (first, Some(second)) => format!("{first} · {second}"),
            (first, None) => first,
        }
    }

    /// The same words for a reader of this language alone.
    #[must_use]
    pub const fn in_language(self, language: Language) -> Self {
        Self {
            locales: self.locales,
            reading: Reading::One(language),
        }
    }

    /// A reader of each of its languages alone, the first one first.
    pub fn each(self) -> impl Iterator<Item = Self> {
        let languages = self.reading.languages();
        languages.map(move |language| self.in_language(language))
    }

    /// In both languages, whichever are on the screen: what is looked for may be typed in either.
    pub fn everywhere(&self, text: &Text) -> String {
        let [english, spanish] = Language::ALL.map(|language| self.locales.say(language, text));
        format!("{english} {spanish}")
    }

    /// The locale that stands first.
    pub const fn locale(&self) -> &'a Locale {
        self.locales.of(self.reading.first())
    }

    /// The locale that stands second, if both are shown.
    pub fn second_locale(&self) -> Option<&'a Locale> {
        self.reading
            .second()
            .map(|language| self.locales.of(language))
    }

    /// Only the first language: for places too narrow for both.
    #[must_use]
    pub const fn alone(&self) -> Self {
        Self {
            locales: self.locales,
            reading: Reading::One(self.reading.first()),
        }
    }
}
