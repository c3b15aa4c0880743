//! What a student writes while preparing.

use super::shared::prepared;
use super::{AnyForm, any, offers};
use crate::ask::Ask;
use crate::ask::Prepared;
use crate::domain::class_file::spot::{Own, Spot};
use crate::domain::conference::goal::{GoalPlan, GoalWords};
use crate::domain::id::{EvidenceId, StandardId, StudentId};
use crate::domain::learning::standard::Place;
use crate::domain::learning::standing::{Choice as Shown, Learning};
use crate::domain::people::folder::Folder;
use crate::domain::words::{Said, Words};
use crate::fields;
use crate::form::{Choice, Day, Form, Hand, Label, Read, Told, Week, Wrong, at};
use crate::locale::{Text, text};
use crate::screen::Around;
use jiff::civil::Date;

fields!(ChoiceFields, ChoiceField {
    work: Choice<EvidenceId> => Work,
    why: Told => Why,
    shows: Told => Shows,
    change: Told => Change,
    next: Told => Next,
    by: Day => By,
});

/// A standard in a place.
#[derive(Clone, Debug)]
struct ChoiceForm {
    student: StudentId,
    standard: StandardId,
    place: Place,
    known_by: Option<Date>,
    can: Text,
}

/// A standard in a place: which work, and the words on it.
pub(crate) fn place(
    around: &Around,
    student: StudentId,
    learning: &Learning,
    at: Place,
) -> AnyForm {
    let known = learning.choice.as_ref();
    let known = known
        .filter(|(known, _)| *known == at)
        .map(|(_, choice)| choice);
    // The newest work is proposed.
    let pieces = learning.evidence.iter().rev();
    let pieces: Vec<(EvidenceId, Text)> = pieces
        .map(|piece| (piece.key, offers::in_a_line(piece)))
        .collect();
    let keys: Vec<EvidenceId> = pieces.iter().map(|(key, _)| *key).collect();
    let says = |key: EvidenceId| {
        let piece = pieces.iter().find(|(known, _)| *known == key);
        piece.map_or_else(text::field_choice_is_gone, |(_, says)| says.clone())
    };
    let told = |said: Option<&Said>| Told::of(said);
    let next = known.and_then(|choice| choice.next.as_ref());
    let next = next.map(|next| next_step(next, around));
    let start = ChoiceFields {
        work: Choice::or_first(known.and_then(|choice| choice.evidence), &keys, says),
        why: told(known.map(|choice| &choice.why)),
        shows: told(known.and_then(|choice| choice.shows.as_ref())),
        change: told(known.and_then(|choice| choice.change.as_ref())),
        next: told(next.as_ref()),
        by: offers::ahead(known.and_then(|choice| choice.by), around.now.day(), 14),
    };
    let form = ChoiceForm {
        student,
        standard: learning.standard.key,
        place: at,
        known_by: known.and_then(|choice| choice.by),
        can: text::as_is(learning.standard.words()),
    };
    any(form, start)
}

/// The next step, first in the language that is read, where it is said in it.
fn next_step(next: &Words, around: &Around) -> Said {
    let first = around.reading.first();
    let language = match next.exactly(first) {
        Some(_) => first,
        None => first.other(),
    };
    Said {
        translation: next.exactly(language.other()).map(str::to_owned),
        ..Said::new(next.nearest(language), language)
    }
}

