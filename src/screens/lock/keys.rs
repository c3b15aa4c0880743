//! The keys where something secret is asked for.

use super::asking::{Asking, How};
use crate::locale::text;
use crate::page::Key;
use crate::screen::tables::{ENTER, ESC, f, key};
use crate::screen::{Binding, Keys, Wanted, bind};

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Tries what is typed.
    Enter,
    /// Erases the last letter.
    Erase,
    /// Another way in: the passphrase, the recovery code.
    OtherWay,
    /// Back, or out from under the curtain.
    Back,
    /// Shows again what is covered.
    Show,
}

#[rustfmt::skip]
static ASKING: &[Binding<Does>] = &[
    bind(ENTER, Does::Enter, text::key_label_open, Some(1)),
    bind(&[key(Key::Backspace)], Does::Erase, text::key_label_erase, None),
];

static BACK: &[Binding<Does>] = &[bind(ESC, Does::Back, text::key_label_back, Some(2))];
static BY_TEACHER: &[Binding<Does>] = &[bind(
    &[f(3)],
    Does::OtherWay,
    text::key_label_help_of_teacher,
    Some(3),
)];
static BY_RECOVERY: &[Binding<Does>] = &[bind(
    &[f(3)],
    Does::OtherWay,
    text::key_label_by_recovery,
    Some(3),
)];
static BY_PASSPHRASE: &[Binding<Does>] = &[bind(
    &[f(3)],
    Does::OtherWay,
    text::key_label_by_passphrase,
    Some(3),
)];
static BY_PIN: &[Binding<Does>] = &[bind(
    &[f(3)],
    Does::OtherWay,
    text::key_label_by_pin,
    Some(3),
)];
static BY_CODE: &[Binding<Does>] = &[bind(
    &[f(3)],
    Does::OtherWay,
    text::key_label_by_code,
    Some(3),
)];

/// What is covered comes back with any key; this one is named.
static COVERED: &[Binding<Does>] = &[bind(ENTER, Does::Show, text::key_label_show_again, Some(1))];

/// The keys of what is asked; true: one may turn away from it.
pub(super) fn of(asking: &Asking, may_leave: bool) -> Keys<Does> {
    let other = match (asking.how, asking.wanted) {
        (How::Code, _) if asking.only_code => &[],
        (How::Code, _) => BY_TEACHER,
        (How::Pin, _) => BY_PASSPHRASE,
        (How::Recovery, Wanted::Desk(_)) if asking.has_pin() => BY_PIN,
        (How::Passphrase, _) => BY_RECOVERY,
        (How::Recovery, Wanted::Student(_)) => BY_CODE,
        (How::Recovery, Wanted::Class | Wanted::Desk(_)) => BY_PASSPHRASE,
    };
    Keys::of(other).and(ASKING).and_if(may_leave, BACK)
}

/// The keys of a covered screen that any key brings back.
pub(super) fn covered() -> Keys<Does> {
    Keys::of(COVERED)
}
