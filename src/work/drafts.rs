//! Work on what is being typed.

use super::Open;
use crate::ask::{DraftAsk, DraftChange};
use crate::store::{DraftSpot, Error};

pub(super) fn perform(open: &mut Open, ask: &DraftAsk) -> Result<DraftChange, Error> {
    let when = open.when();
    Ok(match ask {
        DraftAsk::Keep {
            student,
            conference,
            place,
            said,
            due,
        } => {
            let spot = DraftSpot {
                owner: (*student, *conference),
                place: place.clone(),
            };
            open.store.keep_draft(when, &spot, said, *due)?;
            DraftChange::Kept {
                conference: *conference,
                place: place.clone(),
                said: said.clone(),
                due: *due,
            }
        }
        DraftAsk::KeepPrepared {
            student,
            place,
            said,
        } => {
            open.store
                .keep_prepared_draft(when, *student, place, said)?;
            DraftChange::PreparedKept {
                student: *student,
                place: place.clone(),
                said: said.clone(),
            }
        }
        DraftAsk::ForgetPrepared { student, places } => {
            open.store.forget_prepared_drafts(when, *student, places)?;
            DraftChange::PreparedForgotten
        }
    })
}
