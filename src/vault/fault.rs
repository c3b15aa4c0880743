//! Why a sealed value cannot be read or written.

/// Why a sealed value cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The value is not what the program wrote, or not for this place.
    #[error("a sealed value is damaged")]
    Damaged,
    /// A newer program wrote it.
    #[error("a sealed value is of a newer version")]
    Newer,
    /// The key is not here now.
    #[error("a sealed value is locked")]
    Shut,
    /// The passphrase or the code is another one.
    #[error("the passphrase or the code is wrong")]
    Wrong,
    /// The computer gave no random bytes or no memory.
    #[error("the computer gave no random numbers or no memory")]
    Exhausted,
}
