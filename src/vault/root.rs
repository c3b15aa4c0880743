//! The root of every key of a class.

use zeroize::Zeroizing;

use super::bytes::random;
use super::fault::Fault;
use super::kept::Key;

/// The root of every key of a class: 256 random bits, made once.
pub struct Root(Key);

impl Root {
    /// A new one.
    pub fn new() -> Result<Self, Fault> {
        Ok(Self::of(&Zeroizing::new(random()?)))
    }

    /// A known one.
    #[cfg(test)]
    pub(crate) fn for_tests(bytes: [u8; 32]) -> Self {
        Self::of(&bytes)
    }

    /// One that was unwrapped.
    pub(super) fn of(bytes: &[u8; 32]) -> Self {
        Self(Key::of(bytes))
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        self.0.bytes()
    }
}
