//! What a student prepares in many short sittings.

mod own;
mod section;
mod sections;
mod shown;

use crate::ask::Change;
use crate::form::Move;
use crate::page::Page;
use crate::screen::{Around, Commands, Keys, Listing, Nav, Nested, Next, OpenFolder, Screen};

/// The sections, and what lies in them.
#[derive(Clone, Debug)]
pub struct Prepare(Nested);

/// A section stands as it is.
fn plain(_around: &Around, list: Listing) -> Listing {
    list
}

impl Prepare {
    /// Open at the first page.
    pub fn of(open: &OpenFolder, around: &Around) -> Self {
        Self(Nested::of(sections::sections(around, open), plain))
    }
}

impl Commands for Prepare {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        self.0.keys()
    }

    fn update(&mut self, command: Nav, around: &Around) -> Next {
        self.0.update(command, around)
    }
}

impl Screen for Prepare {
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
            self.0.refresh(sections::sections(around, open), around);
        }
        Next::stay()
    }
}
