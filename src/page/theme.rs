//! In which colours a page is drawn, where it is.

/// How colours repeat what words and shapes say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Light letters on a dark ground.
    #[default]
    Dark,
    /// Dark letters on a light ground.
    Light,
    /// Only bold, underlined and reversed.
    HighContrast,
    /// No colour at all.
    Plain,
}

impl Theme {
    /// Round and round.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::HighContrast,
            Self::HighContrast => Self::Plain,
            Self::Plain => Self::Dark,
        }
    }
}
