//! Pages laid out, on sheets of paper, as a tagged PDF.

use std::num::NonZeroU16;

use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, SpanTag, TableHeaderScope, Tag, TagGroup,
    TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};

use super::letters::{FONTS, Letters, Style, Typesetter};
use super::picture::Shade;
use super::setting::{Laid, Op, Piece, Role, lay};
use super::sheet::Paper;
use crate::domain::Language;
use crate::domain::pages::Size;

/// Free round the words, in points.
const MARGIN: f32 = 36.0;

/// How small a page that has to be one sheet may become, in percent of its size.
const STEPS: [u8; 13] = [100, 97, 95, 92, 90, 87, 85, 82, 80, 77, 75, 72, 70];

/// What makes pages: fonts are read once.
#[derive(Default)]
pub struct Press {
    setter: Typesetter,
    fonts: Vec<Font>,
}

/// A PDF, and what could not be printed of it.
pub struct Printed {
    /// The file.
    pub bytes: Vec<u8>,
    /// Sides of paper, blank ones with them.
    pub sheets: usize,
    /// Letters that no font here has: each is an empty box.
    pub missing: usize,
}

impl Press {
    /// How small a page is set, in percent: a page that has to be one sheet of either size becomes smaller first.
    pub fn percent(&mut self, paper: &Paper) -> u8 {
        self.fitting(paper, smallest()).0
    }

    /// In percent, and the same as a scale: the largest step there is room for, else the smallest of all.
    fn fitting(&mut self, paper: &Paper, (width, height): (f32, f32)) -> (u8, f32) {
        let scale = |percent: u8| f32::from(percent) / 100.0;
        if !paper.one_sheet {
            return (100, 1.0);
        }
        self.setter.only_heights = true;
        // What fits at one step fits at every smaller one.
        let [.., last] = STEPS;
        let mut steps = STEPS.as_slice();
        let mut chosen = last;
        while let Some((percent, [larger, smaller])) = middle(steps) {
            let laid = lay(
                &mut self.setter,
                paper,
                width - 2.0 * MARGIN,
                scale(percent),
            );
            let fits = laid.height() <= height - 2.0 * MARGIN;
            chosen = if fits { percent } else { chosen };
            steps = if fits { larger } else { smaller };
        }
        self.setter.only_heights = false;
        (chosen, scale(chosen))
    }

    /// Pages as one PDF of this title, each on leaves of its own: a blank side stands where one would else begin on
    /// the back of another. A reader for the blind finds headings, tables and
    /// languages.
    pub fn pdf(&mut self, papers: &[Paper], size: Size, title: &str) -> Option<Printed> {
        if self.fonts.is_empty() {
            self.fonts = FONTS
                .iter()
                .filter_map(|font| Font::new((*font).into(), 0))
                .collect();
        }
        self.setter.missing = 0;
        let width = size.points().0 - 2.0 * MARGIN;
        let mut laid: Vec<(&Paper, Laid)> = Vec::new();
        for paper in papers {
            let (_, scale) = self.fitting(paper, size.points());
            laid.push((paper, lay(&mut self.setter, paper, width, scale)));
        }
        let missing = self.setter.missing;
        // What cannot be read aloud is no reason to print nothing.
        let (bytes, sheets) = self
            .written(&laid, (size, title), missing == 0)
            .or_else(|| self.written(&laid, (size, title), false))?;
        Some(Printed {
            bytes,
            sheets,
            missing,
        })
    }

