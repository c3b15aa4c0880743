//! Lists that lie over what is asked of files: the standards a column can show, and everything that would come.

use super::super::page::desk;
use crate::domain::class_file::intake::{AllComing, Comes, Coming};
use crate::domain::clean::folded;
use crate::domain::words::Words;
use crate::form::Move;
use crate::locale::{Text, intake, text};
use crate::page::{Block, Name, Names, Page};
use crate::screen::Find;
use crate::screen::pieces::named;

/// A list that lies over the rest.
#[derive(Clone, Debug)]
pub(super) enum Over {
    /// Which standard does this column show?
    Standard(Picking),
    /// Everything that would come.
    Everything(Everything),
}

/// The standards a column can show.
#[derive(Clone, Debug)]
pub(super) struct Picking {
    /// The column's name.
    pub(super) column: String,
    find: Find,
    standards: Vec<Standard>,
}

/// A standard by its code and words; no code: the one the column is named after.
#[derive(Clone, Debug)]
struct Standard {
    code: Option<String>,
    words: Words,
    folded: String,
}

/// What a column shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shows {
    /// A standard of its own name.
    Own,
    /// The standard of this code.
    Standard(String),
}

/// Everything that would come.
#[derive(Clone, Debug)]
pub(super) struct Everything {
    find: Find,
    /// Only what becomes of it so; none: all.
    only: Option<Comes>,
    lines: Vec<(Coming, String)>,
    more: usize,
}

impl Over {
    /// What is looked for, and the cursor.
    pub(super) const fn find(&self) -> &Find {
        match self {
            Self::Standard(picking) => &picking.find,
            Self::Everything(everything) => &everything.find,
        }
    }

    /// The same, to be changed.
    pub(super) const fn find_mut(&mut self) -> &mut Find {
        match self {
            Self::Standard(picking) => &mut picking.find,
            Self::Everything(everything) => &mut everything.find,
        }
    }

    /// Moves the cursor.
    pub(super) fn go(&mut self, direction: Move) {
        let found = match self {
            Self::Standard(picking) => picking.found().len(),
            Self::Everything(everything) => everything.found().len(),
        };
        self.find_mut().go(direction, found);
    }

    /// The list as a page.
    pub(super) fn page(&self) -> Page {
        match self {
            Self::Standard(picking) => picking.page(),
            Self::Everything(everything) => everything.page(),
        }
    }
}

impl Picking {
    /// Of these, for a column, whose own name comes first.
    pub(super) fn of(column: String, standards: &[(String, Words)]) -> Self {
        let own = Standard {
            code: None,
            words: Words::default(),
            folded: folded(&column),
        };
        let all = standards.iter().map(|(code, words)| {
            let parts = [
                Some(code.as_str()),
                words.en.as_deref(),
                words.es.as_deref(),
            ];
            let parts: Vec<&str> = parts.into_iter().flatten().collect();
            Standard {
                code: Some(code.clone()),
                words: words.clone(),
                folded: folded(&parts.join(" ")),
            }
        });
        Self {
            standards: std::iter::once(own).chain(all).collect(),
            column,
            find: Find::at(0),
        }
    }

    fn found(&self) -> Vec<&Standard> {
        self.find.among(&self.standards, |one| &one.folded)
    }

    /// What is under the cursor.
    pub(super) fn chosen(&self) -> Option<Shows> {
        let found = self.found();
        let one = found.get(self.find.at)?;
        let code = one.code.clone();
        Some(code.map_or(Shows::Own, Shows::Standard))
    }

    fn page(&self) -> Page {
        let found = self.found();
        let names = found.iter().map(|one| match &one.code {
            Some(code) => Name {
                name: code.clone(),
                about: Some(text::as_is(&one.words)),
            },
            None => Name {
                name: self.column.clone(),
                about: Some(text::import_standard_own()),
            },
        });
        list(
            vec![
                Block::Title(text::import_standard_title(self.column.as_str())),
                Block::quiet(text::import_standard_about()),
            ],
            &self.find,
            names.collect(),
        )
    }
}

impl Everything {
    /// Of this.
    pub(super) fn of(coming: &AllComing) -> Self {
        let lines = coming.listed().iter();
        let lines = lines.map(|one| {
            let words = [one.name.as_str(), one.about.code()].join(" ");
            (one.clone(), folded(&words))
        });
        Self {
            find: Find::at(0),
            only: None,
            lines: lines.collect(),
            more: coming.more(),
        }
    }

    fn found(&self) -> Vec<&(Coming, String)> {
        let all = self.lines.iter();
        let some = all.filter(|(coming, _)| self.only.is_none_or(|only| coming.comes == only));
        self.find.among(some, |(_, folded)| folded)
    }

    /// Shows the next kind that there is some of.
    pub(super) fn turn(&mut self) {
        let has = |comes: &Comes| self.lines.iter().any(|(one, _)| one.comes == *comes);
        let kinds = Comes::ALL.into_iter().filter(has);
        let kinds: Vec<Option<Comes>> = std::iter::once(None).chain(kinds.map(Some)).collect();
        let at = kinds.iter().position(|kind| *kind == self.only);
        let next = at.map_or(0, |at| (at + 1) % kinds.len());
        self.only = kinds.get(next).copied().flatten();
        self.find.at = 0;
    }

    fn page(&self) -> Page {
        let found = self.found();
        let names = found.iter().map(|(coming, _)| Name {
            name: coming.name.clone(),
            about: Some(intake::coming(coming)),
        });
        let shown = self
            .only
            .map_or_else(text::import_every_all, intake::comes_only);
        let mut read = vec![
            Block::Title(text::import_every_title(found.len())),
            Block::quiet(shown),
        ];
        if self.more > 0 {
            read.push(Block::quiet(text::import_every_more(self.more)));
        }
        list(read, &self.find, names.collect())
    }
}

fn list(read: Vec<Block>, find: &Find, all: Vec<Name>) -> Page {
    let nothing: Option<Text> = all.is_empty().then(text::nothing_found);
    let names = Names {
        all,
        chosen: find.at,
    };
    desk(read, named(find.field(), nothing, names))
}
