use ratatui::Frame;
use ratatui::layout::Position;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::page::{Page, mark};
use super::{Hits, Screen, frame, menu, wrap};
use crate::app::FormPage;
use crate::form::{Entry, Shown};
use crate::locale::text;

/// Something to fill in.
pub(super) fn draw(screen: &Screen, form: &FormPage, on: &mut Frame, hits: &mut Hits) {
    let parts = frame::draw(screen, "juntos", "", on, hits);
    let area = menu::narrow(parts.page, 76);
    let mut page = Page::new(screen, area.width.into(), Some(form.form.at()));
    page.gap();
    page.styled(&form.form.title(), screen.paint.heading());
    page.styled(&form.form.about(), screen.paint.quiet());
    if let Some(beside) = form.form.beside() {
        page.gap();
        page.styled(&beside.what, screen.paint.quiet());
        page.text(&beside.words);
    }
    older(screen, form, &mut page);
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

/// Words an older program kept: shown as they were typed, for nobody knows which language they are in.
fn older(screen: &Screen, form: &FormPage, page: &mut Page) {
    let words = form.form.older();
    if words.is_empty() {
        return;
    }
    page.gap();
    page.styled(&text::form_older_words(), screen.paint.quiet());
    let width = page.width;
    for words in words {
        page.extend(wrap::styled(
            &format!("“{words}”"),
            width,
            screen.paint.plain(),
        ));
    }
}

/// The fields; gives the row and column of the cursor on the page, where something is typed.
fn fields(screen: &Screen, form: &FormPage, page: &mut Page) -> Option<(usize, usize)> {
    let mut cursor = None;
    for (at, entry) in form.form.entries().iter().enumerate() {
        page.item(|inner| {
            label(screen, form, entry, inner);
            let value = value(entry, inner);
            if entry.long {
                let lines = wrap::styled(&value, inner.width - 2, screen.paint.loud());
                inner.extend(lines);
            } else {
                inner.push(Line::from(Span::styled(
                    tail(&value, inner.width - 2),
                    screen.paint.loud(),
                )));
            }
        });
        if at == form.form.at() {
            cursor = caret(entry, page);
        }
    }
    cursor
}

fn value(entry: &Entry, page: &Page) -> String {
    match &entry.holds {
        Shown::Typed { words, .. } => words.clone(),
        Shown::Hidden(length) => "●".repeat((*length).min(page.width - 3)),
        Shown::Chosen(chosen) => {
            let nothing = text::field_nothing_chosen();
            let chosen = chosen.as_ref().unwrap_or(&nothing);
            format!("◂ {} ▸", page.label(chosen, page.width.saturating_sub(6)))
        }
    }
}

/// Row and column of the cursor in the field that was drawn last.
fn caret(entry: &Entry, page: &Page) -> Option<(usize, usize)> {
    let last = page.lines.len() - 1;
    match &entry.holds {
        Shown::Hidden(length) => Some((last, (*length).min(page.width.saturating_sub(5)))),
        Shown::Typed { words, before, .. } if entry.long => {
            Some(in_lines(words, before, page.width - 4, page.lines.len()))
        }
        Shown::Typed { before, .. } => {
            Some((last, before.width().min(page.width.saturating_sub(4))))
        }
        Shown::Chosen(_) => None,
    }
}

/// What a field asks, and the language of its words where that is not the reader's. On pages of a student and a family
/// both languages stand there, below each other where they have no room on a line.
fn label(screen: &Screen, form: &FormPage, entry: &Entry, page: &mut Page) {
    let needed = if entry.needed { " *" } else { "" };
    let first = screen.reader.reading.first();
    let language = match &entry.holds {
        Shown::Typed { language, .. } => language.filter(|language| *language != first),
        Shown::Chosen(_) | Shown::Hidden(_) => None,
    };
    let language = language.map(mark).unwrap_or_default();
    let beside = page.label(&entry.label, page.width.saturating_sub(2 + language.len()));
    let quiet = screen.paint.quiet();
    page.push(Line::styled(format!("{beside}{needed}{language}"), quiet));
    let second = screen.reader.second(&entry.label);
    let dropped = second.filter(|second| form.is_own() && !beside.contains(second));
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
