//! Boxes to tick by hand, in a row, with what each is of above it.

use super::super::picture::Shade;
use super::super::sheet::Phrase;
use super::Setting;
use super::piece::{Op, Piece, Role};

/// A box is 7 mm wide: a child's cross has room in it.
const BOX: f32 = 19.8;

/// From one box to the next, at least.
const STEP: f32 = 36.0;

impl Setting<'_> {
    /// As many beside each other as there is room for; a piece a row.
    pub(super) fn ticks(&mut self, ticks: &[(Phrase, String)], width: f32) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut row = Piece::default();
        let mut x = 0.0;
        for (of, day) in ticks {
            let one = self.tick(of, day);
            let step = one.1.max(STEP);
            if x + step > width && !row.ops.is_empty() {
                pieces.push(std::mem::take(&mut row));
                x = 0.0;
            }
            row.above = 3.0;
            row.height = row.height.max(one.0.height);
            let ops = one.0.ops.into_iter();
            row.ops.extend(ops.map(|op| op.moved(x, 0.0)));
            x += step;
        }
        if !row.ops.is_empty() {
            pieces.push(row);
        }
        pieces
    }

    /// A box below its words, and how wide they are.
    fn tick(&mut self, of: &Phrase, day: &str) -> (Piece, f32) {
        let node = self.node(Role::Paragraph, None);
        let style = self.style(0.8, false, Shade::Ink);
        let of = match &of.second {
            Some(second) => format!("{}·{}", of.first.whole(), second.whole()),
            None => of.first.whole(),
        };
        let mut piece = Piece::default();
        let mut wide = 0.0_f32;
        for words in [of.as_str(), day] {
            let lines = self.setter.set(&[(words, style)], 400.0, self.scale);
            let Some(line) = lines.into_iter().next() else {
                continue;
            };
            wide = wide.max(line.width);
            let (y, height) = (piece.height, line.height);
            piece.ops.push(Op::Words(line, (0.0, y), Some(node)));
            piece.height += height;
        }
        let corner = (0.5, piece.height + 1.0);
        piece.ops.push(Op::Frame(corner, (BOX, BOX), Shade::Ink));
        piece.height += BOX + 3.0;
        (piece, wide + 9.0)
    }
}
