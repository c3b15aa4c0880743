//! Key tables: what a key does on a screen, and how that is said. Help and the line at the foot are drawn from them.

#[rustfmt::skip]
pub mod tables;

use super::Typed;
use crate::form::{Editor, Move};
use crate::locale::Text;
use crate::page::{Hint, Press};

/// How a binding stands beside the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It works, and is said.
    Plain,
    /// It is said for several that have bindings of their own.
    Together,
    /// It works, and another one says it.
    Paired,
}

/// A key, what it does and how that is said.
#[derive(Clone, Copy, Debug)]
pub struct Binding<C> {
    /// The keys; the first is shown.
    pub keys: &'static [Press],
    /// What they do.
    pub does: C,
    /// Said so.
    pub says: fn() -> Text,
    /// Place in the line at the foot, the lowest first; none: only in help.
    pub foot: Option<u8>,
    /// Beside the others.
    pub role: Role,
}

/// A key, what it does, its name, its place at the foot.
pub const fn bind<C>(
    keys: &'static [Press],
    does: C,
    says: fn() -> Text,
    foot: Option<u8>,
) -> Binding<C> {
    Binding {
        keys,
        does,
        says,
        foot,
        role: Role::Plain,
    }
}

/// What moves through a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nav {
    /// The cursor, the page or the choice.
    Go(Move),
    /// Opens what the cursor is on.
    Enter,
    /// Back.
    Back,
    /// Away.
    Leave,
}

/// What changes letters that are being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Erases before the cursor.
    Erase,
    /// Erases after the cursor.
    EraseNext,
    /// Takes back.
    Undo,
    /// Does again.
    Redo,
    /// Moves the cursor.
    Go(Move),
}

/// The keys of a screen as it stands now.
#[derive(Clone, Debug)]
pub struct Keys<C>(Vec<Binding<C>>);

impl<C: Copy + PartialEq> Keys<C> {
    /// None.
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// These.
    pub fn of(table: &[Binding<C>]) -> Self {
        Self::none().and(table)
    }

    /// And these.
    #[must_use]
    pub fn and(mut self, table: &[Binding<C>]) -> Self {
        self.0.extend(table.iter().copied());
        self
    }

    /// And these, if it is so.
    #[must_use]
    pub fn and_if(self, is_so: bool, table: &[Binding<C>]) -> Self {
        if is_so { self.and(table) } else { self }
    }

    /// And these of all screens, as this screen's own commands.
    #[must_use]
    pub fn with<D: Copy>(mut self, table: &[Binding<D>], of: impl Fn(D) -> C) -> Self {
        self.0.extend(table.iter().map(|binding| Binding {
            keys: binding.keys,
            does: of(binding.does),
            says: binding.says,
            foot: binding.foot,
            role: binding.role,
        }));
        self
    }

    /// What a key does.
    pub fn does(&self, press: Press) -> Option<C> {
        let works = |binding: &&Binding<C>| binding.role != Role::Together;
        let mut working = self.0.iter().filter(works);
        let bound = working.find(|binding| binding.keys.contains(&press));
        bound.map(|binding| binding.does)
    }

    /// The number of a command, as what is said of it has it.
    pub fn number_of(&self, does: C) -> Option<usize> {
        self.0.iter().position(|binding| binding.does == does)
    }

    /// How all that is said, in the order of the tables.
    pub fn said(&self) -> Vec<Said> {
        let is_said = |binding: &&Binding<C>| binding.role != Role::Paired;
        let all = self.0.iter().filter(is_said);
        all.map(|binding| binding.said(self.number_of(binding.does).unwrap_or(0)))
            .collect()
    }
}

/// A binding as it is said.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The keys and what they do.
    pub hint: Hint,
    /// The place at the foot.
    pub foot: Option<u8>,
    /// The same number: the same command.
    pub command: usize,
}

impl<C: Copy> Binding<C> {
    /// As it is said, for the command with this number.
    pub fn said(&self, command: usize) -> Said {
        Said {
            hint: Hint {
                keys: self.keys.to_vec(),
                together: self.role == Role::Together,
                does: (self.says)(),
                at_foot: self.foot.is_some(),
                always: false,
            },
            foot: self.foot,
            command,
        }
    }
}

/// The keys of a list or a menu.
pub fn menu() -> Keys<Nav> {
    Keys::of(tables::MENU).with(tables::MOVES, Nav::Go)
}

/// The keys of a page to read.
pub fn reading() -> Keys<Nav> {
    Keys::of(tables::READ).with(tables::MOVES, Nav::Go)
}

impl Edit {
    /// Does it to `editor`; false: nothing was changed.
    pub fn on(self, editor: &mut Editor) -> bool {
        match self {
            Self::Erase => editor.erase(),
            Self::EraseNext => editor.erase_next(),
            Self::Undo => editor.undo(),
            Self::Redo => editor.redo(),
            Self::Go(direction) => {
                editor.go(direction);
                false
            }
        }
    }
}

impl Typed<'_> {
    /// Types it into `editor`; false: nothing was changed.
    pub fn into(self, editor: &mut Editor) -> bool {
        match self {
            Self::Paste(words) => editor.paste(words),
            Self::Keys(letters) => {
                let typed = letters.chars().map(|letter| editor.type_char(letter));
                typed.fold(false, |any, one| any | one)
            }
        }
    }
}
