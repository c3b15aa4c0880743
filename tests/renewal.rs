//! A big class of an earlier version is made new when somebody agrees to it, and is left as it was when not.
#![allow(
    clippy::allow_attributes,
    clippy::cognitive_complexity,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

#[path = "support/older.rs"]
mod older;
mod support;

use std::fs;
use std::path::{Path, PathBuf};

use juntos::shell::Room;
use juntos::vault::State;
use older::{LOCKED, PLAIN, made};
use rusqlite::Connection;
use support::Person;

const PHRASE: &str = "cuatro palabras muy largas";

/// So many ids of other systems that it takes a while to go through them.
fn big(folder: &Path, dump: &str) -> PathBuf {
    let path = made(folder, dump);
    let file = Connection::open(&path).unwrap();
    file.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;
         WITH RECURSIVE counted (at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM counted WHERE at < 90000)
         INSERT INTO known_as (student, source, value) SELECT 1, 'school', printf('%032x', at + 1000) FROM counted;",
    )
    .unwrap();
    path
}

fn opens(dump: &str) -> (Person, PathBuf, Vec<u8>) {
    let mut person = Person::sits_down();
    let path = big(person.folder.path(), dump);
    let before = fs::read(&path).unwrap();
    person.session.handle_open(false, path.clone());
    (person, path, before)
}

fn is_untouched(path: &Path, before: &[u8]) {
    assert!(fs::read(path).unwrap() == before, "not one byte");
    let log = fs::metadata(path.with_extension("juntos-wal"));
    assert!(log.is_err(), "nor a log beside it");
}

fn version(path: &Path) -> i64 {
    let file = Connection::open(path).unwrap();
    file.pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap()
}

#[test]
fn nothing_of_a_big_older_class_is_touched_before_somebody_agrees() {
    let (mut person, path, before) = opens(PLAIN);
    let seen = person.reads();
    assert!(seen.contains("versión anterior"), "{seen}");
    assert!(seen.contains("más o menos un minuto"), "{seen}");
    // Nobody types for long: what is done between keys is not done.
    assert!(!person.session.is_to_be_checked() && !person.session.is_examining());
    person.wait(120);
    assert!(person.reads().contains("versión anterior"));
    person.press("<esc>");
    assert!(matches!(person.is_at(), Some(Room::Welcome(_))));
    assert!(person.session.store().is_none());
    is_untouched(&path, &before);
    assert!(!path.with_extension("backups").exists());
}

#[test]
fn a_big_older_class_says_how_far_it_is_and_opens_at_the_door() {
    let (mut person, path, _) = opens(PLAIN);
    person.press("<enter>");
    let mut told = Vec::new();
    while person.session.read_on() {
        if let Some(Room::Renewal(page)) = person.is_at() {
            told.push(page.done.unwrap());
        }
    }
    assert!(told.is_sorted() && told.len() > 5, "{told:?}");
    let seen = person.reads();
    assert!(matches!(person.is_at(), Some(Room::Door(_))), "{seen}");
    assert!(seen.contains("Xime"), "{seen}");
    assert_eq!(person.session.app.failure, None);
    person.press("/xime<enter>");
    assert!(person.reads().contains("Xime"));
    drop(person.session);
    assert_eq!(version(&path), 7);
    let backups = fs::read_dir(path.with_extension("backups")).unwrap();
    let is_before = |one: &fs::DirEntry| one.path().to_string_lossy().contains("before-upgrade-5");
    assert_eq!(
        backups
            .filter(|one| is_before(one.as_ref().unwrap()))
            .count(),
        1
    );
}

#[test]
fn esc_in_the_middle_leaves_a_big_older_class_as_it_was() {
    let (mut person, path, _) = opens(PLAIN);
    person.press("<enter>");
    let is_far = |person: &Person| match person.is_at() {
        Some(Room::Renewal(page)) => page.done.unwrap() > 250,
        _ => panic!("{}", person.reads()),
    };
    while !is_far(&person) {
        assert!(person.session.read_on());
    }
    assert!(person.reads().contains("poniendo al día"));
    person.press("<esc>");
    assert!(matches!(person.is_at(), Some(Room::Welcome(_))));
    assert!(!person.session.read_on());
    assert!(person.session.store().is_none());
    assert_eq!(version(&path), 5);
    // And it can be opened again.
    person.session.handle_open(false, path);
    person.press("<enter>");
    let person = person.reads_files();
    assert!(matches!(person.is_at(), Some(Room::Door(_))));
}

#[test]
fn the_keys_of_a_big_older_class_stay_until_all_of_it_is_sealed_anew() {
    let (mut person, path, _) = opens(LOCKED);
    person.press("<enter>");
    let mut person = person.reads_files();
    assert!(
        matches!(person.is_at(), Some(Room::Lock(_))),
        "{}",
        person.reads()
    );
    person.press(&format!("{PHRASE}<enter>"));
    assert!(
        matches!(person.is_at(), Some(Room::Renewal(_))),
        "{}",
        person.reads()
    );
    // Whoever stops it is asked for the passphrase again.
    assert!(person.session.read_on());
    person.press("<esc>");
    assert!(
        matches!(person.is_at(), Some(Room::Lock(_))),
        "{}",
        person.reads()
    );
    assert_eq!(person.session.store().unwrap().state(), State::Locked);
    person.press(&format!("{PHRASE}<enter>"));
    let person = person.reads_files();
    let seen = person.reads();
    assert!(matches!(person.is_at(), Some(Room::Desk(_))), "{seen}");
    assert_eq!(person.session.app.around.students.len(), 2);
    drop(person.session);
    // The next time nothing is asked but the passphrase.
    let mut person = Person::sits_down();
    person.session.handle_open(false, path);
    assert!(matches!(person.is_at(), Some(Room::Lock(_))));
}

#[test]
fn the_language_of_lifted_standards_is_asked_on_what_is_still_to_do() {
    let mut person = Person::sits_down();
    let path = made(person.folder.path(), PLAIN);
    person.session.handle_open(false, path);
    let mut person = person.types("t").chooses("Lo que queda por hacer");
    person.go_to("En qué idioma");
    let seen = person.reads();
    println!("{seen}");
    assert!(seen.contains("Write and evaluate"), "{seen}");
    person.press("<enter>");
    println!("{}", person.reads());
    assert!(person.reads().contains("escritas estas palabras"));
    person.press("<right><enter>");
    let seen = person.reads();
    assert!(!seen.contains("En qué idioma"), "{seen}");
    let standards = person.session.store().unwrap().standards().unwrap();
    let lifted = standards.iter().find(|one| one.code == "SCI.1").unwrap();
    assert_eq!(lifted.quoted_in(), Some(juntos::domain::Language::English));
}
