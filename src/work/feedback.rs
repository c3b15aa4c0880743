//! Work on what families thought of their conferences.

use super::Open;
use crate::ask::{FamilyFeedback, FeedbackAsk, FeedbackChange};
use crate::store::Error;

pub(super) fn perform(open: &Open, ask: FeedbackAsk) -> Result<FeedbackChange, Error> {
    match ask {
        FeedbackAsk::Read => Ok(FeedbackChange::Read(feedback(open)?)),
    }
}

/// What families said of their conferences, with the students' names.
fn feedback(open: &Open) -> Result<Vec<FamilyFeedback>, Error> {
    let all = open.store.all_feedback()?.into_iter();
    all.map(|(student, _, at, said)| {
        Ok(FamilyFeedback {
            student,
            name: open.store.known_student(student)?.name.full(),
            at,
            said,
        })
    })
    .collect()
}
