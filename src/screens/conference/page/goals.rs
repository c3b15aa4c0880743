//! Goals and promises: last time's, and how they went; this time's, and by when.

use super::super::Walk;
use crate::domain::conference::goal::{PlanPart, Promise};
use crate::domain::people::person::Voice;
use crate::locale::{Text, Value, terms, text};
use crate::page::{Arranged, Block, Choice, Line, Mark, Part, Tone};
use crate::screen::Around;
use crate::screen::read_back::by;

/// Last time's goal and promises, and how they went.
pub(super) fn last_time(around: &Around, walk: &Walk) -> Vec<Part> {
    let Some(last) = walk.last_time() else {
        return Vec::new();
    };
    let goal = last.goal.as_ref().map(|goal| {
        let line = titled(text::goal_title()).beside(terms::course(goal.course));
        Choice::nth(0, line).with(Block::said(&goal.said))
    });
    let before = usize::from(goal.is_some());
    let promises = last.promises.iter().enumerate();
    let promises = promises.map(|(at, promise)| kept(around, walk, before + at, promise));
    goal.into_iter().chain(promises).map(Part::choice).collect()
}

/// When last time was.
pub(super) fn last_title(walk: &Walk) -> Text {
    let at = walk.last_time().and_then(|last| last.conference.at);
    at.map_or_else(text::last_time_title, |at| {
        text::last_time_title_on(at.date())
    })
}

fn kept(around: &Around, walk: &Walk, at: usize, promise: &Promise) -> Choice {
    let mark = match promise.kept {
        Some(true) => Mark::Kept,
        Some(false) => Mark::NotKept,
        None => Mark::Unknown,
    };
    let line = Line::from(walk.called(around, promise.owner)).beside(terms::kept(promise.kept));
    Choice::nth(at, line)
        .by(promise.owner)
        .marked(mark)
        .with(Block::said(&promise.said))
}

fn titled(text: Text) -> Line {
    Line::from(text).in_tone(Tone::Title)
}

/// The goal as a plan, a row for each thing to say.
pub(super) fn plan(walk: &Walk) -> Vec<Part> {
    let goal = walk.goal_so_far();
    let rows = PlanPart::ALL.into_iter().enumerate();
    let rows = rows.map(|(at, part)| {
        let line = titled(terms::plan_part(part));
        let day = goal.as_ref().and_then(|goal| match part {
            PlanPart::What => goal.due.map(text::due_by),
            PlanPart::Who => goal.looks.map(|day| Value::Date(day).into()),
            _ => None,
        });
        let line = day.into_iter().fold(line, Line::beside);
        let said = goal.as_ref().and_then(|goal| part.of(goal));
        let days = goal.as_ref().map(|goal| goal.plan.days);
        let days = days.filter(|days| part == PlanPart::Often && !days.is_empty());
        let days = days.map(|days| Block::short(terms::days(days).capital(), Tone::Plain));
        let row = days
            .clone()
            .into_iter()
            .fold(Choice::nth(at, line), Choice::with);
        match said {
            Some(said) => row.with(Block::said(said)),
            None if days.is_some() => row,
            None => row.with(Block::quiet(plan_question(part))),
        }
    });
    let rows = Part::Choices(Arranged::Rows, rows.collect());
    let is_draft = goal.is_some() && walk.record.goal.is_none();
    let draft = is_draft.then(|| Block::short(text::goal_was_prepared(), Tone::Quiet).into());
    std::iter::once(rows).chain(draft).collect()
}

/// The question to the student.
pub(super) fn plan_question(part: PlanPart) -> Text {
    match part {
        PlanPart::What => text::plan_what_student(),
        PlanPart::When => text::plan_when_student(),
        PlanPart::Place => text::plan_place_student(),
        PlanPart::Often => text::plan_often_student(),
        PlanPart::Hindrance => text::plan_if_student(),
        PlanPart::Then => text::plan_then_student(),
        PlanPart::Who => text::plan_who_student(),
    }
}

/// The goal, and one dated promise from each of the three.
pub(super) fn agreed(around: &Around, walk: &Walk) -> Vec<Part> {
    let goal = walk.record.goal.as_ref();
    let goal = goal.filter(|goal| PlanPart::What.of(goal).is_some());
    let draft = walk.home.folder.goal_draft.as_ref();
    let line = by(titled(text::goal_title()), goal.and_then(|goal| goal.due));
    let choice = Choice::nth(0, line);
    let choice = match (goal, draft) {
        (Some(goal), _) => choice.with(Block::said(&goal.said)),
        (None, Some(draft)) => choice
            .with(Block::said(draft))
            .with(Block::short(text::goal_was_prepared(), Tone::Quiet)),
        (None, None) => choice.with(Block::quiet(text::goal_prompt_student())),
    };
    let promises = Voice::ALL.into_iter().map(|owner| {
        let promise = walk.promise(owner);
        let whose = walk.called(around, owner);
        let line = by(Line::from(whose), promise.and_then(|promise| promise.due));
        let below = match promise {
            Some(promise) => Block::said(&promise.said),
            None => Block::quiet(promise_prompt(owner)),
        };
        Choice::nth(owner.index() + 1, line).by(owner).with(below)
    });
    let rows = std::iter::once(choice).chain(promises);
    vec![Part::Choices(Arranged::Rows, rows.collect())]
}

/// What a voice is asked to promise.
pub(super) fn promise_prompt(owner: Voice) -> Text {
    match owner {
        Voice::Student => text::promise_prompt_student(),
        Voice::Family => text::promise_prompt_family(),
        Voice::Teacher => text::promise_prompt_teacher(),
    }
}
