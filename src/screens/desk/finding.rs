//! The keys of a list that is looked through by letters.

use crate::locale::text;
use crate::screen::tables::{EDITING, ENTER, ESC, MENU, MOVES, ch};
use crate::screen::{Binding, Edit, Keys, Nav, bind};

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Moves through the list.
    Nav(Nav),
    /// Looks for a name.
    Find,
    /// Changes what is looked for.
    Edit(Edit),
    /// Looks for nobody any more.
    StopFinding,
}

#[rustfmt::skip]
static FIND: &[Binding<Does>] = &[bind(&[ch('/')], Does::Find, text::key_label_find, Some(3))];

#[rustfmt::skip]
static FINDING: &[Binding<Does>] = &[
    bind(ENTER, Does::Nav(Nav::Enter), text::key_label_choose, Some(1)),
    bind(ESC, Does::StopFinding, text::key_label_stop_finding, Some(2)),
];

/// The keys, while a name is looked for and while not.
pub(super) fn keys(finds: bool) -> Keys<Does> {
    let keys = if finds {
        Keys::of(FINDING).with(EDITING, Does::Edit)
    } else {
        Keys::of(FIND).with(MENU, Does::Nav)
    };
    keys.with(MOVES, |direction| Does::Nav(Nav::Go(direction)))
}
