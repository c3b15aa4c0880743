//! The command line: arguments → command → exit code.

mod arguments;
mod bring;
mod calling;
mod check;
mod class;
mod class_file;
mod copy;
mod explain;
mod handout;
mod import;
mod lead;
mod new;
mod record;
mod safe;

use std::process::ExitCode;

use clap::ArgMatches;

use crate::ask::Failure;
use crate::content::own::beside;
use crate::content::{self, Content, Finding};
use crate::domain::class_file::class::Class;
use crate::domain::learning::standing::Counting;
use crate::locale::{Locales, Reading, Text, text};
use crate::places::Places;
use crate::store::{self, Store};
use crate::terminal;

/// What a command leaves: words for the two outputs, and how it went.
#[derive(Debug, Default)]
pub struct Outcome {
    /// For standard output.
    pub out: String,
    /// For standard error.
    pub err: String,
    /// 0: fine; 1: something was found; 2: the call was wrong; 65 and up: sysexits.
    pub code: u8,
}

impl Outcome {
    fn said(out: String) -> Self {
        Self {
            out,
            ..Self::default()
        }
    }

    fn failed(err: String, code: u8) -> Self {
        Self {
            err,
            code,
            ..Self::default()
        }
    }

    /// The exit code as the system takes it.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.code)
    }
}

/// What every command needs.
struct Call {
    locales: Locales,
    reading: Reading,
    content: Content,
}

impl Call {
    /// `text` in the reader's languages, one line each.
    fn say(&self, text: &Text) -> String {
        let first = self.locales.say(self.reading.first(), text);
        match self
            .reading
            .second()
            .map(|second| self.locales.say(second, text))
            .filter(|second| *second != first)
        {
            Some(second) => format!("{first}\n{second}"),
            None => first,
        }
    }

    /// How a class counts.
    fn counting(&self, class: &Class) -> Counting {
        self.content.counting(class)
    }

    fn failure(&self, failure: Failure) -> Outcome {
        Outcome::failed(self.say(&failure.text_outside()), failure.exit_code())
    }
}

/// What to say when the output takes no words.
pub fn cannot_write() -> String {
    let reading = calling::reading(&[]);
    Locales::default().say(reading.first(), &text::cli_cannot_write())
}

/// Runs the command that `arguments` name, the program's own name among them.
pub fn run(arguments: &[std::ffi::OsString]) -> Outcome {
    terminal::keep_others_out();
    let reading = calling::reading(arguments);
    let locales = Locales::default();
    match calling::read(arguments, &locales, reading) {
        Ok(matches) => with_pack(&matches, reading, locales),
        Err(outcome) => outcome,
    }
}

fn with_pack(matches: &ArgMatches, reading: Reading, locales: Locales) -> Outcome {
    let Some(folder) = matches.get_one::<std::path::PathBuf>("pack") else {
        return dispatch(
            matches,
            Call {
                locales,
                reading,
                content: Content::default(),
            },
        );
    };
    let (pack, findings) = content::check(folder);
    let call = Call {
        locales,
        reading,
        content: Content::default(),
    };
    if findings.iter().any(|finding| !finding.is_only_a_warning()) {
        return Outcome::failed(listed(&call, &findings), 65);
    }
    let locales = Locales::with_pack(pack.words.clone());
    dispatch(
        matches,
        Call {
            locales,
            reading,
            content: Content::with_pack(pack),
        },
    )
}

impl Call {
    /// The same call with what the class carries of its school's folder, unless a folder is given.
    fn of_class(&self, store: &Store) -> Result<Self, store::Error> {
        let carried = store.definitions()?;
        let given = self.content.definitions();
        let own = if given.is_empty() {
            carried
        } else {
            beside(given.to_vec(), &carried)
        };
        let content = Content::of_class(own);
        Ok(Self {
            locales: content.locales(),
            reading: self.reading,
            content,
        })
    }
}

fn listed(call: &Call, findings: &[Finding]) -> String {
    findings
        .iter()
        .map(|finding| call.say(&finding.text()))
        .collect::<Vec<_>>()
        .join("\n")
}

fn dispatch(matches: &ArgMatches, call: Call) -> Outcome {
    let Some(places) = Places::of_this_computer() else {
        return call.failure(Failure::CheckFolder);
    };
    let told = bring::bring(&places);
    let mut said: Vec<String> = told.iter().map(|text| call.say(text)).collect();
    let outcome = perform(matches, call, places, told);
    said.extend(Some(outcome.err).filter(|err| !err.is_empty()));
    Outcome {
        err: said.join("\n"),
        ..outcome
    }
}

fn perform(matches: &ArgMatches, call: Call, places: Places, told: Vec<Text>) -> Outcome {
    match matches.subcommand() {
        Some(("check", matches)) => check::run(&call, matches),
        Some(("explain", matches)) => explain::run(&call, matches),
        Some(("record", inner)) => record::run(&call, matches, inner, &places),
        Some(("handout", inner)) => handout::run(&call, matches, inner, &places),
        Some(("new", inner)) => new::run(&call, matches, inner, &places),
        Some(("import", inner)) => import::run(&call, matches, inner, &places),
        Some(("copy", inner)) => copy::run(&call, matches, inner, &places),
        Some(("class", inner)) => class::run(&call, matches, inner, &places),
        Some(("doctor", _)) => safe::doctor(&call, matches, &places),
        Some(("restore", inner)) => safe::restore(&call, matches, inner, &places),
        Some(("completions", inner)) => {
            calling::completions(inner, call.locales.of(call.reading.first()))
        }
        Some(("man", _)) => calling::man(call.locales.of(call.reading.first())),
        _ => lead::run(call, matches, places, told),
    }
}
