//! A table laid out, row by row; one that no sheet has room for, as lines.

use super::super::picture::Shade;
use super::super::sheet::{Block, Cell, Phrase, Table};
use super::piece::{Op, Piece, Role};
use super::{HIGHEST, Setting, count};

impl Setting<'_> {
    pub(super) fn table(&mut self, table: &Table, width: f32) -> Vec<Piece> {
        let node = self.node(Role::Table, None);
        let columns = table.head.len().max(1);
        let first = if columns > 1 { width * 0.38 } else { width };
        let other = (width - first) / count((columns - 1).max(1));
        let place = |at: usize| {
            let left = if at == 0 {
                0.0
            } else {
                first + other * count(at - 1)
            };
            (left, if at == 0 { first } else { other })
        };
        let row = self.node(Role::Row, Some(node));
        let cells: Vec<Cell> = table.head.iter().cloned().map(Cell::from).collect();
        let mut head = self.row(&cells, &place, row, |_| (Role::HeadCell, true));
        head.ops.push(Op::Line(
            (0.0, head.height),
            (width, head.height),
            0.8,
            Shade::Accent,
            None,
        ));
        if head.height > HIGHEST / 2.0 {
            // No sheet has room for a row below it.
            self.laid.nodes.truncate(node);
            let rows: Vec<Block> = table
                .rows
                .iter()
                .flat_map(|cells| in_lines(&table.head, cells))
                .collect();
            return self.blocks(&rows, width);
        }
        head.above = 4.0;
        head.with_next = true;
        let room = HIGHEST - head.height;
        self.laid.heads.push(head.clone());
        let number = self.laid.heads.len() - 1;
        let mut pieces = vec![head];
        for cells in &table.rows {
            let row = self.node(Role::Row, Some(node));
            let mut piece = self.row(cells, &place, row, |at| {
                let role = if at == 0 { Role::RowName } else { Role::Cell };
                (role, false)
            });
            piece.ops.push(Op::Line(
                (0.0, piece.height),
                (width, piece.height),
                0.4,
                Shade::Grey,
                None,
            ));
            if piece.height > room {
                // No sheet has room for it as a row: its cells follow each other.
                self.laid.nodes.truncate(row);
                let cells: Vec<Block> = in_lines(&table.head, cells).collect();
                pieces.extend(self.blocks(&cells, width));
                continue;
            }
            piece.head = Some(number);
            pieces.push(piece);
        }
        pieces
    }

    fn row(
        &mut self,
        cells: &[Cell],
        place: &dyn Fn(usize) -> (f32, f32),
        row: usize,
        role: impl Fn(usize) -> (Role, bool),
    ) -> Piece {
        let mut whole = Piece::default();
        for (at, cell) in cells.iter().enumerate() {
            let (left, width) = place(at);
            let (role, bold) = role(at);
            let node = self.node(role, Some(row));
            let style = self.style(0.95, bold, Shade::Ink);
            let mut parts = Vec::new();
            if let Some(shape) = &cell.shape {
                let (ops, _) = self.squares(shape);
                parts.push(Piece {
                    height: self.side() + 1.0,
                    ops,
                    ..Piece::default()
                });
            }
            parts.extend(self.phrase(&cell.words, style, (0.0, width - 10.0), node));
            let cell = Piece::stacked(parts);
            whole
                .ops
                .extend(cell.ops.into_iter().map(|op| op.moved(left, 3.0)));
            whole.height = whole.height.max(cell.height + 6.0);
        }
        whole
    }
}

/// The cells of a row below each other, each behind the name of its column.
fn in_lines<'a>(head: &'a [Phrase], cells: &'a [Cell]) -> impl Iterator<Item = Block> + use<'a> {
    let cells = head.iter().zip(cells);
    cells.map(|(name, cell)| Block::Line(name.clone().joined(|_| ": ", &cell.words)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_without_a_row_stands_behind_the_name_of_its_column() {
        let phrase = |first: &str, second: Option<&str>| Phrase {
            second: second.map(|words| Phrase::from(words).first),
            ..Phrase::from(first)
        };
        let head = [
            phrase("Estándar", Some("Standard")),
            phrase("Ahora", Some("Now")),
        ];
        let cells = [
            Cell::from("6.RP"),
            Cell::from(phrase("lo logra", Some("meets it"))),
        ];
        let lines: Vec<String> = in_lines(&head, &cells)
            .filter_map(|block| match block {
                Block::Line(words) => Some(words.inline()),
                _ => None,
            })
            .collect();
        assert_eq!(
            lines,
            [
                "Estándar: 6.RP · Standard: 6.RP",
                "Ahora: lo logra · Now: meets it"
            ]
        );
    }
}
