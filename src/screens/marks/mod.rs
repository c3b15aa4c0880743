//! Which marks can be seen here? Asked once, where no terminal says so.

mod page;

use crate::page::{Glyphs, Page};
use crate::screen::{Around, Commands, Go, Keys, Nav, Next, Screen, menu};

/// The question; the cursor is on one of its answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    at: usize,
}

/// What whoever looks at them may say: half a square is there, or something else.
const ANSWERS: [Glyphs; 2] = [Glyphs::Full, Glyphs::Wgl4];

impl Marks {
    /// Draws with these from now on, and goes on.
    fn with(glyphs: Glyphs) -> Next {
        Next {
            glyphs: Some(glyphs),
            ..Next::go(Go::Back)
        }
    }
}

impl Commands for Marks {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        menu()
    }

    fn update(&mut self, command: Nav, _around: &Around) -> Next {
        match command {
            Nav::Go(direction) => self.at = direction.within(self.at, ANSWERS.len()),
            Nav::Enter => {
                let answer = ANSWERS.get(self.at).copied();
                return answer.map_or_else(Next::stay, Self::with);
            }
            // Whoever does not say keeps what every font has.
            Nav::Back | Nav::Leave => return Self::with(Glyphs::Wgl4),
        }
        Next::stay()
    }
}

impl Screen for Marks {
    fn page(&self, _around: &Around) -> Page {
        page::of(*self)
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        self.at = at;
        self.update(Nav::Enter, around)
    }
}
