//! What was answered on the command line.

use clap::ArgMatches;

use super::super::{Call, Outcome, record};
use crate::domain::class_file::intake::{
    Answers, CodeMeaning, Left, Looked, Mapping, NewStudents, Role, Scores, StatedAnswers, WhoIs,
};
use crate::domain::learning::evidence::Kind;
use crate::domain::learning::framework::StatedIn;
use crate::locale::{Text, text};
use crate::store::Store;

/// `Name=role`, or `Name=score-of:CODE` for scores of a standard that the column is not named after.
fn column_of(pair: &str) -> Option<(&str, Role, Option<&str>)> {
    let (name, said) = pair.rsplit_once('=')?;
    let (role, code) = match said.split_once(':') {
        Some((role, code)) => (role, Some(code.trim()).filter(|code| !code.is_empty())),
        None => (said, None),
    };
    let role = Role::named(role.trim())?;
    let fits = !said.contains(':') || (role == Role::ScoreOf && code.is_some());
    fits.then_some((name.trim(), role, code))
}

/// What was said of the columns fits the file, or why not.
pub(super) enum Said {
    /// With what was given on the command line, whatever is still lacking.
    Mapping(Mapping),
    /// There is no column of this name.
    NoColumn(String),
    /// This column is never taken in.
    Never(String),
}

/// The proposal, with what was given on the command line; nothing was given: none.
pub(super) fn mapped(proposed: &Mapping, inner: &ArgMatches) -> Option<Said> {
    let given: Vec<&String> = inner.get_many("column")?.collect();
    let mut mapping = proposed.clone();
    for pair in given {
        let (name, role, code) = column_of(pair)?;
        let column = mapping
            .columns
            .iter_mut()
            .find(|(known, _)| known.eq_ignore_ascii_case(name));
        match column {
            Some((_, Role::Never)) if role != Role::Skip => {
                return Some(Said::Never(name.to_owned()));
            }
            Some((known, own)) => {
                *own = role;
                match code {
                    Some(code) => mapping.shows.insert(known.clone(), code.to_owned()),
                    None => mapping.shows.remove(known),
                };
            }
            None => return Some(Said::NoColumn(name.to_owned())),
        }
    }
    Some(Said::Mapping(mapping))
}

/// `EX=excused`, `P=3`.
fn code_of(pair: &str) -> Option<(&str, CodeMeaning)> {
    let (code, meaning) = pair.rsplit_once('=')?;
    let meaning = match meaning {
        "excused" => CodeMeaning::Excused,
        "missing" => CodeMeaning::Missing,
        "nothing" => CodeMeaning::Nothing,
        score => {
            let score = score.parse::<f64>().ok();
            CodeMeaning::Score(score.filter(|score| (0.0..=1000.0).contains(score))?)
        }
    };
    Some((code, meaning))
}

pub(super) fn given(call: &Call, inner: &ArgMatches) -> Result<Answers, Outcome> {
    let wrong = |argument: &str, value: &str| {
        Outcome::failed(call.say(&text::cli_wrong_value(argument, value)), 2)
    };
    let mut answers = Answers {
        stated: all_stated(inner).map_err(|value| wrong("--statements-in", value))?,
        ..Answers::default()
    };
    for pair in inner.get_many::<String>("column").into_iter().flatten() {
        if column_of(pair).is_none() {
            return Err(wrong("--column", pair));
        }
        answers.ask_columns = true;
    }
    for pair in inner.get_many::<String>("code").into_iter().flatten() {
        let (code, meaning) = code_of(pair).ok_or_else(|| wrong("--code", pair))?;
        answers.codes.insert(code.to_owned(), meaning);
    }
    if let Some(cuts) = inner.get_one::<String>("cuts") {
        answers.scores = Some(cuts_of(cuts).ok_or_else(|| wrong("--cuts", cuts))?);
    }
    if let Some(only) = inner.get_one::<String>("only") {
        answers.only_class = Some(if only == "all" {
            String::new()
        } else {
            only.clone()
        });
    }
    let kind = inner.get_one::<String>("kind");
    answers.kind = kind.and_then(|kind| Kind::named(kind));
    answers.sheet = inner.get_one::<String>("sheet").cloned();
    answers.left = match inner.get_one::<String>("left").map(String::as_str) {
        Some("leave") => Some(Left::Leave),
        Some("stay") => Some(Left::Stay),
        _ => None,
    };
    answers.day_first = match inner.get_one::<String>("dates").map(String::as_str) {
        Some("day-first") => Some(true),
        Some("month-first") => Some(false),
        _ => None,
    };
    answers.new_students = match inner.get_one::<String>("strangers").map(String::as_str) {
        Some("add") => Some(NewStudents::Add),
        Some("leave-out") => Some(NewStudents::LeaveOut),
        _ => None,
    };
    Ok(answers)
}

