//! Two hundred kills while typing lose at most the last second.
#![allow(
    clippy::allow_attributes,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

mod support;
#[path = "support/typing.rs"]
mod typing;

use std::process::Command;
use std::time::Duration;

use juntos::locale::Reading;
use juntos::shell::Message;
use support::Person;

/// What the person had on screen for more than a second, when the power went.
#[test]
fn two_hundred_kills_while_typing_lose_at_most_the_last_second() {
    let mut file = tempfile::tempdir().unwrap();
    for round in 0..200_u32 {
        if round % 20 == 0 {
            file = tempfile::tempdir().unwrap();
        }
        let mut child = Command::new(std::env::current_exe().unwrap());
        child
            .args(["--exact", "type_for_ever", "--ignored", "--nocapture"])
            .env("JUNTOS_TEST_FOLDER", file.path());
        let lines = 3 + round % 37;
        let safe = typing::run_until_killed(&mut child, "safe:", lines, Duration::ZERO);
        let kept = typing::kept(file.path());
        assert!(
            kept.starts_with(&safe),
            "round {round}: {safe:?} was a second old, {kept:?} is there"
        );
    }
}

#[test]
#[ignore = "the child of the test above"]
fn type_for_ever() {
    let folder = std::path::PathBuf::from(std::env::var_os("JUNTOS_TEST_FOLDER").unwrap());
    typing::type_for_ever(&folder);
}

#[test]
fn being_asked_to_end_keeps_the_last_letter() {
    let mut person = Person::leads(Reading::default()).types("nHasta la última letra");
    person.session.handle(Message::Terminate);
    assert!(person.session.app.is_closed());
    let person = person.comes_back().types("/xime<enter><enter>n");
    assert!(
        person.sees().contains("Hasta la última letra"),
        "{}",
        person.sees()
    );
}
