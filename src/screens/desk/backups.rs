//! The backups of the class, one of which can be gone back to.

use super::page::top;
use crate::ask::{Ask, BackupAsk};
use crate::domain::class_file::backups::Backup;
use crate::form::Move;
use crate::locale::text;
use crate::page::Page;
use crate::screen::{Around, Commands, Keys, Nav, Next, Place, Question, Screen, menu, pieces};

/// The backups.
#[derive(Clone, Debug)]
pub struct Backups {
    /// Newest first.
    pub list: Vec<Backup>,
    /// Where the cursor is.
    pub at: usize,
}

impl Backups {
    /// Of these.
    pub const fn of(list: Vec<Backup>) -> Self {
        Self { list, at: 0 }
    }
}

impl Commands for Backups {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        menu()
    }

    fn update(&mut self, command: Nav, _around: &Around) -> Next {
        match command {
            Nav::Go(direction) => self.at = direction.within(self.at, self.list.len()),
            Nav::Enter => {
                let chosen = self.list.get(self.at).cloned();
                return chosen.map_or_else(Next::stay, |backup| {
                    Next::open(Place::Confirm(Box::new(restoring(backup))))
                });
            }
            Nav::Back | Nav::Leave => return Next::back(),
        }
        Next::stay()
    }
}

impl Screen for Backups {
    fn page(&self, around: &Around) -> Page {
        pieces::backups(around, top(), &self.list, self.at)
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        self.at = at;
        self.update(Nav::Enter, around)
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Nav::Go(Move::by_wheel(down)), around)
    }
}

/// Back to a backup?
fn restoring(backup: Backup) -> Question {
    Question {
        question: text::restore_question(backup.day),
        about: vec![text::restore_about(), text::restore_keeps()],
        yes: text::restore_yes(),
        ask: Ask::Backups(BackupAsk::Restore {
            backup: backup.path,
        }),
        instead: None,
    }
}
