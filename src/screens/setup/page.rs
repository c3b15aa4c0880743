//! Before the walk: which script, how long, who is here, who interprets.

use super::{Row, Setup, There};
use crate::domain::conference::Kind;
use crate::domain::people::person::Adult;
use crate::locale::{Text, terms, text};
use crate::page::{Block, Choice, Field, Line, Mark, Page, Part, Room, Tone, Top};
use crate::screen::Around;
use crate::screen::pieces::{people, typed};

pub(super) fn of(setup: &Setup, around: &Around) -> Page {
    let Some(open) = &around.open else {
        return Page::default();
    };
    let student = &open.folder;
    let title = if setup.kind == Kind::Rehearsal {
        text::setup_rehearsal_title()
    } else {
        text::setup_title()
    };
    let mut work: Vec<Part> = Vec::new();
    for (at, row) in setup.rows().into_iter().enumerate() {
        if row == Row::Begin {
            work.extend(notes(setup).map(Part::Shown));
            work.push(Block::Gap.into());
        }
        work.extend(part(around, setup, row, at));
    }
    let called = text::as_typed(student.student.name.called.as_str());
    Page {
        people: people(around, student),
        work,
        ..Page::of(
            Top::of([called, title.clone()]),
            vec![Block::Title(title), Block::Gap],
        )
    }
}

fn part(around: &Around, setup: &Setup, row: Row, at: usize) -> Option<Part> {
    let chosen = at == setup.at;
    let choice = |text: Text| Choice::nth(at, text).chosen(chosen);
    Some(match row {
        Row::Script => {
            let script = around.content.script(&setup.script);
            let title = script.map_or_else(text::setup_title, |script| Text::plain(&script.title));
            choice(text::setup_script()).turned_to(title).into()
        }
        Row::Minutes => {
            let long = text::minutes_long(setup.minutes);
            choice(text::setup_length()).turned_to(long).into()
        }
        Row::Adult(place) => {
            let (_, adult, there) = setup.adults.get(place)?;
            present(at, adult, *there).chosen(chosen).into()
        }
        Row::StandIn => Part::Field(Field {
            room: Room::Few,
            here: chosen,
            ..Field::of(at, text::setup_stand_in(), typed(&setup.stand_in))
        }),
        Row::Interpreter => {
            let who = setup.interpreter;
            let who = who.map_or_else(text::setup_no_interpreter, terms::interpreter);
            choice(text::setup_interpreter()).turned_to(who).into()
        }
        Row::Begin => {
            let begin = Line::from(text::setup_begin()).in_tone(Tone::Loud);
            Choice::nth(at, begin).chosen(chosen).into()
        }
    })
}

fn present(at: usize, adult: &Adult, there: There) -> Choice {
    let (mark, state) = match there {
        There::Here => (Mark::Present, text::setup_here()),
        There::ByPhone => (Mark::ByPhone, text::setup_by_phone()),
        There::Away => (Mark::Away, text::setup_not_here()),
    };
    let name = Line::from(text::as_typed(adult.name.as_str())).in_tone(Tone::Loud);
    let line = name.beside(terms::relation(adult.relation)).beside(state);
    Choice::nth(at, line).marked(mark)
}

/// A gentle word where a child would interpret, and what an interpreter changes.
fn notes(setup: &Setup) -> impl Iterator<Item = Block> {
    let note = setup.interpreter.map(|kind| {
        if kind.is_a_child() {
            return Block::toned(text::setup_child_interprets(), Tone::Wrong);
        }
        let longer = (u32::from(setup.minutes) * 3).div_ceil(2);
        Block::quiet(text::setup_with_interpreter(longer, setup.minutes))
    });
    let together = setup.is_together();
    let together = together.then(|| Block::quiet(text::setup_together()));
    note.into_iter().chain(together)
}
