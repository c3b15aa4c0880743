//! Files of other systems, from the command line: what would come, and with `--yes` what came.

mod given;
mod told;

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use given::{given, mapped, who};
use told::{asks, told};

use super::{Call, Outcome, safe};
use crate::clock::Clock;
use crate::domain::class_file::intake::{Answers, Looked, Question};
use crate::domain::learning::scale::Scale;
use crate::locale::{intake, text};
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
    let files = inner.get_one::<PathBuf>("path").cloned();
    let files = files.unwrap_or_default();
    let mut answers = match given(call, inner) {
        Ok(answers) => answers,
        Err(wrong) => return wrong,
    };
    let clock = Clock::default();
    let (mut store, call) = match safe::opened(call, matches, places, &clock) {
        Ok(opened) => opened,
        Err(refused) => return refused,
    };
    let call = &call;
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
