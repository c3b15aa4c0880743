//! What stands inside the frame: a conference, names, a card, something being written, or lines below each other.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::column::Column;
use super::{Pen, Picked, card, editing, grid, names, single, talk, way};
use crate::page::{Arranged, Page, Part};

/// As wide as is comfortable to read.
const COMFORTABLE: u16 = 90;

/// As wide as a page that stands alone.
const ALONE: u16 = 72;

/// The rows below which the blank one on top gives way.
const ROOMY: u16 = 16;

pub(super) fn draw(pen: Pen, page: &Page, inside: Rect, frame: &mut Frame, picked: &mut Picked) {
    if page.single {
        return single::draw(pen, page, inside, frame, picked);
    }
    let Some(one) = talk::way_of(page) else {
        let area = comfortable(inside, page);
        return lines(pen, page, area, frame, picked);
    };
    if page.is_talk() {
        return talk::draw(pen, page, inside, frame, picked);
    }
    let line = Rect {
        height: 1,
        ..inside
    };
    way::way(pen, one, way::Beat::default(), line, frame, picked);
    let below = Rect {
        y: inside.y + 1,
        height: inside.height.saturating_sub(1),
        ..inside
    };
    lines(pen, page, below, frame, picked);
}

/// In the middle of a wide screen; what stands alone is narrower.
fn comfortable(area: Rect, page: &Page) -> Rect {
    let is_wide = page.work.iter().any(|part| matches!(part, Part::Grid(_)));
    let widest = match page.alone {
        true => ALONE,
        false if is_wide => u16::MAX,
        false => COMFORTABLE,
    };
    let width = area.width.min(widest);
    Rect {
        x: area.x + (area.width - width) / 2,
        width,
        ..area
    }
}

/// What is put below what is read: it knows its own place.
enum Below<'a> {
    Nothing,
    Names(&'a crate::page::Names),
    Grid(&'a crate::page::Grid),
    Card(&'a [crate::page::Choice]),
    Editors,
}

fn below(page: &Page) -> Below<'_> {
    let found = page.work.iter().find_map(|part| match part {
        Part::Names(names) => Some(Below::Names(names)),
        Part::Grid(grid) => Some(Below::Grid(grid)),
        Part::Choices(Arranged::Card, choices) => Some(Below::Card(choices)),
        part if editing::is_written(part) => Some(Below::Editors),
        Part::Shown(_) | Part::Choices(..) | Part::Field(_) | Part::Find(_) => None,
    });
    found.unwrap_or(Below::Nothing)
}

/// Lines below each other; what cannot be scrolled with them stands below them.
fn lines(pen: Pen, page: &Page, area: Rect, frame: &mut Frame, picked: &mut Picked) {
    let mut column = Column::new(pen, area.width.into());
    if area.height >= ROOMY && !page.alone {
        column.gap();
    }
    column.blocks(&page.read);
    let below = below(page);
    match below {
        Below::Editors => return editing::draw(column, &page.work, area, frame, picked),
        Below::Grid(all) => return grid::draw(column, all, &page.work, area, frame, picked),
        Below::Nothing | Below::Names(_) | Below::Card(_) => {}
    }
    page.work.iter().for_each(|one| column.part(one));
    match below {
        Below::Nothing | Below::Editors | Below::Grid(_) => {
            let area = lowered(page, column.lines.len(), area);
            column.draw(area, page.down, frame, picked);
        }
        Below::Names(all) => {
            let rest = under(column, area, frame, picked);
            let finds = page.find().is_some();
            names::draw(pen, all, rest, !finds, frame, picked);
        }
        Below::Card(choices) => {
            let rest = under(column, area, frame, picked);
            card::draw(pen, choices, rest, frame, picked);
        }
    }
}

/// A page that stands alone stands a little below the top.
fn lowered(page: &Page, rows: usize, area: Rect) -> Rect {
    if !page.alone {
        return area;
    }
    let rows = u16::try_from(rows).unwrap_or(u16::MAX);
    let free = area.height.saturating_sub(rows) / 3;
    Rect {
        y: area.y + free,
        height: area.height - free,
        ..area
    }
}

/// Draws the column, and gives what is free below it.
fn under(column: Column, area: Rect, frame: &mut Frame, picked: &mut Picked) -> Rect {
    let used = u16::try_from(column.lines.len())
        .unwrap_or(0)
        .min(area.height);
    column.draw(area, 0, frame, picked);
    Rect {
        y: area.y + used,
        height: area.height - used,
        ..area
    }
}
