//! The work has room on every page of every script: how many rows, in how many beats, and that nothing but what is said
//! changes from one beat to the next.
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

use juntos::domain::people::person::Voice;
use juntos::locale::Reading;
use juntos::shell::Room;
use support::{Person, READINGS};

/// Width and height, the rows the work has at least, and the most beats a page is said in.
const SIZES: [(u16, u16, u16, usize); 3] = [(80, 24, 9, 3), (120, 40, 9, 2), (60, 18, 7, 6)];

/// A page as it is shown, in one size and language.
struct Shown {
    script: usize,
    page: usize,
    voice: Voice,
    work: (u16, usize),
    beats: usize,
}

fn walks(reading: Reading, script: usize) -> Person {
    Person::at_the_door(reading)
        .types("/xime<enter><enter><home>")
        .types(&"<right>".repeat(script))
        .types("<end><enter>")
}

/// Everything but the rows of what is said and the dots of the beats.
fn still(screen: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = screen.lines().collect();
    let rule = lines.iter().position(|line| line.contains("── "));
    let rule = rule.unwrap_or_else(|| panic!("no work: {screen}"));
    lines.drain(3..rule);
    lines.remove(1);
    lines
}

fn look(person: &mut Person, size: (u16, u16), page: usize, script: usize) -> Vec<Shown> {
    let mut all = Vec::new();
    for voice in Voice::ALL {
        person.press(&(voice.index() + 1).to_string());
        let beats = person.beats_at(size.0, size.1);
        let (first, picked) = &beats[0];
        for (screen, _) in &beats {
            assert_eq!(still(screen), still(first), "more than the talk changed");
            assert!(!screen.contains('%'), "{screen}");
            assert!(!screen.contains('\u{fffd}'), "{screen}");
        }
        all.push(Shown {
            script,
            page,
            voice,
            work: picked.work.expect("a page of a conference"),
            beats: beats.len(),
        });
    }
    all
}

fn shown(reading: Reading, size: (u16, u16), script: usize) -> Vec<Shown> {
    let mut person = walks(reading, script);
    let mut all = Vec::new();
    for page in 1.. {
        all.extend(look(&mut person, size, page, script));
        let Some(Room::Conference(walk)) = person.is_at() else {
            panic!("{}", person.sees())
        };
        if walk.is_last() {
            break;
        }
        let before = walk.part().map(|part| part.id.clone());
        person.press(" ");
        let Some(Room::Conference(walk)) = person.is_at() else {
            panic!("{}", person.sees())
        };
        assert_ne!(
            walk.part().map(|part| part.id.clone()),
            before,
            "page {page}"
        );
    }
    all
}

fn measure((width, height, least, most): (u16, u16, u16, usize)) {
    println!("{width}×{height}");
    for reading in READINGS {
        for script in 0..4 {
            let pages = shown(reading, (width, height), script);
            for one in &pages {
                let (rows, natural) = one.work;
                println!(
                    "{:<6} script {} page {:>2} {:<8} work {rows:>2} of {natural:>2}  beats {}",
                    reading.tag(),
                    one.script,
                    one.page,
                    one.voice.name(),
                    one.beats
                );
                assert!(rows >= least, "{rows} rows of work");
                assert!(one.beats <= most, "{} beats", one.beats);
            }
            assert!(pages.len() > 30, "{} pages", pages.len());
        }
    }
}

#[test]
fn the_work_has_nine_rows_on_a_small_screen() {
    measure(SIZES[0]);
}

#[test]
fn the_work_has_its_rows_on_a_wide_screen() {
    measure(SIZES[1]);
}

#[test]
fn the_work_has_seven_rows_on_the_smallest_screen() {
    measure(SIZES[2]);
}

/// Goes through a page's beats to the next page, and back to its last beat.
#[test]
fn who_goes_back_comes_to_the_last_beat() {
    let mut person = Person::leads(READINGS[2]);
    let first = person.beats_at(80, 24);
    assert!(first.len() > 1, "{}", first[0].0);
    person.press(" ");
    person.looks_at(80, 24);
    person.press("<back>");
    let (back, _) = person.looks_at(80, 24);
    assert_eq!(&back, &first.last().unwrap().0);
    person.press("<back>");
    let (back, _) = person.looks_at(80, 24);
    assert_eq!(&back, &first[first.len() - 2].0);
}

/// The other language may need other beats: the sentence that stood first stays in sight.
#[test]
fn another_language_keeps_the_sentence() {
    let mut person = Person::leads(READINGS[2]);
    let beats = person.beats_at(80, 24);
    let said = beats
        .last()
        .unwrap()
        .0
        .lines()
        .nth(3)
        .unwrap()
        .trim()
        .to_owned();
    let said: String = said.chars().take(20).collect();
    person.session.app.around.reading = READINGS[0];
    let (now, _) = person.looks_at(80, 24);
    let said = said.trim_start_matches(['▌', '?', '…', ' ']).trim();
    assert!(now.contains(said), "{said}\n{now}");
}
