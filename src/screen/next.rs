//! What a screen wants: plain data, done by the shell.

use super::{Manner, Place};
use crate::ask::Ask;
use crate::locale::{Reading, Text};
use crate::page::Glyphs;

/// Where to.
#[derive(Clone, Debug, Default)]
pub enum Go {
    /// Nowhere.
    #[default]
    Stay,
    /// On top of this screen.
    Open(Place),
    /// In this screen's place.
    Instead(Place),
    /// To this alone, whatever is open.
    Only(Place),
    /// In the place of the same one if it is open; what was filled in or asked on the way is done with.
    Show(Place),
    /// To what lies below what was filled in or asked.
    Shed,
    /// To what lies below.
    Back,
    /// To the door, away from all that is open, where that loses nothing.
    Abandon,
    /// Out of the program.
    Close,
}

/// What a screen wants.
#[derive(Clone, Debug, Default)]
pub struct Next {
    /// Where to.
    pub go: Go,
    /// What is to be done.
    pub asks: Vec<Ask>,
    /// What is to be told.
    pub tells: Option<Text>,
    /// The languages to read in from now on.
    pub reads: Option<Reading>,
    /// How pages are shown from now on.
    pub manner: Option<Manner>,
    /// The marks to draw with from now on.
    pub glyphs: Option<Glyphs>,
    /// Nothing on the screen may show that a key was pressed: what was told stays.
    pub is_silent: bool,
}

impl Next {
    /// Nothing.
    pub fn stay() -> Self {
        Self::default()
    }

    /// This work, and nothing on the screen shows it.
    pub fn silently(ask: Option<Ask>) -> Self {
        Self {
            is_silent: true,
            ..Self::from(ask)
        }
    }

    /// To go there.
    pub fn go(go: Go) -> Self {
        Self {
            go,
            ..Self::default()
        }
    }

    /// To open a place.
    pub fn open(place: Place) -> Self {
        Self::go(Go::Open(place))
    }

    /// To go back.
    pub fn back() -> Self {
        Self::go(Go::Back)
    }

    /// Work.
    pub fn ask(ask: Ask) -> Self {
        Self::stay().asking(Some(ask))
    }

    /// To say something.
    pub fn tell(text: Text) -> Self {
        Self::stay().telling(Some(text))
    }

    /// And work, if there is any.
    #[must_use]
    pub fn asking(mut self, asks: impl IntoIterator<Item = Ask>) -> Self {
        self.asks.extend(asks);
        self
    }

    /// And something said, if there is anything.
    #[must_use]
    pub fn telling(mut self, text: Option<Text>) -> Self {
        self.tells = text.or(self.tells);
        self
    }
}

impl From<Option<Ask>> for Next {
    fn from(ask: Option<Ask>) -> Self {
        Self::stay().asking(ask)
    }
}
