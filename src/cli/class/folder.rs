//! `juntos class take-in`: what a school's folder would change, and taking it in.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::ask::{FolderChange, FolderTrial};
use crate::cli::{Call, Outcome, safe};
use crate::clock::Clock;
use crate::content;
use crate::domain::class_file::definition::{Difference, What};
use crate::domain::clean::clean;
use crate::domain::words::Language;
use crate::locale::{Text, set, text};
use crate::store::{Error, Store};
use crate::work;

pub(super) fn run(
    call: &Call,
    store: &mut Store,
    matches: &ArgMatches,
    clock: &Clock,
) -> Result<Outcome, Error> {
    let folder = matches.get_one::<PathBuf>("dir").cloned();
    let (pack, findings) = content::check(&folder.unwrap_or_default());
    let looked = match work::looked_at(store, pack, &findings)? {
        FolderChange::Looked(looked) => looked,
        FolderChange::Wrong(wrong) => {
            let lines = std::iter::once(text::folder_wrong(wrong.len())).chain(wrong);
            let lines: Vec<String> = lines.map(|line| call.say(&line)).collect();
            return Ok(Outcome::failed(clean(&lines.join("\n")), 65));
        }
        FolderChange::TakenIn { .. } => return Ok(Outcome::default()),
    };
    let mut lines = told(call, &looked);
    if !looked.lacking.is_empty() {
        lines.push(call.say(&text::folder_lacking(looked.lacking.join(", "))));
        return Ok(Outcome::failed(clean(&lines.join("\n")), 65));
    }
    if !looked.differences.is_empty() {
        lines.push(if matches.get_flag("yes") {
            store.keep_definitions(safe::when(clock), &looked.definitions)?;
            call.say(&text::saved())
        } else {
            call.say(&text::cli_class_yes())
        });
    }
    Ok(Outcome::said(clean(&lines.join("\n"))))
}

/// What would change, a line each.
fn told(call: &Call, looked: &FolderTrial) -> Vec<String> {
    let mut lines: Vec<String> = looked.warnings.iter().map(|one| call.say(one)).collect();
    lines.push(call.say(&if looked.differences.is_empty() {
        text::folder_same()
    } else {
        text::folder_count(looked.differences.len())
    }));
    let mut what: Option<What> = None;
    for one in &looked.differences {
        if what != Some(one.what) {
            what = Some(one.what);
            lines.push(call.say(&set::what(one.what)));
        }
        lines.extend(difference(call, one));
    }
    let moved = looked.moved.iter().map(|(moving, from, to)| {
        let line = text::effect_level(moving.code.as_str(), from.clone(), to.clone());
        format!("  {}  {}", moving.name, call.say(&line))
    });
    lines.extend(moved);
    lines
}

fn difference(call: &Call, one: &Difference) -> Vec<String> {
    let how = match (&one.before, &one.after) {
        (None, Some(_)) => text::folder_new(),
        (Some(_), None) => text::folder_gone(),
        _ => text::folder_changed(),
    };
    let how: Text = text::fact_beside(text::as_typed(one.id.as_str()), how);
    let mut lines = vec![format!("  {}", call.say(&how))];
    for (sign, words) in [("-", &one.before), ("+", &one.after)] {
        for language in Language::ALL {
            let said = words.as_ref().and_then(|words| words.exactly(language));
            lines.extend(said.map(|said| format!("    {sign} [{}] {said}", language.code())));
        }
    }
    lines
}
