//! The signs between and behind sentences.

/// A label, and what it is worth: a question needs no colon.
pub(in crate::render) fn behind(label: &str, worth: &str) -> String {
    format!("{label}{}{worth}", colon(label))
}

/// What stands between a label and what it is worth.
pub(in crate::render) fn colon(label: &str) -> &'static str {
    if label.ends_with(['?', ':', '.', '!']) {
        " "
    } else {
        ": "
    }
}

/// A sentence ends with a full stop, unless it ends already.
pub(in crate::render) fn ended(sentence: String) -> String {
    let last = sentence
        .trim_end_matches(['”', '"', ')', ']'])
        .chars()
        .last();
    match last {
        Some('.' | '!' | '?' | '…' | ':') | None => sentence,
        Some(_) => sentence + ".",
    }
}
