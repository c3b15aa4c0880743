//! The hours of a class on paper: for the door with the names children are called by, for the office with all there is.

use jiff::civil::Date;

use super::Context;
use crate::domain::conference::State;
use crate::domain::conference::week::Slot;
use crate::locale::{Text, Value, terms, text};
use crate::page::{Block, Cell, Page, People, Table};
use crate::render::paper::Paper;

/// Who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hung {
    /// Whoever passes the door.
    AtTheDoor,
    /// The office.
    InTheOffice,
}

/// The hours that lie ahead, a table a day.
pub fn schedule(slots: &[Slot], context: &Context, hung: Hung) -> Paper {
    let mut blocks = vec![
        Block::Title(text::schedule_title().capital()),
        Block::quiet(text::as_typed(context.of_class())),
        Block::Gap,
    ];
    let ahead = |slot: &&Slot| slot.conference.state == State::Planned;
    let planned: Vec<&Slot> = slots.iter().filter(ahead).collect();
    let mut days: Vec<Date> = planned
        .iter()
        .filter_map(|slot| slot.conference.at)
        .map(jiff::civil::DateTime::date)
        .collect();
    days.dedup();
    if days.is_empty() {
        blocks.push(Block::plain(text::week_empty()));
    }
    for day in days {
        blocks.push(Block::Heading(Block::day(day)));
        let of_day = planned.iter().filter(|slot| {
            let at = slot.conference.at;
            at.is_some_and(|at| at.date() == day)
        });
        blocks.push(Block::Table(Table {
            head: head(hung),
            rows: of_day.map(|slot| row(slot, hung)).collect(),
            of_numbers: false,
        }));
    }
    let page = Page {
        people: People {
            student: None,
            teacher: context.class.teacher.gender,
        },
        read: blocks,
        ..Page::default()
    };
    Paper::of(&page, context.reader)
}

fn head(hung: Hung) -> Vec<Text> {
    let mut head = vec![
        text::field_hour(),
        text::schedule_student(),
        text::schedule_where(),
    ];
    if hung == Hung::InTheOffice {
        head.push(text::schedule_language());
    }
    head
}

fn row(slot: &Slot, hung: Hung) -> Vec<Cell> {
    let conference = &slot.conference;
    let hour = conference
        .at
        .map_or_else(|| text::as_typed(""), |at| Value::Time(at.time()).into());
    let name = match hung {
        // A door tells a passer-by no family name.
        Hung::AtTheDoor => slot.name.called.clone(),
        Hung::InTheOffice => slot.name.full(),
    };
    let venue = conference.attendance.venue.as_ref();
    let mut row: Vec<Cell> = vec![
        hour.into(),
        text::as_typed(name).into(),
        venue.map_or_else(text::venue_room, terms::venue).into(),
    ];
    if hung == Hung::InTheOffice {
        let mut facts: Vec<Value> = vec![terms::reads(slot.reads).into()];
        match slot.interpreted_by().filter(|by| !by.name.is_empty()) {
            Some(by) => facts.push(text::week_interpreted_by(by.name.as_str()).into()),
            None if slot.interpreter => facts.push(text::week_interpreter().into()),
            None => {}
        }
        row.push(terms::facts(facts).into());
    }
    row
}
