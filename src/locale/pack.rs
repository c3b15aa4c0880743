//! The sentences a school's pack brings, read without harm from whatever stands in them.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};

use super::Language;
use super::bundle::{Bundle, empty_bundle};
use super::sources::Source;

/// A mistake in a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourceFault {
    /// The line, counted from 1, is not Fluent.
    NotFluent(usize),
    /// This id is one of the program's own that only puts other words in their place.
    Taken(String),
    /// This rewords a sentence of the program with a variable that it does not have.
    Unknown(String, String),
    /// This id stands twice.
    Twice(String),
}

/// The sentences a school's pack brings.
#[derive(Clone, Debug, Default)]
pub struct PackWords {
    sources: [Vec<String>; 2],
    ids: [BTreeMap<String, Sentence>; 2],
}

/// A sentence of a pack.
#[derive(Clone, Debug)]
struct Sentence {
    /// Its variables.
    used: BTreeSet<String>,
    /// As it was written.
    written: String,
}

impl PackWords {
    /// Takes in one file, and says what is wrong with it.
    pub fn add(&mut self, language: Language, source: &str) -> Vec<SourceFault> {
        if let Some(line) = too_deep(source).or_else(|| cut_escape(source)) {
            return vec![SourceFault::NotFluent(line)];
        }
        let at = usize::from(language == Language::Spanish);
        let (Ok(resource) | Err((resource, _))) = parser::parse(source);
        let mut faults = Vec::new();
        let Some((ids, sources)) = self.ids.get_mut(at).zip(self.sources.get_mut(at)) else {
            return faults;
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    let mut used = BTreeSet::new();
                    message
                        .value
                        .iter()
                        .for_each(|pattern| visit(pattern, &mut used));
                    let fault = Source::of(&id).and_then(|own| misfit(own, &used));
                    let written = written(message);
                    if let Some(fault) = fault {
                        faults.push(fault);
                    } else if ids.insert(id.clone(), Sentence { used, written }).is_some() {
                        faults.push(SourceFault::Twice(id));
                    }
                }
                Entry::Junk { content } => {
                    faults.push(SourceFault::NotFluent(line_of(source, content)));
                }
                Entry::Term(_)
                | Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_) => {}
            }
        }
        sources.push(source.to_owned());
        faults
    }

    /// The variables of a message of the pack, in whichever language has it.
    pub fn variables(&self, id: &str) -> Option<Vec<String>> {
        let found: Vec<_> = self.ids.iter().filter_map(|ids| ids.get(id)).collect();
        let all = found.iter().flat_map(|sentence| &sentence.used);
        (!found.is_empty()).then(|| all.cloned().collect())
    }

    /// A sentence as the pack writes it; none: the pack has it not, or not in this language.
    pub fn written(&self, language: Language, id: &str) -> Option<&str> {
        let at = usize::from(language == Language::Spanish);
        let sentence = self.ids.get(at)?.get(id)?;
        Some(&sentence.written)
    }

    /// The languages that lack this message of the pack.
    pub fn lacking(&self, id: &str) -> Vec<Language> {
        Language::ALL
            .into_iter()
            .zip(&self.ids)
            .filter(|(_, ids)| !ids.contains_key(id))
            .map(|(language, _)| language)
            .collect()
    }

    /// Every id of the pack.
    pub fn ids(&self) -> BTreeSet<&str> {
        self.ids
            .iter()
            .flat_map(BTreeMap::keys)
            .map(String::as_str)
            .collect()
    }

    pub(super) fn into_bundles(self) -> [Bundle; 2] {
        let [english, spanish] = self.sources;
        [
            filled(Language::English, english),
            filled(Language::Spanish, spanish),
        ]
    }
}

