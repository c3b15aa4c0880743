//! Something said in one language.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale_core::locale;

use super::bundle::{Bundle, empty_bundle, grouped, plain};
use super::dates::Dates;
use super::pack::PackWords;
use super::sources::Source;
use super::{Text, Value, text};
use crate::domain::clean::{clean, is_harmful};
use crate::domain::{Language, Said};

/// The attribute of a message that is read where nothing is drawn.
const ALOUD: &str = "aloud";

/// Says a [`Text`] in one language. Each sentence is parsed when it is first said.
pub struct Locale {
    language: Language,
    said: RefCell<Bundle>,
    /// A school's own sentences: in this language, and in the other.
    pack: Option<[Rc<Bundle>; 2]>,
    dates: OnceCell<Dates>,
    lists: OnceCell<Option<ListFormatter>>,
}

impl Locale {
    /// The words of `language`.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            said: RefCell::new(empty_bundle(language)),
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
            let source = Source::of(&text.id)?;
            let arguments = self.arguments(text);
            self.learn(source);
            let said = self.said.borrow();
            let attribute = said.get_message(&text.id)?.get_attribute(ALOUD)?;
            Some(formatted(&said, attribute.value(), text, &arguments))
        };
        let reworded = self.reworded(text);
        reworded.or_else(aloud).unwrap_or_else(|| self.say(text))
    }

    /// `text`, if this language has the message.
    fn try_say(&self, text: &Text) -> Option<String> {
        if let Some(reworded) = self.reworded(text) {
            return Some(reworded);
        }
        let Some(source) = Source::of(&text.id) else {
            let [own, _] = self.pack.as_ref()?;
            return say_with(own, text, &self.arguments(text), false);
        };
        // What fills a sentence is said before it, from the same bundle.
        let arguments = self.arguments(text);
        self.learn(source);
        say_with(&self.said.borrow(), text, &arguments, true)
    }

    /// A sentence of the program in a school's own words.
    fn reworded(&self, text: &Text) -> Option<String> {
        let [own, _] = self.pack.as_ref()?;
        if !own.has_message(&text.id) {
            return None;
        }
        say_with(own, text, &self.arguments(text), false)
    }

    /// A school's sentence that only the other language has.
    fn borrow(&self, text: &Text) -> Option<String> {
        let [_, other] = self.pack.as_ref()?;
        say_with(other, text, &self.arguments(text), false).map(|words| self.marked(&words))
    }

    /// Words of the other language, and that they are.
    fn marked(&self, words: &str) -> String {
        let only = match self.language.other() {
            Language::English => text::only_in_english(),
            Language::Spanish => text::only_in_spanish(),
        };
        format!("{words} ({})", self.say(&only))
    }

    fn arguments<'a>(&self, text: &'a Text) -> FluentArgs<'a> {
        let mut arguments = FluentArgs::with_capacity(text.values.len());
        for (name, value) in &text.values {
            arguments.set(*name, self.fluent(value));
        }
        arguments
    }

    fn learn(&self, source: Source) {
        if !self.said.borrow().has_message(source.id()) {
            let fluent = source.fluent(self.language).to_owned();
            // The build script has parsed this source: it has no errors.
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(fluent);
            self.said.borrow_mut().add_resource_overriding(resource);
        }
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

fn say_with(
    bundle: &Bundle,
    text: &Text,
    arguments: &FluentArgs,
    built_in: bool,
) -> Option<String> {
    let pattern = bundle.get_message(&text.id)?.value()?;
    if built_in {
        return Some(formatted(bundle, pattern, text, arguments));
    }
    // What a school wrote may refer to anything, and hold anything.
    let words = bundle.format_pattern(pattern, Some(arguments), &mut Vec::new());
    Some(in_case(&clean(&words), text))
}

/// A sentence of the program's own.
fn formatted(
    bundle: &Bundle,
    pattern: &Pattern<&str>,
    text: &Text,
    arguments: &FluentArgs,
) -> String {
    let mut errors = Vec::new();
    let words = bundle.format_pattern(pattern, Some(arguments), &mut errors);
    debug_assert!(errors.is_empty(), "{}: {errors:?}", text.id);
    if words.contains(|c| is_harmful(c) && c != '\n') {
        return in_case(&clean(&words), text);
    }
    in_case(&words, text)
}

fn in_case(words: &str, text: &Text) -> String {
    if text.capital {
        capital(words)
    } else {
        words.to_owned()
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
