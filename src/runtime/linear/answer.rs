//! What an answer does that is no text: a number, a letter, or a name that is looked for.

use super::super::Session;
use super::act::{Act, erase, go_to, key_of, open, pick, press, touch, write};
use super::filling::sends;
use super::here::{is_form, page, reader, said, without_cursor};
use super::talk::Talk;
use crate::locale::{Reading, Text, text};
use crate::page::{Key, Page, Pick, Press};
use crate::render::{Lines, linear};
use crate::shell::Message;

impl Talk {
    /// A number, a letter, or what is looked for.
    pub(super) fn choose(&mut self, session: &mut Session, line: &str) {
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
            "n" => self.key(session, &here, 'n', &text::lines_no_note()),
            "g" => self.key(session, &here, 'g', &text::lines_no_glossary()),
            "r" => {
                touch(session);
                self.repeat();
            }
            "o" => self.other_language(session),
            "?" | "¿" => self.help(session),
            "q" => session.handle(Message::Terminate),
            _ => self.look_for(session, &here, line, acts.len()),
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
                touch(session);
                self.filling.asked_before.clear();
                let lines = linear(&page(session), reader(session));
                let said = lines.rest.into_iter().map(|one| one.words).collect();
                let acts = lines.rest_picks.into_iter().map(Act::Pick).collect();
                self.offers(said, acts);
            }
            Act::On(key, at) => {
                self.own = None;
                go_to(session, at);
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
            self.offers(words, acts);
            return;
        }
        let is_sending = is_form(&here) && matches!(what, Pick::Press(_));
        if is_sending && sends(&here, what) {
            return self.send(session);
        }
        open(session, what);
    }

    /// Other numbers than the page's.
    pub(super) fn offers(&mut self, said: Vec<String>, acts: Vec<Act>) {
        self.own = Some((said, acts));
        self.due.numbers = true;
        self.due.told = true;
    }

    fn back(&mut self, session: &mut Session, here: &Page) {
        if self.own.take().is_some() {
            self.filling.stop();
            self.due.numbers = true;
            self.due.told = true;
            return;
        }
        let key = if here.is_talk() {
            Key::Backspace
        } else {
            Key::Escape
        };
        let before = without_cursor(here.clone());
        press(session, key);
        if without_cursor(page(session)) == before {
            self.due.told = true;
            return self.tell(session, &text::lines_is_first());
        }
        // Whoever goes back hears all of it again.
        self.heard.forget();
    }

    /// What a letter does that the page may or may not know.
    fn key(&mut self, session: &mut Session, here: &Page, letter: char, lacking: &Text) {
        self.own = None;
        match key_of(here, letter) {
            Some(key) => pick(session, Pick::Press(key)),
            None => self.tell(session, lacking),
        }
    }

    fn repeat(&mut self) {
        self.heard.forget();
        self.due.numbers = true;
        if self.own.is_some() {
            self.filling.question.clone_from(&self.filling.asked_before);
        }
    }

    fn other_language(&mut self, session: &mut Session) {
        let wanted = match session.app.around.reading {
            Reading::One(language) => Reading::One(language.other()),
            Reading::Both(language) => Reading::Both(language.other()),
        };
        for _ in 0..4 {
            if session.app.around.reading != wanted {
                pick(session, Pick::Language);
            }
        }
        let here = page(session);
        let asked = here.fields().position(|field| field.here);
        let asked = asked.filter(|_| self.own.take().is_some() && is_form(&here));
        self.repeat();
        match asked {
            // What is being asked is asked in the other language.
            Some(at) => {
                self.filling.left.push_front(at);
                self.next_field(session);
            }
            None => self.filling.stop(),
        }
    }

    fn help(&mut self, session: &mut Session) {
        touch(session);
        self.due.told = true;
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
    fn look_for(&mut self, session: &mut Session, here: &Page, words: &str, count: usize) {
        if words.chars().count() > 1 && (here.find().is_some() || key_of(here, '/').is_some()) {
            match here.find() {
                Some(_) => erase(session, 80),
                None => press(session, Key::Letter('/')),
            }
            write(session, words);
            self.repeat();
            return;
        }
        self.is_lost(session, count);
    }

    fn is_lost(&mut self, session: &mut Session, count: usize) {
        touch(session);
        self.due.told = true;
        self.tell(session, &text::lines_choose_number(count));
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
