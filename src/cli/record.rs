use std::path::PathBuf;

use clap::ArgMatches;

use super::{Call, Outcome, safe};
use crate::clock::Clock;
use crate::domain::clean::{clean, for_json};
use crate::domain::log::What;
use crate::domain::rollup::Counting;
use crate::domain::scale::Scale;
use crate::domain::sight::Viewer;
use crate::handout;
use crate::locale::text;
use crate::places::Places;
use crate::store::{Error, Listed, Store};

/// The class file that a command is about: `--class`, `--sample`, `JUNTOS_CLASS`, the last one.
pub(super) fn class_file(matches: &ArgMatches, places: &Places) -> Option<PathBuf> {
    if matches.get_flag("sample") {
        return Some(places.sample());
    }
    let asked = matches.get_one::<PathBuf>("class").cloned();
    asked
        .or_else(|| std::env::var_os("JUNTOS_CLASS").map(PathBuf::from))
        .or_else(|| places.remembered().class)
}

/// Prints everything about one student.
pub(super) fn run(
    call: &Call,
    matches: &ArgMatches,
    inner: &ArgMatches,
    places: &Places,
) -> Outcome {
    let Some(path) = class_file(matches, places) else {
        return Outcome::failed(call.say(&text::record_no_class()), 66);
    };
    let wanted = inner
        .get_one::<String>("student")
        .cloned()
        .unwrap_or_default();
    let clock = Clock::default();
    let mut store = match Store::open(&path) {
        Ok(store) => store,
        Err(error) => return call.failure(error.into()),
    };
    if let Err(refused) = safe::unlock(call, &mut store, &clock) {
        return refused;
    }
    let one = match one(call, &store, &wanted) {
        Ok(one) => one,
        Err(outcome) => return outcome,
    };
    let viewer = if inner.get_flag("private") {
        Viewer::Teacher
    } else {
        Viewer::Family(one.key)
    };
    let how = (viewer, inner.get_flag("json"));
    print(call, &mut store, &one, how, &clock).unwrap_or_else(|error| call.failure(error.into()))
}

/// The one student who is meant; else what to say.
pub(super) fn one(call: &Call, store: &Store, wanted: &str) -> Result<Listed, Outcome> {
    let students = store
        .students()
        .map_err(|error| call.failure(error.into()))?;
    match found(&students, wanted).as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(Outcome::failed(call.say(&text::record_nobody()), 66)),
        several => {
            let names = several
                .iter()
                .map(|one| format!("{}  {}", one.key, one.name.full()));
            let mut said = vec![call.say(&text::record_several(several.len()))];
            said.extend(names);
            Err(Outcome::failed(said.join("\n"), 65))
        }
    }
}

/// By number, by whole name, else by a part of it.
fn found<'a>(students: &'a [Listed], wanted: &str) -> Vec<&'a Listed> {
    if let Ok(key) = wanted.parse::<i64>() {
        return students
            .iter()
            .filter(|student| student.key == key)
            .collect();
    }
    let folded = |text: &str| crate::locale::folded(text);
    let wanted = folded(wanted.trim());
    let exact: Vec<&Listed> = students
        .iter()
        .filter(|s| {
            [s.name.full(), s.name.called.clone()]
                .iter()
                .any(|name| folded(name) == wanted)
        })
        .collect();
    if !exact.is_empty() || wanted.is_empty() {
        return exact;
    }
    students
        .iter()
        .filter(|student| folded(&student.name.full()).contains(&wanted))
        .collect()
}

/// As `viewer` may see it; as JSON or readable.
fn print(
    call: &Call,
    store: &mut Store,
    student: &Listed,
    (viewer, json): (Viewer, bool),
    clock: &Clock,
) -> Result<Outcome, Error> {
    store.note_down(
        safe::when(clock),
        What::Exported,
        Some(student.key),
        "teacher",
    )?;
    if json {
        let all = store.export(student.key, viewer)?;
        let json = serde_json::to_string_pretty(&all).map_err(|_| Error::Damaged)?;
        return Ok(Outcome::said(for_json(&json)));
    }
    let dossier = store.dossier(student.key, viewer)?;
    let class = store.class()?;
    let scale = call.content.scale(&class.scale);
    let bounds = scale.map(Scale::bounds).unwrap_or_default();
    let counting = Counting {
        rule: class.rule,
        bounds,
    };
    let languages = call.reading.languages();
    let pages = languages.map(|language| {
        let page = handout::record(
            &dossier,
            &class,
            counting,
            &call.content,
            call.locales.of(language),
            &|moment| clock.at(moment),
        );
        clean(&handout::as_lines(&page).join("\n"))
    });
    Ok(Outcome::said(pages.collect::<Vec<_>>().join("\n\n")))
}
