//! What is known of a student's learning: levels as shapes with their words, results, views.

use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::column::Column;
use super::said::quote_lines;
use super::{Pen, Sign, chart, wrap};
use crate::domain::conference::habit::Given;
use crate::locale::text;
use crate::locale::{Value, working};
use crate::page::{Growth, Level, Moved, Rated, Score, Square, Stands, View};

/// Below this width a level's word has no room behind its shape.
const NARROW: usize = 48;

/// The most columns of a day on the way of a level.
const DAY: usize = 18;

/// From this width on three views stand beside each other.
const VIEWS_BESIDE: usize = 72;

/// Squares filled by half steps: ■ ■ ◧ □ is 2.5 of 4. The shape only repeats the word.
pub(super) fn shape(pen: Pen, level: &Level) -> Vec<Span<'static>> {
    let square = |(at, square)| {
        let (sign, style) = match square {
            Square::Full => (Sign::Full, pen.paint.level()),
            Square::Half => (Sign::Half, pen.paint.level()),
            Square::Empty => (Sign::Empty, pen.paint.empty()),
            Square::Dash => (Sign::NoEvidence, pen.paint.empty()),
            Square::Dot => (Sign::NotAssessed, pen.paint.empty()),
        };
        let between = if at > 0 { " " } else { "" };
        Span::styled(format!("{between}{}", pen.sign(sign)), style)
    };
    level.squares().enumerate().map(square).collect()
}

/// The same in as little room as it takes.
fn compact(pen: Pen, level: &Level) -> Vec<Span<'static>> {
    let spans = shape(pen, level).into_iter();
    let close = |span: Span<'static>| Span::styled(span.content.trim().to_owned(), span.style);
    spans.map(close).collect()
}

/// So many columns it takes.
fn wide(spans: &[Span]) -> usize {
    spans.iter().map(Span::width).sum()
}

impl Column<'_> {
    /// Shape and word, in the reader's languages.
    pub(super) fn level(&mut self, level: &Level) {
        let pen = self.pen;
        if self.width < NARROW {
            return self.level_below(level);
        }
        let mut marks = shape(pen, level);
        marks.push(Span::raw(" "));
        let room = self.width.saturating_sub(wide(&marks));
        let word = level.word.clone().capital();
        let (first, second) = pen.reader.both(&word);
        if first.is_empty() {
            return;
        }
        let lines = match second {
            Some(second) if first.width() + second.width() + 3 <= room => {
                let more = Span::styled(format!(" · {second}"), pen.paint.second());
                vec![Line::from(vec![
                    Span::styled(first, pen.paint.loud()),
                    more,
                ])]
            }
            second => {
                let second = second.into_iter();
                let second = second.flat_map(|one| wrap::styled(&one, room, pen.paint.second()));
                let mut lines = wrap::styled(&first, room, pen.paint.loud());
                lines.extend(second);
                lines
            }
        };
        self.extend(wrap::behind_spans(marks, lines));
    }

    /// A sentence that ends in a level, with the shape at the end of its first row.
    pub(super) fn stands(&mut self, stands: &Stands) {
        let pen = self.pen;
        let mark = shape(pen, &stands.level);
        let room = self.width.saturating_sub(wide(&mark) + 2);
        let mut lines = wrap::in_styles(pen, &stands.said, room, pen.paint.loud());
        if let Some(first) = lines.first_mut() {
            let pad = self.width.saturating_sub(first.width() + wide(&mark));
            let own = first.style;
            let spans = std::mem::take(&mut first.spans).into_iter();
            let mut spans: Vec<_> = spans.map(|span| span.patch_style(own)).collect();
            spans.push(Span::raw(" ".repeat(pad)));
            spans.extend(mark);
            *first = Line::from(spans);
        }
        self.extend(lines);
    }

    /// In a narrow column the word stands below the shape.
    fn level_below(&mut self, level: &Level) {
        let pen = self.pen;
        self.push(Line::from(shape(pen, level)));
        let (first, second) = pen.reader.both(&level.word.clone().capital());
        self.extend(wrap::styled(&first, self.width, pen.paint.loud()));
        let second = second.into_iter();
        let lines = second.flat_map(|second| wrap::styled(&second, self.width, pen.paint.second()));
        self.extend(lines.collect());
    }

    /// All levels there are, a line each.
    pub(super) fn scale(&mut self, levels: &[Level]) {
        for level in levels {
            let mut spans = shape(self.pen, level);
            let room = self.width.saturating_sub(wide(&spans) + 2);
            let word = self.pen.label(&level.word.clone().capital(), room);
            spans.push(Span::raw(format!("  {word}")));
            self.push(Line::from(spans));
        }
    }

    /// The way a level moved, on one row: the day from which it holds, and its shape; the last ones where not all
    /// have room.
    pub(super) fn moved(&mut self, way: &[Moved]) {
        let quiet = self.pen.paint.quiet();
        let step = |step: &Moved| {
            let day = step.on.map(|day| Value::ShortDate(day).into());
            let day = day.map(|day| self.pen.label(&day, DAY)).unwrap_or_default();
            let day = Span::styled(format!("{day} "), quiet);
            std::iter::once(day)
                .chain(compact(self.pen, &step.level))
                .collect()
        };
        let steps: Vec<Vec<Span<'static>>> = way.iter().map(step).collect();
        let then = format!("  {}  ", self.pen.sign(Sign::Then));
        let mut room = self.width + then.width();
        let shown = steps.iter().rev().take_while(|step| {
            let left = room.checked_sub(wide(step) + then.width());
            room = left.unwrap_or(0);
            left.is_some()
        });
        let shown = shown.count().max(1);
        let newest = steps.into_iter().skip(way.len().saturating_sub(shown));
        let mut spans = Vec::new();
        for step in newest {
            if !spans.is_empty() {
                spans.push(Span::styled(then.clone(), quiet));
            }
            spans.extend(step);
        }
        self.push(Line::from(spans));
    }

    pub(super) fn growth(&mut self, growth: &Growth) {
        let lines = chart::lines(self.pen, growth, self.width);
        self.extend(lines);
    }

    /// A piece of work: its shape and score, what it is, what was said of it.
    pub(super) fn score(&mut self, score: &Score) {
        let figure = score.figure.map_or_else(|| "–".to_owned(), working::figure);
        let mut head = shape(self.pen, &score.level);
        head.push(Span::styled(
            format!(" {figure:<4} "),
            self.pen.paint.level(),
        ));
        let room = self.width.saturating_sub(wide(&head));
        let plain = self.pen.paint.plain();
        let words = wrap::styled(&self.pen.first(&score.about), room, plain);
        self.extend(wrap::behind_spans(head, words));
        if let Some(comment) = &score.comment {
            let lines = quote_lines(self.pen, comment, self.width.saturating_sub(10));
            let set_in = " ".repeat(10);
            self.extend(wrap::behind(&set_in, self.pen.paint.quiet(), lines));
        }
    }

    /// Three views beside each other where there is room, else below each other.
    pub(super) fn views(&mut self, views: &[View]) {
        if self.is_across() {
            return self.views_across(views);
        }
        let beside = self.width >= VIEWS_BESIDE && views.len() == 3;
        let width = if beside {
            (self.width - 4) / 3
        } else {
            self.width
        };
        let columns = views.iter().map(|view| view_lines(self.pen, view, width));
        let columns: Vec<Vec<Line<'static>>> = columns.collect();
        if beside {
            self.extend(wrap::side_by_side(&columns, &[width; 3], 2));
        } else {
            columns.into_iter().for_each(|lines| self.extend(lines));
        }
    }

    /// Only who has rated, never how.
    pub(super) fn rated(&mut self, rated: &[Rated]) {
        let spans = rated.iter().map(|one| {
            let name = self.pen.first(&self.pen.people.voice(one.by));
            let said = match one.given {
                Given::Rated => format!("{} {name}", self.pen.sign(Sign::Ready)),
                Given::Not => format!("{} {name}", self.pen.sign(Sign::Open)),
                Given::Passed => format!("{name}: {}", self.pen.label(&text::rating_none(), 40)),
            };
            Span::styled(format!("{said}   "), self.pen.paint.voice(one.by))
        });
        let line = Line::from(spans.collect::<Vec<_>>());
        self.push(line);
    }
}

