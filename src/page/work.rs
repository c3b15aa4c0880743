//! What is done on a page: things to choose, names, fields to fill in; and what stands between them.

use super::{Block, Grid, Level, Line, Quote};
use crate::domain::Language;
use crate::domain::conference::days::Days;
use crate::domain::conference::feedback::Felt;
use crate::domain::people::person::Voice;
use crate::locale::Text;

/// A part of the work.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Something to read.
    Shown(Block),
    /// Things to choose.
    Choices(Arranged, Vec<Choice>),
    /// Many names.
    Names(Names),
    /// Many names by many columns.
    Grid(Grid),
    /// Something to fill in.
    Field(Field),
    /// What is looked for: the rest of the page is what was found.
    Find(Field),
}

/// How choices stand to each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arranged {
    /// One after the other.
    #[default]
    Below,
    /// They are compared: beside each other where there is room.
    Beside,
    /// Three rows of three, as on a card.
    Card,
    /// Each a label, with what it is of beside it.
    Rows,
    /// Each a row, its views as letters below the words of a scale.
    Across,
}

/// What was picked, for whoever hears of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The so-manieth thing of the page, counted from 0.
    Nth(usize),
    /// A step of the way, counted from 0.
    Step(usize),
    /// The voice that is to have the floor.
    Floor(Voice),
    /// The next language.
    Language,
    /// What a key does.
    Press(super::Press),
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What picking it means.
    pub pick: Pick,
    /// What it is.
    pub line: Line,
    /// Its words are somebody's own.
    pub said: Option<Quote>,
    /// Whose it is.
    pub by: Option<Voice>,
    /// What became of it.
    pub mark: Option<Mark>,
    /// The level it is about.
    pub level: Option<Level>,
    /// What it is turned to; arrows turn it.
    pub turns: Option<Text>,
    /// Words at the end of its line.
    pub end: Option<Text>,
    /// For the teacher alone.
    pub private: bool,
    /// More about it.
    pub blocks: Vec<Block>,
    /// What opens under it while it is chosen.
    pub fold: Vec<Block>,
    /// It is the one the cursor is on.
    pub chosen: bool,
    /// How it is said aloud.
    pub aloud: Aloud,
}

/// How a choice is said aloud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Aloud {
    /// As something that can be chosen.
    #[default]
    Chosen,
    /// So too, but which one is chosen is for the eyes of whoever chooses.
    Covered,
    /// It opens nothing: it is read.
    Read,
}

/// What became of something, or where it stands on a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Behind one on the way.
    Passed,
    /// Where one is.
    Here,
    /// Ahead.
    Ahead,
    /// A promise that was kept.
    Kept,
    /// One that was not.
    NotKept,
    /// Nobody knows yet.
    Unknown,
    /// It was done.
    Done,
    /// The one that holds, of several.
    Set,
    /// One of the others.
    Unset,
    /// Somebody is here.
    Present,
    /// Somebody takes part by phone.
    ByPhone,
    /// Somebody is not here.
    Away,
}

/// Names to choose from: there may be thousands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    /// In their order.
    pub all: Vec<Name>,
    /// Where the cursor is.
    pub chosen: usize,
}

/// A name.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// As it is written.
    pub name: String,
    /// What there is to know of whoever has it.
    pub about: Option<Text>,
}

/// A field of a form, as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// What picking it means.
    pub pick: Pick,
    /// What it asks for.
    pub label: Text,
    /// It must not stay empty.
    pub needed: bool,
    /// What stands in it.
    pub holds: Holds,
    /// Words of this language are typed in it.
    pub language: Option<Language>,
    /// How much is written in it.
    pub room: Room,
    /// The cursor is in it.
    pub here: bool,
    /// What is wrong with it.
    pub wrong: Option<Text>,
    /// How it stands to the same in the other language.
    pub other: Translated,
    /// What is chosen is for the eyes of whoever chooses: it is never said aloud.
    pub covered: bool,
}

