//! Whatever comes in, nothing that drives a terminal, a page, a table or a file system goes out.
#![no_main]

use juntos::domain::Secret;
use juntos::domain::clean::{clean, clean_line, for_cell, for_file_name, for_html, is_harmful};
use libfuzzer_sys::fuzz_target;
use unicode_normalization::UnicodeNormalization as _;

fuzz_target!(|text: &str| {
    let cleaned = clean(text);
    assert!(!cleaned.chars().any(|c| is_harmful(c) && c != '\n'));
    assert_eq!(clean(&cleaned), cleaned);
    assert_eq!(cleaned.nfc().collect::<String>(), cleaned);

    let line = clean_line(text);
    assert!(!line.contains(is_harmful));
    assert_eq!(clean_line(&line), line);
    assert_eq!(line.nfc().collect::<String>(), line);

    let page = for_html(text);
    assert!(!page.contains(['<', '>', '"', '\'']));
    for behind in page.split('&').skip(1) {
        let entity = ["amp;", "lt;", "gt;", "quot;", "#39;"];
        assert!(entity.iter().any(|entity| behind.starts_with(entity)));
    }

    let cell = for_cell(text);
    assert!(!cell.contains(is_harmful));
    let first = cell.nfkc().find(|c| !c.is_whitespace());
    assert!(!first.is_some_and(|first| matches!(first, '=' | '+' | '-' | '@')));

    if let Some(name) = for_file_name(text) {
        assert!(!name.is_empty() && name.chars().count() <= 60);
        assert!(name.chars().all(|c| c.is_alphanumeric() || c == '-'));
        assert!(!name.contains(is_harmful));
    }

    assert!(!Secret::of(text).text().contains(is_harmful));
});
