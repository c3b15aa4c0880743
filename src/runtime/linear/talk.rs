//! One person who reads by ear: what is asked of them, what they answer, what is said then.

use zeroize::Zeroizing;

use super::super::Session;
use super::act::{Act, is_form, key_of, open, pick, press, write};
use super::fields::{Asked, Filling, sends};
use super::hand::Hand;
use super::heard::{Heard, page, reader, said};
use crate::app::{Message, Mode};
use crate::locale::{Reading, Text, text};
use crate::page::{Key, Page, Pick, Press};
use crate::render::{Lines, linear};
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
        if self.heard.is_elsewhere(&page) || untold {
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

    /// A number, a letter, or what is looked for.
    fn choose(&mut self, session: &mut Session, line: &str) {
        let here = page(session);
        let lines = linear(&here, reader(session));
        let acts = self.acts(&lines);
        let number = if line.is_empty() {
            Some(1)
        } else {
            line.parse::<usize>().ok()
        };
        if let Some(number) = number {
            let act = number.checked_sub(1).and_then(|at| acts.get(at));
            return match act {
                Some(act) => self.act(session, *act),
                None => self.is_lost(session, acts.len()),
            };
        }
        let letter = line.to_lowercase();
        match letter.as_str() {
            "a" | "b" => self.back(session, &here),
            "n" => self.key(session, &here, ('n', text::lines_no_note())),
            "g" => self.key(session, &here, ('g', text::lines_no_glossary())),
            "r" => self.repeat(),
            "o" => self.other_language(session),
            "?" | "¿" => self.help(session),
            "q" => session.handle(Message::Terminate),
            _ => self.look_for(session, &here, (line, acts.len())),
        }
    }

    /// What the numbers mean now.
    fn acts(&self, lines: &Lines) -> Vec<Act> {
        if let Some((_, acts)) = &self.own {
            return acts.clone();
        }
        let rest = (!lines.rest_picks.is_empty()).then_some(Act::Rest);
        lines
            .picks
            .iter()
            .copied()
            .map(Act::Pick)
            .chain(rest)
            .collect()
    }

    fn act(&mut self, session: &mut Session, act: Act) {
        match act {
            Act::Pick(what) => self.picked(session, what),
            Act::Rest => {
                let lines = linear(&page(session), reader(session));
                let said = lines.rest.into_iter().map(|one| one.words).collect();
                let acts = lines.rest_picks.into_iter().map(Act::Pick).collect();
                self.own = Some((said, acts));
                self.due.numbers = true;
            }
            Act::On(key, at) => {
                self.own = None;
                super::act::go_to(session, at);
                pick(session, Pick::Press(key));
            }
            _ => self.filled(session, act),
        }
    }

    fn picked(&mut self, session: &mut Session, what: Pick) {
        let here = page(session);
        if is_private_request(what) {
            // Nobody beside may notice it: nothing is said at all.
            pick(session, what);
            self.due.page = false;
            return;
        }
        self.own = None;
        if let Some(at) = here.fields().position(|field| field.pick == what) {
            return self.ask_for(session, at);
        }
        if let Some(acts) = which(&here, what) {
            let words = said(session, &text::lines_which());
            self.own = Some((words, acts));
            return;
        }
        let is_sending = is_form(&here) && matches!(what, Pick::Press(_));
        if is_sending && sends(&here, what) {
            return self.send(session);
        }
        open(session, what);
    }

    fn back(&mut self, session: &mut Session, here: &Page) {
        if self.own.take().is_some() {
            self.filling.stop();
            self.due.numbers = true;
            return;
        }
        let key = if here.is_talk() {
            Key::Backspace
        } else {
            Key::Escape
        };
        press(session, key);
    }

    /// What a letter does that the page may or may not know.
    fn key(&mut self, session: &mut Session, here: &Page, (letter, lacking): (char, Text)) {
        self.own = None;
        match key_of(here, letter) {
            Some(key) => pick(session, Pick::Press(key)),
            None => self.tell(session, &lacking),
        }
    }

    fn repeat(&mut self) {
        self.heard.forget();
        self.due.numbers = true;
    }

    fn other_language(&mut self, session: &mut Session) {
        let wanted = match session.app.reading {
            Reading::One(language) => Reading::One(language.other()),
            Reading::Both(language) => Reading::Both(language.other()),
        };
        for _ in 0..4 {
            if session.app.reading != wanted {
                pick(session, Pick::Language);
            }
        }
        self.own = None;
        self.filling.stop();
        self.repeat();
    }

    fn help(&mut self, session: &Session) {
        let texts = [
            text::lines_help_numbers(),
            text::lines_help_letters(),
            text::lines_help_writing(),
            text::lines_help_finding(),
            text::lines_help_leaving(),
        ];
        texts.iter().for_each(|text| self.tell(session, text));
    }

    /// Where there are names, what is typed is looked for among them; elsewhere it is said what can be typed.
    fn look_for(&mut self, session: &mut Session, here: &Page, (words, count): (&str, usize)) {
        if words.chars().count() > 1 && (here.find().is_some() || key_of(here, '/').is_some()) {
            match here.find() {
                Some(_) => super::act::erase(session, 80),
                None => press(session, Key::Letter('/')),
            }
            write(session, words);
            self.repeat();
            return;
        }
        self.is_lost(session, count);
    }

    fn is_lost(&mut self, session: &Session, count: usize) {
        self.tell(session, &text::lines_choose_number(count));
    }

    /// After an answer: whoever was here has left, or the page that is there now is said.
    pub(super) fn goes_on(&mut self, session: &mut Session) {
        let mode = &session.app.mode;
        let is_covered = matches!(mode, Mode::Curtain(..));
        self.cover.clears |= is_covered && !self.cover.is;
        self.cover.is = is_covered;
        self.has_come |= mode.owner().is_some();
        let is_free = matches!(mode, Mode::Door(_) | Mode::Welcome(_) | Mode::Lock(_));
        if self.has_come && is_free {
            session.handle(Message::Terminate);
        }
        if !std::mem::take(&mut self.due.page) && !self.cover.clears {
            return;
        }
        if matches!(session.app.mode, Mode::Closed) {
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
        let all = std::mem::take(&mut self.due.numbers) || self.filling.is_over(&here);
        let elsewhere = self.heard.is_elsewhere(&here) && !self.out.is_empty();
        let mut said = if std::mem::take(&mut self.due.told) {
            Vec::new()
        } else {
            self.heard.told(&here, session)
        };
        said.append(&mut self.before);
        let fresh = self.heard.fresh(&here, &lines, (all, is_asked));
        if elsewhere || !self.by_keys {
            self.out.push('\n');
        }
        said.into_iter()
            .chain(fresh)
            .for_each(|line| self.line(&line));
        let question = self.filling.question.clone();
        question.iter().for_each(|line| self.line(line));
        if let Some((numbers, _)) = &self.own
            && (all || !self.filling.is_turning())
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

/// A wish to talk in private.
const fn is_private_request(what: Pick) -> bool {
    matches!(
        what,
        Pick::Press(Press {
            key: Key::Letter('.'),
            ctrl: false
        })
    )
}

/// A key that works on the thing the cursor is on: on a screen one sees where that is, here it is asked.
fn which(here: &Page, what: Pick) -> Option<Vec<Act>> {
    let Pick::Press(key) = what else { return None };
    let marks = key.key == Key::Letter('d') && !key.ctrl;
    let all = here.choices().filter_map(|choice| match choice.pick {
        Pick::Nth(at) => Some(Act::On(key, at)),
        _ => None,
    });
    let all: Vec<Act> = all.collect();
    (marks && all.len() > 1).then_some(all)
}
