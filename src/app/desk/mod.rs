//! The teacher's desk: what only the teacher sees and does.

mod deed;
mod entries;
mod menu;
mod sheet;
mod student;

use std::path::PathBuf;

pub use deed::{Deed, Dossier, Keeping, OnRoll, Report};
pub use entries::Entries;
pub use menu::Choice as DeskChoice;
pub use sheet::{Sheet, SheetPage};
pub use student::{Choice as DossierChoice, StudentPage};

use super::{App, Command, Door, Editor, Effect, Form, Mode, form};
use crate::domain::upkeep::Backup;
use crate::locale::{Text, text};

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
    Roll(Roll),
    /// One student.
    Student(StudentPage),
    /// That student's entries.
    Entries(Entries),
    /// Something to fill in.
    Form(Form),
    /// The backups; where the cursor is.
    Backups(Vec<Backup>, usize),
    /// Something that cannot be taken back.
    Confirm(Confirm),
    /// Something to read.
    Sheet(SheetPage),
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

/// Is it really meant?
#[derive(Clone, Debug)]
pub struct Confirm {
    /// What is about to happen.
    pub question: Text,
    /// What that means.
    pub about: Vec<Text>,
    /// The answer that does it.
    pub yes: Text,
    /// What is done then.
    pub deed: Deed,
    /// The cursor is on the answer that does it.
    pub on_yes: bool,
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
            let name = format!("{} {}", student.name.called, student.name.full());
            let name = crate::locale::folded(&name);
            wanted.split_whitespace().all(|part| name.contains(part))
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

    /// Takes the page on top away; false: only the menu is left.
    pub(super) fn back(&mut self) -> bool {
        if self.pages.len() < 2 {
            return false;
        }
        self.pages.pop();
        true
    }

    /// The form on top.
    pub(super) fn form_mut(&mut self) -> Option<&mut Form> {
        match self.pages.last_mut() {
            Some(Page::Form(form)) => Some(form),
            _ => None,
        }
    }

    /// Takes away every page of this kind that lies on top: what they showed has changed.
    fn drop_forms(&mut self) {
        while matches!(self.page(), Page::Form(_) | Page::Confirm(_)) && self.back() {}
    }
}

pub(super) fn office(deed: Deed) -> Option<Effect> {
    Some(Effect::Office(Box::new(deed)))
}

