//! Turns `locales/*/*.ftl` into the typed `text` module and one table of files.
//!
//! Every message becomes one constructor, every variable one parameter with the
//! type its English comment gives it. The build stops when a file does not
//! parse, when a message, or how it is said aloud (`.aloud`), stands in only one
//! language or in another file, or when a message uses a variable that its English comment does not describe.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a build script speaks by stopping the build"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, process};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

const LANGUAGES: [&str; 2] = ["en-US", "es-US"];

/// The files whose sentences are named by content (`data/`), not by the program.
const CONTENT: [&str; 7] = [
    "explore",
    "glossary",
    "habits",
    "levels",
    "profile",
    "questions",
    "scripts",
];

/// A variable and its documented type.
type Variables = BTreeMap<String, String>;

struct Entries {
    /// id → (file stem, variables, first words)
    messages: BTreeMap<String, (String, Variables, String)>,
    /// “id.attribute”: how a sentence is said where nothing is drawn.
    attributes: BTreeSet<String>,
    faults: Vec<String>,
}

fn main() {
    println!("cargo::rerun-if-changed=locales");
    let english = read(LANGUAGES[0]);
    let spanish = read(LANGUAGES[1]);
    let faults: Vec<String> = english
        .faults
        .iter()
        .chain(&spanish.faults)
        .cloned()
        .chain(compare(&english, &spanish))
        .collect();
    if !faults.is_empty() {
        for fault in &faults {
            println!("cargo::error={fault}");
        }
        process::exit(1);
    }
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("text.rs"), constructors(&english))
        .expect("OUT_DIR is writable");
    fs::write(Path::new(&out).join("sources.rs"), sources(&english)).expect("OUT_DIR is writable");
}

fn files(language: &str) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = fs::read_dir(Path::new("locales").join(language))
        .expect("the language has a folder")
        .map(|file| file.expect("the folder is readable").path())
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .collect();
    files.sort();
    files
}

fn read(language: &str) -> Entries {
    let mut found = Entries {
        messages: BTreeMap::new(),
        attributes: BTreeSet::new(),
        faults: Vec::new(),
    };
    for path in files(language) {
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let source = fs::read_to_string(&path).expect("the file is UTF-8");
        let (Ok(resource) | Err((resource, _))) = parser::parse(source.as_str());
        for entry in resource.body {
            match entry {
                Entry::Message(message) => add(&mut found, &stem, language, &message),
                Entry::Junk { content } => {
                    let line = content.lines().next().unwrap_or_default();
                    found
                        .faults
                        .push(format!("{}: not Fluent: {line}", path.display()));
                }
                Entry::Term(term) => found.faults.push(format!(
                    "{}: -{}: terms are not used here",
                    path.display(),
                    term.id.name
                )),
                _ => {}
            }
        }
    }
    found
}

fn add(found: &mut Entries, stem: &str, language: &str, message: &Message<&str>) {
    let id = message.id.name.to_owned();
    let place = format!("locales/{language}/{stem}.ftl: {id}");
    let Some(pattern) = message.value.as_ref() else {
        found.faults.push(format!("{place}: has no value"));
        return;
    };
    let comment = message
        .comment
        .as_ref()
        .map(|comment| comment.content.join("\n"))
        .unwrap_or_default();
    let mut used = Vec::new();
    visit(pattern, &mut used);
    for attribute in &message.attributes {
        let name = attribute.id.name;
        if name != "aloud" {
            let fault = format!("{place}: .{name} is not known; .aloud is");
            found.faults.push(fault);
        }
        found.attributes.insert(format!("{id}.{name}"));
        visit(&attribute.value, &mut used);
    }
    let variables = if language == LANGUAGES[0] {
        documented(&comment)
    } else {
        used.iter()
            .map(|name| (name.clone(), String::new()))
            .collect()
    };
    if language == LANGUAGES[0] {
        for name in used.iter().filter(|name| !variables.contains_key(*name)) {
            found.faults.push(format!(
                "{place}: say in its comment what ${name} is: `#   ${name} (String) - …`"
            ));
        }
    }
    let words: String = pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => value,
            PatternElement::Placeable { .. } => "…",
        })
        .collect();
    if found
        .messages
        .insert(id, (stem.to_owned(), variables, words.replace('\n', " ")))
        .is_some()
    {
        found.faults.push(format!("{place}: appears twice"));
    }
}

/// The variables of a `# Variables:` comment, with their types.
fn documented(comment: &str) -> Variables {
    comment
        .lines()
        .filter_map(|line| {
            let (name, rest) = line.trim().strip_prefix('$')?.split_once(" (")?;
            let (kind, _) = rest.split_once(')')?;
            Some((name.to_owned(), kind.to_owned()))
        })
        .collect()
}

fn visit(pattern: &Pattern<&str>, used: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            visit_expression(expression, used);
        }
    }
}

