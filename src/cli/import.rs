//! Files of other systems, from the command line: what would come, and with `--yes` what came.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::{Call, Outcome, class_file, record, safe};
use crate::clock::Clock;
use crate::domain::class_file::intake::{
    Answers, CodeMeaning, Looked, Mapping, NewStudents, Question, Role, Scores, WhoIs,
};
use crate::domain::learning::scale::Scale;
use crate::locale::{intake, text, working};
use crate::places::Places;
use crate::store::{Error, Store};
use crate::work::{Begun, Job, Stopped};

/// Looks at files, or takes them in.
pub(super) fn run(
    call: &Call,
    matches: &ArgMatches,
    inner: &ArgMatches,
    places: &Places,
) -> Outcome {
    let Some(path) = class_file::wanted(matches, places) else {
        return Outcome::failed(call.say(&text::record_no_class()), 66);
    };
    let files = inner.get_one::<PathBuf>("path").cloned();
    let files = files.unwrap_or_default();
    let mut answers = match given(call, inner) {
        Ok(answers) => answers,
        Err(wrong) => return wrong,
    };
    let clock = Clock::default();
    let mut store = match Store::open(&path) {
        Ok(store) => store,
        Err(error) => return call.failure(error.into()),
    };
    if let Err(refused) = safe::unlock(call, &mut store, &clock) {
        return refused;
    }
    let call = &match call.of_class(&store) {
        Ok(call) => call,
        Err(error) => return call.failure(error.into()),
    };
    if let Err(wrong) = who(call, &store, inner, &mut answers) {
        return wrong;
    }
    let yes = inner.get_flag("yes");
    let mut wanted = Wanted {
        files: &files,
        answers: &mut answers,
        inner,
        only_count: !yes,
    };
    let read = read(call, &mut store, &clock, &mut wanted);
    let outcome = read.map(|looked| {
        if let Some(question) = &looked.question {
            asks(call, question)
        } else {
            let mut lines = told(call, &looked, yes);
            if looked.is_broken() {
                return Outcome::failed(lines.join("\n"), 65);
            }
            if yes && looked.counts.is_nothing() {
                return Outcome::failed(lines.join("\n"), 1);
            }
            if !yes {
                lines.push(call.say(&text::cli_import_again()));
            }
            Outcome::said(lines.join("\n"))
        }
    });
    outcome.unwrap_or_else(|stopped| match stopped {
        Stopped::Cannot(why) => Outcome::failed(call.say(&intake::cannot(why)), 66),
        Stopped::Store(error) => call.failure(error.into()),
    })
}

/// Which files, what is known of them, and whether they come in.
struct Wanted<'a> {
    files: &'a Path,
    answers: &'a mut Answers,
    inner: &'a ArgMatches,
    only_count: bool,
}

fn read(
    call: &Call,
    store: &mut Store,
    clock: &Clock,
    wanted: &mut Wanted,
) -> Result<Looked, Stopped> {
    let Wanted {
        files,
        answers,
        inner,
        only_count,
    } = wanted;
    let only_count = *only_count;
    let class = store.class()?;
    let scale = call.content.scale(&class.scale);
    let bounds = scale.map(Scale::bounds).unwrap_or_default();
    let when = safe::when(clock);
    let mut begun = Job::begin(store, when, files, answers, bounds, only_count)?;
    if let Begun::Asks(looked) = &begun
        && let Some(Question::Columns(proposed, _)) = &looked.question
        && let Some(mapping) = mapped(proposed, inner)
    {
        answers.mapping = Some(mapping);
        begun = Job::begin(store, when, files, answers, bounds, only_count)?;
    }
    let mut job = match begun {
        Begun::Job(job) => job,
        Begun::Asks(looked) => return Ok(*looked),
    };
    loop {
        match job.step(store) {
            Ok(Some(looked)) => return Ok(looked),
            Ok(None) => {}
            Err(error) => {
                job.stop(store);
                return Err(Error::into(error));
            }
        }
    }
}

/// The proposal, with what was given on the command line.
fn mapped(proposed: &Mapping, inner: &ArgMatches) -> Option<Mapping> {
    let given: Vec<&String> = inner.get_many("column")?.collect();
    let mut mapping = proposed.clone();
    for pair in given {
        let (name, role) = pair.rsplit_once('=')?;
        let role = Role::named(role.trim())?;
        let column = mapping
            .columns
            .iter_mut()
            .find(|(known, _)| known.eq_ignore_ascii_case(name.trim()))?;
        if column.1 != Role::Never {
            column.1 = role;
        }
    }
    mapping.lacks().is_none().then_some(mapping)
}

