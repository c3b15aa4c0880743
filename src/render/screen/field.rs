//! Fields to fill in, and the caret where one types.

use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::column::{Caret, Column};
use super::typed::{Rows, rows, window};
use super::{Pen, Sign, wrap};
use crate::domain::Language;
use crate::locale::{Text, terms};
use crate::page::{Field, Holds, Room};
use crate::render::language_mark;

impl Column<'_> {
    pub(super) fn field(&mut self, field: &Field) {
        if field.room == Room::Few {
            return self.inline_field(field);
        }
        let pen = self.pen;
        let mut inner = self.inner(self.width.saturating_sub(2));
        inner.width = inner.width.saturating_sub(2);
        inner.compact(&field.label, pen.paint.quiet());
        if let Some(first) = inner.lines.first_mut() {
            let needed = if field.needed { " *" } else { "" };
            // Words in the reader's own language need no mark.
            let wanted = pen.reader.reading.first();
            let language = field.language.map_or("", |it| language_mark(it, wanted));
            first.spans.push(Span::raw(format!("{needed}{language}")));
        }
        let top = inner.lines.len();
        let caret = inner.value(field);
        let bottom = inner.lines.len();
        let wrong = field.wrong.iter().chain(field.other.earlier());
        wrong.for_each(|wrong| inner.styled(wrong, pen.paint.loud()));
        let from = self.lines.len();
        self.place(field.pick, field.here, inner.lines);
        if let (true, Some(caret)) = (field.here, caret) {
            let at = Caret {
                row: from + top + caret.row,
                column: 2 + caret.column,
            };
            self.types_at(at, (from, from + bottom));
        }
    }

    /// What stands in a field; gives where the caret is in it, where letters are typed.
    fn value(&mut self, field: &Field) -> Option<Caret> {
        let loud = self.pen.paint.loud();
        let width = self.width;
        let (shown, column) = match &field.holds {
            Holds::Nothing => (String::new(), None),
            Holds::Typed(words, caret) if field.room != Room::Line => {
                let Rows { rows, caret } = rows(words, *caret, width);
                let lines = rows.into_iter().map(|row| Line::styled(row, loud));
                self.extend(lines.collect());
                let (row, column) = caret;
                return Some(Caret { row, column });
            }
            Holds::Typed(words, caret) => {
                let (shown, column) = window(words, *caret, width, self.pen.sign(Sign::Cut));
                (shown, Some(column))
            }
            Holds::Secret(typed, of) => {
                let (dots, column) = dots(self.pen, *typed, *of, width);
                (dots, Some(column))
            }
            Holds::Chosen(text) if field.room == Room::Whole => {
                self.turned_whole(text);
                return None;
            }
            Holds::Felt(felt) => {
                let faces = self.pen.faces(*felt, width);
                self.push(faces);
                return None;
            }
            Holds::Days(days, at) => {
                let (shown, column) = self.pen.week(*days, *at, width);
                (shown, Some(column))
            }
            Holds::Chosen(text) => {
                let value = self.pen.label(text, width.saturating_sub(4));
                (turned(self.pen, &value), None)
            }
        };
        self.push(Line::styled(shown, loud));
        column.map(|column| Caret { row: 0, column })
    }

    /// What is turned by arrows and longer than a line: all of it, in every language that is read.
    fn turned_whole(&mut self, text: &Text) {
        let pen = self.pen;
        let mut inner = self.inner(self.width.saturating_sub(4));
        inner.styled(text, pen.paint.loud());
        let last = inner.lines.len().saturating_sub(1);
        let (left, right) = (pen.sign(Sign::TurnLeft), pen.sign(Sign::TurnRight));
        for (at, mut line) in inner.lines.into_iter().enumerate() {
            let before = if at == 0 {
                format!("{left} ")
            } else {
                " ".repeat(left.width() + 1)
            };
            line.spans.insert(0, Span::styled(before, pen.paint.loud()));
            if at == last {
                line.spans
                    .push(Span::styled(format!(" {right}"), pen.paint.loud()));
            }
            self.push(line);
        }
    }

    /// “Label: words”, on one line.
    fn inline_field(&mut self, field: &Field) {
        let (line, column) = self.inline(field, self.width.saturating_sub(2));
        let row = self.lines.len();
        self.place(field.pick, field.here, vec![line]);
        if field.here {
            let column = 2 + column;
            self.types_at(Caret { row, column }, (row, row + 1));
        }
    }

    /// What is looked for: a line without a mark, the caret in it.
    pub(super) fn find(&mut self, field: &Field) {
        let (line, column) = self.inline(field, self.width);
        self.finds_at(column);
        self.push(line);
    }

    /// Its line, and the column of the caret.
    fn inline(&self, field: &Field, width: usize) -> (Line<'static>, usize) {
        let pen = self.pen;
        let label = pen.label(&field.label, width / 2) + ": ";
        let room = width.saturating_sub(label.width());
        let (words, column) = match &field.holds {
            Holds::Typed(words, caret) => window(words, *caret, room, pen.sign(Sign::Cut)),
            Holds::Chosen(text) => {
                let [left, right] = [Sign::TurnLeft, Sign::TurnRight].map(|sign| pen.sign(sign));
                let value = pen.label(text, room.saturating_sub(4));
                (format!("{left} {value} {right}"), 0)
            }
            Holds::Days(days, at) => pen.week(*days, *at, room),
            Holds::Felt(felt) => (pen.label(&terms::felt_or_not(*felt), room), 0),
            Holds::Nothing | Holds::Secret(..) => (String::new(), 0),
        };
        let column = label.width() + column;
        let line = Line::from(vec![
            Span::styled(label, pen.paint.quiet()),
            Span::styled(words, pen.paint.loud()),
        ]);
        (line, column)
    }
}

