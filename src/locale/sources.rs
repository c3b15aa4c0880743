//! The built-in sentences in the order of their ids, each a piece of one text.

use std::cmp::Ordering;

use crate::domain::Language;

const ALL: &str = include_str!(concat!(env!("OUT_DIR"), "/sentences.ftl"));

include!(concat!(env!("OUT_DIR"), "/edges.rs"));

/// The parts of a sentence: id, variables, English, Spanish.
const PARTS: usize = 4;

/// One built-in sentence.
#[derive(Clone, Copy)]
pub(super) struct Source(usize);

impl Source {
    /// The one with this id.
    pub(super) fn of(id: &str) -> Option<Self> {
        let (mut from, mut to) = (0, EDGES.len() / PARTS);
        while from < to {
            let middle = Self(usize::midpoint(from, to));
            match middle.id().cmp(id) {
                Ordering::Less => from = middle.0 + 1,
                Ordering::Greater => to = middle.0,
                Ordering::Equal => return Some(middle),
            }
        }
        None
    }

    /// Every one.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (0..EDGES.len() / PARTS).map(Self)
    }

    fn part(self, which: usize) -> &'static str {
        let at = self.0 * PARTS + which;
        let edge = |at: usize| usize::try_from(*EDGES.get(at)?).ok();
        let part = edge(at).zip(edge(at + 1));
        part.and_then(|(from, to)| ALL.get(from..to))
            .unwrap_or_default()
    }

    /// Its id.
    pub(super) fn id(self) -> &'static str {
        self.part(0)
    }

    /// The names of its variables.
    pub(super) fn variables(self) -> impl Iterator<Item = &'static str> {
        self.part(1).split_ascii_whitespace()
    }

    /// Its Fluent source.
    pub(super) fn fluent(self, language: Language) -> &'static str {
        match language {
            Language::English => self.part(2),
            Language::Spanish => self.part(3),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_is_found_and_is_itself() {
        let mut before = "";
        for source in Source::all() {
            let id = source.id();
            assert!(before < id, "{before} stands before {id}");
            before = id;
            assert_eq!(Source::of(id).map(|found| found.0), Some(source.0));
            for language in Language::ALL {
                assert!(source.fluent(language).starts_with(id), "{id}");
            }
        }
        assert!(Source::of("no-such-sentence").is_none());
        assert!(Source::of("").is_none());
    }
}
