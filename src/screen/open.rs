//! The folder that is open: all that the shared screen may show of one student.

use crate::domain::class_file::spot::{Draft, Older, Spot, Unfinished};
use crate::domain::people::entry::Entry;
use crate::domain::people::folder::Folder;
use crate::domain::people::who_sees::{Seat, Table, Viewer};
use crate::locale::{Text, text};

/// A student's folder, and what is unfinished in it.
#[derive(Clone, Debug)]
pub struct OpenFolder {
    /// Who of the family sits at the screen.
    pub table: Table,
    /// Everything the shared screen may show of the student.
    pub folder: Folder,
    /// What was being typed on these pages, and in the conference under way when it was left.
    pub drafts: Vec<Draft>,
    /// What an older program kept of such words.
    pub older: Vec<Older>,
    /// What the family may see differently.
    pub entries: Vec<Entry>,
}

impl OpenFolder {
    /// The folder as it was read.
    pub fn new(folder: Folder, table: Table, unfinished: Unfinished, entries: Vec<Entry>) -> Self {
        Self {
            table,
            folder,
            drafts: unfinished.drafts,
            older: unfinished.older,
            entries,
        }
    }

    /// Whose it is, and who sits there.
    pub const fn seat(&self) -> Seat {
        Seat {
            student: self.folder.key,
            table: self.table,
        }
    }

    /// Whose eyes are on the screen.
    pub const fn viewer(&self) -> Viewer {
        self.table.viewer(self.folder.key)
    }

    /// What is told of words that were being typed in a conference when it was left.
    pub fn recovered(&self) -> Option<Text> {
        let is_talk = |draft: &&Draft| matches!(draft.spot, Spot::Talk { .. });
        let count = self.drafts.iter().filter(is_talk).count();
        (count > 0).then(|| text::drafts_recovered(count))
    }

    /// A draft is in the class file; an empty one is gone.
    pub(crate) fn keep(&mut self, draft: &Draft) {
        self.drafts.retain(|known| known.spot != draft.spot);
        if !draft.form.is_empty() {
            self.drafts.push(draft.clone());
        }
    }

    /// Words of this spot are kept elsewhere, or let go.
    pub(crate) fn forget(&mut self, spot: &Spot) {
        self.drafts.retain(|known| known.spot != *spot);
        if let Spot::Own { at, .. } = spot {
            let place = at.older_place();
            self.older
                .retain(|known| Some(&known.place) != place.as_ref());
        }
    }
}
