//! What a student prepares in many short sittings, and what a family reads and answers at its own pace: pages that
//! lie on each other.

mod card;
mod family;
pub(super) mod place;
mod prepare;
mod reading;

pub use card::Card;

use super::desk::list::{Do, Listing};
use super::{App, Ask, Command, Form, Glossary, Home, Mode, Owner};
use crate::ask::{DraftAsk, PreparedChange};
use crate::domain::pace::Moment;
use crate::domain::person::Key;
use crate::domain::{Language, Said};
use crate::locale::text;

/// Milliseconds from the first unsaved change to the draft.
const KEEP_DRAFT: i64 = 500;

/// Whose pages these are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The student prepares.
    Student,
    /// The family reads and answers.
    Family,
}

/// The pages: lists, and a form on top while something is written.
#[derive(Clone, Debug)]
pub struct Booklet {
    /// Of which student.
    pub home: Home,
    /// Who turns them.
    pub whose: Whose,
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
    /// Things to do together.
    Card(Card),
}

impl Booklet {
    /// What the student prepares, and how far each part is.
    pub(super) fn prepare(home: Home, app: &App) -> Self {
        Self::of(home, Whose::Student, app)
    }

    /// What the family reads and answers.
    pub(super) fn family(home: Home, app: &App) -> Self {
        Self::of(home, Whose::Family, app)
    }

    /// The family's pages, open at what was just agreed on.
    pub(super) fn after_conference(home: Home, app: &App) -> Self {
        let mut booklet = Self::family(home, app);
        if let Some(Page::List(list)) = booklet.pages.last_mut() {
            let agreed = list.items().position(
                |item| matches!(&item.enter, Do::List(list) if list.title == text::family_agreed()),
            );
            list.at = agreed.unwrap_or(0);
        }
        booklet.enter(app);
        booklet
    }

