//! Which marks a terminal can show.

/// A set of marks; each is one column wide in each set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Glyphs {
    /// All of them.
    #[default]
    Full,
    /// Those that old fonts of Windows have: the list WGL4.
    Wgl4,
    /// Letters and signs of every keyboard.
    Ascii,
}

impl Glyphs {
    /// All of them, as they are gone round.
    pub const ALL: [Self; 3] = [Self::Full, Self::Wgl4, Self::Ascii];

    /// Round and round.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Full => Self::Wgl4,
            Self::Wgl4 => Self::Ascii,
            Self::Ascii => Self::Full,
        }
    }

    /// As a command line and a file of settings say it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Wgl4 => "wgl4",
            Self::Ascii => "ascii",
        }
    }

    /// The set of a tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.tag() == tag)
    }
}
