//! A class file that is damaged: back to one of its backups, without leaving the program.

use super::{App, Ask, Command, Mode, Welcome};
use crate::ask::{self, BackupAsk};
use crate::domain::upkeep::Backup;
use std::path::PathBuf;

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

/// The backups of a damaged file are known.
pub(super) fn found(app: &mut App, found: ask::Rescue) {
    let ask::Rescue { path, backups } = found;
    if !backups.is_empty() {
        app.mode = Mode::Rescue(Box::new(Rescue {
            path,
            backups,
            at: 0,
        }));
    }
}

/// What a command does here.
pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let Mode::Rescue(rescue) = &mut app.mode else {
        return None;
    };
    match command {
        Command::Go(direction) => rescue.at = direction.within(rescue.at, rescue.backups.len()),
        Command::Enter => {
            let backup = rescue.backups.get(rescue.at)?.path.clone();
            let path = rescue.path.clone();
            return Some(Ask::Backups(BackupAsk::Rescue { path, backup }));
        }
        Command::Escape | Command::Quit => {
            app.failure = None;
            app.mode = Mode::Welcome(Welcome::after_language());
        }
        _ => {}
    }
    None
}
