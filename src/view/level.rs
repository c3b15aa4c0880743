//! Levels as words with a shape: the shape only repeats the word.

use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::{Screen, wrap};
use crate::domain::scale::{Halves, Standing};
use crate::locale::terms;

/// Four squares, filled by half steps: ■ ■ ◧ □ is 2.5 of 4.
pub(super) fn shape(level: Halves, top: u8) -> String {
    let filled = usize::from(level.whole().min(top));
    let half = usize::from(level.is_half() && level.whole() < top);
    let empty = usize::from(top).saturating_sub(filled + half);
    let squares = [("■", filled), ("◧", half), ("□", empty)];
    let each = squares
        .iter()
        .flat_map(|(square, count)| std::iter::repeat_n(*square, *count));
    each.collect::<Vec<_>>().join(" ")
}

/// The shape of where a student stands; no evidence is no row of empty squares.
pub(super) fn mark(screen: &Screen, standing: Standing) -> String {
    let top = screen
        .app
        .scale()
        .map_or(4, crate::domain::scale::Scale::top);
    standing.level().map_or_else(
        || vec!["·"; top.into()].join(" "),
        |level| shape(level, top),
    )
}

/// Shape and word, in the reader's languages.
pub(super) fn lines(screen: &Screen, standing: Standing, width: usize) -> Vec<Line<'static>> {
    let Some(scale) = screen.app.scale() else {
        return Vec::new();
    };
    let mark = mark(screen, standing) + " ";
    let word = terms::standing(scale, standing);
    let mut lines = wrap::styled(
        &wrap::capital(&screen.reader.first(&word)),
        width.saturating_sub(mark.width()),
        screen.paint.loud(),
    );
    if let Some(second) = screen.reader.second(&word) {
        lines.extend(wrap::styled(
            &wrap::capital(&second),
            width.saturating_sub(mark.width()),
            screen.paint.second(),
        ));
    }
    wrap::behind(&mark, screen.paint.filled(), lines)
}

/// The shape alone.
pub(super) fn span(screen: &Screen, standing: Standing) -> Span<'static> {
    Span::styled(mark(screen, standing), screen.paint.filled())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_steps_are_half_squares() {
        let shapes: Vec<String> = (0..=9).map(|halves| shape(Halves(halves), 4)).collect();
        assert_eq!(
            shapes,
            [
                "□ □ □ □",
                "◧ □ □ □",
                "■ □ □ □",
                "■ ◧ □ □",
                "■ ■ □ □",
                "■ ■ ◧ □",
                "■ ■ ■ □",
                "■ ■ ■ ◧",
                "■ ■ ■ ■",
                "■ ■ ■ ■"
            ]
        );
    }
}
