//! When one conference is: another hour, another place, nobody came, it is not going to be.

use jiff::civil::DateTime;

use super::{AnyForm, any, offers};
use crate::ask::Ask;
use crate::ask::CalendarAsk;
use crate::domain::class_file::spot::{Desk, Spot};
use crate::domain::conference::clash::Booked;
use crate::domain::conference::venue::{Venue, VenueKind};
use crate::domain::conference::{Conference, Interpreter, InterpreterKind};
use crate::domain::id::ConferenceId;
use crate::fields;
use crate::form::{Choice, Day, Form, Hand, Hour, Label, Line, Read, Wrong, at};
use crate::locale::{Text, terms, text};
use crate::screen::Around;

fields!(MoveFields, MoveField {
    day: Day => Day,
    hour: Hour => Hour,
    way: Choice<VenueKind> => Way,
    which: Line => Which,
    motive: Line => Motive,
});

/// Another hour for a conference.
#[derive(Clone, Debug)]
struct MoveForm {
    key: ConferenceId,
    /// The hour was chosen among the free ones: only the reason is asked.
    chosen: Option<(DateTime, Option<Venue>)>,
}

/// Another hour for the conference that is there now.
pub(crate) fn move_to(around: &Around, conference: &Conference) -> AnyForm {
    let today = around.now.day();
    let at = conference.at.unwrap_or(around.now.local);
    let (way, which) = where_of(conference.attendance.venue.as_ref());
    let start = MoveFields {
        day: Day::of(Some(at.date())).within(today, offers::far_ahead(today)),
        hour: Hour::of(at.time()),
        way,
        which,
        ..MoveFields::default()
    };
    let (key, chosen) = (conference.key, None);
    any(MoveForm { key, chosen }, start)
}

/// This hour, which is free; why?
pub(crate) fn move_there(key: ConferenceId, to: &Booked) -> AnyForm {
    let chosen = Some((to.at, to.venue.clone()));
    any(MoveForm { key, chosen }, MoveFields::default())
}

impl Form for MoveForm {
    type Fields = MoveFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        // The reason for one hour is not kept for another one.
        let at = Desk::Move(self.key);
        self.chosen
            .is_none()
            .then_some(Spot::Desk { student: None, at })
    }

    fn title(&self) -> Text {
        match &self.chosen {
            Some((at, _)) => text::move_title(at.date(), at.time()),
            None => text::slot_move(),
        }
    }

    fn about(&self) -> Text {
        text::move_about()
    }

    fn asks(&self, name: MoveField) -> bool {
        self.chosen.is_none() || name == MoveField::Motive
    }

    fn label(&self, name: MoveField) -> Label {
        match name {
            MoveField::Day => Label::line(text::field_day()),
            MoveField::Hour => Label::line(text::field_hour()),
            MoveField::Way => Label::optional(text::field_where()),
            MoveField::Which => Label::optional(text::field_which_place()),
            MoveField::Motive => Label::optional(text::field_motive()),
        }
    }

    fn read(&self, fields: &MoveFields, hand: Hand) -> Read<Self> {
        let (to, venue) = if let Some(chosen) = self.chosen.clone() {
            chosen
        } else {
            let day = fields.day.from(hand.today).map_err(at(MoveField::Day))?;
            let hour = fields.hour.needed().map_err(at(MoveField::Hour))?;
            (day.to_datetime(hour), venue(&fields.way, &fields.which))
        };
        Ok(Ask::Calendar(CalendarAsk::Move {
            conference: self.key,
            at: to,
            venue,
            reason: fields.motive.words(),
        }))
    }
}

/// How people meet, and where, to be changed.
pub(super) fn where_of(venue: Option<&Venue>) -> (Choice<VenueKind>, Line) {
    let kind = venue.map(|venue| venue.kind);
    let offers = Choice::among(kind, &VenueKind::ALL, terms::venue_kind);
    let called = venue.map_or("", |venue| venue.called.as_str());
    (offers.or_none(text::venue_usual()), Line::of(called))
}

/// Where, as it is filled in.
pub(super) fn venue(way: &Choice<VenueKind>, which: &Line) -> Option<Venue> {
    let called = which.words();
    // Whoever names a room and nothing else means a room.
    let named = (!called.is_empty()).then_some(VenueKind::Room);
    let kind = way.value().or(named)?;
    Some(Venue { kind, called })
}

fields!(ReasonFields, ReasonField { known: Line => Known });

/// Something did not come to be, and why.
#[derive(Clone, Copy, Debug)]
enum Reason {
    /// Nobody came to it.
    NobodyCame(ConferenceId),
    /// It is not going to be.
    Cancel(ConferenceId),
    /// Hours that have passed, all that nobody began.
    CloseNeverHeld(usize),
}

