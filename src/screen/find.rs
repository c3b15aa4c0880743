//! Looking for something in a list: the letters, and where the cursor is among what they leave.

use super::pieces::typed;
use super::{Edit, Typed};
use crate::form::{Editor, Move};
use crate::locale::{folded, text};
use crate::page::Field;

/// What a key does to what is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Moves the cursor.
    Go(Move),
    /// Looks for something.
    Begin,
    /// Changes what is looked for.
    Edit(Edit),
    /// Looks for nothing any more.
    Stop,
}

/// What is looked for, and the cursor.
#[derive(Clone, Debug, Default)]
pub struct Find {
    /// Where the cursor is, among those found.
    pub at: usize,
    /// The letters, while something is looked for.
    letters: Option<Editor>,
}

impl Find {
    /// Nothing is looked for; the cursor is there.
    pub const fn at(at: usize) -> Self {
        Self { at, letters: None }
    }

    /// Something is being looked for.
    pub fn begun() -> Self {
        Self {
            at: 0,
            letters: Some(Editor::line("")),
        }
    }

    /// What a key does, in a list of which so many are found.
    pub fn look(&mut self, look: Look, found: usize) {
        match look {
            Look::Go(direction) => self.go(direction, found),
            Look::Begin => self.begin(),
            Look::Edit(edit) => self.edit(edit),
            Look::Stop => self.stop(),
        }
    }

    /// Something is looked for from now on; the cursor stays.
    pub fn begin(&mut self) {
        self.letters = Some(Editor::line(""));
    }

    /// Nothing is looked for any more; the cursor is on the first.
    pub fn stop(&mut self) {
        *self = Self::default();
    }

    /// Is something being looked for?
    pub const fn is_on(&self) -> bool {
        self.letters.is_some()
    }

    /// What is looked for, without capitals and accents.
    pub fn wanted(&self) -> String {
        let letters = self.letters.as_ref();
        let wanted = letters.map(|letters| folded(letters.text().trim()));
        wanted.unwrap_or_default()
    }

    /// Those in whose folded words every word of the letters stands, in their order.
    pub fn among<'a, T>(
        &self,
        all: impl IntoIterator<Item = &'a T>,
        folded: impl Fn(&T) -> &str,
    ) -> Vec<&'a T> {
        let wanted = self.wanted();
        let fits = |one: &&T| {
            let mut parts = wanted.split_whitespace();
            parts.all(|part| folded(one).contains(part))
        };
        all.into_iter().filter(fits).collect()
    }

    /// Moves the cursor among so many that are found.
    pub fn go(&mut self, direction: Move, found: usize) {
        self.at = direction.within(self.at, found);
    }

    /// Changes the letters; the cursor goes back to the first found.
    pub fn edit(&mut self, edit: Edit) {
        if let Some(letters) = self.changed() {
            edit.on(letters);
        }
    }

    /// More letters; the cursor goes back to the first found.
    pub fn take(&mut self, typed: Typed<'_>) {
        if let Some(letters) = self.changed() {
            typed.into(letters);
        }
    }

    fn changed(&mut self) -> Option<&mut Editor> {
        self.at = 0;
        self.letters.as_mut()
    }

    /// The line one types on, while something is looked for.
    pub fn field(&self) -> Option<Field> {
        self.letters.as_ref().map(|letters| Field {
            here: true,
            ..Field::of(0, text::find_title(), typed(letters))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_looked_for_without_accents_and_the_first_is_chosen() {
        let names = [
            folded("Ana Núñez"),
            folded("Íñigo Ruiz"),
            folded("Ana Ruiz"),
        ];
        let mut find = Find::begun();
        find.look(Look::Go(Move::Down), 3);
        assert_eq!(find.at, 1);
        find.take(Typed::Keys("RUÍZ a"));
        assert_eq!(find.at, 0);
        let found = find.among(&names, String::as_str);
        assert_eq!(found, [&names[2]]);
        find.look(Look::Edit(Edit::Erase), 1);
        find.look(Look::Edit(Edit::Erase), 1);
        assert_eq!(find.among(&names, String::as_str).len(), 2);
        find.look(Look::Stop, 2);
        assert!(!find.is_on() && find.wanted().is_empty());
        find.look(Look::Begin, 3);
        assert!(find.is_on());
        assert_eq!(Find::at(2).among(&names, String::as_str).len(), 3);
    }
}
