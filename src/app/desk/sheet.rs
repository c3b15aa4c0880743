use super::super::{App, Command, Effect, Mode, form};
use super::{Page, leave_page};
use crate::domain::Secret;
use crate::domain::keeping::Past;
use crate::domain::log;
use crate::domain::person::Key;
use crate::domain::upkeep::Proof;
use crate::locale::text;
use crate::page;

/// Something to read, and to save as a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Sheet {
    /// The log, newest first.
    Log(Vec<log::Entry>),
    /// Everything about a student, as lines: in English, in Spanish.
    Record(Key, Box<page::Page>),
    /// Names and their new codes.
    Codes(Vec<(String, Secret)>),
    /// The recovery code.
    Recovery {
        /// As printed.
        code: Secret,
        /// Backups that could not be locked.
        failed: usize,
        /// An earlier one opens nothing any more.
        replaces: bool,
    },
    /// What an erasure removed.
    Proof(Box<Proof>),
    /// What was past its time and is gone.
    Cleared(Vec<Past>),
}

impl Sheet {
    /// Is it shown this once?
    pub const fn is_shown_once(&self) -> bool {
        matches!(
            self,
            Self::Codes(_) | Self::Recovery { .. } | Self::Proof(_)
        )
    }
}

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
    pub(super) leaving: bool,
}

impl SheetPage {
    pub(super) const fn new(sheet: Sheet) -> Self {
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

pub(super) fn update(app: &mut App, command: Command) -> Option<Effect> {
    let folder = app.papers.clone();
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    let Some(Page::Sheet(page)) = desk.page_mut() else {
        return None;
    };
    match command {
        Command::Go(direction) => page.scroll = direction.scroll(page.scroll),
        Command::Save => {
            let form = form::save(page.sheet.clone(), &folder);
            super::open_form(app, form);
        }
        Command::Enter if page.holds() => app.status = Some(text::shown_this_once()),
        Command::Escape | Command::Quit if page.holds() && !page.leaving => {
            page.leaving = true;
            app.status = Some(text::shown_this_once());
        }
        Command::Escape | Command::Enter | Command::Quit => leave_page(app),
        _ => {}
    }
    None
}
