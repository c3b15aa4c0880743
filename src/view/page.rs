use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::{Hits, Screen, wrap};
use crate::app::Message;
use crate::domain::{Language, Said, Words};
use crate::locale::{Saying, Text, Value, text};

/// Draws lines into an area, one a row. Only the letters are touched, not the whole area: the screen is empty
/// before each frame, and this runs for every key.
pub(super) fn put(lines: &[Line], area: Rect, frame: &mut Frame) {
    let buffer = frame.buffer_mut();
    let area = area.intersection(buffer.area);
    for (line, y) in lines.iter().zip(area.y..area.bottom()) {
        buffer.set_line(area.x, y, line, area.width);
    }
}

/// A page of lines that can be scrolled, with the places that can be opened.
pub(super) struct Page<'a> {
    pub(super) screen: &'a Screen<'a>,
    pub(super) width: usize,
    pub(super) lines: Vec<Line<'static>>,
    /// First and last line of each thing that can be opened.
    items: Vec<(usize, usize)>,
    /// The item the cursor is on.
    cursor: Option<usize>,
}

impl<'a> Page<'a> {
    pub(super) const fn new(screen: &'a Screen<'a>, width: usize, cursor: Option<usize>) -> Self {
        Self {
            screen,
            width,
            lines: Vec::new(),
            items: Vec::new(),
            cursor,
        }
    }

    pub(super) fn gap(&mut self) {
        self.lines.push(Line::default());
    }

    pub(super) fn push(&mut self, line: Line<'static>) {
        self.lines.push(line);
    }

    pub(super) fn extend(&mut self, lines: Vec<Line<'static>>) {
        self.lines.extend(lines);
    }

    /// A text in the reader's languages.
    pub(super) fn text(&mut self, text: &Text) {
        self.styled(text, self.screen.paint.plain());
    }

    /// The same, the first language in `style`.
    pub(super) fn styled(&mut self, text: &Text, style: Style) {
        self.extend(wrap::in_styles(self.screen, text, self.width, style));
    }

    /// A heading on one line, in both languages where they fit.
    pub(super) fn heading(&mut self, text: &Text) {
        let heading = self.label(text, self.width);
        self.push(Line::styled(heading, self.screen.paint.heading()));
    }

    /// A text on one line: in both languages if they fit, else in the first.
    pub(super) fn label(&self, text: &Text, width: usize) -> String {
        label(self.screen, text, width)
    }

    /// Words that stand inside sentences, as a heading: a capital in each language.
    pub(super) fn title(&self, text: &Text, width: usize) -> String {
        let first = wrap::capital(&self.screen.reader.first(text));
        let both = self
            .screen
            .reader
            .second(text)
            .map(|second| format!("{first} · {}", wrap::capital(&second)));
        both.filter(|both| both.width() <= width)
            .unwrap_or_else(|| wrap::cut(&first, width))
    }

    /// Something a person typed, as typed, marked where it is not in the reader's language.
    pub(super) fn said(&mut self, said: &Said) {
        let lines = said_lines(self.screen, said, self.width);
        self.extend(lines);
    }

    /// Words of a school in the reader's languages.
    pub(super) fn words(&mut self, words: &Words) {
        self.text(&text::as_is(Saying(Value::Words(words.clone()))));
    }

