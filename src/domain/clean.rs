//! Text from outside made harmless: nothing typed, pasted or read can drive a terminal.

use std::fmt::Write as _;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The most marks on one letter: more than any script writes, and too few to paint over the lines around it.
const MOST_MARKS: usize = 8;

/// What drives a terminal, reorders text or hides in it: control, bidirectional, zero-width and tag
/// characters, fillers that draw nothing, noncharacters; line breaks are asked about apart. The joiners
/// stay, Persian and emoji families need them, and so do the two selectors that make a sign an emoji.
pub const fn is_harmful(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}'
        | '\u{17b4}' | '\u{17b5}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fdd0}'..='\u{fdef}' | '\u{fe00}'..='\u{fe0d}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
        || c as u32 & 0xfffe == 0xfffe
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
    // Marks are counted apart from their letters: composing them again never makes them more.
    let mut marks = 0;
    let fewer = plain.nfd().filter(|c| {
        let joins = is_combining_mark(*c) || matches!(c, '\u{200c}' | '\u{200d}');
        marks = if joins { marks + 1 } else { 0 };
        marks <= MOST_MARKS
    });
    fewer.nfc().collect()
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

/// A stop or a sign of words as a keyboard writes it; letters stay.
pub const fn in_ascii(letter: char) -> char {
    match letter {
        '“' | '”' | '„' | '«' | '»' => '"',
        '‘' | '’' => '\'',
        '–' | '—' | '−' => '-',
        '…' => '~',
        '·' => '/',
        '•' => '-',
        '½' | '◧' => '+',
        '→' | '▸' | '▶' => '>',
        '←' | '◂' => '<',
        '↑' | '▲' => '^',
        '↓' | '▼' => 'v',
        '✓' => 'Y',
        '●' => '*',
        '◉' => '@',
        '○' => 'o',
        '■' => '#',
        '□' => '.',
        '≠' => '%',
        '▌' => '|',
        '‖' => '=',
        '\u{a0}' | '\u{2009}' | '\u{202f}' => ' ',
        other => other,
    }
}

/// The same, and letters without their accents: for whoever can write no other.
pub fn unaccented(letter: char) -> char {
    match in_ascii(letter) {
        '¿' | '¡' => ' ',
        '⌫' => '<',
        other => other.nfd().next().filter(char::is_ascii).unwrap_or('?'),
    }
}

/// `text` cleaned for HTML, between tags and in quoted attributes alike.
pub fn for_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in clean(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// JSON with every harmful character written as an escape: it says the same and drives nothing.
pub fn for_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if is_harmful(c) && c != '\n' {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// `text` cleaned for a cell of a table: a spreadsheet shows it and never works it out.
pub fn for_cell(text: &str) -> String {
    let text = clean_line(text);
    // Full-width, small and raised forms work like the plain ones where they are typed; what nobody sees does not hide them.
    let unseen = |c: &char| {
        c.is_whitespace()
            || is_combining_mark(*c)
            || matches!(c, '\u{200c}' | '\u{200d}' | '\u{2800}')
    };
    let seen = text.chars().find(|c| !unseen(c));
    let first = seen.and_then(|c| std::iter::once(c).nfkc().next());
    if first.is_some_and(|c| matches!(c, '=' | '+' | '-' | '−' | '@')) {
        format!("'{text}")
    } else {
        text
    }
}

/// A file name made of `text`: letters, digits and hyphens only, none that a system keeps for itself.
pub fn for_file_name(text: &str) -> Option<String> {
    const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];
    let text = clean_line(text);
    let parts = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty());
    let mut name = String::new();
    for part in parts {
        if !name.is_empty() {
            name.push('-');
        }
        name.push_str(part);
    }
    let name: String = name.chars().take(60).collect();
    let name = name.trim_end_matches('-');
    // COM¹ is a device as well.
    let plain: String = name.nfkc().collect();
    let bare = plain
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .to_ascii_lowercase();
    let kept = plain.len() <= bare.len() + 1 && DEVICES.contains(&bare.as_str());
    (!name.is_empty() && !kept).then(|| name.to_owned())
}

/// Letters without accents and capitals, for order and finding: `Ñandú` is found by `nandu`.
pub fn folded(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    use unicode_normalization::char::is_combining_mark;
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        // Nearly every letter is one of these.
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else {
            let letters = std::iter::once(c).nfd();
            let bare = letters.filter(|c| !is_combining_mark(*c));
            folded.extend(bare.flat_map(char::to_lowercase));
        }
    }
    folded
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
        assert_eq!(clean("a\u{3164}b\u{e0100}c\u{34f}d\u{1fffe}"), "abcd");
        assert_eq!(clean("👩\u{200d}👧 ☀\u{fe0f}"), "👩\u{200d}👧 ☀\u{fe0f}");
        assert_eq!(
            clean(&format!("a{}b", "\u{489}".repeat(99)))
                .chars()
                .count(),
            10
        );
        assert_eq!(clean_line(" a \n b "), "a b");
    }

    #[test]
    fn json_says_the_same_and_drives_nothing() {
        let json = serde_json::to_string_pretty(&["a\u{9b}31m\u{202e}b\u{e0041}", "ñ🙂"]).unwrap();
        let safe = for_json(&json);
        assert!(!safe.chars().any(|c| is_harmful(c) && c != '\n'), "{safe}");
        let read = |json: &str| serde_json::from_str::<serde_json::Value>(json).unwrap();
        assert_eq!(read(&safe), read(&json));
    }

    #[test]
    fn a_page_a_table_and_a_file_name_are_never_steered() {
        assert_eq!(
            for_html("<b onclick='x'>\u{202e}A&B\"</b>"),
            "&lt;b onclick=&#39;x&#39;&gt;A&amp;B&quot;&lt;/b&gt;"
        );
        assert_eq!(for_cell(" =1+1"), "'=1+1");
        assert_eq!(for_cell("\u{200b}@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(for_cell("siempre - casi"), "siempre - casi");
        assert_eq!(for_file_name("../../etc/passwd").unwrap(), "etc-passwd");
        assert_eq!(
            for_file_name("6.º grado · Salón 12").unwrap(),
            "6-º-grado-Salón-12"
        );
        let refused = ["///", "COM7", "COM¹", "con"].map(for_file_name);
        assert_eq!(refused, [None, None, None, None]);
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            let once = clean(&text);
            prop_assert!(!once.chars().any(|c| is_harmful(c) && c != '\n'));
            prop_assert_eq!(clean(&once), once);
        }

        #[test]
        fn folding_letter_by_letter_is_folding_the_whole(text in "[a-zÁ-ſḀ-ỿ가-힣\u{300}-\u{36f} ]*") {
            use unicode_normalization::UnicodeNormalization as _;
            use unicode_normalization::char::is_combining_mark;
            let bare = text.nfd().filter(|c| !is_combining_mark(*c));
            let whole: String = bare.flat_map(char::to_lowercase).collect();
            prop_assert_eq!(folded(&text), whole);
        }
    }
}
