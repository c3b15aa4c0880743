use ratatui::Frame;
use ratatui::text::Line;

use super::page::Page;
use super::{Hits, Screen, door, frame, menu, wrap};
use crate::app::{Glossary, Shelf};
use crate::locale::text;

/// The school's words, those on screen first; or the questions families ask.
pub(super) fn draw(screen: &Screen, glossary: &Glossary, on: &mut Frame, hits: &mut Hits) {
    let title = if glossary.shelf == Shelf::Words {
        text::glossary_title()
    } else {
        text::questions_bank_title()
    };
    let parts = frame::draw(
        screen,
        &format!("juntos · {}", screen.reader.first(&title)),
        "",
        on,
        hits,
    );
    let area = menu::narrow(parts.page, 90);
    let entries = glossary.entries((&screen.app.content, &screen.app.given), |text| {
        screen.reader.everywhere(text)
    });
    let at = glossary.at.min(entries.len().saturating_sub(1));
    let mut page = Page::new(screen, usize::from(area.width).saturating_sub(1), Some(at));
    page.gap();
    match &glossary.find {
        Some(find) => page.push(door::find_line(screen, &find.text())),
        None if glossary.shelf == Shelf::Words && glossary.on_screen > 0 => {
            page.styled(&text::glossary_on_screen(), screen.paint.quiet());
        }
        None if glossary.shelf == Shelf::Questions => {
            page.styled(&text::questions_bank_about(), screen.paint.quiet());
        }
        None => page.styled(&text::glossary_about(), screen.paint.quiet()),
    }
    page.gap();
    if entries.is_empty() {
        page.text(&text::nothing_found());
    }
    for (place, (head, body)) in entries.iter().enumerate() {
        page.item(|inner| {
            let head = wrap::capital(&inner.label(head, inner.width * 2));
            let style = if place == at {
                screen.paint.cursor()
            } else {
                screen.paint.loud()
            };
            inner.extend(wrap::styled(&head, inner.width, style));
            if place == at {
                inner.text(body);
            }
        });
    }
    if glossary.shelf == Shelf::Words && glossary.on_screen == 0 && glossary.find.is_none() {
        page.push(Line::default());
    }
    page.draw(area, 0, on, hits);
    frame::status(screen, None, parts.status, on);
}
