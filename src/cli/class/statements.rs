//! `juntos class statements`: in which language imported standards are written, and saying it.

use clap::ArgMatches;

use super::given::none_of;
use crate::cli::{Call, Outcome, safe};
use crate::clock::Clock;
use crate::domain::clean::{clean, folded};
use crate::domain::learning::framework::{Framework, StatedIn};
use crate::locale::{terms, text};
use crate::store::{Error, Store};

pub(super) fn run(
    call: &Call,
    store: &mut Store,
    matches: &ArgMatches,
    clock: &Clock,
) -> Result<Outcome, Error> {
    let all = store.frameworks()?;
    let which = matches.get_one::<String>("framework");
    let stated = matches.get_one::<String>("language");
    let (Some(which), Some(stated)) = (which, stated.and_then(|name| StatedIn::named(name))) else {
        return Ok(Outcome::said(clean(&listed(call, &all))));
    };
    let found: Vec<&Framework> = all.iter().filter(|one| is(one, which)).collect();
    let [one] = found.as_slice() else {
        let names = all.iter().map(name);
        let names: Vec<String> = names.collect();
        let wrong = none_of(which, names.iter().map(String::as_str));
        return Ok(Outcome::failed(call.say(&wrong), 2));
    };
    store.say_language(safe::when(clock), one.key, stated)?;
    let mut lines: Vec<String> = store
        .frameworks()?
        .iter()
        .map(|one| line(call, one))
        .collect();
    lines.push(call.say(&text::saved()));
    Ok(Outcome::said(clean(&lines.join("\n"))))
}

/// Is it meant? By its number, or by its title.
fn is(one: &Framework, which: &str) -> bool {
    let title = folded(&one.title);
    one.key.0.to_string() == which || (!title.is_empty() && title == folded(which))
}

fn name(one: &Framework) -> String {
    format!("{} {}", one.key.0, one.title).trim().to_owned()
}

fn listed(call: &Call, all: &[Framework]) -> String {
    if all.is_empty() {
        return call.say(&text::cli_class_no_frameworks());
    }
    let lines: Vec<String> = all.iter().map(|one| line(call, one)).collect();
    lines.join("\n")
}

fn line(call: &Call, one: &Framework) -> String {
    let stated = one.stated_in;
    let stated = stated.map_or_else(text::import_stated_unsaid, terms::stated_in);
    let says = if one.title.is_empty() {
        text::standards_stated_without_title(stated)
    } else {
        text::standards_stated_of(stated, one.title.as_str())
    };
    let example = one.examples.first();
    let example = example.map(|words| format!("  “{words}”"));
    let says = format!("{}  {}", one.key.0, call.say(&says));
    [Some(says), example]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n")
}
