//! A setting as it is typed: its name and its values.

use jiff::civil::Date;

use crate::ask::HowSet;
use crate::content::{Content, nearest};
use crate::domain::class_file::class::{Class, Cover, Raters, Term};
use crate::domain::class_file::contact::Contact;
use crate::domain::class_file::setting::{Change, check_term, new_term_id};
use crate::domain::clean::clean_line;
use crate::domain::learning::mastery::Rule;
use crate::domain::people::person::{Gender, Teacher, Voice};
use crate::domain::words::{Language, Words};
use crate::forms;
use crate::locale::{Text, text, working};

/// What can be set, by name.
pub(crate) const NAMES: [&str; 20] = [
    "name", "school", "grade", "teacher", "called", "gender", "mission", "why", "own-why", "term",
    "no-term", "scale", "rule", "rule-of", "habits", "raters", "script", "minutes", "contact",
    "cover",
];

/// What is to be set; or what is wrong with how it was typed.
pub(super) fn read(
    content: &Content,
    how: &HowSet,
    name: &str,
    values: &[String],
) -> Result<Change, Text> {
    let values: Vec<String> = values.iter().map(|one| clean_line(one)).collect();
    let values: Vec<&str> = values.iter().map(|one| one.trim()).collect();
    if !NAMES.contains(&name) {
        return Err(none_of(name, NAMES.into_iter()));
    }
    let wrong = || text::cli_class_usage(name, usage(name));
    let class = &how.class;
    Ok(match (name, values.as_slice()) {
        ("name", [one]) if !one.is_empty() => Change::Name((*one).to_owned()),
        ("school", [one]) => Change::School((*one).to_owned()),
        ("grade", [one]) => Change::Grade(number(one, 1, 12).ok_or_else(wrong)?),
        ("minutes", [one]) => Change::Minutes(number(one, 5, 120).ok_or_else(wrong)?),
        ("teacher" | "called" | "gender", values) => teacher(&class.teacher, name, values)?,
        ("mission", [language, said]) => {
            Change::Mission(worded(&class.purpose.mission, language, said)?)
        }
        ("why", [language, said]) => Change::Why(worded(&class.purpose.why, language, said)?),
        ("own-why", [language, said]) => {
            Change::OwnWhy(worded(&class.purpose.own, language, said)?)
        }
        ("term", values) => term(how, values)?,
        ("no-term", [id]) => {
            let ids = class.terms.iter().map(|term| term.id.as_str());
            Change::NoTerm(known(id, ids)?)
        }
        ("scale", [id]) => {
            let all = content.level_scales().iter();
            Change::Scale(known(id, all.map(|one| one.id.as_str()))?)
        }
        ("habits", [id]) => {
            let all = content.habit_sets().iter();
            Change::Habits(known(id, all.map(|one| one.id.as_str()))?)
        }
        ("script", [id]) => {
            let all = content.offered_scripts();
            Change::Script(known(id, all.map(|one| one.id.as_str()))?)
        }
        ("rule", [one]) => Change::Rule(rule(one)?),
        ("rule-of", [code, one]) => {
            let codes = how.standards.iter().map(|standard| standard.code.as_str());
            let code = known(code, codes)?;
            let rule = if *one == "class" {
                None
            } else {
                Some(rule(one)?)
            };
            Change::RuleOf(code, rule)
        }
        ("raters", [list]) => Change::Raters(raters(list)?),
        ("contact", values) => contact(class, values)?,
        ("cover", [whose, seconds]) => cover(class, whose, seconds)?,
        _ => return Err(wrong()),
    })
}

/// The values of a setting, as they are typed.
fn usage(name: &str) -> &'static str {
    match name {
        "grade" => "1…12",
        "minutes" => "5…120",
        "called" => "en|es TEXT",
        "gender" => "female|male|other",
        "mission" | "why" | "own-why" => "en|es TEXT",
        "term" => "new|ID 2026-08-31 2026-12-18 EN [ES]",
        "no-term" | "scale" | "habits" | "script" => "ID",
        "rule" => "RULE",
        "rule-of" => "CODE RULE|class",
        "raters" => "student,family,teacher",
        "contact" => "NUMBER|none [en,es] [HOURS-EN] [HOURS-ES]",
        "cover" => "teacher|student 20…1800",
        _ => "TEXT",
    }
}

pub(super) fn none_of<'a>(found: &str, all: impl Iterator<Item = &'a str>) -> Text {
    let all: Vec<&str> = all.collect();
    let near = nearest(found, all.iter().copied());
    match near {
        Some(near) => text::cli_class_near(all.join(", "), found, near),
        None => text::cli_class_none(all.join(", "), found),
    }
}

/// The one with this name.
fn known<'a>(id: &str, all: impl Iterator<Item = &'a str> + Clone) -> Result<String, Text> {
    let found = all.clone().find(|one| *one == id);
    found.map(str::to_owned).ok_or_else(|| none_of(id, all))
}

fn number<T: Copy + std::str::FromStr + PartialOrd>(typed: &str, low: T, high: T) -> Option<T> {
    let number: T = typed.parse().ok()?;
    (number >= low && number <= high).then_some(number)
}

