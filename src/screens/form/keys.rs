//! The keys of every form.

use crate::form::{Move, Other, Shown};
use crate::locale::text;
use crate::page::{Key, Press};
use crate::screen::tables::{
    EDITING, ENTER, ESC, MOVES, SHIFT_TAB, TAB, ch, ctrl, f, key, together,
};
use crate::screen::{AnyForm, Binding, Edit, Keys, bind};

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Moves to another field, in its words, or through what it offers.
    Go(Move),
    /// The next field.
    Next,
    /// The field before.
    Before,
    /// Sends it off.
    Submit,
    /// Away; what is typed stays.
    Leave,
    /// Lets what is typed go, or takes it back.
    LetGo,
    /// The words are in the other language.
    OtherLanguage,
    /// To the same in the other language under the words, and back.
    Translation,
    /// A translation of earlier words still says the same.
    StillFits,
    /// Chooses a day of the week, or lets it go.
    Turn,
    /// Changes the words.
    Edit(Edit),
}

#[rustfmt::skip]
static NOT_LAST: &[Binding<Does>] = &[bind(ENTER, Does::Next, text::key_label_next, Some(1))];
/// A translation that was written for earlier words.
#[rustfmt::skip]
static EARLIER: &[Binding<Does>] = &[bind(ENTER, Does::StillFits, text::key_label_still_fits, Some(1))];
/// The last field of what a student prepares or a family answers.
#[rustfmt::skip]
static KEEP: &[Binding<Does>] = &[bind(ENTER, Does::Submit, text::key_label_save, Some(1))];
/// The last field of any other form.
#[rustfmt::skip]
static SEND_OFF: &[Binding<Does>] = &[bind(ENTER, Does::Submit, text::key_label_send_off, Some(1))];

#[rustfmt::skip]
static FORM: &[Binding<Does>] = &[
    bind(TAB, Does::Next, text::key_label_next, None),
    bind(SHIFT_TAB, Does::Before, text::key_label_back, None),
    bind(ESC, Does::Leave, text::key_label_back, Some(2)),
];

/// A field with words to choose from.
#[rustfmt::skip]
static CHOOSING: &[Binding<Does>] = &[
    together(SIDEWAYS, Does::Go(Move::Right), text::key_label_change, Some(3)),
];
const SIDEWAYS: &[Press] = &[key(Key::Left), key(Key::Right)];

/// A field with days of the week.
#[rustfmt::skip]
static WEEK: &[Binding<Does>] = &[
    bind(&[ch(' ')], Does::Turn, text::key_label_this_day, Some(3)),
];

/// Whose language the words are in, and what becomes of them.
#[rustfmt::skip]
static FILLING: &[Binding<Does>] = &[
    bind(&[f(3)], Does::OtherLanguage, text::key_label_typed_language, None),
];

/// Words of one's own can be said in the other language too.
#[rustfmt::skip]
static TRANSLATES: &[Binding<Does>] = &[
    bind(&[f(4)], Does::Translation, text::key_label_translation, Some(5)),
];

/// What was typed can be let go; that is named where something was.
#[rustfmt::skip]
static LET_GO: &[Binding<Does>] = &[bind(DISCARD, Does::LetGo, text::key_label_let_go, Some(4))];
#[rustfmt::skip]
static NOTHING_TO_LET_GO: &[Binding<Does>] = &[bind(DISCARD, Does::LetGo, text::key_label_let_go, None)];
const DISCARD: &[Press] = &[ctrl(Key::Letter('d'))];

/// The keys of a form as it stands; true: it is a student's or a family's own.
pub(super) fn of(form: &AnyForm, is_own: bool) -> Keys<Does> {
    let enter = match (form.is_earlier(), form.is_last(), is_own) {
        (true, ..) => EARLIER,
        (_, false, _) => NOT_LAST,
        (_, true, true) => KEEP,
        (_, true, false) => SEND_OFF,
    };
    let here = form.entries().into_iter().nth(form.at());
    let is_week = here
        .as_ref()
        .is_some_and(|here| matches!(here.holds, Shown::Days(..)));
    let translates = here.is_some_and(|here| here.other != Other::None);
    let has_words = form.is_changed() || form.can_take_back();
    Keys::of(enter)
        .and(FORM)
        .and_if(form.turns(), CHOOSING)
        .and_if(is_week, WEEK)
        .and(FILLING)
        .and_if(translates, TRANSLATES)
        .and(if has_words { LET_GO } else { NOTHING_TO_LET_GO })
        .with(EDITING, Does::Edit)
        .with(MOVES, Does::Go)
}
