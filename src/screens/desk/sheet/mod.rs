//! Something to read at the desk; some of it is shown this once.

mod page;

use crate::ask::{Change, PagesChange, Sheet};
use crate::form::{Move, wheeled};
use crate::forms;
use crate::locale::text;
use crate::page::{Key, Page};
use crate::screen::tables::{ENTER, MOVES, ch, key};
use crate::screen::{Around, Binding, Commands, Keys, Next, Place, Screen, bind};

/// A sheet on the desk.
#[derive(Clone, Debug)]
pub struct SheetPage {
    /// What is read.
    pub sheet: Sheet,
    /// How far it is scrolled.
    pub scroll: u16,
    /// It has been saved as a page.
    pub saved: bool,
    /// Esc was pressed once over something that is shown this once.
    leaving: bool,
}

impl SheetPage {
    /// Read from the top.
    pub const fn new(sheet: Sheet) -> Self {
        Self {
            sheet,
            scroll: 0,
            saved: false,
            leaving: false,
        }
    }
}

impl SheetPage {
    /// Is it shown this once, and not saved yet?
    const fn holds(&self) -> bool {
        self.sheet.is_shown_once() && !self.saved
    }
}

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Scrolls.
    Go(Move),
    /// Done with reading.
    Done,
    /// Back.
    Back,
    /// Saves it as a page.
    Save,
}

#[rustfmt::skip]
static SHEET: &[Binding<Does>] = &[
    bind(&[key(Key::Escape), ch('q')], Does::Back, text::key_label_back, Some(1)),
    bind(ENTER, Does::Done, text::key_label_back, None),
    bind(&[key(Key::Down)], Does::Go(Move::Down), text::key_label_more, Some(5)),
    bind(&[ch('s')], Does::Save, text::key_label_save_page, Some(2)),
];

impl Commands for SheetPage {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        Keys::of(SHEET).with(MOVES, Does::Go)
    }

    fn update(&mut self, command: Does, around: &Around) -> Next {
        let was_leaving = std::mem::take(&mut self.leaving);
        match command {
            Does::Go(direction) => self.scroll = direction.scroll(self.scroll),
            Does::Save => {
                let form = forms::save(self.sheet.clone(), &around.papers);
                return Next::open(Place::Form(form));
            }
            Does::Done if self.holds() => return Next::tell(text::shown_this_once()),
            Does::Back if self.holds() && !was_leaving => {
                self.leaving = true;
                return Next::tell(text::shown_this_once());
            }
            Does::Done | Does::Back => return Next::back(),
        }
        Next::stay()
    }
}

impl Screen for SheetPage {
    fn page(&self, around: &Around) -> Page {
        page::of(around, self)
    }

    fn wheel(&mut self, down: bool, _around: &Around) -> Next {
        self.scroll = wheeled(self.scroll, down);
        Next::stay()
    }

    fn changed(&mut self, change: &Change, _around: &Around) -> Next {
        self.saved |= matches!(change, Change::Pages(PagesChange::Saved { .. }));
        Next::stay()
    }

    fn stays(&mut self) {
        self.leaving = false;
    }

    fn would_lose(&self) -> bool {
        self.holds()
    }
}
