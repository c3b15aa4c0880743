//! A million hostile strings: whatever comes in, nothing goes out that steers a terminal, a page or a table.
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

use std::fs;
use std::path::Path;

use juntos::content::{Content, SCRIPT_VARIABLES, check};
use juntos::domain::Secret;
use juntos::domain::clean::{
    clean, clean_line, for_cell, for_file_name, for_html, is_harmful, unaccented,
};
use juntos::form::{Editor, Move};
use juntos::locale::{Language, Locales, Text, Value};
use juntos::terminal::tidy;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{UnicodeNormalization as _, is_nfc};
use unicode_segmentation::UnicodeSegmentation as _;

/// Pieces that have broken programs: what drives terminals, reorders or hides text, ends markup, works out.
const PIECES: &[&str] = &[
    // Escape sequences, in seven bits and in eight.
    "\u{1b}",
    "\u{1b}[2J",
    "\u{1b}[31m",
    "\u{1b}]8;;http://x\u{1b}\\",
    "\u{1b}]0;x\u{7}",
    "\u{1b}P$q\u{1b}\\",
    "\u{1b}_Ga=T\u{1b}\\",
    "\u{1b}[6n",
    "\u{1b}c",
    "\u{9b}2J",
    "\u{9d}52;c;\u{9c}",
    "\u{90}",
    "\u{9f}",
    "\u{98}",
    "\0",
    "\u{7}",
    "\u{8}",
    "\u{7f}",
    "\u{e}",
    "\u{80}",
    "\u{85}",
    // Line breaks and spaces.
    "\r",
    "\n",
    "\r\n",
    "\n\r",
    "\u{b}",
    "\u{c}",
    "\u{2028}",
    "\u{2029}",
    "\t",
    " ",
    "\u{a0}",
    "\u{3000}",
    "\u{2003}",
    "\u{202f}",
    "\u{1680}",
    // Bidirectional marks and text from right to left.
    "\u{202a}",
    "\u{202b}",
    "\u{202c}",
    "\u{202d}",
    "\u{202e}",
    "\u{2066}",
    "\u{2067}",
    "\u{2068}",
    "\u{2069}",
    "\u{200e}",
    "\u{200f}",
    "\u{61c}",
    "שלום",
    "مرحبا",
    "می\u{200c}خواهم",
    // What is not seen.
    "\u{200b}",
    "\u{200c}",
    "\u{200d}",
    "\u{2060}",
    "\u{2064}",
    "\u{206f}",
    "\u{feff}",
    "\u{ad}",
    "\u{34f}",
    "\u{115f}",
    "\u{1160}",
    "\u{3164}",
    "\u{ffa0}",
    "\u{17b4}",
    "\u{17b5}",
    "\u{180e}",
    "\u{fe00}",
    "\u{fe0e}",
    "\u{fe0f}",
    "\u{e0100}",
    "\u{e01ef}",
    "\u{e0001}",
    "\u{e0041}",
    "\u{e007f}",
    "\u{fff9}",
    "\u{fffb}",
    "\u{1d173}",
    "\u{1bca0}",
    "\u{2800}",
    // Beside surrogates, and what are no characters.
    "\u{d7ff}",
    "\u{e000}",
    "\u{fdd0}",
    "\u{fdef}",
    "\u{fffd}",
    "\u{fffe}",
    "\u{ffff}",
    "\u{1fffe}",
    "\u{10fffe}",
    "\u{10ffff}",
    "\u{10fffd}",
    // Marks, alone and in stacks, and letters that are composed or taken apart.
    "\u{301}",
    "\u{303}",
    "\u{308}",
    "\u{323}",
    "\u{338}",
    "\u{344}",
    "\u{489}",
    "\u{e47}",
    "\u{20e3}",
    "\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30a}\u{30b}",
    "e",
    "n",
    "é",
    "Å",
    "\u{212b}",
    "\u{958}",
    "\u{fb2c}",
    "\u{1112}",
    "\u{1161}",
    "\u{11ab}",
    "한",
    "ﬁ",
    "ẛ\u{323}",
    // Emoji of several characters.
    "👩\u{200d}👩\u{200d}👧\u{200d}👦",
    "👍🏽",
    "🇪🇸",
    "🇪",
    "#\u{fe0f}\u{20e3}",
    "☀\u{fe0f}",
    "👩",
    "👧",
    // Markup, formulas, paths, devices.
    "<script>",
    "</p>",
    "<",
    ">",
    "\"",
    "'",
    "&",
    "&lt;",
    "&#60",
    "`",
    "=1+1",
    "=",
    "+",
    "-",
    "−",
    "@SUM(A1)",
    "＝",
    "＋",
    "－",
    "＠",
    "﹦",
    "⁼",
    "|",
    ",",
    ";",
    "../",
    "..\\",
    "/",
    "\\",
    ":",
    ".",
    "~",
    "%00",
    "${x}",
    "{",
    "}",
    "CON",
    "nul",
    "COM1",
    "com¹",
    "LPT",
    "9",
    "³",
    // Plain words between them.
    "a",
    "Ñandú",
    "hola",
    "日本",
    "Ⅷ",
    "_",
];

