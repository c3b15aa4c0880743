//! The keys that work on every screen.

use crate::locale::text;
use crate::page::{Key, Press};
use crate::screen::tables::{ch, f, key};
use crate::screen::{Binding, Keys, bind};

/// What works on every screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Everywhere {
    /// The next language.
    Language,
    /// Covers the screen until somebody shows who they are.
    Cover,
    /// The next colours.
    Theme,
    /// The next set of marks.
    Glyphs,
    /// Takes clicks, or leaves them to the terminal.
    Mouse,
    /// The school's words.
    Glossary,
    /// The keys.
    Help,
}

const LANGUAGE: &[Press] = &[f(2)];

/// Also while letters are typed.
#[rustfmt::skip]
static ALWAYS: &[Binding<Everywhere>] = &[
    bind(LANGUAGE, Everywhere::Language, text::key_label_language, None),
    bind(&[f(5)], Everywhere::Cover, text::key_label_blank, None),
    bind(&[f(6)], Everywhere::Theme, text::key_label_theme, None),
    bind(&[f(7)], Everywhere::Mouse, text::key_label_mouse, None),
    bind(&[f(8)], Everywhere::Glyphs, text::key_label_glyphs, None),
    bind(&[f(1)], Everywhere::Help, text::key_label_help, Some(99)),
];

/// Where letters are not typed.
#[rustfmt::skip]
static LETTERS: &[Binding<Everywhere>] = &[
    bind(&[ch('l')], Everywhere::Language, text::key_label_language, Some(45)),
    bind(&[ch('g')], Everywhere::Glossary, text::key_label_glossary, Some(50)),
    bind(&[ch('?')], Everywhere::Help, text::key_label_help, Some(90)),
];

/// On every page of the desk where letters are not typed.
#[rustfmt::skip]
static COVER: &[Binding<Everywhere>] = &[
    bind(&[ch('b'), key(Key::Function(5))], Everywhere::Cover, text::key_label_blank, Some(7)),
];

/// Where something is asked for: nothing that shows what lies behind.
#[rustfmt::skip]
static SHUT_OFF: &[Binding<Everywhere>] = &[
    bind(LANGUAGE, Everywhere::Language, text::key_label_language, Some(60)),
];

/// What of a screen decides which of them work.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stance {
    /// Letters are typed.
    pub(super) takes_letters: bool,
    /// Nothing of the house works but its languages.
    pub(super) shuts_off: bool,
    /// It is the teacher's.
    pub(super) is_desk: bool,
    /// The place of the languages at the foot, where the screen has one for them.
    pub(super) foot_of_languages: Option<u8>,
}

/// The keys that work on such a screen.
pub(super) fn keys(stance: Stance) -> Keys<Everywhere> {
    if stance.shuts_off {
        return Keys::of(SHUT_OFF);
    }
    let languages = |foot| {
        bind(
            LANGUAGE,
            Everywhere::Language,
            text::key_label_language,
            foot,
        )
    };
    let foot = stance.foot_of_languages;
    let languages = foot.map(|foot| languages(Some(foot)));
    Keys::of(languages.as_slice())
        .and_if(stance.is_desk && !stance.takes_letters, COVER)
        .and_if(!stance.takes_letters, LETTERS)
        .and(ALWAYS)
}
