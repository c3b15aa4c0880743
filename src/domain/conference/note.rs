//! What is written down during a conference.

use serde::{Deserialize, Serialize};

use crate::domain::id::NoteId;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Owner;
use crate::domain::words::Said;

/// What the marks on the card of things to do together are kept by: like a draft, but no words that wait for anything.
pub const CARD: &str = "prepare/family/explore";

/// Which field of a conference a note answers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Field {
    /// The step's name.
    pub step: String,
    /// The part's name.
    pub part: String,
    /// The prompt's name.
    pub note: String,
    /// Whose words.
    pub by: Voice,
}

/// A kept note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its row.
    pub key: NoteId,
    /// What it answers.
    pub field: Field,
    /// As it reads now; earlier wordings stay in the class file.
    pub said: Said,
    /// Of which home, where the family said it.
    pub owner: Owner,
}
