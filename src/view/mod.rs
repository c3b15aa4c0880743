//! What is on screen: the page of an [`App`], drawn. Pure: the same state always gives the same screen.

mod pages;

use ratatui::Frame;

use crate::app::Command;
use crate::app::walk::Pane;
use crate::app::{App, Message, Mode, Theme, bindings};
use crate::form::{Editor, Move};
use crate::locale::{Locales, Reader};
use crate::page::{self, Page, Pick, Press};
use crate::render::screen::{self, Picked};

pub use screen::SMALLEST;

/// What a click on a place means.
#[derive(Debug, Default)]
pub struct Hits(Picked);

impl Hits {
    /// What a click there means, if anything.
    pub fn at(&self, app: &App, column: u16, row: u16) -> Option<Message> {
        picked(app, self.0.at(column, row)?)
    }
}

/// What picking something of the page on screen means, if anything.
pub fn picked(app: &App, pick: Pick) -> Option<Message> {
    match pick {
        Pick::Nth(at) => Some(Message::Pick(at)),
        Pick::Step(at) => Some(Message::PickStep(at)),
        Pick::Floor(voice) => Some(Message::Press(Command::Floor(voice))),
        Pick::Language => Some(Message::Press(Command::Language)),
        Pick::Press(press) => pressed(&app.mode, press).map(Message::Press),
    }
}

/// What a key does on this screen.
fn pressed(mode: &Mode, press: Press) -> Option<Command> {
    let tables = bindings(mode);
    let mut all = tables.iter().flat_map(|table| table.iter());
    let is_it = |key: &crate::app::Key| pages::press_of(*key) == Some(press);
    let found = all.find(|binding| {
        // Arrows may stand together; each does its own.
        let own = !binding.of_arrows() || arrow(binding.command) == Some(press.key);
        own && binding.keys.iter().any(is_it)
    });
    found.map(|binding| binding.command)
}

const fn arrow(command: Command) -> Option<page::Key> {
    match command {
        Command::Go(Move::Up) => Some(page::Key::Up),
        Command::Go(Move::Down) => Some(page::Key::Down),
        Command::Go(Move::Left) => Some(page::Key::Left),
        Command::Go(Move::Right) => Some(page::Key::Right),
        _ => None,
    }
}

/// The page of whatever is on screen.
pub fn page(app: &App, locales: &Locales) -> Page {
    let reader = Reader::new(locales, app.reading);
    pages::page(app, &|text| reader.everywhere(text))
}

/// Draws all of `app`, and says what a click would mean.
pub fn view(app: &App, locales: &Locales, frame: &mut Frame) -> Hits {
    if matches!(app.mode, Mode::Closed) {
        return Hits::default();
    }
    let page = page(app, locales);
    let reader = Reader::new(locales, app.reading);
    let picked = screen::draw(&page, reader, theme(app.theme), frame);
    // Up and down go by the rows a note has on screen.
    for (editor, (width, height)) in editors(app).into_iter().zip(picked.written()) {
        editor.shown_in(*width, *height);
    }
    Hits(picked)
}

fn editors(app: &App) -> Vec<&Editor> {
    match &app.mode {
        Mode::Walk(walk) => match &walk.pane {
            Pane::Writing(writing) => vec![&writing.main, &writing.other],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

const fn theme(theme: Theme) -> screen::Theme {
    match theme {
        Theme::Dark => screen::Theme::Dark,
        Theme::Light => screen::Theme::Light,
        Theme::HighContrast => screen::Theme::HighContrast,
        Theme::Plain => screen::Theme::Plain,
    }
}