/// A small generator: the same strings on every run.
struct Hostile(u64);

impl Hostile {
    fn below(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below as u64).unwrap()
    }

    /// Some pieces after one another; now and then any character, or one piece many times over.
    fn string(&mut self) -> String {
        let mut text = String::new();
        for _ in 0..self.below(8) {
            let piece = PIECES[self.below(PIECES.len())];
            match self.below(64) {
                0 => text.push_str(&piece.repeat(self.below(40))),
                1..=6 => text.extend(char::from_u32(
                    u32::try_from(self.below(0x11_0000)).unwrap(),
                )),
                7..=9 => text.extend(char::from_u32(u32::try_from(self.below(0x3000)).unwrap())),
                _ => text.push_str(piece),
            }
        }
        text
    }
}

/// Asks `holds` of so many strings, half of them on a second thread: a million take their time.
fn each(strings: usize, seed: u64, holds: impl Fn(&str) + Sync) {
    std::thread::scope(|threads| {
        for half in 0..2 {
            let holds = &holds;
            threads.spawn(move || {
                let mut hostile = Hostile(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) + half);
                (0..strings / 2).for_each(|_| holds(&hostile.string()));
            });
        }
    });
}

fn is_harmless(text: &str) -> bool {
    !text.contains(|c| is_harmful(c) && c != '\n')
}

#[test]
fn cleaned_text_is_harmless_composed_and_stays_as_it_is() {
    each(250_000, 1, |text| {
        let cleaned = clean(text);
        assert!(
            is_harmless(&cleaned) && is_nfc(&cleaned),
            "{text:?} gave {cleaned:?}"
        );
        assert_eq!(clean(&cleaned), cleaned, "{text:?}");
    });
}

#[test]
fn a_cleaned_line_is_one_harmless_line_and_stays_as_it_is() {
    each(150_000, 2, |text| {
        let line = clean_line(text);
        assert!(
            !line.contains(is_harmful) && is_nfc(&line),
            "{text:?} gave {line:?}"
        );
        assert_eq!(clean_line(&line), line, "{text:?}");
    });
}

#[test]
fn a_page_holds_no_markup() {
    each(150_000, 3, |text| {
        let page = for_html(text);
        assert!(
            !page.contains(['<', '>', '"', '\'']) && is_harmless(&page),
            "{text:?}"
        );
        let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"];
        for behind in page.split('&').skip(1) {
            assert!(
                entities.iter().any(|entity| behind.starts_with(entity)),
                "{text:?} gave {page:?}"
            );
        }
    });
}

#[test]
fn a_cell_is_never_worked_out() {
    each(120_000, 4, |text| {
        let cell = for_cell(text);
        assert!(!cell.contains(is_harmful), "{text:?} gave {cell:?}");
        let unseen = |c: &char| {
            c.is_whitespace() || matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}')
        };
        for shown in [cell.clone(), cell.nfkc().collect::<String>()] {
            let first = shown.chars().find(|c| !unseen(c));
            assert!(
                !first.is_some_and(|c| "=+-@＝＋－＠﹦﹢﹣﹫−".contains(c)),
                "{text:?} gave {cell:?}"
            );
        }
    });
}

