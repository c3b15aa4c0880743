//! One standard in detail: what it is, how far it is, the next step, what helps, the work behind it.

use super::super::Walk;
use crate::domain::class_file::class::Season;
use crate::domain::learning::scale::{Halves, Standing};
use crate::domain::learning::standard::{Place, Resource};
use crate::domain::learning::standing::Learning;
use crate::locale::{Saying, Text, Value, terms, text};
use crate::page::{Block, Choice, Line, Moved, Part, Stands, Tone};
use crate::screen::Around;
use crate::screen::pieces::level;
use crate::screen::read_back::by;

/// One standard in detail, in the order it is read out: what it is, the word, the next step; then the work, the way it
/// moved, what it means now.
pub(super) fn standard(around: &Around, walk: &Walk, place: Place) -> Vec<Part> {
    let shown = walk.standard_in(place);
    let Some(learning) = shown.and_then(|at| walk.home.folder.learning.get(at)) else {
        return vec![Block::plain(text::standards_none_yet()).into()];
    };
    let standing = learning.standing(walk.counting);
    let can = if place == Place::NotYet {
        terms::not_yet(&learning.standard)
    } else {
        terms::standard(&learning.standard)
    };
    let mut blocks = vec![
        Block::loud(can).read_out(),
        stands(around, standing).read_out(),
    ];
    let draft = terms::draft(learning, around.class.as_ref(), around.now.day());
    blocks.extend(draft.map(Block::quiet));
    if place == Place::NotYet {
        blocks.extend(next_step(learning));
        blocks.extend(helps(&learning.standard.resources));
    }
    let way = learning.moved(walk.counting);
    let moved = (way.len() > 1).then(|| Block::Moved(Moved::way(around.scale(), &way)));
    if place == Place::Growing {
        blocks.extend(moved.clone());
    }
    blocks.push(Block::Gap);
    blocks.extend(work(learning));
    if place != Place::Growing {
        blocks.extend(moved);
    }
    let from = Line::from(text::working_ask()).in_tone(Tone::Title);
    let means = means(around, walk, learning)
        .into_iter()
        .chain(looks(around, learning, standing));
    blocks
        .into_iter()
        .map(Part::Shown)
        .chain([Choice::nth(0, from).into(), Block::Gap.into()])
        .chain(means.into_iter().map(Part::Shown))
        .collect()
}

/// “My work meets the standard.”
fn stands(around: &Around, standing: Standing) -> Block {
    let level = level(around, standing);
    // Where there is no level yet, the word is the whole sentence.
    let said = match standing.level() {
        Some(_) => text::my_work(level.word.clone()),
        None => level.word.clone().capital(),
    };
    Block::Stands(Box::new(Stands { said, level }))
}

/// What work at this level looks like here, and at the next one up; where nobody has said, nothing.
fn looks(around: &Around, learning: &Learning, standing: Standing) -> Vec<Block> {
    let Some(scale) = around.scale() else {
        return Vec::new();
    };
    let now = standing.level().map(Halves::whole);
    let above = scale.levels.iter().rev().map(|(level, _)| *level);
    let next = above
        .into_iter()
        .find(|level| now.is_none_or(|now| *level > now));
    let said = |level: Option<u8>, label: fn(Saying) -> Text| {
        let level = level?;
        let looks = learning.standard.looks.at(&scale.id, level)?;
        let word = Saying::from(terms::level(scale, Halves(level.saturating_mul(2))));
        Some([
            Block::Label(label(word), None),
            Block::plain(Block::words(looks)),
        ])
    };
    let now = said(now, text::standard_look_now);
    let next = said(next, text::standard_look_next);
    now.into_iter().chain(next).flatten().collect()
}

/// What helps whoever does not master it yet.
fn helps(resources: &[Resource]) -> Vec<Block> {
    let Some(first) = resources.first() else {
        return Vec::new();
    };
    let line = |one: &Resource| {
        let line = Line::from(Block::words(&one.what));
        let place = one.link.as_deref().map(text::as_typed);
        Block::Line(place.into_iter().fold(line, Line::beside))
    };
    let label = Line::from(text::standard_helps()).in_tone(Tone::Title);
    let rest = resources.iter().skip(1).map(line);
    [Block::Line(label), line(first)]
        .into_iter()
        .chain(rest)
        .collect()
}

/// What a level means at this time of the year.
pub(super) fn means(around: &Around, walk: &Walk, learning: &Learning) -> Vec<Block> {
    let Some(scale) = around.scale() else {
        return Vec::new();
    };
    let season = Season::of(around.now.day());
    let standing = learning.standing(walk.counting);
    let called = walk.home.folder.student.name.called.as_str();
    vec![Block::plain(terms::meaning(
        scale, standing, season, called,
    ))]
}

/// The work chosen for it and why; without a choice, the newest.
fn work(learning: &Learning) -> Vec<Block> {
    let choice = learning.choice.as_ref().map(|(_, choice)| choice);
    let chosen = choice.and_then(|choice| choice.evidence);
    let chosen = chosen.and_then(|key| learning.evidence.iter().find(|piece| piece.key == key));
    let Some(piece) = chosen.or(learning.evidence.last()) else {
        return Vec::new();
    };
    let task = Line::from(Block::words(&piece.work.task)).in_tone(Tone::Loud);
    let task = task.beside(terms::kind_of_work(piece.kind));
    let day = piece.assessed.map(|day| Value::Date(day).into());
    let task = day.into_iter().fold(task, Line::beside);
    let mut blocks = vec![Block::Line(task)];
    let place = piece.work.place.as_ref();
    blocks.extend(place.map(|place| Block::short(text::work_place(place), Tone::Quiet)));
    match choice {
        Some(choice) => {
            blocks.push(Block::said(&choice.why));
            let more = [
                (text::field_shows(), &choice.shows),
                (text::field_change(), &choice.change),
            ];
            for (label, said) in more {
                if let Some(said) = said {
                    blocks.extend([Block::Label(label, None), Block::said(said)]);
                }
            }
        }
        None => blocks.extend(piece.work.comment.as_ref().map(Block::said)),
    }
    blocks
}

/// The next step, with its day.
fn next_step(learning: &Learning) -> Vec<Block> {
    let Some((_, choice)) = &learning.choice else {
        return Vec::new();
    };
    let Some(next) = &choice.next else {
        return Vec::new();
    };
    let head = Line::from(text::next_step_title()).in_tone(Tone::Title);
    vec![
        Block::Line(by(head, choice.by)),
        Block::loud(text::next_step_says(next)).read_out(),
    ]
}
