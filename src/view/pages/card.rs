//! Things to do together, three rows of three.

use super::{juntos_and, people};
use crate::app::{App, Card};
use crate::domain::folder::Folder;
use crate::locale::{Text, text};
use crate::page::{Arranged, Block, Choice, Mark, Page, Part, Tone};

pub(super) fn page(app: &App, card: &Card, student: &Folder) -> Page {
    let squares = app.content.explore();
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
        people: people(app, student),
        work: vec![Part::Choices(Arranged::Card, squares.collect())],
        ..Page::of(
            juntos_and(called),
            vec![Block::Heading(text::explore_title()), told],
        )
    }
}
