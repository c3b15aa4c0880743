//! When conferences are: another hour, nobody came, hours for one or for everybody.

use jiff::civil::{Date, DateTime, Time};

use super::{AnyForm, any, offers};
use crate::ask::Ask;
use crate::ask::CalendarAsk;
use crate::domain::class_file::spot::{Desk, Spot};
use crate::domain::conference::timetable::Hours;
use crate::domain::id::{ConferenceId, HomeId, StudentId};
use crate::fields;
use crate::form::{Choice, Day, Form, Hand, Label, Line, Read, Wrong, at};
use crate::locale::{Text, text};
use crate::screen::Around;

/// Minutes of the break between conferences.
const BREAK: u16 = 15;

fields!(MoveFields, MoveField {
    day: Day => Day,
    hour: Choice<Time> => Hour,
    motive: Line => Motive,
});

/// Another hour for a conference.
#[derive(Clone, Debug)]
struct MoveForm(ConferenceId);

/// Another hour for the conference that is at `at` now.
pub(crate) fn move_to(around: &Around, key: ConferenceId, at: DateTime) -> AnyForm {
    let today = around.now.day();
    let start = MoveFields {
        day: Day::of(Some(at.date())).within(today, offers::far_ahead(today)),
        hour: offers::hour(at.time()),
        ..MoveFields::default()
    };
    any(MoveForm(key), start)
}

impl Form for MoveForm {
    type Fields = MoveFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::Desk {
            student: None,
            at: Desk::Move(self.0),
        })
    }

    fn title(&self) -> Text {
        text::slot_move()
    }

    fn about(&self) -> Text {
        text::move_about()
    }

    fn label(&self, name: MoveField) -> Label {
        match name {
            MoveField::Day => Label::line(text::field_day()),
            MoveField::Hour => Label::line(text::field_hour()),
            MoveField::Motive => Label::long(text::field_motive()),
        }
    }

    fn read(&self, fields: &MoveFields, hand: Hand) -> Read<Self> {
        let day = fields.day.from(hand.today).map_err(at(MoveField::Day))?;
        let hour = fields.hour.needed().map_err(at(MoveField::Hour))?;
        Ok(Ask::Calendar(CalendarAsk::Move {
            conference: self.0,
            at: day.to_datetime(hour),
            reason: fields.motive.words(),
        }))
    }
}

fields!(MissedFields, MissedField { known: Line => Known });

/// A conference nobody came to.
#[derive(Clone, Debug)]
struct NobodyCame(ConferenceId);

/// Nobody came, and what is known of it.
pub(crate) fn nobody_came(key: ConferenceId) -> AnyForm {
    any(NobodyCame(key), MissedFields::default())
}

impl Form for NobodyCame {
    type Fields = MissedFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::Desk {
            student: None,
            at: Desk::NobodyCame(self.0),
        })
    }

    fn title(&self) -> Text {
        text::slot_nobody_came()
    }

    fn about(&self) -> Text {
        text::nobody_came_about()
    }

    fn label(&self, name: MissedField) -> Label {
        match name {
            MissedField::Known => Label::optional(text::field_what_is_known()),
        }
    }

    fn read(&self, fields: &MissedFields, _hand: Hand) -> Read<Self> {
        Ok(Ask::Calendar(CalendarAsk::NobodyCame {
            conference: self.0,
            reason: fields.known.words(),
        }))
    }
}

fields!(PlanAllFields, PlanAllField {
    first_day: Day => FirstDay,
    from: Choice<Time> => From,
    to: Choice<Time> => To,
    minutes: Choice<u16> => Minutes,
    between: Choice<u16> => Between,
    break_after: Choice<u16> => BreakAfter,
    script: Choice<String> => Script,
});

/// Hours for everybody who has none.
#[derive(Clone, Debug)]
struct PlanAll;

