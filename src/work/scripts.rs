//! Work on the class's own scripts.

use std::fs;
use std::path::{Path, PathBuf};

use super::Open;
use super::files::{create_folder, of_io, put_in_place};
use crate::ask::{ScriptAsk, ScriptChange};
use crate::content::Content;
use crate::content::own::{files_for_a_folder, with_script, without_script};
use crate::domain::class_file::definition::Definition;
use crate::domain::conference::editing::{Edit, Own, Refused, applied};
use crate::locale::{Text, text};
use crate::places;
use crate::store::Error;

pub(super) fn perform(open: &mut Open, ask: &ScriptAsk) -> Result<ScriptChange, Error> {
    let content = Content::of_class(open.store.definitions()?);
    match ask {
        ScriptAsk::Copy { of, title } => {
            let called = title.es.as_deref().or(title.en.as_deref());
            let id = content.free_script_id(called.unwrap_or_default());
            let Some(copy) = content.copied_script(of, &id, title.clone()) else {
                return Ok(gone());
            };
            let all = with_script(content.definitions(), &copy, false);
            keep(open, &content, &id, &all, Some(&id))
        }
        ScriptAsk::Edit { script, edit } => {
            change(open, &content, script, |_| Some((**edit).clone()))
        }
        ScriptAsk::TakeStep { script, of, step } => change(open, &content, script, |content| {
            let (step, words) = content.step_to_take(of, step)?;
            let step = Box::new(step);
            Some(Edit::TakeStep { step, words })
        }),
        ScriptAsk::Remove { script } => remove(open, &content, script),
        ScriptAsk::Write {
            script,
            folder,
            over,
        } => match content.own_script(script) {
            Some(own) => write(&own, &places::at_home(folder), *over),
            None => Ok(gone()),
        },
    }
}

fn gone() -> ScriptChange {
    ScriptChange::Refused(text::script_gone())
}

/// Makes one change.
fn change(
    open: &mut Open,
    content: &Content,
    script: &str,
    edit: impl FnOnce(&Content) -> Option<Edit>,
) -> Result<ScriptChange, Error> {
    let own = content.own_script(script);
    let Some((own, edit)) = own.zip(edit(content)) else {
        return Ok(gone());
    };
    let own = match applied(own, edit) {
        Ok(own) => own,
        Err(refused) => return Ok(ScriptChange::Refused(why(refused))),
    };
    let all = with_script(content.definitions(), &own, false);
    keep(open, content, script, &all, None)
}

fn why(refused: Refused) -> Text {
    match refused {
        Refused::Gone => text::script_gone(),
        Refused::LastOne => text::script_last_one(),
        Refused::NoClose => text::script_no_close(),
    }
}

fn remove(open: &mut Open, content: &Content, script: &str) -> Result<ScriptChange, Error> {
    if open.store.class()?.script == script {
        return Ok(ScriptChange::Refused(text::script_is_usual()));
    }
    if open.store.script_is_planned(script)? {
        return Ok(ScriptChange::Refused(text::script_is_planned()));
    }
    let all = without_script(content.definitions(), script);
    keep(open, content, script, &all, None)
}

/// Keeps it. What conferences were held with stays as it was, and they with it.
fn keep(
    open: &mut Open,
    before: &Content,
    script: &str,
    all: &[Definition],
    copy: Option<&str>,
) -> Result<ScriptChange, Error> {
    let held = if open.store.script_was_held(script)? {
        before.held_script(script)
    } else {
        None
    };
    let (all, moved) = match &held {
        Some(held) => {
            let moved = (script, held.script.id.as_str());
            (with_script(all, held, true), Some(moved))
        }
        None => (all.to_vec(), None),
    };
    open.store.keep_scripts(open.when(), &all, moved)?;
    Ok(ScriptChange::Kept {
        definitions: open.store.definitions()?,
        copy: copy.map(str::to_owned),
    })
}

/// Writes the files of a script; one that is there and says something else is only replaced where that was asked for.
fn write(own: &Own, folder: &Path, over: bool) -> Result<ScriptChange, Error> {
    let files = files_for_a_folder(own);
    let path = |one: &Definition| {
        one.path
            .split('/')
            .fold(folder.to_owned(), |all, part| all.join(part))
    };
    if !over {
        let says_else =
            |one: &&Definition| fs::read(path(one)).is_ok_and(|there| there != one.text.as_bytes());
        if let Some(one) = files.iter().find(says_else) {
            return Ok(ScriptChange::SaysElse {
                script: own.script.id.clone(),
                folder: folder.to_owned(),
                file: one.path.clone(),
            });
        }
    }
    for one in &files {
        let path: PathBuf = path(one);
        if let Some(parent) = path.parent() {
            create_folder(parent)?;
        }
        put_in_place(&path, one.text.as_bytes()).map_err(|error| of_io(&error))?;
    }
    Ok(ScriptChange::Written {
        folder: folder.to_owned(),
    })
}
