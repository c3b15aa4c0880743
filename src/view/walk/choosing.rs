use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::super::page::Page;
use super::super::{Hits, Screen, wrap};
use super::voice;
use crate::app::walk::{About, Choosing, Walk};
use crate::domain::person::Voice;
use crate::locale::{Saying, Value, text};

/// A question and its few answers.
pub(super) fn draw(
    screen: &Screen,
    walk: &Walk,
    choosing: Choosing,
    area: Rect,
    on: &mut Frame,
    hits: &mut Hits,
) {
    let mut page = Page::new(
        screen,
        usize::from(area.width).saturating_sub(2),
        Some(choosing.at),
    );
    page.gap();
    let last = walk.last_time();
    match choosing.about {
        About::LastGoal => {
            page.styled(&text::ask_goal_student(), screen.paint.loud());
            last.and_then(|last| last.goal.as_ref())
                .into_iter()
                .for_each(|goal| page.said(&goal.said));
        }
        About::LastPromise(at) => {
            if let Some(promise) = last.and_then(|last| last.promises.get(at)) {
                page.styled(
                    &text::ask_promise(voice(screen, promise.owner)),
                    screen.paint.loud(),
                );
                page.said(&promise.said);
            }
        }
        About::Close => page.styled(&text::ask_close(missing(screen, walk)), screen.paint.loud()),
        About::Decline(who) => {
            page.styled(&text::ask_decline(voice(screen, who)), screen.paint.loud());
        }
    }
    page.gap();
    for answer in choosing.answers() {
        page.item(|inner| {
            let label = wrap::capital(&inner.label(&answer, inner.width));
            inner.push(Line::styled(label, screen.paint.plain()));
        });
    }
    page.draw(area, 0, on, hits);
}

/// Whose promises are missing.
fn missing(screen: &Screen, walk: &Walk) -> Vec<Value> {
    let open = Voice::ALL
        .into_iter()
        .filter(|one| walk.promise(*one).is_none());
    open.map(|one| Saying::from(voice(screen, one)).0).collect()
}
