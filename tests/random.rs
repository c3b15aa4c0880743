//! Whatever is pressed, at whatever size: nothing breaks, and what the screen calls saved is on disk.
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

use juntos::locale::Reading;
use juntos::page::Pick;
use juntos::screen::tables::ch;
use juntos::shell::{Message, Room};
use proptest::prelude::*;
use support::Person;

const KEYS: &[&str] = &[
    " ", " ", "<enter>", "<esc>", "<back>", "<tab>", "<up>", "<down>", "<left>", "<right>",
    "<pgdn>", "<pgup>", "<home>", "<end>", "n", "g", "l", "m", "p", "b", "w", "j", "x", ".", "?",
    "/", "1", "2", "3", "a", "é", "ñ", "¿", "🙂", "<f2>", "<f3>", "<f4>", "<f6>", "<c-z>", "<c-y>",
    "<del>",
];

const DESK_KEYS: &[&str] = &[
    "<enter>", "<enter>", "<enter>", "<esc>", "<up>", "<down>", "<down>", "<left>", "<right>",
    "<pgdn>", "<home>", "<end>", "<tab>", "<back>", "l", "g", "?", "/", "a", "ñ", "r", "b", "<f2>",
    "<f6>", "<c-z>", "<del>",
];

/// A small generator: the same keys in every run.
fn dice(mut state: u64) -> impl FnMut(usize) -> usize {
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    }
}

/// 100,000 presses in all, from the welcome and from a conference, at random sizes, in every language.
#[test]
fn a_hundred_thousand_random_keys_break_nothing() {
    std::thread::scope(|scope| {
        for seed in 1..=4 {
            scope.spawn(move || twenty_five_thousand_keys(dice(0x2545_f491_4f6c_dd1d ^ seed)));
        }
    });
}

fn twenty_five_thousand_keys(mut next: impl FnMut(usize) -> usize) {
    for _ in 0..5 {
        let mut person = Person::leads(support::READINGS[next(4)]);
        for _ in 0..5_000 {
            person.press(KEYS[next(KEYS.len())]);
            if next(17) == 0 {
                person.wait(1);
            }
            if next(40) == 0 {
                let (width, height) = (1 + next(200), 1 + next(60));
                person.reads_at(
                    u16::try_from(width).unwrap(),
                    u16::try_from(height).unwrap(),
                );
            }
            if next(300) == 0 {
                person
                    .session
                    .handle(Message::Paste("\u{1b}[2J\u{202e}pegado\r\n".into()));
            }
            if person.session.app.is_closed() {
                person = Person::leads(Reading::default());
            }
            assert_eq!(person.session.app.failure, None);
        }
    }
}

/// The teacher's desk, with everything on it but the page that writes files.
#[test]
fn twenty_thousand_random_keys_at_the_desk_break_nothing() {
    let mut next = dice(0x9e37_79b9_7f4a_7c15);
    let mut pages = std::collections::BTreeSet::new();
    for round in 0..8 {
        let reading = support::READINGS[round % 4];
        let mut person = Person::at_the_door(reading).types("t");
        for _ in 0..2_500 {
            if matches!(person.is_at(), None | Some(Room::Welcome(_)))
                || person.session.app.around.has_passphrase
            {
                person = Person::at_the_door(reading);
            }
            if matches!(person.is_at(), Some(Room::Door(_))) {
                person.press("t");
            }
            person.press(DESK_KEYS[next(DESK_KEYS.len())]);
            match next(50) {
                0 => person.wait(3),
                1 => person.session.handle(Message::Pick(Pick::Nth(next(9)))),
                2 => person
                    .session
                    .handle(Message::Paste("\u{1b}[2J\u{202e}pegado\r\n".into())),
                3 => person.session.handle(Message::Wheel(true)),
                _ => {}
            }
            let (width, height) = (1 + next(160), 1 + next(50));
            person.reads_at(
                u16::try_from(width).unwrap(),
                u16::try_from(height).unwrap(),
            );
            if let Some(room) = person.is_at().filter(|_| person.session.app.is_at_desk()) {
                let page = format!("{room:?}");
                pages.insert(page.split(['(', ' ', '{']).next().unwrap().to_owned());
            }
            assert_eq!(person.session.app.failure, None);
        }
    }
    assert!(pages.len() >= 7, "{pages:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// What is typed into a note stands in the file exactly so.
    #[test]
    fn a_note_is_kept_as_typed(words in "[a-zA-ZáéíóúñüÁÉÍÓÚÑ¿¡!?.,; 0-9]{1,80}") {
        prop_assume!(!words.trim().is_empty());
        let mut person = Person::leads(Reading::default()).types("n");
        for c in words.chars() {
            person.session.handle(Message::Key(ch(c)));
        }
        person.press("<esc>");
        let store = person.session.store().unwrap();
        let xime = store.students().unwrap().into_iter().find(|student| student.name.called == "Xime").unwrap();
        let folder = store.folder(xime.key, juntos::domain::people::who_sees::Viewer::Teacher).unwrap();
        let kept: Vec<String> = folder.records.iter().flat_map(|record| &record.notes).map(|note| note.said.text.clone()).collect();
        prop_assert!(kept.contains(&words), "{kept:?}");
    }
}
