//! The invitation a family gets on paper: when and where, who leads, what to bring, whom to call, and a place to answer
//! for whoever cannot come.

use super::Context;
use super::dates::{self, At};
use super::take_home::call;
use crate::domain::conference::timetable::with_interpreter;
use crate::domain::conference::venue::VenueKind;
use crate::domain::conference::{Conference, Kind, State};
use crate::domain::people::folder::Folder;
use crate::locale::{Text, terms, text};
use crate::page::Block;
use crate::render::paper::Paper;

/// For a home: of its next conference, or with a blank for a day where none is planned.
pub fn invitation(folder: &Folder, context: &Context) -> Paper {
    let name = || folder.student.name.called.clone();
    let planned = dates::planned_conference(folder, context.today);
    let mut blocks = vec![
        Block::Title(text::invitation_title(name()).capital()),
        Block::quiet(text::as_typed(context.of_class())),
        Block::Gap,
    ];
    if was_missed(folder) {
        blocks.push(Block::plain(text::invitation_again_family()));
    }
    match planned {
        Some(planned) => blocks.extend(when_and_where(folder, planned, context)),
        None => blocks.push(Block::loud(text::invitation_no_day_family(name()))),
    }
    blocks.push(Block::Gap);
    blocks.push(Block::plain(text::invitation_leads_family(name())));
    blocks.push(Block::plain(text::invitation_bring_family()));
    if folder.is_interpreted() {
        blocks.push(Block::plain(text::invitation_interpreter_family()));
    }
    blocks.extend(context.class.contact.iter().flat_map(call));
    if let Some((holds, says)) = dates::of_meeting(folder, context) {
        blocks.push(Block::Scan(holds, says));
    }
    blocks.push(Block::Heading(text::invitation_cannot_family()));
    blocks.push(Block::plain(text::invitation_answer_family()));
    blocks.push(Block::Blank(2));
    Paper {
        one_sheet: true,
        ..context.paper(folder, blocks)
    }
}

/// Was the last one missed, so that this is a second date?
fn was_missed(folder: &Folder) -> bool {
    let conferences = folder.records.iter().map(|record| &record.conference);
    let mut over = conferences.filter(|one| {
        one.kind == Kind::Conference && matches!(one.state, State::Held | State::NoShow)
    });
    over.next_back()
        .is_some_and(|last| last.state == State::NoShow)
}

/// The day in words, the hour, how long, where.
fn when_and_where(folder: &Folder, planned: &Conference, context: &Context) -> Vec<Block> {
    let mut blocks = Vec::new();
    match dates::next_meeting(folder, context) {
        Some(At::Hour(at, _)) => {
            blocks.push(Block::loud(text::invitation_when(at.date(), at.time())));
        }
        Some(At::Day(day)) => blocks.push(Block::loud(text::home_page_next(day))),
        None => {}
    }
    blocks.push(Block::plain(place(planned)));
    let minutes = if folder.is_interpreted() {
        with_interpreter(planned.minutes)
    } else {
        planned.minutes
    };
    blocks.push(Block::plain(text::invitation_minutes(minutes)));
    blocks
}

/// Where, as a family is told.
fn place(planned: &Conference) -> Text {
    match planned.attendance.venue.as_ref() {
        Some(venue) if venue.kind == VenueKind::Phone => text::invitation_phone_family(),
        Some(venue) => text::invitation_where(terms::venue(venue)),
        None => text::invitation_room_family(),
    }
}
