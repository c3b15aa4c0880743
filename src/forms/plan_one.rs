//! One conference of a student: when, where, with which home.

use jiff::civil::Time;

use super::calendar::{venue, where_of};
use super::{AnyForm, any, offers};
use crate::ask::{Ask, CalendarAsk};
use crate::domain::class_file::spot::{Desk, Spot};
use crate::domain::conference::venue::VenueKind;
use crate::domain::conference::{Attendance, Conference};
use crate::domain::id::{HomeId, StudentId};
use crate::fields;
use crate::form::{Choice, Day, Form, Hand, Hour, Label, Line, Read, Wrong, at};
use crate::locale::{Text, text};
use crate::screen::Around;

fields!(PlanOneFields, PlanOneField {
    day: Day => Day,
    hour: Hour => Hour,
    minutes: Choice<u16> => Minutes,
    script: Choice<String> => Script,
    home: Choice<HomeId> => Home,
    way: Choice<VenueKind> => Way,
    which: Line => Which,
});

/// One conference of a student.
#[derive(Clone, Debug)]
struct PlanOne(StudentId);

/// One conference of a student who has these homes.
pub(crate) fn plan_one(around: &Around, student: StudentId, homes: &[HomeId]) -> AnyForm {
    let (way, which) = where_of(None);
    let numbered = homes.iter().copied().zip(1_usize..);
    let of_home = numbered.map(|(home, number)| (home, text::week_home(number)));
    let start = PlanOneFields {
        day: offers::ahead(None, around.now.day(), 1),
        hour: Hour::of(Time::constant(15, 0, 0, 0)),
        minutes: offers::minutes_among(20, around.class.as_ref().map(|class| class.minutes)),
        script: offers::scripts(around),
        home: Choice::of(None, of_home).or_none(text::plan_with_all()),
        way,
        which,
    };
    any(PlanOne(student), start)
}

impl Form for PlanOne {
    type Fields = PlanOneFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::at_desk_of(self.0, Desk::PlanOne))
    }

    fn title(&self) -> Text {
        text::plan_one_title()
    }

    fn about(&self) -> Text {
        text::plan_one_about()
    }

    fn label(&self, name: PlanOneField) -> Label {
        match name {
            PlanOneField::Day => Label::line(text::field_day()),
            PlanOneField::Hour => Label::line(text::field_hour()),
            PlanOneField::Minutes => Label::line(text::field_how_long()),
            PlanOneField::Script => Label::line(text::field_which_conference()),
            PlanOneField::Home => Label::line(text::field_home()),
            PlanOneField::Way => Label::optional(text::field_where()),
            PlanOneField::Which => Label::optional(text::field_which_place()),
        }
    }

    fn read(&self, fields: &PlanOneFields, hand: Hand) -> Read<Self> {
        let day = fields.day.from(hand.today).map_err(at(PlanOneField::Day))?;
        let hour = fields.hour.needed().map_err(at(PlanOneField::Hour))?;
        let minutes = fields.minutes.needed().map_err(at(PlanOneField::Minutes))?;
        let script = fields.script.needed().map_err(at(PlanOneField::Script))?;
        if fields.home.is_gone() {
            return Err(Wrong {
                field: PlanOneField::Home,
                why: text::field_choice_is_gone(),
            });
        }
        let venue = venue(&fields.way, &fields.which);
        Ok(Ask::Calendar(CalendarAsk::PlanOne {
            planned: Box::new(Conference {
                student: self.0,
                at: Some(day.to_datetime(hour)),
                minutes,
                script,
                home: fields.home.value(),
                attendance: Attendance {
                    venue,
                    ..Attendance::default()
                },
                ..Conference::default()
            }),
        }))
    }
}
