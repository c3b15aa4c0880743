//! The foot of every page: what is told, and the keys of the screen from its own tables.

use crossterm::event::KeyCode;

use crate::app::{App, Binding, Command, Key, Mode, Move, bindings};
use crate::ask::Failure;
use crate::locale::text;
use crate::page::{self, Hint, Page, Press, Told, Weight};

/// The page with its foot. What went wrong stands before what was done, and that before what is so all the time.
pub(super) fn under(app: &App, mut page: Page) -> Page {
    if let Some(told) = told(app) {
        page.foot.told = Some(told);
    }
    page.foot.keys = hints(&app.mode);
    page
}

fn told(app: &App) -> Option<Told> {
    let told = |weight| move |text| Told { weight, text };
    let failure = app.failure.map(Failure::text);
    let soon = app.covered_in();
    let soon = soon.and_then(|seconds| usize::try_from(seconds).ok());
    failure
        .or_else(|| soon.map(text::covered_in))
        .map(told(Weight::Failure))
        .or_else(|| {
            let status = app.status.clone().or_else(|| app.stays_told());
            status.map(told(Weight::Status))
        })
}

/// The keys of a screen: those at the foot first, in their order, help last; then the others.
pub(super) fn hints(mode: &Mode) -> Vec<Hint> {
    let tables = bindings(mode);
    let all = || tables.iter().flat_map(|table| table.iter());
    let mut at_foot: Vec<&Binding> = all().filter(|binding| binding.foot.is_some()).collect();
    at_foot.sort_by_key(|binding| binding.foot);
    at_foot.dedup_by_key(|binding| binding.foot);
    // Help has a key for where letters are typed: one of its keys is enough.
    let mut has_help = false;
    at_foot.retain(|binding| {
        let again = has_help && is_help(binding);
        has_help |= is_help(binding);
        !again
    });
    let mut hints: Vec<Hint> = at_foot.iter().map(|binding| hint(binding, true)).collect();
    let mut seen: Vec<Command> = at_foot.iter().map(|binding| binding.command).collect();
    for binding in all().filter(|binding| !is_paired(binding)) {
        if !seen.contains(&binding.command) {
            seen.push(binding.command);
            hints.push(hint(binding, false));
        }
    }
    hints
}

fn is_help(binding: &Binding) -> bool {
    binding.command == Command::Help
}

fn hint(binding: &Binding, at_foot: bool) -> Hint {
    Hint {
        keys: binding
            .keys
            .iter()
            .filter_map(|key| press_of(*key))
            .collect(),
        together: binding.of_arrows(),
        does: (binding.label)(),
        at_foot,
        always: is_help(binding),
    }
}

/// Every key of a screen, for help: one line a command, as the tables have them.
pub(super) fn all_keys(mode: &Mode) -> Vec<Hint> {
    let tables = bindings(mode);
    let mut seen: Vec<Command> = Vec::new();
    let mut hints = Vec::new();
    for binding in tables.iter().flat_map(|table| table.iter()) {
        if !seen.contains(&binding.command) && !is_paired(binding) {
            seen.push(binding.command);
            hints.push(hint(binding, binding.foot.is_some()));
        }
    }
    hints
}

/// The arrows stand beside Up already.
fn is_paired(binding: &Binding) -> bool {
    binding.foot.is_none()
        && matches!(
            binding.command,
            Command::Go(Move::Down | Move::Left | Move::Right)
        )
}

/// A key of the tables, as a page names it.
pub(in crate::view) const fn press_of(key: Key) -> Option<Press> {
    let named = match key.code {
        KeyCode::Enter => page::Key::Enter,
        KeyCode::Esc => page::Key::Escape,
        KeyCode::Tab => page::Key::Tab,
        KeyCode::BackTab => page::Key::BackTab,
        KeyCode::Backspace => page::Key::Backspace,
        KeyCode::Delete => page::Key::Delete,
        KeyCode::Home => page::Key::Home,
        KeyCode::End => page::Key::End,
        KeyCode::PageUp => page::Key::PageUp,
        KeyCode::PageDown => page::Key::PageDown,
        KeyCode::Up => page::Key::Up,
        KeyCode::Down => page::Key::Down,
        KeyCode::Left => page::Key::Left,
        KeyCode::Right => page::Key::Right,
        KeyCode::F(number) => page::Key::Function(number),
        KeyCode::Char(letter) => page::Key::Letter(letter),
        _ => return None,
    };
    Some(Press {
        key: named,
        ctrl: key.ctrl,
    })
}
