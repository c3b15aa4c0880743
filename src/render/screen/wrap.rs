//! Words into lines of a width, in one language or both.

use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::Pen;
use crate::locale::Text;

/// From this width on both languages stand side by side.
pub(super) const SIDE_BY_SIDE: usize = 94;

/// `words` in lines of at most `width` columns; a word too long is broken.
pub(super) fn words(words: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width.max(8))
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .break_words(true);
    words
        .split('\n')
        .flat_map(|line| textwrap::wrap(line, options.clone()))
        .map(std::borrow::Cow::into_owned)
        .collect()
}

/// Lines of one style.
pub(super) fn styled(text: &str, width: usize, style: Style) -> Vec<Line<'static>> {
    words(text, width)
        .into_iter()
        .map(|line| Line::styled(line, style))
        .collect()
}

/// A text in the reader's languages, the first one in `style`: the second below it, or beside it where there is room.
pub(super) fn in_styles(pen: Pen, text: &Text, width: usize, style: Style) -> Vec<Line<'static>> {
    let (first, second) = pen.reader.both(text);
    let Some(second) = second else {
        return styled(&first, width, style);
    };
    if width >= SIDE_BY_SIDE {
        let half = (width - 3) / 2;
        return side_by_side(
            &[
                styled(&first, half, style),
                styled(&second, half, pen.paint.second()),
            ],
            &[half, half],
            3,
        );
    }
    let mut lines = styled(&first, width, style);
    lines.extend(styled(&second, width, pen.paint.second()));
    lines
}

/// The same with both languages on one row, each in its half, where both fit there.
pub(super) fn paired(pen: Pen, text: &Text, width: usize, style: Style) -> Vec<Line<'static>> {
    let half = width.saturating_sub(2) / 2;
    match pen.reader.both(text) {
        (first, Some(second)) if first.width() <= half && second.width() <= half => {
            let first = Span::styled(padded(&first, half + 2), style);
            vec![Line::from(vec![
                first,
                Span::styled(second, pen.paint.second()),
            ])]
        }
        _ => in_styles(pen, text, width, style),
    }
}

/// Columns of lines beside each other, each padded to its width.
pub(super) fn side_by_side(
    columns: &[Vec<Line<'static>>],
    widths: &[usize],
    gap: usize,
) -> Vec<Line<'static>> {
    let height = columns.iter().map(Vec::len).max().unwrap_or(0);
    (0..height)
        .map(|row| joined(columns, widths, gap, row))
        .collect()
}

fn joined(
    columns: &[Vec<Line<'static>>],
    widths: &[usize],
    gap: usize,
    row: usize,
) -> Line<'static> {
    let mut spans: Vec<Span<'static>> = Vec::new();
    for (at, (column, width)) in columns.iter().zip(widths).enumerate() {
        let line = column.get(row).cloned().unwrap_or_default();
        let used = line.width();
        spans.extend(
            line.spans
                .into_iter()
                .map(|span| span.patch_style(line.style)),
        );
        if at + 1 < columns.len() {
            spans.push(Span::raw(" ".repeat(width.saturating_sub(used) + gap)));
        }
    }
    Line::from(spans)
}

/// Lines behind a mark: the mark before the first, blanks before the rest.
pub(super) fn behind(mark: &str, style: Style, lines: Vec<Line<'static>>) -> Vec<Line<'static>> {
    behind_spans(vec![Span::styled(mark.to_owned(), style)], lines)
}

/// The same behind several marks.
pub(super) fn behind_spans(
    marks: Vec<Span<'static>>,
    lines: Vec<Line<'static>>,
) -> Vec<Line<'static>> {
    let blank = " ".repeat(marks.iter().map(Span::width).sum());
    let mut marks = Some(marks);
    let each = lines.into_iter().map(|line| {
        let blank = || vec![Span::raw(blank.clone())];
        let mut spans = marks.take().unwrap_or_else(blank);
        let own = line.spans.into_iter();
        spans.extend(own.map(|span| span.patch_style(line.style)));
        Line::from(spans)
    });
    each.collect()
}

/// Blanks behind it up to a width.
pub(super) fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(text.width());
    format!("{text}{}", " ".repeat(missing))
}

/// Cut to a width, with a mark of one column where something is missing.
pub(super) fn cut(text: &str, width: usize, mark: &str) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.chars() {
        if kept.width() + unicode_width::UnicodeWidthChar::width(c).unwrap_or(0) + 1 > width {
            break;
        }
        kept.push(c);
    }
    kept.trim_end().to_owned() + mark
}

/// As much of it as fits.
pub(super) fn fitting(text: &str, width: usize) -> String {
    let mut used = 0;
    let fits = |letter: &char| {
        used += unicode_width::UnicodeWidthChar::width(*letter).unwrap_or(0);
        used <= width
    };
    text.chars().take_while(fits).collect()
}
