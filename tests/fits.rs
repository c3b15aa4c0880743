//! Every screen fits at 80×24 in both languages and in both at once; nothing said is ever cut.
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

use juntos::domain::people::person::Voice;
use juntos::shell::Room;
use support::{Person, READINGS};

/// What the screen shows, without the frame's marks and line breaks.
fn flat(screen: &str) -> String {
    let no_marks = screen.replace(['▌', '▼', '▲', '‖', '?', '…', '¿'], " ");
    no_marks.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Walks every part of every script for every voice: each sentence stands whole on the screen.
#[test]
fn every_sentence_of_every_script_stands_whole() {
    for reading in READINGS {
        for script in 0..4 {
            let turn = "<right>".repeat(script);
            let mut person = Person::at_the_door(reading)
                .types("/xime<enter><enter><home>")
                .types(&turn)
                .types("<end><enter>");
            loop {
                for voice in Voice::ALL {
                    person.press(&(voice.index() + 1).to_string());
                    check(&mut person, voice);
                }
                let Some(Room::Conference(walk)) = person.is_at() else {
                    panic!("{}", person.sees())
                };
                if walk.is_last() {
                    break;
                }
                person.press(" ");
            }
        }
    }
}

/// In one beat or the other, each sentence stands whole.
fn check(person: &mut Person, voice: Voice) {
    let beats = person.beats_at(80, 24);
    let Some(Room::Conference(walk)) = person.is_at() else {
        panic!("not walking")
    };
    let screens: Vec<String> = beats.into_iter().map(|(screen, _)| screen).collect();
    let shown: Vec<String> = screens.iter().map(|screen| flat(screen)).collect();
    for line in walk.lines(voice, &person.session.app.around.content) {
        let reader =
            juntos::locale::Reader::new(&person.session.locales, person.session.app.around.reading);
        for words in [Some(reader.first(&line.text)), reader.second(&line.text)]
            .into_iter()
            .flatten()
        {
            let is_whole = shown.iter().any(|shown| shown.contains(&flat(&words)));
            assert!(is_whole, "cut: {words}\n{}", screens.join("\n"));
        }
    }
}

/// Keys from the door to every screen.
const SCREENS: &[&str] = &[
    "",
    "/",
    "/xime<enter>",
    "/xime<enter>",
    "/xime<enter><enter>",
    "a",
    "g",
    "?",
    "/xime<enter><enter><enter>m",
    "/xime<enter><enter><enter>n",
    "/xime<enter><enter><enter>?",
    "/xime<enter><down><down><down><enter>",
    "t",
    "t<down><enter>",
    "t<down><down><down><enter>",
    "t<down><down><down><enter>/xime<enter>",
    "t<down><down><down><enter>/xime<enter><end><enter>",
    "t<down><down><down><enter>/xime<enter><down><down><down><down><down><down><down><enter><enter>",
    "t<down><down><down><enter>/xime<enter><down><down><down><down><down><down><down><down><enter><enter>",
    "t<down><down><down><down><down><down><down><down><enter>",
    "t<down><down><down><down><down><down><down><down><down><enter>",
    "tr",
    "t<end><up><enter>",
    "t<end><up><enter><down><right><end><enter>",
    "t<end><enter>",
    "t<down><enter><enter>",
    "t<down><enter>a",
    "t<down><down><enter>",
    "t<down><down><down><enter>/xime<enter><enter>",
    "t<down><down><down><enter>/xime<enter><enter>a",
    "t<down><down><down><enter>/xime<enter><enter><end><enter>",
    "t<down><down><down><enter>/xime<enter><down><enter>",
    "t<down><down><down><enter>/xime<enter><down><enter><enter>",
    "t<down><down><down><enter>/xime<enter><down><enter><enter><enter>",
    "t<down><down><down><enter>/xime<enter><down><enter><enter>a",
    "t<down><down><down><enter>/xime<enter><down><down><enter>a",
    "t<down><down><down><enter>/xime<enter><down><down><down><enter>",
    "t<down><down><down><enter>/xime<enter><down><down><down><down><enter>",
    "t<down><down><down><enter>/xime<enter><down><down><down><down><enter><enter>",
    "t<down><down><down><down><down><enter>",
    "/xime<enter><end><enter>",
    "/xime<enter><end><enter><enter>",
    "/xime<enter><end><enter><down><enter>",
    "/xime<enter><end><enter><down><down><enter>",
    "/xime<enter><end><enter><down><down><down><enter>",
    "/xime<enter><end><enter><down><down><down><down><enter>",
    "/xime<enter><end><enter><down><down><down><down><down><enter>",
    "/xime<enter><end><enter><down><down><down><down><down><down><enter>",
    "/xime<enter><end><enter><down><down><down><down><down><down><down><enter>",
    "/xime<enter><end><enter><down><down><down><down><down><down><down><down><enter>",
    "/xime<enter><end><enter><down><down><down><down><down><down><down><down><down><enter>",
    "/xime<enter><end><enter><down><down><down><down><down><down><down><down><down><down><enter>",
    "/xime<enter><end><enter><down><enter><down><enter>",
    "/xime<enter><end><enter><down><down><down><down><down><enter><enter>",
    "/xime<enter><end><enter><down><down><down><down><down><down><enter><enter>",
    "/xime<enter><end><enter><down><down><down><down><down><down><down><enter><enter>",
    "/xime<enter><end><enter><down><down><down><down><down><down><down><enter><down><enter>",
    "/xime<enter><end><enter><down><down><down><down><down><down><down><down><enter><enter>",
    "/xime<enter><end><enter><down><down><down><down><down><down><down><down><down><down><down><enter>",
    "/xime<enter><end><enter><down><down><down><down><down><down><down><down><down><down><down><enter><enter><right><enter>",
    "t<down><down><down><down><down><down><enter>",
    "t<down><down><down><down><down><down><down><enter>",
    "t<down><down><down><enter>/xime<enter><down><down><down><down><down><down><enter>",
    "t<down><down><enter><tab><tab>",
    "/xime<enter><down><enter>",
    "/xime<enter><down><enter><enter>",
    "/xime<enter><down><enter><enter><enter>",
    "/xime<enter><down><enter><down><enter>",
    "/xime<enter><down><enter><down><enter><enter>",
    "/xime<enter><down><enter><down><enter><enter><enter>",
    "/xime<enter><down><enter><down><down><enter>",
    "/xime<enter><down><enter><down><down><enter><enter>",
    "/xime<enter><down><enter><down><down><down><enter>",
    "/xime<enter><down><enter><down><down><down><down><enter>",
];

/// No line runs over the right edge: what is drawn at 80 columns says as much as at 81.
#[test]
fn no_screen_is_cut_at_eighty_columns() {
    for reading in READINGS {
        for keys in SCREENS {
            let person = Person::at_the_door(reading).types(keys);
            let screen = person.reads();
            let cut = screen.lines().any(|line| {
                line.strip_suffix('…')
                    .is_some_and(|before| before.ends_with(char::is_alphanumeric))
                    && !line.contains('“')
            });
            assert!(!cut, "after {keys:?}:\n{screen}");
            let foot = screen.lines().nth(23).unwrap_or_default();
            assert!(
                foot.contains("ayuda") || foot.contains("help") || foot.contains("F1"),
                "no help at the foot:\n{screen}"
            );
        }
    }
}

#[test]
fn a_small_window_is_usable_and_a_smaller_one_says_so() {
    for reading in READINGS {
        let person = Person::leads(reading);
        let small = person.reads_at(60, 18);
        assert!(small.contains("▶ 1"), "{small}");
        let smaller = person.reads_at(59, 17);
        assert!(smaller.contains("60"), "{smaller}");
    }
}

/// Behind a passphrase: each screen says in the reader's language what it asks for, also in a small window.
#[test]
fn every_screen_that_asks_says_what_for() {
    for reading in READINGS {
        let (person, codes) = Person::at_a_locked_desk(reading);
        let key = person.session.app.around.students[0].key;
        let mut person = person.types("<enter><enter>");
        let asks = |person: &Person, words: [&str; 2]| {
            let screen = person.reads_at(60, 18);
            let found = words.iter().any(|words| flat(&screen).contains(words));
            assert!(
                found
                    && screen
                        .lines()
                        .nth(17)
                        .is_some_and(|foot| foot.contains("Enter")),
                "{screen}"
            );
        };
        asks(&person, ["type your code", "escribe tu código"]);
        person.press("<f3>");
        asks(&person, ["Passphrase", "Frase"]);
        person.press("<f3>");
        asks(&person, ["Recovery code", "Código de recuperación"]);
        person.press("<f3>");
        person.press(&codes[&key]);
        person.wait(300);
        asks(
            &person,
            ["The screen is covered", "La pantalla está tapada"],
        );
    }
}

/// Where the cursor belongs on a page: at the mark of what is chosen, in the text where one types, else nowhere.
#[derive(Debug, PartialEq)]
enum Belongs {
    AtTheMark,
    OnTheCard,
    Behind(Option<char>),
    Nowhere,
}

fn belongs(page: &juntos::page::Page) -> Belongs {
    use juntos::page::{Arranged, Holds, Part};
    let typed = page
        .find()
        .or_else(|| page.fields().find(|field| field.here));
    if let Some(field) = typed {
        return match &field.holds {
            Holds::Chosen(_) | Holds::Felt(_) => Belongs::AtTheMark,
            Holds::Days(..) => Belongs::Behind(None),
            Holds::Nothing => Belongs::Behind(None),
            Holds::Secret(typed, _) => Belongs::Behind((*typed > 0).then_some('●')),
            Holds::Typed(words, caret) => {
                let before = words.chars().take(*caret).last();
                Belongs::Behind(before.filter(|letter| !letter.is_whitespace()))
            }
        };
    }
    for part in &page.work {
        match part {
            Part::Names(names) if !names.all.is_empty() => return Belongs::AtTheMark,
            Part::Choices(Arranged::Card, choices) if choices.iter().any(|one| one.chosen) => {
                return Belongs::OnTheCard;
            }
            Part::Choices(_, choices) if choices.iter().any(|one| one.chosen) => {
                return Belongs::AtTheMark;
            }
            _ => {}
        }
    }
    Belongs::Nowhere
}

/// Whoever follows the cursor with a screen reader, a braille line or a magnifier is where the work is.
#[test]
fn the_cursor_stands_on_what_is_chosen_and_where_one_types() {
    let more = [
        "/xi",
        "g/pa",
        "aMarta<tab>López",
        "/xime<enter><enter><enter>n",
        "/xime<enter><enter><enter>nUna nota",
        "/xime<enter><enter><enter>m<down><down><down><enter> ",
        "/xime<enter><enter><enter>m<down><down><down><down><enter><enter>",
    ];
    let mut seen = [0; 4];
    for keys in SCREENS.iter().copied().chain(more) {
        let person = Person::at_the_door(READINGS[2]).types(keys);
        let page = person.session.app.page();
        let belongs = belongs(&page);
        for (width, height) in [(80, 24), (120, 40), (60, 18)] {
            let (stands, screen) = person.cursor_at(width, height);
            let at = |column: u16, row: u16| {
                let line = screen.lines().nth(row.into()).unwrap_or_default();
                line.chars().nth(column.into()).unwrap_or(' ')
            };
            let said =
                format!("after {keys:?} at {width}×{height} {belongs:?} {stands:?}:\n{screen}");
            match (&belongs, stands) {
                (Belongs::Nowhere, None) => seen[0] += 1,
                (Belongs::AtTheMark, Some((column, row))) => {
                    assert_eq!(at(column, row), '▸', "{said}");
                    seen[1] += 1;
                }
                (Belongs::OnTheCard, Some(_)) => seen[2] += 1,
                (Belongs::Behind(before), Some((column, row))) => {
                    let is_behind = before.is_none_or(|letter| {
                        at(column - 1, row) == letter || at(column.saturating_sub(2), row) == letter
                    });
                    assert!(is_behind, "{said}");
                    seen[3] += 1;
                }
                (Belongs::Nowhere, Some(_)) | (_, None) => panic!("{said}"),
            }
        }
    }
    assert!(seen.iter().all(|count| *count > 2), "{seen:?}");
}
