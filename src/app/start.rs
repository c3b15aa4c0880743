//! The welcome: language first, then a class.

use super::{App, Ask, Command, FormPage, Manner, Mode, form};
use crate::ask::ClassAsk;
use crate::domain::Language;
use crate::locale::{Reading, Text, text};

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

/// What a command does to the welcome.
pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let Mode::Welcome(welcome) = &mut app.mode else {
        return None;
    };
    let choices = welcome.choices(app.manner);
    match command {
        Command::Go(direction) => welcome.at = direction.within(welcome.at, choices.len()),
        Command::Enter => {
            return choices
                .get(welcome.at)
                .and_then(|choice| choose(app, *choice));
        }
        Command::Escape if welcome.language_chosen => *welcome = Welcome::default(),
        Command::Escape | Command::Quit => app.mode = Mode::Closed,
        _ => {}
    }
    None
}

fn choose(app: &mut App, choice: Choice) -> Option<Ask> {
    match choice {
        Choice::Read(reading) => {
            app.reading = reading;
            app.mode = Mode::Welcome(Welcome::after_language());
        }
        Choice::Listen => app.manner = Manner::Aloud,
        Choice::Sample => return Some(Ask::Class(ClassAsk::OpenSample)),
        Choice::NewClass => open(app, form::new_class(app)),
        Choice::Open => open(app, form::open_file()),
        Choice::Leave => app.mode = Mode::Closed,
    }
    None
}

fn open(app: &mut App, form: super::AnyForm) {
    app.mode = Mode::Form(Box::new(FormPage::new(form, &app.drafts, &[])));
}