fn view_lines(pen: Pen, view: &View, width: usize) -> Vec<Line<'static>> {
    let name = pen.first(&pen.people.voice(view.by));
    let (word, second) = pen.reader.both(&view.word);
    let voice = pen.paint.voice(view.by);
    let mut lines = wrap::styled(&format!("{name}: {word}"), width, voice);
    let second = second.into_iter();
    lines.extend(second.flat_map(|second| wrap::styled(&second, width, pen.paint.second())));
    let example = view.example.iter();
    lines.extend(example.flat_map(|example| quote_lines(pen, example, width)));
    lines
}

#[cfg(test)]
mod tests {
    use super::super::Paint;
    use super::*;
    use crate::domain::learning::scale::{Halves, Standing};
    use crate::locale::{Locales, Reader, Reading};
    use crate::page::{Glyphs, Look, People};

    #[test]
    fn half_steps_are_half_squares() {
        let locales = Locales::default();
        let pen = Pen {
            reader: Reader::new(&locales, Reading::default()),
            people: &People::default(),
            paint: Paint::of(Look::default()),
            glyphs: Glyphs::Full,
        };
        let drawn = |standing| {
            let spans = shape(pen, &Level::of(None, standing));
            spans
                .iter()
                .map(|span| span.content.as_ref())
                .collect::<String>()
        };
        assert_eq!(drawn(Standing::NoEvidenceYet), "– – – –");
        assert_eq!(drawn(Standing::NotAssessed), "· · · ·");
        let shapes = (0..=9).map(|halves| drawn(Standing::At(Halves(halves))));
        let expected = [
            "□ □ □ □",
            "◧ □ □ □",
            "■ □ □ □",
            "■ ◧ □ □",
            "■ ■ □ □",
            "■ ■ ◧ □",
            "■ ■ ■ □",
            "■ ■ ■ ◧",
            "■ ■ ■ ■",
            "■ ■ ■ ■",
        ];
        assert_eq!(shapes.collect::<Vec<_>>(), expected);
    }
}
