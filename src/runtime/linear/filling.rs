//! What is written by ear, and where it goes: words line by line, secrets, values; and the form is sent off.

use super::super::Session;
use super::act::{Act, TRANSLATION, erase, pick, press, write};
use super::filled::Asked;
use super::here::{
    field_here, is_family, is_many, is_note, is_secret, page, reader, said_back, typed,
};
use super::talk::Talk;
use crate::locale::text;
use crate::page::{Holds, Key, Page, Pick};
use crate::render::filled;
use crate::shell::Message;

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
            Act::Day(at) => {
                press(session, Key::Home);
                for _ in 0..at {
                    press(session, Key::Right);
                }
                press(session, Key::Letter(' '));
                let field = field_here(&page(session)).cloned();
                field
                    .iter()
                    .for_each(|field| self.offer_days(session, field));
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
                    press(session, Key::Letter(' '));
                }
            }
            Act::Translate => self.translate(session, &here),
            // A translation of earlier words that is kept still belongs to them.
            Act::Keep if field.is_some_and(|field| field.other.earlier().is_some()) => {
                press(session, Key::Enter);
                self.next_field(session);
            }
            _ => self.next_field(session),
        }
    }

    /// Asks for the same in the other language, and then for what was still to come.
    fn translate(&mut self, session: &mut Session, before: &Page) {
        let at = before.fields().position(|field| field.here).unwrap_or(0);
        pick(session, Pick::Press(TRANSLATION));
        let count = |page: &Page| page.fields().count();
        let opened = count(&page(session)) - count(before).min(count(&page(session)));
        let left = self.filling.left.iter();
        let left = left.map(|to| if *to > at { to + opened } else { *to });
        let left = left.filter(|to| *to != at + 1);
        self.filling.left = std::iter::once(at + 1).chain(left).collect();
        self.next_field(session);
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
