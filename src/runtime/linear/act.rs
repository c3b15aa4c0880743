//! What an answer does to the page: a pick, a key, a turn. Everything goes through the messages of the program.

use super::super::Session;
use super::here::{page, without_cursor};
use crate::page::{Key, Page, Pick, Press};
use crate::shell::Message;

/// What a number does, where it is not on the page itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Act {
    /// Picks something of the page.
    Pick(Pick),
    /// Says what is seldom wanted.
    Rest,
    /// The field stays as it is.
    Keep,
    /// More words go behind those that stand there.
    More,
    /// Other words go in their place.
    Anew,
    /// The same in the other language, under the words.
    Translate,
    /// Turns what stands there so many times: that is what was wanted.
    Choose(Key, usize),
    /// Turns what stands there so many times, and asks again.
    Turn(Key, usize),
    /// Chooses the so-manieth day of the week, or lets it go, and asks again.
    Day(usize),
    /// Does what a key does, to this one of several.
    On(Press, usize),
}

/// Picks something, if it means something here.
pub(super) fn pick(session: &mut Session, pick: Pick) {
    session.handle(Message::Pick(pick));
}

/// From words to the same in the other language, and back.
pub(super) const TRANSLATION: Press = Press {
    key: Key::Function(4),
    ctrl: false,
};

/// Presses a key.
pub(super) fn press(session: &mut Session, key: Key) {
    pick(session, Pick::Press(Press { key, ctrl: false }));
}

/// Somebody is here: what nobody uses is covered, and whoever has a page repeated uses it.
pub(super) fn touch(session: &mut Session) {
    session.handle(Message::Touch);
}

/// Picks something and opens it: what a click would only move the cursor to is clicked again.
pub(super) fn open(session: &mut Session, what: Pick) {
    // What was told before is over, whatever is picked.
    touch(session);
    let before = page(session);
    pick(session, what);
    let is_there = before
        .choices()
        .any(|choice| choice.pick == what && choice.chosen);
    if !is_there && without_cursor(before) == without_cursor(page(session)) {
        pick(session, what);
    }
}

/// The cursor goes to the so-manieth thing of a list, and opens nothing.
pub(super) fn go_to(session: &mut Session, at: usize) {
    press(session, Key::Home);
    for _ in 0..at {
        press(session, Key::Down);
    }
}

/// Types words, as keys or all at once.
pub(super) fn write(session: &mut Session, words: &str) {
    if !words.is_empty() {
        session.handle(Message::Paste(words.to_owned()));
    }
}

/// Takes away so many letters.
pub(super) fn erase(session: &mut Session, letters: usize) {
    for _ in 0..letters {
        press(session, Key::Backspace);
    }
}

/// The key this page offers.
pub(super) fn key_of(page: &Page, letter: char) -> Option<Press> {
    let mut keys = page.foot.keys.iter().flat_map(|hint| &hint.keys);
    keys.find(|press| press.key == Key::Letter(letter) && !press.ctrl)
        .copied()
}
