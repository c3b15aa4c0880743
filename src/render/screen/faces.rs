//! Three faces with their words, and which of them is meant.

use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::{Pen, Sign};
use crate::domain::conference::feedback::Felt;
use crate::locale::terms;

impl Pen<'_> {
    /// All three beside each other: whoever reads little points at one. None is meant: nothing was said.
    pub(super) fn faces(self, felt: Option<Felt>, width: usize) -> Line<'static> {
        let both = Felt::ALL.map(|one| self.reader.inline(&terms::felt(one)));
        // A mark, a face and what is between them.
        let wide: usize = both.iter().map(|word| word.width() + 8).sum();
        let words = if wide <= width {
            both
        } else {
            Felt::ALL.map(|one| self.first(&terms::felt(one)))
        };
        let each = Felt::ALL.into_iter().zip(words).flat_map(|(one, word)| {
            let is_it = felt == Some(one);
            let mark = if is_it { self.sign(Sign::Chosen) } else { " " };
            let style = if is_it {
                self.paint.loud()
            } else {
                self.paint.plain()
            };
            let face = self.sign(face(one));
            [
                Span::styled(format!("{mark} {face} {word}"), style),
                Span::raw("  "),
            ]
        });
        Line::from(each.collect::<Vec<_>>())
    }
}

const fn face(felt: Felt) -> Sign {
    match felt {
        Felt::Yes => Sign::Glad,
        Felt::Partly => Sign::SoSo,
        Felt::No => Sign::Sad,
    }
}
