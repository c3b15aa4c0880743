//! Conferences that were, and one of them whole.

use super::{LookBack, records};
use crate::domain::conference::pace::Clock;
use crate::domain::conference::{Kind, Record};
use crate::domain::learning::milestone::Milestone;
use crate::domain::learning::snapshot::Snapshot;
use crate::domain::people::folder::Folder;
use crate::locale::{Text, terms, text};
use crate::page::{Block, Choice, Line, Page, Part, Tone, Top};
use crate::screen::Around;
use crate::screen::pieces::{habit_named, level, people, views};
use crate::screen::read_back::{clock as shown_clock, read_back};

pub(super) fn of(look: LookBack, around: &Around) -> Page {
    let Some(open) = &around.open else {
        return Page::default();
    };
    let student = &open.folder;
    let all = records(student);
    let called = text::as_typed(student.student.name.called.as_str());
    let (read, work, down) = match (look.open, all.get(look.at)) {
        (Some(down), Some(record)) => (whole(around, record), Vec::new(), down),
        (Some(down), None) => (reached(around, student), Vec::new(), down),
        (None, _) => (Vec::new(), list(around, student, look.at), 0),
    };
    Page {
        people: people(around, student),
        work,
        down,
        ..Page::of(Top::of([called, text::home_look_back_student()]), read)
    }
}

fn list(around: &Around, student: &Folder, chosen: usize) -> Vec<Part> {
    let records = records(student);
    let count = records.len();
    let mut parts: Vec<Part> = Vec::new();
    if records.is_empty() {
        parts.push(Block::plain(text::look_back_is_empty()).into());
    }
    let records = records.into_iter().enumerate();
    parts.extend(records.map(|(at, record)| {
        let choice = Choice::nth(at, heading(around, record));
        Part::from(choice.chosen(at == chosen))
    }));
    if !super::reached(student, around).is_empty() {
        let line = Line::from(text::look_back_reached()).in_tone(Tone::Loud);
        let choice = Choice::nth(count, line).chosen(chosen == count);
        parts.extend([Block::Gap.into(), choice.into()]);
    }
    parts
}

/// What was reached this year, newest first: the conferences stand in the list.
fn reached(around: &Around, student: &Folder) -> Vec<Block> {
    let mut blocks = vec![Block::Title(text::look_back_reached())];
    for (day, what) in super::reached(student, around).into_iter().rev() {
        blocks.push(Block::Gap);
        blocks.push(Block::quiet(Block::day(day)));
        match what {
            Milestone::Mastered(standard) => {
                let standard = terms::standard(&standard);
                blocks.push(Block::plain(text::report_mastered(standard)));
            }
            Milestone::Goal(said) => {
                blocks.push(Block::plain(text::report_goal_reached()));
                blocks.push(Block::said(&said));
            }
            Milestone::Promise(owner, said) => {
                let teacher = around.class.as_ref().map(|class| class.teacher.gender);
                let owner = terms::voice(owner, teacher.unwrap_or_default());
                blocks.push(Block::plain(text::report_promise_kept(owner)));
                blocks.push(Block::said(&said));
            }
            Milestone::Conference(_) => {}
        }
    }
    blocks
}

/// The day, the script and what became of it.
fn heading(around: &Around, record: &Record) -> Line {
    let conference = &record.conference;
    let script = around.content.script(&conference.script);
    let title = script.map(|script| Text::plain(&script.title));
    let day = conference.at.map(|at| Block::day(at.date()));
    let state = terms::state(conference.kind, conference.state);
    let mut facts = day.into_iter().chain(title);
    let first = facts.next().unwrap_or_else(text::setup_title);
    let line = Line::from(first).in_tone(Tone::Loud);
    facts.chain([state]).fold(line, Line::beside)
}

fn whole(around: &Around, record: &Record) -> Vec<Block> {
    let mut blocks = vec![Block::Line(heading(around, record))];
    let next = record.conference.next;
    blocks.extend(next.map(|next| Block::loud(text::close_next_on(next))));
    blocks.push(Block::Gap);
    blocks.extend(read_back(around, record));
    let shown = record.snapshot.as_ref();
    blocks.extend(shown.into_iter().flat_map(|shown| snapshot(around, shown)));
    blocks.push(Block::Gap);
    blocks.extend(times(around, record));
    blocks
}

/// How long each step took: what a rehearsal is for.
fn times(around: &Around, record: &Record) -> Vec<Block> {
    let script = around.content.script(&record.conference.script);
    let Some(script) = script.filter(|_| !record.times.is_empty()) else {
        return Vec::new();
    };
    let heading = if record.conference.kind == Kind::Rehearsal {
        text::times_of_rehearsal()
    } else {
        text::times_of_conference()
    };
    let interpreted = record.conference.attendance.interpreter.is_some();
    let clock = Clock::new(&script.plan(record.conference.minutes), interpreted);
    let steps = script.steps.iter().zip(clock.plan);
    let steps = steps.map(|(step, planned)| {
        let own = record.times.iter().filter(|(id, _)| *id == step.id);
        let spent = own.flat_map(|(_, spent)| spent).sum::<u64>() / 1000;
        let time = format!("{} / {}", shown_clock(spent), shown_clock(planned.into()));
        Block::fact(Text::plain(&step.title), text::as_typed(time))
    });
    let heading = std::iter::once(Block::Heading(heading));
    heading.chain(steps).chain([Block::Gap]).collect()
}

/// What was shown, as it was shown.
fn snapshot(around: &Around, shown: &Snapshot) -> Vec<Block> {
    let standards = shown.standards.iter().filter(|one| one.place.is_some());
    let mut blocks = Vec::new();
    for standard in standards {
        blocks.push(Block::plain(terms::shown_standard(standard)));
        blocks.push(Block::Level(level(around, standard.standing)));
        blocks.extend(standard.why.iter().map(Block::said));
        blocks.push(Block::Gap);
    }
    for habit in &shown.habits {
        let name = habit_named(around, &habit.habit).capital();
        blocks.extend([Block::Gap, Block::Heading(name), views(around, &habit.by)]);
    }
    if !blocks.is_empty() {
        let heading = [Block::Gap, Block::Heading(text::snapshot_title())];
        blocks.splice(0..0, heading);
    }
    blocks
}
