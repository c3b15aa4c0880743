//! One page language: what is read, what is done and what is told, said once, in no language and at no size.

mod block;
mod foot;
mod glyphs;
mod grid;
mod key;
mod level;
mod purpose;
mod talk;
mod words;
mod work;

pub use block::Block;
pub use foot::{Foot, Hint, Note, Notes, Told, Weight};
pub use glyphs::Glyphs;
pub use grid::{Column, Grid, GridCell, GridRow};
pub use key::{Key, Press};
pub use level::{Growth, Level, Moved, Rated, Score, Square, Stands, View};
pub use purpose::{Why, purpose};
pub use talk::{Ahead, Beats, Floor, Kind, Speech, Way};
pub use words::{Code, Fact, Line, Person, Quote, Role, Said, Tick, Tone, Worth};
pub use work::{
    Aloud, Arranged, Choice, Field, Holds, Mark, Name, Names, Part, Pick, Room, Translated,
};

mod table;
mod theme;
pub use table::{Cell, Table};
pub use theme::{Depth, Look, Theme};

use crate::domain::people::person::{Gender, Voice};
use crate::locale::{Text, terms, text};

/// A page, whoever shows it: a screen lays it out, lines print it, paper sets it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The line on top: where one is.
    pub top: Top,
    /// Who speaks on it.
    pub people: People,
    /// What is read first.
    pub read: Vec<Block>,
    /// What the work is, where it needs a name.
    pub title: Option<Text>,
    /// What can be done, and what is read meanwhile.
    pub work: Vec<Part>,
    /// What is being written about the work: it stands below it, and the work stays in sight.
    pub writing: Vec<Part>,
    /// What is told, and the keys.
    pub foot: Foot,
    /// How many lines somebody has gone down, where nothing on it can be chosen.
    pub down: u16,
    /// From which sentence on it is said, where not all of them have room at once.
    pub said_from: usize,
    /// There is little on it, and it stands alone: a question, a covered screen.
    pub alone: bool,
    /// One of its sentences alone is shown: the one at `said_from`, of all that can be read.
    pub single: bool,
}

/// The line on top.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Top {
    /// Whose page it is, or the program's name; then what it is.
    pub of: Vec<Text>,
    /// How far one is, and the time.
    pub at: Vec<Text>,
}

impl Top {
    /// A line with nothing on its right.
    pub fn of(parts: impl Into<Vec<Text>>) -> Self {
        Self {
            of: parts.into(),
            at: Vec::new(),
        }
    }
}

/// What the voices of a page are called.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct People {
    /// The student, as they are called; none: a page of no student.
    pub student: Option<String>,
    /// How Spanish speaks of the teacher.
    pub teacher: Gender,
}

impl People {
    /// “Student”, “Family”, “Teacher”.
    pub fn voice(&self, voice: Voice) -> Text {
        terms::voice(voice, self.teacher)
    }

    /// By name, where the name is known: “Xime”, “the family”, “the teacher”.
    pub fn named(&self, voice: Voice) -> Text {
        match (voice, &self.student) {
            (Voice::Student, Some(name)) => text::as_typed(name.as_str()),
            (Voice::Student, None) => text::who_student(),
            (Voice::Family, _) => text::who_family(),
            (Voice::Teacher, _) => text::who_teacher(self.teacher.selector()),
        }
    }
}

impl Page {
    /// A page of this, to be read from top to bottom.
    pub fn of(top: Top, read: Vec<Block>) -> Self {
        Self {
            top,
            read,
            ..Self::default()
        }
    }

    /// What can be picked on it, in order.
    pub fn picks(&self) -> impl Iterator<Item = &Pick> {
        self.work.iter().chain(&self.writing).flat_map(Part::picks)
    }

    /// The choices, whatever stands between them; names are not among them.
    pub fn choices(&self) -> impl Iterator<Item = &Choice> {
        self.work.iter().flat_map(|part| match part {
            Part::Choices(_, choices) => choices.as_slice(),
            Part::Shown(_) | Part::Names(_) | Part::Field(_) | Part::Find(_) => &[],
            Part::Grid(_) => &[],
        })
    }

    /// The fields.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        let parts = self.work.iter().chain(&self.writing);
        parts.filter_map(|part| match part {
            Part::Field(field) => Some(field),
            Part::Shown(_) | Part::Names(_) | Part::Choices(..) | Part::Find(_) => None,
            Part::Grid(_) => None,
        })
    }

    /// What is looked for on it.
    pub fn find(&self) -> Option<&Field> {
        self.work.iter().find_map(|part| match part {
            Part::Find(field) => Some(field),
            Part::Shown(_) | Part::Names(_) | Part::Choices(..) | Part::Field(_) => None,
            Part::Grid(_) => None,
        })
    }

    /// Is somebody speaking on it?
    pub fn is_talk(&self) -> bool {
        self.read
            .iter()
            .any(|block| matches!(block, Block::Floor(_)))
    }
}
