//! What the teacher fills in about a standard: a judgement, a plan.

use super::{AnyForm, any, offers};
use crate::ask::Ask;
use crate::ask::LearningAsk;
use crate::domain::class_file::spot::{Desk, Spot};
use crate::domain::id::{PlanId, StandardId, StudentId};
use crate::domain::learning::revision::{Plan, PlanWords};
use crate::domain::learning::scale::{Halves, Scale};
use crate::domain::learning::standing::{Learning, Override};
use crate::fields;
use crate::form::{Choice, Day, Form, Hand, Label, Read, Told, at};
use crate::locale::{Text, terms, text};
use crate::screen::Around;

fields!(JudgeFields, JudgeField { level: Choice<Halves> => Level, grounds: Told => Grounds });

/// The teacher's own judgement of a standard.
#[derive(Clone, Debug)]
struct Judge {
    student: StudentId,
    standard: StandardId,
    /// Who judges.
    by: String,
}

/// The teacher's own judgement, with the reason.
pub(crate) fn judge(around: &Around, student: StudentId, learning: &Learning) -> AnyForm {
    let now = learning.standing(around.counting()).level();
    let top = around.scale().map_or(4, Scale::top);
    let levels: Vec<Halves> = (2..=top * 2).rev().map(Halves).collect();
    let level = around.scale().map_or_else(Choice::default, |scale| {
        Choice::or_first(now, &levels, |level| terms::level(scale, level))
    });
    let start = JudgeFields {
        level,
        ..JudgeFields::default()
    };
    let by = around
        .class
        .as_ref()
        .map(|class| class.teacher.name.clone());
    let form = Judge {
        student,
        standard: learning.standard.key,
        by: by.unwrap_or_default(),
    };
    any(form, start)
}

impl Form for Judge {
    type Fields = JudgeFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::at_desk_of(self.student, Desk::Judge(self.standard)))
    }

    fn title(&self) -> Text {
        text::learning_judge()
    }

    fn about(&self) -> Text {
        text::judge_about()
    }

    fn label(&self, name: JudgeField) -> Label {
        match name {
            JudgeField::Level => Label::line(text::field_level()),
            JudgeField::Grounds => Label::long(text::field_grounds()),
        }
    }

    fn read(&self, fields: &JudgeFields, hand: Hand) -> Read<Self> {
        let judged = Override {
            level: fields.level.needed().map_err(at(JudgeField::Level))?,
            reason: fields.grounds.said(hand),
            by: self.by.clone(),
            on: hand.today,
        };
        Ok(Ask::Learning(LearningAsk::Judge {
            student: self.student,
            standard: self.standard,
            judged: Some(Box::new(judged)),
        }))
    }
}

fields!(PlanFields, PlanField { what: Told => What, help: Told => Help, by: Day => By });

/// What a student redoes on a standard.
#[derive(Clone, Debug)]
struct PlanForm {
    student: StudentId,
    standard: StandardId,
}

/// What is redone, with what help, by when.
pub(crate) fn plan(around: &Around, student: StudentId, standard: StandardId) -> AnyForm {
    let start = PlanFields {
        by: offers::ahead(None, around.now.day(), 14),
        ..PlanFields::default()
    };
    any(PlanForm { student, standard }, start)
}

impl Form for PlanForm {
    type Fields = PlanFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::at_desk_of(self.student, Desk::Plan(self.standard)))
    }

    fn title(&self) -> Text {
        text::learning_plan()
    }

    fn about(&self) -> Text {
        text::plan_about()
    }

    fn label(&self, name: PlanField) -> Label {
        match name {
            PlanField::What => Label::long(text::field_redo()),
            PlanField::Help => Label::optional(text::field_help()),
            PlanField::By => Label::line(text::field_by_when()),
        }
    }

    fn read(&self, fields: &PlanFields, hand: Hand) -> Read<Self> {
        let plan = Plan {
            key: PlanId::NEW,
            standard: self.standard,
            words: PlanWords {
                what: fields.what.said(hand),
                help: fields.help.said(hand),
            },
            due: Some(fields.by.from(hand.today).map_err(at(PlanField::By))?),
            done: false,
        };
        Ok(Ask::Learning(LearningAsk::KeepPlan {
            student: self.student,
            plan: Box::new(plan),
        }))
    }
}
