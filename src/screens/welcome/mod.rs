//! The welcome: language first, then a class.

mod page;

use crate::ask::{Ask, ClassAsk};
use crate::domain::Language;
use crate::forms;
use crate::locale::{Reading, Text, text};
use crate::page::Page;
use crate::screen::{Around, Commands, Go, Keys, Manner, Nav, Next, Place, Screen, menu};

/// The welcome screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Welcome {
    /// The language has been chosen.
    pub language_chosen: bool,
    /// Where the cursor is.
    pub at: usize,
}

/// What the welcome offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Read in these languages.
    Read(Reading),
    /// Read without a drawn screen.
    Listen,
    /// Try the sample class.
    Sample,
    /// Start a class.
    NewClass,
    /// Open a class file.
    Open,
    /// Leave.
    Leave,
}

impl Welcome {
    /// The menu, with the language settled.
    pub const fn after_language() -> Self {
        Self {
            language_chosen: true,
            at: 0,
        }
    }

    /// What can be chosen now.
    pub fn choices(self, manner: Manner) -> &'static [Choice] {
        const LANGUAGES: &[Choice] = &[
            Choice::Read(Reading::Both(Language::Spanish)),
            Choice::Read(Reading::One(Language::Spanish)),
            Choice::Read(Reading::One(Language::English)),
            Choice::Listen,
        ];
        const MENU: &[Choice] = &[
            Choice::Sample,
            Choice::NewClass,
            Choice::Open,
            Choice::Leave,
        ];
        match LANGUAGES {
            _ if self.language_chosen => MENU,
            // Whoever reads so already is not asked.
            [languages @ .., Choice::Listen] if manner == Manner::Aloud => languages,
            all => all,
        }
    }
}

impl Choice {
    /// How it is offered.
    pub fn text(self) -> Text {
        match self {
            Self::Read(Reading::Both(_)) => text::welcome_both(),
            Self::Read(Reading::One(Language::Spanish)) => text::language_spanish(),
            Self::Read(Reading::One(Language::English)) => text::language_english(),
            Self::Listen => text::welcome_linear(),
            Self::Sample => text::welcome_sample(),
            Self::NewClass => text::welcome_new_class(),
            Self::Open => text::welcome_open(),
            Self::Leave => text::welcome_leave(),
        }
    }
}

impl Commands for Welcome {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        menu()
    }

    fn update(&mut self, command: Nav, around: &Around) -> Next {
        let choices = self.choices(around.manner);
        match command {
            Nav::Go(direction) => self.at = direction.within(self.at, choices.len()),
            Nav::Enter => {
                let chosen = choices.get(self.at).copied();
                return chosen.map_or_else(Next::stay, |choice| self.choose(choice, around));
            }
            Nav::Back if self.language_chosen => *self = Self::default(),
            Nav::Back | Nav::Leave => return Next::go(Go::Close),
        }
        Next::stay()
    }
}

impl Screen for Welcome {
    fn page(&self, around: &Around) -> Page {
        page::of(*self, around)
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        self.at = at;
        self.update(Nav::Enter, around)
    }
}

impl Welcome {
    fn choose(&mut self, choice: Choice, around: &Around) -> Next {
        match choice {
            Choice::Read(reading) => {
                *self = Self::after_language();
                Next {
                    reads: Some(reading),
                    ..Next::stay()
                }
            }
            Choice::Listen => Next {
                manner: Some(Manner::Aloud),
                ..Next::stay()
            },
            Choice::Sample => Next::ask(Ask::Class(ClassAsk::OpenSample)),
            Choice::NewClass => Next::open(Place::Form(forms::new_class(around))),
            Choice::Open => Next::open(Place::Form(forms::open_file())),
            Choice::Leave => Next::go(Go::Close),
        }
    }
}
