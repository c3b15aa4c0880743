//! What every field does, whatever it holds.

use jiff::civil::Date;
use serde_json::Value;

use super::Move;
use crate::domain::Language;
use crate::domain::conference::days::Days;
use crate::domain::conference::feedback::Felt;
use crate::locale::Text;

/// What a key, a paste or a click does to a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// A letter.
    Type(char),
    /// Pasted words.
    Paste(String),
    /// Takes away what is before the cursor.
    Erase,
    /// Takes away what is after the cursor.
    EraseNext,
    /// Takes back the last word.
    Undo,
    /// Does it again.
    Redo,
    /// Moves the cursor, or turns to another value.
    Go(Move),
    /// The words are in the other language.
    OtherLanguage,
}

/// Whose hand fills the form, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hand {
    /// The language that stands first on the screen.
    pub language: Language,
    /// The day.
    pub today: Date,
}

/// What a field shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// What was typed.
    Typed {
        /// All of it.
        words: String,
        /// What of it stands before the cursor.
        before: String,
        /// The language it is in, where it is in one.
        language: Option<Language>,
    },
    /// What was chosen; none: nothing yet.
    Chosen(Option<Text>),
    /// Days of the week, and the one the cursor is on, counted from Monday.
    Days(Days, usize),
    /// One of three faces; none: nothing said.
    Felt(Option<Felt>),
    /// So many characters nobody else may read.
    Hidden(usize),
}

/// The same in the other language, under the words it belongs to.
#[derive(Clone, Debug, PartialEq)]
pub struct Beneath {
    /// The language it is in.
    pub language: Language,
    /// What stands there.
    pub shown: Shown,
    /// It was written for other words than those that stand above it now.
    pub is_earlier: bool,
    /// It holds as much as it can.
    pub is_full: bool,
}

/// A field of a form. What is kept of it is a real value: a day, a row, words with their language; never a place.
pub trait Field {
    /// Takes a stroke; true: something changed.
    fn stroke(&mut self, stroke: &Stroke, hand: Hand) -> bool;

    /// What it shows.
    fn shown(&self) -> Shown;

    /// The value as a draft keeps it; null: nothing of it is ever kept.
    fn kept(&self) -> Value;

    /// Takes a value of a draft; false: it is none this field can hold.
    fn take(&mut self, kept: &Value) -> bool;

    /// Does it say nothing?
    fn is_blank(&self) -> bool;

    /// Does it hold as much as it can? What is typed or pasted beyond that is left out.
    fn is_full(&self) -> bool {
        false
    }

    /// Do left and right turn to another value here?
    fn turns(&self) -> bool {
        false
    }

    /// Did the program propose what stood here first, because the class file has nothing? Whoever leaves words in
    /// another field leaves this one's value with them.
    fn is_proposed(&self) -> bool {
        false
    }

    /// Is what stands here for the eyes of whoever chooses, and for nobody's ears?
    fn is_covered(&self) -> bool {
        false
    }

    /// Forgets what nobody else may read.
    fn wipe(&mut self) {}

    /// What stands under it in the other language.
    fn beneath(&self) -> Option<Beneath> {
        None
    }

    /// Can the same be written under it in the other language?
    fn translates(&self) -> bool {
        false
    }

    /// Makes room for the same in the other language; false: there is nothing it could be of.
    fn opens_beneath(&mut self) -> bool {
        false
    }

    /// Takes a stroke in the other language; true: something changed.
    fn stroke_beneath(&mut self, _stroke: &Stroke) -> bool {
        false
    }

    /// Somebody says that what stands under it still belongs to it.
    fn still_fits(&mut self) {}
}
