//! The command line: every command and option, with its help in the language that is read.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::Outcome;
use crate::content::Content;
use crate::domain::intake::Role;
use crate::domain::pages::Kind;
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

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

/// The command line in one language.
#[expect(clippy::too_many_lines, reason = "a table of arguments")]
pub(super) fn command(locale: &Locale) -> Command {
    let say = |text: Text| locale.say(&text);
    let lang = Arg::new("lang")
        .long("lang")
        .global(true)
        .value_name("LANG")
        .help(say(text::cli_lang()));
    let file = |id: &'static str, text: Text| {
        Arg::new(id)
            .long(id)
            .value_parser(value_parser!(PathBuf))
            .help(say(text))
    };
    let template = say(text::cli_template());
    let sub = |name: &'static str, about: Text| {
        Command::new(name)
            .about(say(about))
            .help_template(template.clone())
            .disable_help_flag(true)
            .arg(help(locale))
    };
    Command::new("juntos")
        .about(say(text::cli_about()))
        .help_template(say(text::cli_template_top()))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .version(env!("CARGO_PKG_VERSION"))
        .args([
            file("class", text::cli_class())
                .value_name("FILE")
                .global(true),
            file("pack", text::cli_pack())
                .value_name("DIR")
                .global(true),
            Arg::new("sample")
                .long("sample")
                .action(ArgAction::SetTrue)
                .global(true)
                .conflicts_with("class")
                .help(say(text::cli_sample())),
            Arg::new("linear")
                .long("linear")
                .action(ArgAction::SetTrue)
                .help(say(text::cli_linear())),
            lang.value_parser(|tag: &str| {
                Reading::from_tag(tag)
                    .map(|_| tag.to_owned())
                    .ok_or("en-US, es-US, both")
            }),
            Arg::new("theme")
                .long("theme")
                .value_parser(["dark", "light", "high-contrast", "plain"])
                .value_name("THEME")
                .help(say(text::cli_theme())),
            help(locale),
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(say(text::cli_version())),
        ])
        .subcommand(
            sub("check", text::cli_check()).arg(
                Arg::new("dir")
                    .required(true)
                    .value_name("DIR")
                    .value_parser(value_parser!(PathBuf))
                    .help(say(text::cli_check_dir())),
            ),
        )
        .subcommand(
            sub("record", text::cli_record())
                .arg(
                    Arg::new("student")
                        .required(true)
                        .value_name("STUDENT")
                        .help(say(text::cli_record_student())),
                )
                .arg(
                    Arg::new("json")
                        .long("json")
                        .action(ArgAction::SetTrue)
                        .help(say(text::cli_record_json())),
                )
                .arg(
                    Arg::new("private")
                        .long("private")
                        .action(ArgAction::SetTrue)
                        .help(say(text::cli_record_private())),
                ),
        )
        .subcommand(handout(sub("handout", text::cli_handout()), locale))
        .subcommand(new(sub("new", text::cli_new()), locale))
        .subcommand(import(sub("import", text::cli_import()), locale))
        .subcommand(sub("doctor", text::cli_doctor()))
        .subcommand(
            sub("restore", text::cli_restore())
                .arg(
                    Arg::new("day")
                        .value_name("DAY")
                        .help(say(text::cli_restore_day())),
                )
                .arg(
                    Arg::new("list")
                        .long("list")
                        .action(ArgAction::SetTrue)
                        .help(say(text::cli_restore_list())),
                ),
        )
        .subcommand(explain(sub("explain", text::cli_explain()), locale))
        .subcommand(
            sub("completions", text::cli_completions()).arg(
                Arg::new("shell")
                    .required(true)
                    .value_name("SHELL")
                    .value_parser(PossibleValuesParser::new(SHELLS))
                    .help(say(text::cli_shell())),
            ),
        )
        .subcommand(sub("man", text::cli_man()))
}

fn new(command: Command, locale: &Locale) -> Command {
    let say = |text: Text| locale.say(&text);
    let sets: Vec<&str> = Content::names_of_habit_sets().collect();
    let scripts: Vec<&str> = Content::names_of_scripts().collect();
    let word = |id: &'static str, value: &'static str, text: Text| {
        Arg::new(id).long(id).value_name(value).help(say(text))
    };
    command
        .arg(
            Arg::new("name")
                .required(true)
                .value_name("NAME")
                .help(say(text::cli_new_name())),
        )
        .arg(word("teacher", "NAME", text::cli_new_teacher()).required(true))
        .arg(word("called", "NAME", text::cli_new_called()))
        .arg(word("school", "NAME", text::cli_new_school()))
        .arg(
            word("grade", "N", text::cli_new_grade()).value_parser(value_parser!(u8).range(1..=12)),
        )
        .arg(word("rule", "RULE", text::cli_rule()))
        .arg(word("habits", "SET", text::cli_new_habits(sets.join(", "))))
        .arg(word(
            "script",
            "SCRIPT",
            text::cli_new_script(scripts.join(", ")),
        ))
}

