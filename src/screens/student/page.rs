//! A student's own screen.

use jiff::ToSpan as _;

use super::{Home, choices};
use crate::domain::conference::State;
use crate::domain::conference::goal::Course;
use crate::domain::id::ConferenceId;
use crate::domain::learning::milestone::{Milestone, milestones};
use crate::domain::people::folder::Folder;
use crate::locale::{Text, text};
use crate::page::{Block, Choice, Line, Page, Part, Tone};
use crate::screen::Around;
use crate::screen::pieces::{juntos_and, people};

pub(super) fn of(home: Home, around: &Around) -> Page {
    let Some(open) = &around.open else {
        return Page::default();
    };
    let folder = &open.folder;
    let called = folder.student.name.called.as_str();
    let mut read = vec![Block::Title(text::home_hello_student(called)), Block::Gap];
    for told in [
        planned(around, folder),
        agreed(folder),
        looks(around, folder),
        reached(around, folder),
    ]
    .into_iter()
    .flatten()
    {
        read.extend([Block::plain(told), Block::Gap]);
    }
    let mut work: Vec<Part> = Vec::new();
    for (at, choice) in choices(folder).into_iter().enumerate() {
        let line = Line::from(choice.text()).in_tone(Tone::Loud);
        let choice = Choice::nth(at, line)
            .with(Block::quiet(choice.about()))
            .chosen(at == home.at);
        work.extend([choice.into(), Block::Gap.into()]);
    }
    Page {
        top: juntos_and(text::as_typed(called)),
        people: people(around, folder),
        read,
        work,
        ..Page::default()
    }
}

/// When the conference is planned.
fn planned(around: &Around, folder: &Folder) -> Option<Text> {
    let next = folder.next_conference();
    let next = next.filter(|conference| conference.state == State::Planned)?;
    let at = next.at?;
    let script = around.content.script(&next.script)?;
    let title = Text::plain(&script.title);
    Some(text::home_planned_student(at.date(), at.time(), title))
}

/// The day that was agreed on, where none is planned.
fn agreed(folder: &Folder) -> Option<Text> {
    let agreed = folder.last_held(ConferenceId::NEW)?.conference.next;
    let open = folder.next_conference().is_none();
    agreed.filter(|_| open).map(text::close_next_on)
}

/// How many standards are mastered since when: what there is to be glad of.
fn reached(around: &Around, folder: &Folder) -> Option<Text> {
    let all = milestones(folder, around.counting());
    let mastered = all
        .iter()
        .filter(|(_, what)| matches!(what, Milestone::Mastered(_)));
    let (count, last) = mastered.fold((0, None), |(count, _), (day, _)| (count + 1, Some(*day)));
    last.map(|day| text::home_reached_student(count, day))
}

/// That somebody looks at the goal: from the day on, and a week before it.
fn looks(around: &Around, folder: &Folder) -> Option<Text> {
    let today = around.now.day();
    let goal = folder.last_held(ConferenceId::NEW)?.goal.as_ref()?;
    let day = goal.looks.filter(|_| goal.course == Course::Going)?;
    let soon = day.saturating_sub(7.days());
    (today >= soon).then(|| {
        if today >= day {
            text::home_goal_looks_now_student()
        } else {
            text::home_goal_looks_student(day)
        }
    })
}
