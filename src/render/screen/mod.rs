//! A page on a terminal of any size: the renderer knows what gives way, and where the cursor stands.

mod across;
mod beats;
mod beside;
mod body;
mod card;
mod chart;
mod choice;
mod column;
mod editing;
mod faces;
mod field;
mod frame;
mod giving;
mod grid;
mod knowing;
mod names;
mod notes;
mod paint;
mod palette;
mod prose;
mod rows;
mod said;
mod sign;
mod single;
mod tabled;
mod talk;
mod typed;
mod way;
mod week;
mod wrap;

pub use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr as _;

use crate::locale::{Reader, Text, text};
use crate::page::{Beats, Glyphs, Look, Page, People, Pick};
use paint::Paint;
use sign::Sign;

/// The narrowest and lowest screen that can be used.
pub const SMALLEST: (u16, u16) = (60, 18);

/// What a click on a place picks.
#[derive(Debug, Default)]
pub struct Picked {
    places: Vec<(Rect, Pick)>,
    written: Vec<(u16, u16)>,
    /// How what is said is parted.
    pub beats: Beats,
    /// The work of a conference's page: the rows it has, and how many it would take to be shown whole.
    pub work: Option<(u16, usize)>,
}

impl Picked {
    fn add(&mut self, area: Rect, pick: Pick) {
        self.places.push((area, pick));
    }

    /// What a click there picks, if anything; what was drawn last lies on top.
    pub fn at(&self, column: u16, row: u16) -> Option<Pick> {
        let place = Position { x: column, y: row };
        let found = self.places.iter().rfind(|(area, _)| area.contains(place));
        found.map(|(_, pick)| *pick)
    }

    /// The width and height of each place in which a note is written, in order.
    pub fn written(&self) -> &[(u16, u16)] {
        &self.written
    }
}

/// Whom a page speaks to, who speaks on it, in which colours and with which marks.
#[derive(Clone, Copy)]
struct Pen<'a> {
    reader: Reader<'a>,
    people: &'a People,
    paint: Paint,
    glyphs: Glyphs,
}

impl Pen<'_> {
    /// A text on one line: in both languages if they fit in `width`, else in the first.
    fn label(self, text: &Text, width: usize) -> String {
        match self.reader.both(text) {
            (first, Some(second)) if first.width() + second.width() + 3 <= width => {
                format!("{first} · {second}")
            }
            (first, _) => self.cut(&first, width),
        }
    }

    fn first(self, text: &Text) -> String {
        self.reader.first(text)
    }

    /// A mark, in the set there is.
    const fn sign(self, sign: Sign) -> &'static str {
        sign.of(self.glyphs)
    }

    /// Cut to a width, with a mark where something is missing.
    fn cut(self, text: &str, width: usize) -> String {
        wrap::cut(text, width, self.sign(Sign::Cut))
    }
}

/// What lies under everything, in a look.
pub const fn ground(look: Look) -> Style {
    Paint::of(look).ground()
}

/// Draws a page, puts the cursor where the work is, and says what a click would pick. Every cell gets its ground.
pub fn draw(page: &Page, reader: Reader, look: Look, frame: &mut Frame) -> Picked {
    let pen = Pen {
        reader,
        people: &page.people,
        paint: Paint::of(look),
        glyphs: look.glyphs,
    };
    let mut picked = Picked::default();
    let area = frame.area();
    frame.buffer_mut().set_style(area, pen.paint.ground());
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let sentence = text::screen_too_small(SMALLEST.1, SMALLEST.0);
        let style = pen.paint.plain();
        let lines = wrap::in_styles(pen, &sentence, area.width.into(), style);
        column::put(&lines, area, frame);
    } else {
        let inside = frame::draw(pen, page, frame, &mut picked);
        body::draw(pen, page, inside, frame, &mut picked);
    }
    sign::in_set(frame.buffer_mut(), look);
    picked
}
