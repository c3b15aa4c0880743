//! Views of habits across the words of a scale: a letter where each person sees it, or each person's own row.

use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::column::Column;
use super::said::quote_lines;
use super::{Pen, Sign, wrap};
use crate::domain::conference::habit::{Given, Rating};
use crate::domain::people::person::Voice;
use crate::locale::{Text, text};
use crate::page::{Block, Choice, View};

/// Columns of the names before the words.
const NAMES: usize = 22;
/// The same where there is room for both languages.
const NAMES_WIDE: usize = 42;
/// The least columns of a word.
const WORD: usize = 8;

/// The ratings below the words, from the left.
const ACROSS: [Rating; 4] = [
    Rating::Rarely,
    Rating::Sometimes,
    Rating::Usually,
    Rating::Consistently,
];

impl Column<'_> {
    /// The words of a scale as heads, one column each; where they have no room, what stands below says its words itself.
    pub(super) fn words(&mut self, words: &[Text]) {
        let names = if self.width >= wrap::SIDE_BY_SIDE {
            NAMES_WIDE
        } else {
            NAMES
        };
        let both: Vec<_> = words
            .iter()
            .map(|word| self.pen.reader.both(word))
            .collect();
        let wide = both.iter().map(|(first, second)| {
            let second = second.as_ref().map_or(0, |second| second.width());
            first.width().max(second).max(WORD) + 2
        });
        let mut widths: Vec<usize> = wide.collect();
        // Behind the last word there is little to say.
        widths.last_mut().into_iter().for_each(|last| *last -= 1);
        let taken: usize = names + widths.iter().sum::<usize>();
        if taken > self.width {
            return;
        }
        self.across = std::iter::once(names).chain(widths).collect();
        let row = |say: &dyn Fn(usize) -> String| {
            let cells = (0..both.len()).map(|at| wrap::padded(&say(at), self.width_of(at)));
            let set_in = " ".repeat(names);
            (set_in + &cells.collect::<String>()).trim_end().to_owned()
        };
        let first = row(&|at| {
            both.get(at)
                .map(|(first, _)| first.clone())
                .unwrap_or_default()
        });
        let second = row(&|at| {
            let second = both.get(at).and_then(|(_, second)| second.clone());
            second.unwrap_or_default()
        });
        self.push(Line::styled(first, self.pen.paint.quiet()));
        if !second.is_empty() {
            self.push(Line::styled(second, self.pen.paint.second()));
        }
    }

    /// Is there a head for each word?
    pub(super) const fn is_across(&self) -> bool {
        !self.across.is_empty()
    }

    fn names_width(&self) -> usize {
        self.across.first().copied().unwrap_or(NAMES)
    }

    fn width_of(&self, word: usize) -> usize {
        self.across.get(word + 1).copied().unwrap_or(WORD)
    }

    /// A row a habit, with a letter where each person sees it; hidden views have no letter in any column.
    pub(super) fn choices_across(&mut self, choices: &[Choice]) {
        for choice in choices {
            let lines = self.row_across(choice);
            self.place(choice.pick, choice.chosen, lines);
        }
    }

    fn row_across(&self, choice: &Choice) -> Vec<Line<'static>> {
        let pen = self.pen;
        let names = self.names_width();
        let (first, second) = pen.reader.both(&choice.line.text);
        let inline = pen.label(&choice.line.text, names - 1);
        let is_inline = second.is_none() || inline != pen.cut(&first, names - 1);
        let name = if is_inline {
            inline
        } else {
            pen.cut(&first, names - 1)
        };
        let style = pen.paint.tone(choice.line.tone);
        let mut spans = vec![Span::styled(wrap::padded(&name, names), style)];
        let views = choice.blocks.iter().find_map(|block| match block {
            Block::Views(views) => Some(views.as_slice()),
            _ => None,
        });
        let rated = choice.blocks.iter().find_map(|block| match block {
            Block::Rated(rated) => Some(rated.as_slice()),
            _ => None,
        });
        if let Some(rated) = rated {
            let given = |given| rated.iter().filter(|one| one.given == given).count();
            // Whoever gives none this time is not waited for.
            let of = rated.len() - given(Given::Passed);
            let words = pen.label(&text::habits_given(of, given(Given::Rated)), GIVEN);
            spans.push(Span::styled(words, pen.paint.quiet()));
        } else {
            spans.extend(self.letters_of(views.unwrap_or_default()));
            spans.extend(end(pen, views.unwrap_or_default()));
        }
        let mut lines = vec![Line::from(spans)];
        let below = second.filter(|_| !is_inline);
        let below = below.map(|second| pen.cut(&second, names - 1));
        lines.extend(below.map(|second| Line::styled(second, pen.paint.second())));
        lines
    }

    fn letters_of(&self, views: &[View]) -> Vec<Span<'static>> {
        let pen = self.pen;
        let mut spans = Vec::new();
        for (at, rating) in ACROSS.into_iter().enumerate() {
            let here: Vec<&View> = views
                .iter()
                .filter(|view| view.rating == Some(rating))
                .collect();
            let mut taken = 0;
            for view in &here {
                let letter = letter(pen, view.by);
                taken += letter.width() + 1;
                spans.push(Span::styled(format!("{letter} "), pen.paint.voice(view.by)));
            }
            if here.is_empty() {
                spans.push(Span::styled(pen.sign(Sign::NotAssessed), pen.paint.empty()));
                taken = 1;
            }
            spans.push(Span::raw(
                " ".repeat(self.width_of(at).saturating_sub(taken)),
            ));
        }
        spans
    }

    /// Each person's own row: where they see it, and their example below.
    pub(super) fn views_across(&mut self, views: &[View]) {
        let pen = self.pen;
        for view in views {
            let names = self.names_width();
            let name = format!(
                "{} {}",
                letter(pen, view.by),
                named(pen, view.by, names - 3)
            );
            let mut spans = vec![Span::styled(
                wrap::padded(&name, names),
                pen.paint.voice(view.by),
            )];
            match view.rating.filter(|rating| ACROSS.contains(rating)) {
                Some(own) => {
                    for (at, rating) in ACROSS.into_iter().enumerate() {
                        let (mark, style) = if rating == own {
                            (pen.sign(Sign::Result), pen.paint.voice(view.by))
                        } else {
                            (pen.sign(Sign::NotAssessed), pen.paint.empty())
                        };
                        spans.push(Span::styled(mark, style));
                        let pad = self.width_of(at).saturating_sub(1);
                        spans.push(Span::raw(" ".repeat(pad)));
                    }
                }
                // It stands nowhere on the scale: in words.
                None => spans.push(Span::raw(pen.label(&view.word, 50))),
            }
            self.push(Line::from(spans));
            let example = view.example.iter();
            let width = self.width.saturating_sub(2);
            let lines = example
                .flat_map(|quote| quote_lines(pen, quote, width))
                .collect();
            self.extend(wrap::behind("  ", pen.paint.plain(), lines));
            self.gap();
        }
    }

    /// What the letters stand for.
    pub(super) fn letters(&mut self) {
        if !self.is_across() {
            return;
        }
        let pen = self.pen;
        let differs = text::habits_letter_differs();
        let off = text::habits_letter_off();
        let both = |text: &Text| match pen.reader.both(text) {
            (first, Some(second)) => format!("{first}·{second}").to_lowercase(),
            (first, None) => first.to_lowercase(),
        };
        let first = |text: &Text| pen.first(text).to_lowercase();
        let named: [&dyn Fn(&Text) -> String; 2] = [&both, &first];
        let said = |name: &dyn Fn(&Text) -> String, gap: &str, is_whole: bool| {
            let voices = Voice::ALL.map(|voice| {
                let words = format!(
                    "{} {}{gap}",
                    letter(pen, voice),
                    name(&pen.people.voice(voice))
                );
                Span::styled(words, pen.paint.voice(voice))
            });
            let differs = format!("{} {}", pen.sign(Sign::Differs), name(&differs));
            let off = format!("{gap}{} {}", pen.sign(Sign::NoEvidence), name(&off));
            let signs = [Some(differs), is_whole.then_some(off)]
                .into_iter()
                .flatten();
            let signs = signs.map(|sign| Span::styled(sign, pen.paint.quiet()));
            Line::from(voices.into_iter().chain(signs).collect::<Vec<_>>())
        };
        let gaps = ["  ", " "];
        // What a sign means goes last.
        let ways = [true, false].into_iter().flat_map(|is_whole| {
            let ways = named.iter();
            ways.flat_map(move |name| gaps.map(|gap| (*name, gap, is_whole)))
        });
        let mut ways = ways.map(|(name, gap, is_whole)| said(name, gap, is_whole));
        let width = self.width;
        let fits = ways.find(|line| line.width() <= width);
        self.extend(fits.into_iter().collect());
    }
}

