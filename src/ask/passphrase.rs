//! The class's passphrase and its recovery code.

use super::Code;
use crate::domain::Secret;
use crate::domain::class_file::secret::Opener;
use crate::domain::class_file::throttle::Answer;

/// What is to be done with it.
#[derive(Clone, Debug, PartialEq)]
pub enum PassphraseAsk {
    /// Try to open the class for the teacher.
    Try {
        /// What was typed.
        opener: Opener,
    },
    /// Give the class one.
    Set {
        /// Which.
        words: Secret,
    },
    /// Another one.
    Change {
        /// What opens the class now.
        old: Opener,
        /// What opens it from now on.
        new: Secret,
    },
    /// Take it away.
    Remove {
        /// What opens the class now.
        old: Opener,
    },
}

impl PassphraseAsk {
    /// Who tries it is not at the desk yet.
    pub(super) const fn is_for_the_desk(&self) -> bool {
        match self {
            Self::Try { .. } => false,
            Self::Set { .. } | Self::Change { .. } | Self::Remove { .. } => true,
        }
    }
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum PassphraseChange {
    /// What came of a try.
    Tried(Answer),
    /// The class has one, and this recovery code.
    Set {
        /// The recovery code as printed.
        recovery: Secret,
        /// Backups that could not be locked.
        failed: usize,
        /// The students' new codes.
        codes: Vec<Code>,
    },
    /// The class has none any more.
    Removed {
        /// Backups that could not be unlocked.
        failed: usize,
    },
    /// The old one was not taken.
    Refused(Answer),
}
