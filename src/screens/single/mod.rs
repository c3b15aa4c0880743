//! One sentence at a time, alone and large: for whoever reads little, or sits far away. What lies below goes on.

use crate::form::Move;
use crate::locale::text;
use crate::page::{Key, Page};
use crate::screen::tables::{ESC, MOVES, ch, key};
use crate::screen::{Around, Binding, Commands, Keys, Next, Screen, bind};

/// A page, and the sentence of it that stands alone.
#[derive(Clone, Debug)]
pub struct Single {
    page: Box<Page>,
    at: usize,
}

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// The next sentence.
    Next,
    /// The one before.
    Before,
    /// By an arrow.
    Go(Move),
    /// Back to the page, where it was.
    Leave,
}

#[rustfmt::skip]
static KEYS: &[Binding<Does>] = &[
    bind(&[ch(' '), key(Key::Enter)], Does::Next, text::key_label_next, Some(1)),
    bind(&[key(Key::Backspace)], Does::Before, text::key_label_back, Some(3)),
    bind(ESC, Does::Leave, text::key_label_whole_page, Some(2)),
    bind(&[ch('z'), ch('q')], Does::Leave, text::key_label_whole_page, None),
];

impl Single {
    /// Of this page, from this sentence on.
    pub fn of(page: Box<Page>) -> Self {
        let at = if page.is_talk() { page.said_from } else { 0 };
        Self { page, at }
    }

    fn next(&mut self, around: &Around) -> Next {
        match around.beats.after(self.at) {
            Some(at) => self.at = at,
            None => return Next::tell(text::single_is_at_its_end()),
        }
        Next::stay()
    }

    fn before(&mut self) -> Next {
        self.at = self.at.saturating_sub(1);
        Next::stay()
    }
}

impl Commands for Single {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        Keys::of(KEYS).with(MOVES, Does::Go)
    }

    fn update(&mut self, command: Does, around: &Around) -> Next {
        match command {
            Does::Next => self.next(around),
            Does::Go(Move::Right | Move::Down | Move::PageDown | Move::WordRight) => {
                self.next(around)
            }
            Does::Before => self.before(),
            Does::Go(Move::Left | Move::Up | Move::PageUp | Move::WordLeft) => self.before(),
            Does::Go(Move::Home) => {
                self.at = 0;
                Next::stay()
            }
            Does::Go(Move::End) => {
                while let Some(at) = around.beats.after(self.at) {
                    self.at = at;
                }
                Next::stay()
            }
            Does::Leave => Next::back(),
        }
    }
}

impl Screen for Single {
    fn page(&self, _around: &Around) -> Page {
        Page {
            single: true,
            said_from: self.at,
            ..(*self.page).clone()
        }
    }
}
