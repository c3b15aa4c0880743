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

/// A step that comes.
#[derive(Clone, Debug, PartialEq)]
pub struct Ahead {
    /// Its number on the way, from 1.
    pub number: usize,
    /// Its title.
    pub title: Text,
    /// How long it takes, in words.
    pub takes: Text,
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Floor {
    /// Who has it.
    pub has: Voice,
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

/// The sentence from which each beat of a page begins, as it is shown now: where all is said at once, there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beats(Vec<usize>);

impl Beats {
    /// Stands for the last one, however many there are.
    pub const LAST: usize = usize::MAX;

    /// Beats that begin at these sentences, the first of them at 0.
    pub fn at(starts: Vec<usize>) -> Self {
        Self(if starts.len() > 1 { starts } else { Vec::new() })
    }

    /// Where the beat after the one with this sentence begins.
    pub fn after(&self, sentence: usize) -> Option<usize> {
        self.0.iter().copied().find(|start| *start > sentence)
    }

    /// Where the beat before the one with this sentence begins.
    pub fn before(&self, sentence: usize) -> Option<usize> {
        let here = self.here(sentence)?;
        self.0.get(here.checked_sub(1)?).copied()
    }

    /// Which beat the sentence is in, counted from 0.
    pub fn here(&self, sentence: usize) -> Option<usize> {
        self.0.iter().rposition(|start| *start <= sentence)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beats_are_gone_through_one_by_one_both_ways() {
        let beats = Beats::at(vec![0, 2, 5]);
        assert_eq!(beats.after(0), Some(2));
        assert_eq!(beats.after(2), Some(5));
        assert_eq!(beats.after(3), Some(5), "in the middle of a beat of before");
        assert_eq!(beats.after(5), None);
        assert_eq!(beats.before(Beats::LAST), Some(2));
        assert_eq!(beats.before(2), Some(0));
        assert_eq!(beats.before(0), None);
        assert_eq!(beats.here(4), Some(1));
        assert_eq!(Beats::at(vec![0]), Beats::default(), "one beat is no beat");
    }
}
