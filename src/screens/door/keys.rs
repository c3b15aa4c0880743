//! The keys at the door.

use crate::locale::text;
use crate::screen::tables::{EDITING, ENTER, ESC, MOVES, ch};
use crate::screen::{Binding, Keys, Look, bind};

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// That is me.
    Enter,
    /// Looks for something, or moves the cursor.
    Look(Look),
    /// A new student.
    Add,
    /// The teacher's desk.
    Desk,
    /// Back to the welcome.
    Back,
    /// Out of the program.
    Leave,
}

#[rustfmt::skip]
static DOOR: &[Binding<Does>] = &[
    bind(ENTER, Does::Enter, text::key_label_thats_me, Some(1)),
    bind(&[ch('/')], Does::Look(Look::Begin), text::key_label_find, Some(3)),
    bind(&[ch('a')], Does::Add, text::key_label_add_student, Some(4)),
    bind(&[ch('t')], Does::Desk, text::key_label_desk, Some(2)),
    bind(ESC, Does::Back, text::key_label_back, Some(6)),
    bind(&[ch('q')], Does::Leave, text::key_label_leave, Some(80)),
];

#[rustfmt::skip]
static FINDING: &[Binding<Does>] = &[
    bind(ENTER, Does::Enter, text::key_label_choose, Some(1)),
    bind(ESC, Does::Look(Look::Stop), text::key_label_stop_finding, Some(2)),
];

/// The keys, while a name is looked for and while not.
pub(super) fn of(finds: bool) -> Keys<Does> {
    let keys = if finds {
        Keys::of(FINDING).with(EDITING, |edit| Does::Look(Look::Edit(edit)))
    } else {
        Keys::of(DOOR)
    };
    keys.with(MOVES, |direction| Does::Look(Look::Go(direction)))
}
