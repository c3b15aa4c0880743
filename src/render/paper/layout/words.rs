//! Words set in lines: headings, paragraphs, and the second language behind or below the first.

use super::super::letters::{SetLine, Style};
use super::super::picture::Shade;
use super::super::sheet::{Phrase, Run};
use super::piece::{Op, Piece, Role};
use super::{SIZE, Setting};

impl Setting<'_> {
    pub(super) fn heading(
        &mut self,
        words: &Phrase,
        level: u16,
        style: Style,
        width: f32,
    ) -> Vec<Piece> {
        let node = self.node(Role::Heading(level, words.inline()), None);
        let mut pieces = self.beside(words, style, (0.0, width), node);
        if let Some(first) = pieces.first_mut() {
            first.above = if level == 1 { 0.0 } else { 7.0 * self.scale };
        }
        if let (2, Some(last)) = (level, pieces.last_mut()) {
            let y = last.height + 1.0;
            last.ops
                .push(Op::Line((0.0, y), (width, y), 0.7, style.shade, None));
            last.height += 2.5;
        }
        pieces.iter_mut().for_each(|piece| piece.with_next = true);
        pieces
    }

    /// The second language behind the first, smaller and in grey: for what is short.
    pub(super) fn beside(
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

    pub(super) fn paragraph(
        &mut self,
        words: &Phrase,
        style: Style,
        across: (f32, f32),
    ) -> Vec<Piece> {
        let node = self.node(Role::Paragraph, None);
        self.phrase(words, style, across, node)
    }

    /// The first language, and below it the second, smaller and in grey; a piece a line.
    pub(super) fn phrase(
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
}
