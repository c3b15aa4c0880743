//! Pages laid out, on sheets of paper, as a tagged PDF.

mod drawing;
mod sheets;
mod structure;

use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{Identifier, TagTree};
use krilla::text::Font;
use krilla::{Document, SerializeSettings};

use super::layout::{Laid, Role, lay};
use super::letters::{FONTS, Typesetter};
use super::sheet::Paper;
use crate::domain::class_file::pages::Size;
use drawing::Sheet;
use sheets::{foot, parted};
use structure::{structure, tag};

/// Free round the words, in points.
const MARGIN: f32 = 36.0;

/// How small a page that has to be one sheet may become, in percent of its size; a poster begins at the first.
const STEPS: [u8; 25] = [
    240, 220, 200, 190, 180, 170, 160, 150, 140, 130, 120, 110, 100, 97, 95, 92, 90, 87, 85, 82,
    80, 77, 75, 72, 70,
];

/// Where a page that is no poster begins among the steps.
const ORDINARY: usize = 12;

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
    /// How small a page is set, in percent: a page that has to be one sheet of either size becomes smaller
    /// first, a poster larger.
    pub fn percent(&mut self, paper: &Paper) -> u8 {
        self.fitting(paper, smallest()).0
    }

    /// In percent, and the same as a scale: the largest step there is room for, else the smallest of all.
    fn fitting(&mut self, paper: &Paper, (width, height): (f32, f32)) -> (u8, f32) {
        let scale = |percent: u8| f32::from(percent) / 100.0;
        if !paper.one_sheet && !paper.poster {
            return (100, 1.0);
        }
        self.setter.only_heights = true;
        // What fits at one step fits at every smaller one.
        let [.., last] = STEPS;
        let first = if paper.poster { 0 } else { ORDINARY };
        let mut steps = STEPS.get(first..).unwrap_or_default();
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
            .written(&laid, size, title, missing == 0)
            .or_else(|| self.written(&laid, size, title, false))?;
        Some(Printed {
            bytes,
            sheets,
            missing,
        })
    }

    fn written(
        &mut self,
        papers: &[(&Paper, Laid)],
        size: Size,
        title: &str,
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
                    let foot = foot(
                        &mut self.setter,
                        paper,
                        number + 1,
                        pages.len(),
                        width - 2.0 * MARGIN,
                    );
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
