use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::page::{Page, put};
use super::{Hits, Screen, form, frame, list, menu, wrap};
use crate::app::{Booklet, BookletPage, Card, Message};
use crate::locale::{Text, text};

/// What a student prepares; what a family reads and answers.
pub(super) fn draw(screen: &Screen, booklet: &Booklet, on: &mut Frame, hits: &mut Hits) {
    let called = &booklet.home.folder.student.name.called;
    let top = format!("juntos · {called}");
    match booklet.page() {
        Some(BookletPage::Form(form)) => form::draw(screen, form, on, hits),
        Some(BookletPage::List(page)) => {
            let parts = frame::draw(screen, &top, "", on, hits);
            let area = menu::narrow(parts.page, 90);
            list::draw(screen, page, area, on, hits);
            frame::status(screen, None, parts.status, on);
        }
        Some(BookletPage::Card(card)) => {
            let parts = frame::draw(screen, &top, "", on, hits);
            of_card(screen, card, menu::narrow(parts.page, 90), on, hits);
            frame::status(screen, None, parts.status, on);
        }
        None => {}
    }
}

/// Three rows of three; below them, whole and in both languages, the one the cursor is on.
fn of_card(screen: &Screen, card: &Card, area: Rect, on: &mut Frame, hits: &mut Hits) {
    let squares = screen.app.content.explore();
    let names: Vec<&str> = squares.iter().map(|square| square.id.as_str()).collect();
    let mut head = Page::new(screen, area.width.into(), None);
    head.gap();
    head.heading(&text::explore_title());
    let won = card.has_won(&names);
    let told = if won {
        text::explore_won_family()
    } else {
        text::explore_about_family()
    };
    let style = if won {
        screen.paint.filled()
    } else {
        screen.paint.quiet()
    };
    head.styled(&told, style);
    let top = u16::try_from(head.lines.len()).unwrap_or(0);
    head.draw(area, 0, on, hits);
    let current = squares.get(card.at).map(|square| Text::plain(&square.text));
    let whole = current.map_or_else(Vec::new, |text| {
        wrap::in_styles(screen, &text, area.width.into(), screen.paint.loud())
    });
    let below = u16::try_from(whole.len()).unwrap_or(0) + 1;
    let room = area.height.saturating_sub(top + below) / 3;
    // Where no two lines of words fit a square, it is only a mark: its words stand below.
    let is_small = room < 4 || area.width < 60;
    let (width, height) = if is_small {
        (6, 1)
    } else {
        (area.width / 3, room.min(6))
    };
    for (at, square) in squares.iter().enumerate() {
        let (row, column) = (at / 3, at % 3);
        let place = |count: usize, size: u16| u16::try_from(count).unwrap_or(0) * size;
        let rect = Rect {
            x: area.x + place(column, width),
            y: area.y + top + place(row, height),
            width,
            height,
        }
        .intersection(area);
        let done = card.done.contains(&square.id);
        let words = screen.reader.first(&Text::plain(&square.text));
        if is_small {
            of_mark(screen, (at == card.at, done), rect, on);
        } else {
            of_square(screen, &words, (at == card.at, done), rect, on);
        }
        hits.add(rect, Message::Pick(at));
    }
    let y = area.y + top + height * 3 + 1;
    put(
        &whole,
        Rect {
            y,
            height: area.bottom().saturating_sub(y),
            ..area
        },
        on,
    );
}

/// A square as a mark: in brackets where the cursor is; a tick where it was done.
fn of_mark(screen: &Screen, (chosen, done): (bool, bool), area: Rect, on: &mut Frame) {
    let mark = if done { "✓" } else { "□" };
    let (words, style) = if chosen {
        (format!("[ {mark} ]"), screen.paint.cursor())
    } else {
        (format!("  {mark}  "), screen.paint.quiet())
    };
    put(&[Line::styled(words, style)], area, on);
}

/// A frame round a square: double where the cursor is; a tick where it was done.
fn of_square(
    screen: &Screen,
    words: &str,
    (chosen, done): (bool, bool),
    area: Rect,
    on: &mut Frame,
) {
    if area.width < 8 || area.height < 3 {
        return;
    }
    let style = if chosen {
        screen.paint.cursor()
    } else {
        screen.paint.quiet()
    };
    let [across, down] = if chosen {
        ["═", "║"]
    } else {
        ["─", "│"]
    };
    let corners = if chosen {
        ["╔", "╗", "╚", "╝"]
    } else {
        ["┌", "┐", "└", "┘"]
    };
    let inside = usize::from(area.width) - 3;
    let edge = |left: &str, right: &str| {
        Line::styled(format!("{left}{}{right}", across.repeat(inside)), style)
    };
    let mark = if done { "✓ " } else { "" };
    let room = usize::from(area.height) - 2;
    let mut lines = wrap::words(&format!("{mark}{words}"), inside - 2);
    if lines.len() > room {
        lines.truncate(room);
        if let Some(last) = lines.last_mut() {
            *last = wrap::cut(&format!("{last} …"), inside - 2);
        }
    }
    lines.resize(room, String::new());
    let letters = if done {
        screen.paint.filled()
    } else {
        screen.paint.plain()
    };
    let mut drawn = vec![edge(corners[0], corners[1])];
    drawn.extend(lines.into_iter().map(|line| {
        let width = inside - 1;
        Line::from(vec![
            Span::styled(format!("{down} "), style),
            Span::styled(wrap::padded(&line, width), letters),
            Span::styled(down, style),
        ])
    }));
    drawn.push(edge(corners[2], corners[3]));
    put(&drawn, area, on);
}
