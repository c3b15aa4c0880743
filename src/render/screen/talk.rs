//! A conference: the way through it, whose turn it is, what is said, and below it the work with its own rows.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::beats::{Room, Unit, highest, parted, starts};
use super::column::{Column, put};
use super::said::speech_lines;
use super::way::{Beat, floor, way};
use super::{Pen, Picked, Sign, editing, notes};
use crate::page::{Block, Kind, Page, Part, Way};

/// From this width on both languages stand beside each other, with blank rows between sentences.
const WIDE: u16 = 98;
/// From this height on, inside the frame, what could be written is shown, not only who has written.
const TALL: u16 = 32;
/// Below this height, inside the frame, there is no row for the notes.
const LOW: u16 = 18;

/// The rows of a conference's page, from top to bottom.
struct Rows {
    left: Rect,
}

impl Rows {
    /// The next rows; fewer where not so many are left.
    fn take(&mut self, rows: u16) -> Rect {
        let height = rows.min(self.left.height);
        let taken = Rect {
            height,
            ..self.left
        };
        self.left.y += height;
        self.left.height -= height;
        taken
    }

    /// The same from the bottom.
    fn take_last(&mut self, rows: u16) -> Rect {
        let height = rows.min(self.left.height);
        self.left.height -= height;
        Rect {
            y: self.left.bottom(),
            height,
            ..self.left
        }
    }
}

/// A sentence, as it is drawn.
struct Said {
    is_asked: bool,
    lines: Vec<Line<'static>>,
}

/// What is said keeps its rows; the work below it has the rest and scrolls.
pub(super) fn draw(pen: Pen, page: &Page, area: Rect, frame: &mut Frame, picked: &mut Picked) {
    let is_wide = area.width >= WIDE;
    let mut rows = Rows { left: area };
    let on_top = rows.take(1);
    let voices = rows.take(1);
    each_floor(page).for_each(|one| floor(pen, one, voices, frame, picked));
    let writes = !page.writing.is_empty();
    let noted = if writes { 0 } else { noted(page, area) };
    let strip = rows.take_last(noted);
    let written = rows.take_last(if writes {
        editing::rows(area.height)
    } else {
        0
    });
    let airy = is_wide && area.height >= TALL && !writes;
    if airy {
        rows.take(1);
        rows.take_last(1);
    }
    let said = said(pen, page, area.width.into(), airy);
    let mut work = work(pen, page, area.width);
    let left = rows.left.height.saturating_sub(1 + 2 * u16::from(airy));
    let room = if writes {
        editing::room(left)
    } else {
        room(left, is_wide)
    };
    let units: Vec<Unit> = said.iter().map(Said::unit).collect();
    let beats = parted(&units, room, work.natural());
    let height = highest(&units, &beats).min(room.rows.saturating_sub(room.work));
    picked.beats = starts(&beats);
    let beat = Beat::of(&picked.beats, page.said_from);
    let in_sight = beats.get(beat.here).cloned().unwrap_or_default();
    let words = said.get(in_sight).unwrap_or_default();
    let words: Vec<Line> = words.iter().flat_map(|one| one.lines.clone()).collect();
    put(&words, rows.take(u16::try_from(height).unwrap_or(0)), frame);
    if let Some(one) = way_of(page) {
        way(pen, one, beat, on_top, frame, picked);
    }
    if airy {
        rows.take(1);
    }
    rule(pen, page, rows.take(1), frame);
    if airy {
        rows.take(1);
    }
    picked.work = Some((rows.left.height, work.natural()));
    work.give_way(rows.left.height.into());
    let more = work.draw(rows.left, page.down, frame, picked);
    if writes {
        let column = Column::new(pen, area.width.into());
        editing::draw(column, &page.writing, written, frame, picked);
    } else if noted > 1 {
        let mut column = Column::new(pen, area.width.into());
        page.foot.notes.iter().for_each(|all| column.notes(all));
        put(&column.lines, strip, frame);
    } else {
        notes::strip(pen, page.foot.notes.as_ref(), more, strip, frame);
    }
}

