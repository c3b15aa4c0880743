//! A page printed once, as sentences: for ears and fingers, and for terminals that cannot be drawn on.

use super::aloud::{holding, undecorated};
use super::offers::{Offer, floor_of, in_full, offered};
use super::sentences::{Teller, behind, ended};
use crate::domain::Language;
use crate::domain::people::person::Voice;
use crate::locale::{Reader, Text, text};
use crate::page::{Aloud, Block, Choice, Field, Hint, Mark, Names, Notes, Page, Part, Pick};

/// What is printed, and what the numbers in it mean.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    /// One after the other.
    pub said: Vec<Sentence>,
    /// What each number picks, from 1.
    pub picks: Vec<Pick>,
    /// What a last number would offer: what is seldom wanted.
    pub rest: Vec<Sentence>,
    /// What the numbers of the rest pick, from 1.
    pub rest_picks: Vec<Pick>,
    /// What asks for a number.
    pub choose: String,
}

/// A sentence, and what it is to the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// The words; a number stands before what it picks.
    pub words: String,
    /// What it is.
    pub kind: Kind,
}

/// What a sentence is to its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The language of what comes.
    Language,
    /// Where one is.
    Where,
    /// What is read or said first.
    Read,
    /// What is shown.
    Work,
    /// What opened under the choice the cursor is on.
    Answer,
    /// It begins with a number, or belongs to what does.
    Number,
}

/// A page: where one is, who speaks and what is said, the work, what can be chosen.
pub fn linear(page: &Page, reader: Reader) -> Lines {
    let is_both = reader.reading.second().is_some();
    let mut lines = Lines::default();
    for reader in reader.each() {
        let mut part = Printing::of(page, reader);
        if is_both {
            let language = in_language(reader.reading.first());
            let words = reader.first(&language);
            let kind = Kind::Language;
            part.said.insert(0, Sentence { words, kind });
        }
        lines.said.append(&mut part.said);
        lines.rest.append(&mut part.rest);
        (lines.picks, lines.rest_picks) = (part.picks, part.rest_picks);
    }
    let choose = reader.each().map(|one| one.first(&text::lines_choose()));
    lines.choose = choose.collect::<Vec<_>>().join(" ");
    lines
}

fn in_language(language: Language) -> Text {
    match language {
        Language::English => text::lines_in_english(),
        Language::Spanish => text::lines_in_spanish(),
    }
}

struct Printing<'a> {
    teller: Teller<'a>,
    said: Vec<Sentence>,
    picks: Vec<Pick>,
    rest: Vec<Sentence>,
    rest_picks: Vec<Pick>,
    /// What is written now.
    kind: Kind,
}

impl<'a> Printing<'a> {
    fn of(page: &'a Page, reader: Reader<'a>) -> Self {
        let teller = Teller {
            reader,
            people: &page.people,
            aloud: true,
        };
        let mut printing = Self {
            teller,
            said: Vec::new(),
            picks: Vec::new(),
            rest: Vec::new(),
            rest_picks: Vec::new(),
            kind: Kind::Where,
        };
        let top: Vec<String> = page.top.of.iter().map(|text| teller.say(text)).collect();
        printing.sentence(&top.join(". "));
        for block in &page.read {
            printing.kind = match block {
                // It stands on top already.
                Block::Title(text) | Block::Heading(text) if page.top.of.contains(text) => continue,
                Block::Title(_) | Block::Heading(_) | Block::Way(_) => Kind::Where,
                _ => Kind::Read,
            };
            printing.blocks(std::slice::from_ref(block));
        }
        printing.kind = Kind::Work;
        let step = page.read.iter().find_map(|block| match block {
            Block::Way(way) => way.title(),
            _ => None,
        });
        // Where the work is called as its step is, that was said.
        let title = page.title.as_ref().filter(|title| Some(*title) != step);
        title
            .into_iter()
            .for_each(|title| printing.sentence(&teller.say(title)));
        printing.work(page);
        printing
    }

    fn work(&mut self, page: &'a Page) {
        let offered = offered(page);
        let is_numbered = |part: &Part| {
            !matches!(part, Part::Shown(_) | Part::Find(_)) || matches!(part, Part::Names(_))
        };
        let begin = page.work.iter().position(is_numbered);
        let (before, after) = page.work.split_at(begin.unwrap_or(page.work.len()));
        before.iter().for_each(|part| self.part(part, None));
        let begins = offered.first.iter().find_map(|offer| match offer {
            Offer::Choice(choice) => Some(choice.pick),
            Offer::Hint(_) => None,
        });
        if begin.is_none() {
            page.foot.notes.iter().for_each(|notes| self.notes(notes));
        }
        for offer in &offered.first {
            match offer {
                Offer::Hint(hint) => self.hint(hint),
                Offer::Choice(choice) => self.choice(choice),
            }
        }
        after.iter().for_each(|part| self.part(part, begins));
        self.kind = Kind::Work;
        if begin.is_some() {
            page.foot.notes.iter().for_each(|notes| self.notes(notes));
        }
        offered.beside.iter().for_each(|hint| self.hint(hint));
        self.rest(&offered.rest);
    }

