//! A row of a grid as a sentence: the name, and the levels by what they are of.

use super::Teller;
use crate::locale::working;
use crate::page::{Grid, GridCell, GridRow};

impl Teller<'_> {
    /// Only what there is: a cell without a level says nothing.
    pub(in crate::render) fn grid_row(self, grid: &Grid, row: &GridRow) -> String {
        let cells = grid.columns.iter().zip(&row.cells);
        let said: Vec<String> = cells
            .filter_map(|(column, cell)| match cell {
                GridCell::Level(level) | GridCell::Draft(level) => Some(format!(
                    "{} {}",
                    column.whole,
                    working::figure(level.value())
                )),
                GridCell::Blank | GridCell::Nothing | GridCell::NotAssessed => None,
            })
            .collect();
        let words = if said.is_empty() {
            row.name.clone()
        } else {
            super::behind(&row.name, &said.join("; "))
        };
        self.beside(words, row.aside.as_slice())
    }
}
