//! Ways to show a page: on a screen, in lines, on paper; and the sentences they share.

mod aloud;
mod front;
mod linear;
mod offers;
pub mod paper;
mod plain;
pub mod screen;
mod sentences;

pub use aloud::{filled, told};
pub use front::in_front;
pub use linear::{Kind, Lines, Sentence, linear};
pub use plain::plain;

use crate::domain::Language;
use crate::locale::Text;
use crate::page::Press;

/// What tells that words are in another language than the one they stand in.
const fn language_mark(language: Language, wanted: Language) -> &'static str {
    match language {
        _ if language as u8 == wanted as u8 => "",
        Language::English => " [EN]",
        Language::Spanish => " [ES]",
    }
}

/// The name of a key as it is pressed.
fn key_name(press: Press, say: impl Fn(&Text) -> String) -> String {
    let name = press.key.name();
    if press.ctrl {
        format!("Ctrl+{}", say(&name.capital()))
    } else {
        say(&name)
    }
}

/// Six digits are read in two threes; what is longer has its own groups.
fn in_threes(code: &str) -> String {
    match code.split_at_checked(3) {
        Some((first, rest)) if rest.len() == 3 => format!("{first} {rest}"),
        _ => code.to_owned(),
    }
}
