//! Work on what a student has prepared, or a family has said.

use super::Open;
use crate::ask::{Prepared, PreparedAsk, PreparedChange};
use crate::domain::conference::habit::ViewOf;
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::Seat;
use crate::store::Error;

/// Keeps it, and reads the folder again.
pub(super) fn perform(open: &mut Open, ask: &PreparedAsk) -> Result<PreparedChange, Error> {
    keep(open, ask)?;
    let Seat { student, table } = ask.seat;
    let viewer = table.viewer(student);
    Ok(PreparedChange {
        table,
        folder: Box::new(open.store.folder(student, viewer)?),
        entries: open.store.disputable(student, viewer)?,
    })
}

fn keep(open: &mut Open, ask: &PreparedAsk) -> Result<(), Error> {
    let (when, seat) = (open.when(), ask.seat);
    let store = &mut *open.store;
    match &ask.what {
        Prepared::Answer { by, prompt, said } => {
            store.prepare_answer(when, seat, *by, prompt, said)
        }
        Prepared::Choice {
            standard,
            place,
            choice,
        } => store.prepare_choice(when, seat.student, *standard, *place, choice),
        Prepared::Habit {
            by,
            term,
            habit,
            view,
        } => store.prepare_habit(
            when,
            seat,
            ViewOf {
                term,
                habit,
                by: *by,
            },
            view,
        ),
        Prepared::Goal { words, by } => store.prepare_goal(when, seat.student, words, *by),
        Prepared::Question { said } => store.ask(when, seat, said),
        Prepared::Feedback {
            conference,
            feedback,
        } => store.give_feedback(when, seat, *conference, feedback),
        Prepared::Statement { about, said } => {
            store.dispute(when, seat, Voice::Family, *about, said)
        }
    }
}
