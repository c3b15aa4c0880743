//! The foot of a page: who has notes here, what is told, which keys work.

use super::Press;
use crate::domain::Said;
use crate::domain::people::person::Voice;
use crate::locale::Text;

/// The foot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Foot {
    /// The notes of a step, where people write some.
    pub notes: Option<Notes>,
    /// The one thing that is told.
    pub told: Option<Told>,
    /// The keys, the most important first.
    pub keys: Vec<Hint>,
}

/// The notes of a step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes {
    /// What each voice is asked for, and what it wrote.
    pub asked: Vec<Note>,
    /// Voices that are asked for something here, or wrote it: and whether they wrote.
    pub voices: Vec<(Voice, bool)>,
}

/// A note.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Who is asked.
    pub by: Voice,
    /// For what.
    pub prompt: Text,
    /// What they wrote.
    pub said: Option<Said>,
}

/// One thing that is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// How much it matters.
    pub weight: Weight,
    /// What.
    pub text: Text,
}

/// How much matters what is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// It went wrong, or soon will.
    Failure,
    /// It was done.
    Status,
    /// It is so all the time.
    Quiet,
    /// The same, and where there is little room it gives way to who has a note.
    Calm,
}

/// A key, and what it does.
#[derive(Clone, Debug, PartialEq)]
pub struct Hint {
    /// The keys that do it, the one that is named first.
    pub keys: Vec<Press>,
    /// They belong together and are named together.
    pub together: bool,
    /// What they do.
    pub does: Text,
    /// It is shown where there is room; otherwise help alone has it.
    pub at_foot: bool,
    /// It is always shown, and last.
    pub always: bool,
}
