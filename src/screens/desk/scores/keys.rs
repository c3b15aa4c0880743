//! The keys of giving scores: a figure is a score, the key below two figures is the half step between them.

use crate::domain::learning::scale::Halves;
use crate::locale::{Text, text};
use crate::page::{Key, Press};
use crate::screen::tables::{ENTER, ESC, MOVES, ch, key, together};
use crate::screen::{Binding, Keys, Nav, Role, bind};

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Moves the cursor, goes back.
    Nav(Nav),
    /// Gives this score.
    Score(Halves),
    /// Nothing was handed in.
    Missing,
    /// The student was excused.
    Excused,
    /// Half a step more.
    HalfMore,
    /// Takes a score away.
    Take,
    /// All are given.
    Finish,
    /// Lets all of it go.
    Drop,
}

const fn score(keys: &'static [Press], halves: u8) -> Binding<Does> {
    let says: fn() -> Text = text::key_label_score;
    Binding {
        keys,
        does: Does::Score(Halves(halves)),
        says,
        foot: None,
        role: Role::Paired,
    }
}

/// Said for all figures.
const ANY: Does = Does::Score(Halves(u8::MAX));

#[rustfmt::skip]
static KEYS: &[Binding<Does>] = &[
    together(&[ch('1'), ch('2'), ch('3'), ch('4')], ANY, text::key_label_score, Some(1)),
    together(&[ch('q'), ch('w'), ch('e')], ANY, text::key_label_score_half, Some(3)),
    score(&[ch('0')], 0),
    score(&[ch('1')], 2),
    score(&[ch('2')], 4),
    score(&[ch('3')], 6),
    score(&[ch('4')], 8),
    score(&[ch('5')], 10),
    score(&[ch('6')], 12),
    score(&[ch('7')], 14),
    score(&[ch('8')], 16),
    score(&[ch('9')], 18),
    score(&[ch('q')], 3),
    score(&[ch('w')], 5),
    score(&[ch('e')], 7),
    score(&[ch('r')], 9),
    score(&[ch('t')], 11),
    score(&[ch('y')], 13),
    score(&[ch('u')], 15),
    score(&[ch('i')], 17),
    bind(&[ch('+'), ch(','), ch('.')], Does::HalfMore, text::key_label_half_more, None),
    bind(&[ch('-')], Does::Missing, text::key_label_missing, Some(4)),
    bind(&[ch('x')], Does::Excused, text::key_label_excused, None),
    bind(&[key(Key::Backspace), key(Key::Delete)], Does::Take, text::key_label_take_score, None),
    bind(&[ch('s')], Does::Finish, text::key_label_keep_scores, Some(2)),
    bind(&[ch('d')], Does::Drop, text::key_label_drop_scores, None),
    bind(ENTER, Does::Nav(Nav::Enter), text::key_label_next, None),
    bind(ESC, Does::Nav(Nav::Back), text::key_label_scores_later, Some(5)),
];

pub(super) fn keys() -> Keys<Does> {
    Keys::of(KEYS).with(MOVES, |direction| Does::Nav(Nav::Go(direction)))
}
