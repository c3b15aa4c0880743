//! Small things to do together, three rows of three.

mod page;

use crate::ask::{Ask, DraftAsk};
use crate::domain::class_file::spot::{Draft, Own, Spot};
use crate::domain::people::who_sees::Seat;
use crate::form::Move;
use crate::page::Page;
use crate::screen::{Around, Commands, Keys, Nav, Next, Screen, menu};
use serde_json::{Map, json};

/// Three rows of three things to do together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Where the cursor is.
    pub at: usize,
    /// What was done, by the names of the squares.
    pub done: Vec<String>,
}

/// In a row of the card, and rows on it.
const ROW: usize = 3;

/// What the names of the squares that were done are kept by.
const DONE: &str = "done";

impl Card {
    /// The card with what was done before.
    pub fn of(drafts: &[Draft]) -> Self {
        let is_card = |draft: &&Draft| matches!(draft.spot, Spot::Own { at: Own::Card, .. });
        let kept = drafts
            .iter()
            .find(is_card)
            .and_then(|draft| draft.form.get(DONE));
        let done = kept.cloned().unwrap_or_default();
        Self {
            at: 0,
            done: serde_json::from_value(done).unwrap_or_default(),
        }
    }

    fn draft(&self, seat: Seat) -> Draft {
        let mut form = Map::new();
        if !self.done.is_empty() {
            form.insert(DONE.to_owned(), json!(self.done));
        }
        let at = Own::Card;
        Draft {
            spot: Spot::own(seat, at),
            form,
        }
    }

    fn go(&mut self, direction: Move) {
        let (row, column) = (self.at / ROW, self.at % ROW);
        let (row, column) = match direction {
            Move::Up => (row.saturating_sub(1), column),
            Move::Down => ((row + 1).min(ROW - 1), column),
            Move::Left => (row, column.saturating_sub(1)),
            Move::Right => (row, (column + 1).min(ROW - 1)),
            Move::Home | Move::PageUp => (0, 0),
            Move::End | Move::PageDown => (ROW - 1, ROW - 1),
            Move::WordLeft | Move::WordRight => (row, column),
        };
        self.at = row * ROW + column;
    }

    /// Are three in a row done: across, down or aslant? `squares` are their names, in order.
    pub fn has_won(&self, squares: &[&str]) -> bool {
        const LINES: [[usize; 3]; 8] = [
            [0, 1, 2],
            [3, 4, 5],
            [6, 7, 8],
            [0, 3, 6],
            [1, 4, 7],
            [2, 5, 8],
            [0, 4, 8],
            [2, 4, 6],
        ];
        let is_done = |at: &usize| {
            squares
                .get(*at)
                .is_some_and(|name| self.done.iter().any(|done| done == name))
        };
        LINES.iter().any(|line| line.iter().all(is_done))
    }
}

impl Card {
    /// Marks what the cursor is on as done, or not done; that is on disk before the next key.
    fn mark(&mut self, around: &Around) -> Next {
        let squares = around.content.explore();
        let (Some(square), Some(open)) = (squares.get(self.at), &around.open) else {
            return Next::stay();
        };
        match self.done.iter().position(|done| *done == square.id) {
            Some(at) => drop(self.done.remove(at)),
            None => self.done.push(square.id.clone()),
        }
        let draft = self.draft(open.seat());
        Next::ask(Ask::Drafts(DraftAsk::Keep(Box::new(draft))))
    }
}

impl Commands for Card {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        menu()
    }

    fn update(&mut self, command: Nav, around: &Around) -> Next {
        match command {
            Nav::Go(direction) => self.go(direction),
            Nav::Enter => return self.mark(around),
            Nav::Back | Nav::Leave => return Next::back(),
        }
        Next::stay()
    }
}

impl Screen for Card {
    fn page(&self, around: &Around) -> Page {
        page::of(self, around)
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        self.at = at;
        self.mark(around)
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Nav::Go(Move::by_wheel(down)), around)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_in_a_row_win_in_every_direction() {
        let squares = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
        let card = |done: &str| Card {
            at: 0,
            done: done.chars().map(String::from).collect(),
        };
        for won in [
            "abc", "def", "ghi", "adg", "beh", "cfi", "aei", "ceg", "abcx",
        ] {
            assert!(card(won).has_won(&squares), "{won}");
        }
        for open in ["", "ab", "abd", "acg", "bdfh"] {
            assert!(!card(open).has_won(&squares), "{open}");
        }
    }

    #[test]
    fn the_arrows_stay_on_the_card() {
        let mut card = Card::default();
        let ways = [
            (Move::Up, 0),
            (Move::Left, 0),
            (Move::Right, 1),
            (Move::Down, 4),
            (Move::End, 8),
            (Move::Down, 8),
            (Move::Right, 8),
            (Move::Home, 0),
        ];
        for (direction, at) in ways {
            card.go(direction);
            assert_eq!(card.at, at, "{direction:?}");
        }
    }
}
