//! Is it really meant?

use super::page::desk;
use crate::ask::Ask;
use crate::locale::{Text, text};
use crate::page::{Block, Key, Line, Page, Tone};
use crate::screen::pieces::choices;
use crate::screen::tables::{MENU, MOVES, key};
use crate::screen::{Around, Binding, Commands, Keys, Nav, Next, Question, Screen, bind};

/// A question, and the answer the cursor is on.
#[derive(Clone, Debug)]
pub struct Confirm {
    /// What is asked.
    pub asked: Question,
    /// The answer the cursor is on: the one that does it, the one that does less, No.
    pub on: usize,
}

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Moves through the answers.
    Nav(Nav),
    /// The next answer, and the first after the last.
    Turn,
}

#[rustfmt::skip]
static TURN: &[Binding<Does>] = &[bind(&[key(Key::Tab)], Does::Turn, text::key_label_next, None)];

impl Confirm {
    /// The question, with the cursor on No.
    pub fn of(asked: Question) -> Self {
        let mut confirm = Self { asked, on: 0 };
        confirm.on = confirm.answers().len() - 1;
        confirm
    }

    /// The answers, No last.
    pub fn answers(&self) -> Vec<Text> {
        let mut answers = vec![self.asked.yes.clone()];
        answers.extend(self.asked.instead.iter().map(|(text, _)| text.clone()));
        answers.push(text::no());
        answers
    }

    /// What the answer under the cursor does.
    fn chosen(&self) -> Option<Ask> {
        match (self.on, &self.asked.instead) {
            (0, _) => Some(self.asked.ask.clone()),
            (1, Some((_, ask))) => Some(ask.clone()),
            _ => None,
        }
    }
}

impl Commands for Confirm {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        Keys::none()
            .with(MENU, Does::Nav)
            .and(TURN)
            .with(MOVES, |direction| Does::Nav(Nav::Go(direction)))
    }

    fn update(&mut self, command: Does, _around: &Around) -> Next {
        let count = self.answers().len();
        match command {
            Does::Nav(Nav::Go(direction)) => self.on = direction.within(self.on, count),
            Does::Nav(Nav::Enter) => return self.chosen().map_or_else(Next::back, Next::ask),
            Does::Nav(Nav::Back | Nav::Leave) => return Next::back(),
            Does::Turn => self.on = (self.on + 1) % count,
        }
        Next::stay()
    }
}

impl Screen for Confirm {
    fn page(&self, _around: &Around) -> Page {
        page(self)
    }

    /// A click moves the cursor there; only where it is already it answers.
    fn picked(&mut self, at: usize, around: &Around) -> Next {
        let there = self.on == at;
        self.on = at;
        if there {
            return self.update(Does::Nav(Nav::Enter), around);
        }
        Next::stay()
    }
}

fn page(confirm: &Confirm) -> Page {
    let about = confirm.asked.about.iter().cloned().map(Block::plain);
    let read = [Block::Title(confirm.asked.question.clone()), Block::Gap];
    let read = read.into_iter().chain(about).chain([Block::Gap]);
    let answers = confirm.answers().into_iter();
    let answers = answers.map(|answer| Line::from(answer).in_tone(Tone::Loud));
    desk(read.collect(), choices(answers, confirm.on))
}
