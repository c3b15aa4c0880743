//! What a student has learned: levels, the way they moved, the work behind them, tests over the terms.

use super::super::Walk;
use crate::domain::class_file::class::Season;
use crate::domain::learning::evidence::Evidence;
use crate::domain::learning::scale::Halves;
use crate::domain::learning::standard::Place;
use crate::domain::learning::standing::Learning;
use crate::locale::{Value, terms, text, working as rules};
use crate::page::{Arranged, Block, Choice, Growth, Level, Line, Moved, Part, Quote, Score, Tone};
use crate::screen::Around;
use crate::screen::pieces::level;

/// The scale of levels, as shape and word.
pub(super) fn why(around: &Around) -> Vec<Part> {
    let Some(scale) = around.scale() else {
        return Vec::new();
    };
    let mut levels = Level::all(scale);
    levels.reverse();
    let blocks = [
        Block::Heading(text::why_levels_title()),
        Block::Scale(levels),
        Block::Gap,
        Block::quiet(text::levels_not_yet_family()),
    ];
    blocks.into_iter().map(Part::Shown).collect()
}

/// One strong, one growing, one not yet, side by side.
pub(super) fn three(around: &Around, walk: &Walk) -> Vec<Part> {
    let shown = Place::ALL.into_iter().filter_map(|place| {
        let learning = walk.home.folder.learning.get(walk.standard_in(place)?)?;
        Some((place, learning))
    });
    let columns = shown.enumerate().map(|(at, (place, learning))| {
        let standing = learning.standing(walk.counting);
        Choice::nth(at, Line::from(terms::place(place)).in_tone(Tone::Title))
            .with(Block::Level(level(around, standing)))
            .with(Block::Gap)
            .with(Block::plain(terms::standard(&learning.standard)))
    });
    let columns: Vec<Choice> = columns.collect();
    if columns.is_empty() {
        return vec![Block::plain(text::standards_none_yet()).into()];
    }
    vec![Part::Choices(Arranged::Beside, columns)]
}

/// What is left to show this year, each with where it stands.
pub(super) fn left(around: &Around, walk: &Walk) -> Vec<Part> {
    let left = walk.left_to_show();
    let head = Block::Heading(text::left_title(left.len()));
    let known = left.into_iter();
    let known = known.filter_map(|at| walk.home.folder.learning.get(at));
    let choices = known.enumerate().map(|(at, learning)| Choice {
        level: Some(level(around, learning.standing(walk.counting))),
        ..Choice::nth(at, terms::standard(&learning.standard))
    });
    std::iter::once(head.into())
        .chain(choices.map(Part::choice))
        .collect()
}

/// One standard in detail: the word, what it means now, the way it moved, the work, the next step.
pub(super) fn standard(around: &Around, walk: &Walk, place: Place) -> Vec<Part> {
    let shown = walk.standard_in(place);
    let Some(learning) = shown.and_then(|at| walk.home.folder.learning.get(at)) else {
        return vec![Block::plain(text::standards_none_yet()).into()];
    };
    let standing = learning.standing(walk.counting);
    let can = Line::from(terms::standard(&learning.standard)).in_tone(Tone::Loud);
    let itself = Choice::nth(0, can).with(Block::Level(level(around, standing)));
    let mut blocks = Vec::new();
    if place == Place::NotYet {
        blocks.extend(next_step(learning));
    }
    blocks.extend(work(learning));
    let way = learning.moved(walk.counting);
    if !way.is_empty() {
        blocks.push(Block::Heading(text::history_title()));
        blocks.push(Block::Moved(Moved::way(around.scale(), &way)));
    }
    blocks.extend(means(around, walk, learning));
    std::iter::once(itself.into())
        .chain(blocks.into_iter().map(Part::Shown))
        .collect()
}

