//! A conference by ear: the same pages as sentences, through a stand-in for a terminal that can only be given more words.
#![allow(
    clippy::allow_attributes,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

mod support;

use std::cell::Cell;
use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use juntos::app::Manner;
use juntos::domain::Language;
use juntos::domain::Now;
use juntos::locale::Reading;
use juntos::runtime::{Time, linear};
use juntos::terminal::Typed;
use support::{Person, READINGS, today};
use zeroize::Zeroizing;

/// What hears: blanks are one blank, and nothing that was said can be moved, hidden, coloured or taken back.
struct Ear {
    typed: VecDeque<Typed>,
    heard: String,
    by_keys: bool,
    can_clear: bool,
    cleared: usize,
}

impl linear::Listener for Ear {
    fn say(&mut self, words: &str) -> io::Result<()> {
        for letter in words.chars() {
            assert!(
                letter == '\n' || !letter.is_control(),
                "this drives a terminal: {words:?}"
            );
            let drawn = "▸▶▌‖■◧□●◉○✓≠▲▼◂→↑↓←⌫·│─┌└";
            assert!(!drawn.contains(letter), "this is drawn: {words:?}");
            let again = letter == ' ' && self.heard.ends_with([' ', '\n']);
            if !again {
                self.heard.push(letter);
            }
        }
        Ok(())
    }

    fn next(&mut self, _until: Option<Duration>) -> io::Result<Typed> {
        Ok(self.typed.pop_front().unwrap_or(Typed::End))
    }

    fn takes_keys(&self) -> bool {
        self.by_keys
    }

    fn suspend(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn clear(&mut self) -> io::Result<bool> {
        self.cleared += 1;
        Ok(self.can_clear)
    }
}

/// A second passes whenever somebody looks.
struct Watch(Cell<Now>);

impl Time for Watch {
    fn now(&self) -> Now {
        let mut now = self.0.get();
        now.moment.0 += 1000;
        self.0.set(now);
        now
    }
}

fn lines(answers: &str) -> VecDeque<Typed> {
    let lines = answers.split_terminator('\n');
    lines
        .map(|line| Typed::Line(Zeroizing::new(line.to_owned())))
        .collect()
}

fn keys(keys: &str) -> VecDeque<Typed> {
    keys.chars()
        .map(|key| match key {
            '\n' => Typed::Enter,
            '<' => Typed::Erase,
            '~' => Typed::Nothing,
            letter => Typed::Letter(letter),
        })
        .collect()
}

fn talks(person: &mut Person, typed: VecDeque<Typed>, by_keys: bool) -> Ear {
    let mut ear = Ear {
        typed,
        heard: String::new(),
        by_keys,
        can_clear: false,
        cleared: 0,
    };
    person.session.app.manner = Manner::Aloud;
    let watch = Watch(Cell::new(person.session.app.now));
    linear::run(&mut person.session, &mut ear, &watch).unwrap();
    ear
}

/// What somebody hears who types these lines, and then leaves.
fn hears(person: &mut Person, answers: &str) -> String {
    talks(person, lines(answers), false).heard
}

fn at_the_door(reading: Reading) -> Person {
    Person::at_the_door(reading)
}

const SPANISH: Reading = Reading::One(Language::Spanish);
const ENGLISH: Reading = Reading::One(Language::English);

#[test]
fn transcript() {
    let mut person = at_the_door(SPANISH);
    let answers = std::env::var("ANSWERS")
        .unwrap_or_default()
        .replace("\\n", "\n");
    if std::env::var("KEYS").is_ok() {
        println!("{}", talks(&mut person, keys(&answers), true).heard);
    } else {
        println!("{}", hears(&mut person, &answers));
    }
    let _ = (ENGLISH, READINGS, today());
}
