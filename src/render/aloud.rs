//! Single sentences for whoever listens: what is told, what stands in a field, and no signs in either.

use super::sentences::{behind, ended};
use crate::locale::{Reader, Text, terms, text};
use crate::page::{Field, Holds};

/// What was told, in each language.
pub fn told(text: &Text, reader: Reader) -> Vec<String> {
    let said = reader.each().map(|one| undecorated(&one.aloud(text)));
    said.filter(|said| !said.is_empty()).map(ended).collect()
}

/// What a field asks, and what stands in it.
pub fn filled(field: &Field, reader: Reader) -> Vec<String> {
    let each = reader.each();
    each.map(|reader| ended(undecorated(&holding(field, reader))))
        .collect()
}

pub(super) fn holding(field: &Field, reader: Reader) -> String {
    let holds = match &field.holds {
        Holds::Nothing => reader.aloud(&text::field_empty()),
        Holds::Typed(words, _) if words.is_empty() => reader.aloud(&text::field_empty()),
        Holds::Typed(words, _) => words.clone(),
        Holds::Secret(typed, Some(of)) => reader.aloud(&text::field_secret_of(*typed, *of)),
        Holds::Secret(typed, None) => reader.aloud(&text::field_secret(*typed)),
        Holds::Chosen(_) if field.covered => reader.aloud(&text::field_covered()),
        Holds::Chosen(text) => reader.aloud(text),
        Holds::Felt(felt) => reader.aloud(&terms::felt_or_not(*felt)),
        Holds::Days(days, _) if days.is_empty() => reader.aloud(&text::field_no_day()),
        Holds::Days(days, _) => reader.aloud(&terms::days(*days)),
    };
    behind(&reader.aloud(&field.label), &holds)
}

/// Signs that a voice would read out, or leave out, are said as a pause.
pub(super) fn undecorated(sentence: &str) -> String {
    let plain = sentence.replace(" · ", ", ").replace(" → ", ", ");
    let signs = [
        '→', '↑', '↓', '←', '⌫', '▸', '◂', '▌', '■', '◧', '□', '●', '○', '≠', '✓',
    ];
    let plain = plain.replace(signs, "");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
