//! Work on how long things are kept.

use super::Open;
use super::class::names;
use crate::ask::{RetentionAsk, RetentionChange};
use crate::store::Error;

pub(super) fn perform(open: &mut Open, ask: &RetentionAsk) -> Result<RetentionChange, Error> {
    let when = open.when();
    Ok(match ask {
        RetentionAsk::Read => RetentionChange::Read(open.store.keeping()?),
        RetentionAsk::Try { keeping } => RetentionChange::Tried {
            keeping: keeping.clone(),
            counts: open.store.past_its_time(when.day, keeping)?,
        },
        RetentionAsk::Set { keeping } => {
            open.store.set_keeping(when, keeping)?;
            RetentionChange::Set
        }
        RetentionAsk::ClearAway { keeping } => {
            open.store.set_keeping(when, keeping)?;
            RetentionChange::ClearedAway {
                counts: open.store.clear_away(when)?,
                names: names(open.store)?,
            }
        }
    })
}
