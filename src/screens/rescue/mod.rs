//! A class file that is damaged: back to one of its backups, without leaving the program.

mod page;

use std::path::PathBuf;

use crate::ask::{Ask, BackupAsk};
use crate::domain::class_file::backups::Backup;
use crate::form::Move;
use crate::page::Page;
use crate::screen::{Around, Commands, Go, Keys, Nav, Next, Place, Screen, menu};

/// The backups of a file that cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rescue {
    /// The damaged file.
    pub path: PathBuf,
    /// Its backups, newest first; never empty.
    pub backups: Vec<Backup>,
    /// Where the cursor is.
    pub at: usize,
}

impl Rescue {
    /// With the cursor on the newest.
    pub const fn of(path: PathBuf, backups: Vec<Backup>) -> Self {
        Self {
            path,
            backups,
            at: 0,
        }
    }
}

impl Commands for Rescue {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        menu()
    }

    fn update(&mut self, command: Nav, _around: &Around) -> Next {
        match command {
            Nav::Go(direction) => self.at = direction.within(self.at, self.backups.len()),
            Nav::Enter => {
                let chosen = self.backups.get(self.at);
                return Next::from(chosen.map(|backup| {
                    Ask::Backups(BackupAsk::Rescue {
                        path: self.path.clone(),
                        backup: backup.path.clone(),
                    })
                }));
            }
            Nav::Back | Nav::Leave => return Next::go(Go::Only(Place::Welcome(true))),
        }
        Next::stay()
    }
}

impl Screen for Rescue {
    fn page(&self, around: &Around) -> Page {
        page::of(self, around)
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        self.at = at;
        self.update(Nav::Enter, around)
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Nav::Go(Move::by_wheel(down)), around)
    }
}
