//! Lists of the desk, of a student who prepares, and of a family that reads: this is the one place that reads one.

use super::{juntos_and, level, nobody, people, views};
use crate::app::{App, ListItem, ListRow, ListShow, Listing};
use crate::domain::folder::Folder;
use crate::locale::text;
use crate::page::{Block, Choice, Growth, Line, Page, Part, Quote, Tone};

/// A list; a student's and a family's are of this student.
pub(super) fn page(app: &App, list: &Listing, student: Option<&Folder>) -> Page {
    let top = match student {
        Some(student) => text::as_typed(student.student.name.called.as_str()),
        None => text::desk_title(),
    };
    let mut work: Vec<Part> = Vec::new();
    let mut at = 0;
    for row in &list.rows {
        match row {
            ListRow::Head(text) => work.extend([
                Block::Gap.into(),
                Part::Shown(Block::short(text.clone(), Tone::Loud)),
            ]),
            ListRow::About(text) => work.push(Block::quiet(text.clone()).into()),
            ListRow::Pause => work.push(Block::Pause.into()),
            ListRow::Item(item) => {
                work.push(choice(app, item, at).chosen(at == list.at).into());
                at += 1;
            }
        }
    }
    Page {
        people: student.map_or_else(|| nobody(app), |student| people(app, student)),
        work,
        ..Page::of(juntos_and(top), vec![Block::Title(list.title.clone())])
    }
}

fn choice(app: &App, item: &ListItem, at: usize) -> Choice {
    let under = item.under.iter().cloned().map(Block::quiet);
    let unfinished = item.is_unfinished(&|spot| app.is_unfinished(spot));
    let unfinished = unfinished.then(|| Block::toned(text::list_not_finished(), Tone::Good));
    Choice {
        said: item.said.as_ref().map(Quote::of),
        private: item.private,
        blocks: item
            .shows
            .iter()
            .map(|one| shown(app, one))
            .chain(under)
            .chain(unfinished)
            .collect(),
        fold: item.fold.iter().map(|one| shown(app, one)).collect(),
        ..Choice::nth(at, Line::from(item.text.clone()))
    }
}

fn shown(app: &App, show: &ListShow) -> Block {
    match show {
        ListShow::Level(standing) => Block::Level(level(app, *standing)),
        ListShow::Growth(growth) => Block::Growth(Box::new(Growth::of(app.class.as_ref(), growth))),
        ListShow::Said(said) => Block::said(said),
        ListShow::Answer(said) => Block::answer(said),
        ListShow::Views(by) => views(app, by),
        ListShow::Text(text) => Block::quiet(text.clone()),
    }
}
