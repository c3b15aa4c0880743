use super::super::{App, Ask, Command, Mode, form};
use super::{Page, leave_page};
use crate::ask::Sheet;
use crate::locale::text;

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

pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
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
