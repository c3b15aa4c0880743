//! A form's fields: a struct with a named, typed field each, and one table of them.

use serde_json::{Map, Value};

use super::field::Field;

/// The fields of a form; [`crate::fields!`] makes one.
pub trait Fields: Clone + std::fmt::Debug + Default + PartialEq {
    /// What they are called.
    type Name: Copy + std::fmt::Debug + PartialEq + 'static;

    /// Where the cursor begins.
    const FIRST: Self::Name;

    /// In the order they are filled.
    const NAMES: &'static [Self::Name];

    /// As a draft calls it; a name that is given is never given another meaning.
    fn called(name: Self::Name) -> &'static str;

    /// The field.
    fn field(&self, name: Self::Name) -> &dyn Field;

    /// The field, to be changed.
    fn field_mut(&mut self, name: Self::Name) -> &mut dyn Field;

    /// What is different from `start`, by name; with anything different, what the program proposed as well.
    fn different(&self, start: &Self) -> Map<String, Value> {
        let value = |name: &Self::Name| (Self::called(*name).to_owned(), self.field(*name).kept());
        let differs = |name: &&Self::Name| self.field(**name).kept() != start.field(**name).kept();
        let mut different: Map<String, Value> =
            Self::NAMES.iter().filter(differs).map(value).collect();
        if !different.is_empty() {
            let proposed = Self::NAMES
                .iter()
                .filter(|name| self.field(**name).is_proposed());
            different.extend(proposed.map(value));
        }
        different
    }

    /// Takes what a draft kept, each field alone; gives back the names it has no field for, or no value.
    fn take(&mut self, kept: &Map<String, Value>) -> Map<String, Value> {
        let mut foreign = Map::new();
        for (called, value) in kept {
            let name = Self::NAMES
                .iter()
                .find(|name| Self::called(**name) == called);
            let taken = name.is_some_and(|name| self.field_mut(*name).take(value));
            if !taken {
                foreign.insert(called.clone(), value.clone());
            }
        }
        foreign
    }
}

/// Makes a struct of fields, the enum of their names, and the table that joins them: one line a field.
#[macro_export]
macro_rules! fields {
    ($(#[$about:meta])* $fields:ident, $names:ident { $($field:ident: $kind:ty => $name:ident),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub(crate) struct $fields {
            $(pub(crate) $field: $kind,)+
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum $names {
            $($name,)+
        }

        impl $crate::form::Fields for $fields {
            type Name = $names;

            const FIRST: $names = [$($names::$name),+][0];

            const NAMES: &'static [$names] = &[$($names::$name),+];

            fn called(name: $names) -> &'static str {
                match name {
                    $($names::$name => stringify!($field),)+
                }
            }

            fn field(&self, name: $names) -> &dyn $crate::form::Field {
                match name {
                    $($names::$name => &self.$field,)+
                }
            }

            fn field_mut(&mut self, name: $names) -> &mut dyn $crate::form::Field {
                match name {
                    $($names::$name => &mut self.$field,)+
                }
            }
        }
    };
}
