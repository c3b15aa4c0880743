//! Languages as files name them: ours, another one as it stands there, or that nobody says.

use super::nothing::is_nothing;
use crate::domain::people::person::{AdultReads, Reads};
use crate::domain::words::Language;

/// `es`, `spa`, `Spanish`, `español`, `es-MX`.
pub(in crate::import) fn language(cell: &str) -> Option<Language> {
    let cell = crate::domain::clean::clean_line(cell).trim().to_lowercase();
    let is = |names: &[&str], tag: &str| {
        names.contains(&cell.as_str()) || cell.starts_with(&format!("{tag}-")) || cell == tag
    };
    if is(
        &["spa", "spanish", "español", "espanol", "castellano"],
        "es",
    ) {
        return Some(Language::Spanish);
    }
    is(&["eng", "english", "inglés", "ingles"], "en").then_some(Language::English)
}

/// Words that say that nobody knows, or wants to say.
const UNSAID: &[&str] = &[
    "unknown",
    "other",
    "not reported",
    "not specified",
    "undetermined",
    "und",
    "mis",
    "zxx",
    "desconocido",
    "desconocida",
    "otro",
    "otra",
];

/// What an adult reads: one of our languages, or another as it stands there; `English/Spanish` says no single one.
pub(in crate::import) fn adult_reads(cell: &str) -> AdultReads {
    let words = crate::domain::clean::clean_line(cell).trim().to_owned();
    match language(&words) {
        Some(language) => AdultReads::In(language),
        None if is_unsaid(&words) || reads(&words).is_some() => AdultReads::Unknown,
        None => AdultReads::Other(words),
    }
}

fn is_unsaid(words: &str) -> bool {
    is_nothing(words) || UNSAID.contains(&words.to_lowercase().as_str())
}

/// What the home reads, where that is a language of the pages, or both of them.
pub(in crate::import) fn reads(cell: &str) -> Option<Reads> {
    let lower = cell.to_lowercase();
    let parts = [" and ", " y ", " & ", "/", ",", ";"]
        .iter()
        .find_map(|between| lower.split_once(between));
    let of_one = |language| match language {
        Language::English => Reads::English,
        Language::Spanish => Reads::Spanish,
    };
    let Some((one, other)) = parts else {
        return language(cell).map(of_one);
    };
    let (one, other) = (language(one)?, language(other)?);
    Some(if one == other {
        of_one(one)
    } else {
        Reads::Both
    })
}

/// The language at home as it stands there, where it is none of ours.
pub(in crate::import) fn home_language(cell: &str) -> Option<String> {
    match adult_reads(cell) {
        AdultReads::Other(words) => Some(words),
        AdultReads::In(_) | AdultReads::Unknown => None,
    }
}
