//! The command line: every command and option, with its help in the language that is read.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, ArgAction, Command, value_parser};
use jiff::civil::Date;

use crate::content::{Content, KINDS};
use crate::domain::class_file::intake::Role;
use crate::domain::class_file::pages::Kind;
use crate::domain::learning::evidence;
use crate::domain::learning::framework::StatedIn;
use crate::locale::{Locale, Reading, Text, text};
use crate::page::{Glyphs, Theme};

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

/// What says the sentences of the help.
type Say<'a> = &'a dyn Fn(Text) -> String;

/// What may be read in.
pub(super) const READINGS: &str = "en-US, es-US, both";

/// The command line in one language.
pub(super) fn command(locale: &Locale) -> Command {
    all(&|text| locale.say(&text))
}

/// The command line without a word of help: to say them all costs more than most calls do.
pub(super) fn wordless() -> Command {
    all(&|_| String::new())
}

#[expect(clippy::too_many_lines, reason = "a table of arguments")]
fn all(say: Say) -> Command {
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
            .arg(help(say))
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
                    .ok_or(READINGS)
            }),
            Arg::new("theme")
                .long("theme")
                .value_parser(themes())
                .value_name("THEME")
                .help(say(text::cli_theme())),
            Arg::new("glyphs")
                .long("glyphs")
                .value_parser(PossibleValuesParser::new(Glyphs::ALL.map(Glyphs::tag)))
                .value_name("MARKS")
                .help(say(text::cli_glyphs())),
            help(say),
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(say(text::cli_version())),
        ])
        .subcommand(
            sub("check", text::cli_check())
                .arg(
                    Arg::new("dir")
                        .required_unless_present("schema")
                        .value_name("DIR")
                        .value_parser(value_parser!(PathBuf))
                        .help(say(text::cli_check_dir())),
                )
                .arg(
                    Arg::new("schema")
                        .long("schema")
                        .value_name("KIND")
                        .num_args(0..=1)
                        .default_missing_value("all")
                        .conflicts_with("dir")
                        .value_parser(PossibleValuesParser::new(KINDS.into_iter().chain(["all"])))
                        .hide_possible_values(true)
                        .help(say(text::cli_check_schema(KINDS.join(", ")))),
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
                )
                .arg(
                    Arg::new("home")
                        .long("home")
                        .value_name("NUMBER")
                        .value_parser(clap::value_parser!(usize))
                        .conflicts_with("private")
                        .help(say(text::cli_record_home())),
                ),
        )
        .subcommand(handout(sub("handout", text::cli_handout()), say))
        .subcommand(new(sub("new", text::cli_new()), say))
        .subcommand(class(sub("class", text::cli_class_about()), &sub, say))
        .subcommand(import(sub("import", text::cli_import()), say))
        .subcommand(sub("doctor", text::cli_doctor()))
        .subcommand(
            sub("copy", text::cli_copy()).arg(
                Arg::new("to")
                    .long("to")
                    .required(true)
                    .value_name("FILE")
                    .value_parser(value_parser!(PathBuf))
                    .help(say(text::cli_copy_to())),
            ),
        )
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
        .subcommand(explain(sub("explain", text::cli_explain()), say))
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

fn new(command: Command, say: Say) -> Command {
    let sets: Vec<&str> = Content::names_of_habit_sets().collect();
    let scales: Vec<&str> = Content::names_of_scales().collect();
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
        .arg(word(
            "scale",
            "SCALE",
            text::cli_new_scale(scales.join(", ")),
        ))
        .arg(word("habits", "SET", text::cli_new_habits(sets.join(", "))))
        .arg(word(
            "script",
            "SCRIPT",
            text::cli_new_script(scripts.join(", ")),
        ))
}

