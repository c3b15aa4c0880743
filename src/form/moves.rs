//! Where an arrow goes: in a line, a list, a page.

/// A direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Up.
    Up,
    /// Down.
    Down,
    /// Left.
    Left,
    /// Right.
    Right,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// A word to the left.
    WordLeft,
    /// A word to the right.
    WordRight,
}

impl Move {
    /// A line down, or up, as the wheel turns.
    pub const fn by_wheel(down: bool) -> Self {
        if down { Self::Down } else { Self::Up }
    }

    /// Lines down (or up), for lists and pages.
    pub const fn lines(self) -> i32 {
        match self {
            Self::Up => -1,
            Self::Down => 1,
            Self::PageUp => -8,
            Self::PageDown => 8,
            Self::Home => i32::MIN / 2,
            Self::End => i32::MAX / 2,
            Self::Left | Self::Right | Self::WordLeft | Self::WordRight => 0,
        }
    }

    /// `at` moved by this among `count` places, staying inside.
    pub fn within(self, at: usize, count: usize) -> usize {
        let last = i64::try_from(count.saturating_sub(1)).unwrap_or(i64::MAX);
        let to = i64::try_from(at).unwrap_or(0) + i64::from(self.lines());
        usize::try_from(to.clamp(0, last)).unwrap_or(0)
    }

    /// A scroll offset moved by this.
    pub fn scroll(self, at: u16) -> u16 {
        let to = (i32::from(at) + self.lines()).clamp(0, i32::from(u16::MAX) / 2);
        u16::try_from(to).unwrap_or(0)
    }
}

/// Lines that the wheel scrolls a page by.
const WHEEL: i16 = 3;

/// A scroll offset moved by the wheel.
pub const fn wheeled(at: u16, down: bool) -> u16 {
    at.saturating_add_signed(if down { WHEEL } else { -WHEEL })
}
