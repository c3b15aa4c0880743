//! What a page is laid out as: pieces with what is drawn in them, and the structure they are read in.

use super::super::letters::SetLine;
use super::super::picture::Shade;

/// What a part of the page is.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::render::paper) enum Role {
    /// How deep, and the words.
    Heading(u16, String),
    Paragraph,
    Figure(String),
    Table,
    Row,
    HeadCell,
    RowName,
    Cell,
}

/// A node of the page's structure.
#[derive(Clone, Debug)]
pub(in crate::render::paper) struct Node {
    pub(in crate::render::paper) role: Role,
    pub(in crate::render::paper) parent: Option<usize>,
}

/// Something drawn, in points from the piece's upper left corner.
#[derive(Clone, Debug)]
pub(in crate::render::paper) enum Op {
    /// A line of words, and the node it is read as part of.
    Words(SetLine, (f32, f32), Option<usize>),
    /// Filled.
    Fill((f32, f32), (f32, f32), Shade, Option<usize>),
    /// Drawn round.
    Frame((f32, f32), (f32, f32), Shade),
    /// From, to, how thick.
    Line((f32, f32), (f32, f32), f32, Shade, Option<usize>),
    /// Middle and radius.
    Dot((f32, f32), f32, Shade, Option<usize>),
}

impl Op {
    pub(super) fn moved(self, x: f32, y: f32) -> Self {
        let to = |(a, b): (f32, f32)| (a + x, b + y);
        match self {
            Self::Words(line, at, node) => Self::Words(line, to(at), node),
            Self::Fill(at, size, shade, node) => Self::Fill(to(at), size, shade, node),
            Self::Frame(at, size, shade) => Self::Frame(to(at), size, shade),
            Self::Line(from, end, thick, shade, node) => {
                Self::Line(to(from), to(end), thick, shade, node)
            }
            Self::Dot(at, radius, shade, node) => Self::Dot(to(at), radius, shade, node),
        }
    }
}

/// What is never parted by the end of a page.
#[derive(Clone, Debug, Default)]
pub(in crate::render::paper) struct Piece {
    /// Free above it, but not at the top of a page.
    pub(in crate::render::paper) above: f32,
    pub(in crate::render::paper) height: f32,
    pub(in crate::render::paper) ops: Vec<Op>,
    /// It does not stand last on a page.
    pub(in crate::render::paper) with_next: bool,
    /// The head of the table it is a row of: drawn again on a new page.
    pub(in crate::render::paper) head: Option<usize>,
}

/// A page laid out.
#[derive(Clone, Debug, Default)]
pub(in crate::render::paper) struct Laid {
    pub(in crate::render::paper) nodes: Vec<Node>,
    pub(in crate::render::paper) pieces: Vec<Piece>,
    /// Heads of tables.
    pub(in crate::render::paper) heads: Vec<Piece>,
}

impl Laid {
    /// How high everything is, on one endless page.
    pub(in crate::render::paper) fn height(&self) -> f32 {
        let above = self.pieces.iter().skip(1).map(|piece| piece.above);
        above.sum::<f32>() + self.pieces.iter().map(|piece| piece.height).sum::<f32>()
    }
}

impl Piece {
    /// Pieces below each other, as one.
    pub(super) fn stacked(pieces: Vec<Self>) -> Self {
        let mut whole = Self::default();
        for (at, piece) in pieces.into_iter().enumerate() {
            if at > 0 {
                whole.height += piece.above;
            }
            let y = whole.height;
            whole
                .ops
                .extend(piece.ops.into_iter().map(|op| op.moved(0.0, y)));
            whole.height += piece.height;
        }
        whole
    }
}
