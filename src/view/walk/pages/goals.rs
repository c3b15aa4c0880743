use jiff::civil::Date;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::super::super::Screen;
use super::super::super::page::Page;
use super::super::voice;
use crate::app::walk::Walk;
use crate::domain::Said;
use crate::domain::person::Voice;
use crate::locale::text;

/// The goal, and one dated promise from each of the three.
pub(super) fn fill(screen: &Screen, walk: &Walk, page: &mut Page) {
    let goal = walk.record.goal.as_ref();
    let draft = walk.home.folder.goal_draft.as_ref();
    page.item(|inner| {
        let head = inner.label(&text::goal_title(), 30);
        row(
            screen,
            &head,
            goal.and_then(|goal| goal.due),
            screen.paint.heading(),
            inner,
        );
        match (goal, draft) {
            (Some(goal), _) => inner.said(&goal.said),
            (None, Some(draft)) => {
                inner.styled(&text::goal_is_a_draft(), screen.paint.quiet());
                inner.said(draft);
            }
            (None, None) => inner.styled(&text::goal_prompt_student(), screen.paint.quiet()),
        }
    });
    for owner in Voice::ALL {
        let promise = walk.promise(owner);
        page.item(|inner| {
            let who = inner.label(&voice(screen, owner), 24);
            let title = inner.label(&text::promise_title(), 24);
            row(
                screen,
                &format!("{who} · {title}"),
                promise.and_then(|promise| promise.due),
                screen.paint.voice(owner),
                inner,
            );
            match promise {
                Some(promise) => inner.said(&promise.said),
                None => inner.styled(&text::promise_none_yet(), screen.paint.quiet()),
            }
        });
    }
}

fn row(
    screen: &Screen,
    head: &str,
    due: Option<Date>,
    style: ratatui::style::Style,
    page: &mut Page,
) {
    let mut spans = vec![Span::styled(head.to_owned(), style)];
    if let Some(due) = due {
        let due = page.label(
            &text::due_by(due),
            page.width.saturating_sub(head.width() + 3),
        );
        spans.push(Span::styled(format!(" · {due}"), screen.paint.loud()));
    }
    page.push(Line::from(spans));
}

/// A goal or promise as it is read back: who, what, by when.
pub(super) fn read_back(
    screen: &Screen,
    head: &str,
    said: &Said,
    due: Option<Date>,
    page: &mut Page,
) {
    row(screen, head, due, screen.paint.heading(), page);
    page.said(said);
}
