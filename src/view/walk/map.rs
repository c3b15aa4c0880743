use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::super::page::{Page, label};
use super::super::{Hits, Screen, wrap};
use crate::app::Message;
use crate::app::walk::Walk;
use crate::locale::{Text, text};

/// The steps, with the time planned and spent in each.
pub(super) fn draw(
    screen: &Screen,
    walk: &Walk,
    at: usize,
    area: Rect,
    on: &mut Frame,
    hits: &mut Hits,
) {
    let mut page = Page::new(screen, area.width.into(), Some(at));
    page.gap();
    page.heading(&text::map_title());
    page.gap();
    let top = page.lines.len();
    for (step, whole) in walk.script.steps.iter().enumerate() {
        let spent = walk.clock.spent_in(step);
        let planned = walk.clock.plan.get(step).copied().unwrap_or(0);
        let mark = match step.cmp(&walk.spot().step) {
            std::cmp::Ordering::Less => "●",
            std::cmp::Ordering::Equal => "◉",
            std::cmp::Ordering::Greater => "○",
        };
        page.item(|inner| {
            let time = screen
                .reader
                .first(&text::map_time(clock(u64::from(planned)), clock(spent)));
            let title = label(
                screen,
                &Text::plain(&whole.title),
                inner.width.saturating_sub(time.width() + 6),
            );
            let pad = " ".repeat(inner.width.saturating_sub(title.width() + time.width() + 4));
            inner.push(Line::from(vec![
                Span::styled(format!("{mark} "), screen.paint.filled()),
                Span::styled(title, screen.paint.loud()),
                Span::raw(pad),
                Span::styled(time, screen.paint.quiet()),
            ]));
        });
    }
    for step in 0..walk.script.steps.len() {
        let y = area.y + u16::try_from(top + step).unwrap_or(0);
        if y < area.bottom() {
            hits.add(
                Rect {
                    y,
                    height: 1,
                    ..area
                },
                Message::PickStep(step),
            );
        }
    }
    page.gap();
    page.extend(wrap::in_styles(
        screen,
        &text::map_about(),
        usize::from(area.width),
        screen.paint.quiet(),
    ));
    let mut none = Hits::default();
    page.draw(area, 0, on, &mut none);
}

/// “3:30”: minutes and seconds.
fn clock(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
