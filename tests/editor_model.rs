//! The editor against the plainest one there is: a text, a place in it, and every state it has had.
#![allow(
    clippy::allow_attributes,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

use juntos::domain::clean::{clean, clean_line, is_harmful};
use juntos::form::{Editor, Move};
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation as _;

const SESSIONS: u64 = 200;
const STEPS: usize = 300;

/// Letters, and what joins, composes or must not come in.
const CHARS: &[char] = &[
    'a', 'e', 'n', 'ñ', 'b', ' ', ' ', ' ', '.', '#', '_', '1', '\u{301}', '\u{303}', '\u{323}',
    '\u{489}', '\u{200d}', '\u{200d}', '\u{200c}', '\u{fe0f}', '\u{20e3}', '👩', '👧', '🏽', '👍',
    '🇪', '🇸', '\u{1112}', '\u{1161}', '\u{11ab}', 'क', '\u{94d}', 'ष', '\u{93f}', '\u{958}', 'ก',
    '\u{e47}', 'ש', '日', '\u{a0}', '\u{1b}', '\u{202e}', '\n', '\t', '\u{85}', '\u{3164}',
];

const PASTES: &[&str] = &[
    "uno dos",
    "e\u{301}",
    "\u{301}",
    "\u{200d}",
    "👩\u{200d}👧",
    "\u{200d}👧 y más",
    "uno\r\ndos",
    "\n",
    " ",
    "",
    "a\u{1b}[2J\u{202e}b\tc",
    "\u{1161}\u{11ab}",
    "x\n\n\u{303}y ",
    "🇸🇪🇸",
];

struct Random(u64);

impl Random {
    fn below(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below as u64).unwrap()
    }
}

#[derive(Clone, Debug, PartialEq)]
struct State {
    text: String,
    /// In bytes.
    at: usize,
}

/// One edit, before and after.
type Edit = (State, State);

struct Model {
    now: State,
    one_line: bool,
    edits: Vec<Edit>,
    done: usize,
}

impl Model {
    fn before(&self) -> &str {
        &self.now.text[..self.now.at]
    }

    fn after(&self) -> &str {
        &self.now.text[self.now.at..]
    }

    /// The line up to the cursor.
    fn line_before(&self) -> &str {
        self.before().rsplit('\n').next().unwrap()
    }

    fn line_after(&self) -> &str {
        self.after().split('\n').next().unwrap()
    }

    fn row_and_column(&self) -> (usize, usize) {
        let row = self.before().matches('\n').count();
        (row, self.line_before().chars().count())
    }

    /// Replaces so many bytes before the cursor with `new`, as one edit.
    fn edit(&mut self, bytes: usize, new: &str) {
        let before = self.now.clone();
        self.now
            .text
            .replace_range(self.now.at - bytes..self.now.at, new);
        self.now.at = self.now.at - bytes + new.len();
        self.edits.truncate(self.done);
        self.edits.push((before, self.now.clone()));
        self.done += 1;
    }

    /// Where the letters of the text begin and end.
    fn is_between_letters(&self) -> bool {
        let mut starts = self.now.text.grapheme_indices(true).map(|(at, _)| at);
        self.now.at == self.now.text.len() || starts.any(|at| at == self.now.at)
    }

    fn settle(&mut self, forward: bool) {
        while !self.is_between_letters() {
            self.now.at = if forward {
                self.now.at + 1
            } else {
                self.now.at - 1
            };
        }
    }

    fn type_char(&mut self, c: char) {
        if is_harmful(c) {
            return;
        }
        let letter = self
            .line_before()
            .graphemes(true)
            .next_back()
            .map(str::to_owned);
        match letter {
            Some(letter) if is_combining_mark(c) => {
                let joined = clean(&format!("{letter}{c}"));
                if joined != letter {
                    self.erase();
                    self.edit(0, &joined);
                }
            }
            _ => self.edit(0, c.encode_utf8(&mut [0; 4])),
        }
        self.settle(true);
    }

    fn paste(&mut self, text: &str) {
        let cleaned = if self.one_line {
            clean_line(text)
        } else {
            clean(text)
        };
        if !cleaned.is_empty() {
            self.edit(0, &cleaned);
            self.settle(true);
        }
    }

    fn line_break(&mut self) {
        if !self.one_line {
            self.edit(0, "\n");
        }
    }

    fn erase(&mut self) {
        let letter = self
            .before()
            .graphemes(true)
            .next_back()
            .unwrap_or("")
            .to_owned();
        letter
            .chars()
            .rev()
            .for_each(|c| self.edit(c.len_utf8(), ""));
        self.settle(true);
    }

    fn erase_next(&mut self) {
        let at = self.now.at;
        self.go(Move::Right);
        if self.now.at != at {
            self.erase();
        }
    }

