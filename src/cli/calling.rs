//! How a call is read, and what is said where it asks for help or is wrong.

use std::ffi::OsString;

use clap::ArgMatches;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{Outcome, arguments};
use crate::locale::{Language, Locale, Locales, Reading, Text, text};

/// `--lang`, else `JUNTOS_LANG`, else what was read last, else the computer's language.
pub(super) fn reading(arguments: &[OsString]) -> Reading {
    let texts: Vec<String> = arguments
        .iter()
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    let after = texts
        .iter()
        .position(|text| text == "--lang")
        .and_then(|at| texts.get(at + 1))
        .cloned();
    let joined = texts
        .iter()
        .find_map(|text| text.strip_prefix("--lang=").map(str::to_owned));
    let asked = after
        .or(joined)
        .or_else(|| std::env::var("JUNTOS_LANG").ok());
    asked
        .as_deref()
        .and_then(Reading::from_tag)
        .unwrap_or_else(|| of_computer().map_or_else(Reading::default, Reading::One))
}

fn of_computer() -> Option<Language> {
    Reading::from_tag(&sys_locale::get_locale()?).map(Reading::first)
}

/// What the arguments ask for; else help, version, or what is wrong with the call, in the reader's languages.
pub(super) fn read(
    arguments: &[OsString],
    locales: &Locales,
    reading: Reading,
) -> Result<ArgMatches, Outcome> {
    let read = arguments::wordless().try_get_matches_from(arguments);
    read.map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp => Outcome::said(help_pages(arguments, locales, reading)),
        ErrorKind::DisplayVersion => Outcome::said(error.to_string()),
        _ => wrong(&error, locales, reading),
    })
}

/// What is wrong with the call.
fn wrong(error: &clap::Error, locales: &Locales, reading: Reading) -> Outcome {
    let what = what_is_wrong(error);
    let said = reading.languages().map(|language| {
        let locale = locales.of(language);
        let more = locale.say(&text::cli_try_help());
        format!("{} {more}", locale.say(&what))
    });
    Outcome::failed(said.collect::<Vec<_>>().join("\n"), 2)
}

/// The help that is asked for; with both languages, in both.
fn help_pages(arguments: &[OsString], locales: &Locales, reading: Reading) -> String {
    let pages = reading.languages().filter_map(|language| {
        let command = arguments::command(locales.of(language));
        let asked = command.try_get_matches_from(arguments);
        asked.err().map(|page| page.to_string())
    });
    pages.collect::<Vec<_>>().join("\n")
}

fn what_is_wrong(error: &clap::Error) -> Text {
    let named = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        _ => None,
    };
    let argument = named(ContextKind::InvalidArg).unwrap_or_default();
    let value = named(ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => text::cli_unknown_argument(argument),
        ErrorKind::InvalidSubcommand => {
            text::cli_unknown_command(named(ContextKind::InvalidSubcommand).unwrap_or_default())
        }
        ErrorKind::MissingRequiredArgument => text::cli_missing_argument(argument),
        ErrorKind::InvalidValue if value.is_empty() => text::cli_missing_value(argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let is_language = argument.starts_with("--lang ");
            let possible = named(ContextKind::ValidValue);
            let possible = possible.or_else(|| is_language.then(|| arguments::READINGS.to_owned()));
            match possible {
                Some(possible) => text::cli_wrong_value_of(argument, possible, value),
                None => text::cli_wrong_value(argument, value),
            }
        }
        ErrorKind::ArgumentConflict => text::cli_conflict(argument),
        _ => text::cli_wrong_call(),
    }
}

/// Completions for a shell, from the same definitions.
pub(super) fn completions(matches: &ArgMatches, locale: &Locale) -> Outcome {
    let shell = matches
        .get_one::<String>("shell")
        .and_then(|name| name.parse::<clap_complete::Shell>().ok());
    let mut out = Vec::new();
    if let Some(shell) = shell {
        clap_complete::generate(shell, &mut arguments::command(locale), "juntos", &mut out);
    }
    Outcome::said(String::from_utf8_lossy(&out).into_owned())
}

/// The man page, from the same definitions.
pub(super) fn man(locale: &Locale) -> Outcome {
    let mut out = Vec::new();
    match clap_mangen::Man::new(arguments::command(locale)).render(&mut out) {
        Ok(()) => Outcome::said(String::from_utf8_lossy(&out).into_owned()),
        Err(_) => Outcome::failed(locale.say(&text::cli_wrong_call()), 74),
    }
}
