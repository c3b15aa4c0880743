//! The state of the program and every change to it. Pure: no clock, disk or screen.

mod booklet;
mod command;
mod curtain;
mod desk;
mod door;
mod drafts;
mod form;
mod glossary;
mod heard;
mod keys;
mod lock;
mod look_back;
mod message;
mod rescue;
mod setup;
mod start;
mod student;
mod update;
pub mod walk;

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::civil::{Date, DateTime};

pub use crate::form::Editor;
pub use booklet::{Booklet, Card, Page as BookletPage, Whose};
pub use command::{Command, Move};
pub use curtain::{Curtain, Owner};
pub use desk::{
    Confirm, Desk, DeskChoice, Do, DossierChoice, Entries, ImportStage, Importing, ListItem,
    ListKind, ListRow, ListShow, Listing, Page as DeskPage, Roll, SheetPage, StudentPage,
};
pub use door::Door;
pub use form::{AnyForm, FormPage, school_year};
pub use glossary::{Glossary, Shelf};
pub use keys::{Binding, Key, bindings, translate};
pub use lock::{CODE_LENGTH, How, Lock, Then, Wanted, told as answer_told};
pub use look_back::LookBack;
pub use message::Message;
pub use rescue::Rescue;
pub use setup::{Row as SetupRow, Setup, There};
pub use start::{Choice as StartChoice, Welcome};
pub use student::{Choice as StudentChoice, Home};
pub use update::update;
pub use walk::Walk;

use crate::ask::{Ask, Failure, Listed};
use crate::content::Content;
use crate::domain::class::Class;
use crate::domain::entry::Entry;
use crate::domain::habit::HabitSet;
use crate::domain::pace::Moment;
use crate::domain::question::Given;
use crate::domain::rollup::Counting;
use crate::domain::scale::Scale;
use crate::domain::spot::{Draft, Spot};
use crate::domain::{Now, Secret};
use crate::domain::{mastery, person};
use crate::locale::{Reading, Text, terms, text};

/// What is on screen, with everything that belongs to it.
#[derive(Debug)]
pub enum Mode {
    /// Language first; then the sample class, a new class, or one that is there.
    Welcome(Welcome),
    /// Something to fill in.
    Form(Box<FormPage>),
    /// The shared laptop at rest: who leads today?
    Door(Door),
    /// A student chooses what to do.
    Student(Box<Home>),
    /// What a student prepares; what a family reads and answers.
    Booklet(Box<Booklet>),
    /// Who is here, which script, how long.
    Setup(Box<Setup>),
    /// A conference or a rehearsal.
    Walk(Box<Walk>),
    /// Conferences that were.
    LookBack(Box<LookBack>),
    /// Something secret is asked for.
    Lock(Box<Lock>),
    /// Only the teacher sees this.
    Desk(Box<Desk>),
    /// A damaged class file, and its backups.
    Rescue(Box<Rescue>),
    /// A screen that is covered, and what lies under it.
    Curtain(Box<Curtain>, Box<Mode>),
    /// The school's words and the questions families ask, over what was on screen.
    Glossary(Glossary, Box<Mode>),
    /// The keys, over what was on screen; how far it is scrolled.
    Help(u16, Box<Mode>),
    /// Done.
    Closed,
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

/// How pages are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    /// Drawn on a screen.
    #[default]
    Drawn,
    /// Said as sentences, one after the other.
    Aloud,
}

