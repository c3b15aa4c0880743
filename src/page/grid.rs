//! Many names by many columns, a cell each: what is compared at a look.

use crate::domain::learning::scale::Halves;
use crate::locale::Text;

/// Names by columns. Of a long list only what is near the cursor stands in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    /// What the names have in common, above them.
    pub of: Option<Text>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows near the cursor.
    pub rows: Vec<GridRow>,
    /// How many rows stand before them, and how many there are in all.
    pub before: usize,
    /// Of the whole list.
    pub all: usize,
    /// Where the cursor is: in `rows`, in `columns`.
    pub at: (usize, usize),
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its head, the same in every language.
    pub head: String,
    /// The whole of what the head is short for.
    pub whole: String,
    /// Something new begins with it.
    pub begins: bool,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct GridRow {
    /// Whose.
    pub name: String,
    /// As many as there are columns.
    pub cells: Vec<GridCell>,
    /// In words, behind the cells.
    pub aside: Option<Text>,
}

/// A cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GridCell {
    /// Nothing stands in it, or it is not read yet.
    Blank,
    /// A level, as a figure.
    Level(Halves),
    /// A level that may still change.
    Draft(Halves),
    /// There is work to come, or nothing was handed in.
    Nothing,
    /// Not assessed.
    NotAssessed,
}

impl Grid {
    /// How many rows stand behind those that are here.
    pub const fn after(&self) -> usize {
        self.all.saturating_sub(self.before + self.rows.len())
    }
}
