//! The keys of what a student prepares and a family reads.

use crate::locale::text;
use crate::screen::tables::{ESC, MENU, MOVES, ch};
use crate::screen::{Binding, Keys, Nav, bind};

/// A page to read, where the arrow stands on something that opens nothing.
#[rustfmt::skip]
static READING: &[Binding<Nav>] = &[
    bind(ESC, Nav::Back, text::key_label_back, Some(2)),
    bind(&[ch('q')], Nav::Leave, text::key_label_leave, Some(80)),
];

/// The keys, where the cursor stands on something that opens and where not.
pub(super) fn of(opens: bool) -> Keys<Nav> {
    let keys = Keys::of(if opens { MENU } else { READING });
    keys.with(MOVES, Nav::Go)
}
