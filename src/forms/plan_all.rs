//! Hours for everybody who has none: on which days, at which hours, how many at once.

use super::{AnyForm, any, offers};
use crate::ask::{Ask, CalendarAsk, Wanted};
use crate::domain::class_file::spot::{Desk, Spot};
use crate::domain::conference::hours::{Unclear, Window, typed, windows_of};
use crate::domain::conference::timetable::{Hours, USUAL};
use crate::domain::conference::{Interpreter, InterpreterKind};
use crate::fields;
use crate::form::{Choice, Day, Form, Hand, Label, Line, Read, Wrong, at};
use crate::locale::{Text, text};
use crate::screen::Around;

/// Minutes of the break between conferences.
const BREAK: u16 = 15;

/// So many are offered at once.
const TABLES: [u16; 12] = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24];

fields!(PlanAllFields, PlanAllField {
    first_day: Day => FirstDay,
    last_day: Day => LastDay,
    windows: Line => Windows,
    tables: Choice<u16> => Tables,
    minutes: Choice<u16> => Minutes,
    between: Choice<u16> => Between,
    break_after: Choice<u16> => BreakAfter,
    interpreter: Line => Interpreter,
    script: Choice<String> => Script,
});

/// Hours for everybody who has none.
#[derive(Clone, Debug)]
struct PlanAll;

/// Hours for everybody who has none.
pub(crate) fn plan_all(around: &Around) -> AnyForm {
    let today = around.now.day();
    let start = PlanAllFields {
        first_day: offers::ahead(None, today, 1),
        last_day: Day::of(None)
            .within(today, offers::far_ahead(today))
            .or_none(text::plan_last_day_none()),
        windows: Line::of(&typed(&[USUAL])),
        tables: Choice::among(Some(1), &TABLES, text::plan_tables),
        minutes: offers::minutes(around),
        between: Choice::among(Some(5), &[0, 5, 10, 15], text::minutes_long),
        break_after: Choice::among(Some(4), &[0, 1, 2, 3, 4, 5, 6], text::plan_after),
        interpreter: Line::default(),
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
        match name {
            PlanAllField::FirstDay => Label::line(text::field_first_day()),
            PlanAllField::LastDay => Label::line(text::field_last_day()),
            PlanAllField::Windows => Label::line(text::field_windows()),
            PlanAllField::Tables => Label::line(text::field_tables()),
            PlanAllField::Minutes => Label::line(text::field_minutes()),
            PlanAllField::Between => Label::line(text::field_between()),
            PlanAllField::BreakAfter => Label::line(text::field_break_after()),
            PlanAllField::Interpreter => Label::optional(text::field_named_interpreter()),
            PlanAllField::Script => Label::line(text::field_script()),
        }
    }

    fn read(&self, fields: &PlanAllFields, hand: Hand) -> Read<Self> {
        let hours = hours(fields, hand)?;
        let minutes = fields.minutes.needed().map_err(at(PlanAllField::Minutes))?;
        let script = fields.script.needed().map_err(at(PlanAllField::Script))?;
        let interpreter = fields.interpreter.some().map(|name| Interpreter {
            name,
            kind: InterpreterKind::Staff,
        });
        Ok(Ask::Calendar(CalendarAsk::Propose(Box::new(Wanted {
            hours,
            minutes,
            script,
            interpreter,
        }))))
    }
}

fn hours(fields: &PlanAllFields, hand: Hand) -> Result<Hours, Wrong<PlanAllField>> {
    let first_day = fields.first_day.from(hand.today);
    let from_day = first_day.map_err(at(PlanAllField::FirstDay))?;
    let to_day = fields.last_day.day();
    if to_day.is_some_and(|last| last < from_day) {
        return Err(Wrong {
            field: PlanAllField::LastDay,
            why: text::plan_last_day_wrong(),
        });
    }
    let windows = windows(fields).map_err(at(PlanAllField::Windows))?;
    let break_after = fields.break_after.needed();
    Ok(Hours {
        from_day,
        to_day,
        windows,
        tables: fields.tables.needed().map_err(at(PlanAllField::Tables))?,
        between: fields.between.needed().map_err(at(PlanAllField::Between))?,
        break_after: break_after.map_err(at(PlanAllField::BreakAfter))?,
        break_minutes: BREAK,
    })
}

fn windows(fields: &PlanAllFields) -> Result<Vec<Window>, Text> {
    windows_of(&fields.windows.words()).map_err(|unclear| match unclear {
        Unclear::NoHour(typed) => text::plan_windows_none(typed.as_str()),
        Unclear::EitherHalf(typed) => text::hour_either(typed.as_str()),
        Unclear::Backwards(typed) => text::plan_windows_backwards(typed.as_str()),
        Unclear::Overlapping(typed) => text::plan_windows_overlap(typed.as_str()),
    })
}
