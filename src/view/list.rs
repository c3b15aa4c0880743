//! Lists of the desk, of a student who prepares, and of a family that reads: headings, quiet words, and what Enter
//! opens, with everything there is to see about it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr as _;

use super::page::{Page, said_lines};
use super::{Hits, Screen, chart, level, walk, wrap};
use crate::app::{ListItem, ListRow, ListShow, Listing};
use crate::domain::person::Voice;
use crate::locale::{Text, text};

/// Rows of the picture of a test.
const PICTURE: usize = 7;

/// Draws a list; what only the teacher sees is marked.
pub(super) fn draw(screen: &Screen, list: &Listing, area: Rect, on: &mut Frame, hits: &mut Hits) {
    let mut page = Page::new(screen, area.width.into(), Some(list.at));
    page.gap();
    page.styled(&list.title, screen.paint.heading());
    let mut at = 0;
    for row in &list.rows {
        match row {
            ListRow::Head(text) => {
                page.gap();
                compact(screen, text, screen.paint.loud(), &mut page);
            }
            ListRow::About(text) => page.styled(text, screen.paint.quiet()),
            ListRow::Pause => {
                let pause = page.label(&text::pause_to_interpret(), page.width - 4);
                page.push(Line::styled(format!("  ‖ {pause}"), screen.paint.heading()));
            }
            ListRow::Item(item) => {
                let is_open = at == list.at;
                at += 1;
                page.item(|inner| of_item(screen, item, is_open, inner));
            }
        }
    }
    page.draw(area, 0, on, hits);
}

/// In both languages on one line where that fits.
fn compact(screen: &Screen, text: &Text, style: ratatui::style::Style, page: &mut Page) {
    let inline = screen.reader.inline(text);
    if inline.width() <= page.width {
        page.push(Line::styled(inline, style));
    } else {
        page.styled(text, style);
    }
}

fn of_item(screen: &Screen, item: &ListItem, is_open: bool, page: &mut Page) {
    match &item.said {
        Some(said) => page.said(said),
        None => compact(screen, &item.text, screen.paint.plain(), page),
    }
    if item.private {
        let mark = page.label(&text::point_is_private(), page.width - 4);
        page.push(Line::styled(format!("  ▪ {mark}"), screen.paint.filled()));
    }
    let inner = page.width.saturating_sub(2);
    let mut below: Vec<Line<'static>> = Vec::new();
    for show in &item.shows {
        below.extend(shown(screen, show, inner));
    }
    for line in &item.under {
        let quiet = screen.paint.quiet();
        below.extend(wrap::in_styles(screen, line, inner, quiet));
    }
    if item.is_unfinished(&|spot| screen.app.is_unfinished(spot)) {
        let quiet = screen.paint.filled();
        below.extend(wrap::in_styles(
            screen,
            &text::list_not_finished(),
            inner,
            quiet,
        ));
    }
    if is_open {
        for show in &item.fold {
            below.extend(shown(screen, show, inner));
        }
    }
    page.extend(wrap::behind("  ", screen.paint.quiet(), below));
}

fn shown(screen: &Screen, show: &ListShow, width: usize) -> Vec<Line<'static>> {
    match show {
        ListShow::Level(standing) => level::lines(screen, *standing, width),
        ListShow::Growth(growth) => chart::lines(screen, growth, width, PICTURE),
        ListShow::Said(said) => said_lines(screen, said, width),
        ListShow::Answer(said) => wrap::behind(
            "→ ",
            screen.paint.voice(Voice::Teacher),
            said_lines(screen, said, width.saturating_sub(2)),
        ),
        ListShow::Views(by) => walk::habit_lines(screen, by, width),
        ListShow::Text(text) => wrap::in_styles(screen, text, width, screen.paint.quiet()),
    }
}
