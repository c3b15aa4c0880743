//! What of the writing goes to disk, and when.

use super::super::{Pane, Target, Walk};
use super::{KEEP_DRAFT, Then, Writing, words};
use crate::ask::{Ask, ConferenceAsk, DraftAsk};
use crate::domain::Said;
use crate::domain::class_file::spot::Draft;
use crate::domain::clean::clean_line;
use crate::domain::conference::goal::{Goal, PlanPart, Promise};
use crate::domain::conference::pace::Moment;
use crate::domain::conference::script::Into;
use crate::domain::id::PromiseId;
use crate::form::Week;

/// What keeps what is written as what it is.
pub(super) fn keep(walk: &Walk) -> Option<Ask> {
    let Pane::Writing(writing) = &walk.pane else {
        return None;
    };
    let said = writing.said();
    let (student, conference) = walk.owner();
    Some(Ask::Conference(match &writing.target {
        Target::Note(at) => {
            let into = walk
                .prompts()
                .get(*at)
                .map(|prompt| prompt.into.clone())
                .unwrap_or_default();
            let into = if walk.is_rehearsal() {
                Into::Note
            } else {
                into
            };
            ConferenceAsk::KeepNote {
                student,
                conference,
                field: walk.field(*at)?,
                into,
                said,
            }
        }
        Target::Goal(part) => {
            // What was prepared is agreed on with the first part that is written.
            let mut goal = walk.goal_so_far().unwrap_or_default();
            part.write(&mut goal, in_one_line(&said));
            take_days(&mut goal, *part, writing);
            ConferenceAsk::KeepGoal {
                student,
                conference,
                part: *part,
                goal,
            }
        }
        Target::Promise(owner) => {
            let said = in_one_line(&said);
            let known = walk.promise(*owner);
            let promise = Promise {
                key: known.map_or(PromiseId::NEW, |p| p.key),
                owner: *owner,
                said,
                due: writing.due,
                kept: known.and_then(|p| p.kept),
                of: known.map(|p| p.of).unwrap_or_default(),
            };
            ConferenceAsk::KeepPromise {
                student,
                conference,
                promise,
            }
        }
        // An example waits beside its rating.
        Target::Example(_) => return draft(walk),
    }))
}

/// The days that are chosen with a part of the plan.
fn take_days(goal: &mut Goal, part: PlanPart, writing: &Writing) {
    match part {
        PlanPart::What => goal.due = writing.due,
        PlanPart::Who => goal.looks = writing.due,
        PlanPart::Often => {
            let chosen = writing.week.as_ref().map(Week::days);
            goal.plan.days = chosen.unwrap_or(goal.plan.days);
        }
        PlanPart::When | PlanPart::Place | PlanPart::Hindrance | PlanPart::Then => {}
    }
}

/// A goal or a promise is said in one breath, also when it was pasted in pieces.
fn in_one_line(said: &Said) -> Said {
    let translation = said.translation.as_deref().map(clean_line);
    Said {
        text: clean_line(&said.text),
        language: said.language,
        translation,
    }
}

/// What has to be kept at this moment: a draft, or nothing.
pub(in crate::screens::conference) fn due_draft(walk: &mut Walk, now: Moment) -> Option<Ask> {
    let Pane::Writing(writing) = &walk.pane else {
        return None;
    };
    if writing.keep_at().is_none_or(|at| now < at) {
        return None;
    }
    draft_now(walk)
}

/// The draft of what is being typed, if nobody has been asked to keep it yet.
pub(in crate::screens::conference) fn draft_now(walk: &mut Walk) -> Option<Ask> {
    let Pane::Writing(writing) = &mut walk.pane else {
        return None;
    };
    writing.unsaved.take()?;
    draft(walk)
}

fn draft(walk: &Walk) -> Option<Ask> {
    let Pane::Writing(writing) = &walk.pane else {
        return None;
    };
    let draft = words::draft(writing.spot(walk)?, &writing.drafted());
    Some(Ask::Drafts(DraftAsk::Keep(Box::new(draft))))
}

/// The draft is on disk: the editor opens with it.
pub(in crate::screens::conference) fn draft_kept(walk: &mut Walk, draft: &Draft) {
    walk.home.keep(draft);
}

/// Something could not be done: the words stay.
pub(in crate::screens::conference) const fn stays(walk: &mut Walk) {
    if let Pane::Writing(writing) = &mut walk.pane {
        writing.then = Then::Stay;
    }
}

/// It did not reach the disk: the words stay, and go there as a draft in a moment.
pub(in crate::screens::conference) const fn not_kept(walk: &mut Walk, now: Moment) {
    if let Pane::Writing(writing) = &mut walk.pane
        && writing.touched
    {
        writing.unsaved = Some(Moment(now.0 + KEEP_DRAFT));
    }
}

/// What is unsaved is due from now, not from a moment that lies ahead.
pub(in crate::screens::conference) fn clock_went_back(walk: &mut Walk, now: Moment) {
    if let Pane::Writing(writing) = &mut walk.pane {
        writing.unsaved = writing.unsaved.map(|since| since.min(now));
    }
}
