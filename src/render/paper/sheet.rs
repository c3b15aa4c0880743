use jiff::civil::Date;

use crate::domain::{Language, Said, Secret, Words};
use crate::locale::{Reader, Text};

use super::picture::Picture;

/// Words of one language as they stand on a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub words: String,
    /// Their language; none: a name, or the page's own.
    pub language: Option<Language>,
}

/// The same in the page's first language and, where both are wanted, in the second.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase {
    /// In the first language.
    pub first: Run,
    /// In the second one, where it differs.
    pub second: Option<Run>,
}

impl From<String> for Phrase {
    fn from(words: String) -> Self {
        Self {
            first: Run {
                words,
                language: None,
            },
            second: None,
        }
    }
}

impl From<&str> for Phrase {
    fn from(words: &str) -> Self {
        Self::from(words.to_owned())
    }
}

impl Phrase {
    /// A text in the reader's languages.
    pub fn of(reader: Reader, text: &Text) -> Self {
        Self::both(reader, reader.first(text), reader.second(text))
    }

    fn both(reader: Reader, first: String, second: Option<String>) -> Self {
        let run = |words: String, language| Run {
            words,
            language: Some(language),
        };
        Self {
            first: run(first, reader.reading.first()),
            second: second
                .zip(reader.reading.second())
                .map(|(words, language)| run(words, language)),
        }
    }

    /// The same as a heading: words that stand inside sentences get a capital.
    #[must_use]
    pub fn capital(mut self) -> Self {
        for run in std::iter::once(&mut self.first).chain(&mut self.second) {
            let mut letters = run.words.chars();
            if let Some(first) = letters.next() {
                run.words = first.to_uppercase().chain(letters).collect();
            }
        }
        self
    }

    /// What somebody typed, as typed; the translation for whom there is one.
    pub fn said(reader: Reader, said: &Said) -> Self {
        let quoted = |language| {
            let (words, language) = said.for_reader(language);
            Run {
                words: format!("“{}”", words.trim()),
                language: Some(language),
            }
        };
        let first = quoted(reader.reading.first());
        let second = reader.reading.second().map(quoted);
        Self {
            second: second.filter(|second| *second != first),
            first,
        }
    }

    /// Who says it, and what is said.
    #[must_use]
    pub fn before(self, said: &Self) -> Self {
        let join = |who: Run, said: &Run| Run {
            words: format!("{}: {}", who.words, said.words),
            language: said.language.or(who.language),
        };
        Self {
            second: said
                .second
                .as_ref()
                .map(|second| join(self.second.unwrap_or_else(|| self.first.clone()), second)),
            first: join(self.first, &said.first),
        }
    }

    /// Words of a school.
    pub fn words(reader: Reader, words: &Words) -> Self {
        let run = |language: Language| Run {
            words: words.nearest(language).to_owned(),
            language: Some(language),
        };
        let first = run(reader.reading.first());
        let second = reader.reading.second().map(run);
        Self {
            second: second.filter(|second| second.words != first.words),
            first,
        }
    }

    /// A day in words, with its year.
    pub fn day(reader: Reader, day: Date) -> Self {
        let first = reader.locale().dates().with_year(day);
        let second = reader.second_locale();
        let second = second.map(|locale| locale.dates().with_year(day));
        Self::both(reader, first, second)
    }

    /// Both languages on one line, for titles.
    pub fn inline(&self) -> String {
        match &self.second {
            Some(second) => format!("{} · {}", self.first.words, second.words),
            None => self.first.words.clone(),
        }
    }

    /// Both runs, the first one first.
    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        std::iter::once(&self.first).chain(&self.second)
    }
}

/// Squares filled by half steps: 5 of 4 squares are two and a half.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Half steps; none: nothing to go by yet.
    pub halves: Option<u8>,
    /// How many squares there are.
    pub top: u8,
}

/// How full a square is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Square {
    /// The whole of it.
    Full,
    /// Its left half.
    Half,
    /// Nothing of it.
    Empty,
    /// There is nothing to go by yet: a dot.
    Dot,
}

impl Shape {
    /// Its squares, from the left.
    pub fn squares(self) -> impl Iterator<Item = Square> {
        (0..self.top).map(move |at| match self.halves {
            None => Square::Dot,
            Some(halves) => match halves.saturating_sub(at.saturating_mul(2)) {
                0 => Square::Empty,
                1 => Square::Half,
                _ => Square::Full,
            },
        })
    }
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// The words.
    pub words: Phrase,
    /// A shape that repeats them.
    pub shape: Option<Shape>,
}