fn rule(typed: &str) -> Result<Rule, Text> {
    typed.parse().map_err(|fault| match &fault {
        crate::domain::learning::mastery::RuleFault::Unknown(found) => {
            none_of(found, Rule::NAMES.into_iter())
        }
        _ => working::fault(&fault),
    })
}

fn language(code: &str) -> Result<Language, Text> {
    let mut all = Language::ALL.into_iter();
    let found = all.find(|language| language.code() == code);
    found.ok_or_else(|| none_of(code, Language::ALL.into_iter().map(Language::code)))
}

/// The words with these in one of their languages; nothing typed: none in it.
fn worded(words: &Words, code: &str, said: &str) -> Result<Words, Text> {
    let said = Some(said.to_owned()).filter(|said| !said.is_empty());
    Ok(match language(code)? {
        Language::English => Words {
            en: said,
            es: words.es.clone(),
        },
        Language::Spanish => Words {
            en: words.en.clone(),
            es: said,
        },
    })
}

fn teacher(now: &Teacher, name: &str, values: &[&str]) -> Result<Change, Text> {
    let mut teacher = now.clone();
    let genders = [Gender::Female, Gender::Male, Gender::Other];
    match (name, values) {
        ("teacher", [one]) if !one.is_empty() => (*one).clone_into(&mut teacher.name),
        ("called", [code, said]) if !said.is_empty() => {
            teacher.called = worded(&teacher.called, code, said)?;
        }
        ("gender", [one]) => {
            let found = genders.into_iter().find(|gender| gender.selector() == *one);
            teacher.gender =
                found.ok_or_else(|| none_of(one, genders.into_iter().map(Gender::selector)))?;
        }
        _ => return Err(text::cli_class_usage(name, usage(name))),
    }
    Ok(Change::Teacher(teacher))
}

/// `ID FROM TO ENGLISH [SPANISH]`; `new` for one that is not there yet.
fn term(how: &HowSet, values: &[&str]) -> Result<Change, Text> {
    let usage = || text::cli_class_usage("term", usage("term"));
    let [id, from, to, names @ ..] = values else {
        return Err(usage());
    };
    let day = |typed: &str| typed.parse::<Date>().map_err(|_| usage());
    let (from, to) = (day(from)?, day(to)?);
    let class = &how.class;
    let id = if *id == "new" {
        new_term_id(class, &how.before, from)
    } else {
        known(id, class.terms.iter().map(|term| term.id.as_str()))?
    };
    let said = |at: usize| {
        let said = names.get(at).map(|said| (*said).to_owned());
        said.filter(|said| !said.is_empty())
    };
    let given = Words {
        en: said(0),
        es: said(1),
    };
    let name = match class.term(&id) {
        Some(known) if names.is_empty() => known.name.clone(),
        _ if names.len() > 2 || given == Words::default() => return Err(usage()),
        _ => given,
    };
    let term = Term { id, name, from, to };
    check_term(class, &term).map_err(|fault| forms::said_of_term(&fault))?;
    Ok(Change::Term(term))
}

/// `NUMBER LANGUAGES HOURS-IN-ENGLISH HOURS-IN-SPANISH`, as much of it as is known.
fn contact(class: &Class, values: &[&str]) -> Result<Change, Text> {
    let usage = || text::cli_class_usage("contact", usage("contact"));
    let (number, languages, hours) = match values {
        ["none"] => return Ok(Change::Contact(None)),
        [number] => (number, None, &[][..]),
        [number, languages, hours @ ..] if hours.len() <= 2 => (number, Some(languages), hours),
        _ => return Err(usage()),
    };
    if number.is_empty() {
        return Err(usage());
    }
    let before = class.contact.clone().unwrap_or_default();
    let said = |at: usize, before: Option<String>| match hours.get(at) {
        Some(said) => Some((*said).to_owned()),
        None => before,
    };
    let languages = languages.map(|list| {
        let names = list.split(',').map(str::trim);
        names.map(language).collect::<Result<Vec<_>, Text>>()
    });
    Ok(Change::Contact(Some(Contact {
        number: (*number).to_owned(),
        languages: languages.transpose()?.unwrap_or(before.languages),
        hours: Words {
            en: said(0, before.hours.en),
            es: said(1, before.hours.es),
        },
    })))
}

fn raters(list: &str) -> Result<Raters, Text> {
    let names = list.split(',').map(str::trim);
    let voices: Result<Vec<Voice>, Text> = names
        .map(|name| {
            Voice::named(name).ok_or_else(|| none_of(name, Voice::ALL.into_iter().map(Voice::name)))
        })
        .collect();
    Ok(Raters::from(voices?))
}

fn cover(class: &Class, whose: &str, seconds: &str) -> Result<Change, Text> {
    let seconds = number(seconds, Cover::SHORTEST, Cover::LONGEST)
        .ok_or_else(|| text::cli_class_usage("cover", usage("cover")))?;
    Ok(Change::Cover(match whose {
        "teacher" => Cover {
            teacher: seconds,
            ..class.cover
        },
        "student" => Cover {
            student: seconds,
            ..class.cover
        },
        other => return Err(none_of(other, ["teacher", "student"].into_iter())),
    }))
}
