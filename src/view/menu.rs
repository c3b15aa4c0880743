use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::page::Page;
use super::{Hits, Screen, frame, wrap};
use crate::app::{Home, Welcome};
use crate::domain::conference::State;
use crate::locale::text;

/// A page as wide as is comfortable to read, in the middle.
pub(super) fn narrow(area: Rect, widest: u16) -> Rect {
    let width = area.width.min(widest);
    Rect {
        x: area.x + (area.width - width) / 2,
        width,
        ..area
    }
}

/// Language first; then a class.
pub(super) fn welcome(screen: &Screen, welcome: Welcome, on: &mut Frame, hits: &mut Hits) {
    let parts = frame::draw(screen, "juntos", "", on, hits);
    let area = narrow(parts.page, 72);
    let mut page = Page::new(screen, area.width.into(), Some(welcome.at));
    for _ in 0..(area.height.saturating_sub(16) / 3) {
        page.gap();
    }
    page.push(three(screen));
    page.gap();
    page.push(Line::styled("j u n t o s", screen.paint.heading()));
    page.text(&text::welcome_about());
    page.gap();
    page.styled(
        &if welcome.language_chosen {
            text::welcome_what()
        } else {
            text::welcome_language()
        },
        screen.paint.loud(),
    );
    page.gap();
    for choice in welcome.choices() {
        page.item(|inner| inner.text(&choice.text()));
    }
    page.draw(area, 0, on, hits);
    frame::status(screen, None, parts.status, on);
}

/// The three round the table.
fn three(screen: &Screen) -> Line<'static> {
    use crate::domain::person::Voice;
    let seat = |voice, mark: &'static str| Span::styled(mark, screen.paint.voice(voice));
    Line::from(vec![
        seat(Voice::Student, "●"),
        Span::raw("  "),
        seat(Voice::Family, "●"),
        Span::raw("  "),
        seat(Voice::Teacher, "●"),
    ])
}

/// A student's own screen.
pub(super) fn student(screen: &Screen, home: &Home, on: &mut Frame, hits: &mut Hits) {
    let called = home.folder.student.name.called.clone();
    let parts = frame::draw(screen, &format!("juntos · {called}"), "", on, hits);
    let area = narrow(parts.page, 76);
    let mut page = Page::new(screen, area.width.into(), Some(home.at));
    page.gap();
    page.styled(&text::home_hello_student(called), screen.paint.heading());
    page.gap();
    if let Some(conference) = home
        .folder
        .next_conference()
        .filter(|conference| conference.state == State::Planned)
        && let Some(at) = conference.at
        && let Some(script) = screen.app.content.script(&conference.script)
    {
        let title = crate::locale::Text::plain(&script.title);
        page.text(&text::home_planned_student(at.date(), at.time(), title));
        page.gap();
    }
    let agreed = home
        .folder
        .last_held(0)
        .and_then(|last| last.conference.next);
    if let (None, Some(next)) = (home.folder.next_conference(), agreed) {
        page.text(&text::close_next_on(next));
        page.gap();
    }
    for choice in home.choices() {
        page.item(|inner| {
            let label = inner.label(&choice.text(), inner.width);
            let label = wrap::cut(&label, inner.width);
            debug_assert!(label.width() <= inner.width);
            inner.push(Line::styled(label, screen.paint.loud()));
            inner.styled(&choice.about(), screen.paint.quiet());
        });
        page.gap();
    }
    page.draw(area, 0, on, hits);
    frame::status(screen, None, parts.status, on);
}