/// Hours for everybody who has none.
pub(crate) fn plan_all(around: &Around) -> AnyForm {
    let start = PlanAllFields {
        first_day: offers::ahead(None, around.now.day(), 1),
        from: offers::hour(Time::constant(15, 0, 0, 0)),
        to: offers::hour(Time::constant(18, 0, 0, 0)),
        minutes: offers::minutes(around),
        between: Choice::among(Some(5), &[0, 5, 10, 15], text::minutes_long),
        break_after: Choice::among(Some(4), &[0, 1, 2, 3, 4, 5, 6], text::plan_after),
        script: offers::scripts(around),
    };
    any(PlanAll, start)
}

impl Form for PlanAll {
    type Fields = PlanAllFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::Desk {
            student: None,
            at: Desk::PlanAll,
        })
    }

    fn title(&self) -> Text {
        text::plan_all_title()
    }

    fn about(&self) -> Text {
        text::plan_all_about()
    }

    fn label(&self, name: PlanAllField) -> Label {
        Label::line(match name {
            PlanAllField::FirstDay => text::field_first_day(),
            PlanAllField::From => text::field_from(),
            PlanAllField::To => text::field_to(),
            PlanAllField::Minutes => text::field_minutes(),
            PlanAllField::Between => text::field_between(),
            PlanAllField::BreakAfter => text::field_break_after(),
            PlanAllField::Script => text::field_script(),
        })
    }

    fn read(&self, fields: &PlanAllFields, hand: Hand) -> Read<Self> {
        let hours = hours(fields, hand.today)?;
        let minutes = fields.minutes.needed().map_err(at(PlanAllField::Minutes))?;
        let script = fields.script.needed().map_err(at(PlanAllField::Script))?;
        Ok(Ask::Calendar(CalendarAsk::PlanAll {
            hours,
            minutes,
            script,
        }))
    }
}

fn hours(fields: &PlanAllFields, today: Date) -> Result<Hours, Wrong<PlanAllField>> {
    let from = fields.from.needed().map_err(at(PlanAllField::From))?;
    let to = fields.to.needed().map_err(at(PlanAllField::To))?;
    if from >= to {
        return Err(Wrong {
            field: PlanAllField::To,
            why: text::plan_hours_wrong(),
        });
    }
    let first_day = fields.first_day.from(today);
    let break_after = fields.break_after.needed();
    Ok(Hours {
        from_day: first_day.map_err(at(PlanAllField::FirstDay))?,
        from,
        to,
        between: fields.between.needed().map_err(at(PlanAllField::Between))?,
        break_after: break_after.map_err(at(PlanAllField::BreakAfter))?,
        break_minutes: BREAK,
    })
}

fields!(PlanOneFields, PlanOneField {
    day: Day => Day,
    hour: Choice<Time> => Hour,
    minutes: Choice<u16> => Minutes,
    script: Choice<String> => Script,
    home: Choice<HomeId> => Home,
});

/// One conference of a student.
#[derive(Clone, Debug)]
struct PlanOne(StudentId);

/// One conference of a student who has these homes.
pub(crate) fn plan_one(around: &Around, student: StudentId, homes: &[HomeId]) -> AnyForm {
    let numbered = homes.iter().copied().zip(1_usize..);
    let of_home = numbered.map(|(home, number)| (home, text::week_home(number)));
    let start = PlanOneFields {
        day: offers::ahead(None, around.now.day(), 1),
        hour: offers::hour(Time::constant(15, 0, 0, 0)),
        minutes: offers::minutes_among(20, around.class.as_ref().map(|class| class.minutes)),
        script: offers::scripts(around),
        home: Choice::of(None, of_home).or_none(text::plan_with_all()),
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
        Label::line(match name {
            PlanOneField::Day => text::field_day(),
            PlanOneField::Hour => text::field_hour(),
            PlanOneField::Minutes => text::field_how_long(),
            PlanOneField::Script => text::field_which_conference(),
            PlanOneField::Home => text::field_home(),
        })
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
        Ok(Ask::Calendar(CalendarAsk::PlanOne {
            student: self.0,
            at: day.to_datetime(hour),
            minutes,
            script,
            home: fields.home.value(),
        }))
    }
}
