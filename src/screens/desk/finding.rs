//! The keys of a list that is looked through by letters.

use crate::locale::text;
use crate::screen::tables::{EDITING, ENTER, ESC, MENU, MOVES, ch};
use crate::screen::{Binding, Keys, Look, Nav, bind};

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Chooses, goes back.
    Nav(Nav),
    /// Looks for something, or moves the cursor.
    Look(Look),
}

#[rustfmt::skip]
static FIND: &[Binding<Does>] = &[bind(&[ch('/')], Does::Look(Look::Begin), text::key_label_find, Some(3))];

#[rustfmt::skip]
static FINDING: &[Binding<Does>] = &[
    bind(ENTER, Does::Nav(Nav::Enter), text::key_label_choose, Some(1)),
    bind(ESC, Does::Look(Look::Stop), text::key_label_stop_finding, Some(2)),
];

/// The keys, while a name is looked for and while not.
pub(super) fn keys(finds: bool) -> Keys<Does> {
    let keys = if finds {
        Keys::of(FINDING).with(EDITING, |edit| Does::Look(Look::Edit(edit)))
    } else {
        Keys::of(FIND).with(MENU, Does::Nav)
    };
    keys.with(MOVES, |direction| Does::Look(Look::Go(direction)))
}
