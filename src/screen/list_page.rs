//! A list as a page: the one place that reads one.

use super::Around;
use super::listing::{Item, Listing, Row, Show};
use super::pieces::{juntos_and, level, nobody, people, views};
use crate::domain::people::folder::Folder;
use crate::locale::text;
use crate::page::{Aloud, Block, Choice, Growth, Line, Page, Part, Quote, Tone};

/// A list; a student's and a family's are of this student.
pub fn list_page(around: &Around, list: &Listing, student: Option<&Folder>) -> Page {
    let top = match student {
        Some(student) => text::as_typed(student.student.name.called.as_str()),
        None => text::desk_title(),
    };
    let mut work: Vec<Part> = Vec::new();
    let mut at = 0;
    // A key that works on a line works on every line of it.
    let is_done = list.items().any(|item| item.done.is_some());
    for row in &list.rows {
        match row {
            Row::Head(text) => work.extend([
                Block::Gap.into(),
                Part::Shown(Block::short(text.clone(), Tone::Loud)),
            ]),
            Row::About(text) => work.push(Block::quiet(text.clone()).into()),
            Row::Pause => work.push(Block::Pause.into()),
            Row::Item(item) => {
                let mut choice = choice(around, item, at).chosen(at == list.at);
                if !is_done && !item.opens() {
                    choice.aloud = Aloud::Read;
                }
                work.push(choice.into());
                at += 1;
            }
        }
    }
    Page {
        people: student.map_or_else(|| nobody(around), |student| people(around, student)),
        work,
        ..Page::of(juntos_and(top), vec![Block::Title(list.title.clone())])
    }
}

fn choice(around: &Around, item: &Item, at: usize) -> Choice {
    let under = item.under.iter().cloned().map(Block::quiet);
    let unfinished = item.is_unfinished(&|spot| around.is_unfinished(spot));
    let unfinished = unfinished.then(|| Block::toned(text::list_not_finished(), Tone::Good));
    Choice {
        said: item.said.as_ref().map(Quote::of),
        private: item.private,
        end: item.end.clone(),
        blocks: item
            .shows
            .iter()
            .map(|one| shown(around, one))
            .chain(under)
            .chain(unfinished)
            .collect(),
        fold: item.fold.iter().map(|one| shown(around, one)).collect(),
        ..Choice::nth(at, Line::from(item.text.clone()))
    }
}

fn shown(around: &Around, show: &Show) -> Block {
    match show {
        Show::Level(standing) => Block::Level(level(around, *standing)),
        Show::Growth(growth) => Block::Growth(Box::new(Growth::of(around.class.as_ref(), growth))),
        Show::Said(said) => Block::said(said),
        Show::Answer(said) => Block::answer(said),
        Show::Views(by) => views(around, by),
        Show::Text(text) => Block::quiet(text.clone()),
        Show::Block(block) => (**block).clone(),
    }
}
