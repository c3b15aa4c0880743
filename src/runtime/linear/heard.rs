//! What has been said of a page already: only what is new is said again.

use std::collections::BTreeSet;

use super::super::Session;
use super::here::{said, without_cursor};
use crate::locale::Text;
use crate::page::{Block, Page, Part, Pick, Weight};
use crate::render::{Kind, Lines, Sentence};

/// What was heard where one is.
#[derive(Default)]
pub(super) struct Heard {
    place: Option<(Vec<Text>, Vec<Block>)>,
    sentences: BTreeSet<String>,
    /// Where one was last, in sentences.
    wheres: BTreeSet<String>,
    picks: Vec<Pick>,
    work: Vec<Part>,
    /// What is so all the time, without its figures: the clock speaks when it says something else.
    quiet: String,
    /// What went wrong, without its figures.
    failure: String,
}

/// Where one is: the line on top, the way, the headings.
fn place(page: &Page) -> (Vec<Text>, Vec<Block>) {
    let is_place =
        |block: &&Block| matches!(block, Block::Way(_) | Block::Title(_) | Block::Heading(_));
    let blocks = page.read.iter().filter(is_place).cloned().collect();
    (page.top.of.clone(), blocks)
}

/// The same sentence with another figure says nothing new.
fn without_figures(sentences: &[String]) -> String {
    let all = sentences.concat();
    all.chars().filter(|c| !c.is_numeric()).collect()
}

impl Heard {
    /// Nothing of this page was heard: all of it is said.
    pub(super) fn forget(&mut self) {
        self.place = None;
        self.sentences.clear();
    }

    /// Is this another place than the one that was heard of last?
    pub(super) fn is_elsewhere(&self, page: &Page) -> bool {
        self.place.as_ref() != Some(&place(page))
    }

    /// What of a page is to be said now. The numbers are said again where they mean something else, or where `all` are
    /// wanted; while a form is filled in (`asked`), its fields are asked for one by one.
    pub(super) fn fresh(
        &mut self,
        page: &Page,
        lines: &Lines,
        all: bool,
        asked: bool,
    ) -> Vec<String> {
        let is_elsewhere = self.is_elsewhere(page);
        let work = without_cursor(page.clone()).work;
        // Another page of a talk may show what the last one did.
        let same_work = page.is_talk() && self.place.is_some() && work == self.work;
        let renumbered = is_elsewhere || self.picks != lines.picks;
        let wheres = lines.said.iter().filter(|one| one.kind == Kind::Where);
        let wheres = wheres.map(|one| one.words.clone()).collect();
        let mut known = Known {
            wheres: std::mem::replace(&mut self.wheres, wheres),
            sentences: std::mem::take(&mut self.sentences),
            numbers: match (asked, renumbered || all) {
                (true, _) => Numbers::Asked,
                (false, true) => Numbers::All,
                (false, false) => Numbers::New,
            },
            is_elsewhere,
            same_work,
            on_the_way: is_elsewhere && self.place.is_some(),
        };
        let fresh = known.fresh(lines);
        let words = lines.said.iter().map(|one| one.words.clone());
        if !is_elsewhere {
            self.sentences = known.sentences;
        }
        self.sentences.extend(words);
        self.place = Some(place(page));
        self.work = work;
        // While they are not said, they are not known.
        self.picks = if asked {
            Vec::new()
        } else {
            lines.picks.clone()
        };
        fresh
    }

    /// What is told: what was done or went wrong each time, what is so all the time once.
    pub(super) fn told(&mut self, page: &Page, session: &Session) -> Vec<String> {
        let Some(one) = &page.foot.told else {
            self.failure.clear();
            return Vec::new();
        };
        let words = said(session, &one.text);
        let plain = without_figures(&words);
        match one.weight {
            Weight::Failure => self.failure = plain,
            Weight::Status => {}
            Weight::Quiet | Weight::Calm => {
                let known = std::mem::replace(&mut self.quiet, plain);
                if known == self.quiet {
                    return Vec::new();
                }
            }
        }
        words
    }

    /// Is something wrong, or about to happen, that was not told yet?
    pub(super) fn is_untold(&self, page: &Page, session: &Session) -> bool {
        let told = page.foot.told.as_ref();
        let told = told.filter(|told| told.weight == Weight::Failure);
        told.is_some_and(|told| without_figures(&said(session, &told.text)) != self.failure)
    }
}

/// What is known while a page is said.
struct Known {
    sentences: BTreeSet<String>,
    wheres: BTreeSet<String>,
    numbers: Numbers,
    is_elsewhere: bool,
    same_work: bool,
    /// So far every sentence of where one is was the same as before.
    on_the_way: bool,
}

/// Which numbers are said.
#[derive(Clone, Copy)]
enum Numbers {
    /// None: what they stand for is asked one by one.
    Asked,
    All,
    New,
}

impl Known {
    fn fresh(&mut self, lines: &Lines) -> Vec<String> {
        let mut fresh: Vec<String> = Vec::new();
        let mut language = None;
        for sentence in &lines.said {
            if sentence.kind == Kind::Language {
                language = Some(&sentence.words);
                self.on_the_way |= self.is_elsewhere;
            } else if self.is_said(sentence) {
                fresh.extend(language.take().cloned());
                fresh.push(sentence.words.clone());
            }
        }
        fresh
    }

    fn is_said(&mut self, sentence: &Sentence) -> bool {
        let is_known = self.sentences.contains(&sentence.words);
        match sentence.kind {
            Kind::Where if self.is_elsewhere => {
                self.on_the_way &= self.wheres.contains(&sentence.words);
                !self.on_the_way
            }
            Kind::Work if self.same_work => !is_known,
            Kind::Number => match self.numbers {
                Numbers::Asked => false,
                Numbers::All => true,
                Numbers::New => !is_known,
            },
            Kind::Language | Kind::Where | Kind::Read | Kind::Work | Kind::Answer => {
                self.is_elsewhere || !is_known
            }
        }
    }
}