    /// What is seldom wanted, behind one number; alone, it needs none to stand behind.
    fn rest(&mut self, hints: &[&Hint]) {
        if let [one] = hints {
            return self.hint(one);
        }
        let said = std::mem::take(&mut self.said);
        let picks = std::mem::take(&mut self.picks);
        hints.iter().for_each(|hint| self.hint(hint));
        self.rest = std::mem::replace(&mut self.said, said);
        self.rest_picks = std::mem::replace(&mut self.picks, picks);
        if !hints.is_empty() {
            let number = self.picks.len() + 1;
            let words = self.teller.say(&text::lines_more());
            self.kind = Kind::Number;
            self.sentence(&format!("{number}. {words}"));
        }
    }

    fn sentence(&mut self, sentence: &str) {
        let sentence = undecorated(sentence);
        if !sentence.is_empty() {
            self.said.push(Sentence {
                words: ended(sentence),
                kind: self.kind,
            });
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        let teller = self.teller;
        for sentence in blocks.iter().flat_map(|block| teller.block(block)) {
            self.sentence(&sentence);
        }
    }

    /// What was numbered already is left out.
    fn part(&mut self, part: &Part, numbered: Option<Pick>) {
        match part {
            Part::Shown(block) => {
                self.kind = Kind::Work;
                self.blocks(std::slice::from_ref(block));
            }
            Part::Choices(_, choices) => choices
                .iter()
                .filter(|choice| Some(choice.pick) != numbered)
                .for_each(|choice| self.choice(choice)),
            Part::Names(names) => self.names(names),
            Part::Grid(grid) => (grid.before..).zip(&grid.rows).for_each(|(at, row)| {
                self.numbered(&self.teller.grid_row(grid, row), Pick::Nth(at));
            }),
            Part::Field(field) => {
                let words = holding(field, self.teller.reader);
                self.numbered(&words, field.pick);
                self.wrong(field);
            }
            Part::Find(field) => {
                let words = holding(field, self.teller.reader);
                self.sentence(&words);
            }
        }
    }

    fn numbered(&mut self, words: &str, pick: Pick) {
        self.picks.push(pick);
        self.kind = Kind::Number;
        self.sentence(&format!("{}. {words}", self.picks.len()));
    }

    fn hint(&mut self, hint: &Hint) {
        let Some(press) = hint.keys.first() else {
            return;
        };
        let who = floor_of(hint).unwrap_or(Voice::Teacher);
        let who = self.teller.people.named(who);
        let does = self.teller.say(&in_full(hint, who).capital());
        self.numbered(&does, Pick::Press(*press));
    }

    fn choice(&mut self, choice: &Choice) {
        let teller = self.teller;
        let words = match &choice.said {
            Some(quote) => teller.quote(quote),
            None => teller.say(&choice.line.text.clone().capital()),
        };
        let words = match &choice.turns {
            Some(to) => behind(&words, &teller.say(to)),
            None => words,
        };
        let mark = choice.mark.filter(|_| choice.aloud != Aloud::Covered);
        let mark = mark.and_then(of_mark);
        let mark = mark.iter().chain(&choice.end).cloned();
        let beside: Vec<Text> = choice.line.beside.iter().cloned().chain(mark).collect();
        let words = teller.beside(words, &beside);
        if choice.aloud == Aloud::Read {
            self.kind = Kind::Work;
            self.sentence(&words);
        } else {
            self.numbered(&words, choice.pick);
        }
        let level = choice
            .level
            .as_ref()
            .filter(|level| level.word != text::as_typed(""));
        let level = level.map(|level| teller.level(level));
        level.into_iter().for_each(|level| self.sentence(&level));
        if choice.private {
            self.sentence(&teller.say(&text::point_is_private()));
        }
        self.blocks(&choice.blocks);
        if choice.chosen {
            // What opens is an answer, not a choice.
            self.kind = Kind::Answer;
            self.blocks(&choice.fold);
        }
    }

    fn names(&mut self, names: &Names) {
        for (at, name) in names.all.iter().enumerate() {
            let about = name.about.as_slice();
            let words = self.teller.beside(name.name.clone(), about);
            self.numbered(&words, Pick::Nth(at));
        }
    }

    fn wrong(&mut self, field: &Field) {
        let wrong = field.wrong.iter().chain(field.other.earlier());
        let wrong: Vec<String> = wrong.map(|wrong| self.teller.say(wrong)).collect();
        wrong.into_iter().for_each(|wrong| self.sentence(&wrong));
    }

    /// Who wrote a note here. That one can be written is offered with a number.
    fn notes(&mut self, notes: &Notes) {
        for (voice, _) in notes.voices.iter().filter(|(_, has)| *has) {
            let said = text::notes_has(self.teller.people.named(*voice));
            self.sentence(&self.teller.say(&said.capital()));
        }
    }
}

fn of_mark(mark: Mark) -> Option<Text> {
    match mark {
        Mark::Passed | Mark::Done => Some(text::mark_done()),
        Mark::Here => Some(text::mark_here()),
        Mark::Set => Some(text::mark_set()),
        Mark::Ahead | Mark::Unset | Mark::Unknown => None,
        // What became of a promise, and who is here, is said in words beside it.
        Mark::Kept | Mark::NotKept => None,
        Mark::Present | Mark::ByPhone | Mark::Away => None,
    }
}
