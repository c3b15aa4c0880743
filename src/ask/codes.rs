//! The students' codes.

use crate::domain::Secret;
use crate::domain::class_file::class::Class;
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
    /// Try the PIN of the covered desk.
    TryPin {
        /// What was typed.
        pin: Secret,
    },
    /// Set the PIN of the covered desk.
    SetPin {
        /// The digits; none: there is no PIN any more.
        pin: Option<Secret>,
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
            Self::Try { .. } | Self::TryPin { .. } => false,
            Self::New { .. } | Self::SetPin { .. } => true,
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
    /// The desk has a PIN now, or none any more: how the class is set.
    PinSet(Box<Class>),
}

/// A student's code, to be told this once.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// Whose.
    pub student: StudentId,
    /// Six digits.
    pub code: Secret,
}
