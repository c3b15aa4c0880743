//! What helps whoever reads little, sits far away or presses a key too many: one sentence at a time, faces, and a
//! question before one leaves.
#![allow(
    clippy::allow_attributes,
    clippy::cognitive_complexity,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

mod support;

use jiff::civil::Weekday;
use juntos::domain::Language;
use juntos::domain::conference::days::Days;
use juntos::domain::people::who_sees::Viewer;
use juntos::locale::Reading;
use juntos::shell::Room;
use support::Person;

const SPANISH: Reading = Reading::One(Language::Spanish);
const BOTH: Reading = Reading::Both(Language::Spanish);

/// The words in the middle of the screen, without its frame.
fn middle(screen: &str) -> String {
    let lines: Vec<&str> = screen.lines().collect();
    let inside = &lines[1..lines.len() - 2];
    inside
        .join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn one_sentence_stands_alone_in_both_languages_and_the_page_comes_back_as_it_was() {
    let mut person = Person::leads(BOTH);
    let (before, _) = person.looks_at(80, 24);
    person.press("z");
    let (first, _) = person.looks_at(80, 24);
    let words = middle(&first);
    assert!(words.starts_with("Gracias por venir"), "{words}");
    assert!(words.contains("Thank you for coming"), "{words}");
    assert!(!words.contains("1 XIME") && !words.contains("▌"), "{words}");
    assert!(words.contains("1 / "), "{words}");
    person.press(" ");
    let (second, _) = person.looks_at(80, 24);
    assert_ne!(middle(&second), words);
    assert!(middle(&second).contains("2 / "), "{second}");
    person.press("<back>");
    assert_eq!(middle(&person.looks_at(80, 24).0), words);
    // All of them, to the end, and no further.
    let mut met = 1;
    loop {
        let (now, _) = person.looks_at(80, 24);
        person.press("<right>");
        let (next, _) = person.looks_at(80, 24);
        if next.contains("última oración") {
            break;
        }
        assert_ne!(middle(&next), middle(&now));
        met += 1;
    }
    assert!(met > 3, "{met}");
    person.press("<esc>");
    assert!(matches!(person.is_at(), Some(Room::Conference(_))));
    assert_eq!(person.looks_at(80, 24).0, before);
}

/// Every page of a student and a family has it; the desk has not, and where letters are typed z is a letter.
#[test]
fn each_page_of_a_student_can_be_read_a_sentence_at_a_time() {
    for keys in [
        "/xime<enter>",
        "/xime<enter><enter><enter>m<down><down><down><down><enter>",
        "/xime<enter><down><enter>",
        "/xime<enter><end><enter>",
    ] {
        for (width, height) in [(80, 24), (120, 40), (60, 18)] {
            let mut person = Person::at_the_door(SPANISH).types(keys).types("z");
            assert!(matches!(person.is_at(), Some(Room::Single(_))), "{keys}");
            let (screen, picked) = person.looks_at(width, height);
            assert!(picked.beats.count() > 1, "{keys}: {screen}");
            assert!(!middle(&screen).is_empty(), "{screen}");
        }
    }
    let person = Person::at_the_door(SPANISH).types("tz");
    assert!(!matches!(person.is_at(), Some(Room::Single(_))));
    let person = Person::leads(SPANISH).types("nz");
    assert!(matches!(person.is_at(), Some(Room::Conference(_))));
}

#[test]
fn a_letter_too_many_ends_no_conference() {
    let person = Person::leads(SPANISH).types("q");
    assert!(
        person.sees().contains("¿Salir de la conferencia?"),
        "{}",
        person.sees()
    );
    // Whoever does something else has not asked to leave.
    let person = person.types("2q");
    assert!(matches!(person.is_at(), Some(Room::Conference(_))));
    let person = person.types("q");
    assert!(!matches!(person.is_at(), Some(Room::Conference(_))));
}

#[test]
fn esc_at_the_door_asks_before_it_locks_the_class() {
    let (person, _) = Person::at_a_locked_desk(SPANISH);
    let person = person.types("<esc>");
    assert!(
        matches!(person.is_at(), Some(Room::Door(_))),
        "{}",
        person.sees()
    );
    let person = person.types("<esc>");
    assert!(matches!(person.is_at(), Some(Room::Door(_))));
    assert!(person.sees().contains("Otra vez Esc"), "{}", person.sees());
    let stays = person.types("<down><esc>");
    assert!(matches!(stays.is_at(), Some(Room::Door(_))));
    let person = stays.types("<esc>");
    assert!(!matches!(person.is_at(), Some(Room::Door(_))));
    // A class without a passphrase locks nothing: nobody is asked.
    let open = Person::at_the_door(SPANISH).types("<esc>");
    assert!(matches!(open.is_at(), Some(Room::Welcome(_))));
}

#[test]
fn colours_can_be_changed_where_a_secret_is_asked_for() {
    let (person, _) = Person::at_a_locked_desk(SPANISH);
    let mut person = person.types("<esc>t");
    assert!(
        matches!(person.is_at(), Some(Room::Lock(_))),
        "{}",
        person.sees()
    );
    let before = person.session.app.look;
    person.press("<f6><f8>");
    assert_ne!(person.session.app.look.theme, before.theme);
    assert_ne!(person.session.app.look.glyphs, before.glyphs);
    assert!(matches!(person.is_at(), Some(Room::Lock(_))));
}

#[test]
fn f1_explains_the_fields_of_the_form_one_stands_in() {
    let person = Person::at_the_door(SPANISH).types("a<f1>");
    let help = person.reads_at(80, 60);
    assert!(help.contains("hay que llenarla"), "{help}");
    assert!(help.contains("una de varias"), "{help}");
    let person = person.types("<esc>");
    assert!(matches!(person.is_at(), Some(Room::Form(_))));
}

#[test]
fn how_it_felt_is_chosen_from_three_faces_with_their_words() {
    let mut person = Person::at_the_door(BOTH)
        .types("/xime<enter>")
        .chooses("Para mi familia")
        .chooses("pareció la conferencia");
    if !matches!(person.is_at(), Some(Room::Form(_))) {
        person.press("<enter>");
    }
    let screen = person.sees_at(100, 30);
    for face in [":-) sí · yes", ":-| en parte · in part", ":-( no"] {
        assert!(screen.contains(face), "{face}\n{screen}");
    }
    assert!(
        !screen.contains("▸ :-"),
        "nothing is chosen for anybody: {screen}"
    );
    person.press("<right><right>");
    let screen = person.sees_at(100, 30);
    assert!(screen.contains("▸ :-| en parte"), "{screen}");
}

/// While preparing, the days are tapped as well, and the conference opens with them.
#[test]
fn the_days_of_a_goal_are_prepared() {
    let mut person = Person::at_the_door(SPANISH)
        .types("/xime<enter>")
        .chooses("Preparar")
        .chooses("Mi meta");
    for _ in 0..12 {
        if person.sees().contains("▸ ¿Qué días de la semana?") {
            break;
        }
        person.press("<tab>");
    }
    let screen = person.sees();
    assert!(screen.contains("□ lu"), "{screen}");
    person.press("<right> ");
    assert!(person.sees().contains("■ ma"), "{}", person.sees());
    for _ in 0..6 {
        person.press("<enter>");
    }
    let store = person.session.store().unwrap();
    let mut students = person.session.app.around.students.iter();
    let xime = students.find(|one| one.name.called == "Xime");
    let xime = xime.unwrap().key;
    let folder = store.folder(xime, Viewer::family(xime)).unwrap();
    let days = Days::default().with(Weekday::Tuesday);
    assert_eq!(folder.goal_draft_plan.days, days, "{}", person.sees());
}
