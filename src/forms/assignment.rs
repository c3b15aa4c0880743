//! One assignment for the whole class, before its scores are given.

use jiff::ToSpan as _;

use super::{AnyForm, any};
use crate::ask::{Ask, GridAsk};
use crate::domain::class_file::spot::{Desk, Spot};
use crate::domain::id::StandardId;
use crate::domain::learning::evidence::{Kind, State};
use crate::domain::learning::scoring::Assignment;
use crate::domain::learning::standard::Standard;
use crate::domain::words::{Language, Words};
use crate::fields;
use crate::form::{Choice, Day, Form, Hand, Label, Line, Read, Wrong, at};
use crate::locale::{Text, terms, text};
use crate::screen::Around;

/// Days that can be chosen, back from today.
const DAYS_BACK: i64 = 300;

fields!(AssignmentFields, AssignmentField {
    task: Line => Task,
    standard: Choice<StandardId> => Standard,
    day: Day => Day,
    kind: Choice<Kind> => Kind,
    state: Choice<State> => State,
});

#[derive(Clone, Debug)]
struct AssignmentForm {
    /// The language its title is typed in.
    language: Language,
}

/// An assignment on one of these standards, first on `chosen`.
pub(crate) fn assignment(
    around: &Around,
    standards: &[Standard],
    chosen: Option<StandardId>,
) -> AnyForm {
    let today = around.now.day();
    let first = today.checked_sub(DAYS_BACK.days()).unwrap_or(today);
    let offers = standards.iter().map(|standard| {
        let says = text::learning_standard(standard.words(), standard.code.clone());
        (standard.key, says)
    });
    let start = AssignmentFields {
        task: Line::default(),
        standard: Choice::of(chosen, offers),
        day: Day::usual(today).within(first, today),
        kind: Choice::among(Some(Kind::default()), &Kind::ALL, terms::kind_of_work),
        state: Choice::among(Some(State::Final), &State::ALL, terms::evidence_state),
    };
    let form = AssignmentForm {
        language: around.reading.first(),
    };
    any(form, start)
}

impl Form for AssignmentForm {
    type Fields = AssignmentFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::Desk {
            student: None,
            at: Desk::Assignment,
        })
    }

    fn title(&self) -> Text {
        text::assignment_title()
    }

    fn about(&self) -> Text {
        text::assignment_about()
    }

    fn label(&self, name: AssignmentField) -> Label {
        match name {
            AssignmentField::Task => Label::needed(text::field_task()),
            AssignmentField::Standard => Label::line(text::field_standard()),
            AssignmentField::Day => Label::line(text::field_day()),
            AssignmentField::Kind => Label::line(text::field_kind()),
            AssignmentField::State => Label::line(text::field_state()),
        }
    }

    fn read(&self, fields: &AssignmentFields, _hand: Hand) -> Read<Self> {
        let task = fields.task.words();
        if task.is_empty() {
            return Err(Wrong {
                field: AssignmentField::Task,
                why: text::assignment_needs_title(),
            });
        }
        let assignment = Assignment {
            task: Words::only(self.language, task),
            standard: fields
                .standard
                .needed()
                .map_err(at(AssignmentField::Standard))?,
            assessed: fields.day.day(),
            kind: fields.kind.needed().map_err(at(AssignmentField::Kind))?,
            state: fields.state.needed().map_err(at(AssignmentField::State))?,
        };
        Ok(Ask::Grid(GridAsk::Begin(Box::new(assignment))))
    }
}
