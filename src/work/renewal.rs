//! Work on a class of an earlier version that takes long to be made new.

use super::{Doing, Ground, Long, Work};
use crate::ask::{Ask, ClassAsk, ClassChange};
use crate::store::{Error, Store};

/// How many slices between two looks at the keyboard.
const SLICES: usize = 4;

impl Work {
    /// Somebody has agreed, or has given the keys that were wanted for the rest of it.
    pub(super) fn renew(&mut self) -> Result<ClassChange, Error> {
        let store = self.store.as_mut().ok_or(Error::Missing)?;
        store.agree();
        let done = store.lifted();
        self.long = Some(Long {
            ask: Ask::Class(ClassAsk::Renew),
            doing: Doing::Renewing,
        });
        Ok(ClassChange::Renewing { done })
    }

    /// Goes on for a slice; a class that turns out to be damaged is let go.
    pub(super) fn renew_on(&mut self, ask: &Ask, ground: &Ground) -> Result<ClassChange, Error> {
        let store = self.store.as_mut().ok_or(Error::Missing)?;
        for _ in 0..SLICES {
            match store.check_on() {
                Ok(true) => {}
                Ok(false) => {
                    store.seal_backups_at_last(ground.when());
                    return Ok(ClassChange::Opened(self.opened()?));
                }
                Err(Error::Damaged) => {
                    return Ok(self.let_go(Error::Damaged, true, ground.now.day()));
                }
                Err(error) => {
                    self.leave_older();
                    return Err(error);
                }
            }
        }
        let done = store.lifted();
        self.long = Some(Long {
            ask: ask.clone(),
            doing: Doing::Renewing,
        });
        Ok(ClassChange::Renewing { done })
    }

    /// The class stays as it was. One whose passphrase was asked for goes on being asked for it; another is closed.
    pub(super) fn leave_older(&mut self) {
        self.long = None;
        if let Some(store) = &mut self.store {
            store.stop_opening();
        }
        if !self.store.as_ref().is_some_and(Store::is_checked) {
            self.store = None;
        }
    }
}
