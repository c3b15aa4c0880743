//! A student's own screen.

use super::{juntos_and, people};
use crate::app::{App, Home};
use crate::domain::conference::State;
use crate::locale::{Text, text};
use crate::page::{Block, Choice, Line, Page, Part, Tone};

pub(super) fn page(app: &App, home: &Home) -> Page {
    let called = home.folder.student.name.called.as_str();
    let mut read = vec![Block::Title(text::home_hello_student(called)), Block::Gap];
    for told in [planned(app, home), agreed(home)].into_iter().flatten() {
        read.extend([Block::plain(told), Block::Gap]);
    }
    let mut work: Vec<Part> = Vec::new();
    for (at, choice) in home.choices().into_iter().enumerate() {
        let line = Line::from(choice.text()).in_tone(Tone::Loud);
        let choice = Choice::nth(at, line)
            .with(Block::quiet(choice.about()))
            .chosen(at == home.at);
        work.extend([choice.into(), Block::Gap.into()]);
    }
    Page {
        top: juntos_and(text::as_typed(called)),
        people: people(app, &home.folder),
        read,
        work,
        ..Page::default()
    }
}

/// When the conference is planned.
fn planned(app: &App, home: &Home) -> Option<Text> {
    let next = home.folder.next_conference();
    let next = next.filter(|conference| conference.state == State::Planned)?;
    let at = next.at?;
    let script = app.content.script(&next.script)?;
    let title = Text::plain(&script.title);
    Some(text::home_planned_student(at.date(), at.time(), title))
}

/// The day that was agreed on, where none is planned.
fn agreed(home: &Home) -> Option<Text> {
    let agreed = home.folder.last_held(0)?.conference.next;
    let open = home.folder.next_conference().is_none();
    agreed.filter(|_| open).map(text::close_next_on)
}
