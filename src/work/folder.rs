//! Work on the school's folder: looked at, and taken in.

use std::path::Path;

use super::Open;
use super::class_set::moved;
use crate::ask::{FolderAsk, FolderChange, FolderTrial};
use crate::content::own::beside;
use crate::content::{Content, Finding, Pack, check, differences, read};
use crate::domain::learning::moving::Moving;
use crate::locale::{Language, Text, terms, text};
use crate::store::{Error, Store};

pub(super) fn perform(open: &mut Open, ask: &FolderAsk) -> Result<FolderChange, Error> {
    match ask {
        FolderAsk::LookAt { path } => {
            let (pack, findings) = check(path);
            looked_at(open.store, pack, &findings)
        }
        FolderAsk::LookAtNone => looked_at(open.store, Pack::default(), &[]),
        FolderAsk::TakeIn { definitions } => {
            open.store.keep_definitions(open.when(), definitions)?;
            Ok(FolderChange::TakenIn {
                definitions: open.store.definitions()?,
            })
        }
    }
}

/// What taking this in would change; or everything that is wrong in it.
pub fn looked_at(store: &Store, pack: Pack, findings: &[Finding]) -> Result<FolderChange, Error> {
    let said = |findings: &mut dyn Iterator<Item = &Finding>| -> Vec<Text> {
        findings.map(Finding::text).collect()
    };
    let wrong = said(&mut findings.iter().filter(|one| !one.is_only_a_warning()));
    if !wrong.is_empty() {
        return Ok(FolderChange::Wrong(wrong));
    }
    let now = carried(store)?;
    let class = store.class()?;
    let definitions = beside(pack.definitions, &store.definitions()?);
    let then = Content::of_class(definitions.clone());
    let levels = moved(store, (&now, &class), (&then, &class))?.0;
    let levels = levels.into_iter().map(|moving| {
        let from = word(&now, &class.scale, &moving, false);
        let to = word(&then, &class.scale, &moving, true);
        (moving, from, to)
    });
    Ok(FolderChange::Looked(Box::new(FolderTrial {
        differences: differences(&now, &then),
        warnings: said(&mut findings.iter()),
        moved: levels.collect(),
        lacking: then.lacking(&class),
        definitions,
    })))
}

/// What the class carries, whatever folder the program was begun with.
fn carried(store: &Store) -> Result<Content, Error> {
    let (pack, _) = read(Path::new(""), store.definitions()?);
    Ok(Content::with_pack(pack))
}

/// The word of a level, said with the words of its own folder.
fn word(content: &Content, scale: &str, moving: &Moving, is_after: bool) -> Text {
    let at = if is_after { moving.to } else { moving.from };
    let said = content
        .scale(scale)
        .map_or_else(text::level_unknown, |scale| terms::standing(scale, at));
    let locales = content.locales();
    let [en, es] = Language::ALL.map(|language| Some(locales.say(language, &said)));
    text::as_is(crate::domain::Words { en, es })
}
