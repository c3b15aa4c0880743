//! The keys of the class at a look.

use crate::locale::text;
use crate::screen::tables::{ENTER, ESC, MOVES, ch};
use crate::screen::{Binding, Keys, Nav, bind};

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Moves the cursor, opens the student, goes back.
    Nav(Nav),
    /// A new assignment for everybody, or on with the scores of one.
    Begin,
    /// Who is not there yet.
    Groups,
}

#[rustfmt::skip]
static KEYS: &[Binding<Does>] = &[
    bind(ENTER, Does::Nav(Nav::Enter), text::key_label_open, Some(3)),
    bind(ESC, Does::Nav(Nav::Back), text::key_label_back, Some(4)),
    bind(&[ch('g')], Does::Groups, text::key_label_groups, Some(2)),
];

#[rustfmt::skip]
static NEW: &[Binding<Does>] = &[bind(&[ch('a')], Does::Begin, text::key_label_assignment, Some(1))];

#[rustfmt::skip]
static GO_ON: &[Binding<Does>] = &[bind(&[ch('a')], Does::Begin, text::key_label_scores, Some(1))];

/// The keys; `scoring`: scores are being given.
pub(super) fn keys(scoring: bool) -> Keys<Does> {
    let first = if scoring { GO_ON } else { NEW };
    Keys::of(first)
        .and(KEYS)
        .with(MOVES, |direction| Does::Nav(Nav::Go(direction)))
}
