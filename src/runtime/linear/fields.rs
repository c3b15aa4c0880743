//! Filling in by ear: a field after the other is asked for, and what stands there is said back.

use std::collections::VecDeque;

use super::super::Session;
use super::act::{Act, erase, field_here, is_form, pick, press, write};
use super::heard::{page, reader, said, said_back};
use super::talk::Talk;
use crate::app::{BookletPage, Message, Mode, Owner, Whose};
use crate::domain::person::Voice;
use crate::locale::{Text, text};
use crate::page::{Block, Field, Holds, Key, Page, Pick, Room};
use crate::render::filled;

/// The most values that are said with a number each.
const MOST: usize = 12;

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
    many: bool,
    /// Lines that were written.
    lines: usize,
    /// What stands there goes at the first letter.
    replaces: bool,
}

/// A form that is being filled in.
#[derive(Default)]
pub(super) struct Filling {
    pub(super) asked: Asked,
    /// What is asked, in sentences.
    pub(super) question: Vec<String>,
    /// The fields that are still to come.
    left: VecDeque<usize>,
    /// After the last field the form is sent off.
    sends: bool,
    /// What the form was about, and its first field.
    of: Option<(Vec<Block>, Text)>,
    /// What stood in a field whose words went.
    stood: Option<String>,
    /// A day is being moved.
    turning: bool,
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

