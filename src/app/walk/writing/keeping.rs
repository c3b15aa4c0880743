//! What of the writing goes to disk, and when.

use super::super::super::Effect;
use super::super::{Pane, Walk};
use super::{KEEP_DRAFT, Target, Then, words};
use crate::domain::Said;
use crate::domain::clean::clean_line;
use crate::domain::goal::{Course, Goal, Promise};
use crate::domain::pace::Moment;
use crate::domain::script::Into;
use crate::domain::spot::Draft;

/// The effect that keeps what is written as what it is.
pub(super) fn keep(walk: &Walk) -> Option<Effect> {
    let Pane::Writing(writing) = &walk.pane else {
        return None;
    };
    let said = writing.said();
    match &writing.target {
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
            Some(Effect::KeepNote(walk.owner(), walk.field(*at)?, into, said))
        }
        Target::Goal => {
            let said = in_one_line(&said);
            let known = walk.record.goal.as_ref();
            let goal = Goal {
                key: known.map_or(0, |goal| goal.key),
                said,
                due: writing.due,
                course: known.map_or(Course::Going, |goal| goal.course),
            };
            Some(Effect::KeepGoal(walk.owner(), goal))
        }
        Target::Promise(owner) => {
            let said = in_one_line(&said);
            let known = walk.promise(*owner);
            let promise = Promise {
                key: known.map_or(0, |p| p.key),
                owner: *owner,
                said,
                due: writing.due,
                kept: known.and_then(|p| p.kept),
            };
            Some(Effect::KeepPromise(walk.owner(), promise))
        }
        Target::Example(_) => draft(walk),
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
pub(in crate::app::walk) fn due_draft(walk: &Walk, now: Moment) -> Option<Effect> {
    let Pane::Writing(writing) = &walk.pane else {
        return None;
    };
    if writing.keep_at().is_none_or(|at| now < at) {
        return None;
    }
    draft_now(walk)
}

/// The draft of what is being typed, if something is not on disk.
pub(in crate::app::walk) fn draft_now(walk: &Walk) -> Option<Effect> {
    let Pane::Writing(writing) = &walk.pane else {
        return None;
    };
    writing.unsaved?;
    draft(walk)
}

fn draft(walk: &Walk) -> Option<Effect> {
    let Pane::Writing(writing) = &walk.pane else {
        return None;
    };
    let spot = writing.spot(walk)?;
    let draft = words::draft(spot, &writing.said(), writing.due);
    Some(Effect::KeepDraft(Box::new(draft)))
}

/// The draft is on disk: everything typed until it was taken is safe.
pub(in crate::app::walk) fn draft_kept(walk: &mut Walk, draft: &Draft, now: Moment) {
    walk.home.keep(draft);
    let kept = words::read(draft);
    if let Pane::Writing(writing) = &mut walk.pane {
        let is_all = kept == Some((writing.said(), writing.due));
        writing.unsaved = (!is_all).then_some(now);
    }
}

/// It did not reach the disk: the words stay, and are tried again in a moment.
pub(in crate::app::walk) fn not_kept(walk: &mut Walk, now: Moment) {
    if let Pane::Writing(writing) = &mut walk.pane {
        writing.then = Then::Stay;
        if writing.touched {
            writing.unsaved = Some(Moment(now.0 + KEEP_DRAFT));
        }
    }
}

/// What is unsaved is due from now, not from a moment that lies ahead.
pub(in crate::app::walk) fn clock_went_back(walk: &mut Walk, now: Moment) {
    if let Pane::Writing(writing) = &mut walk.pane {
        writing.unsaved = writing.unsaved.map(|since| since.min(now));
    }
}
