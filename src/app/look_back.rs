//! Conferences that were: what was shown, said and promised.

use super::{App, Ask, Command, Home, Mode};
use crate::domain::conference::{Record, State};
use crate::domain::person::Key;

/// The list of conferences and rehearsals, and the one being read.
#[derive(Clone, Debug)]
pub struct LookBack {
    /// The student's screen, to go back to as it was.
    pub home: Home,
    /// Where the cursor is.
    pub at: usize,
    /// How far the open one is scrolled.
    pub open: Option<u16>,
}

impl LookBack {
    /// The list.
    pub const fn new(home: Home) -> Self {
        Self {
            home,
            at: 0,
            open: None,
        }
    }

    /// The list with one of them open: what was just closed is read back.
    pub fn opened(home: Home, key: Key) -> Self {
        let mut look = Self::new(home);
        let at = look
            .records()
            .iter()
            .position(|record| record.conference.key == key);
        look.at = at.unwrap_or(0);
        look.open = at.map(|_| 0);
        look
    }

    /// What can be looked back on, newest first.
    pub fn records(&self) -> Vec<&Record> {
        self.home
            .folder
            .records
            .iter()
            .rev()
            .filter(|record| record.conference.state != State::Planned)
            .collect()
    }

    /// The one the cursor is on.
    pub fn record(&self) -> Option<&Record> {
        self.records().get(self.at).copied()
    }
}

/// What a command does here.
pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let Mode::LookBack(look) = &mut app.mode else {
        return None;
    };
    let count = look.records().len();
    match (command, &mut look.open) {
        (Command::Go(direction), Some(scroll)) => *scroll = direction.scroll(*scroll),
        (Command::Go(direction), None) => look.at = direction.within(look.at, count),
        (Command::Enter, None) if count > 0 => look.open = Some(0),
        (Command::Escape, Some(_)) => look.open = None,
        (Command::Escape | Command::Quit, _) => leave(app),
        _ => {}
    }
    None
}

fn leave(app: &mut App) {
    if let Mode::LookBack(look) = std::mem::replace(&mut app.mode, Mode::Closed) {
        app.mode = Mode::Student(Box::new(look.home));
    }
}
