//! The students' codes.

use crate::domain::Secret;
use crate::domain::class_file::throttle::Answer;
use crate::domain::id::StudentId;

/// What is to be done with them.
#[derive(Clone, Debug, PartialEq)]
pub enum CodeAsk {
    /// Try a student's code.
    Try {
        /// Whose.
        student: StudentId,
        /// What was typed.
        code: Secret,
    },
    /// Give new ones.
    New {
        /// To whom.
        students: Vec<StudentId>,
    },
}

impl CodeAsk {
    /// Who tries one is at the door.
    pub(super) const fn is_for_the_desk(&self) -> bool {
        match self {
            Self::Try { .. } => false,
            Self::New { .. } => true,
        }
    }
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum CodeChange {
    /// What came of a try.
    Tried(Answer),
    /// New codes.
    New(Vec<Code>),
}

/// A student's code, to be told this once.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// Whose.
    pub student: StudentId,
    /// Six digits.
    pub code: Secret,
}
