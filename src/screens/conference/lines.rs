//! What each voice says, asks and listens for.

use super::Facts;
use crate::content::Content;
use crate::domain::conference::script::{Lines, Sentence, Wording};
use crate::locale::Text;

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// To say aloud.
    Say,
    /// To ask.
    Ask,
    /// To listen for.
    Listen,
}

/// One line of a voice.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it is for.
    pub kind: LineKind,
    /// The sentence.
    pub text: Text,
}

pub(super) fn of(lines: &Lines, facts: &Facts, content: &Content) -> Vec<Line> {
    let kinds = [
        (LineKind::Say, &lines.say),
        (LineKind::Ask, &lines.ask),
        (LineKind::Listen, &lines.listen),
    ];
    let each = kinds
        .into_iter()
        .flat_map(|(kind, sentences)| sentences.iter().map(move |sentence| (kind, sentence)));
    each.filter_map(|(kind, sentence)| {
        Some(Line {
            kind,
            text: said(sentence, facts, content)?,
        })
    })
    .collect()
}

/// The first alternative whose variables are all known.
fn said(sentence: &Sentence, facts: &Facts, content: &Content) -> Option<Text> {
    let known = |one: &&Wording| {
        let variables = content.variables(&one.id);
        let mut all = variables.iter().chain(&one.knows);
        all.all(|name| facts.has(name))
    };
    let one = sentence.iter().find(known).or(sentence.last())?;
    Some(facts.fill(&one.id, &content.variables(&one.id)))
}
