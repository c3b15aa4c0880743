//! What is typed and not kept yet, on whatever screen: that it is on disk, that it was let go.

use super::{App, Room};
use crate::ask::{Ask, DraftAsk, DraftChange};
use crate::domain::class_file::spot::{Draft, Own, Spot};
use crate::screens::form::{FormScreen, words_stay};

impl App {
    /// Whoever opens a form again in this sitting finds what was typed, also where it has not reached the disk: what
    /// fails is owed.
    pub(super) fn note(&mut self, asks: &[Ask]) {
        for ask in asks {
            match ask {
                Ask::Drafts(DraftAsk::Keep(draft)) => self.note_draft(draft),
                Ask::Drafts(DraftAsk::Forget { spots }) => {
                    spots.iter().for_each(|spot| self.settled(spot));
                }
                _ => {}
            }
        }
    }

    fn note_draft(&mut self, draft: &Draft) {
        match &draft.spot {
            Spot::Desk { .. } | Spot::Start(_) => {
                let drafts = &mut self.around.drafts;
                drafts.retain(|known| known.spot != draft.spot);
                if !draft.form.is_empty() {
                    drafts.push(draft.clone());
                }
            }
            Spot::Own { .. } => {
                let open = self.around.open.as_mut();
                open.into_iter().for_each(|open| open.keep(draft));
            }
            // The conference keeps its own once they are on disk.
            Spot::Talk { .. } => {}
        }
    }

    /// What came of drafts on disk.
    pub(super) fn drafts_changed(&mut self, change: DraftChange) {
        match change {
            DraftChange::Kept(draft) => self.draft_kept(&draft),
            DraftChange::Forgotten(spots) => spots.iter().for_each(|spot| self.settled(spot)),
            DraftChange::Read(drafts) => self.drafts_found(drafts),
        }
    }

    /// A draft is on disk: whoever has left its form is told that the words stay.
    fn draft_kept(&mut self, draft: &Draft) {
        let is_talk = matches!(draft.spot, Spot::Talk { .. });
        let is_card = matches!(draft.spot, Spot::Own { at: Own::Card, .. });
        let mut forms = self.stack.iter().filter_map(form_of);
        let is_open = forms.any(|page| page.form.spot().as_ref() == Some(&draft.spot));
        if !is_open && !is_talk && !is_card && !draft.form.is_empty() {
            self.status = Some(words_stay(&draft.spot));
        }
    }

    /// Words of this spot are kept elsewhere, or let go.
    pub(super) fn settled(&mut self, spot: &Spot) {
        self.around.drafts.retain(|known| known.spot != *spot);
        let open = self.around.open.as_mut();
        open.into_iter().for_each(|open| open.forget(spot));
    }

    /// A class is open: what was typed to begin or to open it has done its work.
    pub(super) fn start_is_settled(&mut self) {
        let spot = self.room().and_then(form_of);
        let spot = spot.and_then(|page| page.form.spot());
        if let Some(spot @ Spot::Start(_)) = spot {
            self.settled(&spot);
        }
    }

    /// What was being typed at the desk is known: a form that is open and untouched goes on with it.
    fn drafts_found(&mut self, found: Vec<Draft>) {
        self.around.drafts = found;
        if let Some(Room::Form(page)) = self.stack.last_mut()
            && !page.form.is_changed()
        {
            page.go_on_with(self.around.drafts.iter());
        }
    }
}

fn form_of(room: &Room) -> Option<&FormScreen> {
    match room {
        Room::Form(page) => Some(page),
        _ => None,
    }
}
