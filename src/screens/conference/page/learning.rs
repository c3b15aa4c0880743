//! What a student has learned: levels, the way they moved, the work behind them, tests over the terms.

use super::super::Walk;
use super::standard::means;
use crate::domain::learning::evidence::Evidence;
use crate::domain::learning::scale::{Halves, Standing};
use crate::domain::learning::standard::Place;
use crate::domain::learning::standing::Learning;
use crate::locale::{Text, Value, terms, text, working as rules};
use crate::page::{
    Arranged, Block, Choice, Growth, Level, Line, Part, Quote, Score, Tone, Why, purpose,
};
use crate::screen::Around;
use crate::screen::pieces::level;

/// Why it is done so, in the school's and the teacher's words; the scale of levels, as shape and word.
pub(super) fn why(around: &Around) -> Vec<Part> {
    let Some(scale) = around.scale() else {
        return Vec::new();
    };
    let mut levels = Level::all(scale);
    levels.reverse();
    levels.push(Level {
        word: text::level_half_means(),
        ..Level::of(Some(scale), Standing::At(Halves(1)))
    });
    let without = [Standing::NoEvidenceYet, Standing::NotAssessed];
    levels.extend(without.map(|standing| Level::of(Some(scale), standing)));
    let class = around.class.as_ref();
    let mut words = class.map_or_else(Vec::new, |class| purpose(class, Why::Why));
    if !words.is_empty() {
        words.push(Block::Gap);
    }
    let blocks = [
        Block::Scale(levels),
        Block::Gap,
        Block::quiet(text::levels_not_yet_family()),
    ];
    let blocks = words.into_iter().chain(blocks);
    blocks.map(Part::Shown).collect()
}

/// One strong, one growing, one not yet: what it is before how far it is.
pub(super) fn three(around: &Around, walk: &Walk) -> Vec<Part> {
    let shown = Place::ALL.into_iter().filter_map(|place| {
        let learning = walk.home.folder.learning.get(walk.standard_in(place)?)?;
        Some((place, learning))
    });
    let choices = shown.enumerate().map(|(at, (place, learning))| {
        let standing = learning.standing(walk.counting);
        Choice::nth(at, Line::from(terms::place(place)).in_tone(Tone::Title))
            .with(Block::plain(named(place, learning)))
            .with(Block::Level(level(around, standing)))
    });
    let choices: Vec<Choice> = choices.collect();
    if choices.is_empty() {
        return vec![Block::plain(text::standards_none_yet()).into()];
    }
    vec![Part::Choices(Arranged::Below, choices)]
}

/// As a child says it: what is not mastered yet, never as “I can”.
fn named(place: Place, learning: &Learning) -> Text {
    if place == Place::NotYet {
        terms::not_yet(&learning.standard)
    } else {
        terms::standard(&learning.standard)
    }
}

/// What is left to show this year, each with where it stands.
pub(super) fn left(around: &Around, walk: &Walk) -> Vec<Part> {
    let known = walk.left_to_show().into_iter();
    let known = known.filter_map(|at| walk.home.folder.learning.get(at));
    let choices = known.enumerate().map(|(at, learning)| Choice {
        level: Some(level(around, learning.standing(walk.counting))),
        ..Choice::nth(at, terms::asked(&learning.standard))
    });
    choices.map(Part::choice).collect()
}

/// The test whose name stands over the page.
pub(super) fn growth_title(walk: &Walk) -> Text {
    let featured = walk.featured_growth();
    featured.map_or_else(text::growth_title, |growth| terms::test(&growth.test))
}

/// Test results over the terms, as pictures and in plain words; the test the sentences speak of stands first.
pub(super) fn growth(around: &Around, walk: &Walk) -> Vec<Part> {
    let featured = walk.featured_growth();
    let mut tests: Vec<_> = walk.home.folder.growth.iter().collect();
    tests.sort_by_key(|growth| featured != Some(*growth));
    if tests.is_empty() {
        return vec![Block::plain(text::growth_none()).into()];
    }
    let mut blocks = Vec::new();
    for (at, growth) in tests.into_iter().enumerate() {
        let picture = Growth::of(around.class.as_ref(), growth);
        if at > 0 {
            // The name of the first stands over the page.
            blocks.extend([Block::Gap, Block::Heading(terms::test(&growth.test))]);
        }
        let said = picture.said();
        blocks.push(Block::Growth(Box::new(picture)));
        blocks.push(Block::Gap);
        blocks.extend(said.into_iter().map(Block::plain));
        if at == 0 {
            blocks.push(Block::quiet(text::growth_one_day_family()));
        }
    }
    blocks.into_iter().map(Part::Shown).collect()
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
        blocks.push(Block::Heading(text::working_means_title()));
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
    let all = learning.evidence.as_slice();
    let scores = all.iter().map(|piece| score(around, piece, all));
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
fn score(around: &Around, piece: &Evidence, all: &[Evidence]) -> Score {
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
    facts.extend(terms::of_evidence(piece, all).into_iter().map(Value::from));
    Score {
        figure: piece.work.score,
        level: Level::nearest(around.scale(), piece.counted()),
        about: terms::facts(facts),
        comment: piece.work.comment.as_ref().map(Quote::of),
    }
}