/// What keeps these words from taking the place of a sentence of the program; none: nothing does.
fn misfit(own: Source, used: &BTreeSet<String>) -> Option<SourceFault> {
    let is_words = Language::ALL.into_iter().any(|language| {
        let (Ok(resource) | Err((resource, _))) = parser::parse(own.fluent(language));
        resource.body.iter().any(|entry| match entry {
            Entry::Message(message) => message.value.as_ref().is_some_and(says_something),
            _ => false,
        })
    });
    let unknown = used
        .iter()
        .find(|used| own.variables().all(|own| own != used.as_str()));
    match unknown {
        _ if !is_words => Some(SourceFault::Taken(own.id().to_owned())),
        Some(unknown) => Some(SourceFault::Unknown(own.id().to_owned(), unknown.clone())),
        None => None,
    }
}

/// Does it hold a word, and not only places for others?
fn says_something(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.chars().any(char::is_alphabetic),
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => variants
            .iter()
            .any(|variant| says_something(&variant.value)),
        PatternElement::Placeable { .. } => false,
    })
}

/// A message as it stands behind its id.
fn written(message: &Message<&str>) -> String {
    let alone = Message {
        comment: None,
        ..message.clone()
    };
    let alone = Resource {
        body: vec![Entry::Message(alone)],
    };
    let all = serializer::serialize(&alone);
    let behind = all
        .split_once('=')
        .map_or(all.as_str(), |(_, behind)| behind);
    behind.trim().to_owned()
}

/// A sentence of the program as it is written, for whoever wants to reword it.
pub fn written_here(language: Language, id: &str) -> Option<&'static str> {
    let source = Source::of(id)?.fluent(language);
    source.split_once('=').map(|(_, behind)| behind.trim())
}

fn filled(language: Language, sources: Vec<String>) -> Bundle {
    let mut bundle = empty_bundle(language);
    for source in sources {
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The line on which brackets stand deeper in one another than anybody writes: the parser calls itself
/// for each, and a file of nothing but brackets would use up the stack.
fn too_deep(source: &str) -> Option<usize> {
    const DEEPEST: usize = 64;
    let mut depth: usize = 0;
    source
        .lines()
        .position(|line| {
            if line.starts_with('#') {
                depth = 0;
                return false;
            }
            line.bytes().any(|byte| {
                depth = match byte {
                    b'{' | b'(' => depth + 1,
                    b'}' | b')' => depth.saturating_sub(1),
                    _ => depth,
                };
                depth > DEEPEST
            })
        })
        .map(|at| at + 1)
}

/// The line with a character by its number that has too few digits and an accented letter behind them: the
/// parser would stop in the middle of that letter.
fn cut_escape(source: &str) -> Option<usize> {
    let is_cut = |line: &str| {
        [("\\u", 4), ("\\U", 6)].into_iter().any(|(mark, digits)| {
            line.split(mark).skip(1).any(|rest| {
                let behind = rest.trim_start_matches(|c: char| c.is_ascii_hexdigit());
                rest.len() - behind.len() < digits && behind.starts_with(|c: char| !c.is_ascii())
            })
        })
    };
    source.lines().position(is_cut).map(|at| at + 1)
}

/// The line of `source` on which `part`, a slice of it, begins; the same words may stand elsewhere too.
fn line_of(source: &str, part: &str) -> usize {
    let at = part.as_ptr().addr().checked_sub(source.as_ptr().addr());
    at.and_then(|at| source.get(..at))
        .map_or(1, |before| before.matches('\n').count() + 1)
}

fn visit(pattern: &Pattern<&str>, used: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expressions(expression, used);
        }
    }
}

fn expressions(expression: &Expression<&str>, used: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inlines(inline, used),
        Expression::Select { selector, variants } => {
            inlines(selector, used);
            variants
                .iter()
                .for_each(|variant| visit(&variant.value, used));
        }
    }
}

fn inlines(inline: &InlineExpression<&str>, used: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            used.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments
                .positional
                .iter()
                .for_each(|argument| inlines(argument, used));
        }
        InlineExpression::Placeable { expression } => expressions(expression, used),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
