//! Work on the backups of a class file.

use std::path::{Path, PathBuf};

use super::papers::papers_in;
use super::{Ground, Work};
use crate::ask::{BackupAsk, BackupChange, Reopened, Rescue};
use crate::domain::class_file::log::What;
use crate::places;
use crate::store::{Error, Store};

impl Work {
    pub(super) fn backups(
        &mut self,
        ask: &BackupAsk,
        ground: &Ground,
    ) -> Result<BackupChange, Error> {
        Ok(match ask {
            BackupAsk::Find { path } => {
                let path = places::at_home(path);
                BackupChange::Found(Rescue {
                    backups: Store::backups_on(&path, ground.now.day()),
                    path,
                })
            }
            BackupAsk::Rescue { path, backup } => {
                self.leave_file(ground);
                let kept = Store::restore(path, backup, ground.now.day())?;
                let opened = self.open_class(path, ground)?;
                self.remember_from(kept.as_deref(), ground)?;
                BackupChange::Restored(opened)
            }
            BackupAsk::Read => {
                let path = self.open(ground)?.store.path();
                BackupChange::Read(Store::backups_on(path, ground.now.day()))
            }
            BackupAsk::Copy { to } => {
                let to = papers_in(ground, to);
                let open = self.open(ground)?;
                let when = open.when();
                BackupChange::Copied {
                    path: open.store.copy_for(when, &to)?,
                }
            }
            BackupAsk::Restore { backup } => BackupChange::Restored(self.restore(backup, ground)?),
        })
    }

    /// Closes the file, puts the backup in its place, opens it again. The log of the restored file says so.
    fn restore(&mut self, backup: &Path, ground: &Ground) -> Result<Reopened, Error> {
        let path = self.open(ground)?.store.path().to_owned();
        self.leave_file(ground);
        let restored: Result<Option<PathBuf>, Error> =
            Store::restore(&path, backup, ground.now.day());
        self.store = Some(Store::open(&path)?);
        let kept = restored?;
        self.remember_from(kept.as_deref(), ground)?;
        self.opened()
    }

    /// What going back must not undo; where the old file cannot be read, only that somebody went back.
    fn remember_from(&mut self, kept: Option<&Path>, ground: &Ground) -> Result<(), Error> {
        let open = self.open(ground)?;
        let when = open.when();
        let remembered = kept.is_some_and(|kept| open.store.remember_from(when, kept).is_ok());
        if remembered {
            return Ok(());
        }
        let what = What::Restored;
        open.store.note_down(when, what, None, "teacher")
    }
}
