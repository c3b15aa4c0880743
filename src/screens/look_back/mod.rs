//! Conferences that were: what was shown, said and promised.

mod page;

use jiff::civil::Date;

use crate::domain::conference::{Record, State};
use crate::domain::id::ConferenceId;
use crate::domain::learning::milestone::{Milestone, milestones};
use crate::domain::people::folder::Folder;
use crate::form::wheeled;
use crate::page::Page;
use crate::screen::{Around, Commands, Keys, Nav, Next, Screen, left, menu, reading};

/// What was reached this year besides conferences, oldest first.
fn reached(folder: &Folder, around: &Around) -> Vec<(Date, Milestone)> {
    let mut all = milestones(folder, around.counting());
    all.retain(|(_, what)| !matches!(what, Milestone::Conference(_)));
    all
}

/// The list of conferences and rehearsals, and the one being read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LookBack {
    /// Where the cursor is.
    pub at: usize,
    /// How far the open one is scrolled.
    pub open: Option<u16>,
}

/// What can be looked back on, newest first.
pub fn records(folder: &Folder) -> Vec<&Record> {
    let all = folder.records.iter().rev();
    all.filter(|record| record.conference.state != State::Planned)
        .collect()
}

impl LookBack {
    /// The list; with this one open, if there is one: what was just closed is read back.
    pub fn of(folder: &Folder, opened: Option<ConferenceId>) -> Self {
        let all = records(folder);
        let mut all = all.iter();
        let at = all.position(|record| Some(record.conference.key) == opened);
        Self {
            at: at.unwrap_or(0),
            open: at.map(|_| 0),
        }
    }
}

impl Commands for LookBack {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        if self.open.is_some() {
            reading()
        } else {
            menu()
        }
    }

    fn update(&mut self, command: Nav, around: &Around) -> Next {
        let count = around.open.as_ref();
        let count = count.map_or(0, |open| {
            let reached = reached(&open.folder, around);
            records(&open.folder).len() + usize::from(!reached.is_empty())
        });
        match (command, &mut self.open) {
            (Nav::Go(direction), Some(scroll)) => *scroll = direction.scroll(*scroll),
            (Nav::Go(direction), None) => self.at = direction.within(self.at, count),
            (Nav::Enter, None) => self.open = (count > 0).then_some(0),
            (Nav::Enter | Nav::Back, Some(_)) => self.open = None,
            (Nav::Back, None) | (Nav::Leave, _) => return left(around),
        }
        Next::stay()
    }
}

impl Screen for LookBack {
    fn page(&self, around: &Around) -> Page {
        page::of(*self, around)
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        self.at = at;
        self.update(Nav::Enter, around)
    }

    fn wheel(&mut self, down: bool, _around: &Around) -> Next {
        let open = self.open.as_mut();
        open.into_iter()
            .for_each(|scroll| *scroll = wheeled(*scroll, down));
        Next::stay()
    }
}
