//! What each line of a table says of whom it is about, in few bytes.

use std::collections::HashMap;

use crate::domain::class_file::intake::name_words;

/// No cell, or nobody.
pub(super) const NONE: u32 = u32::MAX;

/// What a line says of whom it is about.
pub(super) struct Line {
    pub(super) id: u32,
    pub(super) number: u32,
    /// The state's number, marked as such.
    pub(super) state: u32,
    pub(super) name: u32,
    /// The same as it stands there.
    pub(super) named: u32,
    pub(super) grade: u8,
    pub(super) adult: u32,
    pub(super) hash: u64,
}

/// Words that stand often are kept once.
#[derive(Default)]
pub(super) struct Kept {
    known: HashMap<String, u32>,
    all: Vec<String>,
}

impl Kept {
    pub(super) fn of(&mut self, words: String) -> u32 {
        if words.is_empty() {
            return NONE;
        }
        if let Some(known) = self.known.get(&words) {
            return *known;
        }
        let at = u32::try_from(self.all.len()).unwrap_or(NONE);
        self.all.push(words.clone());
        self.known.insert(words, at);
        at
    }

    pub(super) fn at(&self, at: u32) -> Option<&String> {
        self.all.get(usize::try_from(at).unwrap_or(usize::MAX))
    }
}

/// What the lines of a table say, each thing kept once.
#[derive(Default)]
pub(super) struct Walk {
    pub(super) words: Kept,
    /// Names as they stand, and as they are compared.
    names: HashMap<String, u32>,
    pub(super) lines: Vec<Line>,
}

impl Walk {
    /// A name as it is compared.
    pub(super) fn name(&mut self, named: &str) -> u32 {
        if let Some(known) = self.names.get(named) {
            return *known;
        }
        let name = self.words.of(name_words(named).join(" "));
        self.names.insert(named.to_owned(), name);
        name
    }
}
