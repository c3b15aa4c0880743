//! The teacher's desk: what only the teacher sees and does.

mod confirm;
mod entries;
mod feedback;
mod follow_up;
mod importing;
mod learning;
pub(super) mod list;
mod making;
mod menu;
mod points;
mod reporting;
mod sheet;
mod student;
mod suggested;
mod week;

pub use confirm::Confirm;
pub use entries::Entries;
pub(super) use entries::heard as entries;
pub(super) use feedback::heard as feedback;
pub(super) use follow_up::heard as follow_up;
pub(super) use importing::heard as import;
pub use importing::{Importing, Stage as ImportStage};
pub(super) use learning::{heard as learning, people_heard as people, post_its_heard as post_its};
pub use list::{Do, Item as ListItem, Kind as ListKind, Listing, Row as ListRow, Show as ListShow};
pub(super) use making::{made, making};
pub use menu::Choice as DeskChoice;
pub(super) use points::heard as points;
pub(super) use points::steps;
pub(super) use reporting::{
    backups, codes, dossier, erased, locked, log, record, refused, retention, roll, saved, stopped,
    unlocked,
};
pub use sheet::SheetPage;
pub use student::{Choice as DossierChoice, StudentPage};
pub(super) use week::heard as calendar;

use super::{AnyForm, App, Ask, Command, Door, Editor, FormPage, Mode, form};
use crate::ask::{Dossier, OnRoll, Purpose, StudentAsk};
use crate::domain::entry::Entry;
use crate::domain::person::{Key, StudentName};
use crate::domain::upkeep::Backup;

/// The desk: pages lie on each other, the menu at the bottom.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Never empty.
    pages: Vec<Page>,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            pages: vec![Page::Menu(0)],
        }
    }
}

/// One page of the desk.
#[derive(Clone, Debug)]
pub enum Page {
    /// What can be done; where the cursor is.
    Menu(usize),
    /// Whose folder?
    Roll(Box<Roll>),
    /// One student.
    Student(StudentPage),
    /// That student's entries.
    Entries(Entries),
    /// Something to fill in.
    Form(Box<FormPage>),
    /// The backups; where the cursor is.
    Backups(Vec<Backup>, usize),
    /// Something that cannot be taken back.
    Confirm(Box<Confirm>),
    /// Something to read.
    Sheet(SheetPage),
    /// Files of other systems.
    Importing(Box<Importing>),
    /// A list.
    List(Box<Listing>),
    /// Pages are being made: so many students of so many.
    Making((usize, usize)),
}

/// Everybody who is in the file, and one of them to be found.
#[derive(Clone, Debug)]
pub struct Roll {
    /// By name.
    pub students: Vec<OnRoll>,
    /// Where the cursor is, among those found.
    pub at: usize,
    /// What is being looked for.
    pub find: Option<Editor>,
}

impl Roll {
    /// The students the search leaves.
    pub fn found(&self) -> Vec<&OnRoll> {
        let wanted = self
            .find
            .as_ref()
            .map(|find| crate::locale::folded(find.text().trim()))
            .unwrap_or_default();
        let fits = |student: &&OnRoll| {
            wanted
                .split_whitespace()
                .all(|part| student.folded.contains(part))
        };
        self.students.iter().filter(fits).collect()
    }
}

impl Desk {
    /// The page on top.
    pub fn page(&self) -> &Page {
        self.pages.last().unwrap_or(&Page::Menu(0))
    }

    pub(super) fn page_mut(&mut self) -> Option<&mut Page> {
        self.pages.last_mut()
    }

    /// Lays a page on top.
    pub(super) fn open(&mut self, page: Page) {
        self.pages.push(page);
    }

    /// Is a question or a form on top, which the wheel must not answer?
    pub(super) fn is_about_to(&self) -> bool {
        matches!(self.page(), Page::Confirm(_) | Page::Form(_))
    }

    /// Whoever covers the screen leaves the files: the class stays as it was.
    pub(super) fn stop_reading(&mut self) {
        if self.is_reading() {
            self.back();
        }
    }

    /// Are files being read, or pages made?
    pub fn is_reading(&self) -> bool {
        match self.page() {
            Page::Importing(page) => page.is_working(),
            Page::Making(_) => true,
            _ => false,
        }
    }

    /// Would leaving lose something: words being typed, or what is shown this once?
    pub(super) fn holds_something(&self) -> bool {
        self.pages.iter().any(|page| match page {
            Page::Form(page) => page.would_lose(),
            Page::Sheet(page) => page.sheet.is_shown_once() && !page.saved,
            _ => false,
        })
    }

    /// Whoever was about to leave something that is shown this once does something else.
    pub(super) fn stays(&mut self) {
        for page in &mut self.pages {
            if let Page::Sheet(page) = page {
                page.leaving = false;
            }
        }
    }

