use ratatui::Frame;
use ratatui::layout::Position;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::page::Page;
use super::{Hits, Screen, frame, menu, wrap};
use crate::app::{Form, FormKind, Input};
use crate::locale::{Text, text};

/// Something to fill in.
pub(super) fn draw(screen: &Screen, form: &Form, on: &mut Frame, hits: &mut Hits) {
    let parts = frame::draw(screen, "juntos", "", on, hits);
    let area = menu::narrow(parts.page, 76);
    let mut page = Page::new(screen, area.width.into(), Some(form.at));
    page.gap();
    let (title, about) = titles(form.kind);
    page.styled(&title, screen.paint.heading());
    page.styled(&about, screen.paint.quiet());
    page.gap();
    let mut cursor = None;
    for (at, field) in form.fields.iter().enumerate() {
        page.item(|inner| {
            let label = inner.label(&field.label, inner.width.saturating_sub(2));
            let needed = if field.needed { " *" } else { "" };
            inner.push(Line::styled(
                format!("{label}{needed}"),
                screen.paint.quiet(),
            ));
            let value = match &field.input {
                Input::Typed(editor) => editor.text(),
                Input::Chosen(options, chosen) => options
                    .get(*chosen)
                    .map(|option| format!("◂ {} ▸", inner.label(option, inner.width - 4)))
                    .unwrap_or_default(),
            };
            inner.push(Line::from(Span::styled(
                tail(&value, inner.width - 2),
                screen.paint.loud(),
            )));
        });
        if let (true, Input::Typed(editor)) = (at == form.at, &field.input) {
            let before: String = editor
                .text()
                .chars()
                .take(editor.area().cursor().1)
                .collect();
            cursor = Some((
                page.lines.len() - 1,
                before.width().min(page.width.saturating_sub(4)),
            ));
        }
    }
    let height = usize::from(area.height);
    let total = page.lines.len();
    page.draw(area, 0, on, hits);
    if let Some((row, column)) = cursor {
        let from = if row + 1 > height {
            (row + 1 - height).min(total.saturating_sub(height))
        } else {
            0
        };
        let x = area.x + 2 + u16::try_from(column).unwrap_or(0);
        on.set_cursor_position(Position {
            x,
            y: area.y + u16::try_from(row - from).unwrap_or(0),
        });
    }
    frame::status(screen, None, parts.status, on);
}

/// The end of a text too long for its line.
fn tail(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept: Vec<char> = Vec::new();
    for c in text.chars().rev() {
        kept.push(c);
        if kept.iter().collect::<String>().width() + 1 >= width {
            break;
        }
    }
    let end: String = kept.into_iter().rev().collect();
    wrap::cut(&format!("…{end}"), width)
}

fn titles(kind: FormKind) -> (Text, Text) {
    match kind {
        FormKind::Open => (text::form_open_title(), text::form_open_about()),
        FormKind::NewClass => (text::form_class_title(), text::form_class_about()),
        FormKind::NewStudent => (text::form_student_title(), text::form_student_about()),
    }
}
