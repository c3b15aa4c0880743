//! For whom a value is sealed, and who can read now.

/// For whom a value is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// For the day's work: the key DAY.
    Class,
    /// For the teacher alone: the key PRIVATE. Anybody may add, only the teacher reads.
    Teacher,
}

/// What the vault can do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The class has no passphrase.
    Plain,
    /// No key is in memory.
    Locked,
    /// Only DAY is.
    Class,
    /// DAY and PRIVATE are.
    Teacher,
}