    fn of(home: Home, whose: Whose, app: &App) -> Self {
        let contents = contents(app, &home, whose);
        Self {
            home,
            whose,
            pages: vec![Page::List(Box::new(contents))],
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
            Page::Card(card) => Some((&mut card.at, true)),
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

    /// What was being typed at a place.
    fn draft_at(&self, place: &str) -> Option<&Said> {
        let mut drafts = self.home.drafts.iter();
        drafts
            .find(|(known, ..)| known == place)
            .map(|(_, said, _)| said)
    }

    /// Opens what the cursor is on, where that is a page.
    fn enter(&mut self, app: &App) -> Option<Do> {
        let Some(Page::List(list)) = self.pages.last() else {
            return None;
        };
        let chosen = list.items().nth(list.at).map(|item| item.enter.clone())?;
        match chosen {
            Do::Form(mut form) => {
                let place = form.kind.place().unwrap_or_default();
                if form.is_all_blank() {
                    // The screen may speak another language than when the page was laid out.
                    form.speak(app.reading.first());
                }
                if let Some(said) = self.draft_at(&place) {
                    form.restore(&said.text);
                }
                self.pages.push(Page::Form(form));
            }
            Do::List(list) => self.pages.push(Page::List(Box::new(opened(app, *list)))),
            Do::Card => {
                let done = self.draft_at(place::EXPLORED).map(|said| said.text.clone());
                let done = done.unwrap_or_default();
                self.pages.push(Page::Card(Card {
                    at: 0,
                    done: done.split_whitespace().map(str::to_owned).collect(),
                }));
            }
            other => return Some(other),
        }
        None
    }
}

/// The first page.
fn contents(app: &App, home: &Home, whose: Whose) -> Listing {
    match whose {
        Whose::Student => prepare::sections(app, home),
        Whose::Family => family::contents(app, home),
    }
}

/// A page of a family ends with the school's words that stand on it.
fn opened(app: &App, list: Listing) -> Listing {
    if list.kind == super::desk::list::Kind::Family {
        reading::with_words(app, list)
    } else {
        list
    }
}

/// Somebody has typed.
pub(super) fn typed(app: &mut App) {
    let now = app.now.moment;
    if let Mode::Booklet(booklet) = &mut app.mode {
        booklet.unsaved = booklet.unsaved.or(Some(now));
    }
}

/// What is typed and due.
pub(super) fn tick(app: &mut App) -> Option<Ask> {
    let now = app.now.moment;
    let booklet = app.booklet_mut()?;
    let due = booklet.wake_at().is_some_and(|at| at <= now);
    due.then(|| draft(booklet)).flatten()
}

/// What is typed and not on disk yet.
pub(super) fn draft(booklet: &mut Booklet) -> Option<Ask> {
    booklet.unsaved?;
    let student = booklet.home.folder.key;
    let form = booklet.form_mut()?;
    let place = form.kind.place()?;
    let words = if form.is_all_blank() && !form.has_choice() {
        String::new()
    } else {
        form.all_words()
    };
    let words = Said::new(words, Language::English);
    booklet.unsaved = None;
    Some(keep(student, place, words))
}

/// Asks to keep what is typed at a place.
fn keep(student: Key, place: String, said: Said) -> Ask {
    Ask::Drafts(DraftAsk::KeepPrepared {
        student,
        place,
        said,
    })
}

pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let Mode::Booklet(booklet) = &mut app.mode else {
        return None;
    };
    match booklet.pages.last_mut()? {
        Page::Form(_) => {
            let changes = matches!(
                command,
                Command::Erase
                    | Command::EraseNext
                    | Command::Undo
                    | Command::Redo
                    | Command::Go(_)
            );
            if changes {
                typed(app);
            }
            super::form::update(app, command)
        }
        Page::Card(_) => card::update(app, command),
        Page::List(list) => match command {
            Command::Go(direction) => {
                list.at = direction.within(list.at, list.items().count());
                None
            }
            Command::Enter => enter(app),
            Command::Escape | Command::Quit => back(app),
            _ => None,
        },
    }
}

/// Opens what the cursor is on, or does it.
fn enter(app: &mut App) -> Option<Ask> {
    let Mode::Booklet(mut booklet) = std::mem::replace(&mut app.mode, Mode::Closed) else {
        return None;
    };
    let done = booklet.enter(app);
    app.mode = Mode::Booklet(booklet);
    match done? {
        Do::Ask(ask) => Some(*ask),
        Do::Press(command) => super::update::press(app, command),
        Do::Find => {
            let under = std::mem::replace(&mut app.mode, Mode::Closed);
            app.mode = Mode::Glossary(Glossary::of_questions(), Box::new(under));
            None
        }
        Do::Leave => leave(app),
        Do::Nothing | Do::Form(_) | Do::List(_) | Do::Card => None,
    }
}

/// Away from what is being written: the words stay as they are, to be gone on with another day. Nothing stays of
/// what was emptied.
pub(super) fn leave_form(app: &mut App) -> Option<Ask> {
    let ask = match &mut app.mode {
        Mode::Booklet(booklet) => {
            let touched = booklet.form_mut().is_some_and(|form| form.is_touched());
            booklet.unsaved = touched.then_some(Moment(0));
            draft(booklet)
        }
        _ => None,
    };
    if let (Mode::Booklet(booklet), Some(Ask::Drafts(DraftAsk::KeepPrepared { place, said, .. }))) =
        (&mut app.mode, &ask)
    {
        booklet.home.drafts.retain(|(known, ..)| known != place);
        if !said.is_blank() {
            let draft = (place.clone(), said.clone(), None);
            booklet.home.drafts.push(draft);
        }
    }
    // There is a page below every form: nothing else is left.
    back(app);
    ask
}

/// Half a thing written is on disk: whoever has left it is told that it stays.
pub(super) fn draft_kept(app: &mut App, student: Key, place: &str, words: &Said) {
    if let Mode::Booklet(booklet) = &app.mode
        && booklet.home.folder.key == student
        && !booklet.is_writing()
        && !words.is_blank()
        && place != place::EXPLORED
    {
        app.status = Some(match (booklet.whose, place::is_ones_own(place)) {
            (Whose::Student, false) => text::prepare_words_stay(),
            (Whose::Student, true) => text::prepare_words_stay_until(),
            (Whose::Family, false) => text::family_kept_words_family(),
            (Whose::Family, true) => text::family_kept_until_family(),
        });
    }
}

/// Back to the page below; from the first one to the student's own screen.
pub(super) fn back(app: &mut App) -> Option<Ask> {
    if let Mode::Booklet(booklet) = &mut app.mode
        && booklet.pages.len() > 1
    {
        booklet.pages.pop();
        booklet.unsaved = None;
        return None;
    }
    leave(app)
}

/// What one person thought and did not send goes with them: somebody else of the family may open these pages next.
fn leave(app: &mut App) -> Option<Ask> {
    let Mode::Booklet(booklet) = std::mem::replace(&mut app.mode, Mode::Closed) else {
        return None;
    };
    let mut home = booklet.home;
    let (own, others): (Vec<_>, Vec<_>) = std::mem::take(&mut home.drafts)
        .into_iter()
        .partition(|(place, ..)| place::is_ones_own(place));
    home.drafts = others;
    let student = home.folder.key;
    app.mode = Mode::Student(Box::new(home));
    let places: Vec<String> = own.into_iter().map(|(place, ..)| place).collect();
    (!places.is_empty()).then_some(Ask::Drafts(DraftAsk::ForgetPrepared { student, places }))
}

/// It is on disk: the lists follow, each with its cursor where it was.
pub(super) fn kept(app: &mut App, change: PreparedChange) -> Option<Ask> {
    let Mode::Booklet(booklet) = &mut app.mode else {
        return None;
    };
    let was = change.place;
    booklet.home.folder = *change.folder;
    booklet.home.entries = change.entries;
    booklet.home.drafts.retain(|(known, ..)| *known != was);
    booklet.unsaved = None;
    while booklet.is_writing() {
        booklet.pages.pop();
    }
    let (home, whose) = (booklet.home.clone(), booklet.whose);
    let before: Vec<usize> = booklet
        .pages
        .iter()
        .map(|page| match page {
            Page::List(list) => list.at,
            Page::Form(_) | Page::Card(_) => 0,
        })
        .collect();
    let mut fresh = contents(app, &home, whose);
    let mut pages = Vec::new();
    for (depth, at) in before.iter().enumerate() {
        let last = fresh.items().count().saturating_sub(1);
        fresh.at = (*at).min(last);
        let inner = fresh.items().nth(fresh.at).map(|item| item.enter.clone());
        pages.push(Page::List(Box::new(fresh.clone())));
        match inner {
            Some(Do::List(inside)) if depth + 1 < before.len() => fresh = opened(app, *inside),
            _ => break,
        }
    }
    if let Mode::Booklet(now) = &mut app.mode {
        now.pages = pages;
    }
    app.status = Some(if place::is_feedback(&was) {
        text::feedback_given_family()
    } else {
        text::saved()
    });
    None
}

/// Who may see a screen of a student's own pages.
pub(super) const fn owner(booklet: &Booklet) -> Owner {
    Owner::Student(booklet.home.folder.key)
}
