//! Waits for the keyboard and for time.

use std::io;
use std::time::Duration;

pub(super) enum Woken {
    Input,
    Time,
    Terminate,
    Suspend,
}

pub(super) struct Waiting;

impl Waiting {
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self)
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that waits for the keyboard"
    )]
    pub(super) fn wait(&mut self, until: Option<Duration>) -> io::Result<Woken> {
        let ready = crossterm::event::poll(until.unwrap_or(Duration::from_secs(86_400)))?;
        Ok(if ready { Woken::Input } else { Woken::Time })
    }
}

/// Hears that somebody asks a command to end: left to the system here.
#[derive(Default)]
pub struct Ending;

impl Ending {
    /// Has somebody asked?
    pub const fn is_asked(&self) -> bool {
        false
    }
}

pub(super) fn stop() -> io::Result<()> {
    Ok(())
}

/// A window that is gone says so by itself.
pub(super) const fn is_gone() -> bool {
    false
}
