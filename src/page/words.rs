//! Lines, facts and somebody's own words, as they stand on a page.

use crate::domain::Secret;
use crate::domain::people::person::Voice;
use crate::locale::Text;

pub use crate::domain::Said;

/// How much a line matters, and what it tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Ordinary words.
    #[default]
    Plain,
    /// What matters most.
    Loud,
    /// What stands back: what the others are, hints.
    Quiet,
    /// Something to be glad of, or to know.
    Good,
    /// Something to look at again.
    Wrong,
    /// What the others belong to.
    Title,
}

/// A line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The words.
    pub text: Text,
    /// How much they matter.
    pub tone: Tone,
    /// Shorter words that stand quietly behind them.
    pub beside: Vec<Text>,
    /// Few words: both languages share a row where they fit.
    pub short: bool,
}

/// A few words, and what they are worth: “Grade: 6”.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What is told of.
    pub label: Text,
    /// What it is.
    pub worth: Worth,
    /// More about it, on the same line.
    pub beside: Vec<Text>,
    /// How much it matters.
    pub tone: Tone,
}

/// What a fact says.
#[derive(Clone, Debug, PartialEq)]
pub enum Worth {
    /// Words of the program or the school.
    Text(Text),
    /// Somebody's own words.
    Said(Quote),
}

/// Somebody's own words. They keep their language, and are never part of another sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// The words.
    pub said: Said,
    /// Whose.
    pub by: Option<Voice>,
    /// What they are to the page.
    pub role: Role,
    /// Also as they were typed, where a translation stands for them.
    pub as_typed: bool,
    /// They matter most on their page.
    pub loud: bool,
}

/// What somebody's words are to a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// What they said.
    #[default]
    Words,
    /// An answer to what stands above.
    Answer,
    /// Something to speak of.
    Point,
}

/// Somebody at the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Whose voice they are.
    pub voice: Voice,
    /// The name.
    pub text: Text,
    /// What there is to know.
    pub beside: Vec<Text>,
    /// How they say the name is said.
    pub says: Option<Quote>,
}

/// A secret that is cut out, or written down.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// Whose, or of which file.
    pub name: Text,
    /// What it belongs to, and the day.
    pub of: Option<Text>,
    /// The secret.
    pub secret: Secret,
}

impl From<Text> for Line {
    fn from(text: Text) -> Self {
        Self {
            text,
            tone: Tone::Plain,
            beside: Vec::new(),
            short: false,
        }
    }
}

/// A box to tick by hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// What it is of: a day of the week, a date.
    pub of: Text,
    /// The day of the month, where it is of one.
    pub day: Option<i8>,
}

/// Makes something that stands on a line loud or quiet, and puts words behind it.
macro_rules! on_a_line {
    ($($name:ident)+) => {$(
        impl $name {
            /// With words behind it.
            #[must_use]
            pub fn beside(mut self, text: Text) -> Self {
                self.beside.push(text);
                self
            }

            /// So loud or quiet.
            #[must_use]
            pub const fn in_tone(mut self, tone: Tone) -> Self {
                self.tone = tone;
                self
            }
        }
    )+};
}

on_a_line!(Line Fact);

impl Fact {
    /// A fact on its own, to be made more of.
    pub fn of(label: Text, worth: impl Into<Worth>) -> Self {
        Self {
            label,
            worth: worth.into(),
            beside: Vec::new(),
            tone: Tone::Plain,
        }
    }
}

impl Quote {
    /// Somebody's words, whoever they were.
    pub fn of(said: &Said) -> Self {
        Self {
            said: said.clone(),
            by: None,
            role: Role::Words,
            as_typed: false,
            loud: false,
        }
    }

    /// Words of this voice.
    #[must_use]
    pub const fn by(mut self, by: Voice) -> Self {
        self.by = Some(by);
        self
    }

    /// As an answer, or a point.
    #[must_use]
    pub const fn as_a(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    /// They matter most on their page.
    #[must_use]
    pub const fn loudly(mut self) -> Self {
        self.loud = true;
        self
    }

    /// A record holds the words themselves too.
    #[must_use]
    pub const fn as_typed(mut self) -> Self {
        self.as_typed = true;
        self
    }
}

impl From<Text> for Worth {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

impl From<Quote> for Worth {
    fn from(quote: Quote) -> Self {
        Self::Said(quote)
    }
}