/// What a level means at this time of the year.
fn means(around: &Around, walk: &Walk, learning: &Learning) -> Vec<Block> {
    let Some(scale) = around.scale() else {
        return Vec::new();
    };
    let season = Season::of(around.now.day());
    let standing = learning.standing(walk.counting);
    vec![
        Block::Heading(text::working_means_title()),
        Block::plain(terms::meaning(scale, standing, season)),
    ]
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
    let mut blocks = vec![Block::Heading(text::work_title()), Block::Line(task)];
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

fn next_step(learning: &Learning) -> Vec<Block> {
    let Some((_, choice)) = &learning.choice else {
        return Vec::new();
    };
    let Some(next) = &choice.next else {
        return Vec::new();
    };
    let next = match choice.by {
        Some(by) => Block::loud(text::next_step_by(by, next)),
        None => Block::plain(Block::words(next)),
    };
    vec![Block::Heading(text::next_step_title()), next]
}

/// Test results over the terms, as pictures and in plain words; the test the sentences speak of stands first.
pub(super) fn growth(around: &Around, walk: &Walk) -> Vec<Part> {
    let featured = walk.featured_growth();
    let mut tests: Vec<_> = walk.home.folder.growth.iter().collect();
    tests.sort_by_key(|growth| featured != Some(*growth));
    if tests.is_empty() {
        return vec![Block::plain(text::growth_none()).into()];
    }
    let parts = tests.into_iter().map(|growth| {
        let picture = Growth::of(around.class.as_ref(), growth);
        let said = picture.said().into_iter().map(Block::plain);
        let head = Block::Heading(terms::test(&growth.test));
        let said: Vec<Block> = said.collect();
        [head, Block::Growth(Box::new(picture))]
            .into_iter()
            .chain(said)
            .chain([Block::Gap])
            .collect()
    });
    vec![
        Block::Beside(parts.collect()).into(),
        Block::quiet(text::growth_one_day_family()).into(),
    ]
}

/// “How was this worked out?”: the rule with this child's own scores, and what it means now.
pub(super) fn working(around: &Around, walk: &Walk, at: usize) -> Vec<Block> {
    let Some(learning) = walk.home.folder.learning.get(at) else {
        return Vec::new();
    };
    let standing = learning.standing(walk.counting);
    let mut blocks = vec![
        Block::loud(terms::standard(&learning.standard)),
        Block::quiet(text::as_typed(learning.standard.code.as_str())),
        Block::Level(level(around, standing)),
        Block::Gap,
    ];
    let means = means(around, walk, learning);
    if !means.is_empty() {
        blocks.extend(means);
        blocks.push(Block::Gap);
    }
    blocks.push(Block::Heading(text::working_title()));
    match &learning.judged {
        Some(judged) => {
            blocks.push(Block::plain(text::working_judged(
                judged.on,
                judged.by.clone(),
            )));
            blocks.push(Block::said(&judged.reason));
        }
        None => blocks.extend(worked_out(around, walk, learning)),
    }
    blocks.extend([Block::Gap, Block::Heading(text::working_scores_title())]);
    if learning.evidence.is_empty() {
        blocks.push(Block::plain(text::working_nothing()));
    }
    let scores = learning.evidence.iter().map(|piece| score(around, piece));
    blocks.push(Block::Scores(scores.collect()));
    blocks
}

/// The rule, its steps, and which word is nearest where the result is not a half step itself.
fn worked_out(around: &Around, walk: &Walk, learning: &Learning) -> Vec<Block> {
    let working = learning.working(walk.counting);
    let rule = rules::rule(learning.rule(walk.counting));
    let steps = rules::steps(&working, walk.counting.bounds.mastery);
    let nearest = working.result().and_then(|result| {
        let nearest = Halves::nearest(result);
        let word = terms::level(around.scale()?, nearest);
        Some(text::working_nearest(nearest.value(), result, word))
    });
    let all = std::iter::once(rule).chain(steps).chain(nearest);
    all.map(Block::plain).collect()
}

/// A piece of evidence, also one that does not count.
fn score(around: &Around, piece: &Evidence) -> Score {
    let mut facts = vec![
        Value::Words(piece.work.task.clone()),
        terms::kind_of_work(piece.kind).into(),
    ];
    // A day has its year when that is not this one.
    let this_year = around.now.day().year();
    facts.extend(piece.assessed.map(|day| {
        if day.year() == this_year {
            Value::Date(day)
        } else {
            Value::FullDate(day)
        }
    }));
    facts.extend(terms::counting(piece.work.counting).map(Value::from));
    Score {
        figure: piece.work.score,
        level: Level::nearest(around.scale(), piece.counted()),
        about: terms::facts(facts),
        comment: piece.work.comment.as_ref().map(Quote::of),
    }
}
