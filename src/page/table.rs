//! Tables: heads of columns, and rows of cells.

use super::{Level, Quote};
use crate::locale::Text;

/// The heads of its columns, and its rows; the first cell of a row names it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the columns are.
    pub head: Vec<Text>,
    /// As many cells as there are heads.
    pub rows: Vec<Vec<Cell>>,
    /// Its cells are numbers: they stand below each other from the right.
    pub of_numbers: bool,
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The code of what they name: the same in every language.
    pub code: Option<String>,
    /// The words.
    pub text: Text,
    /// Somebody's own words behind them.
    pub said: Option<Quote>,
    /// The level they tell.
    pub level: Option<Level>,
}

impl From<Text> for Cell {
    fn from(text: Text) -> Self {
        Self {
            code: None,
            text,
            said: None,
            level: None,
        }
    }
}

impl From<Level> for Cell {
    fn from(level: Level) -> Self {
        Self {
            code: None,
            text: level.word.clone().capital(),
            said: None,
            level: Some(level),
        }
    }
}
