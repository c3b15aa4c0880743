//! Something is written in a conference: the prompt, the words, the day.

use super::super::{On, Target, Walk, Writing};
use crate::domain::people::person::Voice;
use crate::locale::{Text, Value, text};
use crate::page::{Block, Field, Holds, Page, Part, Room};
use crate::screen::Around;
use crate::screen::pieces::{habit_named, typed};
use crate::screen::read_back::voice;

pub(super) fn page(around: &Around, walk: &Walk, writing: &Writing, page: &mut Page) {
    let (by, prompts) = asked(around, walk, &writing.target);
    page.read.extend(prompts.into_iter().map(Block::loud));
    if let (Target::Note(_), Voice::Family | Voice::Teacher) = (&writing.target, by) {
        page.read.push(Block::quiet(text::note_privacy()));
    }
    let main = Field {
        language: Some(writing.language),
        room: Room::Note,
        here: writing.on == On::Words,
        ..Field::of(0, voice(around, by), typed(&writing.main))
    };
    let other = Field {
        language: Some(writing.language.other()),
        room: Room::Note,
        here: writing.on == On::Translation,
        ..Field::of(1, text::translation_title(), typed(&writing.other))
    };
    let with_other = writing.on == On::Translation || !writing.other.is_blank();
    let day = writing.due.map(|day| Field {
        here: writing.on == On::Day,
        ..Field::of(
            2,
            text::by_when_title(),
            Holds::Chosen(Value::Weekday(day).into()),
        )
    });
    let fields = [Some(main), with_other.then_some(other), day];
    page.work = fields.into_iter().flatten().map(Part::Field).collect();
}

/// Whose words they are, and what is asked.
fn asked(around: &Around, walk: &Walk, target: &Target) -> (Voice, Vec<Text>) {
    match target {
        Target::Note(at) => match walk.prompts().get(*at) {
            Some(prompt) => (prompt.by, vec![Text::plain(&prompt.prompt)]),
            None => (Voice::Student, Vec::new()),
        },
        Target::Goal => (
            Voice::Student,
            vec![text::goal_prompt_student(), text::goal_hint_student()],
        ),
        Target::Promise(Voice::Student) => (Voice::Student, vec![text::promise_prompt_student()]),
        Target::Promise(Voice::Family) => (Voice::Family, vec![text::promise_prompt_family()]),
        Target::Promise(Voice::Teacher) => (Voice::Teacher, vec![text::promise_prompt_teacher()]),
        Target::Example(rating) => {
            let name = habit_named(around, &rating.habit);
            (rating.voice, vec![text::example_prompt(name)])
        }
    }
}