/// The most columns of how many have given their view.
const GIVEN: usize = 50;

/// The first letter of what a voice is called in the first language.
fn letter(pen: Pen, voice: Voice) -> String {
    let name = pen.first(&pen.people.voice(voice));
    let first = name.chars().next();
    first
        .map(|first| first.to_uppercase().to_string())
        .unwrap_or_default()
}

/// The student by name.
fn named(pen: Pen, voice: Voice, room: usize) -> String {
    match (&pen.people.student, voice) {
        (Some(name), Voice::Student) => pen.cut(name, room),
        _ => pen.label(&pen.people.voice(voice), room).to_lowercase(),
    }
}

/// Behind the words: who does not see it on the scale, and that it is seen differently.
fn end(pen: Pen, views: &[View]) -> Vec<Span<'static>> {
    // “Not seen” differs from nothing.
    let ratings = views.iter().filter_map(|view| view.rating);
    let mut ratings = ratings.filter(|rating| *rating != Rating::NotSeen);
    let first = ratings.next();
    let differs = ratings.any(|rating| Some(rating) != first);
    let off = views.iter().filter(|view| {
        let on_scale = view.rating.is_some_and(|rating| ACROSS.contains(&rating));
        !on_scale
    });
    let mut spans: Vec<Span<'static>> = off
        .map(|view| {
            Span::styled(
                format!("{}{} ", pen.sign(Sign::NoEvidence), letter(pen, view.by)),
                pen.paint.voice(view.by),
            )
        })
        .collect();
    if differs {
        spans.push(Span::styled(pen.sign(Sign::Differs), pen.paint.key()));
    }
    spans
}