fn handout(command: Command, locale: &Locale) -> Command {
    let say = |text: Text| locale.say(&text);
    let one_of = |id: &'static str, value: &'static str, words: &[&'static str], text: Text| {
        Arg::new(id)
            .long(id)
            .value_name(value)
            .value_parser(PossibleValuesParser::new(words))
            .hide_possible_values(true)
            .help(say(text))
    };
    let pages = Kind::ALL.map(Kind::name);
    command
        .arg(
            Arg::new("student")
                .value_name("STUDENT")
                .help(say(text::cli_handout_student())),
        )
        .arg(one_of("page", "PAGE", &pages, text::cli_handout_page()))
        .arg(one_of(
            "languages",
            "LANGUAGES",
            &super::handout::LANGUAGES,
            text::cli_handout_languages(),
        ))
        .arg(one_of(
            "files",
            "FILES",
            &super::handout::FILES,
            text::cli_handout_files(),
        ))
        .arg(one_of(
            "paper",
            "PAPER",
            &super::handout::PAPER,
            text::cli_handout_paper(),
        ))
        .arg(
            Arg::new("to")
                .long("to")
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .help(say(text::cli_handout_to())),
        )
}

fn import(command: Command, locale: &Locale) -> Command {
    let say = |text: Text| locale.say(&text);
    let roles: Vec<String> = Role::CHOICES.into_iter().map(Role::name).collect();
    let many = |id: &'static str, value: &'static str, text: Text| {
        Arg::new(id)
            .long(id)
            .value_name(value)
            .action(ArgAction::Append)
            .help(say(text))
    };
    command
        .arg(
            Arg::new("path")
                .required(true)
                .value_name("PATH")
                .value_parser(value_parser!(PathBuf))
                .help(say(text::cli_import_path())),
        )
        .arg(
            Arg::new("yes")
                .long("yes")
                .action(ArgAction::SetTrue)
                .help(say(text::cli_import_yes())),
        )
        .arg(many(
            "column",
            "NAME=ROLE",
            text::cli_import_columns(roles.join(", ")),
        ))
        .arg(many("code", "SIGN=MEANING", text::cli_import_codes()))
        .arg(
            Arg::new("cuts")
                .long("cuts")
                .value_name("4,3,2")
                .help(say(text::cli_import_cuts())),
        )
        .arg(
            Arg::new("only")
                .long("only")
                .value_name("ID")
                .help(say(text::cli_import_only())),
        )
        .arg(
            Arg::new("dates")
                .long("dates")
                .value_name("ORDER")
                .value_parser(["month-first", "day-first"])
                .help(say(text::cli_import_dates())),
        )
        .arg(
            Arg::new("strangers")
                .long("strangers")
                .value_name("WHAT")
                .value_parser(["add", "leave-out"])
                .help(say(text::cli_import_strangers())),
        )
}

fn explain(command: Command, locale: &Locale) -> Command {
    let say = |text: Text| locale.say(&text);
    let number = |id: &'static str, start: &'static str, text: Text| {
        Arg::new(id)
            .long(id)
            .value_name("LEVEL")
            .default_value(start)
            .hide_default_value(true)
            .value_parser(value_parser!(f64))
            .help(say(text))
    };
    command
        .arg(
            Arg::new("rule")
                .long("rule")
                .required(true)
                .value_name("RULE")
                .help(say(text::cli_rule())),
        )
        .arg(number("mastery", "3", text::cli_mastery()))
        .arg(number("top", "4", text::cli_top()))
        .arg(
            Arg::new("score")
                .value_name("SCORE")
                .num_args(0..)
                .allow_negative_numbers(true)
                .help(say(text::cli_score())),
        )
}

fn help(locale: &Locale) -> Arg {
    Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .help(locale.say(&text::cli_help()))
}

/// What is wrong with the call, in the reader's languages; help and version are no faults.
pub(super) fn wrong(error: &clap::Error, locales: &Locales, reading: Reading) -> Outcome {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    ) {
        return Outcome::said(help_pages(error, locales, reading));
    }
    let what = what_is_wrong(error);
    let languages = reading.languages();
    let said = languages.map(|language| {
        let locale = locales.of(language);
        format!(
            "{} {}",
            locale.say(&what),
            locale.say(&text::cli_try_help())
        )
    });
    Outcome::failed(said.collect::<Vec<_>>().join("\n"), 2)
}

/// With both languages, help is given in both.
fn help_pages(error: &clap::Error, locales: &Locales, reading: Reading) -> String {
    let first = error.to_string();
    let Some(second) = reading
        .second()
        .filter(|_| error.kind() == ErrorKind::DisplayHelp)
    else {
        return first;
    };
    let arguments = std::env::args_os();
    let again = command(locales.of(second))
        .try_get_matches_from(arguments)
        .err()
        .map(|error| error.to_string());
    format!("{first}\n{}", again.unwrap_or_default())
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
            text::cli_wrong_value(argument, value)
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
        clap_complete::generate(shell, &mut command(locale), "juntos", &mut out);
    }
    Outcome::said(String::from_utf8_lossy(&out).into_owned())
}

/// The man page, from the same definitions.
pub(super) fn man(locale: &Locale) -> Outcome {
    let mut out = Vec::new();
    match clap_mangen::Man::new(command(locale)).render(&mut out) {
        Ok(()) => Outcome::said(String::from_utf8_lossy(&out).into_owned()),
        Err(_) => Outcome::failed(locale.say(&text::cli_wrong_call()), 74),
    }
}
