use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::page::Page;
use super::{Hits, Screen, frame, menu};
use crate::app::{CODE_LENGTH, Curtain, How, Lock, Wanted, answer_told};
use crate::domain::person::Key;
use crate::locale::text;

/// Something secret is asked for.
pub(super) fn draw(screen: &Screen, ask: &Lock, on: &mut Frame, hits: &mut Hits) {
    let parts = frame::draw(screen, "juntos", "", on, hits);
    let area = menu::narrow(parts.page, 72);
    let mut page = Page::new(screen, area.width.into(), None);
    lower(&mut page, area);
    match ask.wanted {
        Wanted::Class => {
            page.styled(&text::ask_class_title(), screen.paint.heading());
            page.text(&text::ask_class_about(screen.app.locked_name.clone()));
            if ask.to_door {
                page.text(&text::ask_class_nothing_lost());
            }
        }
        Wanted::Desk(_) => {
            page.styled(&text::ask_desk_title(), screen.paint.heading());
            page.text(&text::ask_desk_about());
        }
        Wanted::Student(key) => for_student(screen, key, ask, &mut page),
    }
    asked(screen, ask, page, area, on, hits);
    frame::status(screen, None, parts.status, on);
}

/// The covered screen: nothing of what lies under it.
pub(super) fn curtain(screen: &Screen, curtain: &Curtain, on: &mut Frame, hits: &mut Hits) {
    let parts = frame::draw(screen, "juntos", "", on, hits);
    let area = menu::narrow(parts.page, 72);
    let mut page = Page::new(screen, area.width.into(), None);
    lower(&mut page, area);
    page.styled(&text::curtain_title(), screen.paint.heading());
    page.text(&text::curtain_about());
    match &curtain.ask {
        None => {
            page.gap();
            page.text(&text::curtain_any_key());
            page.draw(area, 0, on, hits);
        }
        Some(ask) => {
            if let Wanted::Student(key) = ask.wanted {
                page.gap();
                for_student(screen, key, ask, &mut page);
            }
            asked(screen, ask, page, area, on, hits);
        }
    }
    frame::status(screen, None, parts.status, on);
}

/// A little below the top, where there is room.
fn lower(page: &mut Page, area: Rect) {
    for _ in 0..=(area.height.saturating_sub(14) / 2) {
        page.gap();
    }
}

fn for_student(screen: &Screen, key: Key, ask: &Lock, page: &mut Page) {
    let known = screen
        .app
        .students
        .iter()
        .find(|student| student.key == key);
    let called = known
        .map(|student| student.name.called.clone())
        .unwrap_or_default();
    if ask.how == How::Code {
        page.styled(&text::ask_code_student(called), screen.paint.heading());
        page.styled(&text::ask_code_about_student(), screen.paint.quiet());
    } else {
        page.styled(&text::ask_for_student(called), screen.paint.heading());
        page.styled(&text::ask_for_student_about(), screen.paint.quiet());
    }
}

/// The dots of what is typed, and what came of the last try.
fn asked(screen: &Screen, ask: &Lock, mut page: Page, area: Rect, on: &mut Frame, hits: &mut Hits) {
    page.gap();
    let typed = ask.typed.len();
    let (line, column) = if ask.how == How::Code {
        let dots: Vec<&str> = (0..CODE_LENGTH)
            .map(|at| if at < typed { "●" } else { "○" })
            .collect();
        (dots.join(" "), typed.min(CODE_LENGTH) * 2)
    } else {
        let label = match ask.how {
            How::Recovery => text::ask_recovery(),
            How::Passphrase | How::Code => text::ask_passphrase(),
        };
        page.styled(&label, screen.paint.quiet());
        // The recovery code stands on paper and is long: it is shown, so that it can be compared.
        let shown = typed.min(usize::from(area.width).saturating_sub(6));
        let words = if ask.how == How::Recovery {
            ask.typed.text().to_uppercase()
        } else {
            "●".repeat(shown)
        };
        (format!("▸ {words}"), shown + 2)
    };
    page.push(Line::from(Span::styled(line, screen.paint.loud())));
    let row = page.lines.len() - 1;
    page.gap();
    let told = ask
        .tried
        .and_then(|answer| answer_told(answer, screen.app.now.moment, ask.how == How::Code));
    told.iter()
        .for_each(|told| page.styled(told, screen.paint.wrong()));
    if ask.refused && ask.how == How::Recovery {
        page.styled(&text::ask_recovery_again(), screen.paint.quiet());
    }
    page.draw(area, 0, on, hits);
    on.set_cursor_position(Position {
        x: area.x
            + u16::try_from(column)
                .unwrap_or(0)
                .min(area.width.saturating_sub(1)),
        y: (area.y + u16::try_from(row).unwrap_or(0)).min(area.bottom().saturating_sub(1)),
    });
}