/// How many rows the notes take.
fn noted(page: &Page, area: Rect) -> u16 {
    let asked = page
        .foot
        .notes
        .as_ref()
        .map_or(0, |notes| notes.asked.len());
    if area.width >= WIDE && area.height >= TALL && asked > 0 {
        u16::try_from(asked).map_or(1, |asked| asked + 1)
    } else {
        u16::from(area.height >= LOW)
    }
}

/// What is said never takes so much that the work has fewer than nine rows; seven on the smallest screen.
const fn room(rows: u16, is_wide: bool) -> Room {
    let (said, work) = match rows {
        _ if is_wide && rows > 20 => (16, 9),
        17.. => (8, 9),
        14.. => (6, 8),
        _ => (5, 7),
    };
    Room {
        rows: rows as usize,
        said,
        work,
    }
}

pub(super) fn way_of(page: &Page) -> Option<&Way> {
    page.read.iter().find_map(|block| match block {
        Block::Way(way) => Some(way),
        _ => None,
    })
}

fn each_floor(page: &Page) -> impl Iterator<Item = crate::page::Floor> {
    page.read.iter().filter_map(|block| match block {
        Block::Floor(floor) => Some(*floor),
        _ => None,
    })
}

impl Said {
    fn unit(&self) -> Unit {
        Unit {
            is_asked: self.is_asked,
            rows: self.lines.len(),
        }
    }
}

/// The sentences, each with what belongs to it.
fn said(pen: Pen, page: &Page, width: usize, airy: bool) -> Vec<Said> {
    let mut all: Vec<Said> = Vec::new();
    for block in &page.read {
        let (is_asked, lines) = match block {
            Block::Way(_) | Block::Floor(_) => continue,
            Block::Speech(speech) => (speech.kind != Kind::Say, speech_lines(pen, speech, width)),
            Block::Pause => {
                let mut column = Column::new(pen, width);
                column.block(block);
                // Whoever interprets takes a turn after the sentence, not before the next.
                all.iter_mut()
                    .rev()
                    .take(1)
                    .for_each(|last| last.lines.append(&mut column.lines));
                continue;
            }
            other => {
                let mut column = Column::new(pen, width);
                column.block(other);
                (true, column.lines)
            }
        };
        all.push(Said { is_asked, lines });
    }
    if airy {
        let count = all.len();
        let gaps = all.iter_mut().take(count.saturating_sub(1));
        gaps.for_each(|one| one.lines.push(Line::default()));
    }
    all
}

/// The one line of the page, with the name of the work in it.
fn rule(pen: Pen, page: &Page, area: Rect, frame: &mut Frame) {
    let paint = pen.paint;
    let width = usize::from(area.width);
    let across = pen.sign(Sign::Across);
    let Some(title) = &page.title else {
        let line = Line::styled(across.repeat(width), paint.rule());
        return put(&[line], area, frame);
    };
    let title = pen.label(title, width.saturating_sub(6));
    let rest = width.saturating_sub(title.width() + 4);
    let line = Line::from(vec![
        Span::styled(format!("{} ", across.repeat(2)), paint.rule()),
        Span::styled(title, paint.heading()),
        Span::styled(format!(" {}", across.repeat(rest)), paint.rule()),
    ]);
    put(&[line], area, frame);
}

/// The work: what can be chosen behind its mark, the rest set in as far.
fn work<'a>(pen: Pen<'a>, page: &Page, width: u16) -> Column<'a> {
    let mut column = Column::new(pen, width.into());
    for part in &page.work {
        match part {
            Part::Shown(Block::Gap) => column.gap(),
            // The bar stands where a mark stands.
            Part::Shown(block @ Block::ReadOut(_)) => column.block(block),
            Part::Shown(block) => column.set_in(block),
            other => column.part(other),
        }
    }
    column
}
