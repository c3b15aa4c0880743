//! Work on what a student has prepared, or a family has said.

use super::Open;
use crate::ask::{Prepared, PreparedAsk, PreparedChange};
use crate::domain::conference::habit::ViewOf;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Viewer;
use crate::store::Error;

/// Keeps it, and reads the folder again.
pub(super) fn perform(open: &mut Open, ask: &PreparedAsk) -> Result<PreparedChange, Error> {
    keep(open, ask)?;
    let student = ask.student;
    Ok(PreparedChange {
        folder: Box::new(open.store.folder(student, Viewer::Student(student))?),
        entries: open.store.disputable(student)?,
    })
}

fn keep(open: &mut Open, ask: &PreparedAsk) -> Result<(), Error> {
    let (when, student) = (open.when(), ask.student);
    let store = &mut *open.store;
    match &ask.what {
        Prepared::Answer { by, prompt, said } => {
            store.prepare_answer(when, student, *by, prompt, said)
        }
        Prepared::Choice {
            standard,
            place,
            choice,
        } => store.prepare_choice(when, student, *standard, *place, choice),
        Prepared::Habit {
            by,
            term,
            habit,
            view,
        } => store.prepare_habit(
            when,
            student,
            ViewOf {
                term,
                habit,
                by: *by,
            },
            view,
        ),
        Prepared::Goal { words, by } => store.prepare_goal(when, student, words, *by),
        Prepared::Question { said } => store.ask(when, student, said),
        Prepared::Feedback {
            conference,
            feedback,
        } => store.give_feedback(when, student, *conference, feedback),
        Prepared::Statement { about, said } => {
            store.dispute(when, student, Voice::Family, *about, said)
        }
    }
}
