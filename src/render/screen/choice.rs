//! Things to choose, as lines of a width: the one the cursor is on is marked, and open.

use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::beside::beside_lines;
use super::column::Column;
use super::field::turned;
use super::knowing::shape;
use super::said::quote_lines;
use super::{Pen, Sign, wrap};
use crate::locale::{Text, text};
use crate::page::{Arranged, Choice, Mark};

impl Column<'_> {
    pub(super) fn choices(&mut self, arranged: Arranged, choices: &[Choice]) {
        match arranged {
            Arranged::Beside if choices.len() > 1 => self.choices_beside(choices),
            Arranged::Across if self.is_across() => self.choices_across(choices),
            Arranged::Rows => choices.iter().for_each(|choice| {
                let mut inner = self.inner(self.width.saturating_sub(2));
                let (line, style) = (&choice.line, style(self.pen, choice));
                inner.labelled(&line.text, style, &line.beside, &choice.blocks);
                self.place(choice.pick, choice.chosen, inner.lines);
            }),
            Arranged::Below | Arranged::Beside | Arranged::Card | Arranged::Across => {
                choices.iter().for_each(|choice| self.choice(choice));
            }
        }
    }

    fn choice(&mut self, choice: &Choice) {
        let mut inner = self.inner(self.width.saturating_sub(2));
        inner.head(choice);
        if choice.private {
            let mark = inner
                .pen
                .label(&text::point_is_private(), inner.width.saturating_sub(4));
            let style = inner.pen.paint.quiet();
            let sign = inner.pen.sign(Sign::Private);
            inner.push(Line::styled(format!("  {sign} {mark}"), style));
        }
        inner.under(&choice.blocks);
        if choice.chosen {
            inner.under(&choice.fold);
        }
        self.place(choice.pick, choice.chosen, inner.lines);
    }

    /// They are compared: each is a column with all there is to it.
    fn choices_beside(&mut self, choices: &[Choice]) {
        let room = self.width.saturating_sub(4) / choices.len();
        let width = room.clamp(16, 44);
        let columns = choices.iter().map(|choice| {
            let mut inner = self.inner(width.saturating_sub(2));
            inner.head(choice);
            inner.blocks(&choice.blocks);
            (choice.pick, choice.chosen, inner.lines)
        });
        let columns = columns.collect();
        self.places_beside(columns, width, 2);
    }

    /// Its own words, behind its mark and its shape.
    fn head(&mut self, choice: &Choice) {
        let (pen, width) = (self.pen, self.width);
        let style = style(pen, choice);
        if let Some(to) = &choice.turns {
            return self.turning(&choice.line.text, to);
        }
        let mut before: Vec<Span<'static>> = Vec::new();
        if let Some(mark) = choice.mark {
            let style = mark_style(pen, choice, mark);
            before.push(Span::styled(format!("{} ", drawn(pen, mark)), style));
        }
        if let Some(level) = &choice.level {
            before.extend(shape(pen, level));
            before.push(Span::raw("  "));
        }
        let taken: usize = before.iter().map(Span::width).sum();
        let end = choice.end.as_ref().map(|end| pen.first(end));
        let at_end = end.as_ref().map_or(0, |end| end.width() + 2);
        let room = width.saturating_sub(taken + at_end);
        let mut lines = match &choice.said {
            Some(quote) => quote_lines(pen, quote, room),
            None => words(pen, choice, room, style),
        };
        if let (Some(end), Some(first)) = (end, lines.first_mut()) {
            let pad = width.saturating_sub(taken + first.width() + end.width());
            let quiet = pen.paint.quiet();
            let own = first.style;
            let spans = std::mem::take(&mut first.spans).into_iter();
            let mut spans: Vec<_> = spans.map(|span| span.patch_style(own)).collect();
            spans.extend([Span::raw(" ".repeat(pad)), Span::styled(end, quiet)]);
            *first = Line::from(spans);
        }
        self.extend(wrap::behind_spans(before, lines));
    }

    /// “Label: ◂ value ▸”.
    fn turning(&mut self, label: &Text, value: &Text) {
        let pen = self.pen;
        let label = pen.label(label, self.width / 3 + 4);
        let value = pen.label(value, self.width.saturating_sub(label.width() + 6));
        self.push(Line::from(vec![
            Span::styled(format!("{label}: "), pen.paint.quiet()),
            Span::styled(turned(pen, &value), pen.paint.loud()),
        ]));
    }
}

fn words(pen: Pen, choice: &Choice, room: usize, style: Style) -> Vec<Line<'static>> {
    let line = &choice.line;
    if line.beside.is_empty() {
        let mut inner = Column::new(pen, room);
        inner.compact(&line.text, style);
        return inner.lines;
    }
    beside_lines(pen, &line.text, &line.beside, room, style)
}

fn style(pen: Pen, choice: &Choice) -> Style {
    match (choice.by, choice.mark) {
        (_, Some(Mark::Set)) => pen.paint.loud(),
        (Some(by), _) => pen.paint.voice(by),
        (None, _) => pen.paint.tone(choice.line.tone),
    }
}

fn mark_style(pen: Pen, choice: &Choice, mark: Mark) -> Style {
    match mark {
        Mark::Present | Mark::ByPhone | Mark::Away => pen.paint.key(),
        Mark::Passed | Mark::Here => pen.paint.heading(),
        Mark::Ahead => pen.paint.empty(),
        Mark::Kept | Mark::NotKept | Mark::Unknown | Mark::Done => style(pen, choice),
        Mark::Set | Mark::Unset => style(pen, choice),
    }
}

const fn drawn(pen: Pen, mark: Mark) -> &'static str {
    pen.sign(match mark {
        Mark::Passed => Sign::StepDone,
        Mark::Here => Sign::StepHere,
        Mark::Ahead => Sign::StepAhead,
        Mark::Set => Sign::Set,
        Mark::Unset => Sign::Unset,
        Mark::Unknown => Sign::Open,
        Mark::Kept | Mark::Done => Sign::Ready,
        Mark::NotKept => Sign::NotKept,
        Mark::Present => return "[x]",
        Mark::ByPhone => return "[t]",
        Mark::Away => return "[ ]",
    })
}
