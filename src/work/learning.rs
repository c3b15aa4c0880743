//! Work on a student's standards.

use super::Open;
use crate::ask::{Learner, LearningAsk, LearningChange};
use crate::domain::id::StudentId;
use crate::domain::learning::revision::Plan;
use crate::domain::people::who_sees::Viewer;
use crate::store::Error;

pub(super) fn perform(open: &mut Open, ask: &LearningAsk) -> Result<LearningChange, Error> {
    let when = open.when();
    let student = match ask {
        LearningAsk::Read { student } => return Ok(LearningChange::Read(learner(open, *student)?)),
        LearningAsk::KeepEvidence {
            student,
            standard,
            piece,
            reason,
        } => {
            open.store
                .keep_evidence(when, *student, *standard, piece, reason)?;
            student
        }
        LearningAsk::Judge {
            student,
            standard,
            judged,
        } => {
            open.store
                .judge(when, *student, *standard, judged.as_deref())?;
            student
        }
        LearningAsk::KeepPlan { student, plan } => {
            open.store.keep_plan(when, *student, plan)?;
            student
        }
        LearningAsk::FinishPlan { student, plan } => {
            let plan = Plan {
                done: true,
                ..(**plan).clone()
            };
            open.store.keep_plan(when, *student, &plan)?;
            student
        }
    };
    Ok(LearningChange::Kept(learner(open, *student)?))
}

fn learner(open: &Open, student: StudentId) -> Result<Box<Learner>, Error> {
    let folder = open.store.folder(student, Viewer::Teacher)?;
    Ok(Box::new(Learner {
        student,
        name: folder.student.name.full(),
        learning: folder.learning,
        plans: folder.plans,
    }))
}
