//! The keys of the glossary.

use crate::locale::text;
use crate::page::Key;
use crate::screen::tables::{EDITING, ENTER, ESC, MOVES, TAB, ch, key};
use crate::screen::{Binding, Keys, Look, bind};

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// The other shelf.
    Turn,
    /// Looks for something, or moves the cursor.
    Look(Look),
    /// Nothing: what was found stays.
    Stay,
    /// Back.
    Back,
}

#[rustfmt::skip]
static READING: &[Binding<Does>] = &[
    bind(&[key(Key::Escape), key(Key::Enter), ch('g'), ch('q')], Does::Back, text::key_label_back, Some(1)),
    bind(TAB, Does::Turn, text::key_label_words_or_questions, Some(2)),
    bind(&[ch('/')], Does::Look(Look::Begin), text::key_label_find, Some(3)),
];

#[rustfmt::skip]
static FINDING: &[Binding<Does>] = &[
    bind(ENTER, Does::Stay, text::key_label_choose, Some(1)),
    bind(ESC, Does::Look(Look::Stop), text::key_label_stop_finding, Some(2)),
];

/// The keys, while something is looked for and while not.
pub(super) fn of(finds: bool) -> Keys<Does> {
    let keys = if finds {
        Keys::of(FINDING).with(EDITING, |edit| Does::Look(Look::Edit(edit)))
    } else {
        Keys::of(READING)
    };
    keys.with(MOVES, |direction| Does::Look(Look::Go(direction)))
}
