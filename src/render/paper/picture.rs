//! Pictures in points, drawn alike on a web page and on paper.

use std::fmt::Write as _;

use crate::domain::clean::for_html;
use crate::domain::learning::growth::{Growth, Sitting};

/// How dark something is; colour only repeats it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shade {
    /// As dark as letters.
    Ink,
    /// The colour of levels and scores.
    Accent,
    /// A quiet grey.
    Grey,
    /// A ground that letters stand on.
    Light,
}

impl Shade {
    /// Red, green and blue.
    pub const fn rgb(self) -> (u8, u8, u8) {
        match self {
            Self::Ink => (17, 17, 17),
            Self::Accent => (22, 90, 84),
            Self::Grey => (92, 92, 92),
            Self::Light => (226, 236, 234),
        }
    }

    /// `#165a54`.
    pub fn hex(self) -> String {
        let (red, green, blue) = self.rgb();
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}

/// A part of a picture; everything in points from the upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// From, to, how thick.
    Line((f32, f32), (f32, f32), f32, Shade),
    /// Corner and size of a filled rectangle.
    Fill((f32, f32), (f32, f32), Shade),
    /// Middle and radius of a filled circle.
    Dot((f32, f32), f32, Shade),
    /// Words in the middle of a place, on this line.
    Label((f32, f32), String, Shade),
}

/// A picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// How wide.
    pub width: f32,
    /// How high.
    pub height: f32,
    /// What is drawn, one after the other.
    pub marks: Vec<Mark>,
}

/// From one line of letters to the next.
const LINE: f32 = 9.5;

/// The size of its letters.
pub(super) const LETTERS: f32 = 8.0;

impl Picture {
    /// As a drawing inside a web page, with what it shows in words for whoever does not see it.
    pub fn svg(&self, words: &str) -> String {
        let mut out = format!(
            "<svg role=\"img\" aria-label=\"{}\" width=\"{:.0}pt\" height=\"{:.0}pt\" viewBox=\"0 0 {:.0} {:.0}\">",
            for_html(words),
            self.width,
            self.height,
            self.width,
            self.height
        );
        for mark in &self.marks {
            let _ = match mark {
                Mark::Line((x1, y1), (x2, y2), thick, shade) => write!(
                    out,
                    "<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" stroke=\"{}\" stroke-width=\"{thick}\"/>",
                    shade.hex()
                ),
                Mark::Fill((x, y), (width, height), shade) => write!(
                    out,
                    "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{}\"/>",
                    shade.hex()
                ),
                Mark::Dot((x, y), radius, shade) => write!(
                    out,
                    "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\" fill=\"{}\"/>",
                    shade.hex()
                ),
                Mark::Label((x, y), words, shade) => write!(
                    out,
                    "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"middle\" font-size=\"{LETTERS}\" fill=\"{}\">{}</text>",
                    shade.hex(),
                    for_html(words)
                ),
            };
        }
        out.push_str("</svg>");
        out
    }
}

