//! A student prepares, in many short sittings: who I am, what I show, how I see my habits, a goal, a rehearsal.

mod sections;

use jiff::civil::Date;
use sections::sections;

use super::desk::list::{Do, Listing};
use super::{App, Command, Effect, Form, FormKind, Home, Mode, Owner};
use crate::domain::folder::Folder;
use crate::domain::pace::Moment;
use crate::domain::person::Key;
use crate::domain::rollup::Choice;
use crate::domain::standard::Place;
use crate::domain::{Language, Said};
use crate::locale::text;

/// How the places of what is prepared begin, so that a conference tells them from its own.
pub(super) const PREPARED: &str = "prepare/";

/// Milliseconds from the first unsaved change to the draft.
const KEEP_DRAFT: i64 = 500;

/// The pages of a student who prepares: lists, and a form on top while something is written.
#[derive(Clone, Debug)]
pub struct Prepare {
    /// Whose.
    pub home: Home,
    /// Never empty.
    pages: Vec<Page>,
    /// Since when something typed is not on disk.
    unsaved: Option<Moment>,
}

/// One page.
#[derive(Clone, Debug)]
pub enum Page {
    /// Sections, or what is in one.
    List(Box<Listing>),
    /// Something to write.
    Form(Box<Form>),
}

/// What a student has prepared; one is one transaction.
#[derive(Clone, Debug, PartialEq)]
pub enum Prepared {
    /// An answer of the profile.
    Answer(Key, String, Said),
    /// What is shown in a place, and the words on it.
    Choice(Key, Key, Place, Box<Choice>),
    /// A view of a habit: term, habit, view.
    Habit(Key, String, String, crate::domain::habit::View),
    /// A goal, and by when.
    Goal(Key, Said, Option<Date>),
}

impl Prepared {
    /// Whose.
    pub const fn student(&self) -> Key {
        match self {
            Self::Answer(student, ..)
            | Self::Choice(student, ..)
            | Self::Habit(student, ..)
            | Self::Goal(student, ..) => *student,
        }
    }

    /// The draft it takes the place of.
    pub fn place(&self) -> String {
        match self {
            Self::Answer(_, prompt, _) => format!("prepare/answer/{prompt}"),
            Self::Choice(_, _, place, _) => format!("prepare/choice/{}", place.name()),
            Self::Habit(_, _, habit, _) => format!("prepare/habit/{habit}"),
            Self::Goal(..) => "prepare/goal".to_owned(),
        }
    }
}

impl Prepare {
    /// The sections, and how far each is.
    pub(super) fn new(home: Home, app: &App) -> Self {
        let sections = sections(app, &home);
        Self {
            home,
            pages: vec![Page::List(Box::new(sections))],
            unsaved: None,
        }
    }

    /// The page on top.
    pub fn page(&self) -> Option<&Page> {
        self.pages.last()
    }

    /// The form on top.
    pub(super) fn form_mut(&mut self) -> Option<&mut Form> {
        match self.pages.last_mut() {
            Some(Page::Form(form)) => Some(form),
            _ => None,
        }
    }

    /// The cursor of the page on top, and whether a click opens what it is on.
    pub(super) fn cursor_mut(&mut self) -> Option<(&mut usize, bool)> {
        match self.pages.last_mut()? {
            Page::List(list) => Some((&mut list.at, true)),
            Page::Form(form) => Some((&mut form.at, false)),
        }
    }

    /// Is something being written?
    pub fn is_writing(&self) -> bool {
        matches!(self.page(), Some(Page::Form(_)))
    }

    /// When what is typed is due on disk.
    pub(super) fn wake_at(&self) -> Option<Moment> {
        self.unsaved.map(|since| Moment(since.0 + KEEP_DRAFT))
    }
}

/// Somebody has typed.
pub(super) fn typed(app: &mut App) {
    let now = app.now.moment;
    if let Mode::Prepare(prepare) = &mut app.mode {
        prepare.unsaved = prepare.unsaved.or(Some(now));
    }
}

/// What is typed and due.
pub(super) fn tick(app: &mut App) -> Option<Effect> {
    let now = app.now.moment;
    let prepare = app.prepare_mut()?;
    let due = prepare.wake_at().is_some_and(|at| at <= now);
    due.then(|| draft(prepare)).flatten()
}

