//! Work on a conference.

use super::Open;
use crate::ask::{ConferenceAsk, ConferenceChange};
use crate::domain::conference::InTalk;
use crate::domain::conference::habit::Views;
use crate::domain::id::{ConferenceId, StudentId};
use crate::store::Error;

#[expect(clippy::too_many_lines, reason = "an arm an ask")]
pub(super) fn perform(open: &mut Open, ask: &ConferenceAsk) -> Result<ConferenceChange, Error> {
    let when = open.when();
    let store = &mut *open.store;
    let whose = |student: &StudentId, conference: &ConferenceId| InTalk {
        student: *student,
        conference: *conference,
    };
    Ok(match ask {
        ConferenceAsk::Begin { conference } => ConferenceChange::Begun {
            conference: store.begin(when, conference)?,
        },
        ConferenceAsk::KeepWalk { conference, times } => {
            store.keep_walk(when, conference, times)?;
            ConferenceChange::WalkKept
        }
        ConferenceAsk::KeepNote {
            student,
            conference,
            field,
            into,
            said,
        } => {
            store.keep_note(when, whose(student, conference), field, into, said)?;
            ConferenceChange::NoteKept {
                field: field.clone(),
                into: into.clone(),
                said: said.clone(),
            }
        }
        ConferenceAsk::KeepGoal {
            student,
            conference,
            part,
            goal,
        } => {
            store.keep_goal(when, whose(student, conference), *part, goal)?;
            ConferenceChange::GoalKept {
                conference: *conference,
                part: *part,
                goal: goal.clone(),
            }
        }
        ConferenceAsk::KeepPromise {
            student,
            conference,
            promise,
        } => {
            store.keep_promise(when, whose(student, conference), promise)?;
            ConferenceChange::PromiseKept {
                conference: *conference,
                promise: promise.clone(),
            }
        }
        ConferenceAsk::Rate {
            student,
            conference,
            term,
            voice,
            views,
        } => {
            store.rate(when, whose(student, conference), term, *voice, views)?;
            // The last view that is given reveals the others.
            let rated = |habit: &Views| {
                habit.term == *term && views.iter().any(|(name, _)| *name == habit.habit)
            };
            let viewer = store.table_of(*conference)?.viewer(*student);
            let known = store.habits(*student, viewer)?;
            ConferenceChange::Rated {
                conference: *conference,
                voice: *voice,
                views: known.into_iter().filter(rated).collect(),
            }
        }
        ConferenceAsk::RequestInPrivate {
            student,
            conference,
        } => {
            store.request_in_private(when, *student, Some(*conference))?;
            ConferenceChange::Requested
        }
        ConferenceAsk::CallTeacher { conference, .. } => {
            store.call_teacher(when, *conference, true)?;
            ConferenceChange::TeacherCalled
        }
        ConferenceAsk::Close {
            conference,
            times,
            shown,
        } => {
            store.close(when, conference, times, shown.as_deref())?;
            // It is on disk; now it is in the one file that somebody may copy, too.
            let _ = store.fold_in();
            ConferenceChange::Closed {
                conference: conference.key,
            }
        }
    })
}
