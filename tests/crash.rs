//! Two hundred kills while typing lose at most the last second.
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

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use juntos::app::{Message, Mode, Now};
use juntos::domain::pace::Moment;
use juntos::locale::Reading;
use support::Person;

/// What the person had on screen for more than a second, when the power went.
#[test]
fn two_hundred_kills_while_typing_lose_at_most_the_last_second() {
    let mut file = tempfile::tempdir().unwrap();
    for round in 0..200_u32 {
        if round % 20 == 0 {
            file = tempfile::tempdir().unwrap();
        }
        let safe = type_until_killed(file.path(), 3 + round % 37);
        let kept = kept(file.path());
        assert!(
            kept.starts_with(&safe),
            "round {round}: {safe:?} was a second old, {kept:?} is there"
        );
    }
}

/// Starts a child that types; kills it after so many lines. What was typed a second before stands in its last line.
fn type_until_killed(folder: &std::path::Path, lines: u32) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "type_for_ever", "--ignored", "--nocapture"])
        .env("JUNTOS_TEST_FOLDER", folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut safe = String::new();
    let mut seen = 0;
    for line in BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok)
    {
        if let Some((_, text)) = line.split_once("safe:") {
            text.clone_into(&mut safe);
            seen += 1;
        }
        if seen >= lines {
            child.kill().unwrap();
            break;
        }
    }
    child.wait().unwrap();
    safe
}

/// Types on, from where the class file says it stopped; time runs 80 ms a key.
#[test]
#[ignore = "the child of the test above"]
fn type_for_ever() {
    let folder = std::path::PathBuf::from(std::env::var_os("JUNTOS_TEST_FOLDER").unwrap());
    let mut session = support::session(&folder);
    session.handle_open(true, folder.join("sample.juntos"));
    let mut person = Person {
        session,
        folder: tempfile::tempdir().unwrap(),
    };
    person.press("/xime<enter><enter>");
    if !matches!(person.is_at(), Mode::Walk(_)) {
        person.press("<enter>");
    }
    person.press("n");
    let mut typed: Vec<(i64, String)> = Vec::new();
    for at in 0.. {
        let now = person.session.app.now;
        let later = Now {
            moment: Moment(now.moment.0 + 80),
            ..now
        };
        person.session.handle(Message::Tick(later));
        person
            .session
            .handle(Message::Type(if at % 7 == 6 { ' ' } else { 'ñ' }));
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
        Mode::Walk(walk) => match &walk.pane {
            juntos::app::walk::Pane::Writing(writing) => writing.main.text(),
            _ => String::new(),
        },
        _ => String::new(),
    }
}

fn kept(folder: &std::path::Path) -> String {
    let mut session = support::session(folder);
    session.handle_open(true, folder.join("sample.juntos"));
    assert_eq!(session.app.failure, None, "the file is whole");
    let person = Person {
        session,
        folder: tempfile::tempdir().unwrap(),
    };
    on_screen(&person.types("/xime<enter><enter>n"))
}

#[test]
fn being_asked_to_end_keeps_the_last_letter() {
    let mut person = Person::leads(Reading::default()).types("nHasta la última letra");
    person.session.handle(Message::Terminate);
    assert!(matches!(person.is_at(), Mode::Closed));
    let person = person.comes_back().types("/xime<enter><enter>n");
    assert!(
        person.sees().contains("Hasta la última letra"),
        "{}",
        person.sees()
    );
}
