//! What somebody said, and what is said aloud, behind their marks.

use ratatui::text::Line;
use unicode_width::UnicodeWidthStr as _;

use super::{Pen, Sign, wrap};
use crate::domain::people::person::Voice;
use crate::page::{Kind, Quote, Role, Speech};
use crate::render::language_mark;

/// What somebody said, and its translation for a second reader; marked where it is not in the reader's language.
pub(super) fn quote_lines(pen: Pen, quote: &Quote, width: usize) -> Vec<Line<'static>> {
    let mark = match quote.role {
        Role::Words => String::new(),
        Role::Answer => format!("{} ", pen.sign(Sign::Answer)),
        Role::Point => format!("{} ", pen.sign(Sign::Point)),
    };
    let lines = said_lines(pen, quote, width.saturating_sub(mark.width()));
    if mark.is_empty() {
        return lines;
    }
    let by = quote.by.unwrap_or(Voice::Teacher);
    wrap::behind(&mark, pen.paint.voice(by), lines)
}

fn said_lines(pen: Pen, quote: &Quote, width: usize) -> Vec<Line<'static>> {
    let (said, reading) = (&quote.said, pen.reader.reading);
    let style = if quote.loud {
        pen.paint.loud()
    } else {
        pen.paint.plain()
    };
    let first = reading.first();
    let (words, language) = said.for_reader(first);
    let marked =
        |words: &str, language, wanted| format!("“{words}”{}", language_mark(language, wanted));
    let mut lines = wrap::styled(&marked(words, language, first), width, style);
    let others = [reading.second(), quote.as_typed.then_some(said.language)];
    let mut shown = words;
    for other in others.into_iter().flatten() {
        let (words, language) = said.for_reader(other);
        if words != shown {
            let marked = marked(words, language, other);
            lines.extend(wrap::styled(&marked, width, pen.paint.second()));
            shown = words;
        }
    }
    lines
}

/// A bar runs along everything that is said aloud; other marks stand once.
pub(super) fn speech_lines(pen: Pen, speech: &Speech, width: usize) -> Vec<Line<'static>> {
    let inner = width.saturating_sub(2);
    let (sign, style) = match speech.kind {
        Kind::Say => (Sign::Said, pen.paint.loud()),
        Kind::Ask => (Sign::Asked, pen.paint.plain()),
        Kind::Listen => (Sign::Meanwhile, pen.paint.quiet()),
    };
    let mark = format!("{} ", pen.sign(sign));
    let voice = pen.paint.voice(speech.by);
    let marked = |words: Vec<Line<'static>>| {
        if speech.kind != Kind::Say {
            return wrap::behind(&mark, voice, words);
        }
        let barred = |line| wrap::behind(&mark, voice, vec![line]);
        words.into_iter().flat_map(barred).collect()
    };
    let (first, second) = pen.reader.both(&speech.text);
    let Some(second) = second.filter(|_| width >= wrap::SIDE_BY_SIDE) else {
        return marked(wrap::paired(pen, &speech.text, inner, style));
    };
    // Each language has its own half, marks and all.
    let half = (width - 2) / 2;
    let of = |words: &str, style| marked(wrap::styled(words, half - 2, style));
    let columns = [of(&first, style), of(&second, pen.paint.second())];
    wrap::side_by_side(&columns, &[half, half], 2)
}
