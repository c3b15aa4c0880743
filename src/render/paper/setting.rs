//! Blocks into pieces of a page: what is drawn where, and what it is to whoever listens.

use super::letters::{SetLine, Style, Typesetter};
use super::picture::{LETTERS, Mark, Picture, Shade};
use super::sheet::{Block, Cell, Paper, Phrase, Run, Table};
use crate::domain::Language;
use crate::page::{Level, Square};
use crate::render::in_threes;

/// The size of letters where nothing has to be smaller, in points.
const SIZE: f32 = 10.5;
/// Between boxes beside each other.
const GUTTER: f32 = 7.0;
/// What is higher is parted: a sheet has room for a little more.
const HIGHEST: f32 = 640.0;
/// How a line begins that is set in.
const SET_IN: &str = "    ";
/// Inside a box.
const INSIDE: f32 = 5.0;

/// What a part of the page is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Role {
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
pub(super) struct Node {
    pub(super) role: Role,
    pub(super) parent: Option<usize>,
}

/// Something drawn, in points from the piece's upper left corner.
#[derive(Clone, Debug)]
pub(super) enum Op {
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
    fn moved(self, x: f32, y: f32) -> Self {
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
pub(super) struct Piece {
    /// Free above it, but not at the top of a page.
    pub(super) above: f32,
    pub(super) height: f32,
    pub(super) ops: Vec<Op>,
    /// It does not stand last on a page.
    pub(super) with_next: bool,
    /// The head of the table it is a row of: drawn again on a new page.
    pub(super) head: Option<usize>,
}

/// A page laid out.
#[derive(Clone, Debug, Default)]
pub(super) struct Laid {
    pub(super) nodes: Vec<Node>,
    pub(super) pieces: Vec<Piece>,
    /// Heads of tables.
    pub(super) heads: Vec<Piece>,
}

impl Laid {
    /// How high everything is, on one endless page.
    pub(super) fn height(&self) -> f32 {
        let above = self.pieces.iter().skip(1).map(|piece| piece.above);
        above.sum::<f32>() + self.pieces.iter().map(|piece| piece.height).sum::<f32>()
    }
}

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
            Block::Title(words) => self.heading(words, (1, 1.7, ink), width),
            Block::Heading(words) if self.is_first => self.heading(words, (1, 1.7, ink), width),
            Block::Heading(words) => {
                self.has_heading = true;
                self.heading(words, (2, 1.1, accent), width)
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
            Block::Blank(count) => (0..*count).map(|_| self.blank(width)).collect(),
            Block::Sign(names) => vec![self.sign(names, width)],
        }
    }

    fn heading(
        &mut self,
        words: &Phrase,
        (level, size, shade): (u16, f32, Shade),
        width: f32,
    ) -> Vec<Piece> {
        let node = self.node(Role::Heading(level, words.inline()), None);
        let style = self.style(size, true, shade);
        let mut pieces = self.beside(words, style, (0.0, width), node);
        if let Some(first) = pieces.first_mut() {
            first.above = if level == 1 { 0.0 } else { 7.0 * self.scale };
        }
        if let (2, Some(last)) = (level, pieces.last_mut()) {
            let y = last.height + 1.0;
            last.ops
                .push(Op::Line((0.0, y), (width, y), 0.7, shade, None));
            last.height += 2.5;
        }
        pieces.iter_mut().for_each(|piece| piece.with_next = true);
        pieces
    }

    /// The second language behind the first, smaller and in grey: for what is short.
    fn beside(
        &mut self,
        words: &Phrase,
        style: Style,
        (left, width): (f32, f32),
        node: usize,
    ) -> Vec<Piece> {
        let second = Style {
            size: style.size * if style.size > SIZE * 1.05 { 0.8 } else { 0.92 },
            bold: false,
            shade: Shade::Grey,
            ..style
        };
        let mut parts = self.parts(style, &words.first);
        if let Some(two) = &words.second {
            parts.push((" · ", self.of(second, two)));
            parts.extend(self.parts(second, two));
        }
        let lines = self.setter.set(&parts, width - left, self.scale);
        let mut pieces = Self::as_pieces(lines, left, node);
        if let Some(first) = pieces.first_mut() {
            first.above = 2.5 * self.scale;
        }
        pieces
    }