impl Form for ChoiceForm {
    type Fields = ChoiceFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::Own {
            student: self.student,
            home: None,
            at: Own::Choice(self.place, self.standard),
        })
    }

    fn title(&self) -> Text {
        self.can.clone()
    }

    fn about(&self) -> Text {
        text::prepare_choice_about()
    }

    fn label(&self, name: ChoiceField) -> Label {
        match name {
            ChoiceField::Work => Label::line(text::field_which_work()),
            ChoiceField::Why => Label::long(text::field_why()),
            ChoiceField::Shows => Label::optional(text::field_shows()),
            ChoiceField::Change => Label::optional(text::field_change()),
            ChoiceField::Next => Label::optional(text::field_next()),
            ChoiceField::By => Label::line(text::field_by_when()),
        }
    }

    fn read(&self, fields: &ChoiceFields, hand: Hand) -> Read<Self> {
        if fields.work.is_gone() {
            return Err(Wrong {
                field: ChoiceField::Work,
                why: text::field_choice_is_gone(),
            });
        }
        let next = fields.next.some(hand).map(|next| next.as_words());
        let by = match (&next, fields.by.day(), self.known_by) {
            (None, ..) => None,
            // A day that has passed and that nobody moved stays the day that was said.
            (Some(_), Some(day), Some(before)) if day == before => Some(day),
            (Some(_), ..) => Some(fields.by.from(hand.today).map_err(at(ChoiceField::By))?),
        };
        let choice = Shown {
            evidence: fields.work.value(),
            why: fields.why.said(hand),
            shows: fields.shows.some(hand),
            change: fields.change.some(hand),
            next,
            by,
        };
        let choice = Prepared::Choice {
            standard: self.standard,
            place: self.place,
            choice: Box::new(choice),
        };
        Ok(prepared(self.student.into(), choice))
    }
}

fields!(GoalFields, GoalField {
    words: Told => Words,
    by: Day => By,
    when: Told => When,
    place: Told => Place,
    often: Told => Often,
    days: Week => Days,
    hindrance: Told => Hindrance,
    then: Told => Then,
    who: Told => Who,
});

/// A goal that is prepared.
#[derive(Clone, Debug)]
struct GoalForm {
    student: StudentId,
    known_by: Option<Date>,
}

/// A goal that is small and has a day; and how it is gone about, a short question each.
pub(crate) fn goal(around: &Around, folder: &Folder) -> AnyForm {
    let known = folder.goal_draft.as_ref().filter(|said| !said.is_blank());
    let by = folder.goal_draft_by;
    let plan = &folder.goal_draft_plan;
    let start = GoalFields {
        words: Told::of(known),
        by: offers::ahead(by, around.now.day(), 14),
        when: Told::of(plan.when.as_ref()),
        place: Told::of(plan.place.as_ref()),
        often: Told::of(plan.often.as_ref()),
        days: Week::of(plan.days),
        hindrance: Told::of(plan.hindrance.as_ref()),
        then: Told::of(plan.then.as_ref()),
        who: Told::of(plan.who.as_ref()),
    };
    let form = GoalForm {
        student: folder.key,
        known_by: by,
    };
    any(form, start)
}

impl Form for GoalForm {
    type Fields = GoalFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::Own {
            student: self.student,
            home: None,
            at: Own::Goal,
        })
    }

    fn title(&self) -> Text {
        text::prepare_goal()
    }

    fn about(&self) -> Text {
        text::prepare_goal_about()
    }

    fn label(&self, name: GoalField) -> Label {
        match name {
            GoalField::Words => Label::long(text::field_goal()),
            GoalField::By => Label::line(text::field_by_when()),
            GoalField::When => Label::optional(text::plan_when_student()),
            GoalField::Place => Label::optional(text::plan_place_student()),
            GoalField::Often => Label::optional(text::plan_often_student()),
            GoalField::Days => Label::line(text::plan_days_student()),
            GoalField::Hindrance => Label::optional(text::plan_if_student()),
            GoalField::Then => Label::optional(text::plan_then_student()),
            GoalField::Who => Label::optional(text::plan_who_student()),
        }
    }

    fn read(&self, fields: &GoalFields, hand: Hand) -> Read<Self> {
        let what = fields.words.said(hand);
        // A day that has passed and that nobody moved stays the day that was said.
        let by = match fields.by.day() {
            Some(day) if self.known_by == Some(day) => day,
            _ => fields.by.from(hand.today).map_err(at(GoalField::By))?,
        };
        let plan = GoalPlan {
            when: fields.when.some(hand),
            place: fields.place.some(hand),
            often: fields.often.some(hand),
            days: fields.days.days(),
            hindrance: fields.hindrance.some(hand),
            then: fields.then.some(hand),
            who: fields.who.some(hand),
        };
        let words = Box::new(GoalWords {
            what,
            plan: Box::new(plan),
        });
        let by = Some(by);
        Ok(prepared(self.student.into(), Prepared::Goal { words, by }))
    }
}
