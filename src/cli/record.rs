//! `juntos record`: everything the class file has of one student.

use clap::ArgMatches;
use jiff::civil::Date;

use super::{Call, Outcome, safe};
use crate::clock::Clock;
use crate::domain::class_file::log::What;
use crate::domain::clean::{clean, for_json};
use crate::domain::id::StudentId;
use crate::domain::people::numbers::Known;
use crate::domain::people::person::StudentName;
use crate::domain::people::who_sees::{Table, Viewer};
use crate::handout::{self, Context};
use crate::locale::{Reader, terms, text};
use crate::places::Places;
use crate::render;
use crate::store::{Error, Store};

/// Prints everything about one student.
pub(super) fn run(
    call: &Call,
    matches: &ArgMatches,
    inner: &ArgMatches,
    places: &Places,
) -> Outcome {
    let wanted = inner
        .get_one::<String>("student")
        .cloned()
        .unwrap_or_default();
    let clock = Clock::default();
    let (mut store, call) = match safe::opened(call, matches, places, &clock) {
        Ok(opened) => opened,
        Err(refused) => return refused,
    };
    let call = &call;
    let one = match one(call, &store, &wanted) {
        Ok((one, _)) => one,
        Err(outcome) => return outcome,
    };
    let viewer = if inner.get_flag("private") {
        Ok(Viewer::Teacher)
    } else {
        of_home(call, &store, one, inner.get_one::<usize>("home").copied())
    };
    let viewer = match viewer {
        Ok(viewer) => viewer,
        Err(outcome) => return outcome,
    };
    let json = inner.get_flag("json");
    if let Err(error) = store.examine(Some(one)) {
        return call.failure(error.into());
    }
    let printed = print(call, &mut store, one, viewer, json, &clock);
    let printed = printed.unwrap_or_else(|error| call.failure(error.into()));
    safe::with_told(call, &store, printed)
}

/// As which home: of several it has to be said, for each has a record of its own.
fn of_home(
    call: &Call,
    store: &Store,
    student: StudentId,
    wanted: Option<usize>,
) -> Result<Viewer, Outcome> {
    let folder = store.folder(student, Viewer::Student(student));
    let homes = folder
        .map_err(|error| call.failure(error.into()))?
        .households;
    if homes.len() < 2 {
        return Ok(Viewer::family(student));
    }
    let home = wanted.and_then(|number| homes.get(number.checked_sub(1)?));
    if let Some(home) = home {
        return Ok(Table::Home {
            home: home.key,
            adult: None,
        }
        .viewer(student));
    }
    let each = homes.iter().zip(1_usize..);
    let each =
        each.map(|(home, number)| format!("{number}  {}", call.say(&terms::home(home, number))));
    let mut said = vec![call.say(&text::record_which_home())];
    said.extend(each);
    Err(Outcome::failed(said.join("\n"), 65))
}

/// A student's row and names.
pub(super) type One = (StudentId, StudentName);

/// The one student who is meant, of those who are here, else of those who left; else what to say.
pub(super) fn one(call: &Call, store: &Store, wanted: &str) -> Result<One, Outcome> {
    let roll = store.roll().map_err(|error| call.failure(error.into()))?;
    let (gone, here): (Vec<_>, Vec<_>) = roll.into_iter().partition(|(.., left)| left.is_some());
    let names = |all: Vec<(StudentId, StudentName, Option<Date>)>| -> Vec<One> {
        all.into_iter().map(|(key, name, _)| (key, name)).collect()
    };
    let (here, gone) = (names(here), names(gone));
    let mut found = found(&here, wanted);
    if found.is_empty() {
        found = self::found(&gone, wanted);
    }
    let numbered = numbered(store, here.iter().chain(&gone), wanted);
    let numbered = numbered.map_err(|error| call.failure(error.into()))?;
    // What the program calls one child may be another's number at school: then both are named.
    let others = numbered.into_iter().filter(|one| !found.contains(one));
    let others: Vec<&One> = others.collect();
    found.extend(others);
    match found.as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(Outcome::failed(call.say(&text::record_nobody()), 66)),
        several => {
            let names = several
                .iter()
                .map(|(key, name)| format!("{key}  {}", name.full()));
            let mut said = vec![call.say(&text::record_several(several.len()))];
            said.extend(names);
            Err(Outcome::failed(said.join("\n"), 65))
        }
    }
}

/// Whoever the school calls by this number.
fn numbered<'a>(
    store: &Store,
    all: impl Iterator<Item = &'a One>,
    wanted: &str,
) -> Result<Vec<&'a One>, Error> {
    let wanted = Known::As(wanted.trim().to_owned());
    let mut found = Vec::new();
    for one in all {
        if store.numbers_of(one.0)?.school == wanted {
            found.push(one);
        }
    }
    Ok(found)
}

/// By the program's own number, by whole name, else by a part of it.
fn found<'a>(students: &'a [One], wanted: &str) -> Vec<&'a One> {
    if let Ok(number) = wanted.parse::<i64>() {
        return students.iter().filter(|(key, _)| key.0 == number).collect();
    }
    let folded = |text: &str| crate::locale::folded(text);
    let wanted = folded(wanted.trim());
    let is_named = |(_, name): &&One| {
        let names = [name.full(), name.called.clone()];
        names.iter().any(|name| folded(name) == wanted)
    };
    let exact: Vec<&One> = students.iter().filter(is_named).collect();
    if !exact.is_empty() || wanted.is_empty() {
        return exact;
    }
    students
        .iter()
        .filter(|(_, name)| folded(&name.full()).contains(&wanted))
        .collect()
}

/// As `viewer` may see it; as JSON or readable.
fn print(
    call: &Call,
    store: &mut Store,
    student: StudentId,
    viewer: Viewer,
    json: bool,
    clock: &Clock,
) -> Result<Outcome, Error> {
    store.note_down(safe::when(clock), What::Exported, Some(student), "teacher")?;
    if json {
        let all = store.export(student, viewer)?;
        let json = serde_json::to_string_pretty(&all).map_err(|_| Error::Damaged)?;
        return Ok(Outcome::said(for_json(&json)));
    }
    let dossier = store.dossier(student, viewer)?;
    let class = store.class()?;
    let context = Context {
        class: &class,
        counting: call.counting(&class),
        content: &call.content,
        reader: Reader::new(&call.locales, call.reading),
        today: clock.now().day(),
    };
    let page = handout::record(&dossier, &context, &|moment| clock.at(moment));
    let lines = render::plain(&page, context.reader);
    Ok(Outcome::said(clean(&lines.join("\n"))))
}