    pub(super) const fn is_turning(&self) -> bool {
        self.turning
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
    fn begin_line(&mut self, session: &mut Session, words: Words) {
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

/// The words in a field.
fn typed(field: &Field) -> String {
    match &field.holds {
        Holds::Typed(words, _) => words.clone(),
        Holds::Nothing | Holds::Secret(..) | Holds::Chosen(_) => String::new(),
    }
}

impl Talk {
    /// A form that was not there before is gone through from its first field.
    pub(super) fn begins_form(&mut self, session: &mut Session) {
        let here = page(session);
        if !is_form(&here) {
            if self.filling.of.take().is_some() {
                self.filling.stop();
            }
            return;
        }
        let first = here.fields().next().map(|field| field.label.clone());
        let of = first.map(|first| (here.read.clone(), first));
        let is_secret = here
            .fields()
            .all(|one| matches!(one.holds, Holds::Secret(..)));
        let is_refused = is_secret && self.filling.is_over(&here) && self.own.is_none();
        if of == self.filling.of && !(is_refused && is_wrong(&here)) {
            return;
        }
        if of == self.filling.of {
            let wrong = here.fields().find_map(|field| field.wrong.clone());
            wrong.iter().for_each(|wrong| self.tell(session, wrong));
        }
        self.own = None;
        self.filling = Filling {
            of,
            left: (0..here.fields().count()).collect(),
            sends: true,
            ..Filling::default()
        };
        self.next_field(session);
    }

    /// Asks for one field again.
    pub(super) fn ask_for(&mut self, session: &mut Session, at: usize) {
        self.filling.left = VecDeque::from([at]);
        self.filling.sends = false;
        self.next_field(session);
    }

    /// The next field; after the last one the form is sent off, or its numbers are said.
    fn next_field(&mut self, session: &mut Session) {
        self.own = None;
        self.filling.asked = Asked::Nothing;
        self.filling.question.clear();
        self.filling.turning = false;
        self.filling.stood = None;
        if let Some(at) = self.filling.left.pop_front() {
            return self.ask(session, at);
        }
        let here = page(session);
        let few = here.fields().count() == 1 || here.fields().any(is_note);
        if self.filling.sends && few {
            return self.send(session);
        }
        let last = here.fields().last().map(|field| field.pick);
        if is_form(&here) && !here.fields().any(is_note) {
            last.into_iter().for_each(|last| pick(session, last));
        }
    }

    fn ask(&mut self, session: &mut Session, at: usize) {
        move_to(session, at);
        let here = page(session);
        let Some(field) = here.fields().nth(at).cloned() else {
            return;
        };
        let is_family = is_family(session, &here, &field);
        match &field.holds {
            Holds::Secret(..) => {
                let how = if is_family {
                    text::lines_secret_family()
                } else {
                    text::lines_secret_student()
                };
                self.filling.asked = Asked::Secret;
                self.filling.question = label(session, &here, &field);
                self.filling.question.extend(said(session, &how));
            }
            Holds::Typed(words, _) if !words.trim().is_empty() => {
                self.ask_again(session, &field, is_family);
            }
            Holds::Typed(..) | Holds::Nothing => {
                self.filling.question = label(session, &here, &field);
                self.write_in(session, is_many(&here, &field), is_family);
            }
            Holds::Chosen(_) => self.offer(session, &here, &field),
        }
    }

    /// Words stand there already.
    fn ask_again(&mut self, session: &Session, field: &Field, is_family: bool) {
        let here = page(session);
        self.filling.question = filled(field, reader(session));
        if is_many(&here, field) || is_note(field) {
            let ways = [text::lines_keep(), text::lines_add(), text::lines_anew()];
            let acts = vec![Act::Keep, Act::More, Act::Anew];
            self.own = Some((numbered(session, &ways), acts));
            return;
        }
        self.write_in(session, false, is_family);
        let keep = said(session, &text::lines_keep_line());
        self.filling.question.extend(keep);
        if let Asked::Words(words) = &mut self.filling.asked {
            words.replaces = true;
        }
    }

    /// From now on lines are words.
    fn write_in(&mut self, session: &Session, many: bool, is_family: bool) {
        let how = match (many, is_family) {
            (true, false) => text::lines_write_student(),
            (true, true) => text::lines_write_family(),
            (false, false) => text::lines_write_line_student(),
            (false, true) => text::lines_write_line_family(),
        };
        self.filling.question.extend(said(session, &how));
        self.filling.asked = Asked::Words(Words {
            many,
            lines: 0,
            replaces: false,
        });
    }

    /// Something to choose: each value with a number, or, of a day, the ways to move it.
    fn offer(&mut self, session: &mut Session, here: &Page, field: &Field) {
        self.filling.question = filled(field, reader(session));
        let in_talk = here.read.iter().any(|block| matches!(block, Block::Way(_)));
        let is_day = matches!(&field.holds, Holds::Chosen(text) if text.id() == "week-day");
        let values = if in_talk || is_day {
            None
        } else {
            values(session)
        };
        let Some(values) = values else {
            let ways = [
                text::lines_keep(),
                text::lines_day_later(),
                text::lines_day_earlier(),
                text::lines_week_later(),
                text::lines_week_earlier(),
            ];
            let acts = vec![
                Act::Keep,
                Act::Turn(Key::Right, 1),
                Act::Turn(Key::Left, 1),
                Act::Turn(Key::Right, 7),
                Act::Turn(Key::Left, 7),
            ];
            self.own = Some((numbered(session, &ways), acts));
            return;
        };
        let acts = (0..values.len()).map(|times| Act::Choose(Key::Right, times));
        self.own = Some((numbered(session, &values), acts.collect()));
    }

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
                self.filling.turning = true;
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
        self.next_field(session);
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

fn is_wrong(here: &Page) -> bool {
    here.fields().any(|field| field.wrong.is_some())
}

fn is_note(field: &Field) -> bool {
    field.room == Room::Note
}

/// More than a line? A goal or a promise is one sentence with a day.
fn is_many(here: &Page, field: &Field) -> bool {
    match field.room {
        Room::Whole => true,
        Room::Note => !here
            .fields()
            .any(|one| matches!(one.holds, Holds::Chosen(_))),
        Room::Line | Room::Few => false,
    }
}

/// Is a student spoken to, or somebody else?
fn is_family(session: &Session, here: &Page, field: &Field) -> bool {
    match &session.app.mode {
        Mode::Booklet(booklet) => {
            booklet.whose == Whose::Family
                && !matches!(booklet.page(), None | Some(BookletPage::Card(_)))
        }
        Mode::Walk(_) if is_note(field) => field.label != here.people.voice(Voice::Student),
        Mode::Lock(_) => field.label != text::ask_code(),
        mode => !matches!(mode.owner(), Some(Owner::Student(_))),
    }
}

/// The cursor goes to the so-manieth field. In a conference it goes there by itself.
fn move_to(session: &mut Session, at: usize) {
    let here = page(session);
    let Some(field) = here.fields().nth(at).filter(|field| !field.here) else {
        return;
    };
    if here.fields().any(is_note) {
        press(session, Key::Tab);
    } else {
        pick(session, field.pick);
    }
}

/// What a field asks; of a note, who writes it.
fn label(session: &Session, here: &Page, field: &Field) -> Vec<String> {
    let mut voices = Voice::ALL.into_iter();
    let by = voices.find(|by| is_note(field) && here.people.voice(*by) == field.label);
    let asks = by.map(|by| text::lines_writes(here.people.named(by)));
    said(
        session,
        &asks.unwrap_or_else(|| field.label.clone()).capital(),
    )
}

/// Ways to go on, each with its number, in each language.
fn numbered(session: &Session, ways: &[Text]) -> Vec<String> {
    let each = reader(session).each();
    let line = |(at, way): (usize, &Text), reader: crate::locale::Reader| {
        let words = reader.first(&way.clone().capital());
        let end = if words.ends_with(['.', '?', '!']) {
            ""
        } else {
            "."
        };
        format!("{}. {words}{end}", at + 1)
    };
    each.flat_map(|reader| {
        let ways = ways.iter().enumerate();
        ways.map(move |way| line(way, reader)).collect::<Vec<_>>()
    })
    .collect()
}

/// What the field can be turned to, beginning with what stands there; none: too many.
fn values(session: &mut Session) -> Option<Vec<Text>> {
    let stands = |session: &Session| match field_here(&page(session)).map(|field| &field.holds) {
        Some(Holds::Chosen(text)) => Some(text.clone()),
        _ => None,
    };
    let first = stands(session)?;
    let mut values = vec![first.clone()];
    for _ in 0..MOST {
        press(session, Key::Right);
        let now = stands(session)?;
        if now == first {
            return Some(values);
        }
        values.push(now);
    }
    for _ in 0..MOST {
        press(session, Key::Left);
    }
    None
}
