//! The root of every key of a class.

use zeroize::Zeroizing;

use super::bytes::random;
use super::fault::Fault;

/// The root of every key of a class: 256 random bits, made once.
pub struct Root(pub(super) Zeroizing<[u8; 32]>);

impl Root {
    /// A new one.
    pub fn new() -> Result<Self, Fault> {
        Ok(Self(Zeroizing::new(random()?)))
    }

    /// A known one.
    #[cfg(test)]
    pub(crate) fn for_tests(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}
