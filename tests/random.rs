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

use juntos::app::{Message, Mode};
use juntos::locale::Reading;
use proptest::prelude::*;
use support::Person;

const KEYS: &[&str] = &[
    " ", " ", "<enter>", "<esc>", "<back>", "<tab>", "<up>", "<down>", "<left>", "<right>",
    "<pgdn>", "<pgup>", "<home>", "<end>", "n", "g", "l", "m", "p", "b", "w", "j", "x", ".", "?",
    "/", "1", "2", "3", "a", "é", "ñ", "¿", "🙂", "<f2>", "<f3>", "<f4>", "<f6>", "<c-z>", "<c-y>",
    "<del>",
];

/// 100,000 presses in all, from the welcome and from a conference, at random sizes, in every language.
#[test]
fn a_hundred_thousand_random_keys_break_nothing() {
    let mut state: u64 = 0x2545_f491_4f6c_dd1d;
    let mut next = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    };
    let mut presses = 0;
    while presses < 100_000 {
        let mut person = Person::leads(support::READINGS[next(4)]);
        for _ in 0..5_000 {
            person.press(KEYS[next(KEYS.len())]);
            presses += 1;
            if next(17) == 0 {
                person.wait(1);
            }
            if next(40) == 0 {
                let (width, height) = (1 + next(200), 1 + next(60));
                person.sees_at(
                    u16::try_from(width).unwrap(),
                    u16::try_from(height).unwrap(),
                );
            }
            if next(300) == 0 {
                person
                    .session
                    .handle(Message::Paste("\u{1b}[2J\u{202e}pegado\r\n".into()));
            }
            if matches!(person.is_at(), Mode::Closed) {
                person = Person::leads(Reading::default());
            }
            assert_eq!(person.session.app.failure, None);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// What is typed into a note stands in the file exactly so.
    #[test]
    fn a_note_is_kept_as_typed(words in "[a-zA-ZáéíóúñüÁÉÍÓÚÑ¿¡!?.,; 0-9]{1,80}") {
        prop_assume!(!words.trim().is_empty());
        let mut person = Person::leads(Reading::default()).types("n");
        for c in words.chars() {
            person.session.handle(Message::Type(c));
        }
        person.press("<esc>");
        let store = person.session.store().unwrap();
        let xime = store.students().unwrap().into_iter().find(|student| student.name.called == "Xime").unwrap();
        let folder = store.folder(xime.key, juntos::domain::sight::Viewer::Teacher).unwrap();
        let kept: Vec<String> = folder.records.iter().flat_map(|record| &record.notes).map(|note| note.said.text.clone()).collect();
        prop_assert!(kept.contains(&words), "{kept:?}");
    }
}