/// Nobody came, and what is known of it.
pub(crate) fn nobody_came(key: ConferenceId) -> AnyForm {
    any(Reason::NobodyCame(key), ReasonFields::default())
}

/// It is not going to be, and why.
pub(crate) fn cancel(key: ConferenceId) -> AnyForm {
    any(Reason::Cancel(key), ReasonFields::default())
}

/// So many hours have passed, and nobody began them.
pub(crate) fn close_never_held(count: usize) -> AnyForm {
    any(Reason::CloseNeverHeld(count), ReasonFields::default())
}

impl Form for Reason {
    type Fields = ReasonFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        let at = match *self {
            Self::NobodyCame(key) => Desk::NobodyCame(key),
            Self::Cancel(key) => Desk::Cancel(key),
            Self::CloseNeverHeld(_) => Desk::CloseNeverHeld,
        };
        Some(Spot::Desk { student: None, at })
    }

    fn title(&self) -> Text {
        match *self {
            Self::NobodyCame(_) => text::slot_nobody_came(),
            Self::Cancel(_) => text::slot_cancel(),
            Self::CloseNeverHeld(count) => text::never_held_close(count),
        }
    }

    fn about(&self) -> Text {
        match self {
            Self::NobodyCame(_) => text::nobody_came_about(),
            Self::Cancel(_) => text::slot_cancel_about(),
            Self::CloseNeverHeld(_) => text::never_held_about(),
        }
    }

    fn label(&self, name: ReasonField) -> Label {
        match (self, name) {
            (Self::NobodyCame(_), ReasonField::Known) => {
                Label::optional(text::field_what_is_known())
            }
            (Self::Cancel(_), ReasonField::Known) => Label::long(text::field_motive()),
            (Self::CloseNeverHeld(_), ReasonField::Known) => Label::optional(text::field_motive()),
        }
    }

    fn read(&self, fields: &ReasonFields, _hand: Hand) -> Read<Self> {
        let reason = fields.known.words();
        Ok(Ask::Calendar(match *self {
            Self::NobodyCame(conference) => CalendarAsk::NobodyCame { conference, reason },
            Self::Cancel(conference) => CalendarAsk::Cancel {
                conference,
                reason: Some(reason),
            },
            Self::CloseNeverHeld(_) => CalendarAsk::CloseNeverHeld { reason },
        }))
    }
}

fields!(PlaceFields, PlaceField {
    way: Choice<VenueKind> => Way,
    which: Line => Which,
    interpreter: Line => Interpreter,
    kind: Choice<InterpreterKind> => Kind,
});

/// Where a conference is, and who interprets.
#[derive(Clone, Debug)]
struct PlaceForm(ConferenceId);

/// Where this conference is, and who interprets.
pub(crate) fn venue_of(conference: &Conference) -> AnyForm {
    let (way, which) = where_of(conference.attendance.venue.as_ref());
    let known = conference.attendance.interpreter.as_ref();
    let kinds = Choice::among(
        known.map(|known| known.kind),
        &InterpreterKind::ALL,
        terms::interpreter,
    );
    let start = PlaceFields {
        way,
        which,
        interpreter: Line::of(known.map_or("", |known| known.name.as_str())),
        kind: kinds.or_none(text::interpreter_none()),
    };
    any(PlaceForm(conference.key), start)
}

impl Form for PlaceForm {
    type Fields = PlaceFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        let at = Desk::Place(self.0);
        Some(Spot::Desk { student: None, at })
    }

    fn title(&self) -> Text {
        text::slot_place()
    }

    fn about(&self) -> Text {
        text::slot_place_about()
    }

    fn label(&self, name: PlaceField) -> Label {
        Label::optional(match name {
            PlaceField::Way => text::field_where(),
            PlaceField::Which => text::field_which_place(),
            PlaceField::Interpreter => text::field_who_interprets(),
            PlaceField::Kind => text::field_interpreter_kind(),
        })
    }

    fn read(&self, fields: &PlaceFields, _hand: Hand) -> Read<Self> {
        let name = fields.interpreter.words();
        let kind = fields.kind.value();
        if kind.is_none() && !name.is_empty() {
            return Err(Wrong {
                field: PlaceField::Kind,
                why: text::field_is_needed(),
            });
        }
        Ok(Ask::Calendar(CalendarAsk::SetPlace {
            conference: self.0,
            venue: venue(&fields.way, &fields.which),
            interpreter: kind.map(|kind| Interpreter { name, kind }),
        }))
    }
}
