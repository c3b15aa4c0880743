//! Whose turn it is, what they say, and the notes of the three.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::super::page::{label, put, said_lines};
use super::super::{Hits, Screen, wrap};
use super::voice;
use crate::app::walk::{LineKind, Walk};
use crate::app::{Command, Message};
use crate::domain::person::Voice;
use crate::domain::sight::{Matter, Viewer, may_see};
use crate::locale::text;

/// The three voices with their keys and their share of the talk; the one that has the floor stands out by mark and weight.
pub(super) fn floor(screen: &Screen, walk: &Walk, area: Rect, on: &mut Frame, hits: &mut Hits) {
    let shares = walk.clock.shares();
    let room = (usize::from(area.width) / 3).saturating_sub(10);
    let mut spans = Vec::new();
    let mut x = area.x;
    for one in Voice::ALL {
        let share = shares.get(one.index()).copied().unwrap_or(0);
        let has_it = one == walk.floor;
        let mark = if has_it { "▶" } else { " " };
        let name = label(screen, &voice(screen, one), room);
        let words = format!("{mark} {} {name} ", one.index() + 1);
        let percent = format!(" {share}%");
        let wide = u16::try_from(words.width() + percent.width() + 2).unwrap_or(0);
        hits.add(
            Rect {
                x,
                y: area.y,
                width: wide,
                height: 1,
            },
            Message::Press(Command::Floor(one)),
        );
        x += wide;
        let style = if has_it {
            screen.paint.floor(one)
        } else {
            screen.paint.voice(one)
        };
        spans.extend([
            Span::styled(words, style),
            Span::styled(format!("{percent}  "), screen.paint.quiet()),
        ]);
    }
    put(&[Line::from(spans)], Rect { height: 1, ..area }, on);
}

/// What the voice with the floor says, asks and listens for.
pub(super) fn lines(screen: &Screen, walk: &Walk, width: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    let bar = "▌ ";
    let inner = width.saturating_sub(4);
    let mut said = 0;
    for line in walk.lines(walk.floor, &screen.app.content) {
        let (mark, style) = match line.kind {
            LineKind::Say => (bar, screen.paint.loud()),
            LineKind::Ask => ("? ", screen.paint.plain()),
            LineKind::Listen => ("… ", screen.paint.quiet()),
        };
        let words = wrap::in_styles(screen, &line.text, inner, style);
        lines.extend(barred(
            mark,
            screen.paint.voice(walk.floor),
            line.kind == LineKind::Say,
            words,
        ));
        said += usize::from(line.kind == LineKind::Say);
        if walk.is_interpreted() && line.kind == LineKind::Say && said.is_multiple_of(2) {
            let pause = label(screen, &text::pause_to_interpret(), inner);
            lines.push(Line::styled(format!("  ‖ {pause}"), screen.paint.heading()));
        }
    }
    if lines.is_empty() {
        lines.extend(wrap::behind(
            bar,
            screen.paint.voice(walk.floor),
            wrap::both(screen, &text::nothing_to_say(), inner),
        ));
    }
    lines.extend(points(screen, walk, inner));
    lines
}

/// A bar runs along everything that is said; other marks stand once.
fn barred(
    mark: &str,
    style: ratatui::style::Style,
    bar: bool,
    lines: Vec<Line<'static>>,
) -> Vec<Line<'static>> {
    if !bar {
        return wrap::behind(mark, style, lines);
    }
    lines
        .into_iter()
        .flat_map(|line| wrap::behind(mark, style, vec![line]))
        .collect()
}

/// Shared talking points of this step, while the teacher has the floor.
fn points(screen: &Screen, walk: &Walk, width: usize) -> Vec<Line<'static>> {
    let key = walk.home.folder.key;
    let step = walk.step().map(|step| step.id.clone()).unwrap_or_default();
    let shared = walk
        .home
        .folder
        .points
        .iter()
        .filter(|point| may_see(Viewer::Student(key), Matter::Point(key, point.visibility)));
    let here = shared.filter(|point| walk.floor == Voice::Teacher && point.step == step);
    here.flat_map(|point| {
        wrap::behind(
            "• ",
            screen.paint.voice(Voice::Teacher),
            said_lines(screen, &point.said, width),
        )
    })
    .collect()
}

/// One line: who has written something in this step, and whether the page goes on below.
pub(super) fn strip(screen: &Screen, walk: &Walk, more: bool, area: Rect, on: &mut Frame) {
    let title = label(screen, &text::notes_title(), 18);
    let mut spans = vec![Span::styled(format!("{title}:  "), screen.paint.quiet())];
    for one in Voice::ALL {
        let asked = walk.prompts().iter().any(|prompt| prompt.by == one);
        let written = walk.notes_of_step().any(|note| note.field.by == one);
        if !asked && !written {
            continue;
        }
        let mark = if written { "✓" } else { "○" };
        let name = screen.reader.first(&voice(screen, one));
        spans.push(Span::styled(
            format!("{mark} {name}   "),
            if written {
                screen.paint.voice(one)
            } else {
                screen.paint.quiet()
            },
        ));
    }
    put(&[Line::from(spans)], area, on);
    if more {
        let words = format!("▼ {} ", screen.reader.first(&text::more_below()));
        let width = u16::try_from(words.width())
            .unwrap_or(area.width)
            .min(area.width);
        on.render_widget(
            Span::styled(words, screen.paint.key()),
            Rect {
                x: area.right() - width,
                width,
                ..area
            },
        );
    }
}

/// The notes themselves, where there is room for them.
pub(super) fn notes(screen: &Screen, walk: &Walk, width: usize) -> Vec<Line<'static>> {
    let title = label(screen, &text::notes_title(), width);
    let mut lines = vec![Line::default(), Line::styled(title, screen.paint.heading())];
    for (at, prompt) in walk.prompts().iter().enumerate() {
        let name = screen.reader.first(&voice(screen, prompt.by));
        let asked = screen
            .reader
            .inline(&crate::locale::Text::plain(&prompt.prompt));
        let style = screen.paint.voice(prompt.by);
        match walk.note(at) {
            Some(said) => {
                lines.push(Line::styled(format!("✓ {name}"), style));
                lines.extend(wrap::behind(
                    "  ",
                    style,
                    said_lines(screen, said, width.saturating_sub(2)),
                ));
            }
            None => lines.extend(wrap::behind(
                "○ ",
                style,
                wrap::styled(
                    &format!("{name} · {asked}"),
                    width.saturating_sub(2),
                    screen.paint.quiet(),
                ),
            )),
        }
    }
    lines
}
