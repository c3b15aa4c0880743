//! How keys, clicks and pastes are read.

use crossterm::event::{
    self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind,
};

use crate::page::{Key, Press};

/// What comes from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A key went down.
    Key(Press),
    /// Text was pasted.
    Paste(String),
    /// A click: column and row.
    Click(u16, u16),
    /// The wheel turned: down or up.
    Wheel(bool),
    /// The window has another size, or came back.
    Redraw,
    /// The terminal has said which ground it has.
    Ground {
        /// It is light.
        is_light: bool,
    },
    /// Somebody asks the program to stop for a while.
    Suspend,
    /// Somebody asks the program to end.
    Terminate,
}

/// What an event of the terminal is to the program; none: nothing.
pub(super) fn understood(event: event::Event) -> Option<Event> {
    match event {
        event::Event::Key(key) if key.kind != KeyEventKind::Release => pressed(key).map(Event::Key),
        event::Event::Paste(text) => Some(Event::Paste(text)),
        event::Event::Resize(..) => Some(Event::Redraw),
        event::Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Some(Event::Click(mouse.column, mouse.row)),
            MouseEventKind::ScrollDown => Some(Event::Wheel(true)),
            MouseEventKind::ScrollUp => Some(Event::Wheel(false)),
            _ => None,
        },
        event::Event::Key(_) | event::Event::FocusGained | event::Event::FocusLost => None,
    }
}

/// A key of the terminal; none: it is one no page knows.
pub const fn pressed(event: KeyEvent) -> Option<Press> {
    // AltGr reports itself as Ctrl and Alt together: what it makes is typed.
    let is_alt = event.modifiers.contains(KeyModifiers::ALT);
    let is_ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    let key = match event.code {
        KeyCode::Char(_) if is_alt && !is_ctrl => return None,
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::F(number) => Key::Function(number),
        KeyCode::Char(letter) => Key::Letter(letter),
        _ => return None,
    };
    Some(Press {
        key,
        ctrl: is_ctrl && !is_alt,
    })
}
