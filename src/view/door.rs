use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::page::{Page, label};
use super::{Hits, Screen, frame, menu, wrap};
use crate::app::{Door, Message};
use crate::locale::text;

/// Who leads today? Names only, nothing of anyone.
pub(super) fn draw(screen: &Screen, door: &Door, on: &mut Frame, hits: &mut Hits) {
    let class = screen
        .app
        .class
        .as_ref()
        .map(|class| class.name.clone())
        .unwrap_or_default();
    let parts = frame::draw(screen, &format!("juntos · {class}"), "", on, hits);
    let area = menu::narrow(parts.page, 90);
    let mut head = Page::new(screen, area.width.into(), None);
    head.gap();
    head.styled(&text::door_who_leads(), screen.paint.heading());
    match &door.find {
        Some(find) => head.push(find_line(screen, &find.text())),
        None => head.gap(),
    }
    let found = door.found(&screen.app.students);
    if screen.app.students.is_empty() {
        head.text(&text::door_is_empty());
    } else if found.is_empty() {
        head.text(&text::nothing_found());
    }
    let above = u16::try_from(head.lines.len()).unwrap_or(0) + 1;
    head.draw(area, 0, on, hits);
    let list = Rect {
        y: area.y + above.min(area.height),
        height: area.height.saturating_sub(above),
        ..area
    };
    names(
        screen,
        door.at,
        &found
            .iter()
            .map(|student| student.name.full())
            .collect::<Vec<_>>(),
        list,
        (on, hits),
    );
    frame::status(screen, None, parts.status, on);
}

pub(super) fn find_line(screen: &Screen, find: &str) -> Line<'static> {
    let title = label(screen, &text::find_title(), 30);
    Line::from(vec![
        Span::styled(format!("{title}: "), screen.paint.quiet()),
        Span::styled(format!("{find}▏"), screen.paint.loud()),
    ])
}

/// Names in as many columns as fit, down first; the cursor always in sight.
pub(super) fn names(
    screen: &Screen,
    cursor: usize,
    found: &[String],
    area: Rect,
    (on, hits): (&mut Frame, &mut Hits),
) {
    let rows = usize::from(area.height).max(1);
    let longest = found.iter().map(|name| name.width()).max().unwrap_or(0);
    let wide = (longest + 4).min(usize::from(area.width));
    let columns = (usize::from(area.width) / wide).max(1);
    let per_screen = rows * columns;
    let first = cursor / per_screen * per_screen;
    for (place, name) in found.iter().enumerate().skip(first).take(per_screen) {
        let at = place - first;
        let x = area.x + u16::try_from(at / rows * wide).unwrap_or(0);
        let y = area.y + u16::try_from(at % rows).unwrap_or(0);
        let cell = Rect {
            x,
            y,
            width: u16::try_from(wide - 1)
                .unwrap_or(29)
                .min(area.right().saturating_sub(x)),
            height: 1,
        };
        let chosen = place == cursor;
        let style = if chosen {
            screen.paint.cursor()
        } else {
            screen.paint.plain()
        };
        let mark = if chosen { "▸ " } else { "  " };
        on.render_widget(
            Line::styled(format!("{mark}{}", wrap::cut(name, wide - 3)), style),
            cell,
        );
        hits.add(cell, Message::Pick(place));
    }
    if found.len() > first + per_screen || first > 0 {
        let mark = if found.len() > first + per_screen {
            "▼"
        } else {
            "▲"
        };
        let corner = Rect {
            x: area.right().saturating_sub(1),
            y: area.bottom().saturating_sub(1),
            width: 1,
            height: 1,
        };
        on.render_widget(Span::styled(mark, screen.paint.key()), corner);
    }
}
