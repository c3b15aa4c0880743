//! What gives way in a column where there is little room: blank lines first.

use super::column::Column;

impl Column<'_> {
    /// How high it is where no line is blank that need not be.
    pub(super) const fn natural(&self) -> usize {
        self.lines.len() - self.gaps.len()
    }

    /// In so few rows blank lines go first; and where there is but one thing to choose, what is read stays in sight.
    pub(super) fn give_way(&mut self, height: usize) {
        if self.lines.len() > height {
            self.without_gaps();
        }
        if self.places.len() < 2 && self.caret.is_none() {
            self.in_sight = None;
        }
    }

    /// Blank lines go where everything fits without them, and only then.
    pub(super) fn tighten(&mut self, height: usize) {
        let tight = self.lines.len() - self.gaps.len();
        if self.lines.len() > height && tight <= height {
            self.without_gaps();
        }
    }

    fn without_gaps(&mut self) {
        let gaps = std::mem::take(&mut self.gaps);
        let moved = |row: usize| row - gaps.iter().filter(|gap| **gap < row).count();
        for place in &mut self.places {
            (place.from, place.to) = (moved(place.from), moved(place.to));
        }
        for caret in self.caret.iter_mut().chain(&mut self.mark) {
            caret.row = moved(caret.row);
        }
        self.in_sight = self.in_sight.map(|(from, to)| (moved(from), moved(to)));
        let mut row = 0;
        self.lines.retain(|_| {
            row += 1;
            gaps.binary_search(&(row - 1)).is_err()
        });
    }
}
