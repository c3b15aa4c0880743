//! What is on disk, taken into the record; and where to go then.

use super::super::{Pane, RatingPane, Target, Walk};
use super::Then;
use crate::domain::Said;
use crate::domain::class_file::spot::Talk;
use crate::domain::conference::goal::{Goal, GoalPlan, PlanPart, Promise};
use crate::domain::conference::note::{Field, Note};
use crate::domain::conference::script::Into;
use crate::domain::conference::{Kind, Record};
use crate::domain::id::{ConferenceId, NoteId};
use crate::domain::people::profile::Answer;
use crate::domain::people::who_sees::Owner;
use crate::screen::Around;

/// A note, goal or promise is on disk, and in the record: goes where it was to go.
pub(in crate::screens::conference) fn kept(walk: &mut Walk, around: &Around) {
    if let Pane::Writing(writing) = &mut walk.pane {
        writing.unsaved = None;
        writing.touched = false;
    }
    go_on(walk, around);
}

/// Leaves the editor, or goes to the next prompt.
pub(in crate::screens::conference) fn go_on(walk: &mut Walk, around: &Around) {
    let Pane::Writing(writing) = &walk.pane else {
        return;
    };
    match (writing.then, &writing.target) {
        (Then::Leave, Target::Example(_)) => back_to_rating(walk),
        (Then::Leave, _) => walk.pane = Pane::Page,
        (Then::Next, Target::Note(at)) => {
            let next = (at + 1) % walk.prompts().len().max(1);
            walk.write(Target::Note(next), around);
        }
        (Then::Next | Then::Stay, _) => {}
    }
}

/// From the example back to the words, with the example.
pub(in crate::screens::conference) fn back_to_rating(walk: &mut Walk) {
    let Pane::Writing(writing) = &walk.pane else {
        return;
    };
    if let Target::Example(rating) = &writing.target {
        let example = Some(writing.said()).filter(|said| !said.is_blank());
        walk.pane = Pane::Rating(RatingPane {
            example,
            ..rating.clone()
        });
    }
}

/// Did leaving need no keeping?
pub(in crate::screens::conference) fn is_leaving_untouched(walk: &Walk) -> bool {
    matches!(&walk.pane, Pane::Writing(writing) if writing.then != Then::Stay && !writing.touched)
}

fn forget_draft(walk: &mut Walk, at: Talk) {
    let spot = walk.talk(at);
    walk.home.forget(&spot);
}

pub(in crate::screens::conference) fn note_kept(
    walk: &mut Walk,
    field: &Field,
    into: &Into,
    said: &Said,
) {
    forget_draft(walk, Talk::Note(field.clone()));
    walk.record.notes.retain(|note| note.field != *field);
    if !said.is_blank() {
        walk.record.notes.push(Note {
            key: NoteId::NEW,
            field: field.clone(),
            said: said.clone(),
            owner: Owner::default(),
        });
    }
    if let Into::Profile(prompt) = into {
        let mut profile = std::mem::take(&mut walk.home.folder.profile);
        profile.retain(|answer| {
            answer.prompt != *prompt || answer.by != field.by || !walk.is_own(answer)
        });
        if !said.is_blank() {
            profile.push(Answer {
                prompt: prompt.clone(),
                by: field.by,
                said: said.clone(),
                owner: Owner::default(),
            });
        }
        walk.home.folder.profile = profile;
    }
}

pub(in crate::screens::conference) fn goal_kept(
    walk: &mut Walk,
    conference: ConferenceId,
    part: PlanPart,
    goal: &Goal,
) {
    let said = (!goal.is_blank()).then(|| goal.clone());
    if conference != walk.record.conference.key {
        return record_of(walk, conference)
            .into_iter()
            .for_each(|record| record.goal.clone_from(&said));
    }
    forget_draft(walk, Talk::Goal(part));
    walk.record.goal = said;
    if !walk.is_rehearsal() {
        // The prepared goal has become this conference's: it opens no other one.
        walk.home.folder.goal_draft = None;
        *walk.home.folder.goal_draft_plan = GoalPlan::default();
    }
}

pub(in crate::screens::conference) fn promise_kept(
    walk: &mut Walk,
    conference: ConferenceId,
    promise: &Promise,
) {
    if conference == walk.record.conference.key {
        forget_draft(walk, Talk::Promise(promise.owner));
        return take_promise(&mut walk.record, promise);
    }
    record_of(walk, conference)
        .into_iter()
        .for_each(|record| take_promise(record, promise));
}

fn take_promise(record: &mut Record, promise: &Promise) {
    record.promises.retain(|known| known.owner != promise.owner);
    if !promise.said.is_blank() {
        record.promises.push(promise.clone());
        record.promises.sort_by_key(|promise| promise.owner);
    }
}

fn record_of(walk: &mut Walk, conference: ConferenceId) -> Option<&mut Record> {
    let records = walk.home.folder.records.iter_mut();
    records
        .filter(|record| record.conference.kind == Kind::Conference)
        .find(|record| record.conference.key == conference)
}
