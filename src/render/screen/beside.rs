//! Words with others quietly behind them, in one language or in both.

use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::{Pen, wrap};
use crate::locale::Text;

/// The same in the first language, and in the second where it differs.
pub(super) struct Both {
    pub(super) first: String,
    pub(super) second: Option<String>,
}

impl Both {
    /// With words behind them: both languages on one row where they fit, else one below the other.
    pub(super) fn lines(
        self,
        pen: Pen,
        beside: &[Text],
        width: usize,
        style: Style,
    ) -> Vec<Line<'static>> {
        let said: Vec<(String, Option<String>)> =
            beside.iter().map(|text| pen.reader.both(text)).collect();
        let more = |second: bool| -> String {
            let each = said.iter().map(|(first, other)| match other {
                Some(other) if second => format!(" · {other}"),
                _ => format!(" · {first}"),
            });
            each.collect()
        };
        let inline: String = said
            .iter()
            .map(|(first, second)| match second {
                Some(second) => format!(" · {first} · {second}"),
                None => format!(" · {first}"),
            })
            .collect();
        let together = match &self.second {
            Some(second) => format!("{} · {second}", self.first),
            None => self.first.clone(),
        };
        if together.width() + inline.width() <= width {
            return vec![row(pen, together, inline, style)];
        }
        let has_second = self.second.is_some() || said.iter().any(|(_, second)| second.is_some());
        let mut lines = one_language(pen, &self.first, &more(false), width, style);
        if has_second {
            let second = self.second.as_ref().unwrap_or(&self.first);
            let words = format!("{second}{}", more(true));
            lines.extend(wrap::styled(&words, width, pen.paint.second()));
        }
        lines
    }
}

fn row(pen: Pen, words: String, more: String, style: Style) -> Line<'static> {
    Line::from(vec![
        Span::styled(words, style),
        Span::styled(more, pen.paint.quiet()),
    ])
}

fn one_language(
    pen: Pen,
    words: &str,
    more: &str,
    width: usize,
    style: Style,
) -> Vec<Line<'static>> {
    if words.width() + more.width() <= width {
        return vec![row(pen, words.to_owned(), more.to_owned(), style)];
    }
    wrap::styled(&format!("{words}{more}"), width, style)
}

/// Words, and what stands quietly behind them.
pub(super) fn beside_lines(
    pen: Pen,
    text: &Text,
    beside: &[Text],
    width: usize,
    style: Style,
) -> Vec<Line<'static>> {
    let (first, second) = pen.reader.both(text);
    Both { first, second }.lines(pen, beside, width, style)
}