    fn written(
        &mut self,
        papers: &[(&Paper, Laid)],
        (size, title): (Size, &str),
        accessible: bool,
    ) -> Option<(Vec<u8>, usize)> {
        let mut settings = SerializeSettings::default();
        if accessible {
            settings.configuration = ConfigurationBuilder::new()
                .with_accessibility_validator(Accessibility::UA1)
                .finish()
                .ok()?;
        }
        let mut document = Document::new_with(settings);
        let mut tree = TagTree::new();
        let mut outline = Outline::new();
        let mut sheets = 0;
        for (paper, laid) in papers {
            if sheets % 2 == 1 {
                // Printed on both sides, one student's page never stands on the back of another's.
                let (width, height) = size.points();
                document
                    .start_page_with(PageSettings::from_wh(width, height)?)
                    .finish();
                sheets += 1;
            }
            let mut read: Vec<Vec<Identifier>> = vec![Vec::new(); laid.nodes.len()];
            let pages = parted(laid, size.points().1 - 2.0 * MARGIN);
            let top = XyzDestination::new(sheets, Point::from_xy(0.0, 0.0));
            outline.push_child(OutlineNode::new(title_of(laid, paper), top));
            for (number, pieces) in pages.iter().enumerate() {
                let (width, height) = size.points();
                let mut page = document.start_page_with(PageSettings::from_wh(width, height)?);
                let mut surface = page.surface();
                let mut sheet = Sheet {
                    surface: &mut surface,
                    fonts: &self.fonts,
                    read: &mut read,
                };
                for (piece, y, again) in pieces {
                    sheet.piece(piece, (MARGIN, MARGIN + y), *again);
                }
                if pages.len() > 1 || paper.mark.is_some() {
                    let of = (number + 1, pages.len());
                    let foot = foot(&mut self.setter, paper, of, width - 2.0 * MARGIN);
                    sheet.piece(&foot, (MARGIN, height - MARGIN + 8.0), true);
                }
                surface.finish();
                page.finish();
                sheets += 1;
            }
            structure(laid, &read, &mut tree);
        }
        let first = papers.first().map(|(paper, _)| *paper)?;
        document.set_metadata(
            Metadata::new()
                .title(title.to_owned())
                .language(tag(first.language).to_owned()),
        );
        document.set_outline(outline);
        document.set_tag_tree(tree.with_lang(Some(tag(first.language).to_owned())));
        Some((document.finish().ok()?, sheets))
    }
}

/// The step in the middle, and those before and after it.
fn middle(steps: &[u8]) -> Option<(u8, [&[u8]; 2])> {
    let (before, rest) = steps.split_at_checked(steps.len() / 2)?;
    let (middle, after) = rest.split_first()?;
    Some((*middle, [before, after]))
}

/// What a page is called in the list of pages.
fn title_of(laid: &Laid, paper: &Paper) -> String {
    let title = laid.nodes.iter().find_map(|node| match &node.role {
        Role::Heading(_, words) => Some(words.clone()),
        _ => None,
    });
    title.unwrap_or_else(|| paper.name.clone())
}

/// A sheet that both sizes of paper have room for.
fn smallest() -> (f32, f32) {
    let ((width, height), (other, taller)) = (Size::Letter.points(), Size::A4.points());
    (width.min(other), height.min(taller))
}

/// A piece, how far down it stands, and whether it is only repeated.
type Placed<'a> = (&'a Piece, f32, bool);

/// The pieces of each sheet.
fn parted(laid: &Laid, height: f32) -> Vec<Vec<Placed<'_>>> {
    let mut pages = Vec::new();
    let mut page: Vec<Placed> = Vec::new();
    let mut y = 0.0;
    for (at, piece) in laid.pieces.iter().enumerate() {
        let above = if page.is_empty() { 0.0 } else { piece.above };
        // A heading goes where its first line goes.
        let mut needed = above + piece.height;
        let mut next = at;
        while laid.pieces.get(next).is_some_and(|piece| piece.with_next) {
            next += 1;
            let after = laid.pieces.get(next);
            needed += after.map_or(0.0, |piece| piece.above + piece.height);
        }
        // What is too high for any sheet goes on where it stands.
        let wanted = if needed > height {
            above + piece.height
        } else {
            needed
        };
        if !page.is_empty() && y + wanted > height {
            pages.push(std::mem::take(&mut page));
            y = 0.0;
            if let Some(head) = piece.head.and_then(|head| laid.heads.get(head)) {
                page.push((head, 0.0, true));
                y = head.height;
            }
        } else {
            y += above;
        }
        page.push((piece, y, false));
        y += piece.height;
    }
    pages.push(page);
    pages
}

