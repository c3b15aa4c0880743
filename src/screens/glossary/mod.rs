//! The school's words, those on screen first; and the questions families ask.

mod keys;
mod page;

use crate::domain::Said;
use crate::form::Move;
use crate::locale::{Reader, Text, folded, text};
use crate::page::Page;
use crate::screen::{Around, Commands, Find, Keys, Look, Next, Screen, Shelved, Typed};
use keys::Does;

/// Which shelf is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shelf {
    /// Words.
    #[default]
    Words,
    /// Questions.
    Questions,
}

/// The glossary.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// Words or questions.
    pub shelf: Shelf,
    /// The words, those that stood on screen first.
    pub words: Shelved,
    /// What is looked for, and the cursor.
    find: Find,
}

impl Glossary {
    /// The words, in this order.
    pub fn of_words(words: Shelved) -> Self {
        Self {
            words,
            ..Self::default()
        }
    }

    /// The questions families ask, with one being looked for.
    pub fn of_questions() -> Self {
        Self {
            shelf: Shelf::Questions,
            find: Find::begun(),
            ..Self::default()
        }
    }

    /// What the search leaves: the word and its meaning, or the question and its answer. What is looked for may be
    /// typed in either language.
    pub fn entries(&self, around: &Around) -> Vec<(Text, Text)> {
        let all = self.shelf(around);
        let wanted = self.find.wanted();
        if wanted.is_empty() {
            return all;
        }
        let locales = around.content.locales();
        let reader = Reader::new(&locales, around.reading);
        let has = |text: &Text| folded(&reader.everywhere(text)).contains(&wanted);
        let fits = |(head, body): &(Text, Text)| has(head) || has(body);
        all.into_iter().filter(fits).collect()
    }

    fn shelf(&self, around: &Around) -> Vec<(Text, Text)> {
        let content = &around.content;
        match self.shelf {
            Shelf::Words => {
                let order = self.words.order.iter();
                let words = order.filter_map(|at| content.glossary().get(*at));
                words
                    .map(|word| (Text::plain(&word.word), Text::plain(&word.means)))
                    .collect()
            }
            Shelf::Questions => {
                let typed = |said: &Said| text::as_is(said.as_words());
                let given = around.given.iter();
                let given = given.map(|one| (typed(&one.question), typed(&one.answer)));
                let bank = content.questions().iter();
                let bank = bank.map(|one| (Text::plain(&one.question), Text::plain(&one.answer)));
                given.chain(bank).collect()
            }
        }
    }
}

impl Commands for Glossary {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        keys::of(self.find.is_on())
    }

    fn update(&mut self, command: Does, around: &Around) -> Next {
        match command {
            Does::Look(look) => {
                let found = self.entries(around).len();
                self.find.look(look, found);
            }
            Does::Turn => {
                self.shelf = match self.shelf {
                    Shelf::Words => Shelf::Questions,
                    Shelf::Questions => Shelf::Words,
                };
                self.find.at = 0;
            }
            // What was found stays on the screen.
            Does::Stay => {}
            Does::Back => return Next::back(),
        }
        Next::stay()
    }
}

impl Screen for Glossary {
    fn page(&self, around: &Around) -> Page {
        page::of(self, around)
    }

    fn takes_letters(&self) -> bool {
        self.find.is_on()
    }

    fn typed(&mut self, typed: Typed<'_>, _around: &Around) -> Next {
        self.find.take(typed);
        Next::stay()
    }

    fn picked(&mut self, at: usize, _around: &Around) -> Next {
        self.find.at = at;
        Next::stay()
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Does::Look(Look::Go(Move::by_wheel(down))), around)
    }
}
