//! In which colours a page is drawn, where it is.

use super::Glyphs;

/// How colours repeat what words and shapes say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Light letters on a dark ground.
    #[default]
    Dark,
    /// Dark letters on a light ground.
    Light,
    /// White on black: roles are told apart by weight.
    HighContrast,
    /// No colour at all, not even a ground.
    Plain,
}

impl Theme {
    /// All of them, as they are gone round.
    pub const ALL: [Self; 4] = [Self::Dark, Self::Light, Self::HighContrast, Self::Plain];

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

    /// The theme for a ground that is there already.
    pub const fn of_ground(is_light: bool) -> Self {
        if is_light { Self::Light } else { Self::Dark }
    }

    /// As a command line and a file of settings say it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::HighContrast => "high-contrast",
            Self::Plain => "none",
        }
    }

    /// The theme of a tag; `plain` is an older word for none.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let is = |theme: &Self| theme.tag() == tag;
        let none = (tag == "plain").then_some(Self::Plain);
        Self::ALL.into_iter().find(is).or(none)
    }
}

/// How many colours a terminal has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// Each there is.
    #[default]
    True,
    /// 256.
    Many,
    /// 16.
    Few,
}

/// How pages look on a terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// In which colours.
    pub theme: Theme,
    /// How many of them there are.
    pub depth: Depth,
    /// With which marks.
    pub glyphs: Glyphs,
    /// With marks of ASCII, letters lose their accents too: no other can be written.
    pub folds: bool,
}
