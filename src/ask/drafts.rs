//! What is being typed, and not kept as what it is yet.

use jiff::civil::Date;

use crate::domain::Said;
use crate::domain::note::Field;
use crate::domain::person::{Key, Voice};

/// What was being typed: its place, the words, and the day where it has one.
pub type Draft = (String, Said, Option<Date>);

/// What is to be done with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftAsk {
    /// Keep what is being typed in a conference.
    Keep {
        /// Whose.
        student: Key,
        /// Of which conference.
        conference: Key,
        /// `note/…`, `goal`, `promise/…`.
        place: String,
        /// The words.
        said: Said,
        /// By when, where it has a day.
        due: Option<Date>,
    },
    /// Keep what is being typed while preparing.
    KeepPrepared {
        /// Whose.
        student: Key,
        /// `prepare/…`.
        place: String,
        /// The words.
        said: Said,
    },
    /// Forget what was being typed in these places, and not kept.
    ForgetPrepared {
        /// Whose.
        student: Key,
        /// Where.
        places: Vec<String>,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftChange {
    /// It is kept.
    Kept {
        /// Of which conference.
        conference: Key,
        /// Where.
        place: String,
        /// The words.
        said: Said,
        /// By when, where it has a day.
        due: Option<Date>,
    },
    /// It is kept.
    PreparedKept {
        /// Whose.
        student: Key,
        /// Where.
        place: String,
        /// The words.
        said: Said,
    },
    /// It is forgotten.
    PreparedForgotten,
}

/// The place of the goal of a conference.
pub(crate) const GOAL: &str = "goal";

/// The place of a note of a conference.
pub(crate) fn note_place(field: &Field) -> String {
    let Field {
        step,
        part,
        note,
        by,
    } = field;
    format!("note/{step}/{part}/{note}/{}", by.name())
}

/// The place of a promise of a conference.
pub(crate) fn promise_place(owner: Voice) -> String {
    format!("promise/{}", owner.name())
}

/// The place of the example beside a view of a habit.
pub(crate) fn example_place(habit: &str, voice: Voice) -> String {
    format!("habit/{habit}/{}", voice.name())
}
