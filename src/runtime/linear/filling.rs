//! What is written by ear, and where it goes: words line by line, secrets, values; and the form is sent off.

use std::collections::VecDeque;

use super::super::Session;
use super::act::{Act, erase, field_here, is_form, pick, press, write};
use super::asking::{is_family, is_many, is_note};
use super::heard::{page, reader, said_back};
use super::talk::Talk;
use crate::locale::{Text, text};
use crate::page::{Block, Field, Holds, Key, Page, Pick, Room};
use crate::render::filled;
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

/// A line break in a note, or in a field of a form.
fn break_line(session: &mut Session) {
    let is_note = field_here(&page(session)).is_some_and(|field| field.room == Room::Note);
    if is_note {
        press(session, Key::Enter);
    } else {
        write(session, "\n");
    }
}

const fn is_secret(field: &Field) -> bool {
    matches!(field.holds, Holds::Secret(..))
}

/// The words in a field.
pub(super) fn typed(field: &Field) -> String {
    match &field.holds {
        Holds::Typed(words, _) => words.clone(),
        Holds::Nothing | Holds::Secret(..) | Holds::Chosen(_) => String::new(),
    }
}

impl Talk {
    /// What a number does to the field that is asked for.
    pub(super) fn filled(&mut self, session: &mut Session, act: Act) {
        let here = page(session);
        let field = field_here(&here).cloned();
        let is_family = field
            .as_ref()
            .is_some_and(|field| is_family(session, &here, field));
        match act {
            Act::Choose(key, times) | Act::Turn(key, times) => {
                for _ in 0..times {
                    press(session, key);
                }
                if matches!(act, Act::Choose(..)) {
                    return self.next_field(session);
                }
                let field = field_here(&page(session)).cloned();
                self.filling.question =
                    field.map_or_else(Vec::new, |field| filled(&field, reader(session)));
            }
            Act::More | Act::Anew => {
                self.own = None;
                self.filling.question.clear();
                let many = field.as_ref().is_some_and(|field| is_many(&here, field));
                self.write_in(session, many, is_family);
                if let Asked::Words(words) = &mut self.filling.asked {
                    words.replaces = act == Act::Anew;
                    words.lines = usize::from(act == Act::More && many);
                }
                if act == Act::More && !many {
                    write(session, " ");
                }
            }
            _ => self.next_field(session),
        }
    }

    /// A line of words is over: an empty one, or a dot alone, ends them.
    pub(super) fn end_of_line(&mut self, session: &mut Session, line: &str, by_keys: bool) {
        let Asked::Words(mut words) = self.filling.asked else {
            return;
        };
        let letters = if by_keys { line.chars().count() } else { 0 };
        let one = line.trim();
        if one.is_empty() || one == "." {
            erase(session, letters);
            // A line break before it goes too, and what stood there comes back.
            if letters > 0 && words.lines > 0 {
                erase(session, 1);
            }
            if words.lines == 0 {
                self.filling
                    .stood
                    .take()
                    .iter()
                    .for_each(|stood| write(session, stood));
            }
            return self.next_field(session);
        }
        if words.replaces && one == "-" {
            if !by_keys {
                self.filling.begin_line(session, words);
            }
            erase(session, letters);
            return self.next_field(session);
        }
        if !by_keys {
            self.filling.begin_line(session, words);
            write(session, line);
        }
        session.keep_last_words();
        words.lines += 1;
        self.filling.asked = Asked::Words(words);
        self.filling.question.clear();
        if words.many {
            // Nothing is said between two lines.
            self.due.page = false;
        } else {
            self.next_field(session);
        }
    }

    /// Something nobody else may read: nothing of it is said.
    pub(super) fn secret(&mut self, session: &mut Session, line: &str) {
        if line.is_empty() {
            self.filling.stop();
            if page(session).fields().count() == 1 {
                press(session, Key::Escape);
            }
            return;
        }
        line.chars()
            .for_each(|letter| session.handle(Message::Type(letter)));
        // The last figure of a code opens by itself: what is there now is another page.
        let here = page(session);
        if here.fields().any(is_secret) {
            self.next_field(session);
        } else {
            self.filling.stop();
        }
    }

    /// Sends the form off; one in which nothing was written is left. What is on disk is said once more.
    pub(super) fn send(&mut self, session: &mut Session) {
        let here = page(session);
        self.filling.stop();
        let first = here.foot.keys.iter().find(|hint| hint.at_foot);
        let key = first.and_then(|hint| hint.keys.first().copied());
        let one = here.fields().next();
        let words = one.map(typed).unwrap_or_default();
        let is_one = here.fields().count() == 1;
        let is_empty = one.is_some_and(|one| matches!(one.holds, Holds::Typed(..)));
        if is_empty && is_one && words.trim().is_empty() {
            press(session, Key::Escape);
            return self.tell(session, &text::lines_nothing_written());
        }
        key.into_iter()
            .for_each(|key| pick(session, Pick::Press(key)));
        let is_kept = session.app.failure.is_none() && page(session).fields().next().is_none();
        if is_kept && one.is_some_and(is_note) {
            let told = self.heard.told(&page(session), session);
            self.tell_all(told);
            let words = said_back(&words);
            self.tell(session, &text::lines_now_says(words.as_str()));
            self.due.told = true;
        }
    }
}

/// Is this what sends the form off?
pub(super) fn sends(here: &Page, what: Pick) -> bool {
    let mut hints = here.foot.keys.iter();
    let first = hints.find(|hint| hint.at_foot);
    first.is_some_and(|hint| hint.keys.first().map(|key| Pick::Press(*key)) == Some(what))
}
