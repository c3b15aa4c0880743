//! What is here now: the page, who reads it, and what its fields are.

use super::super::Session;
use crate::domain::clean::is_harmful;
use crate::domain::people::person::Voice;
use crate::locale::{Reader, Text, text};
use crate::page::{Choice, Field, Holds, Page, Part, Room};
use crate::render::told;
use crate::screen::Owner;
use crate::shell;

/// The page on screen, were one drawn.
pub(super) fn page(session: &Session) -> Page {
    session.app.page()
}

/// Who reads, in which languages.
pub(super) const fn reader(session: &Session) -> Reader<'_> {
    Reader::new(&session.locales, session.app.around.reading)
}

/// A text of the program, a sentence in each language.
pub(super) fn said(session: &Session, text: &Text) -> Vec<String> {
    told(text, reader(session))
}

/// Words as they are said back: on one line, and nothing in them that drives a terminal.
pub(super) fn said_back(words: &str) -> String {
    let words: String = words
        .chars()
        .map(|c| {
            if is_harmful(c) || c.is_whitespace() {
                ' '
            } else {
                c
            }
        })
        .collect();
    words.trim().to_owned()
}

/// A page as it is wherever the cursor is.
pub(super) fn without_cursor(mut page: Page) -> Page {
    page.foot.keys.clear();
    for part in &mut page.work {
        match part {
            Part::Choices(_, choices) => choices.iter_mut().for_each(forget_choice),
            Part::Names(names) => names.chosen = 0,
            Part::Grid(grid) => grid.at = (0, 0),
            Part::Field(field) | Part::Find(field) => field.here = false,
            Part::Shown(_) => {}
        }
    }
    page
}

const fn forget_choice(choice: &mut Choice) {
    choice.chosen = false;
}

/// The field the cursor is in.
pub(super) fn field_here(page: &Page) -> Option<&Field> {
    page.fields().find(|field| field.here)
}

/// Is it all to be filled in, one field after the other?
pub(super) fn is_form(page: &Page) -> bool {
    page.fields().next().is_some() && page.choices().next().is_none()
}

pub(super) fn is_note(field: &Field) -> bool {
    field.room == Room::Note
}

/// More than a line? A goal or a promise is one sentence with a day.
pub(super) fn is_many(here: &Page, field: &Field) -> bool {
    match field.room {
        Room::Whole => true,
        Room::Note => !here
            .fields()
            .any(|one| matches!(one.holds, Holds::Chosen(_) | Holds::Days(..))),
        Room::Line | Room::Few => false,
    }
}

/// Is a student spoken to, or somebody else?
pub(super) fn is_family(session: &Session, here: &Page, field: &Field) -> bool {
    let is_familys = session.app.stack().iter().find_map(|room| match room {
        shell::Room::Family(_) => Some(true),
        shell::Room::Prepare(_) => Some(false),
        _ => None,
    });
    match (session.app.room(), is_familys) {
        (_, Some(is_familys)) => is_familys,
        (Some(shell::Room::Conference(_)), None) if is_note(field) => {
            field.label != here.people.voice(Voice::Student)
        }
        (Some(shell::Room::Lock(_)), None) => field.label != text::ask_code(),
        _ => !matches!(session.app.owner(), Some(Owner::Student(_))),
    }
}

/// The words in a field.
pub(super) fn typed(field: &Field) -> String {
    match &field.holds {
        Holds::Typed(words, _) => words.clone(),
        Holds::Nothing | Holds::Secret(..) => String::new(),
        Holds::Chosen(_) | Holds::Days(..) | Holds::Felt(_) => String::new(),
    }
}

pub(super) const fn is_secret(field: &Field) -> bool {
    matches!(field.holds, Holds::Secret(..))
}
