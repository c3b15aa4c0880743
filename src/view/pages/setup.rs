//! Before the walk: which script, how long, who is here, who interprets.

use super::{people, typed};
use crate::app::{App, Setup, SetupRow, There};
use crate::domain::conference::Kind;
use crate::domain::person::Adult;
use crate::locale::{Text, terms, text};
use crate::page::{Block, Choice, Field, Line, Mark, Page, Part, Room, Tone, Top};

pub(super) fn page(app: &App, setup: &Setup) -> Page {
    let student = &setup.home.folder;
    let title = if setup.kind == Kind::Rehearsal {
        text::setup_rehearsal_title()
    } else {
        text::setup_title()
    };
    let mut work: Vec<Part> = Vec::new();
    for (at, row) in setup.rows().into_iter().enumerate() {
        if row == SetupRow::Begin {
            work.extend(notes(setup).map(Part::Shown));
            work.push(Block::Gap.into());
        }
        work.extend(part(app, setup, row, at));
    }
    let called = text::as_typed(student.student.name.called.as_str());
    Page {
        people: people(app, student),
        work,
        ..Page::of(
            Top::of([called, title.clone()]),
            vec![Block::Title(title), Block::Gap],
        )
    }
}

fn part(app: &App, setup: &Setup, row: SetupRow, at: usize) -> Option<Part> {
    let chosen = at == setup.at;
    let choice = |text: Text| Choice::nth(at, text).chosen(chosen);
    Some(match row {
        SetupRow::Script => {
            let script = app.content.script(&setup.script);
            let title = script.map_or_else(text::setup_title, |script| Text::plain(&script.title));
            choice(text::setup_script()).turned_to(title).into()
        }
        SetupRow::Minutes => {
            let long = text::minutes_long(setup.minutes);
            choice(text::setup_length()).turned_to(long).into()
        }
        SetupRow::Adult(place) => {
            let (adult, there) = setup.adults.get(place)?;
            present(at, adult, *there).chosen(chosen).into()
        }
        SetupRow::StandIn => Part::Field(Field {
            room: Room::Few,
            here: chosen,
            ..Field::of(at, text::setup_stand_in(), typed(&setup.stand_in))
        }),
        SetupRow::Interpreter => {
            let who = setup.interpreter;
            let who = who.map_or_else(text::setup_no_interpreter, terms::interpreter);
            choice(text::setup_interpreter()).turned_to(who).into()
        }
        SetupRow::Begin => {
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
    note.into_iter()
}
