//! What stands inside the frame: a conference, names, a card, something being written, or lines below each other.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::column::Column;
use super::{Pen, Picked, card, names, talk};
use crate::page::{Arranged, Block, Field, Page, Part, Room, Way};

/// As wide as is comfortable to read.
const COMFORTABLE: u16 = 90;

/// As wide as a page that stands alone.
const ALONE: u16 = 72;

/// The rows below which the blank one on top gives way.
const ROOMY: u16 = 16;

pub(super) fn draw(pen: Pen, page: &Page, inside: Rect, frame: &mut Frame, picked: &mut Picked) {
    let Some(way) = way_of(page) else {
        let area = comfortable(inside, page);
        return lines(pen, page, area, frame, picked);
    };
    let line = Rect {
        height: 1,
        ..inside
    };
    talk::way(pen, way, line, frame, picked);
    let below = Rect {
        y: inside.y + 1,
        height: inside.height.saturating_sub(1),
        ..inside
    };
    if page.is_talk() {
        talk::draw(pen, page, below, frame, picked);
    } else {
        lines(pen, page, below, frame, picked);
    }
}

fn way_of(page: &Page) -> Option<&Way> {
    page.read.iter().find_map(|block| match block {
        Block::Way(way) => Some(way),
        _ => None,
    })
}

/// In the middle of a wide screen; what stands alone is narrower.
fn comfortable(area: Rect, page: &Page) -> Rect {
    let widest = if page.alone { ALONE } else { COMFORTABLE };
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
    Card(&'a [crate::page::Choice]),
    Editors,
}

fn below(page: &Page) -> Below<'_> {
    let found = page.work.iter().find_map(|part| match part {
        Part::Names(names) => Some(Below::Names(names)),
        Part::Choices(Arranged::Card, choices) => Some(Below::Card(choices)),
        Part::Field(field) if is_editor(field) => Some(Below::Editors),
        Part::Shown(_) | Part::Choices(..) | Part::Field(_) | Part::Find(_) => None,
    });
    found.unwrap_or(Below::Nothing)
}

fn is_editor(field: &Field) -> bool {
    field.room == Room::Note
}

/// Lines below each other; what cannot be scrolled with them stands below them.
fn lines(pen: Pen, page: &Page, area: Rect, frame: &mut Frame, picked: &mut Picked) {
    let mut column = Column::new(pen, area.width.into());
    if area.height >= ROOMY && !page.alone {
        column.gap();
    }
    column.blocks(&page.read);
    let below = below(page);
    if let Below::Editors = below {
        return editors(column, page, area, frame, picked);
    }
    page.work.iter().for_each(|one| column.part(one));
    match below {
        Below::Nothing | Below::Editors => {
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

/// What is written takes the rows that are left; a translation beside it a few of them.
fn editors(mut column: Column, page: &Page, area: Rect, frame: &mut Frame, picked: &mut Picked) {
    let height = usize::from(area.height);
    let mut after = column.inner(column.width);
    let others = page.work.iter().filter(|one| !is_written(one));
    others.clone().for_each(|one| after.part(one));
    let read = column.lines.len().min(height / 2);
    column.lines.truncate(read);
    let count = page.work.iter().filter(|one| is_written(one)).count();
    let small = (height / 4).max(3);
    let left = height.saturating_sub(read + after.lines.len());
    let large = left.saturating_sub(small * count.saturating_sub(1)).max(3);
    let mut is_first = true;
    for one in &page.work {
        match one {
            Part::Field(field) if is_editor(field) => {
                let rows = if is_first { large } else { small };
                is_first = false;
                let inside = u16::try_from(rows).unwrap_or(u16::MAX).saturating_sub(2);
                picked.written.push((area.width.saturating_sub(2), inside));
                column.editor(field, rows);
            }
            other => column.part(other),
        }
    }
    column.draw(area, 0, frame, picked);
}

fn is_written(part: &Part) -> bool {
    matches!(part, Part::Field(field) if is_editor(field))
}
