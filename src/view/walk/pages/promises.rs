use ratatui::text::{Line, Span};

use super::super::super::Screen;
use super::super::super::page::Page;
use super::super::voice;
use crate::app::walk::Walk;
use crate::locale::{terms, text};

/// Last time's goal and promises, and how they went.
pub(super) fn fill(screen: &Screen, walk: &Walk, page: &mut Page) {
    let Some(last) = walk.last_time() else { return };
    match last.conference.at {
        Some(at) => page.heading(&text::last_time_title_on(at.date())),
        None => page.heading(&text::last_time_title()),
    }
    if let Some(goal) = &last.goal {
        page.item(|inner| {
            let head = inner.label(&text::goal_title(), 20);
            let course = inner.label(&terms::course(goal.course), 40);
            inner.push(Line::from(vec![
                Span::styled(format!("{head} · "), screen.paint.heading()),
                Span::styled(course, screen.paint.loud()),
            ]));
            inner.said(&goal.said);
        });
    }
    for promise in &last.promises {
        page.item(|inner| {
            let mark = match promise.kept {
                Some(true) => "✓",
                Some(false) => "–",
                None => "○",
            };
            let who = inner.label(&voice(screen, promise.owner), 24);
            let kept = inner.label(&terms::kept(promise.kept), 40);
            inner.push(Line::from(vec![
                Span::styled(
                    format!("{mark} {who} · "),
                    screen.paint.voice(promise.owner),
                ),
                Span::styled(kept, screen.paint.loud()),
            ]));
            inner.said(&promise.said);
        });
    }
}