fn given(call: &Call, inner: &ArgMatches) -> Result<Answers, Outcome> {
    let wrong = |argument: &str, value: &str| {
        Outcome::failed(call.say(&text::cli_wrong_value(argument, value)), 2)
    };
    let mut answers = Answers::default();
    for pair in inner.get_many::<String>("column").into_iter().flatten() {
        let fits = pair
            .rsplit_once('=')
            .and_then(|(_, role)| Role::named(role.trim()));
        if fits.is_none() {
            return Err(wrong("--column", pair));
        }
    }
    for pair in inner.get_many::<String>("code").into_iter().flatten() {
        let Some((code, meaning)) = pair.rsplit_once('=') else {
            return Err(wrong("--code", pair));
        };
        let meaning = match meaning {
            "excused" => CodeMeaning::Excused,
            "missing" => CodeMeaning::Missing,
            "nothing" => CodeMeaning::Nothing,
            score => match score
                .parse::<f64>()
                .ok()
                .filter(|score| (0.0..=1000.0).contains(score))
            {
                Some(score) => CodeMeaning::Score(score),
                None => return Err(wrong("--code", pair)),
            },
        };
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
fn who(
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

fn asks(call: &Call, question: &Question) -> Outcome {
    let mut lines = Vec::new();
    match question {
        Question::Columns(mapping, _) => {
            lines.push(call.say(&text::cli_import_asks_columns()));
            for (name, role) in &mapping.columns {
                lines.push(format!("  {name}={}", role.name()));
            }
            if let Some(role) = mapping.lacks() {
                lines.push(call.say(&text::import_columns_lacks(intake::role(role))));
            }
        }
        Question::Codes(codes) => {
            lines.push(call.say(&text::cli_import_asks_codes()));
            for (code, count) in codes {
                lines.push(format!("  {code}  ({count})"));
            }
        }
        Question::Scale(low, high) => {
            lines.push(call.say(&text::import_scale_about(*high, *low, 4)));
            lines.push(call.say(&text::cli_import_asks_scale()));
        }
        Question::Days => {
            lines.push(call.say(&text::import_days_about()));
            lines.push(call.say(&text::cli_import_asks_days()));
        }
        Question::Class(classes) => {
            lines.push(call.say(&text::cli_import_asks_class()));
            for (id, title, count) in classes {
                lines.push(format!("  {id}  {title} ({count})"));
            }
        }
        Question::Who(doubts) => {
            lines.push(call.say(&text::cli_import_asks_who()));
            for doubt in doubts {
                let why = call.say(&intake::why(doubt.why));
                lines.push(format!("  {} — {why}", call.say(&intake::doubt(doubt))));
                for maybe in &doubt.maybe {
                    let asked = match maybe.who {
                        WhoIs::Same(key) => format!("--same {}={key}", doubt.line),
                        WhoIs::SameLine(line) => format!("--same {}=line{line}", doubt.line),
                        WhoIs::Another | WhoIs::LeaveOut => continue,
                    };
                    lines.push(format!("    {asked}  {}", call.say(&intake::maybe(maybe))));
                }
            }
        }
        Question::Strangers(count) => {
            lines.push(call.say(&text::import_strangers_title(*count)));
            lines.push(call.say(&text::cli_import_asks_strangers()));
        }
    }
    Outcome {
        out: String::new(),
        err: lines.join("\n"),
        code: 1,
    }
}

fn told(call: &Call, looked: &Looked, is_done: bool) -> Vec<String> {
    let title = if looked.is_broken() {
        text::import_broken_title()
    } else if looked.counts.is_nothing() {
        text::import_nothing_title()
    } else if is_done {
        text::import_done_title()
    } else {
        text::import_preview_title()
    };
    let mut lines = vec![format!(
        "{} — {}",
        call.say(&intake::format(looked.format)),
        call.say(&title)
    )];
    for (kind, count) in intake::kinds().iter().zip(looked.counts.of_each()) {
        if count == crate::domain::class_file::intake::Count::default() {
            continue;
        }
        let figure = |count: usize, what: &crate::locale::Text| {
            let number = i32::try_from(count).unwrap_or(i32::MAX);
            format!("{} {}", working::figure(f64::from(number)), call.say(what))
        };
        lines.push(format!(
            "  {}: {}, {}, {}, {}",
            call.say(kind),
            figure(count.added, &text::import_column_new()),
            figure(count.changed, &text::import_column_changed()),
            figure(count.same, &text::import_column_same()),
            figure(count.kept, &text::import_column_kept()),
        ));
    }
    if looked.is_broken() {
        lines.push(call.say(&text::import_broken_about()));
    } else if looked.counts.is_nothing() {
        lines.push(call.say(&text::import_nothing_comes()));
    }
    let of = [
        text::import_column_new(),
        text::import_column_changed(),
        text::import_column_out(),
    ];
    for (names, what) in looked.named.iter().zip(of) {
        if !names.is_empty() {
            lines.push(call.say(&text::import_named(names.join(", "), what)));
        }
    }
    if looked.counts.strangers > 0 {
        lines.push(call.say(&text::import_strangers_stay(looked.counts.strangers)));
    }
    for finding in looked.findings.listed() {
        lines.push(call.say(&intake::finding(finding)));
    }
    lines
}
