//! What the drafts of these pages are kept by.

use crate::domain::entry::About;
use crate::domain::person::{Key, Voice};
use crate::domain::standard::Place;

/// How they begin, so that a conference tells them from its own.
pub(in crate::app) const PREPARED: &str = "prepare/";

/// A goal.
pub(in crate::app) const GOAL: &str = "prepare/goal";
/// A question of the family.
pub(in crate::app) const ASK: &str = "prepare/family/ask";
/// How the drafts of what the family thought of conferences begin.
const FEEDBACK: &str = "prepare/family/feedback/";
/// What was done on the card of things to do together.
pub(in crate::app) const EXPLORED: &str = crate::domain::note::CARD;

const fn of(by: Voice) -> &'static str {
    match by {
        Voice::Family => "prepare/family",
        Voice::Student | Voice::Teacher => "prepare",
    }
}

/// An answer of the profile or the family's page.
pub(in crate::app) fn answer(by: Voice, prompt: &str) -> String {
    format!("{}/answer/{prompt}", of(by))
}

/// A view of a habit in a term.
pub(in crate::app) fn habit(by: Voice, (term, habit): (&str, &str)) -> String {
    format!("{}/habit/{term}/{habit}", of(by))
}

/// What the family thought of a conference.
pub(in crate::app) fn feedback(conference: Key) -> String {
    format!("{FEEDBACK}{conference}")
}

/// Is it one person's own view, which the next one who opens these pages does not read?
pub(in crate::app) fn is_ones_own(place: &str) -> bool {
    let is_habit = |by| place.starts_with(&format!("{}/habit/", of(by)));
    is_feedback(place) || is_habit(Voice::Student) || is_habit(Voice::Family)
}

/// Is it what the family thought of a conference?
pub(in crate::app) fn is_feedback(place: &str) -> bool {
    place.starts_with(FEEDBACK)
}

/// What is shown in a place.
pub(in crate::app) fn choice(place: Place) -> String {
    format!("prepare/choice/{}", place.name())
}

/// A family's words beside an entry.
pub(in crate::app) fn statement(about: About) -> String {
    let About { table, row, place } = about;
    format!("prepare/family/statement/{table}/{row}{place}")
}
