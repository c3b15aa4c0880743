//! What is read: every kind of thing that stands on a page, with what it means.

use jiff::civil::Date;

use super::words::{Code, Fact, Line, Person, Quote, Role, Tick, Tone, Worth};
use super::{Ahead, Floor, Growth, Level, Moved, Rated, Score, Speech, Stands, Table, View, Way};
use crate::domain::people::person::Voice;
use crate::domain::{self, Said};
use crate::locale::{Saying, Text, Value, terms, text};

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
    /// A sentence that ends in a level, with its place on the scale.
    Stands(Box<Stands>),
    /// What the student reads out, wherever it stands.
    ReadOut(Box<Block>),
    /// The words of a scale, as the heads of what stands below.
    Words(Vec<Text>),
    /// What the letters below the words stand for.
    Letters,
    /// What comes on the way, with its minutes.
    Ahead(Vec<Ahead>),
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
    /// A label, and what it is of beside it.
    Labelled(Box<Line>, Vec<Block>),
    /// What belongs to the line above it.
    Under(Vec<Block>),
    /// Something new begins.
    Gap,
    /// A secret, shown this once.
    Code(Code),
    /// Boxes to tick by hand, one a day or a week.
    Ticks(Vec<Tick>),
    /// Words that the camera of a phone reads from paper, and what they are for.
    Scan(String, Text),
    /// Lines to write on by hand.
    Blank(u8),
    /// Places to sign.
    Sign(Vec<Text>),
}

impl Fact {
    /// As a part of a page.
    pub fn block(self) -> Block {
        Block::Fact(Box::new(self))
    }
}

impl Block {
    /// Read out by the student.
    #[must_use]
    pub fn read_out(self) -> Self {
        Self::ReadOut(Box::new(self))
    }

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
