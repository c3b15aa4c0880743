//! A test over the terms as a picture: each result with its probable range, and where usual growth leads.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::{Pen, wrap};
use crate::domain::learning::growth::{self, Sitting};
use crate::locale::text;
use crate::page::Growth;

/// Columns before the picture: the points.
const AXIS: usize = 6;

/// Columns that a result and its name need.
const NARROWEST: usize = 8;

/// The picture in `width` columns and `height` rows, terms below it.
pub(super) fn lines(pen: Pen, growth: &Growth, width: usize, height: usize) -> Vec<Line<'static>> {
    let last = last_of(growth, width);
    let growth = &last.results;
    let Some((low, high)) = bounds(growth) else {
        return Vec::new();
    };
    let places = growth.sittings.len() + usize::from(growth.ahead().is_some());
    let column = ((width.saturating_sub(AXIS)) / places.max(1)).clamp(NARROWEST, 22);
    let rows = height.max(4);
    let value = |row: usize| high - (high - low) * row_share(row, rows);
    let mut lines: Vec<Line<'static>> = (0..rows)
        .map(|row| picture_row(pen, growth, (row, rows), (low, high), column, value(row)))
        .collect();
    lines.extend(names(pen, &last, column));
    lines
}

/// The last results there is room for.
fn last_of(growth: &Growth, width: usize) -> Growth {
    let columns = width.saturating_sub(AXIS) / NARROWEST;
    let ahead = usize::from(growth.results.ahead().is_some());
    growth.last(columns.saturating_sub(ahead).max(1))
}

#[expect(clippy::cast_precision_loss, reason = "a screen has few rows")]
fn row_share(row: usize, rows: usize) -> f64 {
    row as f64 / (rows.max(2) - 1) as f64
}

/// From a little below everything drawn to a little above it.
fn bounds(growth: &growth::Growth) -> Option<(f64, f64)> {
    growth.range().map(|(low, high)| (low - 2.0, high + 2.0))
}

/// The row a value falls into.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "between 0 and the rows of a screen"
)]
fn row_of(value: f64, (low, high): (f64, f64), rows: usize) -> usize {
    ((high - value) / (high - low) * (rows - 1) as f64)
        .round()
        .max(0.0) as usize
}

fn picture_row(
    pen: Pen,
    growth: &growth::Growth,
    (row, rows): (usize, usize),
    bounds: (f64, f64),
    column: usize,
    value: f64,
) -> Line<'static> {
    let axis = if row == 0 || row + 1 == rows || row == rows / 2 {
        format!("{value:>4.0} ┤")
    } else {
        "     │".to_owned()
    };
    let mut spans = vec![Span::styled(axis, pen.paint.quiet())];
    for sitting in &growth.sittings {
        spans.extend(cell(pen, sitting, row, rows, bounds, column));
    }
    if let Some((low, high)) = growth.ahead() {
        let inside = (row_of(high, bounds, rows)..=row_of(low, bounds, rows)).contains(&row);
        let label = if row == row_of(high, bounds, rows) {
            format!(" {low:.0}–{high:.0}")
        } else {
            String::new()
        };
        let drawn = if inside {
            format!("░░░{label}")
        } else {
            String::new()
        };
        spans.push(Span::styled(centred(&drawn, column), pen.paint.quiet()));
    }
    Line::from(spans)
}

fn cell(
    pen: Pen,
    sitting: &Sitting,
    row: usize,
    rows: usize,
    bounds: (f64, f64),
    column: usize,
) -> Vec<Span<'static>> {
    let score = sitting.score.score;
    let error = sitting.score.error.unwrap_or(0.0);
    let at = row_of(score, bounds, rows);
    let range = row_of(score + error, bounds, rows)..=row_of(score - error, bounds, rows);
    let (drawn, style): (String, Style) = if row == at {
        (
            format!("● {score:.0}"),
            pen.paint
                .filled()
                .add_modifier(ratatui::style::Modifier::BOLD),
        )
    } else if range.contains(&row) {
        ("│   ".to_owned(), pen.paint.filled())
    } else {
        (String::new(), pen.paint.quiet())
    };
    vec![Span::styled(centred(&drawn, column), style)]
}

fn centred(text: &str, width: usize) -> String {
    let text = wrap::cut(text, width);
    format!("{text:^width$}")
}

/// The terms below the picture, wrapped to their columns.
fn names(pen: Pen, growth: &Growth, column: usize) -> Vec<Line<'static>> {
    let mut all: Vec<String> = growth
        .names
        .iter()
        .map(|name| pen.reader.first(name))
        .collect();
    if growth.results.ahead().is_some() {
        all.push(pen.reader.first(&text::growth_next_column()));
    }
    let style = pen.paint.quiet();
    let columns: Vec<Vec<Line<'static>>> = all
        .iter()
        .map(|name| {
            wrap::words(name, column - 1)
                .into_iter()
                .map(|line| Line::styled(centred(&line, column), style))
                .collect()
        })
        .collect();
    let widths = vec![column; columns.len()];
    let lines = wrap::side_by_side(&columns, &widths, 0);
    lines
        .into_iter()
        .flat_map(|line| wrap::behind(&" ".repeat(AXIS), style, vec![line]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::learning::growth::Score;

    #[test]
    fn the_last_results_stand_where_not_all_have_room() {
        let sitting = |at: i16, projected| Sitting {
            test: "map-math".into(),
            term: String::new(),
            on: jiff::civil::date(2020 + at, 9, 1),
            score: Score {
                score: 200.0 + f64::from(at),
                error: None,
                projected,
            },
        };
        let mut results = growth::Growth {
            test: "map-math".into(),
            sittings: (0..7).map(|at| sitting(at, None)).collect(),
        };
        let shown = |results: &growth::Growth, width| {
            let last = last_of(&Growth::of(None, results), width);
            let years = last.results.sittings.iter();
            assert_eq!(last.names.len(), last.results.sittings.len());
            years.map(|one| one.on.year()).collect::<Vec<_>>()
        };
        assert_eq!(shown(&results, 80).len(), 7);
        assert_eq!(shown(&results, 36), [2024, 2025, 2026]);
        results.sittings.push(sitting(7, Some((205.0, 210.0))));
        assert_eq!(
            shown(&results, 36),
            [2026, 2027],
            "and where usual growth leads"
        );
        assert_eq!(shown(&results, 3), [2027]);
    }
}
