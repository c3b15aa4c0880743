//! Lines below each other that can be scrolled, with the places that can be picked and the one with the cursor.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::{Pen, Picked, Sign, wrap};
use crate::locale::Text;
use crate::page::Pick;

/// Draws lines into an area, one a row. Only the letters are touched, not the whole area: the screen is empty
/// before each frame, and this runs for every key.
pub(super) fn put(lines: &[Line], area: Rect, frame: &mut Frame) {
    let buffer = frame.buffer_mut();
    let area = area.intersection(buffer.area);
    for (line, y) in lines.iter().zip(area.y..area.bottom()) {
        buffer.set_line(area.x, y, line, area.width);
    }
}

/// Something that can be picked: its lines, and its columns where others stand beside it.
pub(super) struct Place {
    pub(super) from: usize,
    pub(super) to: usize,
    left: usize,
    width: usize,
    pick: Pick,
}

/// Where the cursor stands: row and column among the lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Caret {
    pub(super) row: usize,
    pub(super) column: usize,
}

/// Lines of a width.
pub(super) struct Column<'a> {
    pub(super) pen: Pen<'a>,
    pub(super) width: usize,
    pub(super) lines: Vec<Line<'static>>,
    pub(super) places: Vec<Place>,
    /// The mark of what is chosen.
    pub(super) mark: Option<Caret>,
    /// Where one types.
    pub(super) caret: Option<Caret>,
    /// First and last line of what the cursor is on.
    pub(super) in_sight: Option<(usize, usize)>,
    /// Blank lines that may go where that makes everything fit.
    pub(super) gaps: Vec<usize>,
    /// Columns of the names, then of each word of a scale, below its heads.
    pub(super) across: Vec<usize>,
}

impl<'a> Column<'a> {
    pub(super) const fn new(pen: Pen<'a>, width: usize) -> Self {
        Self {
            pen,
            width,
            lines: Vec::new(),
            places: Vec::new(),
            mark: None,
            caret: None,
            in_sight: None,
            gaps: Vec::new(),
            across: Vec::new(),
        }
    }

    /// Another one, to be put inside.
    pub(super) fn inner(&self, width: usize) -> Self {
        Self {
            across: self.across.clone(),
            ..Self::new(self.pen, width)
        }
    }

    pub(super) fn gap(&mut self) {
        self.gaps.push(self.lines.len());
        self.lines.push(Line::default());
    }

    pub(super) fn push(&mut self, line: Line<'static>) {
        self.lines.push(line);
    }

    pub(super) fn extend(&mut self, lines: Vec<Line<'static>>) {
        self.lines.extend(lines);
    }

    /// A text in the reader's languages, the first one in `style`.
    pub(super) fn styled(&mut self, text: &Text, style: Style) {
        self.extend(wrap::in_styles(self.pen, text, self.width, style));
    }

    /// The same with both languages on one line where they fit.
    pub(super) fn compact(&mut self, text: &Text, style: Style) {
        let (first, second) = self.pen.reader.both(text);
        match second {
            Some(second) if first.width() + second.width() + 3 <= self.width => {
                self.push(Line::styled(format!("{first} · {second}"), style));
            }
            Some(_) => self.styled(text, style),
            None => self.extend(wrap::styled(&first, self.width, style)),
        }
    }

    /// Lines that can be picked, behind a mark where the cursor is on them.
    pub(super) fn place(&mut self, pick: Pick, chosen: bool, lines: Vec<Line<'static>>) {
        let from = self.lines.len();
        self.extend(marked(self.pen, chosen, lines));
        let to = self.lines.len();
        if chosen {
            self.mark = Some(Caret {
                row: from,
                column: 0,
            });
            self.in_sight = Some((from, to));
        }
        self.places.push(Place {
            from,
            to,
            left: 0,
            width: self.width,
            pick,
        });
    }

