use super::super::{App, Command, Effect, FormPage, Mode, form};
use super::{Page, leave_page};
use crate::domain::entry::Entry;
use crate::domain::person::Key;

/// A student's entries, one of which is to be corrected or disputed.
#[derive(Clone, Debug)]
pub struct Entries {
    /// Whose.
    pub student: Key,
    /// Everything that has words.
    pub list: Vec<Entry>,
    /// Where the cursor is.
    pub at: usize,
    /// The family sees one of them differently; else one is to be put right.
    pub disputes: bool,
}

pub(super) fn update(app: &mut App, command: Command) -> Option<Effect> {
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
            let (student, disputes) = (entries.student, entries.disputes);
            let shown = app.entry_words(&entry);
            let form = if disputes {
                form::dispute(student, entry, shown, language)
            } else {
                form::correct(student, entry)
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
