//! The sentences a school's pack brings, read without harm from whatever stands in them.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::Language;
use super::bundle::{Bundle, empty_bundle};
use super::sources::Source;

/// A mistake in a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourceFault {
    /// The line, counted from 1, is not Fluent.
    NotFluent(usize),
    /// This id is one of the program's own.
    Taken(String),
    /// This id stands twice.
    Twice(String),
}

/// The sentences a school's pack brings.
#[derive(Clone, Debug, Default)]
pub struct PackWords {
    sources: [Vec<String>; 2],
    ids: [BTreeMap<String, BTreeSet<String>>; 2],
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
                    if Source::of(&id).is_some() {
                        faults.push(SourceFault::Taken(id));
                    } else if ids.insert(id.clone(), used).is_some() {
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
        (!found.is_empty()).then(|| found.into_iter().flatten().cloned().collect())
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
