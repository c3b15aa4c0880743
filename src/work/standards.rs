//! Work on what the class says of its standards.

use super::Open;
use crate::ask::{StandardAsk, StandardChange};
use crate::store::Error;

pub(super) fn perform(open: &mut Open, ask: &StandardAsk) -> Result<StandardChange, Error> {
    let when = open.when();
    match ask {
        StandardAsk::Read => return Ok(StandardChange::Read(open.store.standards()?)),
        StandardAsk::KeepCan { standard, can } => {
            open.store.keep_can(when, *standard, can)?;
        }
        StandardAsk::KeepLook {
            standard,
            scale,
            level,
            looks,
        } => {
            open.store
                .keep_look(when, *standard, (scale, *level), looks)?;
        }
        StandardAsk::KeepResource {
            standard,
            before,
            resource,
        } => {
            open.store
                .keep_resource(when, *standard, before.as_ref(), resource.as_ref())?;
        }
    }
    Ok(StandardChange::Kept(open.store.standards()?))
}
