//! `juntos class`: how a class is set, what it was set to before, and to what else.

mod folder;
mod given;
mod statements;

use clap::ArgMatches;

use super::{Call, Outcome, safe};
use crate::ask::{HowSet, Trial};
use crate::clock::Clock;
use crate::content::Worth;
use crate::domain::class_file::class::Class;
use crate::domain::class_file::setting::{Setting, history};
use crate::domain::clean::clean;
use crate::domain::learning::moving::Moving;
use crate::domain::learning::scale::{Scale, Standing};
use crate::domain::words::{Language, Words};
use crate::locale::{Text, set, terms, text, working};
use crate::places::Places;
use crate::store::{Error, Store};
use crate::work;

pub(super) use given::NAMES;

/// Prints how the class is set, or sets it.
pub(super) fn run(
    call: &Call,
    matches: &ArgMatches,
    inner: &ArgMatches,
    places: &Places,
) -> Outcome {
    let clock = Clock::default();
    let (mut store, call) = match safe::opened(call, matches, places, &clock) {
        Ok(opened) => opened,
        Err(refused) => return refused,
    };
    let done = match inner.subcommand() {
        Some(("take-in", inner)) => folder::run(&call, &mut store, inner, &clock),
        Some(("statements", inner)) => statements::run(&call, &mut store, inner, &clock),
        Some(("set", set)) => self::set(&call, &mut store, set, &clock),
        _ => shown(&call, &store, inner.get_flag("history"), &clock),
    };
    let outcome = done.unwrap_or_else(|error| call.failure(error.into()));
    safe::with_told(&call, &store, outcome)
}

fn shown(call: &Call, store: &Store, with_history: bool, clock: &Clock) -> Result<Outcome, Error> {
    let set = work::how_set(store)?;
    let mut lines = Vec::new();
    for setting in Setting::ALL {
        lines.extend(line(call, setting, &set.class));
        if with_history {
            lines.extend(before(call, setting, &set, clock));
        }
    }
    Ok(Outcome::said(clean(&lines.join("\n"))))
}

/// The setting by the name it is set by, and what it is; words of people with the language they are in.
fn line(call: &Call, setting: Setting, class: &Class) -> Vec<String> {
    let label = set::setting(setting);
    match call.content.set_to(setting, class) {
        Worth::Text(worth) => vec![call.say(&text::fact_is(label, worth))],
        Worth::Words(words) => quoted(call, label, &words),
    }
}

fn quoted(call: &Call, label: Text, words: &Words) -> Vec<String> {
    let mut lines = vec![call.say(&text::set_says(label))];
    for language in Language::ALL {
        let said = words.exactly(language);
        lines.extend(said.map(|said| format!("  [{}] {said}", language.code())));
    }
    lines
}

fn before(call: &Call, setting: Setting, set: &HowSet, clock: &Clock) -> Vec<String> {
    let past = history(setting, &set.class, &set.before);
    let said = past.into_iter().flat_map(|(class, until)| {
        let day = clock.at(until).date();
        match call.content.set_to(setting, class) {
            Worth::Text(worth) => vec![call.say(&text::set_before(day, worth))],
            Worth::Words(words) => quoted(call, text::set_before_words(day), &words),
        }
    });
    said.map(|line| format!("  {line}")).collect()
}

fn set(call: &Call, store: &mut Store, set: &ArgMatches, clock: &Clock) -> Result<Outcome, Error> {
    let name = set.get_one::<String>("name").cloned().unwrap_or_default();
    let values = set.get_many::<String>("value").into_iter().flatten();
    let values: Vec<String> = values.cloned().collect();
    let how = work::how_set(store)?;
    let to = match given::read(&call.content, &how, &name, &values) {
        Ok(to) => to,
        Err(wrong) => return Ok(Outcome::failed(call.say(&wrong), 2)),
    };
    let then = to.made_in(&how.class);
    let mut lines = line(call, to.of(), &then);
    if to.shows_first() {
        let trial = work::trial(store, &call.content, &to)?;
        lines.extend(effect(call, &how.class, &then, &trial));
        if !set.get_flag("yes") {
            lines.push(call.say(&text::cli_class_yes()));
            return Ok(Outcome::said(clean(&lines.join("\n"))));
        }
    }
    store.set_class(safe::when(clock), &to)?;
    lines.push(call.say(&text::saved()));
    Ok(Outcome::said(clean(&lines.join("\n"))))
}

/// Every level that would read otherwise, and what was given of habits.
fn effect(call: &Call, now: &Class, then: &Class, trial: &Trial) -> Vec<String> {
    let count = if trial.moved.is_empty() {
        text::effect_none(trial.of)
    } else {
        text::effect_count(trial.moved.len(), trial.of)
    };
    let mut lines = vec![call.say(&count)];
    for rated in &trial.rated {
        let name = call.content.habit_name(&now.habits, &rated.habit);
        lines.push(call.say(&if rated.is_renamed {
            text::effect_habit_renamed(rated.count, name)
        } else {
            text::effect_habit_stays(rated.count, name)
        }));
    }
    let scales = [now, then].map(|class| call.content.scale(&class.scale));
    let moved = |one: &Moving| {
        let [from, to] = [(scales[0], one.from), (scales[1], one.to)].map(level);
        let line = text::effect_level(one.code.as_str(), from, to);
        format!("  {}  {}", one.name, call.say(&line))
    };
    lines.extend(trial.moved.iter().map(moved));
    lines
}

fn level((scale, at): (Option<&Scale>, Standing)) -> Text {
    let word = scale.map_or_else(text::level_unknown, |scale| terms::standing(scale, at));
    match at.level() {
        Some(halves) => text::effect_word(working::figure(halves.value()), word),
        None => word,
    }
}
