//! Something to say, in no language yet.

use std::borrow::Cow;

use jiff::civil::{Date, Time};

use crate::domain::Words;

/// Something to say, in no language yet: a message id and its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub(super) id: Cow<'static, str>,
    pub(super) values: Vec<(&'static str, Value)>,
    /// It begins with a large letter, whatever it is.
    pub(super) capital: bool,
}

/// What fills a variable.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Also chooses the plural.
    Number(f64),
    /// The same in every language: a name, something typed.
    String(String),
    /// Said in words: “April 3”, “3 de abril”.
    Date(Date),
    /// The same with its year, for what is read years later.
    FullDate(Date),
    /// With the day of the week: “Friday, April 3”.
    Weekday(Date),
    /// For a narrow column: “Apr 3”.
    ShortDate(Date),
    /// For a narrow column, years later: “Apr 2026”.
    Month(Date),
    /// “3:30 p.m.”.
    Time(Time),
    /// Another message.
    Text(Box<Text>),
    /// Words of a person or a school, in both languages.
    Words(Words),
    /// “A, B and C”.
    List(Vec<Value>),
}

/// A number a message takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number(pub f64);

/// Words a message takes: another message, or a school's own in both languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Saying(pub Value);

impl Text {
    /// The message `id` with these values; `text::*` makes these for the program's own.
    pub fn with(id: &'static str, values: Vec<(&'static str, Value)>) -> Self {
        Self {
            id: Cow::Borrowed(id),
            values,
            capital: false,
        }
    }

    /// A message named by content, with whichever of `values` it takes.
    pub fn named(id: &str, values: Vec<(&'static str, Value)>) -> Self {
        Self {
            id: Cow::Owned(id.to_owned()),
            values,
            capital: false,
        }
    }

    /// A message named by content that takes no values.
    pub fn plain(id: &str) -> Self {
        Self::named(id, Vec::new())
    }

    /// The same where a sentence or a heading begins: words that stand inside sentences get a large letter.
    #[must_use]
    pub fn capital(mut self) -> Self {
        self.capital = true;
        self
    }

    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => { $(impl From<$kind> for Number {
        fn from(number: $kind) -> Self { Self(f64::from(number)) }
    })* };
}
numbers!(u8, u16, u32, i32, f64);

impl From<usize> for Number {
    #[expect(
        clippy::cast_precision_loss,
        reason = "no count on screen has more than 52 bits"
    )]
    fn from(number: usize) -> Self {
        Self(number as f64)
    }
}

impl From<Text> for Saying {
    fn from(text: Text) -> Self {
        Self(Value::Text(Box::new(text)))
    }
}

impl From<Value> for Text {
    fn from(value: Value) -> Self {
        super::text::as_is(Saying(value))
    }
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        Self::Text(Box::new(text))
    }
}

impl From<Words> for Saying {
    fn from(words: Words) -> Self {
        Self(Value::Words(words))
    }
}

impl From<&Words> for Saying {
    fn from(words: &Words) -> Self {
        Self(Value::Words(words.clone()))
    }
}

impl From<Vec<Value>> for Saying {
    fn from(list: Vec<Value>) -> Self {
        Self(Value::List(list))
    }
}
