//! What a family says of a conference: three questions and a line.

use serde::{Deserialize, Serialize};

use crate::domain::words::Said;

/// An answer to one of the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Felt {
    /// Yes.
    Yes,
    /// In part.
    Partly,
    /// No.
    No,
}

impl Felt {
    /// As they are offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];
}

/// The questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Was everything understood?
    Understood,
    /// Did the child lead?
    Led,
    /// Was the family heard?
    Heard,
}

impl Asks {
    /// All three, in their order.
    pub const ALL: [Self; 3] = [Self::Understood, Self::Led, Self::Heard];
}

/// What a family said of one conference.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feedback {
    /// To each question of [`Asks::ALL`]; a family may leave one out.
    pub felt: [Option<Felt>; 3],
    /// What could be better.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<Said>,
}

impl Feedback {
    /// Was nothing said?
    pub fn is_empty(&self) -> bool {
        self.line.is_none() && self.felt.iter().all(Option::is_none)
    }

    /// How many said so, to each question: yes, partly, no.
    pub fn counts<'a>(all: impl Iterator<Item = &'a Self>) -> [[usize; 3]; 3] {
        let mut counts = [[0; 3]; 3];
        for feedback in all {
            for (of_question, felt) in counts.iter_mut().zip(feedback.felt) {
                let at = Felt::ALL.iter().position(|one| Some(*one) == felt);
                at.and_then(|at| of_question.get_mut(at))
                    .into_iter()
                    .for_each(|count| *count += 1);
            }
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_leaves_a_question_out_is_not_counted_there() {
        let said = |felt| Feedback { felt, line: None };
        let all = [
            said([Some(Felt::Yes), Some(Felt::No), None]),
            said([Some(Felt::Yes), None, Some(Felt::Partly)]),
        ];
        assert_eq!(
            Feedback::counts(all.iter()),
            [[2, 0, 0], [0, 0, 1], [0, 1, 0]]
        );
        assert!(said([None; 3]).is_empty() && !all[0].is_empty());
    }
}
