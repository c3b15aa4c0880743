//! Pieces drawn on a sheet, each as part of the node it is read as.

use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::super::layout::{Op, Piece};
use super::super::letters::Letters;
use super::super::picture::Shade;
use super::structure::tag;
use crate::domain::Language;

pub(super) struct Sheet<'a, 'b> {
    pub(super) surface: &'a mut Surface<'b>,
    pub(super) fonts: &'a [Font],
    /// What was drawn of each node.
    pub(super) read: &'a mut Vec<Vec<Identifier>>,
}

impl Sheet<'_, '_> {
    pub(super) fn piece(&mut self, piece: &Piece, (x, y): (f32, f32), again: bool) {
        for op in &piece.ops {
            match op {
                Op::Words(line, (left, top), node) => {
                    for run in &line.runs {
                        let node = node.filter(|_| !again);
                        let at = (x + left + run.x, y + top + line.baseline);
                        self.tagged(node, run.language, |sheet| sheet.letters(run, at));
                    }
                }
                Op::Fill(at, extent, shade, node) => {
                    let corner = (x + at.0, y + at.1);
                    self.tagged(node.filter(|_| !again), None, |sheet| {
                        sheet.rectangle(corner, *extent, *shade, true);
                    });
                }
                Op::Frame(at, extent, shade) => {
                    let corner = (x + at.0, y + at.1);
                    self.tagged(None, None, |sheet| {
                        sheet.rectangle(corner, *extent, *shade, false);
                    });
                }
                Op::Line(from, to, thick, shade, node) => {
                    let ends = ((x + from.0, y + from.1), (x + to.0, y + to.1));
                    self.tagged(node.filter(|_| !again), None, |sheet| {
                        sheet.line(ends, *thick, *shade);
                    });
                }
                Op::Dot(middle, radius, shade, node) => {
                    let middle = (x + middle.0, y + middle.1);
                    self.tagged(node.filter(|_| !again), None, |sheet| {
                        sheet.dot(middle, *radius, *shade);
                    });
                }
            }
        }
    }

    /// Draws as part of a node, or as something that is not read.
    fn tagged(
        &mut self,
        node: Option<usize>,
        language: Option<Language>,
        draw: impl FnOnce(&mut Self),
    ) {
        let span = SpanTag::empty().with_lang(language.map(tag));
        let content = match (node, language) {
            (None, _) => ContentTag::Artifact(Artifact::new(ArtifactType::Layout, None)),
            (Some(_), None) => ContentTag::Other,
            (Some(_), Some(_)) => ContentTag::Span(span),
        };
        let id = self.surface.start_tagged(content);
        draw(self);
        self.surface.end_tagged();
        if let Some(read) = node.and_then(|node| self.read.get_mut(node)) {
            read.push(id);
        }
    }

    fn letters(&mut self, run: &Letters, (x, y): (f32, f32)) {
        let Some(font) = self.fonts.get(run.font) else {
            return;
        };
        let glyphs: Vec<KrillaGlyph> = run
            .glyphs
            .iter()
            .map(|letter| {
                KrillaGlyph::new(
                    GlyphId::new(letter.id),
                    letter.advance / run.size,
                    letter.at.0 / run.size,
                    letter.at.1 / run.size,
                    0.0,
                    letter.of.clone(),
                    None,
                )
            })
            .collect();
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(fill(run.shade)));
        self.surface.draw_glyphs(
            Point::from_xy(x, y),
            &glyphs,
            font.clone(),
            &run.text,
            run.size,
            false,
        );
    }

    fn rectangle(
        &mut self,
        (x, y): (f32, f32),
        (width, height): (f32, f32),
        shade: Shade,
        filled: bool,
    ) {
        let Some(rect) = Rect::from_xywh(x, y, width, height) else {
            return;
        };
        let mut path = PathBuilder::new();
        path.push_rect(rect);
        self.draw(path, shade, if filled { None } else { Some(0.6) });
    }

    fn line(&mut self, (from, to): ((f32, f32), (f32, f32)), thick: f32, shade: Shade) {
        let mut path = PathBuilder::new();
        path.move_to(from.0, from.1);
        path.line_to(to.0, to.1);
        self.draw(path, shade, Some(thick));
    }

    /// A circle of four curves.
    fn dot(&mut self, (x, y): (f32, f32), radius: f32, shade: Shade) {
        let bend = radius * 0.552_284_8;
        let mut path = PathBuilder::new();
        path.move_to(x + radius, y);
        path.cubic_to(x + radius, y + bend, x + bend, y + radius, x, y + radius);
        path.cubic_to(x - bend, y + radius, x - radius, y + bend, x - radius, y);
        path.cubic_to(x - radius, y - bend, x - bend, y - radius, x, y - radius);
        path.cubic_to(x + bend, y - radius, x + radius, y - bend, x + radius, y);
        path.close();
        self.draw(path, shade, None);
    }

    fn draw(&mut self, path: PathBuilder, shade: Shade, thick: Option<f32>) {
        let Some(path) = path.finish() else { return };
        self.surface.set_fill(None);
        self.surface.set_stroke(None);
        match thick {
            None => self.surface.set_fill(Some(fill(shade))),
            Some(width) => self.surface.set_stroke(Some(Stroke {
                paint: colour(shade).into(),
                width,
                ..Stroke::default()
            })),
        }
        self.surface.draw_path(&path);
    }
}

fn colour(shade: Shade) -> rgb::Color {
    let (red, green, blue) = shade.rgb();
    rgb::Color::new(red, green, blue)
}

fn fill(shade: Shade) -> Fill {
    Fill {
        paint: colour(shade).into(),
        ..Fill::default()
    }
}
