//! Goals and promises: last time's, and how they went; this time's, and by when.

use super::super::Walk;
use crate::domain::conference::goal::Promise;
use crate::domain::people::person::Voice;
use crate::locale::{Text, terms, text};
use crate::page::{Block, Choice, Line, Mark, Part, Tone};
use crate::screen::Around;
use crate::screen::read_back::{by, voice};

/// Last time's goal and promises, and how they went.
pub(super) fn last_time(around: &Around, walk: &Walk) -> Vec<Part> {
    let Some(last) = walk.last_time() else {
        return Vec::new();
    };
    let title = match last.conference.at {
        Some(at) => text::last_time_title_on(at.date()),
        None => text::last_time_title(),
    };
    let goal = last.goal.as_ref().map(|goal| {
        let line = titled(text::goal_title()).beside(terms::course(goal.course));
        Choice::nth(0, line).with(Block::said(&goal.said))
    });
    let before = usize::from(goal.is_some());
    let promises = last.promises.iter().enumerate();
    let promises = promises.map(|(at, promise)| kept(around, before + at, promise));
    std::iter::once(Block::Heading(title).into())
        .chain(goal.into_iter().chain(promises).map(Part::choice))
        .collect()
}

fn kept(around: &Around, at: usize, promise: &Promise) -> Choice {
    let mark = match promise.kept {
        Some(true) => Mark::Kept,
        Some(false) => Mark::NotKept,
        None => Mark::Unknown,
    };
    let line = Line::from(voice(around, promise.owner)).beside(terms::kept(promise.kept));
    Choice::nth(at, line)
        .by(promise.owner)
        .marked(mark)
        .with(Block::said(&promise.said))
}

fn titled(text: Text) -> Line {
    Line::from(text).in_tone(Tone::Title)
}

/// The goal, and one dated promise from each of the three.
pub(super) fn agreed(around: &Around, walk: &Walk) -> Vec<Part> {
    let goal = walk.record.goal.as_ref();
    let draft = walk.home.folder.goal_draft.as_ref();
    let line = by(titled(text::goal_title()), goal.and_then(|goal| goal.due));
    let choice = Choice::nth(0, line);
    let choice = match (goal, draft) {
        (Some(goal), _) => choice.with(Block::said(&goal.said)),
        (None, Some(draft)) => choice
            .with(Block::quiet(text::goal_is_a_draft()))
            .with(Block::said(draft)),
        (None, None) => choice.with(Block::quiet(text::goal_prompt_student())),
    };
    let promises = Voice::ALL.into_iter().map(|owner| {
        let promise = walk.promise(owner);
        let whose = text::fact_beside(voice(around, owner), text::promise_title());
        let line = by(Line::from(whose), promise.and_then(|promise| promise.due));
        let below = match promise {
            Some(promise) => Block::said(&promise.said),
            None => Block::quiet(text::promise_none_yet()),
        };
        Choice::nth(owner.index() + 1, line).by(owner).with(below)
    });
    std::iter::once(choice)
        .chain(promises)
        .map(Part::choice)
        .collect()
}
