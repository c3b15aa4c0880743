//! Someone who types a note and never stops, and what is left of it afterwards.
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::allow_attributes,
    reason = "each test file uses a part"
)]

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use juntos::domain::Now;
use juntos::domain::conference::pace::Moment;
use juntos::screen::tables::ch;
use juntos::shell::{Message, Room};

use crate::support::{self, Person};

/// Runs `child` until it has said so many lines that begin with `mark`, and a moment more; gives the last line.
pub fn run_until_killed(child: &mut Command, mark: &str, lines: u32, more: Duration) -> String {
    let mut child = child.stdout(Stdio::piped()).spawn().unwrap();
    let mut last = String::new();
    let mut seen = 0;
    let mut said = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| Some(line.split_once(mark)?.1.to_owned()));
    for line in said.by_ref() {
        last = line;
        seen += 1;
        if seen >= lines {
            std::thread::sleep(more);
            child.kill().unwrap();
            break;
        }
    }
    // What was said until the kill was said.
    if let Some(line) = said.last() {
        last = line;
    }
    child.wait().unwrap();
    assert!(seen >= lines, "the child ended by itself after {last:?}");
    last
}

/// Types on, from where the class file says it stopped; time runs 80 ms a key.
pub fn type_for_ever(folder: &Path) {
    let mut session = support::session(folder);
    session.handle_open(true, folder.join("sample.juntos"));
    let mut person = Person {
        session,
        folder: tempfile::tempdir().unwrap(),
    };
    person.press("/xime<enter><enter>");
    if !matches!(person.is_at(), Some(Room::Conference(_))) {
        person.press("<enter>");
    }
    person.press("n");
    let mut typed: Vec<(i64, String)> = Vec::new();
    for at in 0.. {
        let now = person.session.app.around.now;
        let later = Now {
            moment: Moment(now.moment.0 + 80),
            ..now
        };
        person.session.handle(Message::Tick(later));
        person
            .session
            .handle(Message::Key(ch(if at % 7 == 6 { ' ' } else { 'ñ' })));
        typed.push((later.moment.0, on_screen(&person)));
        let safe = typed
            .iter()
            .rev()
            .find(|(when, _)| *when + 1000 <= later.moment.0);
        println!("safe:{}", safe.map_or("", |(_, text)| text.trim_end()));
    }
}

fn on_screen(person: &Person) -> String {
    match person.is_at() {
        Some(Room::Conference(walk)) => match &walk.pane {
            juntos::screens::conference::Pane::Writing(writing) => writing.main.text(),
            _ => String::new(),
        },
        _ => String::new(),
    }
}

/// What is there of it when the class is opened again.
pub fn kept(folder: &Path) -> String {
    let mut session = support::session(folder);
    session.handle_open(true, folder.join("sample.juntos"));
    assert_eq!(session.app.failure, None, "the file is whole");
    let person = Person {
        session,
        folder: tempfile::tempdir().unwrap(),
    };
    on_screen(&person.types("/xime<enter><enter>n"))
}