    /// Takes the page on top away; false: only the menu is left.
    pub(super) fn back(&mut self) -> bool {
        if self.pages.len() < 2 {
            return false;
        }
        self.pages.pop();
        true
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

    /// Shows a student, on the page that shows them already if there is one.
    fn show(&mut self, dossier: Dossier) {
        self.drop_forms();
        self.rename(dossier.key, &dossier.name);
        for page in &mut self.pages {
            if let Page::Roll(roll) = page {
                let same = roll
                    .students
                    .iter_mut()
                    .filter(|one| one.key == dossier.key);
                same.for_each(|one| one.left = dossier.left);
            }
        }
        match self.page_mut() {
            Some(Page::Student(page)) if page.dossier.key == dossier.key => page.dossier = dossier,
            _ => self.open(Page::Student(StudentPage::new(dossier))),
        }
    }

    /// Every page that names the student names them so.
    fn rename(&mut self, key: Key, name: &StudentName) {
        for page in &mut self.pages {
            match page {
                Page::Student(page) if page.dossier.key == key => page.dossier.name = name.clone(),
                Page::Roll(roll) => {
                    for student in roll.students.iter_mut().filter(|one| one.key == key) {
                        *student = OnRoll::new(key, name.clone(), student.left);
                    }
                }
                _ => {}
            }
        }
    }

    /// Lists a student's entries; the cursor stays where it was.
    fn list(&mut self, student: Key, list: Vec<Entry>, purpose: Purpose) {
        self.drop_forms();
        let at = match self.page() {
            Page::Entries(entries) => Some(entries.at),
            _ => None,
        };
        if at.is_some() {
            self.back();
        }
        self.open(Page::Entries(Entries {
            student,
            at: at.unwrap_or(0).min(list.len().saturating_sub(1)),
            list,
            purpose,
        }));
    }

    /// Takes away every page of this kind that lies on top: what they showed has changed.
    fn drop_forms(&mut self) {
        while matches!(self.page(), Page::Form(_) | Page::Confirm(_)) && self.back() {}
    }
}

/// Opens a form at the desk, with what was being typed in it.
pub(super) fn open_form(app: &mut App, form: AnyForm) {
    let page = FormPage::new(form, &app.drafts, &[]);
    if let Mode::Desk(desk) = &mut app.mode {
        desk.open(Page::Form(Box::new(page)));
    }
}

/// What a command does at the desk.
pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    match desk.page_mut()? {
        Page::Form(_) => return form::update(app, command),
        Page::Menu(_) => return menu::update(app, command),
        Page::Roll(roll) => {
            if roll.find.is_some() && command == Command::Escape {
                roll.find = None;
                roll.at = 0;
                return None;
            }
            if let Some(ask) = on_roll(roll, command) {
                return Some(ask);
            }
        }
        Page::Student(_) => return student::update(app, command),
        Page::Entries(_) => return entries::update(app, command),
        Page::Sheet(_) => return sheet::update(app, command),
        Page::Importing(_) => return importing::update(app, command),
        Page::Making(_) => return making::update(app, command),
        Page::List(_) => return list::update(app, command),
        Page::Backups(list, at) => match command {
            Command::Go(direction) => *at = direction.within(*at, list.len()),
            Command::Enter => {
                let chosen = list.get(*at).cloned();
                chosen.into_iter().for_each(|backup| {
                    desk.open(Page::Confirm(Box::new(confirm::restoring(backup))));
                });
                return None;
            }
            _ => {}
        },
        Page::Confirm(confirm) => match command {
            Command::Go(direction) => {
                confirm.on = direction.within(confirm.on, confirm.answers().len());
            }
            Command::Tab => confirm.on = (confirm.on + 1) % confirm.answers().len(),
            Command::Enter => {
                let ask = confirm.chosen();
                if ask.is_none() {
                    desk.back();
                }
                return ask;
            }
            _ => {}
        },
    }
    if matches!(command, Command::Escape | Command::Quit) {
        leave_page(app);
    }
    None
}

/// Back to the page below; from the menu to the door.
pub(super) fn leave_page(app: &mut App) {
    if let Mode::Desk(desk) = &mut app.mode
        && !desk.back()
    {
        app.mode = Mode::Door(Door::default());
    }
}

fn on_roll(roll: &mut Roll, command: Command) -> Option<Ask> {
    match command {
        Command::Go(direction) => roll.at = direction.within(roll.at, roll.found().len()),
        Command::Find => roll.find = Some(Editor::line("")),
        Command::Erase => {
            roll.at = 0;
            roll.find.iter_mut().for_each(|find| {
                find.erase();
            });
        }
        Command::Enter => {
            let key = roll.found().get(roll.at).map(|student| student.key)?;
            return Some(Ask::Student(StudentAsk::OpenDossier { student: key }));
        }
        _ => {}
    }
    None
}

/// What is typed at the desk.
pub(super) fn type_in(app: &mut App, typed: &str) {
    let Mode::Desk(desk) = &mut app.mode else {
        return;
    };
    if let Some(Page::Roll(roll)) = desk.page_mut() {
        roll.at = 0;
        roll.find.iter_mut().for_each(|find| {
            find.paste(typed);
        });
    }
}

/// A click on the n-th thing.
pub(super) fn pick(app: &mut App, at: usize) -> Option<Ask> {
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    match desk.page_mut()? {
        Page::Menu(cursor) | Page::Backups(_, cursor) => *cursor = at,
        Page::Roll(roll) => roll.at = at,
        Page::Student(page) => page.at = at,
        Page::Entries(entries) => entries.at = at,
        Page::Importing(page) => importing::pick(page, at),
        Page::List(list) => list.at = at,
        Page::Form(page) => {
            page.form.pick(at);
            return None;
        }
        Page::Confirm(confirm) => {
            let there = confirm.on == at;
            confirm.on = at;
            if !there {
                return None;
            }
        }
        Page::Sheet(_) | Page::Making(_) => return None,
    }
    update(app, Command::Enter)
}
