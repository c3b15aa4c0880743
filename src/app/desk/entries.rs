use super::super::heard::take_names;
use super::super::{App, Ask, Command, FormPage, Mode, form};
use super::{Page, leave_page};
use crate::ask::{EntryChange, Purpose};
use crate::domain::entry::Entry;
use crate::domain::person::Key;
use crate::locale::text;

/// A student's entries, one of which is to be corrected or disputed.
#[derive(Clone, Debug)]
pub struct Entries {
    /// Whose.
    pub student: Key,
    /// Everything that has words.
    pub list: Vec<Entry>,
    /// Where the cursor is.
    pub at: usize,
    /// What for.
    pub purpose: Purpose,
}

pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let language = app.reading.first();
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    let Some(Page::Entries(entries)) = desk.page_mut() else {
        return None;
    };
    match command {
        Command::Go(direction) => entries.at = direction.within(entries.at, entries.list.len()),
        Command::Enter => {
            let entry = entries.list.get(entries.at).cloned()?;
            let (student, purpose) = (entries.student, entries.purpose);
            let shown = app.entry_words(&entry);
            let form = match purpose {
                Purpose::ToDispute => form::dispute(student, entry, shown, language),
                Purpose::ToCorrect => form::correct(student, entry),
            };
            let page = FormPage::new(form, &app.drafts, &[]);
            if let Mode::Desk(desk) = &mut app.mode {
                desk.open(Page::Form(Box::new(page)));
            }
        }
        Command::Escape | Command::Quit => leave_page(app),
        _ => {}
    }
    None
}

/// What came of it.
pub(in crate::app) fn heard(app: &mut App, change: EntryChange) -> Option<Ask> {
    match change {
        EntryChange::Read {
            student,
            entries,
            purpose,
        } => show(app, student, entries, purpose),
        EntryChange::Corrected {
            student,
            entries,
            names,
        } => {
            take_names(app, names);
            app.status = Some(text::saved());
            show(app, student, entries, Purpose::ToCorrect);
        }
        EntryChange::Disputed { student, entries } => {
            app.status = Some(text::saved());
            show(app, student, entries, Purpose::ToDispute);
        }
    }
    None
}

/// Lists a student's entries, under the name they have now.
fn show(app: &mut App, student: Key, entries: Vec<Entry>, purpose: Purpose) {
    let Mode::Desk(desk) = &mut app.mode else {
        return;
    };
    let known = app.students.iter().find(|listed| listed.key == student);
    if let Some(known) = known {
        desk.rename(student, &known.name);
    }
    desk.list(student, entries, purpose);
}
