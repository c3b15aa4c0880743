use ratatui::Frame;
use ratatui::layout::Position;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::page::Page;
use super::{Hits, Screen, frame, menu};
use crate::app::{Setup, SetupRow, There};
use crate::domain::conference::Kind;
use crate::domain::person::Adult;
use crate::locale::{Text, terms, text};

/// Which script, how long, who is here, who interprets.
pub(super) fn draw(screen: &Screen, setup: &Setup, on: &mut Frame, hits: &mut Hits) {
    let called = setup.home.folder.student.name.called.clone();
    let title = if setup.kind == Kind::Rehearsal {
        text::setup_rehearsal_title()
    } else {
        text::setup_title()
    };
    let parts = frame::draw(
        screen,
        &format!("{called} · {}", screen.reader.first(&title)),
        "",
        on,
        hits,
    );
    let area = menu::narrow(parts.page, 78);
    let mut page = Page::new(screen, area.width.into(), Some(setup.at));
    page.gap();
    page.styled(&title, screen.paint.heading());
    page.gap();
    let mut cursor = None;
    for row in setup.rows() {
        if row == SetupRow::Begin {
            notes(screen, setup, &mut page);
        }
        page.item(|inner| fill(screen, setup, row, inner));
        if row == SetupRow::StandIn && setup.row() == row {
            let label = page.label(&text::setup_stand_in(), 44).width();
            let before: String = setup
                .stand_in
                .text()
                .chars()
                .take(setup.stand_in.area().cursor().1)
                .collect();
            cursor = Some((page.lines.len() - 1, 2 + label + 2 + before.width()));
        }
    }
    let fits = page.lines.len() <= usize::from(area.height);
    page.draw(area, 0, on, hits);
    if let Some((row, column)) = cursor.filter(|_| fits) {
        let (x, y) = (
            u16::try_from(column).unwrap_or(0),
            u16::try_from(row).unwrap_or(0),
        );
        on.set_cursor_position(Position {
            x: (area.x + x).min(area.right().saturating_sub(1)),
            y: area.y + y,
        });
    }
    frame::status(screen, None, parts.status, on);
}

fn fill(screen: &Screen, setup: &Setup, row: SetupRow, page: &mut Page) {
    match row {
        SetupRow::Script => {
            let script = screen.app.content.script(&setup.script);
            let title = script.map_or_else(text::setup_title, |script| Text::plain(&script.title));
            turning(screen, &text::setup_script(), &title, page);
        }
        SetupRow::Minutes => turning(
            screen,
            &text::setup_length(),
            &text::minutes_long(setup.minutes),
            page,
        ),
        SetupRow::Adult(at) => {
            if let Some((adult, there)) = setup.adults.get(at) {
                present(screen, adult, *there, page);
            }
        }
        SetupRow::StandIn => {
            let label = page.label(&text::setup_stand_in(), 44);
            let name = Span::styled(setup.stand_in.text(), screen.paint.loud());
            page.push(Line::from(vec![
                Span::styled(format!("{label}: "), screen.paint.quiet()),
                name,
            ]));
        }
        SetupRow::Interpreter => {
            let who = setup
                .interpreter
                .map_or_else(text::setup_no_interpreter, terms::interpreter);
            turning(screen, &text::setup_interpreter(), &who, page);
        }
        SetupRow::Begin => {
            let label = page.label(&text::setup_begin(), page.width);
            page.push(Line::styled(label, screen.paint.loud()));
        }
    }
}

/// “Label: ◂ value ▸”.
fn turning(screen: &Screen, label: &Text, value: &Text, page: &mut Page) {
    let label = page.label(label, page.width / 3 + 4);
    let value = page.label(value, page.width.saturating_sub(label.width() + 6));
    let spans = vec![
        Span::styled(format!("{label}: "), screen.paint.quiet()),
        Span::styled(format!("◂ {value} ▸"), screen.paint.loud()),
    ];
    page.push(Line::from(spans));
}

fn present(screen: &Screen, adult: &Adult, there: There, page: &mut Page) {
    let (mark, state) = match there {
        There::Here => ("[x]", text::setup_here()),
        There::ByPhone => ("[t]", text::setup_by_phone()),
        There::Away => ("[ ]", text::setup_not_here()),
    };
    let relation = screen.reader.first(&terms::relation(adult.relation));
    let state = screen.reader.first(&state);
    let name = super::wrap::cut(
        &adult.name,
        page.width
            .saturating_sub(relation.width() + state.width() + 12),
    );
    let spans = vec![
        Span::styled(format!("{mark} "), screen.paint.key()),
        Span::styled(name, screen.paint.loud()),
        Span::styled(format!(" ({relation}) · {state}"), screen.paint.quiet()),
    ];
    page.push(Line::from(spans));
}

/// A gentle word where a child would interpret, and what an interpreter changes.
fn notes(screen: &Screen, setup: &Setup, page: &mut Page) {
    if let Some(kind) = setup.interpreter {
        let note = if kind.is_a_child() {
            text::setup_child_interprets()
        } else {
            text::setup_with_interpreter((u32::from(setup.minutes) * 3).div_ceil(2), setup.minutes)
        };
        let style = if kind.is_a_child() {
            screen.paint.wrong()
        } else {
            screen.paint.quiet()
        };
        page.styled(&note, style);
    }
    page.gap();
}
