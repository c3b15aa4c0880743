//! The contract between a screen and the shell: its keys, what they do, the page it shows, what it wants.

mod around;
mod find;
mod keys;
mod kind;
mod leaving;
mod list_page;
mod listing;
mod nested;
mod next;
mod open;
pub mod pieces;
mod place;
pub mod read_back;
pub mod told;
mod wording;

pub use around::{Around, Manner};
pub use find::{Find, Look};
pub use keys::{Binding, Edit, Keys, Nav, Role, Said, bind, menu, reading, tables};
pub use kind::{Kind, Within};
pub use leaving::left;
pub use list_page::list_page;
pub use listing::{Do, Item, Listing, Row, Show};
pub use nested::Nested;
pub use next::{Go, Next};
pub use open::OpenFolder;
pub use place::{Asked, FamilyAt, Place, Question, Then, Wanted};
pub use wording::{Shelved, in_sentences};

use crate::ask::{Ask, Change};
use crate::domain::conference::pace::Moment;
use crate::domain::id::StudentId;
use crate::form::Open;
use crate::locale::Text;
use crate::page::{Page, Press};

/// Any form of the program.
pub type AnyForm = Box<dyn Open<Ask>>;

/// Whose a screen is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The teacher's.
    Teacher,
    /// A student's, with the family beside them.
    Student(StudentId),
}

/// Letters for whatever is being typed.
#[derive(Clone, Copy, Debug)]
pub enum Typed<'a> {
    /// As they come from the keyboard.
    Keys(&'a str),
    /// All at once.
    Paste(&'a str),
}

impl<'a> Typed<'a> {
    /// The letters, however they came.
    pub const fn letters(self) -> &'a str {
        match self {
            Self::Keys(letters) | Self::Paste(letters) => letters,
        }
    }
}

/// What the keys of a screen do. The commands are its own, so that every key in its tables is answered.
pub trait Commands: Screen {
    /// What a key does.
    type Command: Copy + PartialEq + 'static;

    /// Its key tables as it stands now, the one that comes first first.
    fn keys(&self, around: &Around) -> Keys<Self::Command>;

    /// Does it.
    fn update(&mut self, command: Self::Command, around: &Around) -> Next;
}

/// A screen.
pub trait Screen {
    /// What there is to read and to choose.
    fn page(&self, around: &Around) -> Page;

    /// Are letters typed here, rather than taken as keys?
    fn takes_letters(&self) -> bool {
        false
    }

    /// Letters were typed or pasted.
    fn typed(&mut self, _typed: Typed<'_>, _around: &Around) -> Next {
        Next::stay()
    }

    /// A key that means nothing here and types nothing.
    fn unbound(&mut self, _press: Press, _around: &Around) -> Next {
        Next::stay()
    }

    /// The n-th thing on the page was clicked, or named.
    fn picked(&mut self, _at: usize, _around: &Around) -> Next {
        Next::stay()
    }

    /// The wheel: it scrolls what is read and moves through lists; it never changes what somebody chose.
    fn wheel(&mut self, _down: bool, _around: &Around) -> Next {
        Next::stay()
    }

    /// Something has come of an ask: does that change what is shown here?
    fn changed(&mut self, _change: &Change, _around: &Around) -> Next {
        Next::stay()
    }

    /// Something asked for could not be done.
    fn failed(&mut self, _ask: &Ask, _around: &Around) {}

    /// Time has passed: what is due now? A covered screen hears of it too.
    fn tick(&mut self, _is_covered: bool, _around: &Around) -> Vec<Ask> {
        Vec::new()
    }

    /// When it wants to hear of the time next.
    fn wake_at(&self, _around: &Around) -> Option<Moment> {
        None
    }

    /// The clock was turned back: nothing waits for a moment of the old time.
    fn clock_went_back(&mut self, _now: Moment) {}

    /// What is typed here, and nobody has been asked to keep.
    fn last_words(&mut self) -> Vec<Ask> {
        Vec::new()
    }

    /// Somebody does something else than leaving.
    fn stays(&mut self) {}

    /// Would leaving lose something: words that are kept nowhere, or what is shown this once?
    fn would_lose(&self) -> bool {
        false
    }

    /// What is told for as long as it is so, wherever nothing newer is.
    fn stays_told(&self) -> Option<Text> {
        None
    }

    /// Nothing of the house works here but its languages: something is asked for, made or covered.
    fn shuts_off(&self) -> bool {
        false
    }

    /// The place in the line at the foot of the key for the languages, where it matters here.
    fn foot_of_languages(&self) -> Option<u8> {
        None
    }
}
