//! What is written, with what is asked over it and its day below it.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::Picked;
use super::beats::Room;
use super::column::Column;
use crate::page::{Field, Part, Room as Of};

/// The rows in which one writes below a conference's page.
pub(super) const fn rows(height: u16) -> u16 {
    match height {
        32.. => 12,
        18.. => 9,
        _ => 7,
    }
}

/// What is said keeps a few rows, so that what one writes about stays in sight.
pub(super) const fn room(rows: u16) -> Room {
    let rows = rows as usize;
    Room {
        rows,
        said: rows / 2,
        work: rows - rows / 2,
    }
}

pub(super) fn is_written(part: &Part) -> bool {
    matches!(part, Part::Field(field) if is_editor(field))
}

fn is_editor(field: &Field) -> bool {
    field.room == Of::Note
}

/// What is written takes the rows that are left; a translation beside it a few of them.
pub(super) fn draw(
    mut column: Column,
    parts: &[Part],
    area: Rect,
    frame: &mut Frame,
    picked: &mut Picked,
) {
    let height = usize::from(area.height);
    let mut around = column.inner(column.width);
    let others = parts.iter().filter(|one| !is_written(one));
    others.for_each(|one| around.part(one));
    let read = column.lines.len().min(height / 2);
    column.lines.truncate(read);
    let count = parts.iter().filter(|one| is_written(one)).count();
    let small = (height / 4).max(3);
    let left = height.saturating_sub(read + around.lines.len());
    let large = left.saturating_sub(small * count.saturating_sub(1)).max(3);
    let mut is_first = true;
    for one in parts {
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
