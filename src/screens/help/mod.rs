//! The keys of the screen that was open, from its own tables.

mod page;

use crate::form::wheeled;
use crate::page::{Block, Hint, Page};
use crate::screen::{Around, Commands, Keys, Nav, Next, Screen, reading};

/// The keys.
#[derive(Clone, Debug)]
pub struct Help {
    keys: Vec<Hint>,
    in_conference: bool,
    /// What the form asks, field by field.
    fields: Vec<Block>,
    down: u16,
}

impl Help {
    /// Of these keys.
    pub const fn of(keys: Vec<Hint>, in_conference: bool, fields: Vec<Block>) -> Self {
        Self {
            keys,
            in_conference,
            fields,
            down: 0,
        }
    }
}

impl Commands for Help {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        reading()
    }

    fn update(&mut self, command: Nav, _around: &Around) -> Next {
        match command {
            Nav::Go(direction) => self.down = direction.scroll(self.down),
            Nav::Enter | Nav::Back | Nav::Leave => return Next::back(),
        }
        Next::stay()
    }
}

impl Screen for Help {
    fn page(&self, _around: &Around) -> Page {
        page::of(self)
    }

    fn wheel(&mut self, down: bool, _around: &Around) -> Next {
        self.down = wheeled(self.down, down);
        Next::stay()
    }
}
