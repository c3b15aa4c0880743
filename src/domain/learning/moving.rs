//! Levels that would read otherwise under another rule or scale.

use crate::domain::id::StudentId;
use crate::domain::learning::mastery::Rule;
use crate::domain::learning::scale::Standing;
use crate::domain::learning::standing::{Counting, Learning};
use crate::domain::words::Words;

/// A level, as it is and as it would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moving {
    /// Whose.
    pub student: StudentId,
    /// The whole name.
    pub name: String,
    /// The standard's code.
    pub code: String,
    /// Its words, as people know it.
    pub standard: Words,
    /// As it is.
    pub from: Standing,
    /// As it would be.
    pub to: Standing,
}

/// Which way a level would go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// All of them.
    #[default]
    All,
    /// Those that would be lower.
    Down,
    /// Those that would be higher.
    Up,
    /// Those that would begin, end, or have another word.
    Other,
}

impl Way {
    /// The next one to look at, round and round.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::All => Self::Down,
            Self::Down => Self::Up,
            Self::Up => Self::Other,
            Self::Other => Self::All,
        }
    }

    /// Is this one of them?
    pub fn takes(self, moving: &Moving) -> bool {
        self == Self::All || self == moving.way()
    }
}

impl Moving {
    /// Lower, higher, or neither.
    pub fn way(&self) -> Way {
        match (self.from.level(), self.to.level()) {
            (Some(from), Some(to)) if to < from => Way::Down,
            (Some(from), Some(to)) if to > from => Way::Up,
            _ => Way::Other,
        }
    }
}

/// Where the student would stand if the standard followed `rule`, where it has one, and the class counted so.
pub fn standing_under(learning: &Learning, rule: Option<Rule>, counting: Counting) -> Standing {
    let mut learning = learning.clone();
    learning.standard.rule = rule;
    learning.standing(counting)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::learning::scale::Halves;

    fn moving(from: Standing, to: Standing) -> Moving {
        Moving {
            student: StudentId(1),
            name: String::new(),
            code: String::new(),
            standard: Words::default(),
            from,
            to,
        }
    }

    #[test]
    fn a_level_that_begins_or_has_another_word_is_neither_lower_nor_higher() {
        let at = |halves| Standing::At(Halves(halves));
        assert_eq!(moving(at(6), at(5)).way(), Way::Down);
        assert_eq!(moving(at(5), at(6)).way(), Way::Up);
        assert_eq!(moving(at(6), at(6)).way(), Way::Other);
        assert_eq!(moving(Standing::NoEvidenceYet, at(6)).way(), Way::Other);
        assert!(Way::All.takes(&moving(at(6), at(5))));
        assert!(!Way::Up.takes(&moving(at(6), at(5))));
        let round = [Way::All, Way::Down, Way::Up, Way::Other];
        for (one, next) in round.into_iter().zip(round.into_iter().cycle().skip(1)) {
            assert_eq!(one.next(), next);
        }
    }
}
