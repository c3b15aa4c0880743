//! One person who reads by ear: what is asked of them, what they answer, what is said then.

use zeroize::Zeroizing;

use super::super::Session;
use super::act::Act;
use super::filled::{Asked, Filling};
use super::hand::Hand;
use super::heard::Heard;
use super::here::{page, reader, said};
use crate::locale::{Text, text};
use crate::render::{Kind, Lines, linear};
use crate::shell::{Message, Room};
use crate::terminal::Typed;

/// What is to be said at the next turn.
#[derive(Default)]
pub(super) struct Due {
    /// Something was answered: the page, as far as it is new.
    pub(super) page: bool,
    /// All its numbers again.
    pub(super) numbers: bool,
    /// What it tells was said already.
    pub(super) told: bool,
}

/// A covered screen.
#[derive(Default)]
struct Cover {
    /// It is covered.
    is: bool,
    /// What was said before is to be taken away.
    clears: bool,
}

/// A conversation.
pub(super) struct Talk {
    pub(super) heard: Heard,
    pub(super) filling: Filling,
    /// What the numbers mean; none: the page's own.
    pub(super) own: Option<(Vec<String>, Vec<Act>)>,
    hand: Hand,
    by_keys: bool,
    /// Somebody's pages have been open.
    has_come: bool,
    /// What is to be said before anything else.
    before: Vec<String>,
    pub(super) due: Due,
    cover: Cover,
    out: String,
}

impl Talk {
    pub(super) fn new(by_keys: bool) -> Self {
        Self {
            heard: Heard::default(),
            filling: Filling::default(),
            own: None,
            hand: Hand::default(),
            by_keys,
            has_come: false,
            before: Vec::new(),
            due: Due {
                page: true,
                ..Due::default()
            },
            cover: Cover::default(),
            out: String::new(),
        }
    }

    /// How one reads here, and the first page.
    pub(super) fn begin(&mut self, session: &mut Session) {
        self.tell(session, &text::lines_letters());
        if !self.by_keys {
            self.tell(session, &text::lines_by_line());
        }
        self.goes_on(session);
    }

    /// What is to be said now; and whether everything before it is to be taken away.
    pub(super) fn take(&mut self) -> (String, bool) {
        (
            std::mem::take(&mut self.out),
            std::mem::take(&mut self.cover.clears),
        )
    }

    /// Says this before the page.
    pub(super) fn tell(&mut self, session: &Session, text: &Text) {
        self.before.extend(said(session, text));
    }

    /// Says these before the page.
    pub(super) fn tell_all(&mut self, sentences: Vec<String>) {
        self.before.extend(sentences);
    }

    /// Somebody typed, or time has passed.
    pub(super) fn hear(&mut self, session: &mut Session, typed: Typed) {
        let is_secret = self.filling.asked == Asked::Secret;
        match typed {
            Typed::Letter(letter) if letter.is_control() => {}
            Typed::Letter(letter) => {
                if !is_secret {
                    self.filling.letter(session, letter, self.hand.line());
                }
                self.out += &self.hand.takes(letter, is_secret);
            }
            Typed::Erase => {
                let erased = self.hand.erases(session, is_secret);
                if erased.is_some() {
                    self.filling.erases(session);
                }
                self.out += &erased.unwrap_or_default();
            }
            Typed::Enter => {
                let line = self.hand.ends();
                self.out.push('\n');
                self.answer(session, &line, true);
            }
            Typed::Escape => {
                let line = self.hand.ends();
                self.out.push('\n');
                let back = match self.filling.asked {
                    Asked::Nothing => Zeroizing::new("a".to_owned()),
                    Asked::Words(_) | Asked::Secret => Zeroizing::default(),
                };
                if !line.is_empty() && self.filling.asked != Asked::Secret {
                    self.answer(session, &line, true);
                }
                self.answer(session, &back, true);
            }
            Typed::Line(line) => self.answer(session, &line, false),
            Typed::End => session.handle(Message::Terminate),
            Typed::Suspend => {}
            Typed::Nothing => self.looks_up(session),
        }
    }