/// How a field stands to the same in the other language.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Translated {
    /// Nothing is to be said of it.
    #[default]
    No,
    /// The same can be written under it.
    Possible,
    /// It is a translation of the words above it: whoever goes from field to field passes it.
    Of,
    /// It is a translation of earlier words: what can be done about that.
    Earlier(Text),
}

impl Translated {
    /// What can be done about a translation of earlier words.
    pub const fn earlier(&self) -> Option<&Text> {
        match self {
            Self::Earlier(what) => Some(what),
            Self::No | Self::Possible | Self::Of => None,
        }
    }
}

/// How much is written in a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Room {
    /// A line, below what it answers.
    #[default]
    Line,
    /// A few words, behind what they answer.
    Few,
    /// More than a line: it is shown whole.
    Whole,
    /// A note, in a frame of its own.
    Note,
}

/// What stands in a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Holds {
    /// Nothing yet.
    Nothing,
    /// Words, and how many characters stand before the caret.
    Typed(String, usize),
    /// A secret of so many characters; of how many, where that is known.
    Secret(usize, Option<usize>),
    /// One of several; arrows turn it.
    Chosen(Text),
    /// Days of the week, and the one the cursor is on, counted from Monday.
    Days(Days, usize),
    /// One of three faces with their words; arrows turn to another. None: nothing said.
    Felt(Option<Felt>),
}

impl Part {
    /// What can be picked in it, in order; names are picked by their places.
    pub fn picks(&self) -> impl Iterator<Item = &Pick> {
        let (choices, field) = match self {
            Self::Choices(_, choices) => (choices.as_slice(), None),
            Self::Field(field) => (&[][..], Some(&field.pick)),
            Self::Shown(_) | Self::Names(_) | Self::Find(_) => (&[][..], None),
            Self::Grid(_) => (&[][..], None),
        };
        choices.iter().map(|choice| &choice.pick).chain(field)
    }

    /// A choice of its own.
    pub fn choice(choice: Choice) -> Self {
        Self::Choices(Arranged::Below, vec![choice])
    }
}

impl From<Block> for Part {
    fn from(block: Block) -> Self {
        Self::Shown(block)
    }
}

impl From<Choice> for Part {
    fn from(choice: Choice) -> Self {
        Self::choice(choice)
    }
}

impl From<Field> for Part {
    fn from(field: Field) -> Self {
        Self::Field(field)
    }
}

impl Choice {
    /// The so-manieth thing of the page.
    pub fn nth(at: usize, line: impl Into<Line>) -> Self {
        Self {
            pick: Pick::Nth(at),
            line: line.into(),
            said: None,
            by: None,
            mark: None,
            level: None,
            turns: None,
            end: None,
            private: false,
            blocks: Vec::new(),
            fold: Vec::new(),
            chosen: false,
            aloud: Aloud::Chosen,
        }
    }

    /// Which of them is chosen is never said aloud.
    #[must_use]
    pub const fn covered(mut self) -> Self {
        self.aloud = Aloud::Covered;
        self
    }

    /// The cursor is on it.
    #[must_use]
    pub const fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }

    /// With more about it.
    #[must_use]
    pub fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// With what opens under it.
    #[must_use]
    pub fn folding(mut self, block: Block) -> Self {
        self.fold.push(block);
        self
    }

    /// Turned to this.
    #[must_use]
    pub fn turned_to(mut self, text: Text) -> Self {
        self.turns = Some(text);
        self
    }

    /// With a mark before it.
    #[must_use]
    pub const fn marked(mut self, mark: Mark) -> Self {
        self.mark = Some(mark);
        self
    }

    /// Somebody's.
    #[must_use]
    pub const fn by(mut self, by: Voice) -> Self {
        self.by = Some(by);
        self
    }
}

impl Field {
    /// A line to type in.
    pub const fn of(at: usize, label: Text, holds: Holds) -> Self {
        Self {
            pick: Pick::Nth(at),
            label,
            needed: false,
            holds,
            language: None,
            room: Room::Line,
            here: false,
            wrong: None,
            other: Translated::No,
            covered: false,
        }
    }
}
