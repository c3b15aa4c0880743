//! A test over the terms, a row each result: its probable range on one axis, and where usual growth leads.

use ratatui::text::{Line, Span};

use super::{Pen, Sign, wrap};
use crate::domain::learning::growth::Sitting;
use crate::locale::{Text, text};
use crate::page::{Glyphs, Growth};

/// The most results that have rows of their own; older ones share one.
const RESULTS: usize = 6;
/// Columns behind the picture: the result in figures.
const FIGURES: usize = 9;
/// Below this width the names have less room.
const NARROW: usize = 70;

/// Points and columns.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Axis {
    /// The points of the first column, a multiple of five.
    low: f64,
    /// Columns a point.
    scale: f64,
    /// How many columns there are.
    columns: usize,
    /// Points between two figures on the axis.
    step: f64,
}

impl Axis {
    /// From the multiple of five below everything drawn to the one above it: as wide as the room allows.
    #[expect(clippy::cast_precision_loss, reason = "a screen has few columns")]
    fn of((low, high): (f64, f64), room: usize) -> Self {
        let low = (low / 5.0).floor() * 5.0;
        let high = (high / 5.0).ceil() * 5.0;
        let span = (high - low).max(5.0);
        let most = room.saturating_sub(1).max(10) as f64 / span;
        let whole = [3.0, 2.0, 1.5, 1.0]
            .into_iter()
            .find(|scale| *scale <= most);
        let scale = whole.unwrap_or(most);
        let step = [5.0, 10.0, 20.0, 50.0, 100.0]
            .into_iter()
            .find(|step| step * scale >= 8.0)
            .unwrap_or(200.0);
        let mut axis = Self {
            low,
            scale,
            columns: 0,
            step,
        };
        axis.columns = axis.at(low + span) + 1;
        axis
    }

    /// The column of so many points.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and the columns of a screen"
    )]
    fn at(self, points: f64) -> usize {
        ((points - self.low) * self.scale).round().max(0.0) as usize
    }

    /// The figures over the picture, each over its column.
    fn figures(self) -> String {
        let mut line = String::new();
        let mut points = (self.low / self.step).ceil() * self.step;
        while self.at(points) < self.columns {
            let figure = format!("{points:.0}");
            let from = self.at(points).saturating_sub(figure.len() / 2);
            if from >= line.len() {
                line = wrap::padded(&line, from) + &figure + " ";
            }
            points += self.step;
        }
        line.trim_end().to_owned()
    }
}

/// A row: what it is called, what is drawn from which column on, and its figures.
struct Row {
    name: Text,
    from: usize,
    drawn: String,
    figures: String,
    is_past: bool,
}

/// The picture in `width` columns, a row a result.
pub(super) fn lines(pen: Pen, growth: &Growth, width: usize) -> Vec<Line<'static>> {
    let Some(range) = growth.results.range() else {
        return Vec::new();
    };
    let names = if width < NARROW { 18 } else { 25 };
    let room = width.saturating_sub(names + FIGURES);
    let axis = Axis::of(range, room);
    let quiet = pen.paint.quiet();
    let mut lines = vec![Line::styled(
        format!("{}{}", " ".repeat(names), axis.figures()),
        quiet,
    )];
    for row in rows(pen.glyphs, growth, axis) {
        let name = wrap::padded(&pen.label(&row.name, names - 2), names + row.from);
        let style = if row.is_past {
            pen.paint.level()
        } else {
            quiet
        };
        lines.push(Line::from(vec![
            Span::styled(name, pen.paint.plain()),
            Span::styled(row.drawn, style),
            Span::styled(format!(" {}", row.figures), style),
        ]));
    }
    lines
}

fn rows(glyphs: Glyphs, growth: &Growth, axis: Axis) -> Vec<Row> {
    let sittings: Vec<(&Sitting, &Text)> =
        growth.results.sittings.iter().zip(&growth.names).collect();
    let older = sittings.len().saturating_sub(RESULTS);
    let older = if older > 0 { older + 1 } else { 0 };
    let (before, shown) = sittings.split_at(older);
    let mut rows: Vec<Row> = before_them(glyphs, before, axis).into_iter().collect();
    rows.extend(
        shown
            .iter()
            .map(|(sitting, name)| result(glyphs, sitting, name, axis)),
    );
    if let Some((low, high)) = growth.results.ahead() {
        let (from, to) = (axis.at(low), axis.at(high));
        rows.push(Row {
            name: text::growth_next_column(),
            from,
            drawn: Sign::Usual.of(glyphs).repeat(to - from + 1),
            figures: span_of(low, high),
            is_past: false,
        });
    }
    rows
}