/// What a command does at the desk.
pub(super) fn update(app: &mut App, command: Command) -> Option<Effect> {
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    match desk.page_mut()? {
        Page::Form(_) => return form::update(app, command),
        Page::Menu(_) => return menu::update(app, command),
        Page::Roll(roll) => {
            if let Some(effect) = on_roll(roll, command) {
                return Some(effect);
            }
        }
        Page::Student(_) => return student::update(app, command),
        Page::Entries(_) => return entries::update(app, command),
        Page::Sheet(_) => return sheet::update(app, command),
        Page::Backups(list, at) => match command {
            Command::Go(direction) => *at = direction.within(*at, list.len()),
            Command::Enter => {
                let chosen = list.get(*at).cloned();
                chosen
                    .into_iter()
                    .for_each(|backup| desk.open(Page::Confirm(restoring(backup))));
                return None;
            }
            _ => {}
        },
        Page::Confirm(confirm) => match command {
            Command::Go(_) | Command::Tab => confirm.on_yes = !confirm.on_yes,
            Command::Enter if confirm.on_yes => return office(confirm.deed.clone()),
            Command::Enter => {
                desk.back();
                return None;
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

fn on_roll(roll: &mut Roll, command: Command) -> Option<Effect> {
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
            return office(Deed::OpenStudent(key));
        }
        Command::Escape if roll.find.is_some() => {
            roll.find = None;
            roll.at = 0;
            // Nothing else is done, and the page stays.
            return office(Deed::Nothing);
        }
        _ => {}
    }
    None
}

fn restoring(backup: Backup) -> Confirm {
    Confirm {
        question: text::restore_question(backup.day),
        about: vec![text::restore_about(), text::restore_keeps()],
        yes: text::restore_yes(),
        deed: Deed::Restore(backup.path),
        on_yes: true,
    }
}

/// What is typed at the desk.
pub(super) fn type_in(app: &mut App, typed: &str) {
    let Mode::Desk(desk) = &mut app.mode else {
        return;
    };
    match desk.page_mut() {
        Some(Page::Form(form)) => form.paste(typed),
        Some(Page::Roll(roll)) => {
            roll.at = 0;
            roll.find.iter_mut().for_each(|find| {
                find.paste(typed);
            });
        }
        _ => {}
    }
}

/// A click on the n-th thing.
pub(super) fn pick(app: &mut App, at: usize) -> Option<Effect> {
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    match desk.page_mut()? {
        Page::Menu(cursor) | Page::Backups(_, cursor) => *cursor = at,
        Page::Roll(roll) => roll.at = at,
        Page::Student(page) => page.at = at,
        Page::Entries(entries) => entries.at = at,
        Page::Form(form) => {
            form.at = at;
            return None;
        }
        Page::Confirm(confirm) => {
            let there = confirm.on_yes == (at == 0);
            confirm.on_yes = at == 0;
            if !there {
                return None;
            }
        }
        Page::Sheet(_) => return None,
    }
    update(app, Command::Enter)
}

/// What came of a deed.
pub(super) fn reported(app: &mut App, report: Report) -> Option<Effect> {
    let names: Vec<(crate::domain::person::Key, String)> = app
        .students
        .iter()
        .map(|student| (student.key, student.name.full()))
        .collect();
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    match report {
        Report::Nothing => {}
        Report::Log(lines) => desk.open(Page::Sheet(SheetPage::new(Sheet::Log(lines)))),
        Report::Backups(list) => desk.open(Page::Backups(list, 0)),
        Report::Roll(students) => desk.open(Page::Roll(Roll {
            students,
            at: 0,
            find: None,
        })),
        Report::Student(dossier) => {
            desk.drop_forms();
            match desk.page_mut() {
                Some(Page::Student(page)) if page.dossier.key == dossier.key => {
                    page.dossier = *dossier;
                }
                _ => desk.open(Page::Student(StudentPage::new(*dossier))),
            }
        }
        Report::Entries(key, list, disputes) => {
            desk.drop_forms();
            let at = match desk.page() {
                Page::Entries(entries) => entries.at.min(list.len().saturating_sub(1)),
                _ => 0,
            };
            if matches!(desk.page(), Page::Entries(_)) {
                desk.back();
            }
            desk.open(Page::Entries(Entries {
                student: key,
                list,
                at,
                disputes,
            }));
        }
        Report::Record(key, lines) => {
            desk.open(Page::Sheet(SheetPage::new(Sheet::Record(key, lines))));
        }
        Report::Codes(codes) => {
            desk.drop_forms();
            desk.open(codes_page(codes, &names));
        }
        Report::Recovery {
            code,
            failed,
            codes,
        } => {
            // The menu has other lines now.
            **desk = Desk::default();
            app.has_passphrase = true;
            if !codes.is_empty() {
                app.with_codes = codes.iter().map(|(key, _)| *key).collect();
                desk.open(codes_page(codes, &names));
            }
            desk.open(Page::Sheet(SheetPage::new(Sheet::Recovery(code, failed))));
            app.unlocked_on = Some(app.now.day());
        }
        Report::NoPassphrase(failed) => {
            **desk = Desk::default();
            app.has_passphrase = false;
            app.unlocked_on = None;
            app.status = Some(text::passphrase_is_gone(failed));
        }
        Report::Erased(proof) => {
            // Nothing on the desk may still show the student.
            **desk = Desk::default();
            app.students.retain(|student| student.key != proof.student);
            app.with_codes.remove(&proof.student);
            desk.open(Page::Sheet(SheetPage::new(Sheet::Proof(proof))));
        }
        Report::Keeping(keeping) => desk.open(Page::Form(Form::keeping(&keeping))),
        Report::PastItsTime(keeping, counts) => {
            desk.open(Page::Confirm(clearing(keeping, &counts)));
        }
        Report::Cleared(counts) => {
            desk.drop_forms();
            desk.open(Page::Sheet(SheetPage::new(Sheet::Cleared(counts))));
        }
        Report::Written(paths) => {
            desk.drop_forms();
            if let Some(Page::Sheet(page)) = desk.page_mut() {
                page.saved = true;
            }
            app.status = Some(text::written_to(listed(&paths)));
        }
        Report::Refused(answer) => {
            app.status = Some(super::ask::told(answer, app.now.moment));
            if let Some(form) = desk.form_mut() {
                form.wipe_secrets();
            }
        }
    }
    None
}

fn listed(paths: &[PathBuf]) -> String {
    let names: Vec<String> = paths
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    names.join(", ")
}

fn codes_page(
    codes: Vec<(crate::domain::person::Key, crate::domain::Secret)>,
    names: &[(crate::domain::person::Key, String)],
) -> Page {
    let name = |key| {
        names
            .iter()
            .find(|(known, _)| *known == key)
            .map(|(_, name)| name.clone())
            .unwrap_or_default()
    };
    let mut listed: Vec<(String, crate::domain::Secret)> = codes
        .into_iter()
        .map(|(key, code)| (name(key), code))
        .collect();
    listed.sort_by_cached_key(|(name, _)| crate::locale::folded(name));
    Page::Sheet(SheetPage::new(Sheet::Codes(listed)))
}

fn clearing(keeping: Keeping, counts: &[(crate::domain::keeping::Kind, usize)]) -> Confirm {
    let some: Vec<Text> = counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| crate::locale::terms::past_its_time(*kind, *count))
        .collect();
    let nothing = some.is_empty();
    let mut about = if nothing {
        vec![text::keeping_nothing_due()]
    } else {
        some
    };
    about.push(text::keeping_holds());
    Confirm {
        question: text::keeping_question(),
        about,
        yes: if nothing {
            text::keeping_yes_only_rule()
        } else {
            text::keeping_yes()
        },
        deed: Deed::ClearAway(keeping),
        on_yes: false,
    }
}
