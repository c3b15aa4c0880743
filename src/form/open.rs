//! Any form as a screen holds it, whatever its fields.

use super::field::{Hand, Shown, Stroke};
use crate::domain::class_file::spot::{Draft, Spot};
use crate::locale::Text;

/// What a field asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The words.
    pub text: Text,
    /// It must not stay empty.
    pub needed: bool,
    /// More than a line: it is shown whole.
    pub long: bool,
}

impl Label {
    /// A line that must not stay empty.
    pub const fn needed(text: Text) -> Self {
        Self {
            text,
            needed: true,
            long: false,
        }
    }

    /// A line, or something to choose.
    pub const fn line(text: Text) -> Self {
        Self {
            text,
            needed: false,
            long: false,
        }
    }

    /// More than a line, which must not stay empty.
    pub const fn long(text: Text) -> Self {
        Self {
            text,
            needed: true,
            long: true,
        }
    }

    /// More than a line, which may stay empty.
    pub const fn optional(text: Text) -> Self {
        Self {
            text,
            needed: false,
            long: true,
        }
    }
}

/// A field and what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Wrong<N> {
    /// Which field.
    pub field: N,
    /// What is wrong.
    pub why: Text,
}

/// For `map_err`: says in which field it is wrong.
pub fn at<N: Copy>(field: N) -> impl Fn(Text) -> Wrong<N> {
    move |why| Wrong { field, why }
}

/// How a field stands to the same in the other language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Other {
    /// There is none.
    #[default]
    None,
    /// It can be written under it.
    Possible,
    /// It is a translation of the words above it.
    Of,
    /// It is a translation of earlier words.
    Earlier,
}

/// A field as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What it asks for.
    pub label: Text,
    /// It must not stay empty.
    pub needed: bool,
    /// More than a line: it is shown whole.
    pub long: bool,
    /// What stands in it.
    pub holds: Shown,
    /// What is wrong with it.
    pub wrong: Option<Text>,
    /// How it stands to the same in the other language.
    pub other: Other,
    /// What is chosen is never said aloud.
    pub covered: bool,
}

/// What a form is about, shown above its fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// What it is.
    pub what: Text,
    /// Its words.
    pub words: Text,
}

/// Any form under somebody's hands; `A` is what it asks for in the end.
pub trait Open<A>: std::fmt::Debug {
    /// A copy.
    fn boxed(&self) -> Box<dyn Open<A>>;

    /// Where its draft belongs; none: what stands in it is never kept.
    fn spot(&self) -> Option<Spot>;

    /// What it is called.
    fn title(&self) -> Text;

    /// What it is for.
    fn about(&self) -> Text;

    /// What it is about, where that is more than its name.
    fn beside(&self) -> Option<Beside>;

    /// What is said to whoever leaves words that are kept nowhere.
    fn leaving(&self) -> Text;

    /// Its fields, in the order they are filled.
    fn entries(&self) -> Vec<Entry>;

    /// Words an older program kept here without saying what belongs where.
    fn older(&self) -> &[String];

    /// Which field the cursor is in, from 0: for drawing only.
    fn at(&self) -> usize;

    /// The cursor goes to this field.
    fn pick(&mut self, place: usize);

    /// The cursor goes to the next field, or the one before, round and round.
    fn step(&mut self, on: bool);

    /// Is the cursor in the last field?
    fn is_last(&self) -> bool;

    /// Do left and right turn to another value where the cursor is?
    fn turns(&self) -> bool;

    /// Is the cursor where nobody else may read?
    fn is_hidden(&self) -> bool;

    /// Does the field the cursor is in hold as much as it can?
    fn is_full(&self) -> bool;

    /// Does it say something else than when it was opened?
    fn is_changed(&self) -> bool;

    /// Gives a stroke to the field the cursor is in; true: something changed.
    fn stroke(&mut self, stroke: &Stroke, hand: Hand) -> bool;

    /// Goes to the same in the other language under the words, or back to them; false: there are no words yet.
    fn other_language(&mut self) -> bool;

    /// Is the cursor in a translation that was written for earlier words?
    fn is_earlier(&self) -> bool;

    /// The translation the cursor is in still belongs to the words above it.
    fn still_fits(&mut self);

    /// What is to be done; or what is wrong, with the cursor in that field.
    fn submit(&mut self, hand: Hand) -> Result<A, Text>;

    /// Forgets what nobody else may read.
    fn wipe_secrets(&mut self);

    /// Goes on with what was being typed.
    fn reopen(&mut self, draft: &Draft);

    /// Shows words of an older program beside the fields.
    fn show_older(&mut self, words: Vec<String>);

    /// What the class file does not have of it yet; an empty one: nothing is being typed any more.
    fn draft(&self) -> Option<Draft>;

    /// This is in the class file now.
    fn is_kept(&mut self, draft: &Draft);

    /// Lets the words go, or takes them back; true: they are gone.
    fn let_go(&mut self) -> bool;

    /// Are there words that were let go?
    fn can_take_back(&self) -> bool;
}

impl<A> Clone for Box<dyn Open<A>> {
    fn clone(&self) -> Self {
        self.boxed()
    }
}
