//! Keys one by one, and none of them shown by the console: the program says what was typed, where it may be said.

use std::io;

use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

/// A console that shows nothing by itself; as it was before, once this goes.
pub(super) struct Quiet(());

impl Quiet {
    /// From now on.
    pub(super) fn begin() -> io::Result<Self> {
        enable_raw_mode()?;
        Ok(Self(()))
    }

    /// Once more, after somebody else had the console.
    #[expect(clippy::unused_self, reason = "elsewhere it knows what to go back to")]
    pub(super) fn again(&self) -> io::Result<()> {
        enable_raw_mode()
    }

    /// What gives the console back, whoever does it.
    #[expect(clippy::unused_self, reason = "elsewhere it knows what to go back to")]
    pub(super) fn giver_back(&self) -> impl Fn() + Send + Sync + 'static {
        || {
            let _ = disable_raw_mode();
        }
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        self.giver_back()();
    }
}
