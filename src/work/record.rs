//! Everything about a student, as the family may read it.

use super::Open;
use crate::ask::PagesChange;
use crate::domain::class_file::log::What;
use crate::domain::people::who_sees::Seat;
use crate::handout::{self, Context};
use crate::locale::Reader;
use crate::page::Page;
use crate::store::Error;

/// As a page; that it was opened is in the log.
pub(super) fn read(open: &mut Open, seat: Seat) -> Result<PagesChange, Error> {
    let (when, what) = (open.when(), What::Opened);
    open.store
        .note_down(when, what, Some(seat.student), "teacher")?;
    let page = Box::new(page(open, seat)?);
    Ok(PagesChange::RecordRead { seat, page })
}

fn page(open: &Open, seat: Seat) -> Result<Page, Error> {
    let (store, ground) = (&open.store, open.ground);
    let record = store.dossier(seat.student, seat.family())?;
    let class = store.class()?;
    let context = Context {
        class: &class,
        counting: ground.counting(),
        content: ground.content,
        reader: Reader::new(ground.locales, ground.reading),
        today: ground.now.day(),
    };
    let local = |moment| ground.now.local_of(moment);
    Ok(handout::record(&record, &context, &local))
}
