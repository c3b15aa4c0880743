//! What is read: every kind of thing that stands on a page, with what it means.

use jiff::civil::Date;

use super::{Floor, Growth, Level, Moved, Rated, Score, Speech, Table, View, Way};
use crate::domain::person::Voice;
use crate::domain::{self, Secret};
use crate::locale::{Saying, Text, Value, terms, text};

pub use crate::domain::Said;

/// From top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The three round the table, and the program's name.
    Emblem,
    /// What the page is.
    Title(Text),
    /// What a part of it is.
    Heading(Text),
    /// What a smaller part is, or whose.
    Label(Text, Option<Voice>),
    /// A sentence, or a few words.
    Line(Line),
    /// The way through a conference.
    Way(Way),
    /// Whose turn it is to speak.
    Floor(Floor),
    /// What is said aloud, asked, or listened for.
    Speech(Speech),
    /// Whoever interprets takes a turn.
    Pause,
    /// Where a student stands: a word, and its place on the scale.
    Level(Level),
    /// All the levels a school has.
    Scale(Vec<Level>),
    /// The way a level moved, oldest first.
    Moved(Vec<Moved>),
    /// A test over the terms.
    Growth(Box<Growth>),
    /// Pieces of work, oldest first.
    Scores(Vec<Score>),
    /// Three voices on one scale of words.
    Views(Vec<View>),
    /// Who has given a view, never which.
    Rated(Vec<Rated>),
    /// A few words, and what they are worth.
    Fact(Box<Fact>),
    /// What somebody said, in their own words.
    Said(Quote),
    /// Somebody at the table.
    Person(Person),
    /// Rows and columns.
    Table(Table),
    /// So much is done, of so much.
    Progress(u64, u64),
    /// Keys, and what they do.
    Keys(Vec<super::Hint>),
    /// Beside each other where there is room.
    Beside(Vec<Vec<Block>>),
    /// The same, each in a frame of its own.
    Boxes(Vec<Vec<Block>>),
    /// What belongs to the line above it.
    Under(Vec<Block>),
    /// Something new begins.
    Gap,
    /// A secret, shown this once.
    Code(Code),
    /// Lines to write on by hand.
    Blank(u8),
    /// Places to sign.
    Sign(Vec<Text>),
}

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
    /// The name, and what there is to know.
    pub text: Text,
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

impl Line {
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

    /// As a part of a page.
    pub fn block(self) -> Block {
        Block::Fact(Box::new(self))
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

impl Block {
    /// Ordinary words.
    pub fn plain(text: Text) -> Self {
        Self::Line(text.into())
    }

    /// What matters most.
    pub fn loud(text: Text) -> Self {
        Self::toned(text, Tone::Loud)
    }

    /// What stands back.
    pub fn quiet(text: Text) -> Self {
        Self::toned(text, Tone::Quiet)
    }

    /// Words of this tone.
    pub fn toned(text: Text, tone: Tone) -> Self {
        Self::Line(Line::from(text).in_tone(tone))
    }

    /// A few words: both languages share a row where they fit.
    pub fn short(text: Text, tone: Tone) -> Self {
        Self::Line(Line {
            short: true,
            ..Line::from(text).in_tone(tone)
        })
    }

    /// What somebody said.
    pub fn said(said: &Said) -> Self {
        Self::Said(Quote::of(said))
    }

    /// The teacher's answer to what stands above.
    pub fn answer(said: &Said) -> Self {
        Self::Said(Quote::of(said).by(Voice::Teacher).as_a(Role::Answer))
    }

    /// A fact.
    pub fn fact(label: Text, worth: impl Into<Worth>) -> Self {
        Fact::of(label, worth).block()
    }

    /// Facts beside each other on one line.
    pub fn facts(facts: Vec<Value>) -> Self {
        Self::plain(terms::facts(facts))
    }

    /// A day in words, with its year.
    pub fn day(day: Date) -> Text {
        Value::FullDate(day).into()
    }

    /// Words of a school.
    pub fn words(words: &domain::Words) -> Text {
        text::as_is(Saying::from(words))
    }
}
