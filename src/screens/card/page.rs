//! Things to do together, three rows of three.

use super::Card;
use crate::locale::{Text, text};
use crate::page::{Arranged, Block, Choice, Mark, Page, Part, Tone};
use crate::screen::Around;
use crate::screen::pieces::{juntos_and, people};

pub(super) fn of(card: &Card, around: &Around) -> Page {
    let Some(open) = &around.open else {
        return Page::default();
    };
    let student = &open.folder;
    let squares = around.content.explore();
    let names: Vec<&str> = squares.iter().map(|square| square.id.as_str()).collect();
    let told = if card.has_won(&names) {
        Block::toned(text::explore_won_family(), Tone::Good)
    } else {
        Block::quiet(text::explore_about_family())
    };
    let squares = squares.iter().enumerate().map(|(at, square)| {
        let done = card.done.contains(&square.id);
        let mark = if done { Mark::Done } else { Mark::Unknown };
        let choice = Choice::nth(at, Text::plain(&square.text)).marked(mark);
        choice.chosen(at == card.at)
    });
    let called = text::as_typed(student.student.name.called.as_str());
    Page {
        people: people(around, student),
        work: vec![Part::Choices(Arranged::Card, squares.collect())],
        ..Page::of(
            juntos_and(called),
            vec![Block::Heading(text::explore_title()), told],
        )
    }
}
