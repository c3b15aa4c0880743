//! What the editor does with letters, words, accents and undo.

use proptest::prelude::*;

use super::*;

fn typed(text: &str) -> Editor {
    let mut editor = Editor::new("");
    for c in text.chars() {
        if c == '\n' {
            editor.line_break();
        } else {
            editor.type_char(c);
        }
    }
    editor
}

#[test]
fn accents_and_dead_keys_become_one_letter() {
    assert_eq!(typed("cafe\u{301}").text(), "café");
    let mut editor = typed("nin\u{303}o");
    editor.erase();
    editor.erase();
    assert_eq!(editor.text(), "ni");
}

#[test]
fn a_letter_of_many_characters_is_erased_whole() {
    let mut editor = typed("a👩‍👧b");
    editor.go(Move::Left);
    editor.go(Move::Left);
    assert_eq!(editor.around(), ("a", "👩‍👧b"));
    editor.erase_next();
    assert_eq!(editor.text(), "ab");
}

#[test]
fn undo_takes_back_a_word_and_redo_brings_it_again() {
    let mut editor = typed("hola mundo");
    editor.undo();
    assert_eq!(editor.text(), "hola ");
    editor.redo();
    assert_eq!(editor.text(), "hola mundo");
    editor.undo();
    editor.undo();
    assert_eq!(editor.text(), "");
}

#[test]
fn every_undo_and_redo_shows_something() {
    let mut editor = typed("no e\u{301}l");
    editor.erase();
    let words = |editor: &mut Editor, step: fn(&mut Editor) -> bool| {
        step(editor);
        editor.text()
    };
    assert_eq!(words(&mut editor, Editor::undo), "no ");
    assert_eq!(words(&mut editor, Editor::undo), "");
    assert_eq!(words(&mut editor, Editor::redo), "no ");
    assert_eq!(words(&mut editor, Editor::redo), "no é");
}

#[test]
fn the_cursor_never_stays_inside_a_letter() {
    let mut editor = typed("#\u{fe0f}\u{20e3} uno");
    editor.go(Move::Home);
    editor.go(Move::WordRight);
    assert_eq!(editor.around().1, " uno");
    let mut editor = typed("\u{200d}👧");
    editor.go(Move::Home);
    editor.type_char('👩');
    assert_eq!(editor.around(), ("👩\u{200d}👧", ""));
}

#[test]
fn what_takes_no_room_on_screen_is_a_letter_as_well() {
    let mut editor = typed("\u{200d}\nb");
    editor.go(Move::Home);
    editor.go(Move::Left);
    editor.go(Move::Left);
    assert!(editor.erase_next());
    assert_eq!(editor.text(), "\nb");
}

#[test]
fn what_comes_in_apart_is_one_letter_in_the_text() {
    let mut editor = typed("cafe");
    editor.paste("\u{301}");
    assert_eq!(editor.text(), "café");
    assert_eq!(typed("\u{1112}\u{1161}\u{11ab}").text(), "한");
}

#[test]
fn pasted_text_is_cleaned_and_a_line_stays_a_line() {
    let mut editor = Editor::new("");
    editor.paste("uno\r\ndos\u{202e}\u{1b}[2J");
    assert_eq!(editor.text(), "uno\ndos[2J");
    let mut line = Editor::line("");
    line.paste("uno\ndos");
    assert!(!line.line_break());
    assert_eq!(line.text(), "uno dos");
}

#[test]
fn a_note_has_an_end() {
    let mut editor = Editor::new("");
    editor.paste(&"é".repeat(LONGEST));
    assert_eq!(editor.text().len(), LONGEST);
    assert!(!editor.type_char('a'));
    editor.erase();
    assert!(editor.type_char('a'));
}

proptest! {
    /// The editor against the simplest model there is: typing at the end and erasing from it.
    #[test]
    fn typing_and_erasing_agree_with_a_plain_string(keys in proptest::collection::vec(prop_oneof![Just(None), any::<char>().prop_map(Some)], 0..60)) {
        let mut editor = Editor::new("");
        let mut model = String::new();
        for key in keys {
            match key {
                Some(c) if is_combining_mark(c) => {}
                Some(c) => {
                    if editor.type_char(c) {
                        model.push(c);
                    }
                }
                None => {
                    editor.erase();
                    let kept = model.grapheme_indices(true).next_back().map_or(0, |(at, _)| at);
                    model.truncate(kept);
                }
            }
            prop_assert_eq!(editor.text(), clean(&model));
            prop_assert_eq!(editor.bytes, model.len());
        }
    }
}
