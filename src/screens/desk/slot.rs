//! What can be done with one conference of the calendar.

use jiff::civil::Time;

use crate::ask::{Ask, CalendarAsk, FreeHours, PointsAsk, StudentAsk};
use crate::domain::conference::State;
use crate::domain::conference::clash::Booked;
use crate::domain::conference::hours::typed_hour;
use crate::domain::conference::venue::Outcome;
use crate::domain::conference::week::Slot;
use crate::domain::id::ConferenceId;
use crate::forms;
use crate::locale::{Text, terms, text};
use crate::screen::{Around, Do, Item, Kind, Listing, Row};

fn ask(ask: Ask) -> Do {
    Do::Ask(Box::new(ask))
}

fn item(says: Text, enter: Do) -> Row {
    Item::new(says, enter).row()
}

/// A name at its hour: the same in every language.
pub(super) fn at_hour(time: Time, name: &str) -> Text {
    text::as_typed(format!("{} · {name}", typed_hour(time)))
}

/// What can be done with it as it stands.
pub(super) fn actions(around: &Around, slot: &Slot) -> Listing {
    let (key, student) = (slot.conference.key, slot.conference.student);
    let mut rows = Vec::new();
    if slot.conference.state == State::UnderWay && slot.called.is_some() {
        let been = CalendarAsk::BeenThere { conference: key };
        rows.push(item(text::slot_been_there(), ask(Ask::Calendar(been))));
    }
    rows.extend([
        item(
            text::slot_points(),
            ask(Ask::Points(PointsAsk::Read { student })),
        ),
        item(
            text::slot_folder(),
            ask(Ask::Student(StudentAsk::OpenDossier { student })),
        ),
    ]);
    let can_move = matches!(
        slot.conference.state,
        State::Planned | State::NoShow | State::Cancelled
    );
    if can_move {
        let says = if slot.conference.state == State::NoShow {
            text::slot_second()
        } else {
            text::slot_move()
        };
        let free = CalendarAsk::ReadFree { conference: key };
        rows.push(item(says, ask(Ask::Calendar(free))));
    }
    if slot.conference.state == State::Planned {
        rows.extend(of_planned(around, slot));
    }
    let title = text::week_slot_open(slot.name.full());
    Listing::new(Kind::Slot(key, can_move), title, rows)
}

/// What can be done with one that is still to be, or should have been.
fn of_planned(around: &Around, slot: &Slot) -> Vec<Row> {
    let key = slot.conference.key;
    let place = Do::Form(forms::venue_of(&slot.conference));
    let mut rows = vec![item(text::slot_place(), place)];
    let now = around.now.local;
    if slot.conference.at.is_none_or(|at| at <= now) {
        let nobody = Do::Form(forms::nobody_came(key));
        rows.push(item(text::slot_nobody_came(), nobody));
        rows.push(item(
            text::slot_elsewhere(),
            Do::List(Box::new(elsewhere(key))),
        ));
    }
    rows.push(item(text::slot_cancel(), Do::List(Box::new(cancel(key)))));
    rows
}

/// It was held, and not here: what came of it.
fn elsewhere(key: ConferenceId) -> Listing {
    let about = Row::About(text::slot_elsewhere_about());
    let ways = Outcome::ALL.into_iter().map(|outcome| {
        let held = CalendarAsk::HeldElsewhere {
            conference: key,
            outcome,
        };
        item(terms::outcome(outcome), ask(Ask::Calendar(held)))
    });
    let rows = std::iter::once(about).chain(ways).collect();
    Listing::new(Kind::Slot(key, false), text::slot_elsewhere(), rows)
}

/// What of a conference that has passed can be said.
pub(super) fn passed(key: ConferenceId, name: String) -> Listing {
    let free = CalendarAsk::ReadFree { conference: key };
    let rows = vec![
        item(text::slot_nobody_came(), Do::Form(forms::nobody_came(key))),
        item(text::slot_elsewhere(), Do::List(Box::new(elsewhere(key)))),
        item(text::slot_move(), ask(Ask::Calendar(free))),
        item(text::slot_cancel(), Do::List(Box::new(cancel(key)))),
    ];
    Listing::new(Kind::Slot(key, true), text::week_slot_open(name), rows)
}

/// It is not going to be, or never was.
fn cancel(key: ConferenceId) -> Listing {
    let mistake = CalendarAsk::Cancel {
        conference: key,
        reason: None,
    };
    let rows = vec![
        Item::new(text::slot_cancel_why(), Do::Form(forms::cancel(key)))
            .about(text::slot_cancel_about())
            .row(),
        Item::new(text::slot_mistake(), ask(Ask::Calendar(mistake)))
            .about(text::slot_mistake_about())
            .row(),
    ];
    Listing::new(Kind::Slot(key, false), text::slot_cancel(), rows)
}

/// The hours that are free for a conference.
pub(super) fn free(around: &Around, free: &FreeHours) -> Listing {
    let conference = &free.slot.conference;
    let mut rows = vec![Row::About(if free.free.is_empty() {
        text::free_none()
    } else {
        text::free_about()
    })];
    rows.extend(free.free.iter().map(|one| free_hour(conference.key, one)));
    let other = Do::Form(forms::move_to(around, conference));
    rows.push(item(text::free_other(), other));
    let title = text::free_title(free.slot.name.full());
    Listing::new(Kind::Free(conference.key), title, rows)
}

fn free_hour(key: ConferenceId, free: &Booked) -> Row {
    let says = text::free_hour(free.at.date(), free.at.time());
    let item = Item::new(says, Do::Form(forms::move_there(key, free)));
    match &free.venue {
        Some(venue) => item.ending(terms::venue(venue)).row(),
        None => item.row(),
    }
}