#[test]
fn a_file_name_stays_in_its_folder_and_is_no_device() {
    each(120_000, 5, |text| {
        let Some(name) = for_file_name(text) else {
            return;
        };
        assert!(
            !name.is_empty() && name.chars().count() <= 60,
            "{text:?} gave {name:?}"
        );
        assert!(
            name.chars().all(|c| c.is_alphanumeric() || c == '-'),
            "{text:?} gave {name:?}"
        );
        assert!(!name.contains(is_harmful), "{text:?} gave {name:?}");
        let plain = name.nfkc().collect::<String>().to_lowercase();
        let numbered = |device: &str| {
            plain
                .strip_prefix(device)
                .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|c| c.is_ascii_digit()))
        };
        assert!(
            !["con", "prn", "aux", "nul"].contains(&plain.as_str()),
            "{text:?} gave {name:?}"
        );
        assert!(
            !numbered("com") && !numbered("lpt"),
            "{text:?} gave {name:?}"
        );
    });
}

#[test]
fn a_secret_holds_nothing_harmful() {
    each(100_000, 6, |text| {
        let secret = Secret::of(text);
        assert!(
            !secret.text().contains(is_harmful) && secret.text().len() <= 512,
            "{text:?}"
        );
    });
}

/// Whatever draws nothing and belongs to no spelling: between two letters it would hide words or part them.
#[test]
fn what_hides_text_goes() {
    let ranges = [
        0xad..=0xad,
        0x34f..=0x34f,
        0x115f..=0x1160,
        0x17b4..=0x17b5,
        0x200b..=0x200b,
        0x202a..=0x202e,
        0x2060..=0x206f,
        0x3164..=0x3164,
        0xfdd0..=0xfdef,
        0xfe00..=0xfe0d,
        0xffa0..=0xffa0,
        0xfff0..=0xfffb,
        0x1bca0..=0x1bca3,
        0x1d173..=0x1d17a,
        0x5fffe..=0x5ffff,
        0xe0000..=0xe0fff,
    ];
    for c in ranges.into_iter().flatten().filter_map(char::from_u32) {
        assert_eq!(clean(&format!("a{c}b")), "ab", "{c:?}");
        assert_eq!(Secret::of(&format!("a{c}b")).text(), "ab", "{c:?}");
        assert!(!Editor::new("").type_char(c), "{c:?}");
    }
}

/// Letters under a hundred marks would paint over the lines above and below.
#[test]
fn marks_do_not_pile_up() {
    each(40_000, 9, |text| {
        let mut marks = 0;
        for c in clean(text).nfd() {
            let joins = is_combining_mark(c) || matches!(c, '\u{200c}' | '\u{200d}');
            marks = if joins { marks + 1 } else { 0 };
            assert!(marks <= 8, "{text:?}");
        }
    });
}

/// A family of emoji is one picture made of several, held together by joiners.
#[test]
fn what_writing_needs_stays() {
    for text in [
        "👩\u{200d}👩\u{200d}👧\u{200d}👦",
        "👍🏽 🇪🇸 ☀\u{fe0f} #\u{fe0f}\u{20e3} ☎\u{fe0e}",
        "می\u{200c}خواهم क्\u{200d}ष",
        "Nguyễn Đặng · Ñandú · 한국어 · שָׁלוֹם · ประเทศไทย · ᠮᠣᠩᠭᠣᠯ\u{180b}",
    ] {
        assert_eq!(clean(text), text.nfc().collect::<String>());
        assert_eq!(clean_line(text), clean(text));
    }
}

#[test]
fn the_last_exit_lets_nothing_harmful_out() {
    each(80_000, 7, |text| {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 2, 1));
        buffer.content[0].set_symbol(text);
        buffer.content[1].set_symbol(text.graphemes(true).next().unwrap_or(""));
        tidy(&mut buffer);
        for cell in &buffer.content {
            let is_harmful = cell.symbol().contains(is_harmful);
            assert!(!is_harmful, "{text:?} left {cell:?}");
        }
        let plain: String = text.chars().map(unaccented).collect();
        assert!(plain.is_ascii(), "{text:?} left {plain:?}");
    });
}

