//! Boxes beside each other, and slips to be cut out.

use super::super::picture::Shade;
use super::super::sheet::Block;
use super::piece::{Op, Piece, Role};
use super::{HIGHEST, Setting, count};
use crate::render::in_threes;

/// Between boxes beside each other.
const GUTTER: f32 = 7.0;
/// Inside a box.
const INSIDE: f32 = 5.0;

impl Setting<'_> {
    /// Beside each other; where a box is higher than half a page, below each other.
    pub(super) fn boxes(&mut self, columns: &[Vec<Block>], width: f32) -> Vec<Piece> {
        let (nodes, is_first) = (self.laid.nodes.len(), self.is_first);
        let piece = self.boxed(columns, width);
        let highest = if columns.len() > 1 {
            HIGHEST / 2.0
        } else {
            HIGHEST
        };
        if piece.height < highest {
            return vec![piece];
        }
        self.laid.nodes.truncate(nodes);
        self.is_first = is_first;
        columns
            .iter()
            .flat_map(|column| self.blocks(column, width))
            .collect()
    }

    pub(super) fn boxed(&mut self, columns: &[Vec<Block>], width: f32) -> Piece {
        let count = count(columns.len().max(1));
        let column = (width - GUTTER * (count - 1.0)) / count;
        let mut whole = Piece {
            above: 4.0 * self.scale,
            ..Piece::default()
        };
        let inner: Vec<Piece> = columns
            .iter()
            .map(|blocks| Piece::stacked(self.blocks(blocks, column - 2.0 * INSIDE)))
            .collect();
        let tallest = inner.iter().map(|one| one.height).fold(0.0, f32::max);
        whole.height = tallest + 2.0 * INSIDE;
        let mut x = 0.0;
        for one in inner {
            whole
                .ops
                .push(Op::Frame((x, 0.0), (column, whole.height), Shade::Grey));
            let ops = one.ops.into_iter();
            whole.ops.extend(ops.map(|op| op.moved(x + INSIDE, INSIDE)));
            x += column + GUTTER;
        }
        whole.height += 3.0 * self.scale;
        whole
    }

    pub(super) fn slip(&mut self, name: &str, of: &str, secret: &str, width: f32) -> Piece {
        let blocks = [
            Block::Loud(name.into()),
            Block::Quiet(of.into()),
            Block::Title(in_threes(secret).as_str().into()),
        ];
        let nodes = self.laid.nodes.len();
        let piece = self.boxed(&[blocks.to_vec()], width);
        // A code is no title.
        for node in self.laid.nodes.iter_mut().skip(nodes) {
            node.role = Role::Paragraph;
        }
        piece
    }
}
