//! One sentence alone, as large as letters of a terminal can be: in the middle, bold, and nothing beside it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr as _;

use super::column::put;
use super::{Pen, Picked, wrap};
use crate::page::{Beats, Page};
use crate::render::front::sentences;

/// As wide as it may be to be taken in at a glance.
const WIDE: usize = 48;

/// Each sentence is a beat: whoever goes on goes to the next.
pub(super) fn draw(pen: Pen, page: &Page, area: Rect, frame: &mut Frame, picked: &mut Picked) {
    let each: Vec<Vec<String>> = pen
        .reader
        .each()
        .map(|reader| sentences(page, reader, false))
        .collect();
    let count = each.first().map_or(0, Vec::len);
    picked.beats = Beats::at((0..count).collect());
    let at = page.said_from.min(count.saturating_sub(1));
    let width = usize::from(area.width).min(WIDE);
    let mut lines: Vec<Line> = Vec::new();
    let mut before: Option<&String> = None;
    for (number, all) in each.iter().enumerate() {
        let Some(words) = all.get(at).filter(|words| before != Some(*words)) else {
            continue;
        };
        before = Some(words);
        let style = if number == 0 {
            pen.paint.loud()
        } else {
            pen.paint.second()
        };
        if number > 0 {
            lines.extend([Line::default(), Line::default()]);
        }
        let rows = wrap::styled(words, width, style);
        let room = usize::from(area.height);
        // Twice as far from row to row, where there is room for it.
        let is_roomy = each.len() * (rows.len() * 2 + 2) <= room;
        for row in rows {
            let left = usize::from(area.width).saturating_sub(row.width()) / 2;
            let mut spans = vec![" ".repeat(left).into()];
            spans.extend(row.spans);
            lines.push(Line::from(spans));
            if is_roomy {
                lines.push(Line::default());
            }
        }
    }
    let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let free = area.height.saturating_sub(rows) / 2;
    let middle = Rect {
        y: area.y + free,
        height: area.height - free,
        ..area
    };
    put(&lines, middle, frame);
    let far = format!("{} / {count}", at + 1);
    let left = usize::from(area.width).saturating_sub(far.width()) / 2;
    let last = Rect {
        y: area.bottom().saturating_sub(1),
        height: 1,
        ..area
    };
    let far = Line::styled(format!("{}{far}", " ".repeat(left)), pen.paint.quiet());
    if rows < area.height {
        put(&[far], last, frame);
    }
}
