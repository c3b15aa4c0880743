//! Turns `locales/*/*.ftl` into the typed `text` module and one table of sentences.
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

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};

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

struct Sentence {
    /// The file's name, without its end.
    file: String,
    variables: Variables,
    /// Its first words, for the documentation.
    words: String,
    /// Itself, alone and without its comment.
    source: String,
}

struct Entries {
    messages: BTreeMap<String, Sentence>,
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
    let (all, edges) = sources(&english, &spanish);
    fs::write(Path::new(&out).join("sentences.ftl"), all).expect("OUT_DIR is writable");
    fs::write(Path::new(&out).join("edges.rs"), edges).expect("OUT_DIR is writable");
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
    add_attributes(found, &place, message, &mut used);
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
    let words = first_words(pattern);
    let source = alone(message);
    if !says_the_same(&source, pattern) {
        found
            .faults
            .push(format!("{place}: says something else when it stands alone"));
    }
    if found
        .messages
        .insert(
            id,
            Sentence {
                file: stem.to_owned(),
                variables,
                words: words.replace('\n', " "),
                source,
            },
        )
        .is_some()
    {
        found.faults.push(format!("{place}: appears twice"));
    }
}

/// How a sentence is said aloud, where it is said otherwise.
fn add_attributes(
    found: &mut Entries,
    place: &str,
    message: &Message<&str>,
    used: &mut Vec<String>,
) {
    for attribute in &message.attributes {
        let name = attribute.id.name;
        if name != "aloud" {
            let fault = format!("{place}: .{name} is not known; .aloud is");
            found.faults.push(fault);
        }
        let id = message.id.name;
        found.attributes.insert(format!("{id}.{name}"));
        visit(&attribute.value, used);
    }
}

fn first_words(pattern: &Pattern<&str>) -> String {
    let elements = pattern.elements.iter();
    let words = elements.map(|element| match element {
        PatternElement::TextElement { value } => value,
        PatternElement::Placeable { .. } => "…",
    });
    words.collect()
}

/// A sentence as a file of its own: it is parsed when it is first said, and no other one is.
fn alone(message: &Message<&str>) -> String {
    let message = Message {
        comment: None,
        ..message.clone()
    };
    serializer::serialize(&Resource {
        body: vec![Entry::Message(message)],
    })
}

fn says_the_same(source: &str, pattern: &Pattern<&str>) -> bool {
    let Ok(resource) = parser::parse(source) else {
        return false;
    };
    match resource.body.as_slice() {
        [Entry::Message(message)] => message.value.as_ref() == Some(pattern),
        _ => false,
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
        InlineExpression::MessageReference { id, .. } => {
            panic!("{}: one sentence does not stand in another here", id.name)
        }
        _ => {}
    }
}

fn compare(english: &Entries, spanish: &Entries) -> Vec<String> {
    let mut faults = Vec::new();
    for (id, sentence) in &english.messages {
        let file = &sentence.file;
        match spanish.messages.get(id) {
            None => faults.push(format!("locales/es-US/{file}.ftl lacks {id}")),
            Some(other) if other.file != *file => faults.push(format!(
                "{id} stands in {file}.ftl in English and in {}.ftl in Spanish",
                other.file
            )),
            Some(other) => {
                let is_known = |name: &&String| sentence.variables.contains_key(*name);
                for name in other.variables.keys().filter(|name| !is_known(name)) {
                    faults.push(format!("locales/es-US/{file}.ftl: {id} uses ${name}, which the English comment does not describe"));
                }
            }
        }
    }
    for (id, Sentence { file, .. }) in spanish
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
    for (id, sentence) in &english.messages {
        let Sentence {
            file,
            variables,
            words,
            ..
        } = sentence;
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

/// Every sentence in the order of the ids: its id, its variables, its English and its Spanish, one behind the other;
/// and where each of the four begins. It is one text, so that the system has no list of addresses to mend at a start.
fn sources(english: &Entries, spanish: &Entries) -> (String, String) {
    let mut all = String::new();
    let mut edges = Vec::new();
    // Both have the same ids: the build would have stopped.
    for ((id, sentence), other) in english.messages.iter().zip(spanish.messages.values()) {
        let variables: Vec<_> = sentence.variables.keys().map(String::as_str).collect();
        for part in [id, &variables.join(" "), &sentence.source, &other.source] {
            edges.push(all.len());
            all.push_str(part);
        }
    }
    edges.push(all.len());
    let count = edges.len();
    (
        all,
        format!(
            "#[expect(clippy::unreadable_literal, reason = \"a table nobody reads\")]\n\
             static EDGES: [u32; {count}] = {edges:?};\n"
        ),
    )
}