/// Is the program about to end?
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ending {
    /// No.
    #[default]
    No,
    /// Ctrl+C was pressed once.
    Asked,
    /// It was told to, and keeps what is typed first.
    Now,
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
    /// Questions of families that the teacher gave to all, with their answers.
    pub given: Vec<Given>,
    /// The class has a passphrase.
    pub has_passphrase: bool,
    /// The students who have a code.
    pub with_codes: BTreeSet<person::Key>,
    /// The file name of a class that is locked.
    pub locked_name: String,
    /// The day the class was unlocked; with the day it locks again.
    pub unlocked_on: Option<Date>,
    /// The recovery code somebody came in with: a new passphrase is asked for.
    pub to_reset: Option<Secret>,
    /// When a key was pressed last.
    pub last_touch: Moment,
    /// Where pages for people are written, unless somebody says otherwise.
    pub papers: PathBuf,
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
    /// What is being typed at the desk and before any class is open.
    pub drafts: Vec<Draft>,
    /// Something did not reach the disk and is tried again.
    pub owes: bool,
    /// Whether the program is about to end.
    pub ending: Ending,
    /// How pages are shown.
    pub manner: Manner,
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
            given: Vec::new(),
            has_passphrase: false,
            with_codes: BTreeSet::new(),
            locked_name: String::new(),
            unlocked_on: None,
            to_reset: None,
            last_touch: now.moment,
            papers: PathBuf::new(),
            content,
            status: None,
            failure: None,
            mouse: true,
            just_closed: None,
            drafts: Vec::new(),
            owes: false,
            ending: Ending::No,
            manner: Manner::default(),
        }
    }

    /// The class's scale.
    pub fn scale(&self) -> Option<&Scale> {
        self.content
            .scale(self.class.as_ref().map_or("", |class| &class.scale))
    }

    /// The class's way of counting.
    pub fn counting(&self) -> Counting {
        let class = self.class.as_ref();
        class.map_or_else(
            || Counting {
                rule: mastery::Rule::Latest,
                bounds: self.scale().map(Scale::bounds).unwrap_or_default(),
            },
            |class| self.content.counting(class),
        )
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

    /// The class's set of habits.
    pub fn habit_set(&self) -> Option<&HabitSet> {
        let class = self.class.as_ref()?;
        self.content.habit_set(&class.habits)
    }

    /// What an entry says, as the family knows it.
    pub fn entry_words(&self, entry: &Entry) -> Text {
        terms::entry_words(entry, self.class.as_ref(), self.habit_set())
    }

    /// What is told for as long as it is so, wherever nothing newer is.
    pub fn stays_told(&self) -> Option<Text> {
        match &self.mode {
            Mode::Walk(walk) if walk.leaves_words_out() => Some(text::note_is_full()),
            _ => None,
        }
    }

    /// When the program wants to be told the time next, if nobody presses a key.
    pub fn wake_at(&self) -> Option<Moment> {
        let walk = self.walk().and_then(|walk| walk.wake_at(self.now.moment));
        if self.is_reading_files() {
            return Some(self.now.moment);
        }
        let retry = self.owes.then(|| Moment(self.now.moment.0 + 1000));
        let form = self.form().and_then(FormPage::wake_at);
        [walk, retry, form, self.wake_for_idle()]
            .into_iter()
            .flatten()
            .min()
    }

    /// What is on screen, or lies under help, the glossary or the curtain.
    fn under(&self) -> &Mode {
        let mut mode = &self.mode;
        while let Mode::Glossary(_, under) | Mode::Help(_, under) | Mode::Curtain(_, under) = mode {
            mode = under;
        }
        mode
    }

    /// The form on screen, also while help, the glossary or the curtain lie over it.
    fn form(&self) -> Option<&FormPage> {
        match self.under() {
            Mode::Form(page) => Some(page),
            Mode::Desk(desk) => desk.form(),
            Mode::Booklet(booklet) => booklet.form(),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub(super) fn form_under_mut(&mut self) -> Option<&mut FormPage> {
        match self.under_mut() {
            Mode::Form(page) => Some(page),
            Mode::Desk(desk) => desk.form_mut(),
            Mode::Booklet(booklet) => booklet.form_mut(),
            _ => None,
        }
    }

    /// Is something being typed at this spot, and not kept yet?
    pub fn is_unfinished(&self, spot: &Spot) -> bool {
        let own = match self.under() {
            Mode::Booklet(booklet) => booklet.home.drafts.as_slice(),
            _ => &[],
        };
        let mut all = self.drafts.iter().chain(own);
        all.any(|draft| draft.spot == *spot)
    }

    pub(super) fn under_mut(&mut self) -> &mut Mode {
        fn of(mode: &mut Mode) -> &mut Mode {
            match mode {
                Mode::Glossary(_, under) | Mode::Help(_, under) | Mode::Curtain(_, under) => {
                    of(under)
                }
                mode => mode,
            }
        }
        of(&mut self.mode)
    }

    /// Are files of other systems being read, or pages made, a slice at a time?
    pub fn is_reading_files(&self) -> bool {
        matches!(&self.mode, Mode::Desk(desk) if desk.is_reading())
    }

    fn walk(&self) -> Option<&Walk> {
        match self.under() {
            Mode::Walk(walk) => Some(walk),
            _ => None,
        }
    }

    /// The conference under way, also while help or the glossary lie over it.
    pub fn walk_mut(&mut self) -> Option<&mut Walk> {
        match self.under_mut() {
            Mode::Walk(walk) => Some(walk),
            _ => None,
        }
    }

    /// A moment of the past as it was here, as far as today's difference from the world's clock tells.
    pub fn local(&self, moment: Moment) -> DateTime {
        self.now.local_of(moment)
    }

    /// The form on screen.
    pub(super) fn form_mut(&mut self) -> Option<&mut FormPage> {
        match &mut self.mode {
            Mode::Form(form) => Some(form),
            Mode::Desk(desk) => desk.form_mut(),
            Mode::Booklet(booklet) => booklet.form_mut(),
            _ => None,
        }
    }

    /// Is the teacher at the desk, in sight of what is private?
    pub fn is_in_office(&self) -> bool {
        let covered = matches!(self.mode, Mode::Curtain(..));
        !covered && self.mode.owner() == Some(Owner::Teacher)
    }

    /// Is a passphrase asked for before anything of the class may be seen?
    pub fn is_locked(&self) -> bool {
        matches!(&self.mode, Mode::Lock(ask) if ask.wanted == Wanted::Class)
    }
}
