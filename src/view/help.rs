use ratatui::Frame;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

use super::page::Page;
use super::{Hits, Screen, frame, menu};
use crate::app::{Binding, Command, Mode, Move, bindings};
use crate::locale::text;

/// The keys of the screen below, drawn from its own table.
pub(super) fn draw(screen: &Screen, scroll: u16, under: &Mode, on: &mut Frame, hits: &mut Hits) {
    let title = screen.reader.first(&text::help_title());
    let parts = frame::draw(screen, &format!("juntos · {title}"), "", on, hits);
    let area = menu::narrow(parts.page, 76);
    let mut page = Page::new(screen, area.width.into(), None);
    page.gap();
    if matches!(under, Mode::Walk(_)) {
        page.text(&text::help_walk());
        page.styled(&text::help_marks(), screen.paint.quiet());
        page.gap();
    }
    page.heading(&text::help_title());
    let tables = bindings(under);
    let mut seen: Vec<Command> = Vec::new();
    for binding in tables.iter().flat_map(|table| table.iter()) {
        if !seen.contains(&binding.command) && !is_paired(binding) {
            seen.push(binding.command);
            page.push(key_line(screen, binding, page.width));
        }
    }
    page.gap();
    page.styled(&text::help_about(), screen.paint.quiet());
    page.draw(area, scroll, on, hits);
    frame::status(screen, None, parts.status, on);
}

/// The arrows stand beside Up already.
fn is_paired(binding: &Binding) -> bool {
    binding.foot.is_none()
        && matches!(
            binding.command,
            Command::Go(Move::Down | Move::Left | Move::Right)
        )
}

fn key_line(screen: &Screen, binding: &Binding, width: usize) -> Line<'static> {
    let names: Vec<String> = binding
        .keys
        .iter()
        .map(|key| frame::name(screen, *key))
        .collect();
    let keys = names.join(" ");
    let pad = " ".repeat(18_usize.saturating_sub(keys.width()));
    let label = super::page::label(screen, &(binding.label)(), width.saturating_sub(20));
    Line::from(vec![
        Span::styled(keys, screen.paint.key()),
        Span::raw(format!("{pad}  ")),
        Span::raw(label),
    ])
}
