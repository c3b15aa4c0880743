//! Work on a student's standards.

use super::Open;
use crate::ask::{Ahead, Learner, LearningAsk, LearningChange};
use crate::domain::clean::folded;
use crate::domain::conference::habit::ViewOf;
use crate::domain::id::StudentId;
use crate::domain::learning::revision::Plan;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Viewer;
use crate::store::Error;

pub(super) fn perform(open: &mut Open, ask: &LearningAsk) -> Result<LearningChange, Error> {
    let when = open.when();
    let student = match ask {
        LearningAsk::Read { student } => return Ok(LearningChange::Read(learner(open, *student)?)),
        LearningAsk::ReadHabits { student, term } => {
            let ahead = ahead(open, *student, term)?;
            return Ok(LearningChange::Habits(ahead, false));
        }
        LearningAsk::RateHabit {
            student,
            term,
            habit,
            view,
        } => {
            let by = Voice::Teacher;
            let of = ViewOf { term, habit, by };
            open.store.prepare_habit(when, *student, of, view)?;
            let ahead = ahead(open, *student, term)?;
            return Ok(LearningChange::Habits(ahead, true));
        }
        LearningAsk::ReadHabitsOfClass { term } => return of_class(open, term),
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
        LearningAsk::JudgeAgain { student, standard } => {
            open.store.judge_again(when, *student, *standard)?;
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

/// What the teacher may know of a student's habits this term: of whoever has not given theirs, and before the teacher
/// has, only who has.
fn ahead(open: &Open, student: StudentId, term: &str) -> Result<Box<Ahead>, Error> {
    let mut views = open.store.habits(student, Viewer::Teacher)?;
    views.retain(|views| views.term == term);
    Ok(Box::new(Ahead {
        student,
        name: open.store.known_student(student)?.name.full(),
        views,
    }))
}

fn of_class(open: &Open, term: &str) -> Result<LearningChange, Error> {
    let given = open.store.rated_by_teacher(term)?;
    let mut all: Vec<(StudentId, String, usize)> = open
        .store
        .students()?
        .into_iter()
        .map(|one| {
            let count = given.iter().find(|(student, _)| *student == one.key);
            (
                one.key,
                one.name.full(),
                count.map_or(0, |(_, count)| *count),
            )
        })
        .collect();
    all.sort_by_cached_key(|(_, name, _)| folded(name));
    Ok(LearningChange::HabitsOfClass(all))
}

fn learner(open: &Open, student: StudentId) -> Result<Box<Learner>, Error> {
    let folder = open.store.folder(student, Viewer::Teacher)?;
    Ok(Box::new(Learner {
        student,
        name: folder.student.name.full(),
        learning: folder.learning,
        plans: folder.plans,
        judged_before: open.store.judged_before(student)?,
    }))
}
