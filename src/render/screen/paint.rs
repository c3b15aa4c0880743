//! Colours and weights. They only repeat what words and shapes say.

use ratatui::style::{Color, Modifier, Style};

use super::palette::Palette;
use crate::domain::people::person::Voice;
use crate::page::{Depth, Look, Theme, Tone};

/// The paint of a look. Every cell stands on its ground, in the colour of its letters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paint {
    palette: Option<&'static Palette>,
    /// Keys are underlined: no colour tells them.
    underlines: bool,
}

impl Paint {
    /// The paint of a look.
    pub(super) const fn of(look: Look) -> Self {
        Self {
            palette: Palette::of(look),
            underlines: matches!(
                (look.theme, look.depth),
                (Theme::HighContrast | Theme::Plain, _) | (_, Depth::Few)
            ),
        }
    }

    fn coloured(self, role: impl FnOnce(&Palette) -> Color) -> Style {
        let style = Style::new();
        self.palette
            .map_or(style, |palette| style.fg(role(palette)))
    }

    /// What lies under everything, before anything is drawn.
    pub(super) const fn ground(self) -> Style {
        match self.palette {
            Some(palette) => Style::new().fg(palette.text).bg(palette.ground),
            None => Style::new(),
        }
    }

    /// Ordinary words.
    pub(super) fn plain(self) -> Style {
        self.coloured(|it| it.text)
    }

    /// The words to be said; what is chosen; what went wrong.
    pub(super) fn loud(self) -> Style {
        self.plain().add_modifier(Modifier::BOLD)
    }

    /// What stands back: hints, what is over.
    pub(super) fn quiet(self) -> Style {
        self.coloured(|it| it.second)
    }

    /// The same words in the other language.
    pub(super) fn second(self) -> Style {
        self.quiet().add_modifier(Modifier::ITALIC)
    }

    /// Words of this tone. None of them is good or bad by its colour.
    pub(super) fn tone(self, tone: Tone) -> Style {
        match tone {
            Tone::Plain | Tone::Good => self.plain(),
            Tone::Loud | Tone::Wrong => self.loud(),
            Tone::Quiet => self.quiet(),
            Tone::Title => self.heading(),
        }
    }

    /// A heading.
    pub(super) fn heading(self) -> Style {
        self.coloured(|it| it.heading).add_modifier(Modifier::BOLD)
    }

    /// Keys, and whatever can be pressed.
    pub(super) fn key(self) -> Style {
        let style = self.coloured(|it| it.key).add_modifier(Modifier::BOLD);
        if self.underlines {
            style.add_modifier(Modifier::UNDERLINED)
        } else {
            style
        }
    }

    /// The mark of what the cursor is on.
    pub(super) fn cursor(self) -> Style {
        self.heading()
    }

    /// A voice.
    pub(super) fn voice(self, voice: Voice) -> Style {
        self.coloured(|it| {
            let [student, family, teacher] = it.voices;
            match voice {
                Voice::Student => student,
                Voice::Family => family,
                Voice::Teacher => teacher,
            }
        })
    }

    /// Who has the floor: the ground's colour on the voice's.
    pub(super) fn floor(self, voice: Voice) -> Style {
        let bold = Style::new().add_modifier(Modifier::BOLD);
        match (self.palette, self.voice(voice).fg) {
            (Some(palette), Some(own)) => bold.fg(palette.ground).bg(own),
            _ => bold.add_modifier(Modifier::REVERSED),
        }
    }

    /// Squares of a level, and what is measured: nobody's colour.
    pub(super) fn level(self) -> Style {
        self.coloured(|it| it.level)
    }

    /// What of a shape is empty: never letters.
    pub(super) fn empty(self) -> Style {
        self.coloured(|it| it.empty)
    }

    /// Lines and frames: never letters.
    pub(super) fn rule(self) -> Style {
        self.coloured(|it| it.rule)
    }

    /// The line on top.
    pub(super) fn top(self) -> Style {
        match self.palette {
            Some(palette) => Style::new().fg(palette.on_bar).bg(palette.bar),
            None => Style::new().add_modifier(Modifier::REVERSED),
        }
    }
}
