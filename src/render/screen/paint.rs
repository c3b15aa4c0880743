//! Colours and weights. They only repeat what words and shapes say.

use ratatui::style::{Color, Modifier, Style};

use crate::domain::people::person::Voice;
use crate::page::{Theme, Tone};

/// The paint of a theme.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paint {
    theme: Theme,
}

impl Paint {
    /// The paint of a theme.
    pub(super) const fn of(theme: Theme) -> Self {
        Self { theme }
    }

    fn coloured(self, dark: Color, light: Color) -> Style {
        match self.theme {
            Theme::Dark => Style::new().fg(dark),
            Theme::Light => Style::new().fg(light),
            Theme::HighContrast | Theme::Plain => Style::new(),
        }
    }

    /// Ordinary words.
    #[expect(
        clippy::unused_self,
        reason = "a theme may one day colour ordinary words too"
    )]
    pub(super) fn plain(self) -> Style {
        Style::new()
    }

    /// The words to be said.
    #[expect(
        clippy::unused_self,
        reason = "a theme may one day colour loud words too"
    )]
    pub(super) fn loud(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// What stands back: the second language, hints, what is over.
    pub(super) fn quiet(self) -> Style {
        match self.theme {
            Theme::Dark => Style::new().fg(Color::Indexed(250)),
            Theme::Light => Style::new().fg(Color::Indexed(240)),
            Theme::HighContrast | Theme::Plain => Style::new(),
        }
    }

    /// The same words in the other language.
    pub(super) fn second(self) -> Style {
        self.quiet().add_modifier(Modifier::ITALIC)
    }

    /// Words of this tone.
    pub(super) fn tone(self, tone: Tone) -> Style {
        match tone {
            Tone::Plain => self.plain(),
            Tone::Loud => self.loud(),
            Tone::Quiet => self.quiet(),
            Tone::Good => self.filled(),
            Tone::Wrong => self.wrong(),
            Tone::Title => self.heading(),
        }
    }

    /// A heading.
    pub(super) fn heading(self) -> Style {
        self.coloured(Color::Indexed(117), Color::Indexed(24))
            .add_modifier(Modifier::BOLD)
    }

    /// Keys, and whatever can be pressed.
    pub(super) fn key(self) -> Style {
        self.coloured(Color::Indexed(222), Color::Indexed(94))
            .add_modifier(Modifier::BOLD)
    }

    /// What the cursor is on.
    pub(super) fn cursor(self) -> Style {
        match self.theme {
            Theme::Dark | Theme::Light => self
                .coloured(Color::Indexed(117), Color::Indexed(24))
                .add_modifier(Modifier::BOLD),
            Theme::HighContrast | Theme::Plain => Style::new().add_modifier(Modifier::REVERSED),
        }
    }

    /// A voice.
    pub(super) fn voice(self, voice: Voice) -> Style {
        match voice {
            Voice::Student => self.coloured(Color::Indexed(150), Color::Indexed(22)),
            Voice::Family => self.coloured(Color::Indexed(216), Color::Indexed(130)),
            Voice::Teacher => self.coloured(Color::Indexed(183), Color::Indexed(90)),
        }
    }

    /// Who has the floor.
    pub(super) fn floor(self, voice: Voice) -> Style {
        self.voice(voice)
            .add_modifier(Modifier::BOLD | Modifier::REVERSED)
    }

    /// A shape that is filled.
    pub(super) fn filled(self) -> Style {
        self.coloured(Color::Indexed(150), Color::Indexed(22))
    }

    /// Something that went wrong.
    pub(super) fn wrong(self) -> Style {
        self.coloured(Color::Indexed(222), Color::Indexed(88))
            .add_modifier(Modifier::BOLD)
    }

    /// The line on top.
    pub(super) fn top(self) -> Style {
        match self.theme {
            Theme::Dark => Style::new().bg(Color::Indexed(236)).fg(Color::Indexed(255)),
            Theme::Light => Style::new().bg(Color::Indexed(254)).fg(Color::Indexed(232)),
            Theme::HighContrast | Theme::Plain => Style::new().add_modifier(Modifier::REVERSED),
        }
    }
}