/// What the page is called, which of how many it is, and for whom alone; a name too long for the line is cut.
fn foot(setter: &mut Typesetter, paper: &Paper, (number, of): (usize, usize), width: f32) -> Piece {
    let mark = paper.mark.as_ref();
    let mark = mark.map_or_else(String::new, |mark| format!(" · {}", mark.first.whole()));
    let style = Style {
        size: 8.0,
        bold: false,
        shade: Shade::Grey,
        language: Some(paper.language),
    };
    let mut name = paper.name.clone();
    let mut lines = loop {
        let words = format!("{name} · {number} / {of}{mark}");
        let lines = setter.set(&[(&words, style)], width, 1.0);
        if lines.len() <= 1 || name.is_empty() {
            break lines;
        }
        let letters = name.chars().count();
        let kept = letters.min(120) * 9 / 10;
        name = name.chars().take(kept.saturating_sub(1)).collect();
        if !name.is_empty() {
            name.push('…');
        }
    };
    lines.truncate(1);
    let ops = lines.into_iter();
    Piece {
        ops: ops.map(|line| Op::Words(line, (0.0, 0.0), None)).collect(),
        ..Piece::default()
    }
}

struct Sheet<'a, 'b> {
    surface: &'a mut Surface<'b>,
    fonts: &'a [Font],
    /// What was drawn of each node.
    read: &'a mut Vec<Vec<Identifier>>,
}

impl Sheet<'_, '_> {
    fn piece(&mut self, piece: &Piece, (x, y): (f32, f32), again: bool) {
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

/// The structure of a page, from what was drawn of each of its parts.
fn structure(laid: &Laid, read: &[Vec<Identifier>], tree: &mut TagTree) {
    let mut groups: Vec<TagGroup> = Vec::new();
    for (node, parts) in laid.nodes.iter().zip(read) {
        let mut group = group(&node.role);
        parts.iter().for_each(|part| group.push(*part));
        groups.push(group);
    }
    // From the last to the first: every node comes after the one it belongs to.
    let mut children: Vec<Vec<TagGroup>> = laid.nodes.iter().map(|_| Vec::new()).collect();
    let mut tops = Vec::new();
    for (at, node) in laid.nodes.iter().enumerate().rev() {
        let Some(mut group) = groups.pop() else { break };
        let inner = children.get_mut(at).map(std::mem::take).unwrap_or_default();
        inner.into_iter().rev().for_each(|child| group.push(child));
        if group.children.is_empty() {
            continue;
        }
        match node.parent.and_then(|parent| children.get_mut(parent)) {
            Some(siblings) => siblings.push(group),
            None => tops.push(group),
        }
    }
    tops.into_iter().rev().for_each(|top| tree.push(top));
}

fn group(role: &Role) -> TagGroup {
    match role {
        Role::Heading(level, words) => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            TagGroup::new(Tag::Hn(level, Some(words.clone())))
        }
        Role::Paragraph => TagGroup::new(Tag::P),
        Role::Figure(words) => TagGroup::new(Tag::Figure(Some(words.clone()))),
        Role::Table => TagGroup::new(Tag::Table),
        Role::Row => TagGroup::new(Tag::TR),
        Role::HeadCell => TagGroup::new(Tag::TH(TableHeaderScope::Column)),
        Role::RowName => TagGroup::new(Tag::TH(TableHeaderScope::Row)),
        Role::Cell => TagGroup::new(Tag::TD),
    }
}

const fn tag(language: Language) -> &'static str {
    match language {
        Language::English => "en-US",
        Language::Spanish => "es-US",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_leaves_the_number_and_the_mark_at_the_foot() {
        let paper = Paper {
            name: "Guadalupe ".repeat(60),
            mark: Some("Solo para la maestra.".into()),
            ..Paper::default()
        };
        let foot = foot(&mut Typesetter::default(), &paper, (2, 3), 540.0);
        assert_eq!(foot.ops.len(), 1);
        let mut lines = foot.ops.iter().map(|op| match op {
            Op::Words(line, ..) => (
                line.width,
                line.runs.first().map(|run| run.text.to_string()),
            ),
            _ => (f32::MAX, None),
        });
        let (width, words) = lines.next().unwrap_or_default();
        assert!(width <= 540.0);
        let words = words.unwrap_or_default();
        assert!(words.starts_with("Guadalupe"), "{words}");
        assert!(
            words.ends_with("… · 2 / 3 · Solo para la maestra."),
            "{words}"
        );
    }
}