fn class(command: Command, sub: &dyn Fn(&'static str, Text) -> Command, say: Say) -> Command {
    let set = sub("set", text::cli_class_set())
        .arg(
            Arg::new("name")
                .required(true)
                .value_name("NAME")
                .help(say(text::cli_class_name(super::class::NAMES.join(", ")))),
        )
        .arg(
            Arg::new("value")
                .required(true)
                .num_args(1..)
                .value_name("VALUE")
                .help(say(text::cli_class_value())),
        )
        .arg(
            Arg::new("yes")
                .long("yes")
                .action(ArgAction::SetTrue)
                .help(say(text::cli_class_do())),
        );
    let take_in = sub("take-in", text::cli_class_take_in())
        .arg(
            Arg::new("dir")
                .required(true)
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .help(say(text::cli_check_dir())),
        )
        .arg(
            Arg::new("yes")
                .long("yes")
                .action(ArgAction::SetTrue)
                .help(say(text::cli_class_do())),
        );
    let statements = sub("statements", text::cli_class_statements())
        .arg(
            Arg::new("framework")
                .value_name("FRAMEWORK")
                .requires("language")
                .help(say(text::cli_class_framework())),
        )
        .arg(
            Arg::new("language")
                .value_name("LANGUAGE")
                .value_parser(StatedIn::ALL.map(StatedIn::name))
                .hide_possible_values(true)
                .help(say(text::cli_class_stated_in())),
        );
    let command = command.disable_help_subcommand(true);
    let command = command.subcommand(set).subcommand(take_in);
    command.subcommand(statements).arg(
        Arg::new("history")
            .long("history")
            .action(ArgAction::SetTrue)
            .help(say(text::cli_class_history())),
    )
}

fn handout(command: Command, say: Say) -> Command {
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
            Arg::new("as-of")
                .long("as-of")
                .value_name("DAY")
                .value_parser(value_parser!(Date))
                .help(say(text::cli_handout_as_of())),
        )
        .arg(
            Arg::new("to")
                .long("to")
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .help(say(text::cli_handout_to())),
        )
}

fn import(command: Command, say: Say) -> Command {
    let roles: Vec<String> = Role::CHOICES.into_iter().map(Role::name).collect();
    let kinds = evidence::Kind::ALL.map(evidence::Kind::name);
    let word = |id: &'static str, value: &'static str, text: Text| {
        Arg::new(id).long(id).value_name(value).help(say(text))
    };
    let many = |id, value, text| word(id, value, text).action(ArgAction::Append);
    let flag = |id: &'static str, text: Text| {
        let flag = Arg::new(id).long(id).help(say(text));
        flag.action(ArgAction::SetTrue)
    };
    let path = Arg::new("path")
        .required(true)
        .value_name("PATH")
        .value_parser(value_parser!(PathBuf))
        .help(say(text::cli_import_path()));
    let columns = text::cli_import_columns(roles.join(", "));
    command
        .arg(path)
        .arg(flag("yes", text::cli_import_yes()))
        .arg(flag("every", text::cli_import_every()))
        .arg(many("column", "NAME=ROLE", columns))
        .arg(many("code", "SIGN=MEANING", text::cli_import_codes()).allow_hyphen_values(true))
        .arg(word("sheet", "NAME", text::cli_import_sheet()))
        .arg(word("left", "WHAT", text::cli_import_left()).value_parser(["leave", "stay"]))
        .arg(many("statements-in", "LANGUAGE", text::cli_import_stated()))
        .arg(many("same", "LINE=STUDENT", text::cli_import_same()))
        .arg(many("other", "LINE", text::cli_import_other()))
        .arg(many("leave", "LINE", text::cli_import_leave()))
        .arg(word("cuts", "4,3,2", text::cli_import_cuts()))
        .arg(word("only", "ID", text::cli_import_only()))
        .arg(
            word("dates", "ORDER", text::cli_import_dates())
                .value_parser(["month-first", "day-first"]),
        )
        .arg(
            word("strangers", "WHAT", text::cli_import_strangers())
                .value_parser(["add", "leave-out"]),
        )
        .arg(
            word("kind", "KIND", text::cli_import_kind())
                .value_parser(kinds)
                .hide_possible_values(true),
        )
}

fn explain(command: Command, say: Say) -> Command {
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

/// The themes; `plain` is an older word for none.
fn themes() -> PossibleValuesParser {
    let value = |theme: Theme| PossibleValue::new(theme.tag());
    let named = |theme: Theme| match theme {
        Theme::Plain => value(theme).alias("plain"),
        Theme::Dark | Theme::Light | Theme::HighContrast => value(theme),
    };
    PossibleValuesParser::new(Theme::ALL.map(named))
}

fn help(say: Say) -> Arg {
    Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .help(say(text::cli_help()))
}
