//! Work on what is being typed.

use std::io::ErrorKind;

use super::{Ground, Work, student};
use crate::ask::{DraftAsk, DraftChange, Settle, Settled, StudentAsk, StudentChange};
use crate::domain::class_file::spot::{Draft, Spot};
use crate::store::Error;

impl Work {
    pub(super) fn drafts(&mut self, ask: &DraftAsk, ground: &Ground) -> Result<DraftChange, Error> {
        Ok(match ask {
            DraftAsk::Keep(draft) => {
                self.keep_draft(draft, ground)?;
                DraftChange::Kept(draft.clone())
            }
            DraftAsk::Forget { spots } => {
                self.forget_drafts(spots, ground)?;
                DraftChange::Forgotten(spots.clone())
            }
            DraftAsk::Read => DraftChange::Read(self.read_drafts(ground)?),
        })
    }

    fn keep_draft(&mut self, draft: &Draft, ground: &Ground) -> Result<(), Error> {
        if draft.spot.is_before_a_class() {
            let kept = self.places.keep_draft(draft);
            return kept.map_err(|error| unwritten(&error));
        }
        let open = self.open(ground)?;
        open.store.keep_draft(open.when(), draft)
    }

    fn forget_drafts(&mut self, spots: &[Spot], ground: &Ground) -> Result<(), Error> {
        let is_before = |spot: &&Spot| spot.is_before_a_class();
        let mut before = spots.iter().filter(is_before);
        let forgot = before.try_for_each(|spot| self.places.forget_draft(spot));
        forgot.map_err(|error| unwritten(&error))?;
        let of_class: Vec<Spot> = spots
            .iter()
            .filter(|spot| !is_before(spot))
            .cloned()
            .collect();
        if of_class.is_empty() {
            return Ok(());
        }
        let open = self.open(ground)?;
        open.store.forget_drafts(open.when(), &of_class)
    }

    /// In a class with a passphrase the teacher's own are read at the desk only.
    fn read_drafts(&self, ground: &Ground) -> Result<Vec<Draft>, Error> {
        let mut drafts = self.places.drafts();
        let store = self.store.as_ref();
        let readable = store.filter(|store| ground.at_desk || !store.has_passphrase());
        if let Some(store) = readable {
            drafts.extend(store.drafts_of_desk()?);
        }
        let is_read = |spot: &Spot| match spot {
            Spot::Start(_) => true,
            Spot::Desk { .. } => readable.is_some(),
            Spot::Own { .. } | Spot::Talk { .. } => false,
        };
        self.owed.lay_over(&mut drafts, is_read);
        Ok(drafts)
    }

    /// Words that are still owed belong to a folder as those on disk do.
    pub(super) fn student(
        &mut self,
        ask: &StudentAsk,
        ground: &Ground,
    ) -> Result<StudentChange, Error> {
        let mut change = student::perform(&mut self.open(ground)?, ask)?;
        if let StudentChange::FolderOpened {
            folder,
            unfinished,
            table,
            ..
        } = &mut change
        {
            let whose = folder.key;
            let next = folder.next_conference().map(|next| next.key);
            let is_theirs = |spot: &Spot| match spot {
                Spot::Own { student, .. } => *student == whose && spot.is_at(*table),
                Spot::Talk { conference, .. } => Some(*conference) == next,
                Spot::Desk { .. } | Spot::Start(_) => false,
            };
            self.owed.lay_over(&mut unfinished.drafts, is_theirs);
        }
        Ok(change)
    }

    /// Does what a form asks for, and lets go of its draft in the same change.
    pub(super) fn settle(&mut self, settle: &Settle, ground: &Ground) -> Result<Settled, Error> {
        let spot = settle.spot.clone();
        let store = self.store.as_mut().ok_or(Error::Missing)?;
        store.settle(Some(spot.clone()));
        let done = self.attempt(&settle.ask, ground);
        let is_left = self.store.as_mut().is_some_and(|store| store.settle(None));
        let change = done?;
        if is_left {
            // Nothing of the class file was changed by it: its words go all the same.
            self.forget_drafts(std::slice::from_ref(&spot), ground)?;
        }
        Ok(Settled { spot, change })
    }
}

/// What stood in the way of a file that is no class file.
fn unwritten(error: &std::io::Error) -> Error {
    match error.kind() {
        ErrorKind::StorageFull => Error::Full,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Error::Unreachable,
        _ => Error::Broken,
    }
}
