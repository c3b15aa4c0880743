//! A page parted into sheets, and what stands at the foot of each.

use super::super::layout::{Laid, Op, Piece};
use super::super::letters::{Style, Typesetter};
use super::super::picture::Shade;
use super::super::sheet::Paper;

/// A piece, how far down it stands, and whether it is only repeated.
pub(super) type Placed<'a> = (&'a Piece, f32, bool);

/// The pieces of each sheet.
pub(super) fn parted(laid: &Laid, height: f32) -> Vec<Vec<Placed<'_>>> {
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
pub(super) fn foot(
    setter: &mut Typesetter,
    paper: &Paper,
    number: usize,
    of: usize,
    width: f32,
) -> Piece {
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
        let foot = foot(&mut Typesetter::default(), &paper, 2, 3, 540.0);
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
