//! What a conference says: the way through it, whose turn it is, the sentences by voice.

use crate::domain::people::person::Voice;
use crate::locale::Text;

/// The way through the steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The steps, by their titles.
    pub steps: Vec<Text>,
    /// The step one is at, counted from 0.
    pub here: usize,
    /// The part of the step, counted from 1; and how many there are.
    pub part: usize,
    /// The parts of the step.
    pub parts: usize,
    /// It is only tried out.
    pub rehearsal: bool,
}

impl Way {
    /// The title of the step one is at.
    pub fn title(&self) -> Option<&Text> {
        self.steps.get(self.here)
    }

    /// The title of the one that comes.
    pub fn next(&self) -> Option<&Text> {
        self.steps.get(self.here + 1)
    }
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Floor {
    /// Who has it.
    pub has: Voice,
    /// How much each voice has spoken, in percent.
    pub shares: [u8; 3],
}

/// A sentence for a voice.
#[derive(Clone, Debug, PartialEq)]
pub struct Speech {
    /// Whose.
    pub by: Voice,
    /// Said, asked or listened for.
    pub kind: Kind,
    /// The sentence.
    pub text: Text,
}

/// What is done with a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is said aloud.
    Say,
    /// It can be asked.
    Ask,
    /// It is done meanwhile, quietly.
    Listen,
}