/// What is turned by arrows.
pub(super) fn turned(pen: Pen, value: &str) -> String {
    let (left, right) = (pen.sign(Sign::TurnLeft), pen.sign(Sign::TurnRight));
    format!("{left} {value} {right}")
}

/// A dot a character; as many as are wanted, where that is known.
fn dots(pen: Pen, typed: usize, of: Option<usize>, width: usize) -> (String, usize) {
    if let Some(of) = of {
        let sign = |at| {
            if at < typed {
                Sign::Hidden
            } else {
                Sign::ToType
            }
        };
        let dot = |at| pen.sign(sign(at));
        let dots: Vec<&str> = (0..of).map(dot).collect();
        return (dots.join(" "), typed.min(of) * 2);
    }
    let shown = typed.min(width.saturating_sub(2));
    (pen.sign(Sign::Hidden).repeat(shown), shown)
}

const fn language(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::Spanish => "Español",
    }
}

impl Column<'_> {
    /// A frame of so many rows with the words in it, whose they are and in which language.
    pub(super) fn editor(&mut self, field: &Field, height: usize) {
        let (pen, width) = (self.pen, self.width);
        let (quiet, rule) = (pen.paint.quiet(), pen.paint.rule());
        let inside = width.saturating_sub(2);
        let name = pen.label(&field.label, width / 2);
        let title = if field.here {
            pen.paint.cursor()
        } else {
            quiet
        };
        let spoken = field.language.map_or("", language);
        let across = inside.saturating_sub(name.width() + spoken.width() + 4);
        let top = self.lines.len();
        self.push(Line::from(vec![
            Span::styled(pen.sign(Sign::LeftTop), rule),
            Span::styled(format!(" {name} "), title),
            Span::styled(pen.sign(Sign::Across).repeat(across), rule),
            Span::styled(format!(" {spoken} "), quiet),
            Span::styled(pen.sign(Sign::RightTop), rule),
        ]));
        let Holds::Typed(words, caret) = &field.holds else {
            return;
        };
        let room = height.saturating_sub(2);
        let Rows { rows, caret } = rows(words, *caret, inside);
        let first = (caret.0 + 1).saturating_sub(room);
        let shown = rows.iter().map(String::as_str).skip(first);
        for row in shown.chain(std::iter::repeat("")).take(room) {
            self.push(Line::from(vec![
                Span::styled(pen.sign(Sign::Down), rule),
                Span::raw(wrap::padded(&wrap::fitting(row, inside), inside)),
                Span::styled(pen.sign(Sign::Down), rule),
            ]));
        }
        let across = pen.sign(Sign::Across).repeat(inside);
        let (left, right) = (pen.sign(Sign::LeftLow), pen.sign(Sign::RightLow));
        let bottom = format!("{left}{across}{right}");
        self.push(Line::styled(bottom, rule));
        if field.here {
            let at = Caret {
                row: top + 1 + caret.0 - first,
                column: 1 + caret.1.min(inside),
            };
            self.types_at(at, (at.row, at.row + 1));
        }
    }
}
