//! Draws an [`App`]. Pure: the same state always gives the same screen.

mod booklet;
mod chart;
mod desk;
mod door;
mod form;
mod frame;
mod glossary;
mod help;
mod importing;
mod level;
mod list;
mod lock;
mod look_back;
mod menu;
mod page;
mod paint;
mod setup;
mod walk;
mod wrap;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use crate::app::{App, Message, Mode};
use crate::locale::{Locales, Reader, text};

pub use paint::Paint;

/// The narrowest and lowest screen that can be used.
pub const SMALLEST: (u16, u16) = (60, 18);

/// What a click on a place means.
#[derive(Debug, Default)]
pub struct Hits(Vec<(Rect, Message)>);

impl Hits {
    fn add(&mut self, area: Rect, message: Message) {
        self.0.push((area, message));
    }

    /// What a click there means, if anything; what was drawn last lies on top.
    pub fn at(&self, column: u16, row: u16) -> Option<&Message> {
        self.0
            .iter()
            .rfind(|(area, _)| area.contains(Position { x: column, y: row }))
            .map(|(_, message)| message)
    }
}

/// Everything a part of the screen needs to draw itself.
#[derive(Clone, Copy)]
struct Screen<'a> {
    app: &'a App,
    reader: Reader<'a>,
    paint: Paint,
}

impl Screen<'_> {
    /// A number as the first language writes it.
    fn number(&self, number: f64) -> String {
        self.reader.locale().number(number)
    }
}

/// Draws all of `app`, and says what a click would mean.
pub fn view(app: &App, locales: &Locales, frame: &mut Frame) -> Hits {
    let screen = Screen {
        app,
        reader: Reader::new(locales, app.reading),
        paint: Paint::of(app.theme),
    };
    let mut hits = Hits::default();
    let area = frame.area();
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let sentence = wrap::both(
            &screen,
            &text::screen_too_small(SMALLEST.1, SMALLEST.0),
            area.width.into(),
        );
        page::put(&sentence, area, frame);
        return hits;
    }
    match &app.mode {
        Mode::Walk(walk) => walk::draw(&screen, walk, frame, &mut hits),
        Mode::Welcome(welcome) => menu::welcome(&screen, *welcome, frame, &mut hits),
        Mode::Booklet(booklet) => booklet::draw(&screen, booklet, frame, &mut hits),
        Mode::Student(home) => menu::student(&screen, home, frame, &mut hits),
        Mode::Form(form) => form::draw(&screen, form, frame, &mut hits),
        Mode::Door(door) => door::draw(&screen, door, frame, &mut hits),
        Mode::Setup(setup) => setup::draw(&screen, setup, frame, &mut hits),
        Mode::LookBack(look) => look_back::draw(&screen, look, frame, &mut hits),
        Mode::Lock(ask) => lock::draw(&screen, ask, frame, &mut hits),
        Mode::Curtain(curtain, _) => lock::curtain(&screen, curtain, frame, &mut hits),
        Mode::Rescue(rescue) => desk::rescue(&screen, rescue, frame, &mut hits),
        Mode::Desk(desk) => desk::draw(&screen, desk, frame, &mut hits),
        Mode::Glossary(glossary, _) => glossary::draw(&screen, glossary, frame, &mut hits),
        Mode::Help(scroll, under) => help::draw(&screen, *scroll, under, frame, &mut hits),
        Mode::Closed => {}
    }
    hits
}