/// Who lines are about, as it was given: by number or name of a student, or by an earlier line.
pub(super) fn who(
    call: &Call,
    store: &Store,
    inner: &ArgMatches,
    answers: &mut Answers,
) -> Result<(), Outcome> {
    let wrong = |argument: &str, value: &str| {
        Outcome::failed(call.say(&text::cli_wrong_value(argument, value)), 2)
    };
    for pair in inner.get_many::<String>("same").into_iter().flatten() {
        let Some((line, student)) = pair.split_once('=') else {
            return Err(wrong("--same", pair));
        };
        let line: u64 = line.trim().parse().map_err(|_| wrong("--same", pair))?;
        let earlier = student.trim().strip_prefix("line");
        let who = match earlier.and_then(|line| line.parse().ok()) {
            Some(line) => WhoIs::SameLine(line),
            None => WhoIs::Same(record::one(call, store, student)?.0),
        };
        answers.who.insert(line, who);
    }
    for (argument, who) in [("other", WhoIs::Another), ("leave", WhoIs::LeaveOut)] {
        for line in inner.get_many::<String>(argument).into_iter().flatten() {
            let number = line.trim().parse();
            let number = number.map_err(|_| wrong(&format!("--{argument}"), line))?;
            answers.who.insert(number, who);
        }
    }
    Ok(())
}

/// `es` of every framework, or `TITLE=es` of one.
fn stated(said: &str, answers: &mut StatedAnswers) -> Option<()> {
    match said.rsplit_once('=') {
        Some((title, stated)) => {
            let stated = StatedIn::named(stated.trim())?;
            answers.of.insert(title.trim().to_owned(), Some(stated));
        }
        None => answers.all = Some(StatedIn::named(said.trim())?),
    }
    Some(())
}

/// What was said of the language of statements; or what of it is said wrong.
fn all_stated(inner: &ArgMatches) -> Result<StatedAnswers, &String> {
    let mut answers = StatedAnswers::default();
    let all = inner.get_many::<String>("statements-in");
    for said in all.into_iter().flatten() {
        stated(said, &mut answers).ok_or(said)?;
    }
    Ok(answers)
}

/// What was said of the language of statements fits the files, or why not.
pub(super) fn stated_fits(looked: &Looked, inner: &ArgMatches) -> Result<(), Text> {
    let mut said = inner
        .get_many::<String>("statements-in")
        .into_iter()
        .flatten()
        .peekable();
    if said.peek().is_some() && looked.stated.is_empty() {
        return Err(text::cli_import_stated_nothing());
    }
    let titles: Vec<&str> = looked.stated.iter().map(|of| of.title.as_str()).collect();
    let unknown = said.find(|said| match said.rsplit_once('=') {
        Some((title, _)) => !titles.contains(&title.trim()),
        None => false,
    });
    let quoted = titles.iter().map(|title| format!("“{title}”"));
    let quoted: Vec<String> = quoted.collect();
    match unknown {
        Some(value) => Err(text::cli_import_stated_none(quoted.join(", "), value)),
        None => Ok(()),
    }
}

/// `as-they-are`, or three numbers, the highest first.
fn cuts_of(text: &str) -> Option<Scores> {
    if text == "as-they-are" {
        return Some(Scores::AsTheyAre);
    }
    let cuts: Vec<f64> = text
        .split(',')
        .map(|cut| cut.trim().parse::<f64>().ok().filter(|cut| cut.is_finite()))
        .collect::<Option<_>>()?;
    match cuts.as_slice() {
        [four, three, two] if four > three && three > two => {
            Some(Scores::Cuts([*four, *three, *two]))
        }
        _ => None,
    }
}
