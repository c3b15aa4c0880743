use jiff::civil::Date;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::super::super::page::Page;
use super::super::super::{Hits, Screen};
use super::super::voice;
use super::goals::read_back;
use crate::app::walk::Walk;
use crate::domain::conference::Record;
use crate::domain::person::Voice;
use crate::locale::text;

/// Everything read back, then the next day and the end.
pub(super) fn fill(screen: &Screen, walk: &Walk, page: &mut Page) {
    if !walk.is_last() {
        return record(screen, &walk.record, page);
    }
    page.item(|inner| {
        let next = walk
            .record
            .conference
            .next
            .map_or_else(text::close_choose_next, text::close_next_on);
        let label = inner.label(&next, inner.width);
        inner.push(Line::styled(label, screen.paint.loud()));
    });
    page.item(|inner| {
        let finish = if walk.is_rehearsal() {
            text::close_rehearsal()
        } else {
            text::close_conference()
        };
        let label = inner.label(&finish, inner.width);
        inner.push(Line::styled(label, screen.paint.loud()));
    });
    page.gap();
    record(screen, &walk.record, page);
}

/// Goal, promises, questions and notes of one conference.
pub(in crate::view) fn record(screen: &Screen, record: &Record, page: &mut Page) {
    if let Some(goal) = &record.goal {
        let head = page.label(&text::goal_title(), 30);
        read_back(screen, &head, &goal.said, goal.due, page);
    }
    for promise in &record.promises {
        let head = page.label(&voice(screen, promise.owner), 30);
        read_back(screen, &head, &promise.said, promise.due, page);
    }
    if record.goal.is_none() && record.promises.is_empty() {
        page.styled(&text::close_nothing_promised(), screen.paint.quiet());
    }
    if !record.questions.is_empty() {
        page.gap();
        page.heading(&text::questions_title());
        for question in &record.questions {
            page.said(&question.said);
            if let Some(answer) = &question.answer {
                let lines = super::super::super::page::said_lines(
                    screen,
                    answer,
                    page.width.saturating_sub(2),
                );
                page.extend(super::super::super::wrap::behind(
                    "→ ",
                    screen.paint.voice(Voice::Teacher),
                    lines,
                ));
            }
        }
    }
    if !record.notes.is_empty() {
        page.gap();
        page.heading(&text::notes_title());
        let asked = |said: &crate::domain::Said| {
            record
                .questions
                .iter()
                .any(|question| question.said == *said)
        };
        for note in record.notes.iter().filter(|note| !asked(&note.said)) {
            let who = page.label(&voice(screen, note.field.by), 30);
            page.push(Line::from(Span::styled(
                who,
                screen.paint.voice(note.field.by),
            )));
            page.said(&note.said);
        }
    }
}

/// The day of the next conference, moved by arrows.
pub(in crate::view::walk) fn next_day(
    screen: &Screen,
    day: Date,
    area: Rect,
    on: &mut Frame,
    hits: &mut Hits,
) {
    let mut page = Page::new(screen, area.width.into(), None);
    page.gap();
    page.styled(&text::close_when_next(), screen.paint.loud());
    page.gap();
    let first = screen.reader.locale().dates().weekday(day);
    page.push(Line::styled(format!("◂ {first} ▸"), screen.paint.cursor()));
    if let Some(second) = screen.reader.second_locale() {
        page.push(Line::styled(
            format!("  {}", second.dates().weekday(day)),
            screen.paint.second(),
        ));
    }
    page.draw(area, 0, on, hits);
}