fn result(glyphs: Glyphs, sitting: &Sitting, name: &Text, axis: Axis) -> Row {
    let score = sitting.score.score;
    let error = sitting.score.error.unwrap_or(0.0);
    let (from, here, to) = (
        axis.at(score - error),
        axis.at(score),
        axis.at(score + error),
    );
    let drawn = (from..=to).map(|at| match at {
        at if at == here => Sign::Result.of(glyphs),
        at if at == from => Sign::RangeFrom.of(glyphs),
        at if at == to => Sign::RangeTo.of(glyphs),
        _ => Sign::Across.of(glyphs),
    });
    Row {
        name: name.clone(),
        from,
        drawn: drawn.collect(),
        figures: format!("{score:.0}"),
        is_past: true,
    }
}

/// Results too old for rows of their own: from the lowest to the highest.
fn before_them(glyphs: Glyphs, before: &[(&Sitting, &Text)], axis: Axis) -> Option<Row> {
    let scores = || before.iter().map(|(sitting, _)| sitting.score.score);
    let low = scores().reduce(f64::min)?;
    let high = scores().reduce(f64::max)?;
    let (from, to) = (axis.at(low), axis.at(high));
    Some(Row {
        name: text::growth_before(),
        from,
        drawn: Sign::Across.of(glyphs).repeat(to - from + 1),
        figures: span_of(low, high),
        is_past: true,
    })
}

fn span_of(low: f64, high: f64) -> String {
    format!("{low:.0}–{high:.0}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::learning::growth::{self, Score};

    fn sitting(year: i16, score: f64, error: Option<f64>) -> Sitting {
        Sitting {
            test: "map-math".into(),
            term: String::new(),
            on: jiff::civil::date(year, 9, 1),
            score: Score {
                score,
                error,
                projected: None,
            },
        }
    }

    fn picture(sittings: Vec<Sitting>) -> Growth {
        let results = growth::Growth {
            test: "map-math".into(),
            sittings,
        };
        Growth::of(None, &results)
    }

    #[test]
    fn a_dot_stands_exactly_at_its_points() {
        let axis = Axis::of((199.0, 215.0), 42);
        assert_eq!((axis.low, axis.scale, axis.step), (195.0, 2.0, 5.0));
        let row = result(
            Glyphs::Full,
            &sitting(2026, 202.0, Some(3.0)),
            &text::growth_before(),
            axis,
        );
        assert_eq!((row.from, row.drawn.as_str()), (8, "├─────●─────┤"));
        assert_eq!(axis.at(202.0), row.from + 6);
        assert_eq!(axis.figures().find("200"), Some(axis.at(200.0) - 1));
    }

    #[test]
    fn the_axis_has_room_for_everything_and_begins_just_below_it() {
        for (low, high) in [(0.0, 3.0), (199.0, 215.0), (100.0, 340.0), (400.0, 2400.0)] {
            for room in [20, 44, 80] {
                let axis = Axis::of((low, high), room);
                assert!(axis.low <= low && axis.low > low - 6.0, "{axis:?}");
                assert!(axis.at(high) < axis.columns, "{axis:?}");
                assert!(axis.columns <= room.max(11), "{axis:?} in {room}");
                assert!(axis.figures().len() <= axis.columns + 3, "{axis:?}");
            }
        }
    }

    #[test]
    fn many_results_share_a_row_and_none_is_left_out() {
        let all: Vec<Sitting> = (0..9)
            .map(|at| sitting(2018 + at, 190.0 + f64::from(at), None))
            .collect();
        let growth = picture(all);
        let axis = Axis::of((190.0, 198.0), 40);
        let rows = rows(Glyphs::Full, &growth, axis);
        assert_eq!(rows.len(), 6);
        assert_eq!(rows[0].figures, "190–193");
        assert_eq!(rows[1].figures, "194");
        assert_eq!(rows[5].figures, "198");
    }
}
