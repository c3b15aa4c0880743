//! A small text editor: whole graphemes, composed accents, undo by word, nothing harmful in.

mod caret;
#[cfg(test)]
mod tests;

use ratatui_textarea::{CursorMove, DataCursor, TextArea, WrapMode};
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation as _;

use super::Move;
use crate::domain::clean::{clean, clean_line, is_harmful};

/// More than anybody undoes.
const UNDO_STEPS: usize = 10_000;

/// The longest text a note takes, in bytes; a paste beyond it is cut at a character.
const LONGEST: usize = 64 * 1024;

/// The most lines a note takes.
const MOST_LINES: usize = 2_000;

/// What is being typed.
#[derive(Clone, Debug)]
pub struct Editor {
    area: TextArea<'static>,
    one_line: bool,
    /// Bytes in all lines, so that the limit costs nothing a key.
    bytes: usize,
}

impl Editor {
    /// An editor of many lines with the cursor after `text`.
    pub fn new(text: &str) -> Self {
        Self::made(&clean(text), false)
    }

    /// An editor of one line.
    pub fn line(text: &str) -> Self {
        Self::made(&clean_line(text), true)
    }

    fn made(text: &str, one_line: bool) -> Self {
        let mut area = TextArea::new(text.split('\n').map(str::to_owned).collect());
        area.set_max_histories(UNDO_STEPS);
        area.set_wrap_mode(if one_line {
            WrapMode::None
        } else {
            WrapMode::WordOrGlyph
        });
        area.set_cursor_line_style(ratatui::style::Style::default());
        area.set_cursor_style(ratatui::style::Style::default());
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self {
            area,
            one_line,
            bytes: text.len(),
        }
    }

    /// What draws it.
    pub const fn area(&self) -> &TextArea<'static> {
        &self.area
    }

    /// So many characters stand before the caret.
    pub fn caret(&self) -> usize {
        let DataCursor(row, column) = self.area.cursor();
        let above = self.area.lines().iter().take(row);
        above.map(|line| line.chars().count() + 1).sum::<usize>() + column
    }

    /// It is shown in a place of this size: the caret goes up and down by the rows it has there.
    pub fn shown_in(&self, width: u16, height: u16) {
        use ratatui::widgets::Widget as _;
        let place = ratatui::layout::Rect::new(0, 0, width, height);
        let mut unseen = ratatui::buffer::Buffer::empty(place);
        self.area.render(place, &mut unseen);
    }

    /// The words so far. What was typed or pasted apart may stand together now: it is composed here.
    pub fn text(&self) -> String {
        clean(&self.raw())
    }

    /// The words as they were typed.
    fn raw(&self) -> String {
        self.area.lines().join("\n")
    }

    /// How long the words are.
    pub const fn bytes(&self) -> usize {
        self.bytes
    }

    /// Has it reached the longest a note may be?
    pub fn is_full(&self) -> bool {
        self.bytes + 4 > LONGEST || self.area.lines().len() >= MOST_LINES
    }

    /// No words yet?
    pub fn is_blank(&self) -> bool {
        self.area.lines().iter().all(|line| line.trim().is_empty())
    }

    /// The line up to the cursor, and from it on.
    fn around(&self) -> (&str, &str) {
        let DataCursor(row, column) = self.area.cursor();
        let line = self.area.lines().get(row).map_or("", String::as_str);
        let at = line
            .char_indices()
            .nth(column)
            .map_or(line.len(), |(at, _)| at);
        line.split_at_checked(at).unwrap_or((line, ""))
    }

    /// Types `c`; an accent joins the letter before it. True when something changed.
    pub fn type_char(&mut self, c: char) -> bool {
        if is_harmful(c) || self.bytes + c.len_utf8() > LONGEST {
            return false;
        }
        if is_combining_mark(c)
            && let Some(letter) = self
                .around()
                .0
                .graphemes(true)
                .next_back()
                .map(str::to_owned)
        {
            let joined = clean(&format!("{letter}{c}"));
            if joined == letter {
                return false;
            }
            self.erase();
            return self.insert(&joined);
        }
        self.area.insert_char(c);
        self.bytes += c.len_utf8();
        self.settle_behind();
        true
    }

    /// Puts in pasted text, cleaned.
    pub fn paste(&mut self, text: &str) -> bool {
        let cleaned = if self.one_line {
            clean_line(text)
        } else {
            clean(text)
        };
        let room = LONGEST.saturating_sub(self.bytes);
        let fits = cleaned
            .char_indices()
            .map(|(at, c)| at + c.len_utf8())
            .take_while(|end| *end <= room)
            .last()
            .unwrap_or(0);
        let lines = MOST_LINES.saturating_sub(self.area.lines().len());
        let line_end = cleaned
            .match_indices('\n')
            .nth(lines)
            .map_or(cleaned.len(), |(at, _)| at);
        cleaned
            .get(..fits.min(line_end))
            .is_some_and(|text| !text.is_empty() && self.insert(text))
    }

    fn insert(&mut self, text: &str) -> bool {
        self.bytes += text.len();
        let inserted = self.area.insert_str(text);
        self.settle_behind();
        inserted
    }

    /// A line break, where there may be one.
    pub fn line_break(&mut self) -> bool {
        let room = !self.one_line && self.area.lines().len() < MOST_LINES && self.bytes < LONGEST;
        if room {
            self.area.insert_newline();
            self.bytes += 1;
        }
        room
    }

    /// Erases the grapheme before the cursor.
    pub fn erase(&mut self) -> bool {
        let letter = self.around().0.graphemes(true).next_back().unwrap_or("\n");
        let (chars, bytes) = (letter.chars().count(), letter.len());
        let erased = (0..chars).fold(false, |any, _| self.area.delete_char() || any);
        self.bytes = if erased {
            self.bytes.saturating_sub(bytes)
        } else {
            self.bytes
        };
        self.settle_behind();
        erased
    }

    /// Erases the grapheme after the cursor.
    pub fn erase_next(&mut self) -> bool {
        let DataCursor(row, column) = self.area.cursor();
        self.go(Move::Right);
        self.area.cursor() != (row, column) && self.erase()
    }

    /// Takes back the last word. An accent that joined its letter is several edits: one that shows nothing
    /// takes the next along.
    pub fn undo(&mut self) -> bool {
        let before = self.raw();
        let mut undone = false;
        while self.raw() == before && self.area.undo() {
            undone = true;
            while !self.around().0.is_empty()
                && !self.around().0.ends_with(char::is_whitespace)
                && self.area.undo()
            {}
        }
        self.after_history();
        undone
    }

    /// Does the last word again.
    pub fn redo(&mut self) -> bool {
        let before = self.raw();
        let mut redone = false;
        while self.raw() == before && self.area.redo() {
            redone = true;
            while !self.around().0.ends_with(char::is_whitespace) && self.area.redo() {}
        }
        self.after_history();
        redone
    }

    fn after_history(&mut self) {
        self.settle_behind();
        self.bytes = self.raw().len();
    }
}
