//! Blocks into pieces of a page: what is drawn where, and what it is to whoever listens.

mod boxes;
mod piece;
mod table;
mod ticks;
mod words;

use super::letters::{Style, Typesetter};
use super::picture::{LETTERS, Mark, Picture, Shade};
use super::sheet::{Block, Paper, Phrase};
use crate::domain::Language;
use crate::page::{Level, Square};

pub(super) use piece::{Laid, Node, Op, Piece, Role};

/// The size of letters where nothing has to be smaller, in points.
const SIZE: f32 = 10.5;
/// What is higher is parted: a sheet has room for a little more.
const HIGHEST: f32 = 640.0;
/// How a line begins that is set in.
const SET_IN: &str = "    ";
/// Lays a page out, everything `scale` times as large.
pub(super) fn lay(setter: &mut Typesetter, paper: &Paper, width: f32, scale: f32) -> Laid {
    let mut setting = Setting {
        setter,
        scale,
        language: paper.language,
        laid: Laid::default(),
        is_first: true,
        has_heading: false,
    };
    if let Some(mark) = &paper.mark {
        let mut piece = setting.boxed(&[vec![Block::Loud(mark.clone())]], width);
        piece.above = 0.0;
        setting.laid.pieces.push(piece);
    }
    let pieces = setting.blocks(&paper.blocks, width);
    setting.laid.pieces.extend(pieces);
    setting.laid
}

struct Setting<'a> {
    setter: &'a mut Typesetter,
    scale: f32,
    language: Language,
    laid: Laid,
    is_first: bool,
    /// A label below a heading is one step deeper than it.
    has_heading: bool,
}