    /// Time has passed: another page may be there, or something is to be told at once.
    fn looks_up(&mut self, session: &Session) {
        let page = page(session);
        let untold = self.heard.is_untold(&page, session);
        let is_elsewhere = self.heard.is_elsewhere(&page);
        if is_elsewhere {
            // What was begun belongs to the page that was there.
            drop(self.hand.ends());
        }
        if is_elsewhere || untold {
            self.out.push('\n');
            self.due.page = true;
        }
    }

    /// A whole line. Its letters are where they belong already, where keys came one by one.
    fn answer(&mut self, session: &mut Session, line: &str, by_keys: bool) {
        self.due.page = true;
        match self.filling.asked {
            Asked::Words(_) => self.end_of_line(session, line, by_keys),
            Asked::Secret => self.secret(session, line),
            Asked::Nothing => self.choose(session, line.trim()),
        }
    }

    /// After an answer: whoever was here has left, or the page that is there now is said.
    pub(super) fn goes_on(&mut self, session: &mut Session) {
        let is_covered = session.app.is_covered();
        self.cover.clears |= is_covered && !self.cover.is;
        self.cover.is = is_covered;
        self.has_come |= session.app.owner().is_some();
        let is_free = matches!(
            session.app.room(),
            Some(Room::Door(_) | Room::Welcome(_) | Room::Lock(_))
        );
        if self.has_come && is_free {
            session.handle(Message::Terminate);
        }
        if !std::mem::take(&mut self.due.page) && !self.cover.clears {
            return;
        }
        if session.app.is_closed() {
            return self.say_before();
        }
        self.begins_form(session);
        self.says(session);
    }

    fn say_before(&mut self) {
        let before = std::mem::take(&mut self.before);
        before.iter().for_each(|line| self.line(line));
    }

    fn line(&mut self, line: &str) {
        self.out += line;
        self.out.push('\n');
    }

    /// The page, as far as it is new; then what is asked.
    fn says(&mut self, session: &Session) {
        let here = page(session);
        let lines = linear(&here, reader(session));
        let is_asked = self.own.is_some() || self.filling.asked != Asked::Nothing;
        let wanted = std::mem::take(&mut self.due.numbers);
        let all = wanted || self.filling.is_over(&here);
        let elsewhere = self.heard.is_elsewhere(&here) && !self.out.is_empty();
        let mut said = if std::mem::take(&mut self.due.told) {
            Vec::new()
        } else {
            self.heard.told(&here, session)
        };
        said.append(&mut self.before);
        let mut fresh = self.heard.fresh(&here, &lines, all, is_asked);
        if said.is_empty() && fresh.is_empty() && !is_asked {
            // Whoever asks again is answered again.
            fresh = answer(&lines);
        }
        if elsewhere || !self.by_keys {
            self.out.push('\n');
        }
        said.into_iter()
            .chain(fresh)
            .for_each(|line| self.line(&line));
        let question = std::mem::take(&mut self.filling.question);
        question.iter().for_each(|line| self.line(line));
        if !question.is_empty() {
            self.filling.asked_before = question;
        }
        if let Some((numbers, _)) = &self.own
            && wanted
        {
            let numbers = numbers.clone();
            numbers.iter().for_each(|line| self.line(line));
        }
        if self.filling.asked == Asked::Nothing {
            let end = if self.by_keys { ' ' } else { '\n' };
            self.out += &lines.choose;
            self.out.push(end);
        }
    }
}

/// What stands open under a choice.
fn answer(lines: &Lines) -> Vec<String> {
    let said = lines.said.iter();
    let answers = said.filter(|one| one.kind == Kind::Answer);
    answers.map(|one| one.words.clone()).collect()
}
