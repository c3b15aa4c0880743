//! Whole lines for whoever listens: a row in which anything changes is written from its first column to its last.

use std::io;

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use unicode_width::UnicodeWidthStr as _;

/// A screen that is written a row at a time. A screen reader says the row that came, not the scraps that differ.
pub(super) struct WholeLines<B> {
    inner: B,
    /// What stands on the screen.
    shown: Buffer,
}

impl<B> WholeLines<B> {
    pub(super) fn new(inner: B, area: Rect) -> Self {
        Self {
            inner,
            shown: Buffer::empty(area),
        }
    }

    /// The window has another size, and nothing stands in it.
    pub(super) fn resize(&mut self, area: Rect) {
        self.shown = Buffer::empty(area);
    }
}

impl<B: io::Write> io::Write for WholeLines<B> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.inner.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        io::Write::flush(&mut self.inner)
    }
}

/// The cells of a row; what a wide letter covers is not written again.
fn row(shown: &Buffer, y: u16) -> impl Iterator<Item = (u16, u16, &Cell)> {
    let mut covered = 0;
    let columns = shown.area.left()..shown.area.right();
    columns.filter_map(move |x| {
        if covered > 0 {
            covered -= 1;
            return None;
        }
        let cell = shown.cell(Position { x, y })?;
        covered = cell.symbol().width().saturating_sub(1);
        Some((x, y, cell))
    })
}

impl<B: Backend> Backend for WholeLines<B> {
    type Error = B::Error;

    fn draw<'a, I>(&mut self, content: I) -> Result<(), Self::Error>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut rows: Vec<u16> = Vec::new();
        for (x, y, cell) in content {
            if let Some(known) = self.shown.cell_mut(Position { x, y }) {
                known.clone_from(cell);
            }
            if rows.last() != Some(&y) {
                rows.push(y);
            }
        }
        let shown = &self.shown;
        self.inner.draw(rows.iter().flat_map(|y| row(shown, *y)))
    }

    fn hide_cursor(&mut self) -> Result<(), Self::Error> {
        self.inner.hide_cursor()
    }

    fn show_cursor(&mut self) -> Result<(), Self::Error> {
        self.inner.show_cursor()
    }

    fn get_cursor_position(&mut self) -> Result<Position, Self::Error> {
        self.inner.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Self::Error> {
        self.inner.set_cursor_position(position)
    }

    fn clear(&mut self) -> Result<(), Self::Error> {
        self.shown.reset();
        self.inner.clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> Result<(), Self::Error> {
        self.shown.reset();
        self.inner.clear_region(clear_type)
    }

    fn size(&self) -> Result<Size, Self::Error> {
        self.inner.size()
    }

    fn window_size(&mut self) -> Result<WindowSize, Self::Error> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> Result<(), Self::Error> {
        Backend::flush(&mut self.inner)
    }
}

#[cfg(test)]
mod tests {
    use ratatui::backend::CrosstermBackend;
    use ratatui::style::Style;

    use super::*;

    /// What is written when `after` comes in the place of `before`, both on one row.
    fn written(before: &str, after: &str) -> String {
        let area = Rect::new(0, 0, 12, 2);
        let [old, new] = [before, after].map(|words| {
            let mut buffer = Buffer::empty(area);
            buffer.set_string(0, 1, words, Style::new());
            buffer
        });
        let mut out = Vec::new();
        let mut screen = WholeLines::new(CrosstermBackend::new(&mut out), area);
        screen.shown = old.clone();
        screen.draw(old.diff(&new).into_iter()).unwrap();
        drop(screen);
        let out = String::from_utf8(out).unwrap();
        let printed = out.split('\u{1b}').map(|part| {
            let code = part.find(|c: char| c.is_ascii_alphabetic());
            code.and_then(|end| part.get(end + 1..)).unwrap_or(part)
        });
        printed.collect()
    }

    #[test]
    fn a_row_with_one_letter_changed_is_written_whole() {
        assert_eq!(written("una línea", "una lista"), "una lista   ");
        assert_eq!(written("igual", "igual"), "");
    }

    #[test]
    fn a_wide_letter_stands_once() {
        assert_eq!(written("a", "日b").trim_end(), "日b");
    }
}
