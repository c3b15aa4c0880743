use ratatui::text::Line;

use super::super::super::page::Page;
use super::super::super::{Screen, level, wrap};
use crate::app::walk::Walk;
use crate::domain::rollup::Learning;
use crate::domain::standard::Place;
use crate::locale::{terms, text};

/// One strong, one growing, one not yet, side by side.
pub(super) fn fill(screen: &Screen, walk: &Walk, page: &mut Page) {
    let shown: Vec<(Place, &Learning)> = Place::ALL
        .into_iter()
        .filter_map(|place| {
            Some((
                place,
                walk.home.folder.learning.get(walk.standard_in(place)?)?,
            ))
        })
        .collect();
    if shown.is_empty() {
        return page.text(&text::standards_none_yet());
    }
    let width = (page.width.saturating_sub(4) / shown.len()).clamp(16, 44);
    let columns = shown
        .iter()
        .map(|(place, learning)| column(screen, walk, *place, learning, width.saturating_sub(2)))
        .collect();
    page.item_columns(columns, width, 2);
}

fn column(
    screen: &Screen,
    walk: &Walk,
    place: Place,
    learning: &Learning,
    width: usize,
) -> Vec<Line<'static>> {
    let mut lines = wrap::in_styles(screen, &terms::place(place), width, screen.paint.heading());
    let standing = learning.standing(walk.counting);
    lines.push(Line::from(level::span(screen, standing)));
    if let Some(scale) = screen.app.scale() {
        let word = terms::standing(scale, standing);
        lines.extend(wrap::styled(
            &wrap::capital(&screen.reader.first(&word)),
            width,
            screen.paint.loud(),
        ));
        if let Some(second) = screen.reader.second(&word) {
            lines.extend(wrap::styled(
                &wrap::capital(&second),
                width,
                screen.paint.second(),
            ));
        }
    }
    lines.push(Line::default());
    let can = text::i_can(learning.standard.can.clone());
    lines.extend(wrap::styled(
        &screen.reader.first(&can),
        width,
        screen.paint.plain(),
    ));
    if let Some(second) = screen.reader.second(&can) {
        lines.extend(wrap::styled(&second, width, screen.paint.second()));
    }
    lines
}

/// What is left to show this year, each with where it stands.
pub(super) fn left(screen: &Screen, walk: &Walk, page: &mut Page) {
    let left = walk.left_to_show();
    page.heading(&text::left_title(left.len()));
    for at in left {
        let Some(learning) = walk.home.folder.learning.get(at) else {
            continue;
        };
        page.item(|inner| {
            let can = inner.label(
                &text::i_can(learning.standard.can.clone()),
                inner.width.saturating_sub(6),
            );
            let standing = learning.standing(walk.counting);
            inner.push(Line::from(vec![
                level::span(screen, standing),
                ratatui::text::Span::raw(format!("  {can}")),
            ]));
        });
    }
}
