//! Something said in one language.

use std::cell::OnceCell;
use std::rc::Rc;

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::Pattern;
use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale_core::locale;

use super::bundle::{Bundle, bundle, grouped, plain};
use super::dates::Dates;
use super::pack::PackWords;
use super::sources;
use super::{Text, Value, text};
use crate::domain::clean::{clean, is_harmful};
use crate::domain::{Language, Said};

/// The attribute of a message that is read where nothing is drawn.
const ALOUD: &str = "aloud";

/// Says a [`Text`] in one language. Each file is parsed when the first of its messages is said.
pub struct Locale {
    language: Language,
    files: Vec<OnceCell<Bundle>>,
    /// A school's own sentences: in this language, and in the other.
    pack: Option<[Rc<Bundle>; 2]>,
    dates: OnceCell<Dates>,
    lists: OnceCell<Option<ListFormatter>>,
}

impl Locale {
    /// The words of `language`.
    pub fn new(language: Language) -> Self {
        let files = sources::FILES.iter().map(|_| OnceCell::new()).collect();
        Self {
            language,
            files,
            pack: None,
            dates: OnceCell::new(),
            lists: OnceCell::new(),
        }
    }

    /// Which language it says.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// `text` in this language.
    pub fn say(&self, text: &Text) -> String {
        self.try_say(text)
            .or_else(|| self.borrow(text))
            .unwrap_or_else(|| clean(&text.id))
    }

    /// `text` for whoever hears it and sees no screen: what it says of keys and arrows is said otherwise, or not at all.
    pub fn aloud(&self, text: &Text) -> String {
        let aloud = || {
            let known = sources::IDS.binary_search_by_key(&text.id.as_ref(), |(id, _, _)| id);
            let bundle = self.file(sources::IDS.get(known.ok()?)?.1)?;
            let message = bundle.get_message(&text.id)?;
            let pattern = message.get_attribute(ALOUD)?.value();
            Some(self.formatted(bundle, (pattern, text), true))
        };
        aloud().unwrap_or_else(|| self.say(text))
    }

    /// `text`, if this language has the message.
    fn try_say(&self, text: &Text) -> Option<String> {
        match sources::IDS.binary_search_by_key(&text.id.as_ref(), |(id, _, _)| id) {
            Ok(at) => self.say_from(self.file(sources::IDS.get(at)?.1)?, text, true),
            Err(_) => self.say_from(self.pack.as_ref().map(|[own, _]| own)?, text, false),
        }
    }

    /// A school's sentence that only the other language has.
    fn borrow(&self, text: &Text) -> Option<String> {
        let [_, other] = self.pack.as_ref()?;
        self.say_from(other, text, false)
            .map(|words| self.marked(&words))
    }

    /// Words of the other language, and that they are.
    fn marked(&self, words: &str) -> String {
        let only = match self.language.other() {
            Language::English => text::only_in_english(),
            Language::Spanish => text::only_in_spanish(),
        };
        format!("{words} ({})", self.say(&only))
    }

    fn say_from(&self, bundle: &Bundle, text: &Text, built_in: bool) -> Option<String> {
        let pattern = bundle.get_message(&text.id)?.value()?;
        Some(self.formatted(bundle, (pattern, text), built_in))
    }

    fn formatted(
        &self,
        bundle: &Bundle,
        (pattern, text): (&Pattern<&str>, &Text),
        built_in: bool,
    ) -> String {
        let mut arguments = FluentArgs::with_capacity(text.values.len());
        for (name, value) in &text.values {
            arguments.set(*name, self.fluent(value));
        }
        let mut errors = Vec::new();
        let words = bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned();
        // What a school wrote may refer to anything.
        debug_assert!(!built_in || errors.is_empty(), "{}: {errors:?}", text.id);
        let harmful = !built_in || words.contains(|c| is_harmful(c) && c != '\n');
        let words = if harmful { clean(&words) } else { words };
        if text.capital { capital(&words) } else { words }
    }

