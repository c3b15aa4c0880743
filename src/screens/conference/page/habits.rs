//! Each habit with its three views, once all who rate have rated; who still has to, before.

use super::super::Walk;
use crate::domain::conference::habit::{Habit, Rating, Views};
use crate::domain::people::person::Voice;
use crate::domain::people::who_sees::{Matter, Viewer, may_see};
use crate::locale::{Text, text};
use crate::page::{Arranged, Block, Choice, Line, Part, Rated, Tone};
use crate::screen::Around;
use crate::screen::pieces::views;

/// All habits at a look: the words across, a letter where each person sees one.
pub(super) fn habits(around: &Around, walk: &Walk) -> Vec<Part> {
    let Some(set) = around.habit_set() else {
        return Vec::new();
    };
    let mut any_hidden = false;
    let habits = set.habits.iter().enumerate().map(|(at, habit)| {
        let (block, seen) = given(around, walk, habit);
        any_hidden |= !seen;
        Choice::nth(at, Line::from(Text::plain(&habit.name))).with(block)
    });
    let habits: Vec<Choice> = habits.collect();
    let mut parts = vec![
        Block::Words(words(around)).into(),
        Part::Choices(Arranged::Across, habits),
        Block::Letters.into(),
    ];
    if any_hidden {
        parts.push(Block::quiet(text::habits_hidden()).into());
    }
    parts
}

/// One habit: who sees it where, with an example each.
pub(super) fn habit(around: &Around, walk: &Walk) -> Vec<Part> {
    let Some((at, habit)) = walk.habit_in_sight(around) else {
        return Vec::new();
    };
    let (block, seen) = given(around, walk, habit);
    let looks = Block::quiet(Text::plain(&habit.student));
    let blocks = if seen {
        vec![Block::Words(words(around)), block, looks]
    } else {
        vec![looks, block, Block::quiet(text::habits_hidden())]
    };
    let own = Line::from(text::habit_rate()).in_tone(Tone::Title);
    blocks
        .into_iter()
        .map(Part::Shown)
        .chain([Choice::nth(at, own).into()])
        .collect()
}

/// The name of the habit in sight, and whether it is seen alike.
pub(super) fn title(around: &Around, walk: &Walk) -> Text {
    let Some((_, habit)) = walk.habit_in_sight(around) else {
        return text::habits_title();
    };
    let name = Text::plain(&habit.name).capital();
    let views = walk.views(&habit.id).filter(|views| views.revealed());
    match views {
        Some(views) if views.differs() => text::habit_differs(name),
        _ => name,
    }
}

/// The views of a habit; before all are given, only who has given theirs.
fn given(around: &Around, walk: &Walk, habit: &Habit) -> (Block, bool) {
    let none = Views::default();
    let student = walk.home.folder.key;
    let given = walk.views(&habit.id).unwrap_or(&none);
    let matter = Matter::Ratings(student, given.revealed());
    if may_see(Viewer::Student(student), matter) {
        (views(around, &given.by), true)
    } else {
        (Block::Rated(rated(around, given)), false)
    }
}

/// The words of the scale, from seldom to always, as heads of columns.
fn words(around: &Around) -> Vec<Text> {
    let word = |rating| {
        let id = around.content.rating_word(rating);
        if id == "rating-consistently" {
            text::rating_consistently_short()
        } else {
            Text::plain(id)
        }
    };
    let seen = Rating::ALL.into_iter().rev();
    let seen = seen.filter(|rating| *rating != Rating::NotSeen);
    seen.map(word).collect()
}

/// Only who has rated, never how.
fn rated(around: &Around, views: &Views) -> Vec<Rated> {
    let class = around.class.as_ref();
    let rates = |voice: &Voice| class.is_none_or(|class| class.raters.has(*voice));
    let given = |by| Rated {
        by,
        given: views.given(by),
    };
    Voice::ALL.into_iter().filter(rates).map(given).collect()
}
