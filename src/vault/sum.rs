//! A sum of all that stands in a file: it tells damage, and keeps nobody out.

use sha2::{Digest as _, Sha256};

use super::hex::Hex;

/// A sum that grows part by part.
#[derive(Clone, Default)]
pub struct Sum(Sha256);

impl Sum {
    /// One more part; where it ends counts too.
    pub fn add(&mut self, kind: u8, part: &[u8]) {
        let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
        self.0.update([kind]);
        self.0.update(length.to_le_bytes());
        self.0.update(part);
    }

    /// As it is written down.
    pub fn finish(self) -> String {
        Hex(self.0.finalize().to_vec()).into()
    }
}
