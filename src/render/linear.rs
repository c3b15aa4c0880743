//! A page printed once, as sentences: for ears and fingers, and for terminals that cannot be drawn on.

use super::offers::{Offer, floor_of, in_full, offered};
use super::sentences::{Teller, behind, ended};
use crate::domain::Language;
use crate::locale::{Reader, Text, text};
use crate::page::{Block, Choice, Field, Hint, Holds, Mark, Names, Notes, Page, Part, Pick};

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

/// A sentence, and whether it is chosen by a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// The words, with the number before them.
    pub words: String,
    /// It begins with a number, or belongs to what does.
    pub chosen: bool,
}

/// A page: where one is, who speaks and what is said, the work, what can be chosen.
pub fn linear(page: &Page, reader: Reader) -> Lines {
    let is_both = reader.reading.second().is_some();
    let mut lines = Lines::default();
    for reader in reader.each() {
        let mut part = Printing::of(page, reader);
        if is_both {
            let language = in_language(reader.reading.first());
            part.said.insert(0, read(reader.first(&language)));
        }
        lines.said.append(&mut part.said);
        lines.rest.append(&mut part.rest);
        (lines.picks, lines.rest_picks) = (part.picks, part.rest_picks);
    }
    let choose = reader.each().map(|one| one.first(&text::lines_choose()));
    lines.choose = choose.collect::<Vec<_>>().join(" ");
    lines
}

/// What was told, in each language.
pub fn told(text: &Text, reader: Reader) -> Vec<String> {
    let said = reader.each().map(|one| undecorated(&one.first(text)));
    said.map(ended).collect()
}

/// What a field asks, and what stands in it.
pub fn filled(field: &Field, reader: Reader) -> Vec<String> {
    let each = reader.each();
    each.map(|reader| ended(undecorated(&holding(field, reader))))
        .collect()
}

fn holding(field: &Field, reader: Reader) -> String {
    let holds = match &field.holds {
        Holds::Nothing => reader.first(&text::field_empty()),
        Holds::Typed(words, _) if words.is_empty() => reader.first(&text::field_empty()),
        Holds::Typed(words, _) => words.clone(),
        Holds::Secret(typed, Some(of)) => reader.first(&text::field_secret_of(*typed, *of)),
        Holds::Secret(typed, None) => reader.first(&text::field_secret(*typed)),
        Holds::Chosen(text) => reader.first(text),
    };
    behind(&reader.first(&field.label), &holds)
}

fn in_language(language: Language) -> Text {
    match language {
        Language::English => text::lines_in_english(),
        Language::Spanish => text::lines_in_spanish(),
    }
}

fn read(words: String) -> Sentence {
    Sentence {
        words,
        chosen: false,
    }
}

struct Printing<'a> {
    teller: Teller<'a>,
    said: Vec<Sentence>,
    picks: Vec<Pick>,
    rest: Vec<Sentence>,
    rest_picks: Vec<Pick>,
    /// What is written now belongs to something with a number.
    chosen: bool,
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
            chosen: false,
        };
        let top: Vec<String> = page.top.of.iter().map(|text| teller.say(text)).collect();
        printing.sentence(&top.join(". "));
        printing.blocks(&page.read);
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
        self.chosen = false;
        if begin.is_some() {
            page.foot.notes.iter().for_each(|notes| self.notes(notes));
        }
        offered.beside.iter().for_each(|hint| self.hint(hint));
        self.chosen = false;
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
            self.chosen = true;
            self.sentence(&format!("{number}. {words}"));
            self.chosen = false;
        }
    }

    fn sentence(&mut self, sentence: &str) {
        let sentence = undecorated(sentence);
        if !sentence.is_empty() {
            self.said.push(Sentence {
                words: ended(sentence),
                chosen: self.chosen,
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
                self.chosen = false;
                self.blocks(std::slice::from_ref(block));
            }
            Part::Choices(_, choices) => choices
                .iter()
                .filter(|choice| Some(choice.pick) != numbered)
                .for_each(|choice| self.choice(choice)),
            Part::Names(names) => self.names(names),
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
        self.chosen = true;
        self.sentence(&format!("{}. {words}", self.picks.len()));
    }

    fn hint(&mut self, hint: &Hint) {
        let Some(press) = hint.keys.first() else {
            return;
        };
        let who =
            floor_of(hint).map_or_else(|| text::as_typed(""), |by| self.teller.people.named(by));
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
        let mark = choice.mark.and_then(of_mark);
        let mark = mark.iter().chain(&choice.end).cloned();
        let beside: Vec<Text> = choice.line.beside.iter().cloned().chain(mark).collect();
        self.numbered(&teller.beside(words, &beside), choice.pick);
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
            self.chosen = false;
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
        let wrong = field.wrong.as_ref().map(|wrong| self.teller.say(wrong));
        wrong.into_iter().for_each(|wrong| self.sentence(&wrong));
    }

    fn notes(&mut self, notes: &Notes) {
        for (voice, has) in &notes.voices {
            let who = self.teller.people.named(*voice);
            let said = if *has {
                text::notes_has(who)
            } else {
                text::notes_has_not(who)
            };
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

/// Signs that a voice would read out, or leave out, are said as a pause.
fn undecorated(sentence: &str) -> String {
    let plain = sentence.replace(" · ", ", ").replace(" → ", ", ");
    let plain = plain.replace(['→', '▸', '◂', '▌', '■', '◧', '□', '●', '○', '≠', '✓'], "");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
