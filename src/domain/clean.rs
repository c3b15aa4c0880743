//! Text from outside made harmless: nothing typed, pasted or read can drive a terminal.

use unicode_normalization::UnicodeNormalization as _;

/// Control, bidirectional, zero-width and tag characters; line breaks are asked about apart.
pub const fn is_harmful(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{fffe}' | '\u{ffff}' | '\u{e0000}'..='\u{e007f}' | '\u{10fffe}' | '\u{10ffff}')
}

/// `text` without harmful characters, in Normalization Form C. Tabs become spaces, every kind of line
/// break a line feed. Cleaning twice changes nothing: the filter comes first, then the composition.
pub fn clean(text: &str) -> String {
    let unbroken = text.replace("\r\n", "\n");
    let plain = unbroken.chars().filter_map(|c| match c {
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' => Some('\n'),
        '\t' => Some(' '),
        c if is_harmful(c) => None,
        c => Some(c),
    });
    plain.nfc().collect()
}

/// `text` cleaned, on one line.
pub fn clean_line(text: &str) -> String {
    clean(text)
        .split('\n')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nothing_that_drives_a_terminal_stays() {
        assert_eq!(
            clean("a\u{1b}[31mb\u{202e}c\u{200b}d\te\r\nf\u{e0041}"),
            "a[31mbcd e\nf"
        );
        assert_eq!(clean("cafe\u{301}"), "café");
        assert_eq!(clean_line(" a \n b "), "a b");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            let once = clean(&text);
            prop_assert!(!once.chars().any(|c| is_harmful(c) && c != '\n'));
            prop_assert_eq!(clean(&once), once);
        }
    }
}
