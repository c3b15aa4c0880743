//! A class from the command line.

use clap::ArgMatches;

use super::{Call, Outcome, safe};
use crate::clock::Clock;
use crate::domain::Words;
use crate::domain::class::Class;
use crate::domain::clean::clean_line;
use crate::domain::mastery::Rule;
use crate::domain::person::{Gender, Teacher};
use crate::locale::{text, working};
use crate::places::Places;
use crate::store::Store;

/// Makes a class file with no students yet, and says where it is.
pub(super) fn run(
    call: &Call,
    matches: &ArgMatches,
    inner: &ArgMatches,
    places: &Places,
) -> Outcome {
    let word = |name: &str| {
        let given = inner.get_one::<String>(name);
        given.map(|given| clean_line(given).trim().to_owned())
    };
    let wrong = |argument: &str, value: &str| {
        Outcome::failed(call.say(&text::cli_wrong_value(argument, value)), 2)
    };
    let rule: Rule = match word("rule").map(|rule| rule.parse()) {
        None => Rule::Decaying(65),
        Some(Ok(rule)) => rule,
        Some(Err(fault)) => return Outcome::failed(call.say(&working::fault(&fault)), 2),
    };
    let habits = word("habits").unwrap_or_default();
    let sets = call.content.habit_sets();
    if !habits.is_empty() && !sets.iter().any(|set| set.id == habits) {
        return wrong("--habits", &habits);
    }
    let script = word("script").unwrap_or_default();
    let scripts = call.content.scripts();
    if !script.is_empty() && !scripts.iter().any(|one| one.id == script) {
        return wrong("--script", &script);
    }
    let clock = Clock::default();
    let when = safe::when(&clock);
    let teacher = word("teacher").unwrap_or_default();
    let called = word("called").unwrap_or_else(|| teacher.clone());
    let first_set = sets.first().map(|set| set.id.clone());
    let class = Class {
        school: word("school").unwrap_or_default(),
        name: word("name").unwrap_or_default(),
        grade: inner.get_one::<u8>("grade").copied().unwrap_or(6),
        teacher: Teacher {
            name: teacher,
            called: Words {
                en: Some(called.clone()),
                es: Some(called),
            },
            gender: Gender::Other,
        },
        scale: call
            .content
            .scale("")
            .map(|scale| scale.id.clone())
            .unwrap_or_default(),
        rule,
        habits: Some(habits)
            .filter(|set| !set.is_empty())
            .or(first_set)
            .unwrap_or_default(),
        terms: crate::app::school_year(when.day),
        script,
        minutes: 0,
    };
    if class.name.is_empty() || class.teacher.name.is_empty() {
        return wrong(
            if class.name.is_empty() {
                "NAME"
            } else {
                "--teacher"
            },
            "",
        );
    }
    let asked = matches.get_one::<std::path::PathBuf>("class").cloned();
    let path = asked.unwrap_or_else(|| places.new_class(&class.name));
    match Store::make(&path, |store| store.found(when, &class)) {
        Ok(_) => Outcome::said(call.say(&text::cli_new_made(path.display().to_string()))),
        Err(error) => call.failure(error.into()),
    }
}
