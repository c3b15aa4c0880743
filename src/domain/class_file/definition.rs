//! What a school's own folder says, as a class carries it.

use crate::domain::words::Words;

/// A file of the folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Definition {
    /// Its path inside the folder, with `/` between the parts.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// What another folder would make of a class's definitions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it is.
    pub what: What,
    /// Its name in files.
    pub id: String,
    /// What it is called, as far as it has a name for people.
    pub name: Words,
    /// As it is; none: it is not there.
    pub before: Option<Words>,
    /// As it would be; none: it would not be there.
    pub after: Option<Words>,
}

/// What a folder defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A conference's steps.
    Script,
    /// A set of habits.
    Habits,
    /// A scale, or the words for habits.
    Scale,
    /// A prompt of the profile.
    Prompt,
    /// A question, a talking point, a word of the glossary.
    Bank,
    /// The card of things to do together.
    Card,
    /// A sentence of the program, in other words.
    Reworded,
    /// A sentence of the school's own.
    Sentence,
}
