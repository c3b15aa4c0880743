//! What lies over a page of the conference: the map, a question with a few answers, the words of a habit, the next day.

use jiff::civil::Date;

use super::super::{About, Choosing, RatingPane, Walk};
use crate::domain::conference::habit::{Given, Rating};
use crate::domain::people::person::Voice;
use crate::locale::{Saying, Text, Value, text};
use crate::page::{
    Block, Choice, Field, Holds, Line, Mark, Page, Part, People, Person, Pick, Tone,
};
use crate::screen::Around;
use crate::screen::read_back::clock;

/// The steps, with the time planned and spent in each.
pub(super) fn map(walk: &Walk, at: usize, page: &mut Page) {
    page.read
        .extend([Block::Heading(text::map_title()), Block::Gap]);
    let here = walk.spot().step;
    let steps = walk.script.steps.iter().enumerate();
    page.work = steps
        .map(|(step, whole)| {
            let planned = walk.clock.plan.get(step).copied().unwrap_or(0);
            let mark = match step.cmp(&here) {
                std::cmp::Ordering::Less => Mark::Passed,
                std::cmp::Ordering::Equal => Mark::Here,
                std::cmp::Ordering::Greater => Mark::Ahead,
            };
            let time = text::map_time(clock(planned.into()), clock(walk.clock.spent_in(step)));
            let line = Line::from(Text::plain(&whole.title)).in_tone(Tone::Loud);
            Part::choice(Choice {
                pick: Pick::Step(step),
                end: Some(time),
                ..Choice::nth(step, line).marked(mark).chosen(step == at)
            })
        })
        .collect();
    page.work
        .extend([Block::Gap.into(), Block::quiet(text::map_about()).into()]);
}

/// A question and its few answers.
pub(super) fn choosing(walk: &Walk, choosing: Choosing, page: &mut Page) {
    let asked = asked(walk, &page.people, choosing.about);
    page.read.extend(asked);
    page.read.push(Block::Gap);
    let answers = choosing.answers().into_iter().enumerate();
    let answers = answers.map(|(at, answer)| {
        Choice::nth(at, answer.capital())
            .chosen(at == choosing.at)
            .into()
    });
    page.work = answers.collect();
}

fn asked(walk: &Walk, people: &People, about: About) -> Vec<Block> {
    let last = walk.last_time();
    match about {
        About::LastGoal => {
            let goal = last.and_then(|last| last.goal.as_ref());
            let goal = goal.map(|goal| Block::said(&goal.said));
            let asked = Block::loud(text::ask_goal_student());
            std::iter::once(asked).chain(goal).collect()
        }
        About::LastPromise(at) => {
            let promise = last.and_then(|last| last.promises.get(at));
            promise.map_or_else(Vec::new, |promise| {
                vec![
                    Block::loud(text::ask_promise(people.named(promise.owner).capital())),
                    Block::said(&promise.said),
                ]
            })
        }
        About::Close => vec![Block::loud(text::ask_close(missing(walk, people)))],
        About::Decline(who) => vec![Block::loud(text::ask_decline(people.named(who).capital()))],
    }
}

/// Whose promises are missing.
fn missing(walk: &Walk, people: &People) -> Vec<Value> {
    let open = Voice::ALL.into_iter();
    let open = open.filter(|one| walk.promise(*one).is_none());
    open.map(|one| Saying::from(people.named(one)).0).collect()
}

/// Five words for one habit; nobody else's word is on this page.
pub(super) fn rating(around: &Around, walk: &Walk, rating: &RatingPane, page: &mut Page) {
    let set = around.habit_set();
    let Some(habit) = set.and_then(|set| set.habits.get(rating.at)) else {
        return;
    };
    let looks = if rating.voice == Voice::Family {
        &habit.family
    } else {
        &habit.student
    };
    // Whose word it is stands first, above all where it is not whose turn it seems.
    let views = walk.views(&rating.habit);
    let has = |voice| views.is_some_and(|views| views.given(voice) == Given::Rated);
    let before = has(walk.floor).then(|| text::rated_has(page.people.named(walk.floor)));
    let whose = text::rating_of(page.people.named(rating.voice));
    page.read
        .extend(before.map(|has| Block::quiet(has.capital())));
    page.read.extend([
        Block::Person(Person {
            voice: rating.voice,
            text: whose.capital(),
            beside: Vec::new(),
            says: None,
        }),
        Block::Gap,
        Block::Heading(Text::plain(&habit.name).capital()),
        Block::plain(Text::plain(looks)),
        Block::Gap,
        Block::loud(text::rating_how_often()),
        Block::Gap,
    ]);
    let words = Rating::ALL.into_iter().enumerate();
    page.work = words
        .map(|(at, word)| {
            let chosen = rating.rating == Some(word);
            let mark = if chosen { Mark::Set } else { Mark::Unset };
            let word = Text::plain(around.content.rating_word(word)).capital();
            let choice = Choice::nth(at, word).marked(mark).chosen(chosen);
            choice.covered().into()
        })
        .collect();
    if let Some(example) = &rating.example {
        page.work
            .extend([Block::Gap.into(), Block::said(example).into()]);
    }
    let hidden = Block::quiet(text::rating_stays_hidden());
    page.work.extend([Block::Gap.into(), hidden.into()]);
}

/// The day of the next conference, moved by arrows.
pub(super) fn next_day(day: Date, page: &mut Page) {
    let chosen = Holds::Chosen(Value::Weekday(day).into());
    page.work = vec![Part::Field(Field {
        here: true,
        ..Field::of(0, text::close_when_next(), chosen)
    })];
}
