//! What a family with several homes has given, and nobody has said yet of which home it is.

use crate::domain::id::{HomeId, RowId};
use crate::domain::people::entry::EntryKind;
use crate::domain::words::Said;

/// Something of it: a row of the class file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unowned {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub row: RowId,
    /// What it is.
    pub kind: EntryKind,
    /// The words; none: there is a mark and no word.
    pub said: Option<Said>,
}

/// A home, by the names of its adults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HomeNames {
    /// The row.
    pub key: HomeId,
    /// The adults.
    pub adults: Vec<String>,
}

/// All of it that one student's family has given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnownedOf {
    /// How much there is.
    pub count: usize,
    /// What comes first.
    pub first: Unowned,
    /// The homes it may be of.
    pub homes: Vec<HomeNames>,
}
