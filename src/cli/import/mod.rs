//! Files of other systems, from the command line: what would come, and with `--yes` what came.

mod given;
mod told;

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use given::{Said, given, mapped, stated_fits, who};
use told::{asks, told};

use super::{Call, Outcome, safe};
use crate::clock::Clock;
use crate::domain::class_file::intake::{Answers, Looked, Question};
use crate::domain::learning::scale::Scale;
use crate::locale::{Text, intake, text};
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
    let read = read_as_said(call, &mut store, &clock, &mut wanted);
    let outcome = read.map(|looked| {
        if let Some(question) = &looked.question {
            asks(call, &looked, question)
        } else {
            let mut lines = told(call, &looked, yes, inner.get_flag("every"));
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
    outcome.unwrap_or_else(|refused| match refused {
        Refused::Stopped(Stopped::Cannot(why)) => {
            Outcome::failed(call.say(&intake::cannot(why)), 66)
        }
        Refused::Stopped(Stopped::Store(error)) => call.failure(error.into()),
        Refused::Said(why) => Outcome::failed(call.say(&why), 2),
    })
}

/// Why nothing came of it.
enum Refused {
    /// The files, or the class file.
    Stopped(Stopped),
    /// What was said of a column, or of a framework, does not fit the file.
    Said(Text),
}

impl From<Stopped> for Refused {
    fn from(stopped: Stopped) -> Self {
        Self::Stopped(stopped)
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Stopped(error.into())
    }
}

/// Which files, what is known of them, and whether they come in.
struct Wanted<'a> {
    files: &'a Path,
    answers: &'a mut Answers,
    inner: &'a ArgMatches,
    only_count: bool,
}

/// What was said of frameworks has to fit the files before anything of them comes in.
fn read_as_said(
    call: &Call,
    store: &mut Store,
    clock: &Clock,
    wanted: &mut Wanted,
) -> Result<Looked, Refused> {
    if wanted.answers.stated.is_empty() {
        return read(call, store, clock, wanted);
    }
    let takes_in = !std::mem::replace(&mut wanted.only_count, true);
    let looked = read(call, store, clock, wanted)?;
    if looked.question.is_some() || looked.is_broken() {
        return Ok(looked);
    }
    stated_fits(&looked, wanted.inner).map_err(Refused::Said)?;
    if !takes_in {
        return Ok(looked);
    }
    wanted.only_count = false;
    read(call, store, clock, wanted)
}

fn read(
    call: &Call,
    store: &mut Store,
    clock: &Clock,
    wanted: &mut Wanted,
) -> Result<Looked, Refused> {
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
    if let Begun::Asks(looked) = &mut begun
        && let Some(Question::Columns(proposed, _)) = &mut looked.question
    {
        match mapped(proposed, inner) {
            Some(Said::Mapping(mapping)) if mapping.lacks().is_none() => {
                answers.mapping = Some(mapping);
                answers.ask_columns = false;
                begun = Job::begin(store, when, files, answers, bounds, only_count)?;
            }
            Some(Said::Mapping(mapping)) => *proposed = mapping,
            Some(Said::NoColumn(name)) => {
                return Err(Refused::Said(text::cli_import_no_column(name)));
            }
            Some(Said::Never(name)) => return Err(Refused::Said(text::cli_import_never(name))),
            None => {}
        }
    }
    let mut job = match begun {
        // Columns were said of files in which nobody chooses what they hold.
        Begun::Job(_) if answers.ask_columns => {
            return Err(Refused::Said(text::cli_import_fixed_columns()));
        }
        Begun::Job(job) => job,
        Begun::Asks(looked) => return Ok(*looked),
    };
    loop {
        match job.step(store) {
            Ok(Some(looked)) => return Ok(looked),
            Ok(None) => {}
            Err(error) => {
                job.stop(store);
                return Err(error.into());
            }
        }
    }
}
