//! The keys before a conference.

use crate::form::Move;
use crate::locale::text;
use crate::page::Key;
use crate::screen::tables::{EDITING, ENTER, ESC, MOVES, SHIFT_TAB, TAB, ch, key};
use crate::screen::{Binding, Edit, Keys, bind};

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Moves the cursor, or turns what it is on.
    Go(Move),
    /// The next line.
    Next,
    /// The line before.
    Before,
    /// Changes the name that is typed.
    Edit(Edit),
    /// Begins.
    Begin,
    /// Back.
    Back,
}

#[rustfmt::skip]
static CHOOSING: &[Binding<Does>] = &[
    bind(ENTER, Does::Begin, text::key_label_begin, Some(1)),
    bind(&[key(Key::Right), ch(' ')], Does::Go(Move::Right), text::key_label_change, Some(2)),
    bind(TAB, Does::Next, text::key_label_next, None),
    bind(SHIFT_TAB, Does::Before, text::key_label_back, None),
    bind(ESC, Does::Back, text::key_label_back, Some(3)),
    bind(&[ch('q')], Does::Back, text::key_label_leave, None),
];

#[rustfmt::skip]
static TYPING: &[Binding<Does>] = &[
    bind(ENTER, Does::Begin, text::key_label_begin, Some(1)),
    bind(TAB, Does::Next, text::key_label_next, None),
    bind(SHIFT_TAB, Does::Before, text::key_label_back, None),
    bind(ESC, Does::Back, text::key_label_back, Some(3)),
];

/// The keys, while a name is typed and while not.
pub(super) fn of(types: bool) -> Keys<Does> {
    let keys = if types {
        Keys::of(TYPING).with(EDITING, Does::Edit)
    } else {
        Keys::of(CHOOSING)
    };
    keys.with(MOVES, Does::Go)
}