    fn file(&self, at: usize) -> Option<&Bundle> {
        let [english, spanish] = sources::FILES.get(at)?;
        let source = if self.language == Language::English {
            english
        } else {
            spanish
        };
        Some(
            self.files
                .get(at)?
                .get_or_init(|| bundle(self.language, source)),
        )
    }

    fn fluent<'a>(&self, value: &'a Value) -> FluentValue<'a> {
        match value {
            Value::Number(number) => FluentValue::from(*number),
            Value::String(string) => FluentValue::from(string.as_str()),
            other => FluentValue::from(self.value(other)),
        }
    }

    /// What fills a variable, in this language.
    pub fn value(&self, value: &Value) -> String {
        match value {
            Value::Number(number) => self.number(*number),
            Value::String(string) => string.clone(),
            Value::Date(date) => self.dates().day(*date),
            Value::FullDate(date) => self.dates().with_year(*date),
            Value::Weekday(date) => self.dates().weekday(*date),
            Value::ShortDate(date) => self.dates().short(*date),
            Value::Month(date) => self.dates().month(*date),
            Value::Time(time) => self.dates().time(*time),
            Value::Text(text) => self.say(text),
            Value::Words(words) => words.nearest(self.language).to_owned(),
            Value::List(values) => self.list(
                &values
                    .iter()
                    .map(|value| self.value(value))
                    .collect::<Vec<_>>(),
            ),
        }
    }

    /// Dates and times.
    pub fn dates(&self) -> &Dates {
        self.dates.get_or_init(|| Dates::new(self.language))
    }

    /// 2.5, 204, 1,234.5: at most two decimals.
    pub fn number(&self, number: f64) -> String {
        grouped(number).unwrap_or_else(|| plain(number))
    }

    /// “A, B and C”.
    pub fn list(&self, items: &[String]) -> String {
        let formatter = self.lists.get_or_init(|| {
            let locale = if self.language == Language::English {
                locale!("en-US")
            } else {
                locale!("es-US")
            };
            ListFormatter::try_new_and(
                ListFormatterPreferences::from(&locale),
                ListFormatterOptions::default(),
            )
            .ok()
        });
        match formatter {
            Some(formatter) => formatter.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }
}

/// The first letter large.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// Both languages.
pub struct Locales {
    english: Locale,
    spanish: Locale,
}

impl Default for Locales {
    fn default() -> Self {
        Self {
            english: Locale::new(Language::English),
            spanish: Locale::new(Language::Spanish),
        }
    }
}

impl Locales {
    /// Both languages, with a school's own sentences beside the built-in ones.
    pub fn with_pack(words: PackWords) -> Self {
        let [english, spanish] = words.into_bundles().map(Rc::new);
        let mut both = Self::default();
        both.english.pack = Some([english.clone(), spanish.clone()]);
        both.spanish.pack = Some([spanish, english]);
        both
    }

    /// One of them.
    pub const fn of(&self, language: Language) -> &Locale {
        match language {
            Language::English => &self.english,
            Language::Spanish => &self.spanish,
        }
    }

    /// `text` in `language`; a pack's sentence that lacks it is said in the other one, and that it is.
    pub fn say(&self, language: Language, text: &Text) -> String {
        if let Some(words) = self.of(language).try_say(text) {
            return words;
        }
        match self.of(language.other()).try_say(text) {
            Some(words) => self.of(language).marked(&words),
            None => clean(&text.id),
        }
    }

    /// `text` as somebody might have typed it: in `first`, with the other language as its translation, as far as each
    /// has it.
    pub fn said(&self, first: Language, text: &Text) -> Said {
        let [here, there] = [first, first.other()].map(|language| self.of(language).try_say(text));
        match (here, there) {
            (Some(words), translation) => Said {
                translation,
                ..Said::new(words, first)
            },
            (None, Some(words)) => Said::new(words, first.other()),
            (None, None) => Said::new("", first),
        }
    }
}
