//! A page in its set form: phrases of one or two languages, and the blocks they stand in.
use crate::domain::{Language, Said, Secret};
use crate::locale::{Reader, Text};

use super::picture::Picture;
use crate::page::{Level, Page};

/// Words of one language as they stand on a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub words: String,
    /// Their language; none: a name, or the page's own.
    pub language: Option<Language>,
    /// Words of another language behind them.
    pub behind: Option<Box<Run>>,
}

impl Run {
    fn of(words: String, language: Language) -> Self {
        Self {
            words,
            language: Some(language),
            behind: None,
        }
    }

    /// It and what stands behind it, each of one language.
    pub(super) fn each(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |run| run.behind.as_deref())
    }

    /// All of its words.
    pub(super) fn whole(&self) -> String {
        self.each().map(|run| run.words.as_str()).collect()
    }

    /// With more behind it; words of the same language become one.
    fn then(&mut self, between: &str, more: &Self) {
        if let Some(behind) = &mut self.behind {
            return behind.then(between, more);
        }
        self.words.push_str(between);
        let same = self.language.is_none() || more.language.is_none();
        if same || self.language == more.language {
            self.words.push_str(&more.words);
            self.language = self.language.or(more.language);
            self.behind.clone_from(&more.behind);
        } else {
            self.behind = Some(Box::new(more.clone()));
        }
    }
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
                ..Run::default()
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
        let (first, second) = reader.both(text);
        Self::both(reader, first, second)
    }

    fn both(reader: Reader, first: String, second: Option<String>) -> Self {
        let second = second.zip(reader.reading.second());
        Self {
            first: Run::of(first, reader.reading.first()),
            second: second.map(|(words, language)| Run::of(words, language)),
        }
    }

    /// What somebody typed, as typed; the translation for whom there is one.
    pub fn said(reader: Reader, said: &Said) -> Self {
        let quoted = |language| {
            let (words, language) = said.for_reader(language);
            Run::of(format!("“{}”", words.trim()), language)
        };
        let first = quoted(reader.reading.first());
        let second = reader.reading.second().map(quoted);
        Self {
            second: second.filter(|second| *second != first),
            first,
        }
    }

    /// The same with more behind it, each language joined to its own.
    #[must_use]
    pub(super) fn joined(mut self, between: impl Fn(&str) -> &'static str, more: &Self) -> Self {
        if self.second.is_none() && more.second.is_some() {
            self.second = Some(self.first.clone());
        }
        let join = |one: &mut Run, two: &Run| {
            let between = between(&one.whole());
            one.then(between, two);
        };
        if let Some(second) = &mut self.second {
            join(second, more.second.as_ref().unwrap_or(&more.first));
        }
        join(&mut self.first, &more.first);
        self
    }

    /// Behind a translation, the words themselves.
    pub(super) fn add_typed(&mut self, said: &Said) {
        let typed = Run::of(format!("(“{}”)", said.text.trim()), said.language);
        for run in std::iter::once(&mut self.first).chain(&mut self.second) {
            if run.language != Some(said.language) {
                run.then(" ", &typed);
            }
        }
    }

    /// Both languages on one line, for titles.
    pub fn inline(&self) -> String {
        match &self.second {
            Some(second) => format!("{} · {}", self.first.whole(), second.whole()),
            None => self.first.whole(),
        }
    }

    /// Both runs, the first one first.
    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        std::iter::once(&self.first).chain(&self.second)
    }
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// The words.
    pub words: Phrase,
    /// A shape that repeats them.
    pub shape: Option<Level>,
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
    Level(Level, Phrase),
    /// Parts beside each other.
    Boxes(Vec<Vec<Block>>),
    /// A picture, and what it shows in words.
    Picture(Picture, Phrase),
    /// A table.
    Table(Table),
    /// Boxes to tick by hand: what stands over each, and below that.
    Ticks(Vec<(Phrase, String)>),
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
    /// It is one sheet to be hung up: as large as there is room for.
    pub poster: bool,
    /// What stands on it.
    pub blocks: Vec<Block>,
}

impl Paper {
    /// A page set for its reader.
    pub fn of(page: &Page, reader: Reader) -> Self {
        let blocks = super::set::set(&page.read, reader, &page.people);
        Self::new(reader.reading.first(), blocks)
    }

    /// A page set whole in the reader's first language, and then whole in the second.
    pub fn in_each(page: &Page, reader: Reader) -> Self {
        let each = reader.each().flat_map(|reader| {
            let begun = Block::In(reader.reading.first());
            let set = super::set::set(&page.read, reader, &page.people);
            std::iter::once(begun).chain(set)
        });
        Self::new(reader.reading.first(), each.collect())
    }

    /// A page of several sheets, called by its first title.
    pub fn new(language: Language, blocks: Vec<Block>) -> Self {
        let name = blocks.iter().find_map(|block| match block {
            Block::Title(words) | Block::Heading(words) => Some(words.first.whole()),
            _ => None,
        });
        Self {
            language,
            name: name.unwrap_or_default(),
            mark: None,
            one_sheet: false,
            poster: false,
            blocks,
        }
    }
}
