//! Many names: in as many columns as fit, down first; the one with the cursor always in sight.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::{Pen, Picked, Sign};
use crate::page::{Name, Names, Pick};

/// How the names stand in their area.
struct Grid {
    rows: usize,
    /// How wide a column is, with what stands before and behind a name.
    wide: usize,
    /// The first name that is shown.
    first: usize,
    /// So many are shown at once.
    shown: usize,
}

impl Grid {
    fn of(pen: Pen, names: &Names, area: Rect) -> Self {
        let rows = usize::from(area.height).max(1);
        let room = usize::from(area.width).saturating_sub(4);
        let longest = names.all.iter().map(|name| said(pen, name, room).width());
        let longest = longest.max();
        let wide = (longest.unwrap_or(0) + 4)
            .min(usize::from(area.width))
            .max(1);
        let shown = rows * (usize::from(area.width) / wide).max(1);
        Self {
            rows,
            wide,
            first: names.chosen / shown * shown,
            shown,
        }
    }

    fn cell(&self, at: usize, area: Rect) -> Rect {
        let small = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
        let x = area.x.saturating_add(small(at / self.rows * self.wide));
        Rect {
            x,
            y: area.y + small(at % self.rows),
            width: small(self.wide.saturating_sub(1)).min(area.right().saturating_sub(x)),
            height: 1,
        }
    }
}

/// `stands`: nobody types what they look for, and the cursor is here.
pub(super) fn draw(
    pen: Pen,
    names: &Names,
    area: Rect,
    stands: bool,
    frame: &mut Frame,
    picked: &mut Picked,
) {
    if area.is_empty() {
        return;
    }
    let grid = Grid::of(pen, names, area);
    let shown = names
        .all
        .iter()
        .enumerate()
        .skip(grid.first)
        .take(grid.shown);
    for (place, name) in shown {
        let cell = grid.cell(place - grid.first, area);
        let chosen = place == names.chosen;
        let (mark, style) = if chosen {
            (pen.sign(Sign::Chosen), pen.paint.loud())
        } else {
            (" ", pen.paint.plain())
        };
        let room = usize::from(area.width).saturating_sub(4);
        let words = pen.cut(&said(pen, name, room), grid.wide.saturating_sub(3));
        frame.render_widget(Line::styled(format!("{mark} {words}"), style), cell);
        picked.add(cell, Pick::Nth(place));
        if chosen && stands {
            frame.set_cursor_position(Position {
                x: cell.x,
                y: cell.y,
            });
        }
    }
    let more = names.all.len() > grid.first + grid.shown;
    if more || grid.first > 0 {
        let sign = if more {
            Sign::MoreBelow
        } else {
            Sign::MoreAbove
        };
        let mark = pen.sign(sign);
        let corner = Rect {
            x: area.right().saturating_sub(1),
            y: area.bottom().saturating_sub(1),
            width: 1,
            height: 1,
        };
        frame.render_widget(Span::styled(mark, pen.paint.key()), corner);
    }
}

/// A name with what there is to know, in both languages where they have room.
fn said(pen: Pen, name: &Name, room: usize) -> String {
    match &name.about {
        Some(about) => {
            let room = room.saturating_sub(name.name.width() + 3);
            let (first, second) = pen.reader.both(about);
            let both = second.map(|second| format!("{first} · {second}"));
            let about = both.filter(|both| both.width() <= room).unwrap_or(first);
            format!("{} ({about})", name.name)
        }
        None => name.name.clone(),
    }
}
