//! What a family reads and answers at its own pace.

mod agreed;
mod contents;
mod level;
mod pieces;
mod reading;

use crate::ask::Change;
use crate::form::Move;
use crate::page::Page;
use crate::screen::{Around, Commands, Keys, Kind, Nav, Nested, Next, OpenFolder, Screen};

/// The contents, and the pages in them.
#[derive(Clone, Debug)]
pub struct Family(Nested);

impl Family {
    /// Open at the first page.
    pub fn of(open: &OpenFolder, around: &Around) -> Self {
        Self(Nested::of(
            contents::contents(around, open),
            reading::with_words,
        ))
    }

    /// Open at what was just agreed on.
    pub fn after_conference(open: &OpenFolder, around: &Around) -> Self {
        let mut pages = Self::of(open, around);
        pages.0.open(&Kind::Agreed, around);
        pages
    }
}

impl Commands for Family {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        self.0.keys()
    }

    fn update(&mut self, command: Nav, around: &Around) -> Next {
        self.0.update(command, around)
    }
}

impl Screen for Family {
    fn page(&self, around: &Around) -> Page {
        self.0.page(around)
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        self.0.pick(at, around)
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.0.update(Nav::Go(Move::by_wheel(down)), around)
    }

    fn changed(&mut self, change: &Change, around: &Around) -> Next {
        if let (Change::Prepared(_), Some(open)) = (change, &around.open) {
            self.0.refresh(contents::contents(around, open), around);
        }
        Next::stay()
    }
}
