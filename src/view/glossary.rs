use ratatui::Frame;
use ratatui::text::Line;

use super::page::Page;
use super::{Hits, Screen, door, frame, menu, wrap};
use crate::app::{Glossary, Shelf};
use crate::locale::{Text, text};

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
    let entries = entries(screen, glossary);
    let at = glossary.at.min(entries.len().saturating_sub(1));
    let mut page = Page::new(screen, usize::from(area.width).saturating_sub(1), Some(at));
    page.gap();
    match &glossary.find {
        Some(find) => page.push(door::find_line(screen, &find.text())),
        None if glossary.shelf == Shelf::Words && glossary.on_screen > 0 => {
            page.styled(&text::glossary_on_screen(), screen.paint.quiet());
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

/// What the search leaves: the word and its meaning, or the question and its answer.
fn entries(screen: &Screen, glossary: &Glossary) -> Vec<(Text, Text)> {
    let content = &screen.app.content;
    let all: Vec<(Text, Text)> = match glossary.shelf {
        Shelf::Words => {
            let words = glossary
                .order
                .iter()
                .filter_map(|at| content.glossary().get(*at));
            words
                .map(|word| (Text::plain(&word.word), Text::plain(&word.means)))
                .collect()
        }
        Shelf::Questions => content
            .questions()
            .iter()
            .map(|one| (Text::plain(&one.question), Text::plain(&one.answer)))
            .collect(),
    };
    let fits = |(head, body): &(Text, Text)| {
        glossary.fits(&[screen.reader.inline(head), screen.reader.inline(body)])
    };
    all.into_iter().filter(fits).collect()
}
