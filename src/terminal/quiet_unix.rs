//! Keys one by one, and none of them shown by the terminal: the program says what was typed, where it may be said.

use std::io;

use rustix::stdio::stdin;
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios};
use rustix::termios::{tcgetattr, tcsetattr};

/// A terminal that shows nothing by itself; as it was before, once this goes.
pub(super) struct Quiet(Termios);

impl Quiet {
    /// From now on. Ctrl+C and Ctrl+Z go on being signals, and a line break stays one.
    pub(super) fn begin() -> io::Result<Self> {
        let before = tcgetattr(stdin())?;
        let quiet = Self(before);
        quiet.again()?;
        Ok(quiet)
    }

    /// Once more, after the shell had the terminal.
    pub(super) fn again(&self) -> io::Result<()> {
        let mut quiet = self.0.clone();
        quiet
            .local_modes
            .remove(LocalModes::ICANON | LocalModes::ECHO | LocalModes::IEXTEN);
        quiet.special_codes[SpecialCodeIndex::VMIN] = 1;
        quiet.special_codes[SpecialCodeIndex::VTIME] = 0;
        Ok(tcsetattr(stdin(), OptionalActions::Now, &quiet)?)
    }

    /// What gives the terminal back, whoever does it.
    pub(super) fn giver_back(&self) -> impl Fn() + Send + Sync + 'static {
        let before = self.0.clone();
        move || {
            let _ = tcsetattr(stdin(), OptionalActions::Now, &before);
        }
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        self.giver_back()();
    }
}
