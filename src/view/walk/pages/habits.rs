use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::super::super::page::{Page, said_lines};
use super::super::super::{Screen, wrap};
use super::super::voice;
use crate::app::walk::Walk;
use crate::domain::habit::{Habit, View, Views};
use crate::domain::person::Voice;
use crate::domain::sight::{Matter, Viewer, may_see};
use crate::locale::{Text, text};

/// Each habit with its three views, once all who rate have rated; who still has to, before.
pub(super) fn fill(screen: &Screen, walk: &Walk, page: &mut Page) {
    let set = screen
        .app
        .class
        .as_ref()
        .and_then(|class| screen.app.content.habit_set(&class.habits));
    let Some(set) = set else { return };
    let none = Views::default();
    let mut any_hidden = false;
    for habit in &set.habits {
        let views = walk.views(&habit.id).unwrap_or(&none);
        let seen = may_see(
            Viewer::Student(walk.home.folder.key),
            Matter::Ratings(walk.home.folder.key, views.revealed()),
        );
        any_hidden |= !seen;
        page.item(|inner| {
            head(screen, habit, seen && views.differs(), inner);
            if seen {
                inner_views(screen, &views.by, inner);
            } else {
                waiting(screen, views, inner);
            }
        });
    }
    if any_hidden {
        page.gap();
        page.styled(&text::habits_hidden(), screen.paint.quiet());
    }
}

fn head(screen: &Screen, habit: &Habit, differs: bool, page: &mut Page) {
    let name = page.title(&Text::plain(&habit.name), page.width);
    let differ = if differs {
        format!(
            "   ≠ {}",
            page.label(
                &text::habits_differ(),
                page.width.saturating_sub(name.width() + 5)
            )
        )
    } else {
        String::new()
    };
    page.push(Line::from(vec![
        Span::styled(name, screen.paint.heading()),
        Span::styled(differ, screen.paint.key()),
    ]));
}

/// Only who has rated, never how.
fn waiting(screen: &Screen, views: &Views, page: &mut Page) {
    let spans = Voice::ALL.into_iter().flat_map(|one| {
        let mark = if views.of(one).is_some() {
            "✓"
        } else {
            "○"
        };
        let name = screen.reader.first(&voice(screen, one));
        [Span::styled(
            format!("{mark} {name}   "),
            screen.paint.voice(one),
        )]
    });
    let line = Line::from(spans.collect::<Vec<_>>());
    page.push(line);
}

fn inner_views(screen: &Screen, by: &[Option<View>; 3], page: &mut Page) {
    let lines = views(screen, by, page.width);
    page.extend(lines);
}

/// Three views side by side where there is room, else below each other.
pub(in crate::view) fn views(
    screen: &Screen,
    by: &[Option<View>; 3],
    width: usize,
) -> Vec<Line<'static>> {
    let column = if width >= 72 { (width - 4) / 3 } else { width };
    let columns: Vec<Vec<Line<'static>>> = Voice::ALL
        .into_iter()
        .zip(by)
        .map(|(one, view)| one_view(screen, one, view.as_ref(), column))
        .collect();
    if width >= 72 {
        return wrap::side_by_side(&columns, &[column, column, column], 2);
    }
    columns.into_iter().flatten().collect()
}

fn one_view(screen: &Screen, one: Voice, view: Option<&View>, width: usize) -> Vec<Line<'static>> {
    let name = screen.reader.first(&voice(screen, one));
    let word = view
        .and_then(|view| view.rating)
        .map_or_else(text::rating_none, |rating| {
            Text::plain(screen.app.content.rating_word(rating))
        });
    let mut lines = wrap::styled(
        &format!("{name}: {}", screen.reader.first(&word)),
        width,
        screen.paint.voice(one),
    );
    if let Some(second) = screen.reader.second(&word) {
        lines.extend(wrap::styled(&second, width, screen.paint.second()));
    }
    if let Some(example) = view.and_then(|view| view.example.as_ref()) {
        lines.extend(said_lines(screen, example, width));
    }
    lines
}
