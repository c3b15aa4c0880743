//! Everything read back, then the next day and the end.

use super::super::Walk;
use crate::domain::conference::goal::{Goal, PlanPart};
use crate::domain::people::person::Voice;
use crate::locale::{Text, Value, terms, text};
use crate::page::{Block, Choice, Fact, Line, Part, Quote, Tone};
use crate::screen::Around;
use crate::screen::read_back::{by, read_back_rest};

pub(super) fn close(around: &Around, walk: &Walk) -> Vec<Part> {
    let mut blocks = agreed(around, walk);
    let rest = read_back_rest(around, &walk.record);
    if !walk.is_last() {
        blocks.extend(rest);
        return blocks.into_iter().map(Part::Shown).collect();
    }
    let next = walk.record.conference.next;
    let next = next.map_or_else(text::close_choose_next, text::close_next_on);
    let finish = if walk.is_rehearsal() {
        text::close_rehearsal()
    } else {
        text::close_conference()
    };
    let choices = [next, finish].into_iter().enumerate();
    let choices = choices
        .map(|(at, text)| Part::choice(Choice::nth(at, Line::from(text).in_tone(Tone::Loud))));
    let choices: Vec<Part> = choices.collect();
    blocks
        .into_iter()
        .map(Part::Shown)
        .chain([Block::Gap.into()])
        .chain(choices)
        .chain(rest.into_iter().map(Part::Shown))
        .collect()
}

/// The goal and the promises, to be read out; and whose is missing.
fn agreed(around: &Around, walk: &Walk) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(goal) = &walk.record.goal {
        blocks.push(row(text::goal_title(), goal.due, plan(goal)));
    }
    for promise in &walk.record.promises {
        let whose = walk.called(around, promise.owner);
        blocks.push(row(whose, promise.due, vec![Block::said(&promise.said)]));
    }
    if walk.record.goal.is_none() && walk.record.promises.is_empty() {
        blocks.push(Block::quiet(text::close_nothing_promised()));
    } else if !walk.is_rehearsal() {
        let missing = Voice::ALL.into_iter();
        let missing = missing.filter(|voice| walk.promise(*voice).is_none());
        blocks.extend(missing.map(|voice| {
            Block::short(text::close_missing(walk.called(around, voice)), Tone::Quiet)
        }));
    }
    blocks
}

/// All of the plan that was agreed, as it goes home: nobody takes home what was not read out.
fn plan(goal: &Goal) -> Vec<Block> {
    let mut said = Vec::new();
    for part in PlanPart::ALL {
        let words = part.of(goal);
        match part {
            PlanPart::What | PlanPart::When | PlanPart::Place | PlanPart::Often => {
                said.extend(words.map(Block::said));
            }
            // These are no sentences of their own.
            PlanPart::Hindrance | PlanPart::Then | PlanPart::Who => {
                let label = terms::plan_part(part);
                let fact = words.map(|words| Fact::of(label, Quote::of(words)));
                let day = goal.looks.filter(|_| part == PlanPart::Who);
                let fact = fact.map(|fact| {
                    day.into_iter()
                        .fold(fact, |fact, day| fact.beside(Value::Date(day).into()))
                });
                said.extend(fact.map(Fact::block));
            }
        }
        if part == PlanPart::Often && !goal.plan.days.is_empty() {
            let days = terms::days(goal.plan.days).capital();
            said.push(Block::short(days, Tone::Plain));
        }
    }
    said
}

fn row(label: Text, due: Option<jiff::civil::Date>, said: Vec<Block>) -> Block {
    let label = by(Line::from(label).in_tone(Tone::Title), due);
    Block::Labelled(Box::new(label), said).read_out()
}
