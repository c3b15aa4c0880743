//! A class from the command line.

use clap::ArgMatches;
use jiff::civil::Date;

use super::{Call, Outcome, class_file, safe};
use crate::clock::Clock;
use crate::content::nearest;
use crate::domain::Words;
use crate::domain::class_file::class::Class;
use crate::domain::clean::clean_line;
use crate::domain::learning::mastery::Rule;
use crate::domain::people::person::{Gender, Teacher};
use crate::locale::{Text, text, working};
use crate::places::Places;
use crate::store::Store;

/// Makes a class file with no students yet, and says where it is.
pub(super) fn run(
    call: &Call,
    matches: &ArgMatches,
    inner: &ArgMatches,
    places: &Places,
) -> Outcome {
    let word = |name: &str| word(inner, name);
    let wrong = |argument: &str, value: &str| {
        Outcome::failed(call.say(&text::cli_wrong_value(argument, value)), 2)
    };
    // The sample has a file of its own, and is there when somebody opens it.
    if matches.get_flag("sample") {
        return wrong("new", "--sample");
    }
    let rule: Rule = match word("rule").map(|rule| rule.parse()) {
        None => Rule::Decaying(65),
        Some(Ok(rule)) => rule,
        Some(Err(fault)) => return Outcome::failed(call.say(&working::fault(&fault)), 2),
    };
    if let Err(wrong) = known(call, inner) {
        return Outcome::failed(call.say(&wrong), 2);
    }
    let clock = Clock::default();
    let when = safe::when(&clock);
    let class = class(call, inner, rule, when.day);
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
    let path = class_file::named(matches).unwrap_or_else(|| places.new_class(&class.name));
    let own = call.content.definitions();
    let made = Store::make(&path, |store| {
        store.found(when, &class)?;
        if own.is_empty() {
            return Ok(());
        }
        store.keep_definitions(when, own)
    });
    match made {
        Ok(_) => Outcome::said(call.say(&text::cli_new_made(path.display().to_string()))),
        Err(error) => call.failure(error.into()),
    }
}

/// Is everything that was chosen by name there? Else what there is, and what may have been meant.
fn known(call: &Call, inner: &ArgMatches) -> Result<(), Text> {
    let content = &call.content;
    let scales = content.level_scales().iter().map(|one| one.id.as_str());
    let sets = content.habit_sets().iter().map(|one| one.id.as_str());
    let scripts = content.offered_scripts().map(|one| one.id.as_str());
    let all: [(&str, Vec<&str>); 3] = [
        ("scale", scales.collect()),
        ("habits", sets.collect()),
        ("script", scripts.collect()),
    ];
    for (option, known) in all {
        if let Some(given) = word(inner, option).filter(|given| !known.contains(&given.as_str())) {
            let option = format!("--{option}");
            return Err(match nearest(&given, known.iter().copied()) {
                Some(near) => text::cli_class_near(known.join(", "), given, near),
                None => text::cli_wrong_value_of(option, known.join(", "), given),
            });
        }
    }
    Ok(())
}

/// A class with what was given, and the usual where nothing was.
fn class(call: &Call, inner: &ArgMatches, rule: Rule, today: Date) -> Class {
    let word = |name: &str| word(inner, name);
    let teacher = word("teacher").unwrap_or_default();
    let called = word("called").unwrap_or_else(|| teacher.clone());
    let first_set = call.content.habit_sets().first().map(|set| set.id.clone());
    let scale = call.content.scale("").map(|scale| scale.id.clone());
    Class {
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
        scale: word("scale").or(scale).unwrap_or_default(),
        rule,
        habits: word("habits").or(first_set).unwrap_or_default(),
        terms: crate::forms::school_year(today),
        script: word("script").unwrap_or_default(),
        ..Class::default()
    }
}

fn word(inner: &ArgMatches, name: &str) -> Option<String> {
    let given = inner.get_one::<String>(name)?;
    Some(clean_line(given).trim().to_owned()).filter(|given| !given.is_empty())
}