impl<T: Into<Phrase>> From<T> for Cell {
    fn from(words: T) -> Self {
        Self {
            words: words.into(),
            shape: None,
        }
    }
}

/// A table: the heads of its columns, and its rows; the first cell of a row names it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the columns are.
    pub head: Vec<Phrase>,
    /// As many cells as there are heads.
    pub rows: Vec<Vec<Cell>>,
}

/// A part of a page for people.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// What the page is.
    Title(Phrase),
    /// A heading.
    Heading(Phrase),
    /// A heading inside a part.
    Label(Phrase),
    /// A line; four spaces in front set it in.
    Line(Phrase),
    /// A short line, the second language behind the first.
    Beside(Phrase),
    /// A line that matters.
    Loud(Phrase),
    /// A small line that says what the others are.
    Quiet(Phrase),
    /// From here on it is in this language.
    In(Language),
    /// A name, what it belongs to, and a secret to cut out.
    Slip(String, String, Secret),
    /// Squares, and the word they repeat.
    Level(Shape, Phrase),
    /// Parts beside each other.
    Boxes(Vec<Vec<Block>>),
    /// A picture, and what it shows in words.
    Picture(Picture, Phrase),
    /// A table.
    Table(Table),
    /// Lines to write on by hand.
    Blank(u8),
    /// Places to sign.
    Sign(Vec<Phrase>),
}

/// A page for people: it holds all it needs, no script runs in it, and it loads nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paper {
    /// Its first language.
    pub language: Language,
    /// What it is called in a window or a list of files.
    pub name: String,
    /// For whom alone it is: at its head, and at the foot of every sheet of paper.
    pub mark: Option<Phrase>,
    /// It is one sheet: what is on it becomes smaller before it runs over.
    pub one_sheet: bool,
    /// What stands on it.
    pub blocks: Vec<Block>,
}

impl Paper {
    /// A page of several sheets, called by its first title.
    pub fn new(language: Language, blocks: Vec<Block>) -> Self {
        let name = blocks.iter().find_map(|block| match block {
            Block::Title(words) | Block::Heading(words) => Some(words.first.words.clone()),
            _ => None,
        });
        Self {
            language,
            name: name.unwrap_or_default(),
            mark: None,
            one_sheet: false,
            blocks,
        }
    }
}

/// Six digits are read in two threes; what is longer has its own groups.
pub(super) fn in_threes(code: &str) -> String {
    match code.split_at_checked(3) {
        Some((first, rest)) if rest.len() == 3 => format!("{first} {rest}"),
        _ => code.to_owned(),
    }
}

/// The same as plain lines, as far as a page is made of lines.
pub fn as_lines(blocks: &[Block]) -> Vec<String> {
    let mut lines = Vec::new();
    for block in blocks {
        match block {
            Block::Title(words)
            | Block::Label(words)
            | Block::Line(words)
            | Block::Beside(words)
            | Block::Loud(words)
            | Block::Quiet(words)
            | Block::Level(_, words)
            | Block::Picture(_, words) => {
                lines.extend(words.runs().map(|run| run.words.clone()));
            }
            Block::Heading(words) => {
                let heading = words.inline();
                let under = "─".repeat(heading.chars().count());
                lines.extend([String::new(), heading, under]);
            }
            Block::In(_) | Block::Blank(_) | Block::Sign(_) => {}
            Block::Slip(name, of, secret) => {
                lines.push(format!("{name} ({of}): {}", in_threes(secret.text())));
            }
            Block::Boxes(columns) => {
                lines.extend(columns.iter().flat_map(|column| as_lines(column)));
            }
            Block::Table(table) => lines.extend(table.rows.iter().map(|row| {
                let cells: Vec<String> = row.iter().map(|cell| cell.words.inline()).collect();
                cells.join(" · ")
            })),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_is_filled_by_half_steps() {
        use Square::{Dot, Empty, Full, Half};
        let squares = |halves| {
            let shape = Shape { halves, top: 4 };
            shape.squares().collect::<Vec<_>>()
        };
        assert_eq!(squares(Some(5)), [Full, Full, Half, Empty]);
        assert_eq!(squares(Some(0)), [Empty; 4]);
        assert_eq!(squares(Some(9)), [Full; 4]);
        assert_eq!(squares(None), [Dot; 4]);
    }
}
