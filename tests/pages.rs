//! One page, said once, is shown by every renderer: nothing of it is missing, and nobody's words change language.
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

use juntos::domain::conference::habit::Rating;
use juntos::domain::learning::scale::{Halves, Standing};
use juntos::domain::people::person::{Gender, Voice};
use juntos::domain::{Language, Said};
use juntos::locale::{Locales, Reader, Reading, text};
use juntos::page::{
    Block, Choice, Field, Floor, Foot, Hint, Holds, Key, Kind, Level, Page, Part, People, Pick,
    Press, Quote, Speech, Top, View, Way,
};
use juntos::render::{linear, plain};

const SPANISH: Reading = Reading::One(Language::Spanish);
const ENGLISH: Reading = Reading::One(Language::English);

fn quote(words: &str, language: Language) -> Quote {
    Quote::of(&Said::new(words, language)).by(Voice::Student)
}

/// A page of a conference with one thing of each kind.
fn page() -> Page {
    let speech = |kind, text| {
        Block::Speech(Speech {
            by: Voice::Student,
            kind,
            text,
        })
    };
    let level = Level {
        standing: Standing::At(Halves(5)),
        top: 4,
        word: text::as_typed("casi alcanza"),
    };
    let view = |by, rating| View {
        by,
        rating: Some(rating),
        word: text::as_typed("por lo general"),
        example: None,
    };
    Page {
        top: Top::of([text::as_typed("Xime")]),
        people: People {
            student: Some("Xime".into()),
            teacher: Gender::Female,
        },
        read: vec![
            Block::Way(Way {
                steps: vec![text::as_typed("Bienvenida"), text::as_typed("Metas")],
                here: 0,
                part: 1,
                parts: 2,
                rehearsal: false,
            }),
            Block::Floor(Floor {
                has: Voice::Teacher,
            }),
            speech(Kind::Say, text::as_typed("Gracias por venir.")),
            speech(Kind::Ask, text::as_typed("¿Cómo están?")),
            speech(Kind::Listen, text::as_typed("Respira.")),
        ],
        work: vec![
            Block::Level(level.clone()).into(),
            Block::Views(vec![view(Voice::Family, Rating::Usually)]).into(),
            Block::Said(quote("La lluvia.", Language::Spanish)).into(),
            Block::Said(quote("The rain.", Language::English)).into(),
            Part::choice(Choice::nth(0, text::as_typed("Este estándar"))),
            Part::Field(Field {
                needed: true,
                ..Field::of(1, text::as_typed("Nombre"), Holds::Typed("Ana".into(), 3))
            }),
        ],
        foot: Foot {
            keys: vec![
                hint(Key::Letter(' '), "seguir"),
                hint(Key::Letter('n'), "escribir una nota"),
                hint(Key::Up, "subir"),
            ],
            ..Foot::default()
        },
        ..Page::default()
    }
}

fn hint(key: Key, does: &str) -> Hint {
    Hint {
        keys: vec![Press { key, ctrl: false }],
        together: false,
        does: text::as_typed(does),
        at_foot: true,
        always: false,
    }
}

fn lines(reading: Reading) -> juntos::render::Lines {
    linear(&page(), Reader::new(&Locales::default(), reading))
}

/// All that is said, and what asks for a number.
fn words(lines: &juntos::render::Lines) -> Vec<String> {
    let said = lines.said.iter().map(|sentence| sentence.words.clone());
    said.chain([lines.choose.clone()]).collect()
}

#[test]
fn a_page_is_heard_as_sentences_and_its_choices_are_numbered() {
    let said = words(&lines(SPANISH));
    assert_eq!(
        said,
        [
            "Xime.",
            "Paso 1 de 2: Bienvenida.",
            "Página 1 de 2.",
            "Habla la maestra.",
            "Xime dice: Gracias por venir.",
            "Xime puede preguntar: ¿Cómo están?",
            "Para Xime: Respira.",
            "Casi alcanza. Está entre el segundo y el tercero de cuatro niveles.",
            "La familia: por lo general.",
            "Xime escribió: La lluvia.",
            "Xime escribió en inglés: The rain.",
            "1. Seguir.",
            "2. Este estándar.",
            "3. Nombre: Ana.",
            "4. Escribir una nota.",
            "Elija:",
        ]
    );
}

#[test]
fn a_number_picks_what_stands_behind_it() {
    let press = |key| Pick::Press(Press { key, ctrl: false });
    let expected = [
        press(Key::Letter(' ')),
        Pick::Nth(0),
        Pick::Nth(1),
        press(Key::Letter('n')),
    ];
    assert_eq!(lines(SPANISH).picks, expected);
}

#[test]
fn in_both_languages_a_page_is_whole_in_one_and_then_whole_in_the_other() {
    let said = words(&lines(Reading::Both(Language::Spanish)));
    let english = said.iter().position(|line| line == "English.").unwrap();
    assert_eq!(said[0], "Español.");
    assert!(said[..english].contains(&"Habla la maestra.".to_owned()));
    assert!(said[english..].contains(&"The teacher speaks.".to_owned()));
    assert_eq!(said.last().unwrap(), "Elija: Choose:");
    let one = words(&lines(ENGLISH));
    assert_eq!(said[english + 1..said.len() - 1], one[..one.len() - 1]);
}

#[test]
fn no_sign_of_a_drawing_is_heard() {
    for reading in [SPANISH, ENGLISH, Reading::Both(Language::English)] {
        let said = words(&lines(reading)).join("\n");
        let drawn = |c: char| "▸▶▌‖■◧□●◉○✓≠▲▼◂→·│─┌└".contains(c);
        assert!(!said.contains(drawn), "{said}");
    }
}

#[test]
fn a_record_quotes_what_was_typed_and_marks_its_language() {
    let heading = Block::Heading(text::goal_title());
    let said = Said {
        translation: Some("Leer más.".into()),
        ..Said::new("Read more.", Language::English)
    };
    let translated = Quote::of(&said).as_typed();
    let page = Page::of(
        Top::default(),
        vec![
            heading,
            Block::fact(text::goal_title(), translated),
            Block::Under(vec![Block::Said(quote(
                "Only in English.",
                Language::English,
            ))]),
        ],
    );
    let locales = Locales::default();
    let lines = plain(&page, Reader::new(&locales, SPANISH));
    assert_eq!(
        lines,
        [
            "",
            "Meta",
            "────",
            "Meta: “Leer más.” (“Read more.”)",
            "    “Only in English.” [EN]",
        ]
    );
}
