//! What is being filled in: what is asked, how far it is, what stood there.

use std::collections::VecDeque;

use super::super::Session;
use super::act::{erase, press};
use super::here::{field_here, is_form, page, typed};
use crate::locale::Text;
use crate::page::{Block, Key, Page, Room};
use crate::shell::Message;

/// What is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Asked {
    /// A number.
    #[default]
    Nothing,
    /// Words for the field the cursor is in.
    Words(Words),
    /// Something nobody else may read.
    Secret,
}

/// Words that are being written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Words {
    /// More than one line.
    pub(super) many: bool,
    /// Lines that were written.
    pub(super) lines: usize,
    /// What stands there goes at the first letter.
    pub(super) replaces: bool,
}

/// A form that is being filled in.
#[derive(Default)]
pub(super) struct Filling {
    pub(super) asked: Asked,
    /// What is asked, in sentences.
    pub(super) question: Vec<String>,
    /// The same, for whoever wants it repeated.
    pub(super) asked_before: Vec<String>,
    /// The fields that are still to come.
    pub(super) left: VecDeque<usize>,
    /// After the last field the form is sent off.
    pub(super) sends: bool,
    /// What the form was about, and its first field.
    pub(super) of: Option<(Vec<Block>, Text)>,
    /// What stood in a field whose words went.
    pub(super) stood: Option<String>,
}

impl Filling {
    /// Asks for nothing more.
    pub(super) fn stop(&mut self) {
        *self = Self {
            of: self.of.take(),
            ..Self::default()
        };
    }

    /// Is there nothing left to ask of this form?
    pub(super) fn is_over(&self, page: &Page) -> bool {
        is_form(page) && self.asked == Asked::Nothing
    }

    /// A letter of a line that is being written.
    pub(super) fn letter(&mut self, session: &mut Session, letter: char, line: &str) {
        if let Asked::Words(words) = self.asked {
            if line.is_empty() {
                self.begin_line(session, words);
            }
            session.handle(Message::Type(letter));
        }
    }

    /// The last letter of a line goes.
    pub(super) fn erases(&self, session: &mut Session) {
        if let Asked::Words(_) = self.asked {
            erase(session, 1);
        }
    }

    /// What stands there makes room, or a new line begins.
    pub(super) fn begin_line(&mut self, session: &mut Session, words: Words) {
        if words.replaces && words.lines == 0 {
            let stood = field_here(&page(session)).map(typed).unwrap_or_default();
            press(session, Key::End);
            erase(session, stood.chars().count());
            self.stood.get_or_insert(stood);
        }
        if words.lines > 0 {
            break_line(session);
        }
    }
}

/// A line break in a note; a field of a form is one paragraph, in which lines stand beside each other.
fn break_line(session: &mut Session) {
    let is_note = field_here(&page(session)).is_some_and(|field| field.room == Room::Note);
    if is_note {
        press(session, Key::Enter);
    } else {
        press(session, Key::Letter(' '));
    }
}
