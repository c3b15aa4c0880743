//! Rows and columns: each as wide as what stands in it, with its heads in every language that is read.

use ratatui::text::Line;
use unicode_width::UnicodeWidthStr as _;

use super::column::Column;
use super::wrap;
use crate::locale::Text;
use crate::page::Table;

/// Between two columns.
const BETWEEN: usize = 3;

impl Column<'_> {
    /// The second language stands in a row of heads of its own, and in the cells where all of them have room for it.
    pub(super) fn table(&mut self, table: &Table) {
        let reader = self.pen.reader;
        let first: Vec<String> = table.head.iter().map(|head| reader.first(head)).collect();
        let second = table.head.iter().map(|head| reader.both(head).1);
        let second: Vec<String> = second.map(Option::unwrap_or_default).collect();
        let has_second = second.iter().any(|head| !head.is_empty());
        let heads: Vec<Vec<String>> = if has_second {
            vec![first, second]
        } else {
            vec![first]
        };
        let in_both = with(&heads, table, |text| reader.inline(text));
        let all = if width_of(&in_both) <= self.width {
            in_both
        } else {
            with(&heads, table, |text| reader.first(text))
        };
        let widths = widths(&all);
        let cell = |(at, (cell, width)): (usize, (&String, &usize))| {
            if at > 0 && table.of_numbers {
                format!("{}{cell}", " ".repeat(width.saturating_sub(cell.width())))
            } else {
                wrap::padded(cell, *width)
            }
        };
        for (at, row) in all.iter().enumerate() {
            let cells: Vec<String> = row.iter().zip(&widths).enumerate().map(cell).collect();
            let joined = cells.join(&" ".repeat(BETWEEN));
            let line = self.pen.cut(joined.trim_end(), self.width);
            let style = if at < heads.len() {
                self.pen.paint.quiet()
            } else {
                self.pen.paint.plain()
            };
            self.push(Line::styled(line, style));
        }
    }
}

fn with(heads: &[Vec<String>], table: &Table, says: impl Fn(&Text) -> String) -> Vec<Vec<String>> {
    let rows = table.rows.iter();
    let rows = rows.map(|row| row.iter().map(|cell| says(&cell.text)).collect());
    heads.iter().cloned().chain(rows).collect()
}

fn widths(all: &[Vec<String>]) -> Vec<usize> {
    let columns = all.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |at: usize| {
        let column = all.iter().filter_map(|row| row.get(at));
        column.map(|cell| cell.width()).max().unwrap_or(0)
    };
    (0..columns).map(widest).collect()
}

fn width_of(all: &[Vec<String>]) -> usize {
    let widths = widths(all);
    let between = BETWEEN * widths.len().saturating_sub(1);
    widths.iter().sum::<usize>() + between
}
