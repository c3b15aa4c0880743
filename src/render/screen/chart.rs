//! A test over the terms as a picture: each result with its probable range, and where usual growth leads.

use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

use unicode_width::UnicodeWidthStr as _;

use super::{Pen, Sign, wrap};
use crate::domain::learning::growth::{self, Sitting};
use crate::locale::text;
use crate::page::Growth;

/// Columns before the picture: the points.
const AXIS: usize = 6;

/// Columns that a result and its name need.
const NARROWEST: usize = 8;

/// What a picture is drawn by.
#[derive(Clone, Copy)]
struct Scale {
    rows: usize,
    /// The points of the lowest row.
    low: f64,
    /// The points of the highest.
    high: f64,
    /// Columns of one result.
    column: usize,
}

/// The picture in `width` columns and `height` rows, terms below it.
pub(super) fn lines(pen: Pen, growth: &Growth, width: usize, height: usize) -> Vec<Line<'static>> {
    let last = last_of(growth, width);
    let growth = &last.results;
    let Some((low, high)) = growth.range() else {
        return Vec::new();
    };
    let places = growth.sittings.len() + usize::from(growth.ahead().is_some());
    let scale = Scale {
        rows: height.max(4),
        // From a little below everything drawn to a little above it.
        low: low - 2.0,
        high: high + 2.0,
        column: ((width.saturating_sub(AXIS)) / places.max(1)).clamp(NARROWEST, 22),
    };
    let rows = 0..scale.rows;
    let mut lines: Vec<Line<'static>> = rows
        .map(|row| picture_row(pen, growth, scale, row))
        .collect();
    lines.extend(names(pen, &last, scale.column));
    lines
}

/// The last results there is room for.
fn last_of(growth: &Growth, width: usize) -> Growth {
    let columns = width.saturating_sub(AXIS) / NARROWEST;
    let ahead = usize::from(growth.results.ahead().is_some());
    growth.last(columns.saturating_sub(ahead).max(1))
}

impl Scale {
    /// The points of a row.
    #[expect(clippy::cast_precision_loss, reason = "a screen has few rows")]
    fn value(self, row: usize) -> f64 {
        let share = row as f64 / (self.rows.max(2) - 1) as f64;
        self.high - (self.high - self.low) * share
    }

    /// The row a value falls into.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "between 0 and the rows of a screen"
    )]
    fn row_of(self, value: f64) -> usize {
        ((self.high - value) / (self.high - self.low) * (self.rows - 1) as f64)
            .round()
            .max(0.0) as usize
    }
}

fn picture_row(pen: Pen, growth: &growth::Growth, scale: Scale, row: usize) -> Line<'static> {
    let axis = if row == 0 || row + 1 == scale.rows || row == scale.rows / 2 {
        (format!("{:>4.0} ", scale.value(row)), Sign::Tick)
    } else {
        ("     ".to_owned(), Sign::Down)
    };
    let (points, line) = axis;
    let mut spans = vec![
        Span::styled(points, pen.paint.quiet()),
        Span::styled(pen.sign(line), pen.paint.rule()),
    ];
    let sittings = growth.sittings.iter();
    spans.extend(sittings.flat_map(|sitting| cell(pen, sitting, scale, row)));
    if let Some((low, high)) = growth.ahead() {
        let first = scale.row_of(high);
        let label = format!("{low:.0}–{high:.0}");
        let is_usual = (first..=scale.row_of(low)).contains(&row);
        let left = scale.column.saturating_sub(label.width() + 4) / 2;
        let usual = pen.sign(Sign::Usual).repeat(3);
        let mark = if is_usual { usual } else { String::new() };
        let label = if row == first { label } else { String::new() };
        let drawn = Drawn { left, mark, label };
        spans.extend(drawn.in_columns(pen, scale.column, [pen.paint.empty(), pen.paint.quiet()]));
    }
    Line::from(spans)
}

/// A mark in the same column of every row, and what stands behind it.
struct Drawn {
    left: usize,
    mark: String,
    label: String,
}

impl Drawn {
    fn in_columns(self, pen: Pen, width: usize, styles: [Style; 2]) -> [Span<'static>; 2] {
        let mark = format!("{}{}", " ".repeat(self.left), self.mark);
        let room = width.saturating_sub(mark.width());
        let label = if self.label.is_empty() {
            String::new()
        } else {
            format!(" {}", self.label)
        };
        let label = wrap::padded(&pen.cut(&label, room), room);
        let [marked, labelled] = styles;
        [Span::styled(mark, marked), Span::styled(label, labelled)]
    }
}

fn cell(pen: Pen, sitting: &Sitting, scale: Scale, row: usize) -> [Span<'static>; 2] {
    let score = sitting.score.score;
    let error = sitting.score.error.unwrap_or(0.0);
    let range = scale.row_of(score + error)..=scale.row_of(score - error);
    let label = format!("{score:.0}");
    let left = scale.column.saturating_sub(label.width() + 2) / 2;
    let (mark, label, style) = if row == scale.row_of(score) {
        let bold = pen.paint.level().add_modifier(Modifier::BOLD);
        (pen.sign(Sign::Result), label, bold)
    } else if range.contains(&row) {
        (pen.sign(Sign::Range), String::new(), pen.paint.level())
    } else {
        ("", String::new(), pen.paint.quiet())
    };
    Drawn {
        left,
        mark: mark.to_owned(),
        label,
    }
    .in_columns(pen, scale.column, [style; 2])
}

fn centred(pen: Pen, text: &str, width: usize) -> String {
    let text = pen.cut(text, width);
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
                .map(|line| Line::styled(centred(pen, &line, column), style))
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
