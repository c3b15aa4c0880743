//! What is said of a secret that did not open, and of a class that is not as it should be.

use crate::domain::class_file::soundness::Unsound;
use crate::domain::class_file::throttle::Answer;
use crate::domain::conference::pace::Moment;
use crate::locale::{Text, text};

/// What is said of a try that did not open, to a student or to the teacher; nothing once the wait is over.
pub fn of_try(answer: Answer, now: Moment, to_student: bool) -> Option<Text> {
    match (answer, to_student) {
        (Answer::Open, _) => None,
        (Answer::Wrong(None), false) => Some(text::try_was_wrong()),
        (Answer::Wrong(None), true) => Some(text::try_was_wrong_student()),
        (Answer::Wrong(Some(until)) | Answer::Wait(until), _) => {
            let seconds = usize::try_from(until.0.saturating_sub(now.0).max(0))
                .unwrap_or(0)
                .div_ceil(1000);
            Some(match (seconds, to_student) {
                (0, true) => text::try_again_now_student(),
                (0, false) => text::try_again_now(),
                (_, true) => text::try_has_to_wait_student(seconds),
                (_, false) => text::try_has_to_wait(seconds),
            })
        }
    }
}

/// What is said of all that is not as it should be, in one sentence.
pub fn of_unsound(all: &[Unsound]) -> Option<Text> {
    let mut rows = all.iter().filter_map(|one| match one {
        Unsound::Row { table, row } => Some((table, row)),
        Unsound::Changed => None,
    });
    let count = rows.clone().count();
    match rows.next() {
        Some((table, row)) => Some(text::class_unsound(count, row.to_string(), table.clone())),
        None if all.is_empty() => None,
        None => Some(text::class_changed_outside()),
    }
}
