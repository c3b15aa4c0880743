//! What a student prepares in many short sittings, and what a family reads and answers at its own pace: pages that
//! lie on each other.

mod card;
mod family;
mod prepare;
mod reading;

pub use card::Card;

use super::desk::list::{Do, Listing};
use super::{App, Ask, Command, FormPage, Glossary, Home, Mode, Owner};
use crate::ask::{DraftAsk, PreparedChange};
use crate::domain::spot::{Own, Spot};
use crate::locale::text;

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
}

/// One page.
#[derive(Clone, Debug)]
pub enum Page {
    /// Sections, or what is in one.
    List(Box<Listing>),
    /// Something to write.
    Form(Box<FormPage>),
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
        }
    }

    /// The page on top.
    pub fn page(&self) -> Option<&Page> {
        self.pages.last()
    }

    /// The form on top.
    pub(super) fn form(&self) -> Option<&FormPage> {
        match self.pages.last() {
            Some(Page::Form(page)) => Some(page),
            _ => None,
        }
    }

    /// The form on top, to be changed.
    pub(super) fn form_mut(&mut self) -> Option<&mut FormPage> {
        match self.pages.last_mut() {
            Some(Page::Form(page)) => Some(page),
            _ => None,
        }
    }

    /// A click: the cursor goes there; true: it opens what it is on.
    pub(super) fn pick(&mut self, at: usize) -> bool {
        match self.pages.last_mut() {
            Some(Page::List(list)) => list.at = at,
            Some(Page::Card(card)) => card.at = at,
            Some(Page::Form(page)) => {
                page.form.pick(at);
                return false;
            }
            None => return false,
        }
        true
    }

    /// Is something being written?
    pub fn is_writing(&self) -> bool {
        matches!(self.page(), Some(Page::Form(_)))
    }

    /// Opens what the cursor is on, where that is a page.
    fn enter(&mut self, app: &App) -> Option<Do> {
        let Some(Page::List(list)) = self.pages.last() else {
            return None;
        };
        let chosen = list.items().nth(list.at).map(|item| item.enter.clone())?;
        match chosen {
            Do::Form(form) => {
                let page = FormPage::new(form, &self.home.drafts, &self.home.older);
                self.pages.push(Page::Form(Box::new(page)));
            }
            Do::List(list) => self.pages.push(Page::List(Box::new(opened(app, *list)))),
            Do::Card => self.pages.push(Page::Card(Card::of(&self.home.drafts))),
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

pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let Mode::Booklet(booklet) = &mut app.mode else {
        return None;
    };
    match booklet.pages.last_mut()? {
        Page::Form(_) => super::form::update(app, command),
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

/// Away from what is being written, to the list it was opened from.
pub(super) fn leave_form(app: &mut App) {
    if let Mode::Booklet(booklet) = &mut app.mode
        && booklet.is_writing()
    {
        booklet.pages.pop();
    }
}

/// Back to the page below; from the first one to the student's own screen.
pub(super) fn back(app: &mut App) -> Option<Ask> {
    if let Mode::Booklet(booklet) = &mut app.mode
        && booklet.pages.len() > 1
    {
        booklet.pages.pop();
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
    let is_ones_own = |spot: &Spot| match spot {
        Spot::Own { at, .. } => at.is_ones_own(),
        Spot::Talk { .. } | Spot::Desk { .. } | Spot::Start(_) => false,
    };
    let drafts = std::mem::take(&mut home.drafts).into_iter();
    let (own, others): (Vec<_>, Vec<_>) = drafts.partition(|draft| is_ones_own(&draft.spot));
    home.drafts = others;
    app.mode = Mode::Student(Box::new(home));
    let spots: Vec<Spot> = own.into_iter().map(|draft| draft.spot).collect();
    (!spots.is_empty()).then_some(Ask::Drafts(DraftAsk::Forget { spots }))
}

/// It is on disk: the lists follow, each with its cursor where it was.
pub(super) fn kept(app: &mut App, change: PreparedChange) -> Option<Ask> {
    let Mode::Booklet(booklet) = &mut app.mode else {
        return None;
    };
    let was = booklet.form().and_then(|page| page.form.spot());
    booklet.home.folder = *change.folder;
    booklet.home.entries = change.entries;
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
    app.status = Some(match was {
        Some(Spot::Own {
            at: Own::Feedback(_),
            ..
        }) => text::feedback_given_family(),
        _ => text::saved(),
    });
    None
}

/// Who may see a screen of a student's own pages.
pub(super) const fn owner(booklet: &Booklet) -> Owner {
    Owner::Student(booklet.home.folder.key)
}
