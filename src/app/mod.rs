//! The state of the program and every change to it. Pure: no clock, disk or screen.

mod command;
mod door;
mod editor;
mod effect;
mod failure;
mod form;
mod glossary;
mod keys;
mod look_back;
mod message;
mod setup;
mod start;
mod student;
mod update;
pub mod walk;

use jiff::civil::{Date, DateTime};

pub use command::{Command, Move};
pub use door::Door;
pub use editor::Editor;
pub use effect::{Draft, Effect, Spot};
pub use failure::Failure;
pub use form::{Field, Form, FormKind, Input};
pub use glossary::{Glossary, Shelf};
pub use keys::{Binding, Key, bindings, translate};
pub use look_back::LookBack;
pub use message::{Listed, Message, Opened};
pub use setup::{Row as SetupRow, Setup, There};
pub use start::{Choice as StartChoice, Welcome};
pub use student::{Choice as StudentChoice, Home};
pub use update::{last_words, update};
pub use walk::Walk;

use crate::content::Content;
use crate::domain::class::Class;
use crate::domain::pace::Moment;
use crate::domain::rollup::Counting;
use crate::domain::scale::Scale;
use crate::domain::{mastery, person};
use crate::locale::{Reading, Text};

/// What is on screen, with everything that belongs to it.
#[derive(Debug)]
pub enum Mode {
    /// Language first; then the sample class, a new class, or one that is there.
    Welcome(Welcome),
    /// Something to fill in.
    Form(Form),
    /// The shared laptop at rest: who leads today?
    Door(Door),
    /// A student chooses what to do.
    Student(Box<Home>),
    /// Who is here, which script, how long.
    Setup(Box<Setup>),
    /// A conference or a rehearsal.
    Walk(Box<Walk>),
    /// Conferences that were.
    LookBack(Box<LookBack>),
    /// The school's words and the questions families ask, over what was on screen.
    Glossary(Glossary, Box<Mode>),
    /// The keys, over what was on screen; how far it is scrolled.
    Help(u16, Box<Mode>),
    /// Done.
    Closed,
}

/// The time, as the program was last told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Since the epoch.
    pub moment: Moment,
    /// Local.
    pub local: DateTime,
}

impl Now {
    /// The local day.
    pub fn day(self) -> Date {
        self.local.date()
    }
}

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

/// Everything the screen shows.
#[derive(Debug)]
pub struct App {
    /// What is on screen.
    pub mode: Mode,
    /// In which languages.
    pub reading: Reading,
    /// In which colours.
    pub theme: Theme,
    /// The time.
    pub now: Now,
    /// The class that is open.
    pub class: Option<Class>,
    /// Its students.
    pub students: Vec<Listed>,
    /// Scripts, habits, scales, prompts, questions, words.
    pub content: Content,
    /// The last thing worth telling.
    pub status: Option<Text>,
    /// The last thing that went wrong and still is.
    pub failure: Option<Failure>,
    /// Clicks come here; without it the terminal's own selection works.
    pub mouse: bool,
    /// The conference just closed: its read-back opens next.
    pub just_closed: Option<person::Key>,
    /// What did not reach the disk and is tried again.
    pub retry: Vec<Effect>,
    /// The program has been asked to end and keeps what is typed first.
    pub ending: bool,
}

impl App {
    /// Nothing open yet.
    pub fn new(content: Content, reading: Reading, now: Now) -> Self {
        Self {
            mode: Mode::Welcome(Welcome::default()),
            reading,
            theme: Theme::default(),
            now,
            class: None,
            students: Vec::new(),
            content,
            status: None,
            failure: None,
            mouse: true,
            just_closed: None,
            retry: Vec::new(),
            ending: false,
        }
    }

    /// The class's scale.
    pub fn scale(&self) -> Option<&Scale> {
        self.content
            .scale(self.class.as_ref().map_or("", |class| &class.scale))
    }

    /// The class's way of counting.
    pub fn counting(&self) -> Counting {
        let bounds = self
            .scale()
            .map_or_else(mastery::Bounds::default, |scale| mastery::Bounds {
                mastery: scale.mastery,
                top: scale.top().into(),
            });
        Counting {
            rule: self
                .class
                .as_ref()
                .map_or(mastery::Rule::Latest, |class| class.rule),
            bounds,
        }
    }

    /// How Spanish speaks of the teacher.
    pub fn teacher_gender(&self) -> person::Gender {
        self.class
            .as_ref()
            .map(|class| class.teacher.gender)
            .unwrap_or_default()
    }

    /// The term today is in.
    pub fn term(&self) -> &str {
        let term = self
            .class
            .as_ref()
            .and_then(|class| class.term_on(self.now.day()));
        term.map_or("", |term| &term.id)
    }

    /// When the program wants to be told the time next, if nobody presses a key.
    pub fn wake_at(&self) -> Option<Moment> {
        let walk = self.walk().and_then(|walk| walk.wake_at(self.now.moment));
        let retry = (!self.retry.is_empty()).then(|| Moment(self.now.moment.0 + 1000));
        [walk, retry].into_iter().flatten().min()
    }

    fn walk(&self) -> Option<&Walk> {
        let mut mode = &self.mode;
        loop {
            match mode {
                Mode::Walk(walk) => return Some(walk),
                Mode::Glossary(_, back) | Mode::Help(_, back) => mode = back,
                _ => return None,
            }
        }
    }

    /// The conference under way, also while help or the glossary lie over it.
    pub fn walk_mut(&mut self) -> Option<&mut Walk> {
        let mut mode = &mut self.mode;
        loop {
            match mode {
                Mode::Walk(walk) => return Some(walk),
                Mode::Glossary(_, back) | Mode::Help(_, back) => mode = back,
                Mode::Welcome(_)
                | Mode::Form(_)
                | Mode::Door(_)
                | Mode::Student(_)
                | Mode::Setup(_) => return None,
                Mode::LookBack(_) | Mode::Closed => return None,
            }
        }
    }
}
