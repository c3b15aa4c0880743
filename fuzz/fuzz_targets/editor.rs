//! Any keys and pastes in any order: the editor never stops, and what it holds is clean.
#![no_main]

use juntos::form::{Editor, Move};
use juntos::domain::clean::clean;
use libfuzzer_sys::fuzz_target;

const MOVES: [Move; 10] = [
    Move::Left,
    Move::Right,
    Move::Up,
    Move::Down,
    Move::Home,
    Move::End,
    Move::PageUp,
    Move::PageDown,
    Move::WordLeft,
    Move::WordRight,
];

/// A control character is a key, any other character is typed.
fn press(editor: &mut Editor, c: char, paste: &str) {
    match c {
        '\n' => drop(editor.line_break()),
        '\u{8}' => drop(editor.erase()),
        '\u{7f}' => drop(editor.erase_next()),
        '\u{1a}' => drop(editor.undo()),
        '\u{19}' => drop(editor.redo()),
        '\u{16}' => drop(editor.paste(paste)),
        '\u{1}'..='\u{7}' => editor.go(MOVES[c as usize - 1]),
        '\u{e}'..='\u{10}' => editor.go(MOVES[c as usize - 0xe + 7]),
        c => drop(editor.type_char(c)),
    }
}

fuzz_target!(|keys: &str| {
    let paste: String = keys.chars().rev().collect();
    for mut editor in [Editor::new(&paste), Editor::line(keys)] {
        for c in keys.chars() {
            press(&mut editor, c, &paste);
        }
        let text = editor.text();
        assert_eq!(clean(&text), text);
        while editor.redo() {}
        let text = editor.text();
        while editor.undo() {}
        while editor.redo() {}
        assert_eq!(editor.text(), text);
    }
});
