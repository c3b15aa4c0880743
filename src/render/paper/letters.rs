//! Words set in lines of a width: which letter of which font stands where.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{
    FontContext, FontFamily, FontFamilyName, FontWeight, Layout, LayoutContext, LineHeight,
    OverflowWrap, StyleProperty,
};

use super::picture::Shade;
use crate::domain::Language;

/// The fonts that pages are set in, in the order they are tried.
pub(super) const FONTS: [&[u8]; 3] = [
    include_bytes!("../../../data/fonts/text.ttf"),
    include_bytes!("../../../data/fonts/text-bold.ttf"),
    include_bytes!("../../../data/fonts/other-scripts.ttf"),
];

const FAMILIES: [&str; 3] = ["juntos", "juntos", "juntos-other"];

/// How words look, and in which language they are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    /// In points, before it is set larger or smaller.
    pub(super) size: f32,
    pub(super) bold: bool,
    pub(super) shade: Shade,
    pub(super) language: Option<Language>,
}

/// What a letter carries through the layout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Ink(Option<(Shade, Option<Language>)>);

/// A letter: its number in the font, how far the next one is, where it stands, and which bytes it is of.
#[derive(Clone, Debug)]
pub(super) struct Letter {
    pub(super) id: u32,
    pub(super) advance: f32,
    pub(super) at: (f32, f32),
    pub(super) of: Range<usize>,
}

/// Letters of one font and look that follow each other.
#[derive(Clone, Debug)]
pub(super) struct Letters {
    pub(super) x: f32,
    /// In [`FONTS`].
    pub(super) font: usize,
    pub(super) size: f32,
    pub(super) shade: Shade,
    pub(super) language: Option<Language>,
    pub(super) glyphs: Vec<Letter>,
    pub(super) text: Rc<str>,
}

/// A line of words.
#[derive(Clone, Debug, Default)]
pub(super) struct SetLine {
    pub(super) height: f32,
    /// From the top of the line.
    pub(super) baseline: f32,
    pub(super) width: f32,
    pub(super) runs: Vec<Letters>,
}

/// Fonts, and what is kept between one paragraph and the next.
pub(super) struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<Ink>,
    known: HashMap<Known, Layout<Ink>>,
    ids: [u64; 3],
    /// Letters no font has.
    pub(super) missing: usize,
    /// Only how high things are is asked for.
    pub(super) only_heights: bool,
}

impl Default for Typesetter {
    fn default() -> Self {
        let options = CollectionOptions {
            shared: false,
            system_fonts: false,
        };
        let mut collection = Collection::new(options);
        let ids = std::array::from_fn(|at| {
            let blob = Blob::new(Arc::new(FONTS.get(at).copied().unwrap_or_default()));
            let id = blob.id();
            let named = FontInfoOverride {
                family_name: FAMILIES.get(at).copied(),
                weight: (at == 1).then_some(FontWeight::BOLD),
                ..FontInfoOverride::default()
            };
            collection.register_fonts(blob, Some(named));
            id
        });
        Self {
            fonts: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            layouts: LayoutContext::new(),
            known: HashMap::new(),
            ids,
            missing: 0,
            only_heights: false,
        }
    }
}

/// So many paragraphs are remembered: a class says the same words on every page.
const REMEMBERED: usize = 4096;

/// What a paragraph is known by: its words and how they look.
type Known = Vec<(String, u32, bool, Ink)>;

impl Typesetter {
    /// Words of several looks, one after the other, in lines of `width`, everything `scale` times as large. Letters are
    /// chosen once for every width and scale.
    pub(super) fn set(&mut self, parts: &[(&str, Style)], width: f32, scale: f32) -> Vec<SetLine> {
        let text: String = parts.iter().map(|(words, _)| *words).collect();
        let known: Known = parts
            .iter()
            .map(|(words, style)| {
                let ink = Ink(Some((style.shade, style.language)));
                ((*words).to_owned(), style.size.to_bits(), style.bold, ink)
            })
            .collect();
        let mut layout = match self.known.remove(&known) {
            Some(layout) => layout,
            None => self.shaped(&text, parts),
        };
        layout.break_all_lines(Some(width / scale));
        let text: Rc<str> = text.into();
        let lines: Vec<SetLine> = layout
            .lines()
            .map(|line| self.line(&line, &text, scale))
            .collect();
        if self.known.len() >= REMEMBERED {
            self.known.clear();
        }
        self.known.insert(known, layout);
        self.missing += lines
            .iter()
            .flat_map(|line| &line.runs)
            .flat_map(|run| &run.glyphs)
            .filter(|letter| letter.id == 0)
            .count();
        lines
    }

    fn shaped(&mut self, text: &str, parts: &[(&str, Style)]) -> Layout<Ink> {
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.fonts, text, 1.0, false);
        let families =
            [FAMILIES[0], FAMILIES[2]].map(|name| FontFamilyName::Named(Cow::Borrowed(name)));
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(
            &families,
        ))));
        // A line is as high as its largest letters.
        let largest = parts.iter().map(|(_, style)| style.size);
        builder.push_default(StyleProperty::FontSize(largest.fold(1.0, f32::max)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(1.3)));
        let mut from = 0;
        for (words, style) in parts {
            let range = from..from + words.len();
            from = range.end;
            builder.push(StyleProperty::FontSize(style.size), range.clone());
            let weight = if style.bold {
                FontWeight::BOLD
            } else {
                FontWeight::NORMAL
            };
            builder.push(StyleProperty::FontWeight(weight), range.clone());
            let ink = Ink(Some((style.shade, style.language)));
            builder.push(StyleProperty::Brush(ink), range);
        }
        builder.build(text)
    }

    fn line(&self, line: &parley::Line<Ink>, text: &Rc<str>, scale: f32) -> SetLine {
        let metrics = line.metrics();
        let mut set = SetLine {
            height: (metrics.block_max_coord - metrics.block_min_coord) * scale,
            baseline: (metrics.baseline - metrics.block_min_coord) * scale,
            width: metrics.advance * scale,
            runs: Vec::new(),
        };
        if self.only_heights {
            return set;
        }
        let mut x = 0.0;
        for run in line.runs() {
            let id = run.font().data.id();
            let font = self.ids.iter().position(|known| *known == id).unwrap_or(0);
            let size = run.font_size() * scale;
            for cluster in run.visual_clusters() {
                if cluster.is_ligature_continuation() {
                    if let Some(last) = set.runs.last_mut().and_then(|run| run.glyphs.last_mut()) {
                        last.of.end = cluster.text_range().end;
                    }
                    continue;
                }
                let (shade, language) = cluster.style().brush.0.unwrap_or((Shade::Ink, None));
                let is_same = set.runs.last().is_some_and(|last| {
                    last.font == font
                        && last.size.to_bits() == size.to_bits()
                        && (last.shade, last.language) == (shade, language)
                });
                if !is_same {
                    set.runs.push(Letters {
                        x,
                        font,
                        size,
                        shade,
                        language,
                        glyphs: Vec::new(),
                        text: text.clone(),
                    });
                }
                let Some(last) = set.runs.last_mut() else {
                    continue;
                };
                for glyph in cluster.glyphs() {
                    last.glyphs.push(Letter {
                        id: glyph.id,
                        advance: glyph.advance * scale,
                        at: (glyph.x * scale, glyph.y * scale),
                        of: cluster.text_range(),
                    });
                    x += glyph.advance * scale;
                }
            }
        }
        set
    }
}
