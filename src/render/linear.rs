//! A page printed once, as sentences: for ears and fingers, and for terminals that cannot be drawn on.

use super::sentences::{Teller, behind, ended};
use crate::domain::Language;
use crate::locale::{Reader, Text, text};
use crate::page::{Block, Choice, Field, Hint, Holds, Key, Mark, Names, Notes, Page, Part, Pick};

/// What is printed, and what the numbers in it mean.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    /// One after the other.
    pub said: Vec<String>,
    /// What each number picks, from 1.
    pub picks: Vec<Pick>,
}

/// A page: where one is, who speaks and what is said, the work, what can be chosen, what is told.
pub fn linear(page: &Page, reader: Reader) -> Lines {
    let is_both = reader.reading.second().is_some();
    let mut said = Vec::new();
    for reader in reader.each() {
        if is_both {
            said.push(reader.first(&in_language(reader.reading.first())));
        }
        let teller = Teller {
            reader,
            people: &page.people,
            aloud: true,
        };
        Printing::of(page, teller, &mut said);
        if is_both {
            said.push(String::new());
        }
    }
    let choose = reader.each().map(|one| one.first(&text::lines_choose()));
    let choose: Vec<String> = choose.collect();
    said.push(choose.join(" "));
    Lines {
        said,
        picks: picks(page),
    }
}

fn in_language(language: Language) -> Text {
    match language {
        Language::English => text::lines_in_english(),
        Language::Spanish => text::lines_in_spanish(),
    }
}

/// What the numbers mean: on a page where somebody speaks, going on comes first; then what is on the page, then keys.
fn picks(page: &Page) -> Vec<Pick> {
    let (first, rest) = hints(page);
    let pick = |hint: &&Hint| hint.keys.first().map(|press| Pick::Press(*press));
    let names = page.work.iter().flat_map(|part| match part {
        Part::Names(names) => 0..names.all.len(),
        Part::Shown(_) | Part::Choices(..) | Part::Field(_) | Part::Find(_) => 0..0,
    });
    first
        .iter()
        .filter_map(pick)
        .chain(names.map(Pick::Nth))
        .chain(page.picks().copied())
        .chain(rest.iter().filter_map(pick))
        .collect()
}

/// The keys that become numbers: what goes on, where somebody speaks; and the others. Arrows, Enter and what has
/// letters of its own in this manner of reading do not.
fn hints(page: &Page) -> (Vec<&Hint>, Vec<&Hint>) {
    let own = |hint: &&Hint| {
        hint.keys.first().is_some_and(|press| {
            let key = press.key;
            !hint.always && !key.is_arrow() && !matches!(key, Key::Enter | Key::Escape | Key::Tab)
        })
    };
    let all: Vec<&Hint> = page.foot.keys.iter().filter(own).collect();
    let goes_on = |hint: &&Hint| {
        hint.keys
            .first()
            .is_some_and(|one| one.key == Key::Letter(' '))
    };
    if page.is_talk() {
        all.into_iter().partition(goes_on)
    } else {
        (Vec::new(), all)
    }
}

struct Printing<'a, 'b> {
    teller: Teller<'a>,
    out: &'b mut Vec<String>,
    next: usize,
}

impl<'a> Printing<'a, '_> {
    fn of(page: &'a Page, teller: Teller<'a>, out: &mut Vec<String>) {
        let mut printing = Printing {
            teller,
            out,
            next: 1,
        };
        let top: Vec<String> = page.top.of.iter().map(|text| teller.say(text)).collect();
        printing.sentence(&top.join(". "));
        printing.blocks(&page.read);
        let (first, rest) = hints(page);
        first.iter().for_each(|hint| printing.hint(hint));
        page.work.iter().for_each(|part| printing.part(part));
        page.foot
            .notes
            .iter()
            .for_each(|notes| printing.notes(notes));
        page.foot
            .told
            .iter()
            .for_each(|told| printing.sentence(&teller.say(&told.text)));
        rest.iter().for_each(|hint| printing.hint(hint));
    }

    fn sentence(&mut self, sentence: &str) {
        let sentence = undecorated(sentence);
        if !sentence.is_empty() {
            self.out.push(ended(sentence));
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        let teller = self.teller;
        for sentence in blocks.iter().flat_map(|block| teller.block(block)) {
            self.sentence(&sentence);
        }
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Shown(block) => self.blocks(std::slice::from_ref(block)),
            Part::Choices(_, choices) => choices.iter().for_each(|choice| self.choice(choice)),
            Part::Names(names) => self.names(names),
            Part::Field(field) => {
                let words = self.filled(field);
                self.numbered(&words);
                self.wrong(field);
            }
            Part::Find(field) => {
                let words = self.filled(field);
                self.sentence(&words);
            }
        }
    }

    fn numbered(&mut self, words: &str) {
        let number = self.next;
        self.next += 1;
        self.sentence(&format!("{number}. {words}"));
    }

    fn hint(&mut self, hint: &Hint) {
        let does = self.teller.say(&hint.does.clone().capital());
        self.numbered(&does);
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
        self.numbered(&teller.beside(words, &beside));
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
            self.blocks(&choice.fold);
        }
    }

    fn names(&mut self, names: &Names) {
        for name in &names.all {
            let about = name.about.as_slice();
            let words = self.teller.beside(name.name.clone(), about);
            self.numbered(&words);
        }
    }

    /// What a field asks, and what stands in it.
    fn filled(&self, field: &Field) -> String {
        let teller = self.teller;
        let holds = match &field.holds {
            Holds::Nothing => teller.say(&text::field_empty()),
            Holds::Typed(words, _) if words.is_empty() => teller.say(&text::field_empty()),
            Holds::Typed(words, _) => words.clone(),
            Holds::Secret(typed, Some(of)) => teller.say(&text::field_secret_of(*typed, *of)),
            Holds::Secret(typed, None) => teller.say(&text::field_secret(*typed)),
            Holds::Chosen(text) => teller.say(text),
        };
        behind(&teller.say(&field.label), &holds)
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
