//! A school's JSON: every reader takes any text, and what it says of it is harmless.
#![no_main]

use std::cell::LazyCell;
use std::fs;

use juntos::content::{Content, check};
use juntos::domain::clean::is_harmful;
use juntos::locale::{Language, Locales, Text};
use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;

/// Every folder there is, and one there is not.
const FOLDERS: [&str; 7] = [
    "scripts",
    "habits",
    "scales",
    "profile",
    "questions",
    "sample",
    "others",
];

thread_local! {
    static PACK: LazyCell<TempDir> = LazyCell::new(|| {
        let root = tempfile::tempdir().unwrap();
        for folder in FOLDERS {
            fs::create_dir_all(root.path().join("data").join(folder)).unwrap();
        }
        root
    });
    static LOCALES: LazyCell<Locales> = LazyCell::new(Locales::default);
}

fn is_shown(text: &Text) {
    for language in Language::ALL {
        let words = LOCALES.with(|locales| locales.say(language, text));
        assert!(
            !words.chars().any(|c| is_harmful(c) && c != '\n'),
            "{words:?}"
        );
    }
}

fuzz_target!(|bytes: &[u8]| {
    let (pack, findings) = PACK.with(|root| {
        for folder in FOLDERS {
            let file = root.path().join("data").join(folder).join("a.json");
            fs::write(file, bytes).unwrap();
        }
        check(root.path())
    });
    for finding in &findings {
        is_shown(&finding.text());
    }
    if serde_json::from_slice::<serde_json::Value>(bytes).is_err() {
        return;
    }
    let content = Content::with_pack(pack);
    for script in content.scripts() {
        is_shown(&Text::plain(&script.title));
        for minutes in &script.lengths {
            assert_eq!(script.plan(*minutes).len(), script.steps.len());
        }
    }
    for set in content.habit_sets() {
        is_shown(&Text::plain(&set.title));
    }
    assert!(!content.profile().is_empty());
    assert!(!content.questions().is_empty() && !content.points().is_empty());
    for word in content.glossary() {
        is_shown(&Text::plain(&word.word));
        assert!(
            !word
                .forms
                .iter()
                .flatten()
                .any(|form| form.contains(is_harmful))
        );
    }
});
