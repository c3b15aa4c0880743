//! Work on what the class says of its standards.

use super::Open;
use crate::ask::{StandardAsk, StandardChange};
use crate::store::Error;

pub(super) fn perform(open: &mut Open, ask: &StandardAsk) -> Result<StandardChange, Error> {
    let when = open.when();
    match ask {
        StandardAsk::Read => {
            let (all, frameworks) = (open.store.standards()?, open.store.frameworks()?);
            return Ok(StandardChange::Read(all, frameworks));
        }
        StandardAsk::SayLanguage {
            framework,
            language,
        } => open.store.say_language(when, *framework, *language)?,
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
    let (all, frameworks) = (open.store.standards()?, open.store.frameworks()?);
    Ok(StandardChange::Kept(all, frameworks))
}
