use ratatui::Frame;
use ratatui::layout::Position;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::page::Page;
use super::{Hits, Screen, frame, menu, wrap};
use crate::app::{FamilyForm, Field, Form, FormKind, Input};
use crate::domain::entry::Entry;
use crate::locale::{Text, terms, text};

/// Something to fill in.
pub(super) fn draw(screen: &Screen, form: &Form, on: &mut Frame, hits: &mut Hits) {
    let parts = frame::draw(screen, "juntos", "", on, hits);
    let area = menu::narrow(parts.page, 76);
    let mut page = Page::new(screen, area.width.into(), Some(form.at));
    page.gap();
    let (title, about) = titles(&form.kind);
    page.styled(&title, screen.paint.heading());
    page.styled(&about, screen.paint.quiet());
    if let Some((entry, words)) = entry(screen, &form.kind) {
        page.gap();
        page.styled(&terms::entry(entry.kind), screen.paint.quiet());
        page.text(&words);
    }
    page.gap();
    let cursor = fields(screen, form, &mut page);
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

/// What is corrected or seen differently, and its words.
fn entry<'a>(screen: &Screen, kind: &'a FormKind) -> Option<(&'a Entry, Text)> {
    match kind {
        // What is corrected is what was typed.
        FormKind::Correct(_, entry) => Some((entry, text::as_typed(&entry.said.text))),
        FormKind::Dispute(_, entry) => Some((entry, screen.app.entry_words(entry))),
        FormKind::Family(family) => match &**family {
            FamilyForm::Statement(_, entry, _) => Some((entry, screen.app.entry_words(entry))),
            _ => None,
        },
        _ => None,
    }
}

/// The fields; gives the row and column of the cursor on the page, where something is typed.
fn fields(screen: &Screen, form: &Form, page: &mut Page) -> Option<(usize, usize)> {
    let mut cursor = None;
    for (at, field) in form.fields.iter().enumerate() {
        page.item(|inner| {
            label(screen, form, field, inner);
            let value = match &field.input {
                Input::Typed(editor) => editor.text(),
                Input::Hidden(secret) => "●".repeat(secret.len().min(inner.width - 3)),
                Input::Chosen(options, chosen) => options
                    .get(*chosen)
                    .map(|option| {
                        format!("◂ {} ▸", inner.label(option, inner.width.saturating_sub(6)))
                    })
                    .unwrap_or_default(),
            };
            if field.long {
                let lines = wrap::styled(&value, inner.width - 2, screen.paint.loud());
                inner.extend(lines);
                return;
            }
            inner.push(Line::from(Span::styled(
                tail(&value, inner.width - 2),
                screen.paint.loud(),
            )));
        });
        if let (true, Input::Hidden(secret)) = (at == form.at, &field.input) {
            let column = secret.len().min(page.width.saturating_sub(5));
            cursor = Some((page.lines.len() - 1, column));
        }
        if let (true, Input::Typed(editor)) = (at == form.at, &field.input) {
            let before: String = editor
                .text()
                .chars()
                .take(editor.area().cursor().1)
                .collect();
            cursor = Some(if field.long {
                in_lines(&editor.text(), &before, page.width - 4, page.lines.len())
            } else {
                (
                    page.lines.len() - 1,
                    before.width().min(page.width.saturating_sub(4)),
                )
            });
        }
    }
    cursor
}

/// What a field asks. On pages of a student and a family both languages stand there, below each other where they have
/// no room on a line.
fn label(screen: &Screen, form: &Form, field: &Field, page: &mut Page) {
    let needed = if field.needed { " *" } else { "" };
    let beside = page.label(&field.label, page.width.saturating_sub(2));
    let quiet = screen.paint.quiet();
    page.push(Line::styled(format!("{beside}{needed}"), quiet));
    let on_own_pages = matches!(form.kind, FormKind::Prepare(_) | FormKind::Family(_));
    let second = screen.reader.second(&field.label);
    let dropped = second.filter(|second| on_own_pages && !beside.contains(second));
    if let Some(second) = dropped {
        let width = page.width.saturating_sub(2);
        page.extend(wrap::styled(&second, width, quiet));
    }
}

/// Where the cursor is in a field of several lines that end at line `end` of the page: row and column.
fn in_lines(whole: &str, before: &str, width: usize, end: usize) -> (usize, usize) {
    let all = wrap::words(whole, width).len().max(1);
    let mut above = wrap::words(before, width);
    let spaces = before.len() - before.trim_end_matches(' ').len();
    let last = above.pop().unwrap_or_default();
    let column = last.trim_end().width() + spaces;
    (end - all + above.len().min(all - 1), column.min(width))
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

fn titles(kind: &FormKind) -> (Text, Text) {
    match kind {
        FormKind::Open => (text::form_open_title(), text::form_open_about()),
        FormKind::NewClass => (text::form_class_title(), text::form_class_about()),
        FormKind::NewStudent => (text::form_student_title(), text::form_student_about()),
        FormKind::SetPassphrase => (text::passphrase_title(), text::passphrase_about()),
        FormKind::ChangePassphrase => (
            text::passphrase_change_title(),
            text::passphrase_change_about(),
        ),
        FormKind::ResetPassphrase(_) => (
            text::passphrase_reset_title(),
            text::passphrase_reset_about(),
        ),
        FormKind::RemovePassphrase => (
            text::passphrase_remove_title(),
            text::passphrase_remove_about(),
        ),
        FormKind::Correct(..) => (text::correct_title(), text::correct_about()),
        FormKind::Dispute(..) => (text::dispute_title(), text::dispute_about()),
        FormKind::Keeping => (text::keeping_title(), text::keeping_about()),
        FormKind::Prepare(kind) => kind.titles(),
        FormKind::Family(kind) => kind.titles(),
        FormKind::Pages(kind) => kind.titles(),
        FormKind::Office(kind) => crate::app::office_titles(kind),
        FormKind::Import => (text::import_title(), text::import_about()),
        FormKind::ImportScale => (text::import_scale_title(), text::import_scale_how_about()),
        FormKind::Save(_) => (text::save_title(), text::save_about()),
    }
}