/// Typed at one place or another, pasted over it, in many lines and in one.
#[test]
fn what_is_typed_or_pasted_comes_out_clean() {
    each(40_000, 8, |text| {
        let mut editor = Editor::new("");
        for (at, c) in text.chars().enumerate() {
            editor.type_char(c);
            if at % 5 == 4 {
                editor.go(Move::Left);
            }
        }
        assert_eq!(clean(&editor.text()), editor.text(), "typed {text:?}");
        editor.paste(text);
        assert_eq!(clean(&editor.text()), editor.text(), "pasted {text:?}");
        let mut line = Editor::line(text);
        line.go(Move::Home);
        line.paste(text);
        let left = line.text();
        assert!(
            !left.contains(is_harmful) && is_nfc(&left),
            "{text:?} in a line"
        );
    });
}

fn write(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// `text` as a Fluent text literal: every character by its number.
fn literal(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| format!("\\U{:06X}", u32::from(c)))
        .collect();
    format!("{{\"{escaped}\"}}")
}

/// Sentences and data of a school's own: as they are, written by number, and filled in.
#[test]
fn a_schools_own_files_show_nothing_harmful() {
    let mut hostile = Hostile(0x2545_f491_4f6c_dd1d);
    for _ in 0..10 {
        let root = tempfile::tempdir().unwrap();
        let mut words = String::new();
        for at in 0..500 {
            let text = hostile.string();
            words.push_str(&format!(
                "raw-{at} = x{text}\nliteral-{at} = x{}\n",
                literal(&text)
            ));
            words.push_str(&format!("filled-{at} = x{{$student}}{}\n", literal(&text)));
        }
        write(root.path(), "locales/es/mine.ftl", &words);
        let habits: Vec<serde_json::Value> = (0..200)
            .map(|at| {
                let (id, sentence) = (hostile.string(), format!("literal-{at}"));
                serde_json::json!({ "id": id, "name": sentence, "student": hostile.string(), "family": sentence, hostile.string(): 1 })
            })
            .collect();
        let set = serde_json::json!({ "id": "ours", "title": "literal-0", "habits": habits, hostile.string(): "x" });
        write(root.path(), "data/habits/ours.json", &set.to_string());
        let words: Vec<serde_json::Value> = (0..200)
            .map(|at| {
                let sentence = format!("literal-{at}");
                serde_json::json!({ "id": format!("w{at}"), "word": sentence, "means": sentence, "forms": { "es": [hostile.string()] } })
            })
            .collect();
        let glossary = serde_json::json!({ "id": "ours", "words": words });
        write(
            root.path(),
            "data/questions/ours.json",
            &glossary.to_string(),
        );
        let broken = format!("{{\"id\":\"{}\"", hostile.string());
        write(root.path(), "data/scales/ours.json", &broken);

        let (pack, findings) = check(root.path());
        assert!(pack.words.ids().len() >= 1_000 && !findings.is_empty());
        let ids: Vec<String> = pack.words.ids().into_iter().map(str::to_owned).collect();
        let locales = Locales::with_pack(pack.words.clone());
        let content = Content::with_pack(pack);
        let is_fine = |text: &Text| {
            for language in Language::ALL {
                let said = locales.say(language, text);
                assert!(is_harmless(&said), "{text:?} says {said:?}");
            }
        };
        findings.iter().for_each(|finding| is_fine(&finding.text()));
        let values = SCRIPT_VARIABLES.map(|name| (name, Value::String(hostile.string())));
        ids.iter()
            .for_each(|id| is_fine(&Text::named(id, values.to_vec())));
        let forms = content
            .glossary()
            .iter()
            .flat_map(|word| &word.forms)
            .flatten();
        forms.for_each(|form| assert!(is_harmless(form), "{form:?}"));
        let ids = content
            .habit_sets()
            .iter()
            .flat_map(|set| &set.habits)
            .map(|habit| &habit.id);
        ids.for_each(|id| assert!(is_harmless(id), "{id:?}"));
    }
}
