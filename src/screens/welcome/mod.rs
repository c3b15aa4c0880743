//! The welcome: language first, then a class.

mod page;

use std::path::{Path, PathBuf};

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Read in these languages.
    Read(Reading),
    /// Read without a drawn screen.
    Listen,
    /// Open this class, which lies where the program keeps them.
    Class(PathBuf),
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
    pub fn choices(self, around: &Around) -> Vec<Choice> {
        if self.language_chosen {
            let classes = around.classes.iter().cloned().map(Choice::Class);
            let others = [
                Choice::Sample,
                Choice::NewClass,
                Choice::Open,
                Choice::Leave,
            ];
            return classes.chain(others).collect();
        }
        let languages = [
            Reading::Both(Language::Spanish),
            Reading::One(Language::Spanish),
            Reading::One(Language::English),
        ];
        // Whoever reads so already is not asked.
        let listen = (around.manner != Manner::Aloud).then_some(Choice::Listen);
        languages
            .map(Choice::Read)
            .into_iter()
            .chain(listen)
            .collect()
    }
}

impl Choice {
    /// How it is offered.
    pub fn text(&self) -> Text {
        match self {
            Self::Class(path) => text::welcome_class(name(path)),
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

/// What a class file is called.
fn name(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

impl Commands for Welcome {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        menu()
    }

    fn update(&mut self, command: Nav, around: &Around) -> Next {
        let choices = self.choices(around);
        match command {
            Nav::Go(direction) => self.at = direction.within(self.at, choices.len()),
            Nav::Enter => {
                let chosen = choices.into_iter().nth(self.at);
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
            Choice::Class(path) => Next::ask(Ask::Class(ClassAsk::Open { path })),
            Choice::Sample => Next::ask(Ask::Class(ClassAsk::OpenSample)),
            Choice::NewClass => Next::open(Place::Form(forms::new_class(around))),
            Choice::Open => Next::open(Place::Form(forms::open_file())),
            Choice::Leave => Next::go(Go::Close),
        }
    }
}
