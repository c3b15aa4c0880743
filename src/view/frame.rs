use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::page::put;
use super::{Hits, Screen, wrap};
use crate::app::{Binding, Key, Message, bindings};
use crate::domain::Language;
use crate::locale::{Reading, Text, text};

/// The parts of every screen.
pub(super) struct Parts {
    pub(super) page: Rect,
    pub(super) status: Rect,
}

/// Draws the line on top and the keys at the foot; gives the rest.
pub(super) fn draw(
    screen: &Screen,
    left: &str,
    right: &str,
    frame: &mut Frame,
    hits: &mut Hits,
) -> Parts {
    let told = u16::try_from(told(screen, frame.area().width).len()).unwrap_or(1);
    let [top, page, status, foot] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Fill(1),
        Constraint::Length(told.clamp(1, 4)),
        Constraint::Length(1),
    ])
    .areas(frame.area());
    top_line(screen, left, right, top, frame, hits);
    keys(screen, foot, frame, hits);
    // The last column is for the marks that say that there is more.
    let margin = u16::from(page.width > 62);
    let inside = |area: Rect| Rect {
        x: area.x + margin,
        width: area.width - margin - 1,
        ..area
    };
    Parts {
        page: inside(page),
        status: inside(status),
    }
}

fn languages(reading: Reading) -> &'static str {
    match reading {
        Reading::One(Language::English) => "English",
        Reading::One(Language::Spanish) => "Español",
        Reading::Both(Language::Spanish) => "Español + English",
        Reading::Both(Language::English) => "English + Español",
    }
}

fn top_line(
    screen: &Screen,
    left: &str,
    right: &str,
    area: Rect,
    frame: &mut Frame,
    hits: &mut Hits,
) {
    let language = languages(screen.app.reading);
    let right = if right.is_empty() {
        format!("{language} ")
    } else {
        format!("{right} · {language} ")
    };
    let room = usize::from(area.width).saturating_sub(right.width() + 3);
    let left = format!(" {}", wrap::cut(left, room));
    let between = usize::from(area.width).saturating_sub(left.width() + right.width());
    let line = Line::from(vec![
        Span::raw(left),
        Span::raw(" ".repeat(between)),
        Span::raw(right),
    ]);
    frame.render_widget(line.style(screen.paint.top()), area);
    let width = u16::try_from(language.width() + 1).unwrap_or(0);
    hits.add(
        Rect {
            x: area.right().saturating_sub(width),
            width,
            ..area
        },
        Message::Press(crate::app::Command::Language),
    );
}

/// What went wrong, else what is worth telling, in as many lines as it takes.
fn told(screen: &Screen, width: u16) -> Vec<Line<'static>> {
    let soon = screen
        .app
        .covered_in()
        .and_then(|seconds| usize::try_from(seconds).ok());
    let status = screen.app.status.clone();
    let status = status.or_else(|| screen.app.stays_told());
    let (text, style) = match (screen.app.failure, soon, status) {
        (Some(failure), _, _) => (failure.text(), screen.paint.wrong()),
        (None, Some(seconds), _) => (text::covered_in(seconds), screen.paint.wrong()),
        (None, None, Some(status)) => (status, screen.paint.filled()),
        (None, None, None) => return Vec::new(),
    };
    let width = usize::from(width).saturating_sub(2);
    let line = screen.reader.inline(&text);
    if line.width() <= width {
        return vec![Line::styled(line, style)];
    }
    let mut lines = wrap::styled(&screen.reader.first(&text), width, style);
    lines.extend(
        screen
            .reader
            .second(&text)
            .into_iter()
            .flat_map(|second| wrap::styled(&second, width, screen.paint.second())),
    );
    lines
}

/// What there is to tell, else what the screen says itself.
pub(super) fn status(screen: &Screen, own: Option<&Text>, area: Rect, frame: &mut Frame) {
    let mut lines = told(screen, area.width + 2);
    if lines.is_empty() {
        let own = own.map(|own| super::page::label(screen, own, area.width.into()));
        lines.extend(own.map(|own| Line::styled(own, screen.paint.quiet())));
    }
    put(&lines, area, frame);
}

/// The keys at the foot, as many as fit, help always.
fn keys(screen: &Screen, area: Rect, frame: &mut Frame, hits: &mut Hits) {
    let tables = bindings(&screen.app.mode);
    let mut shown: Vec<&Binding> = tables
        .iter()
        .flat_map(|table| table.iter())
        .filter(|binding| binding.foot.is_some())
        .collect();
    shown.sort_by_key(|binding| binding.foot);
    shown.dedup_by_key(|binding| binding.foot);
    let help_of = |binding: &&Binding| binding.command == crate::app::Command::Help;
    let help = shown.iter().copied().find(help_of);
    shown.retain(|binding| !help_of(binding));
    let label = |binding: &Binding| {
        (
            key_name(screen, binding),
            screen.reader.first(&(binding.label)()),
        )
    };
    let width = |binding: &Binding| {
        let (key, label) = label(binding);
        key.width() + 1 + label.width() + 3
    };
    let mut room = usize::from(area.width).saturating_sub(help.map_or(0, width) + 1);
    let mut spans = vec![Span::raw(" ")];
    let mut x = area.x + 1;
    for binding in shown
        .into_iter()
        .filter(|binding| {
            let fits = width(binding) <= room;
            room = if fits { room - width(binding) } else { room };
            fits
        })
        .chain(help)
    {
        let (key, label) = label(binding);
        let wide = u16::try_from(key.width() + 1 + label.width()).unwrap_or(0);
        hits.add(
            Rect {
                x,
                y: area.y,
                width: wide,
                height: 1,
            },
            Message::Press(binding.command),
        );
        spans.extend([
            Span::styled(key, screen.paint.key()),
            Span::styled(format!(" {label}   "), screen.paint.quiet()),
        ]);
        x += wide + 3;
    }
    put(&[Line::from(spans)], area, frame);
}

/// The name of a binding's first key; arrows that go together stand together.
pub(super) fn key_name(screen: &Screen, binding: &Binding) -> String {
    let together = if binding.of_arrows() {
        binding.keys.len()
    } else {
        1
    };
    let names = binding.keys.iter().take(together);
    let names: Vec<String> = names.map(|key| name(screen, *key)).collect();
    names.join(" ")
}

pub(super) fn name(screen: &Screen, key: Key) -> String {
    let say = |text: Text| screen.reader.first(&text);
    let name = match key.code {
        KeyCode::Enter => say(text::key_name_enter()),
        KeyCode::Esc => say(text::key_name_esc()),
        KeyCode::Tab => say(text::key_name_tab()),
        KeyCode::BackTab => say(text::key_name_shift_tab()),
        KeyCode::Backspace => say(text::key_name_backspace()),
        KeyCode::Delete => say(text::key_name_delete()),
        KeyCode::Home => say(text::key_name_home()),
        KeyCode::End => say(text::key_name_end()),
        KeyCode::PageUp => say(text::key_name_page_up()),
        KeyCode::PageDown => say(text::key_name_page_down()),
        KeyCode::Up => "↑".to_owned(),
        KeyCode::Down => "↓".to_owned(),
        KeyCode::Left => "←".to_owned(),
        KeyCode::Right => "→".to_owned(),
        KeyCode::F(number) => format!("F{number}"),
        KeyCode::Char(' ') => say(text::key_name_space()),
        KeyCode::Char(c) => c.to_string(),
        _ => String::new(),
    };
    if key.ctrl {
        format!("Ctrl+{}", wrap::capital(&name))
    } else {
        name
    }
}