/// A test over the terms: each result with its probable range, and where usual growth leads. `names` stand below.
pub(super) fn growth(
    growth: &Growth,
    names: &[String],
    next: &str,
    (width, height): (f32, f32),
) -> Picture {
    let mut picture = Picture {
        width,
        height,
        marks: Vec::new(),
    };
    let Some((low, high)) = bounds(growth) else {
        return picture;
    };
    let ahead = growth.ahead();
    let places = growth.sittings.len() + usize::from(ahead.is_some());
    let (left, top) = (22.0, 12.0);
    let column = (width - left) / small(places.max(1));
    let below = names.iter().map(String::as_str).chain([next]);
    let tallest = below.map(|name| in_lines(name, column).len()).max();
    let bottom = height - LINE * small(tallest.unwrap_or(1)) - 4.0;
    let y = |score: f64| bottom - (bottom - top) * narrow((score - low) / (high - low));
    let x = |at: usize| left + column * (small(at) + 0.5);
    for score in [low, f64::midpoint(low, high), high] {
        let at = y(score);
        picture.line((left, at), (width, at), 0.4, Shade::Light);
        picture.label((left / 2.0, at + 3.0), format!("{score:.0}"), Shade::Grey);
    }
    let points: Vec<(f32, f32)> = growth
        .sittings
        .iter()
        .enumerate()
        .map(|(at, sitting)| (x(at), y(sitting.score.score)))
        .collect();
    for (from, to) in points.iter().zip(points.iter().skip(1)) {
        picture.line(*from, *to, 0.8, Shade::Grey);
    }
    for (at, sitting) in growth.sittings.iter().enumerate() {
        picture.sitting(sitting, x(at), y);
        let name = names.get(at).map_or("", String::as_str);
        picture.below((x(at), bottom), name, column);
    }
    if let Some((from, to)) = ahead {
        let (middle, half) = (x(growth.sittings.len()), column.min(40.0) / 2.0);
        picture.marks.push(Mark::Fill(
            (middle - half, y(to)),
            (half * 2.0, (y(from) - y(to)).max(2.0)),
            Shade::Light,
        ));
        let words = format!("{from:.0}–{to:.0}");
        picture.label(
            (middle, f32::midpoint(y(from), y(to)) + 3.0),
            words,
            Shade::Ink,
        );
        picture.below((middle, bottom), next, column);
    }
    picture
}

impl Picture {
    fn line(&mut self, from: (f32, f32), to: (f32, f32), thick: f32, shade: Shade) {
        self.marks.push(Mark::Line(from, to, thick, shade));
    }

    fn label(&mut self, at: (f32, f32), words: String, shade: Shade) {
        self.marks.push(Mark::Label(at, words, shade));
    }

    fn sitting(&mut self, sitting: &Sitting, x: f32, y: impl Fn(f64) -> f32) {
        let score = sitting.score.score;
        if let Some(error) = sitting.score.error {
            self.line(
                (x, y(score + error)),
                (x, y(score - error)),
                2.0,
                Shade::Accent,
            );
        }
        self.marks
            .push(Mark::Dot((x, y(score)), 3.2, Shade::Accent));
        let above = y(score + sitting.score.error.unwrap_or(0.0)) - 4.0;
        self.label((x, above), format!("{score:.0}"), Shade::Ink);
    }

    /// A name below the picture, in as many lines as it needs.
    fn below(&mut self, (x, bottom): (f32, f32), name: &str, column: f32) {
        for (at, line) in in_lines(name, column).into_iter().enumerate() {
            let y = bottom + LINE * small(at + 1);
            self.label((x, y), line, Shade::Grey);
        }
    }
}

/// So many lines a name below a picture may have.
const NAME_LINES: usize = 3;

/// Words in lines about as wide as a column; what has no room is cut.
fn in_lines(words: &str, column: f32) -> Vec<String> {
    let fits = |letters: usize| small(letters) * LETTERS * 0.58 < column - 4.0;
    let cut = |word: &str| {
        if fits(word.chars().count()) {
            return word.to_owned();
        }
        let mut kept: Vec<char> = word.chars().collect();
        while kept.len() > 1 && !fits(kept.len() + 1) {
            kept.pop();
        }
        kept.into_iter().chain(['…']).collect()
    };
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        let is_full = lines.len() == NAME_LINES;
        let letters = |line: &String| line.chars().count() + 1 + word.chars().count();
        match lines.last_mut() {
            Some(line) if fits(letters(line)) => {
                line.push(' ');
                line.push_str(word);
            }
            Some(last) if is_full => {
                last.push('…');
                break;
            }
            _ => lines.push(cut(word)),
        }
    }
    lines
}

/// From a little below everything drawn to a little above it.
fn bounds(growth: &Growth) -> Option<(f64, f64)> {
    let (low, high) = growth.range()?;
    let (low, high) = ((low - 2.0).floor(), (high + 2.0).ceil());
    // The line in the middle stands on a whole point too.
    let odd = (high - low) % 2.0;
    Some((low, high + odd))
}

#[expect(clippy::cast_precision_loss, reason = "a year has few sittings")]
const fn small(count: usize) -> f32 {
    count as f32
}

#[expect(clippy::cast_possible_truncation, reason = "a share of one")]
const fn narrow(share: f64) -> f32 {
    share as f32
}