    fn go(&mut self, direction: Move) {
        match direction {
            Move::Left => {
                self.now.at -= self
                    .before()
                    .graphemes(true)
                    .next_back()
                    .map_or(0, str::len)
            }
            Move::Right => self.now.at += self.after().graphemes(true).next().map_or(0, str::len),
            Move::Home => self.now.at -= self.line_before().len(),
            Move::End => self.now.at += self.line_after().len(),
            Move::WordLeft => {
                let line = self.line_before();
                let to_the_line_above = (line.len() + 1).min(self.now.at);
                self.now.at -= word_left(line).unwrap_or(to_the_line_above);
                self.settle(false);
            }
            Move::WordRight => {
                self.now.at += word_right(self.line_after()).unwrap_or_else(|| {
                    let line = self.line_after().len();
                    (line + 1).min(self.after().len())
                });
                self.settle(true);
            }
            _ => unreachable!("left out of this test"),
        }
    }

    /// Edit by edit, to the end of the word before; on, where nothing is to be seen of it.
    fn undo(&mut self) {
        let text = self.now.text.clone();
        while self.now.text == text && self.done > 0 {
            loop {
                self.done -= 1;
                self.now = self.edits[self.done].0.clone();
                let line = self.line_before();
                if line.is_empty() || line.ends_with(char::is_whitespace) || self.done == 0 {
                    break;
                }
            }
        }
        self.settle(true);
    }

    fn redo(&mut self) {
        let text = self.now.text.clone();
        while self.now.text == text && self.done < self.edits.len() {
            loop {
                self.now = self.edits[self.done].1.clone();
                self.done += 1;
                if self.line_before().ends_with(char::is_whitespace)
                    || self.done == self.edits.len()
                {
                    break;
                }
            }
        }
        self.settle(true);
    }
}

/// Spaces, punctuation and all others are the three kinds of which words are made.
fn kind(c: char) -> u8 {
    match c {
        c if c.is_whitespace() => 0,
        '_' => 2,
        c if c.is_ascii_punctuation() => 1,
        _ => 2,
    }
}

/// Bytes back to the beginning of a word, on this line.
fn word_left(line: &str) -> Option<usize> {
    let mut word = None;
    for (at, c) in line.char_indices().rev() {
        match word {
            None if kind(c) != 0 => word = Some(kind(c)),
            Some(of) if of != kind(c) => return Some(line.len() - at - c.len_utf8()),
            _ => {}
        }
    }
    word.map(|_| line.len())
}

/// Bytes on to the beginning of the next word, on this line.
fn word_right(line: &str) -> Option<usize> {
    let mut kinds = line.char_indices().map(|(at, c)| (at, kind(c)));
    let mut last = kinds.next()?.1;
    kinds.find_map(|(at, kind)| {
        let begins = kind != 0 && kind != last;
        last = kind;
        begins.then_some(at)
    })
}

/// Does one thing to both, and says what it was.
fn step(random: &mut Random, editor: &mut Editor, model: &mut Model) -> String {
    const MOVES: [Move; 8] = [
        Move::Left,
        Move::Left,
        Move::Right,
        Move::Right,
        Move::Home,
        Move::End,
        Move::WordLeft,
        Move::WordRight,
    ];
    match random.below(100) {
        0..44 => {
            let c = CHARS[random.below(CHARS.len())];
            editor.type_char(c);
            model.type_char(c);
            format!("typed {c:?}")
        }
        44..50 => {
            let text = PASTES[random.below(PASTES.len())];
            editor.paste(text);
            model.paste(text);
            format!("pasted {text:?}")
        }
        50..60 => {
            editor.erase();
            model.erase();
            "erased".into()
        }
        60..66 => {
            editor.erase_next();
            model.erase_next();
            "erased the next".into()
        }
        66..70 => {
            editor.line_break();
            model.line_break();
            "broke the line".into()
        }
        70..91 => {
            let to = MOVES[random.below(MOVES.len())];
            editor.go(to);
            model.go(to);
            format!("went {to:?}")
        }
        91..96 => {
            editor.undo();
            model.undo();
            "undid".into()
        }
        _ => {
            editor.redo();
            model.redo();
            "did again".into()
        }
    }
}

/// Many random steps on both, then everything back and again.
fn agree(seed: u64) {
    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let one_line = seed.is_multiple_of(4);
    let (first, mut editor) = if one_line {
        ("uno dos", Editor::line("uno dos"))
    } else {
        ("uno\ndos", Editor::new("uno\ndos"))
    };
    let now = State {
        text: first.into(),
        at: first.len(),
    };
    let mut model = Model {
        now,
        one_line,
        edits: Vec::new(),
        done: 0,
    };
    for at in 0..STEPS {
        let was = model.now.clone();
        let did = step(&mut random, &mut editor, &mut model);
        let told = format!("seed {seed}, step {at}: {did} in {was:?}");
        assert_eq!(editor.area().lines().join("\n"), model.now.text, "{told}");
        assert_eq!(editor.text(), clean(&model.now.text), "{told}");
        let cursor = editor.area().cursor();
        assert_eq!((cursor.0, cursor.1), model.row_and_column(), "{told}");
    }
    while editor.redo() {}
    let last = editor.text();
    while editor.undo() {}
    assert_eq!(editor.text(), first, "seed {seed}: all undone");
    while editor.redo() {}
    assert_eq!(editor.text(), last, "seed {seed}: all done again");
}

#[test]
fn the_editor_does_what_the_plainest_one_does() {
    (1..=SESSIONS).for_each(agree);
}
