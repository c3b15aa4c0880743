//! English and Spanish. State holds [`Text`]; only the view and the handouts turn it into words.

mod bundle;
mod dates;
pub mod intake;
mod pack;
mod reader;
mod say;
pub mod set;
mod sources;
pub mod terms;
mod text_type;
mod typed;
pub mod working;

pub use crate::domain::Language;
pub use pack::{PackWords, SourceFault, written_here};
pub use reader::{Reader, Reading};
pub use say::{Locale, Locales};
pub use text_type::{Number, Saying, Text, Value};
pub use typed::{Braces, as_typed_words, as_written};

/// One constructor per message of the program, generated from `locales/` by `locales/build.rs`.
#[expect(
    clippy::doc_markdown,
    reason = "the words of the sentences stand as their documentation"
)]
pub mod text {
    use jiff::civil::{Date, Time};

    use super::{Number, Saying, Text, Value};

    include!(concat!(env!("OUT_DIR"), "/text.rs"));
}

/// The variables of a built-in message, if there is such a message.
pub fn variables(id: &str) -> Option<impl Iterator<Item = &'static str>> {
    sources::Source::of(id).map(sources::Source::variables)
}

/// Every built-in id, in order.
pub fn ids() -> impl Iterator<Item = &'static str> {
    sources::Source::all().map(sources::Source::id)
}

pub use crate::domain::clean::folded;