    /// Lines that Enter opens; the mark shows where the cursor is.
    pub(super) fn item(&mut self, fill: impl FnOnce(&mut Page<'a>)) {
        let at = self.items.len();
        let chosen = self.cursor == Some(at);
        let mut inner = Page::new(self.screen, self.width.saturating_sub(2), None);
        fill(&mut inner);
        let from = self.lines.len();
        let mark = if chosen { "▸ " } else { "  " };
        self.extend(wrap::behind(mark, self.screen.paint.cursor(), inner.lines));
        self.items.push((from, self.lines.len()));
    }

    /// Lines beside each other, each of which Enter opens.
    pub(super) fn item_columns(
        &mut self,
        columns: Vec<Vec<Line<'static>>>,
        width: usize,
        gap: usize,
    ) {
        let from = self.lines.len();
        let first = self.items.len();
        let marked = columns.into_iter().enumerate().map(|(at, lines)| {
            let mark = if self.cursor == Some(first + at) {
                "▸ "
            } else {
                "  "
            };
            wrap::behind(mark, self.screen.paint.cursor(), lines)
        });
        let marked: Vec<Vec<Line<'static>>> = marked.collect();
        let count = marked.len();
        self.extend(wrap::side_by_side(&marked, &vec![width; count], gap));
        let to = self.lines.len();
        self.items.extend((0..count).map(|_| (from, to)));
    }

    /// Draws what fits of it, from `scroll` on; at the top it keeps the cursor's item in sight. True: there is more below.
    pub(super) fn draw(self, area: Rect, scroll: u16, frame: &mut Frame, hits: &mut Hits) -> bool {
        let height = usize::from(area.height);
        let last = self.lines.len().saturating_sub(height);
        let mut from = usize::from(scroll).min(last);
        let followed = self.cursor.filter(|_| scroll == 0);
        if let Some((start, end)) = followed.and_then(|cursor| self.items.get(cursor)) {
            if *end > from + height {
                from = (*end - height).min(*start).min(last);
            }
            if *start < from {
                from = *start;
            }
        }
        let to = (from + height).min(self.lines.len());
        self.add_hits(area, from, to, hits);
        let more_below = to < self.lines.len();
        let marks = [
            (from > 0, area.y, "▲"),
            (more_below, area.bottom().saturating_sub(1), "▼"),
        ];
        let quiet = self.screen.paint.key();
        let shown: Vec<Line<'static>> = self.lines.into_iter().skip(from).take(height).collect();
        put(&shown, area, frame);
        for (_, y, mark) in marks
            .into_iter()
            .filter(|(there, _, _)| *there && area.height > 0)
        {
            frame.render_widget(
                Span::styled(mark, quiet),
                Rect {
                    x: area.right().min(frame.area().right().saturating_sub(1)),
                    y,
                    width: 1,
                    height: 1,
                },
            );
        }
        more_below
    }

    /// Items that share lines share them by columns.
    fn add_hits(&self, area: Rect, from: usize, to: usize, hits: &mut Hits) {
        for (at, (start, end)) in self.items.iter().enumerate() {
            let beside: Vec<usize> = (0..self.items.len())
                .filter(|other| self.items.get(*other) == Some(&(*start, *end)))
                .collect();
            let share = area.width / u16::try_from(beside.len().max(1)).unwrap_or(1);
            let place = u16::try_from(beside.iter().position(|other| *other == at).unwrap_or(0))
                .unwrap_or(0);
            let (top, bottom) = ((*start).max(from), (*end).min(to));
            if top < bottom {
                let y = area.y + u16::try_from(top - from).unwrap_or(0);
                let height = u16::try_from(bottom - top).unwrap_or(1);
                hits.add(
                    Rect {
                        x: area.x + share * place,
                        y,
                        width: share,
                        height,
                    },
                    Message::Pick(at),
                );
            }
        }
    }
}

/// A text on one line: in both languages if they fit in `width`, else in the first.
pub(super) fn label(screen: &Screen, text: &Text, width: usize) -> String {
    let both = screen.reader.inline(text);
    if both.width() <= width {
        both
    } else {
        wrap::cut(&screen.reader.first(text), width)
    }
}

pub(super) fn mark(language: Language) -> &'static str {
    match language {
        Language::English => " [EN]",
        Language::Spanish => " [ES]",
    }
}

/// Words in quotation marks, marked with their language where another is read.
fn quote(words: &str, language: Language, wanted: Language) -> String {
    if language == wanted {
        format!("“{words}”")
    } else {
        format!("“{words}”{}", mark(language))
    }
}

/// What a person typed, for the reader's first language only.
pub(super) fn quoted(screen: &Screen, said: &Said) -> String {
    let first = screen.reader.reading.first();
    let (words, language) = said.for_reader(first);
    quote(words, language, first)
}

/// What a person typed, and its translation for a second reader.
pub(super) fn said_lines(screen: &Screen, said: &Said, width: usize) -> Vec<Line<'static>> {
    let first = screen.reader.reading.first();
    let (words, _) = said.for_reader(first);
    let mut lines = wrap::styled(&quoted(screen, said), width, screen.paint.plain());
    if let Some(second) = screen.reader.reading.second() {
        let (other, in_language) = said.for_reader(second);
        if other != words {
            lines.extend(wrap::styled(
                &quote(other, in_language, second),
                width,
                screen.paint.second(),
            ));
        }
    }
    lines
}