fn visit_expression(expression: &Expression<&str>, used: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => visit_inline(inline, used),
        Expression::Select { selector, variants } => {
            visit_inline(selector, used);
            for variant in variants {
                visit(&variant.value, used);
            }
        }
    }
}

fn visit_inline(inline: &InlineExpression<&str>, used: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } => used.push(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments
                .positional
                .iter()
                .for_each(|argument| visit_inline(argument, used));
        }
        InlineExpression::Placeable { expression } => visit_expression(expression, used),
        _ => {}
    }
}

fn compare(english: &Entries, spanish: &Entries) -> Vec<String> {
    let mut faults = Vec::new();
    for (id, (file, variables, _)) in &english.messages {
        match spanish.messages.get(id) {
            None => faults.push(format!("locales/es-US/{file}.ftl lacks {id}")),
            Some((other, _, _)) if other != file => faults.push(format!(
                "{id} stands in {file}.ftl in English and in {other}.ftl in Spanish"
            )),
            Some((_, used, _)) => {
                for name in used.keys().filter(|name| !variables.contains_key(*name)) {
                    faults.push(format!("locales/es-US/{file}.ftl: {id} uses ${name}, which the English comment does not describe"));
                }
            }
        }
    }
    for (id, (file, _, _)) in spanish
        .messages
        .iter()
        .filter(|(id, _)| !english.messages.contains_key(*id))
    {
        faults.push(format!("locales/en-US/{file}.ftl lacks {id}"));
    }
    let both = english.attributes.symmetric_difference(&spanish.attributes);
    faults.extend(both.map(|one| format!("{one} stands in one language only")));
    faults
}

fn constructors(english: &Entries) -> String {
    let mut code = String::new();
    for (id, (file, variables, words)) in &english.messages {
        if CONTENT.contains(&file.as_str()) {
            continue;
        }
        let name = id.replace('-', "_");
        let parameters: Vec<_> = variables
            .iter()
            .map(|(name, kind)| format!("{}: {}", snake(name), parameter(id, kind)))
            .collect();
        let values: Vec<_> = variables
            .iter()
            .map(|(name, kind)| format!("(\"{name}\", {})", value(&snake(name), kind)))
            .collect();
        let lints = if values.len() > 5 {
            "#[expect(clippy::too_many_arguments, reason = \"one for each variable of the sentence\")]\n"
        } else {
            ""
        };
        writeln!(
            code,
            "/// “{}”\n{lints}pub fn {name}({}) -> Text {{ Text::with(\"{id}\", vec![{}]) }}",
            words
                .replace('[', "\\[")
                .replace('<', "‹")
                .replace('>', "›"),
            parameters.join(", "),
            values.join(", ")
        )
        .expect("a String takes any text");
    }
    code
}

fn parameter(id: &str, kind: &str) -> &'static str {
    match kind {
        "Number" => "impl Into<Number>",
        "String" => "impl Into<String>",
        "Date" | "FullDate" => "Date",
        "Time" => "Time",
        "Text" => "impl Into<Saying>",
        other => panic!("{id}: ({other}) is not one of Number, String, Date, FullDate, Time, Text"),
    }
}

fn value(name: &str, kind: &str) -> String {
    match kind {
        "Number" => format!("Value::Number({name}.into().0)"),
        "String" => format!("Value::String({name}.into())"),
        "Text" => format!("{name}.into().0"),
        kind => format!("Value::{kind}({name})"),
    }
}

fn snake(name: &str) -> String {
    name.chars()
        .flat_map(|c| {
            if c.is_ascii_uppercase() {
                vec!['_', c.to_ascii_lowercase()]
            } else {
                vec![c]
            }
        })
        .collect()
}

/// `FILES`: each file's two sources; `IDS`: every id in order, its file, its variables.
fn sources(english: &Entries) -> String {
    let stems: Vec<_> = files(LANGUAGES[0])
        .iter()
        .map(|path| {
            path.file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    let mut code = String::from("pub(super) const FILES: &[[&str; 2]] = &[\n");
    for stem in &stems {
        let [en, es] = LANGUAGES.map(|language| {
            format!(
                "include_str!({:?})",
                format!("{root}/locales/{language}/{stem}.ftl")
            )
        });
        writeln!(code, "    [{en}, {es}],").expect("a String takes any text");
    }
    code.push_str("];\n#[rustfmt::skip]\npub(super) const IDS: &[(&str, usize, &[&str])] = &[\n");
    for (id, (file, variables, _)) in &english.messages {
        let index = stems
            .iter()
            .position(|stem| stem == file)
            .expect("the message came from a file");
        writeln!(
            code,
            "    (\"{id}\", {index}, &{:?}),",
            variables.keys().collect::<Vec<_>>()
        )
        .expect("a String takes any text");
    }
    code.push_str("];\n");
    code
}