/// What is typed and not on disk yet.
pub(super) fn draft(prepare: &mut Prepare) -> Option<Effect> {
    prepare.unsaved?;
    let student = prepare.home.folder.key;
    let form = prepare.form_mut()?;
    let FormKind::Prepare(kind) = &form.kind else {
        return None;
    };
    let place = kind.place();
    let words = if form.is_all_blank() {
        String::new()
    } else {
        form.all_words()
    };
    let words = Said::new(words, Language::English);
    prepare.unsaved = None;
    Some(Effect::KeepPrepared(student, place, words))
}

pub(super) fn update(app: &mut App, command: Command) -> Option<Effect> {
    let Mode::Prepare(prepare) = &mut app.mode else {
        return None;
    };
    if prepare.is_writing() {
        let changes = matches!(
            command,
            Command::Erase | Command::EraseNext | Command::Undo | Command::Redo | Command::Go(_)
        );
        if changes {
            typed(app);
        }
        return super::form::update(app, command);
    }
    let Some(Page::List(list)) = prepare.pages.last_mut() else {
        return None;
    };
    match command {
        Command::Go(direction) => list.at = direction.within(list.at, list.items().count()),
        Command::Enter => {
            let chosen = list.items().nth(list.at).map(|item| item.enter.clone())?;
            match chosen {
                Do::Form(mut form) => {
                    if let FormKind::Prepare(kind) = &form.kind {
                        let place = kind.place();
                        let mut drafts = prepare.home.drafts.iter();
                        if let Some((_, said, _)) = drafts.find(|(known, ..)| *known == place) {
                            form.restore(&said.text);
                        }
                    }
                    prepare.pages.push(Page::Form(form));
                }
                Do::List(list) => prepare.pages.push(Page::List(list)),
                Do::Nothing | Do::Deed(_) => {}
            }
        }
        Command::Escape | Command::Quit => back(app),
        _ => {}
    }
    None
}

/// Away from what is being written: the words stay as they are, to be gone on with another day. Nothing stays of
/// what was emptied.
pub(super) fn leave_form(app: &mut App) -> Option<Effect> {
    let effect = match &mut app.mode {
        Mode::Prepare(prepare) => {
            let touched = prepare.form_mut().is_some_and(|form| form.is_touched());
            prepare.unsaved = touched.then_some(Moment(0));
            draft(prepare)
        }
        _ => None,
    };
    if let (Mode::Prepare(prepare), Some(Effect::KeepPrepared(_, place, words))) =
        (&mut app.mode, &effect)
    {
        prepare.home.drafts.retain(|(known, ..)| known != place);
        if !words.is_blank() {
            prepare
                .home
                .drafts
                .push((place.clone(), words.clone(), None));
            app.status = Some(text::prepare_words_stay());
        }
    }
    back(app);
    effect
}

/// Back to the page below; from the sections to the student's own screen.
pub(super) fn back(app: &mut App) {
    if let Mode::Prepare(prepare) = &mut app.mode
        && prepare.pages.len() > 1
    {
        prepare.pages.pop();
        prepare.unsaved = None;
        return;
    }
    if let Mode::Prepare(prepare) = std::mem::replace(&mut app.mode, Mode::Closed) {
        app.mode = Mode::Student(Box::new(prepare.home));
    }
}

/// It is on disk: the lists follow, each with its cursor where it was.
pub(super) fn kept(app: &mut App, folder: Folder, place: &str) {
    let Mode::Prepare(prepare) = &mut app.mode else {
        return;
    };
    prepare.home.folder = folder;
    prepare.home.drafts.retain(|(known, ..)| known != place);
    prepare.unsaved = None;
    while prepare.is_writing() {
        prepare.pages.pop();
    }
    let home = prepare.home.clone();
    let before: Vec<usize> = prepare
        .pages
        .iter()
        .map(|page| match page {
            Page::List(list) => list.at,
            Page::Form(_) => 0,
        })
        .collect();
    let mut fresh = sections(app, &home);
    let mut pages = Vec::new();
    for (depth, at) in before.iter().enumerate() {
        let last = fresh.items().count().saturating_sub(1);
        fresh.at = (*at).min(last);
        let inner = fresh.items().nth(fresh.at).map(|item| item.enter.clone());
        pages.push(Page::List(Box::new(fresh.clone())));
        match inner {
            Some(Do::List(inside)) if depth + 1 < before.len() => fresh = *inside,
            _ => break,
        }
    }
    if let Mode::Prepare(now) = &mut app.mode {
        now.pages = pages;
    }
    app.status = Some(text::saved());
}

/// Who may see a screen of a student who prepares.
pub(super) fn owner(prepare: &Prepare) -> Owner {
    Owner::Student(prepare.home.folder.key)
}
