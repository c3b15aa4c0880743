//! Something is written in a conference: the prompt, the words, the day.

use super::super::{On, Target, Walk, Writing};
use super::goals;
use crate::domain::conference::goal::PlanPart;
use crate::domain::people::person::Voice;
use crate::locale::{Text, Value, text};
use crate::page::{Block, Field, Holds, Page, Part, Room};
use crate::screen::pieces::{habit_named, typed};
use crate::screen::read_back::voice;
use crate::screen::{Around, Manner};

/// On a page of its own: what is asked first.
pub(super) fn page(around: &Around, walk: &Walk, writing: &Writing, page: &mut Page) {
    let parts = parts(around, walk, writing);
    let (shown, work): (Vec<Part>, Vec<Part>) = parts
        .into_iter()
        .partition(|part| matches!(part, Part::Shown(_)));
    page.read
        .extend(shown.into_iter().filter_map(|part| match part {
            Part::Shown(block) => Some(block),
            _ => None,
        }));
    page.work = work;
}

/// What is asked, the words, the day.
pub(super) fn parts(around: &Around, walk: &Walk, writing: &Writing) -> Vec<Part> {
    let (by, prompts) = asked(around, walk, &writing.target);
    let mut parts: Vec<Part> = prompts
        .into_iter()
        .map(|prompt| Block::loud(prompt).into())
        .collect();
    let is_first = writing.main.is_blank() && writing.other.is_blank();
    if let (Target::Note(_), Voice::Family | Voice::Teacher, true) = (&writing.target, by, is_first)
    {
        parts.push(Block::quiet(text::note_privacy()).into());
    }
    // Heard, it is a voice that is spoken to.
    let label = match around.manner {
        Manner::Drawn => walk.called(around, by),
        Manner::Aloud => voice(around, by),
    };
    let main = Field {
        language: Some(writing.language),
        room: Room::Note,
        here: writing.on == On::Words,
        ..Field::of(0, label, typed(&writing.main))
    };
    let other_title = if writing.is_earlier() {
        text::translation_title_earlier()
    } else {
        text::translation_title()
    };
    let other = Field {
        language: Some(writing.language.other()),
        room: Room::Note,
        here: writing.on == On::Translation,
        ..Field::of(1, other_title, typed(&writing.other))
    };
    let with_other = writing.on == On::Translation || !writing.other.is_blank();
    let by_when = match &writing.target {
        Target::Goal(PlanPart::Who) => text::plan_looks(),
        _ => text::by_when_title(),
    };
    let day = writing.due.map(|day| Field {
        here: writing.on == On::Day,
        room: Room::Few,
        ..Field::of(2, by_when, Holds::Chosen(Value::Weekday(day).into()))
    });
    let week = writing.week.as_ref().map(|week| Field {
        here: writing.on == On::Week,
        room: Room::Few,
        ..Field::of(2, text::plan_days(), Holds::Days(week.days(), week.at()))
    });
    let fields = [Some(main), with_other.then_some(other), day, week];
    parts.extend(fields.into_iter().flatten().map(Part::Field));
    parts
}

/// Whose words they are, and what is asked.
fn asked(around: &Around, walk: &Walk, target: &Target) -> (Voice, Vec<Text>) {
    match target {
        Target::Note(at) => match walk.prompts().get(*at) {
            Some(prompt) => (prompt.by, vec![Text::plain(&prompt.prompt)]),
            None => (Voice::Student, Vec::new()),
        },
        Target::Goal(part) => (Voice::Student, vec![goals::plan_question(*part)]),
        Target::Promise(owner) => (*owner, vec![goals::promise_prompt(*owner)]),
        Target::Example(rating) => {
            let name = habit_named(around, &rating.habit);
            (rating.voice, vec![text::example_prompt(name)])
        }
    }
}