    /// Lines beside each other, each of which can be picked.
    pub(super) fn places_beside(
        &mut self,
        columns: Vec<(Pick, bool, Vec<Line<'static>>)>,
        width: usize,
        gap: usize,
    ) {
        let from = self.lines.len();
        let mut columns_of = Vec::new();
        let mut places = Vec::new();
        for (at, (pick, chosen, lines)) in columns.into_iter().enumerate() {
            columns_of.push(marked(self.pen, chosen, lines));
            places.push((at * (width + gap), pick, chosen));
        }
        let widths = vec![width; columns_of.len()];
        self.extend(wrap::side_by_side(&columns_of, &widths, gap));
        let to = self.lines.len();
        for (left, pick, chosen) in places {
            if chosen {
                self.mark = Some(Caret {
                    row: from,
                    column: left,
                });
                self.in_sight = Some((from, to));
            }
            self.places.push(Place {
                from,
                to,
                left,
                width,
                pick,
            });
        }
    }

    /// One types here, and these lines stay in sight.
    pub(super) const fn types_at(&mut self, caret: Caret, in_sight: (usize, usize)) {
        self.caret = Some(caret);
        self.in_sight = Some(in_sight);
    }

    /// What is looked for is typed on the line that comes, at this column: what was found stays in sight.
    pub(super) fn finds_at(&mut self, column: usize) {
        let row = self.lines.len();
        self.caret = Some(Caret { row, column });
    }

    /// The line it is shown from: as far down as somebody went, else so that the cursor is in sight.
    fn first(&self, down: u16, height: usize) -> usize {
        let last = self.lines.len().saturating_sub(height);
        let mut first = usize::from(down).min(last);
        if down > 0 {
            return first;
        }
        if let Some((from, to)) = self.in_sight {
            if to > first + height {
                first = (to - height).min(from).min(last);
            }
            first = first.min(from);
        }
        let typed = self.caret.filter(|_| self.mark.is_none());
        match typed {
            Some(caret) if caret.row >= first + height => (caret.row + 1 - height).min(last),
            _ => first,
        }
    }

    /// Where the cursor stands among the lines that are shown: where one types, else at what is chosen.
    fn cursor(&self, first: usize, end: usize) -> Option<Caret> {
        let carets = [self.caret, self.mark].into_iter().flatten();
        let mut shown = carets.filter(|caret| (first..end).contains(&caret.row));
        shown.next()
    }

    /// Draws what fits of it, and puts the cursor where it stands. True: there is more below.
    pub(super) fn draw(
        mut self,
        area: Rect,
        down: u16,
        frame: &mut Frame,
        picked: &mut Picked,
    ) -> bool {
        let height = usize::from(area.height);
        self.tighten(height);
        let first = self.first(down, height);
        let end = (first + height).min(self.lines.len());
        self.add_places(area, (first, end), picked);
        if let Some(caret) = self.cursor(first, end) {
            let right = u16::try_from(caret.column).unwrap_or(u16::MAX);
            frame.set_cursor_position(Position {
                x: area.x + right.min(area.width.saturating_sub(1)),
                y: area.y + u16::try_from(caret.row - first).unwrap_or(0),
            });
        }
        let more_below = end < self.lines.len();
        let shown = self.lines.get(first..end).unwrap_or_default();
        put(shown, area, frame);
        let marks = [
            (first > 0, area.y, Sign::MoreAbove),
            (more_below, area.bottom().saturating_sub(1), Sign::MoreBelow),
        ];
        let there = marks
            .into_iter()
            .filter(|(there, ..)| *there && area.height > 0);
        for (_, y, mark) in there {
            let corner = Rect {
                x: area.right().min(frame.area().right().saturating_sub(1)),
                y,
                width: 1,
                height: 1,
            };
            let mark = Span::styled(self.pen.sign(mark), self.pen.paint.key());
            frame.render_widget(mark, corner);
        }
        more_below
    }

    fn add_places(&self, area: Rect, (first, end): (usize, usize), picked: &mut Picked) {
        let small = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
        for place in &self.places {
            let (top, bottom) = (place.from.max(first), place.to.min(end));
            if top < bottom {
                let rect = Rect {
                    x: area.x.saturating_add(small(place.left)),
                    y: area.y + small(top - first),
                    width: small(place.width),
                    height: small(bottom - top),
                };
                picked.add(rect.intersection(area), place.pick);
            }
        }
    }
}

/// Behind their mark; the first line of what is chosen is bold.
fn marked(pen: Pen, chosen: bool, mut lines: Vec<Line<'static>>) -> Vec<Line<'static>> {
    let mark = if chosen { pen.sign(Sign::Chosen) } else { " " };
    if let (true, Some(first)) = (chosen, lines.first_mut()) {
        first.style = first.style.add_modifier(Modifier::BOLD);
    }
    wrap::behind(&format!("{mark} "), pen.paint.cursor(), lines)
}
