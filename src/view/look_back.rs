use ratatui::Frame;
use ratatui::text::{Line, Span};

use super::page::Page;
use super::{Hits, Screen, frame, level, menu, walk};
use crate::app::LookBack;
use crate::domain::conference::{Kind, Record};
use crate::domain::pace::Clock;
use crate::domain::snapshot::Snapshot;
use crate::locale::{Text, terms, text};

/// Conferences that were, and one of them whole.
pub(super) fn draw(screen: &Screen, look: &LookBack, on: &mut Frame, hits: &mut Hits) {
    let called = look.home.folder.student.name.called.clone();
    let parts = frame::draw(
        screen,
        &format!(
            "{called} · {}",
            screen.reader.first(&text::home_look_back_student())
        ),
        "",
        on,
        hits,
    );
    let area = menu::narrow(parts.page, 100);
    if let (Some(scroll), Some(record)) = (look.open, look.record()) {
        let mut page = Page::new(screen, usize::from(area.width).saturating_sub(2), None);
        page.gap();
        whole(screen, record, &mut page);
        page.draw(area, scroll, on, hits);
    } else {
        let mut page = Page::new(screen, area.width.into(), Some(look.at));
        page.gap();
        list(screen, look, &mut page);
        page.draw(area, 0, on, hits);
    }
    frame::status(screen, None, parts.status, on);
}

fn list(screen: &Screen, look: &LookBack, page: &mut Page) {
    let records = look.records();
    if records.is_empty() {
        page.text(&text::look_back_is_empty());
    }
    for record in records {
        page.item(|inner| heading(screen, record, inner));
    }
}

/// The day, the script and what became of it.
fn heading(screen: &Screen, record: &Record, page: &mut Page) {
    let conference = &record.conference;
    let day = conference
        .at
        .map(|at| screen.reader.locale().dates().with_year(at.date()))
        .unwrap_or_default();
    let title = screen
        .app
        .content
        .script(&conference.script)
        .map(|script| screen.reader.first(&Text::plain(&script.title)))
        .unwrap_or_default();
    let state = screen
        .reader
        .first(&terms::state(conference.kind, conference.state));
    let line = vec![
        Span::styled(day, screen.paint.loud()),
        Span::raw(format!(" · {title}")),
        Span::styled(format!(" · {state}"), screen.paint.quiet()),
    ];
    page.push(Line::from(line));
}

fn whole(screen: &Screen, record: &Record, page: &mut Page) {
    heading(screen, record, page);
    if let Some(next) = record.conference.next {
        page.styled(&text::close_next_on(next), screen.paint.loud());
    }
    page.gap();
    walk::conference_record(screen, record, page);
    if let Some(shown) = &record.snapshot {
        snapshot(screen, shown, page);
    }
    page.gap();
    times(screen, record, page);
}

/// How long each step took: what a rehearsal is for.
fn times(screen: &Screen, record: &Record, page: &mut Page) {
    let Some(script) = screen
        .app
        .content
        .script(&record.conference.script)
        .filter(|_| !record.times.is_empty())
    else {
        return;
    };
    page.heading(&if record.conference.kind == Kind::Rehearsal {
        text::times_of_rehearsal()
    } else {
        text::times_of_conference()
    });
    let clock = Clock::new(
        &script.plan(record.conference.minutes),
        record.conference.attendance.interpreter.is_some(),
    );
    for (step, planned) in script.steps.iter().zip(clock.plan) {
        let spent: u64 = record
            .times
            .iter()
            .filter(|(id, _)| *id == step.id)
            .flat_map(|(_, spent)| spent)
            .sum::<u64>()
            / 1000;
        let title = page.label(&Text::plain(&step.title), 44);
        let time = format!(
            "{}:{:02} / {}:{:02}",
            spent / 60,
            spent % 60,
            planned / 60,
            planned % 60
        );
        page.push(Line::from(vec![
            Span::raw(format!("{title}  ")),
            Span::styled(time, screen.paint.quiet()),
        ]));
    }
    page.gap();
}

/// What was shown, as it was shown.
fn snapshot(screen: &Screen, shown: &Snapshot, page: &mut Page) {
    if shown.habits.is_empty()
        && shown
            .standards
            .iter()
            .all(|standard| standard.place.is_none())
    {
        return;
    }
    page.gap();
    page.heading(&text::snapshot_title());
    for standard in shown
        .standards
        .iter()
        .filter(|standard| standard.place.is_some())
    {
        page.text(&text::i_can(standard.can.clone()));
        let lines = level::lines(screen, standard.standing, page.width);
        page.extend(lines);
        standard.why.iter().for_each(|why| page.said(why));
        page.gap();
    }
    let set = screen
        .app
        .class
        .as_ref()
        .and_then(|class| screen.app.content.habit_set(&class.habits));
    for habit in &shown.habits {
        let name = set
            .and_then(|set| set.habits.iter().find(|known| known.id == habit.habit))
            .map(|known| page.label(&Text::plain(&known.name), 40));
        page.gap();
        page.push(Line::styled(
            super::wrap::capital(&name.unwrap_or_else(|| habit.habit.clone())),
            screen.paint.heading(),
        ));
        let lines = walk::habit_lines(screen, &habit.by, page.width);
        page.extend(lines);
    }
}
