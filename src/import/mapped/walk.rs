//! What each line of a table says of whom it is about, in few bytes.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};

use super::super::state::State;
use super::super::values;
use super::Reader;
use crate::domain::class_file::intake::{Role, name_words};
use crate::domain::clean::folded;

/// No cell, or nobody.
pub(super) const NONE: u32 = u32::MAX;

/// What a line says of whom it is about.
pub(super) struct Line {
    pub(super) id: u32,
    pub(super) number: u32,
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
    fn of(&mut self, words: String) -> u32 {
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
    /// What the line says, and the name as it stands there.
    pub(super) fn line(
        &mut self,
        reader: &mut Reader,
        unseen: &mut State,
        hashes: &RandomState,
    ) -> (Line, String) {
        let (id, number) = reader.ids(unseen);
        let (first, last) = reader.name(unseen);
        let named = format!("{first} {last}");
        let plain = self.words.of(format!("{first}\u{1f}{last}"));
        let known = self.names.get(&named).copied();
        let name = known.unwrap_or_else(|| self.words.of(name_words(&named).join(" ")));
        if known.is_none() {
            self.names.insert(named.clone(), name);
        }
        let grade = if reader.has(Role::Grade) {
            values::grade(&reader.cell(Role::Grade, unseen)).unwrap_or(0)
        } else {
            0
        };
        let adult = if reader.has(Role::AdultName) {
            let adult = reader.cell(Role::AdultName, unseen);
            self.words.of(folded(&adult))
        } else {
            NONE
        };
        let line = Line {
            id: self.words.of(id),
            number: self.words.of(number),
            name,
            named: plain,
            grade,
            adult,
            hash: hashes.hash_one(reader.table.cells()),
        };
        (line, named)
    }
}
