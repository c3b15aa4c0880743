//! Which sentences and names there are, and which one is nearest to a mistyped one.

use crate::locale::{self, Language, PackWords};

/// Which sentences there are.
#[derive(Clone, Copy, Debug, Default)]
pub struct Messages<'a> {
    pack: Option<&'a PackWords>,
}

impl<'a> Messages<'a> {
    /// The built-in ones and those of a pack.
    pub const fn with(pack: &'a PackWords) -> Self {
        Self { pack: Some(pack) }
    }

    /// The variables of a sentence, if it exists.
    pub fn variables(self, id: &str) -> Option<Vec<String>> {
        match locale::variables(id) {
            Some(known) => Some(known.map(str::to_owned).collect()),
            None => self.pack?.variables(id),
        }
    }

    pub(super) fn lacking(self, id: &str) -> Vec<Language> {
        match self.pack {
            Some(pack) if locale::variables(id).is_none() => pack.lacking(id),
            _ => Vec::new(),
        }
    }

    pub(super) fn nearest(self, id: &str) -> Option<String> {
        let own = self.pack.map(PackWords::ids).unwrap_or_default();
        let built_in = locale::ids().map(|id| -> &str { id });
        nearest(id, built_in.chain(own))
    }
}

/// The longest name that is looked up among the known ones.
const LONGEST_NAME: usize = 100;

/// The known word nearest to a mistyped one, if any is near enough.
pub fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    // Comparing takes room for every pair of letters: nobody mistypes a word of this length.
    let length = word.chars().count();
    if length > LONGEST_NAME {
        return None;
    }
    known
        .map(|known| (known.chars().count(), known))
        .filter(|(other, _)| *other <= LONGEST_NAME)
        .map(|(other, known)| {
            (
                other.abs_diff(length),
                (other.max(length) / 3).max(1),
                known,
            )
        })
        .filter(|(differ, most, _)| differ <= most)
        .map(|(_, most, known)| (most, strsim::damerau_levenshtein(word, known), known))
        .filter(|(most, distance, _)| distance <= most)
        .map(|(_, distance, known)| (distance, known))
        .min()
        .map(|(_, known)| known.to_owned())
}