    /// Words, each in its own language.
    fn parts<'r>(&self, style: Style, run: &'r Run) -> Vec<(&'r str, Style)> {
        let each = run.each().enumerate();
        each.map(|(at, run)| {
            let words = if at == 0 {
                run.words.trim_start()
            } else {
                &run.words
            };
            (words, self.of(style, run))
        })
        .collect()
    }

    fn of(&self, style: Style, run: &Run) -> Style {
        Style {
            language: run.language.or(Some(self.language)),
            ..style
        }
    }

    fn paragraph(&mut self, words: &Phrase, style: Style, across: (f32, f32)) -> Vec<Piece> {
        let node = self.node(Role::Paragraph, None);
        self.phrase(words, style, across, node)
    }

    /// The first language, and below it the second, smaller and in grey; a piece a line.
    fn phrase(
        &mut self,
        words: &Phrase,
        style: Style,
        (left, width): (f32, f32),
        node: usize,
    ) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for (at, run) in words.runs().enumerate() {
            let style = if at == 0 {
                style
            } else {
                Style {
                    size: style.size.min(SIZE) * 0.92,
                    bold: false,
                    shade: Shade::Grey,
                    ..style
                }
            };
            let parts = self.parts(style, run);
            let lines = self.setter.set(&parts, width - left, self.scale);
            pieces.extend(Self::as_pieces(lines, left, node));
        }
        if let Some(first) = pieces.first_mut() {
            first.above = 2.5 * self.scale;
        }
        pieces
    }

    fn as_pieces(lines: Vec<SetLine>, left: f32, node: usize) -> Vec<Piece> {
        let count = lines.len();
        let pieces = lines.into_iter().enumerate();
        pieces
            .map(|(at, line)| Piece {
                height: line.height,
                ops: vec![Op::Words(line, (left, 0.0), Some(node))],
                // No line of a paragraph stands alone at the end or the head of a sheet.
                with_next: count > 1 && (at == 0 || at + 2 == count),
                ..Piece::default()
            })
            .collect()
    }

    /// Pieces below each other, as one.
    fn stacked(pieces: Vec<Piece>) -> Piece {
        let mut whole = Piece::default();
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
                Square::Dot => ops.push(Op::Dot(
                    (x + side / 2.0, side / 2.0),
                    1.0,
                    Shade::Accent,
                    None,
                )),
                Square::Empty => {}
                Square::Half => ops.push(Op::Fill(at, (side / 2.0, side), Shade::Accent, None)),
                Square::Full => ops.push(Op::Fill(at, (side, side), Shade::Accent, None)),
            }
            if square != Square::Dot {
                ops.push(Op::Frame(at, (side, side), Shade::Accent));
            }
            x += step;
        }
        (ops, x)
    }

    /// Beside each other; where a box is higher than half a page, below each other.
    fn boxes(&mut self, columns: &[Vec<Block>], width: f32) -> Vec<Piece> {
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

    fn boxed(&mut self, columns: &[Vec<Block>], width: f32) -> Piece {
        let count = count(columns.len().max(1));
        let column = (width - GUTTER * (count - 1.0)) / count;
        let mut whole = Piece {
            above: 4.0 * self.scale,
            ..Piece::default()
        };
        let inner: Vec<Piece> = columns
            .iter()
            .map(|blocks| Self::stacked(self.blocks(blocks, column - 2.0 * INSIDE)))
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

    fn table(&mut self, table: &Table, width: f32) -> Vec<Piece> {
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
            let cell = Self::stacked(parts);
            whole
                .ops
                .extend(cell.ops.into_iter().map(|op| op.moved(left, 3.0)));
            whole.height = whole.height.max(cell.height + 6.0);
        }
        whole
    }

    fn slip(&mut self, name: &str, of: &str, secret: &str, width: f32) -> Piece {
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
            let words = Self::stacked(self.beside(name, style, (0.0, column), node));
            whole.height = whole.height.max(words.height + 3.0);
            whole
                .ops
                .extend(words.ops.into_iter().map(|op| op.moved(x, 3.0)));
            x += column + gap;
        }
        whole
    }
}

/// The cells of a row below each other, each behind the name of its column.
fn in_lines<'a>(head: &'a [Phrase], cells: &'a [Cell]) -> impl Iterator<Item = Block> + use<'a> {
    let cells = head.iter().zip(cells);
    cells.map(|(name, cell)| Block::Line(name.clone().joined(|_| ": ", &cell.words)))
}

#[expect(clippy::cast_precision_loss, reason = "a page has few columns")]
const fn count(columns: usize) -> f32 {
    columns as f32
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
