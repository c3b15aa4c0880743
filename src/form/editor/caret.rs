//! The caret goes from letter to letter, and never stays inside one.

use ratatui_textarea::{CursorMove, DataCursor};
use unicode_segmentation::{GraphemeCursor, GraphemeIncomplete, UnicodeSegmentation as _};

use super::super::Move;
use super::Editor;

impl Editor {
    /// Moves the cursor, never into the middle of a letter.
    pub fn go(&mut self, direction: Move) {
        let to = match direction {
            Move::Left => return self.step_left(),
            Move::Right => return self.step_right(),
            Move::Up => CursorMove::Up,
            Move::Down => CursorMove::Down,
            Move::Home => CursorMove::Head,
            Move::End => CursorMove::End,
            Move::PageUp => CursorMove::Top,
            Move::PageDown => CursorMove::Bottom,
            Move::WordLeft => CursorMove::WordBack,
            Move::WordRight => CursorMove::WordForward,
        };
        self.area.move_cursor(to);
        // Going on by a word, the beginning of a letter may be where the cursor came from.
        if direction == Move::WordRight {
            self.settle_behind();
        } else {
            self.settle_before();
        }
    }

    fn step_left(&mut self) {
        let DataCursor(row, column) = self.area.cursor();
        if let Some(letter) = self.around().0.graphemes(true).next_back() {
            self.put(row, column.saturating_sub(letter.chars().count()));
        } else if let Some(above) = row.checked_sub(1) {
            self.put(above, usize::MAX);
        }
    }

    fn step_right(&mut self) {
        let DataCursor(row, column) = self.area.cursor();
        if let Some(letter) = self.around().1.graphemes(true).next() {
            self.put(row, column + letter.chars().count());
        } else if row + 1 < self.area.lines().len() {
            self.put(row + 1, 0);
        }
    }

    /// Puts the cursor there. The area's own steps go by columns on screen, and a joiner or a mark at the
    /// edge of a line has none: they would step over the line break.
    fn put(&mut self, row: usize, column: usize) {
        let row = u16::try_from(row).unwrap_or(u16::MAX);
        if let Ok(column) = u16::try_from(column) {
            self.area.move_cursor(CursorMove::Jump(row, column));
        } else {
            self.area.move_cursor(CursorMove::Jump(row, 0));
            self.area.move_cursor(CursorMove::End);
        }
    }

    /// A cursor that landed inside a letter goes to its beginning.
    fn settle_before(&mut self) {
        self.settle(GraphemeCursor::prev_boundary);
    }

    /// A cursor inside a letter that an edit put together goes behind it.
    pub(super) fn settle_behind(&mut self) {
        self.settle(GraphemeCursor::next_boundary);
    }

    fn settle(
        &mut self,
        to: fn(&mut GraphemeCursor, &str, usize) -> Result<Option<usize>, GraphemeIncomplete>,
    ) {
        let DataCursor(row, _) = self.area.cursor();
        let at = self.around().0.len();
        let line = self.area.lines().get(row).map_or("", String::as_str);
        let mut inside = GraphemeCursor::new(at, line.len(), true);
        if inside.is_boundary(line, 0) == Ok(false)
            && let Ok(Some(boundary)) = to(&mut inside, line, 0)
        {
            let column = line.get(..boundary).map_or(0, |line| line.chars().count());
            self.put(row, column);
        }
    }
}
