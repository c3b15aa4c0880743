//! The keys of a keyboard, whatever terminal they come from.

use crate::locale::{Text, text};

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Enter.
    Enter,
    /// Esc.
    Escape,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// An arrow.
    Up,
    /// An arrow.
    Down,
    /// An arrow.
    Left,
    /// An arrow.
    Right,
    /// F1 and so on.
    Function(u8),
    /// A letter, or whatever it types.
    Letter(char),
}

/// A key as it is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press {
    /// Which.
    pub key: Key,
    /// With Ctrl.
    pub ctrl: bool,
}

impl Key {
    /// As it stands on the key.
    pub fn name(self) -> Text {
        match self {
            Self::Enter => text::key_name_enter(),
            Self::Escape => text::key_name_esc(),
            Self::Tab => text::key_name_tab(),
            Self::BackTab => text::key_name_shift_tab(),
            Self::Backspace => text::key_name_backspace(),
            Self::Delete => text::key_name_delete(),
            Self::Home => text::key_name_home(),
            Self::End => text::key_name_end(),
            Self::PageUp => text::key_name_page_up(),
            Self::PageDown => text::key_name_page_down(),
            Self::Up => text::as_typed("↑"),
            Self::Down => text::as_typed("↓"),
            Self::Left => text::as_typed("←"),
            Self::Right => text::as_typed("→"),
            Self::Function(number) => text::as_typed(format!("F{number}")),
            Self::Letter(' ') => text::key_name_space(),
            Self::Letter(letter) => text::as_typed(letter),
        }
    }

    /// Is it an arrow?
    pub const fn is_arrow(self) -> bool {
        matches!(self, Self::Up | Self::Down | Self::Left | Self::Right)
    }
}