impl Setting<'_> {
    fn node(&mut self, role: Role, parent: Option<usize>) -> usize {
        self.laid.nodes.push(Node { role, parent });
        self.laid.nodes.len() - 1
    }

    const fn style(&self, size: f32, bold: bool, shade: Shade) -> Style {
        Style {
            size: SIZE * size,
            bold,
            shade,
            language: Some(self.language),
        }
    }

    fn blocks(&mut self, blocks: &[Block], width: f32) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let is_set_in = |block: &Block| matches!(block, Block::Line(words) if words.first.words.starts_with(SET_IN));
        for (at, block) in blocks.iter().enumerate() {
            let mut more = self.block(block, width);
            self.is_first &= matches!(block, Block::In(_));
            // What is set in belongs to the line above it.
            let next = blocks.get(at + 1);
            if matches!(block, Block::Line(_)) && !is_set_in(block) && next.is_some_and(is_set_in) {
                more.iter_mut().for_each(|piece| piece.with_next = true);
            }
            pieces.extend(more);
        }
        pieces
    }

    fn block(&mut self, block: &Block, width: f32) -> Vec<Piece> {
        let (ink, accent, grey) = (Shade::Ink, Shade::Accent, Shade::Grey);
        match block {
            Block::Title(words) => self.heading(words, 1, self.style(1.7, true, ink), width),
            Block::Heading(words) if self.is_first => {
                self.heading(words, 1, self.style(1.7, true, ink), width)
            }
            Block::Heading(words) => {
                self.has_heading = true;
                self.heading(words, 2, self.style(1.1, true, accent), width)
            }
            Block::Label(words) => {
                let style = self.style(1.0, true, accent);
                let level = if self.has_heading { 3 } else { 2 };
                let node = self.node(Role::Heading(level, words.inline()), None);
                let mut pieces = self.beside(words, style, (0.0, width), node);
                pieces.iter_mut().for_each(|piece| piece.with_next = true);
                pieces
            }
            Block::Line(words) => {
                let set_in = words.first.words.starts_with(SET_IN);
                let left = if set_in { 14.0 * self.scale } else { 0.0 };
                let style = self.style(1.0, false, ink);
                self.paragraph(words, style, (left, width))
            }
            Block::Beside(words) => {
                let node = self.node(Role::Paragraph, None);
                self.beside(words, self.style(1.0, false, ink), (0.0, width), node)
            }
            Block::Loud(words) => self.paragraph(words, self.style(1.0, true, ink), (0.0, width)),
            Block::Quiet(words) => {
                let node = self.node(Role::Paragraph, None);
                self.beside(words, self.style(0.92, false, grey), (0.0, width), node)
            }
            Block::In(language) => {
                self.language = *language;
                Vec::new()
            }
            Block::Slip(name, of, secret) => vec![self.slip(name, of, secret.text(), width)],
            Block::Level(shape, words) => self.level(shape, words, width),
            Block::Boxes(columns) => self.boxes(columns, width),
            Block::Picture(picture, words) => vec![self.picture(picture, words)],
            Block::Table(table) => self.table(table, width),
            Block::Ticks(ticks) => self.ticks(ticks, width),
            Block::Blank(count) => (0..*count).map(|_| self.blank(width)).collect(),
            Block::Sign(names) => vec![self.sign(names, width)],
        }
    }

    fn level(&mut self, shape: &Level, words: &Phrase, width: f32) -> Vec<Piece> {
        let (squares, left) = self.squares(shape);
        let style = self.style(1.0, true, Shade::Ink);
        let node = self.node(Role::Paragraph, None);
        let mut pieces = self.beside(words, style, (left + 3.0, width), node);
        if let Some(first) = pieces.first_mut() {
            let y = (first.height - self.side()) / 2.0;
            first
                .ops
                .extend(squares.into_iter().map(|op| op.moved(0.0, y)));
        }
        pieces
    }

    fn side(&self) -> f32 {
        7.5 * self.scale
    }

    /// The squares, and how wide they are. They only repeat a word.
    fn squares(&self, shape: &Level) -> (Vec<Op>, f32) {
        let side = self.side();
        let step = side + 2.5 * self.scale;
        let mut ops = Vec::new();
        let mut x = 0.5;
        for square in shape.squares() {
            let at = (x, 0.0);
            match square {
                Square::Dash | Square::Dot => ops.push(Op::Dot(
                    (x + side / 2.0, side / 2.0),
                    1.0,
                    Shade::Accent,
                    None,
                )),
                Square::Empty => {}
                Square::Half => ops.push(Op::Fill(at, (side / 2.0, side), Shade::Accent, None)),
                Square::Full => ops.push(Op::Fill(at, (side, side), Shade::Accent, None)),
            }
            if !matches!(square, Square::Dash | Square::Dot) {
                ops.push(Op::Frame(at, (side, side), Shade::Accent));
            }
            x += step;
        }
        (ops, x)
    }

    fn picture(&mut self, picture: &Picture, words: &Phrase) -> Piece {
        let node = Some(self.node(Role::Figure(words.first.whole()), None));
        let mut piece = Piece {
            above: 3.0,
            height: picture.height,
            ..Piece::default()
        };
        for mark in &picture.marks {
            piece.ops.push(match mark {
                Mark::Line(from, to, thick, shade) => Op::Line(*from, *to, *thick, *shade, node),
                Mark::Fill(at, size, shade) => Op::Fill(*at, *size, *shade, node),
                Mark::Dot(at, radius, shade) => Op::Dot(*at, *radius, *shade, node),
                Mark::Label((x, y), words, shade) => {
                    let style = Style {
                        size: LETTERS,
                        bold: false,
                        shade: *shade,
                        language: Some(self.language),
                    };
                    let line = self.setter.set(&[(words, style)], 400.0, 1.0);
                    let line = line.into_iter().next().unwrap_or_default();
                    let at = (x - line.width / 2.0, y - line.baseline);
                    Op::Words(line, at, node)
                }
            });
        }
        piece
    }

    fn blank(&self, width: f32) -> Piece {
        let height = 19.0 * self.scale;
        Piece {
            height,
            ops: vec![Op::Line(
                (0.0, height - 1.0),
                (width, height - 1.0),
                0.5,
                Shade::Grey,
                None,
            )],
            ..Piece::default()
        }
    }

    fn sign(&mut self, names: &[Phrase], width: f32) -> Piece {
        let gap = 16.0;
        let places = count(names.len().max(1));
        let column = (width - gap * (places - 1.0)) / places;
        let mut whole = Piece {
            above: 28.0 * self.scale,
            ..Piece::default()
        };
        let mut x = 0.0;
        for name in names {
            whole
                .ops
                .push(Op::Line((x, 0.0), (x + column, 0.0), 0.7, Shade::Ink, None));
            let style = self.style(0.95, false, Shade::Ink);
            let node = self.node(Role::Paragraph, None);
            let words = Piece::stacked(self.beside(name, style, (0.0, column), node));
            whole.height = whole.height.max(words.height + 3.0);
            whole
                .ops
                .extend(words.ops.into_iter().map(|op| op.moved(x, 3.0)));
            x += column + gap;
        }
        whole
    }
}

#[expect(clippy::cast_precision_loss, reason = "a page has few columns")]
const fn count(columns: usize) -> f32 {
    columns as f32
}
