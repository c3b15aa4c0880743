//! The teacher's desk, the codes at the door and the curtain, as people at the keyboard find them.
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

use juntos::ask::{Ask, Failure, LogAsk, PassphraseAsk, Sheet};
use juntos::domain::Language;
use juntos::domain::Now;
use juntos::domain::class_file::log::What;
use juntos::domain::conference::pace::Moment;
use juntos::domain::id::StudentId;
use juntos::locale::Reading;
use juntos::page::Key;
use juntos::screen::tables::{ch, key};
use juntos::shell::{Message, Room};
use juntos::store::Store;
use juntos::vault::State;
use support::{PASSPHRASE, Person};

const SPANISH: Reading = Reading::One(Language::Spanish);

fn state(person: &Person) -> State {
    person.session.store().unwrap().state()
}

fn xime(person: &Person) -> StudentId {
    person
        .session
        .app
        .around
        .students
        .iter()
        .find(|one| one.name.called == "Xime")
        .unwrap()
        .key
}

/// The day goes on: the clock jumps ahead, and the program is told.
fn later(person: &mut Person, seconds: i64) {
    let now = person.session.app.around.now;
    let later = Now {
        moment: Moment(now.moment.0 + seconds * 1000),
        local: now.local + jiff::SignedDuration::from_secs(seconds),
    };
    person.session.handle(Message::Tick(later));
}

#[test]
fn a_class_is_locked_and_opens_with_the_passphrase_only() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    assert_eq!((state(&person), codes.len()), (State::Teacher, 24));
    let mut person = person.comes_back();
    assert!(person.sees().contains("bajo llave"), "{}", person.sees());
    assert!(!person.sees().contains("Ximena"));
    person.press("otra cosa<enter>");
    assert!(
        person.sees().contains("No es correcto"),
        "{}",
        person.sees()
    );
    person.press(&format!("{PASSPHRASE}<enter>"));
    assert!(person.sees().contains("El escritorio"), "{}", person.sees());
    assert_eq!(state(&person), State::Teacher);
    person.press("<enter>");
    assert!(
        person.sees().contains("¿Quién dirige hoy?"),
        "{}",
        person.sees()
    );
    assert_eq!(
        state(&person),
        State::Class,
        "at the door PRIVATE is forgotten"
    );
}

#[test]
fn a_student_comes_in_with_the_own_code_and_nobody_elses() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    let key = xime(&person);
    let mut person = person.types("<enter>/xime<enter>");
    assert!(
        person.sees().contains("Xime, escribe tu código"),
        "{}",
        person.sees()
    );
    let other = codes
        .iter()
        .find(|(one, code)| **one != key && **code != codes[&key])
        .unwrap()
        .1;
    person.press(other);
    assert!(matches!(person.is_at(), Some(Room::Lock(_))));
    person.press(&codes[&key]);
    assert!(
        matches!(person.is_at(), Some(Room::Student(_))),
        "{}",
        person.sees()
    );
    person.press("<esc>t");
    assert!(
        matches!(person.is_at(), Some(Room::Lock(_))),
        "the desk asks for the passphrase"
    );
}

#[test]
fn too_many_wrong_codes_have_to_wait_and_the_teacher_opens_meanwhile() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    let key = xime(&person);
    let wrong = if codes[&key] == "000000" {
        "000001"
    } else {
        "000000"
    };
    let mut person = person.types("<enter>/xime<enter>");
    for _ in 0..5 {
        person.press(wrong);
    }
    assert!(
        person.sees().contains("Espera 30 segundos"),
        "{}",
        person.sees()
    );
    person.press(&codes[&key]);
    assert!(
        matches!(person.is_at(), Some(Room::Lock(_))),
        "not even the right one"
    );
    person.press(&format!("<f3>{PASSPHRASE}<enter>"));
    assert!(
        matches!(person.is_at(), Some(Room::Student(_))),
        "{}",
        person.sees()
    );
    assert_eq!(state(&person), State::Class);
}

/// Six digits that are not this student's.
fn wrong_code(code: &str) -> &'static str {
    if code == "000000" { "000001" } else { "000000" }
}

#[test]
fn after_a_wait_the_right_code_opens_at_once() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    let code = &codes[&xime(&person)];
    let mut person = person.types("<enter>/xime<enter>");
    for _ in 0..6 {
        person.press(wrong_code(code));
    }
    assert!(!person.sees().contains('●'), "{}", person.sees());
    person.wait(31);
    assert!(
        person.sees().contains("Ya puedes intentar otra vez"),
        "{}",
        person.sees()
    );
    person.press(code);
    assert!(
        matches!(person.is_at(), Some(Room::Student(_))),
        "{}",
        person.sees()
    );
}

#[test]
fn after_a_wait_the_right_passphrase_opens_at_once() {
    let (person, _) = Person::at_a_locked_desk(SPANISH);
    let mut person = person.comes_back();
    for _ in 0..5 {
        person.press("otra cosa<enter>");
    }
    person.press(&format!("{PASSPHRASE}<enter>"));
    assert!(
        person.sees().contains("30 segundos") && !person.sees().contains('●'),
        "{}",
        person.sees()
    );
    person.wait(31);
    person.press(&format!("{PASSPHRASE}<enter>"));
    assert!(person.sees().contains("El escritorio"), "{}", person.sees());
}

#[test]
fn behind_the_curtain_a_refused_try_is_gone_too() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    let code = &codes[&xime(&person)];
    let mut person = person
        .types("<enter>/xime<enter>")
        .types(code)
        .types("<enter><enter>nUna nota a medias");
    person.wait(301);
    assert!(matches!(person.is_at(), Some(Room::Curtain(_))));
    for _ in 0..6 {
        person.press(wrong_code(code));
    }
    person.wait(31);
    person.press(code);
    assert!(
        person.sees().contains("Una nota a medias"),
        "{}",
        person.sees()
    );
}

#[test]
fn a_code_that_could_not_be_tried_is_begun_anew() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    let code = &codes[&xime(&person)];
    let mut person = person.types("<enter>/xime<enter>");
    let (most, last) = wrong_code(code).split_at(5);
    person.press(most);
    let app = &mut person.session.app;
    let last = Message::Key(ch(last.chars().next().unwrap()));
    let [ask] = <[Ask; 1]>::try_from(app.hear(last)).unwrap();
    let failed = Message::Failed {
        ask: Box::new(ask),
        failure: Failure::FreeSpace,
    };
    assert!(app.hear(failed).is_empty());
    // Neither a letter nor the first digit of another code tries it again.
    person.press("x");
    person.press(code);
    assert!(
        matches!(person.is_at(), Some(Room::Student(_))),
        "{}",
        person.sees()
    );
    let log = person.session.store().unwrap().log(100).unwrap();
    assert!(log.iter().all(|entry| entry.what != What::Refused));
}

/// Locks the class and gives the recovery code that is shown this once.
fn with_its_recovery_code() -> (Person, String) {
    let person = Person::at_the_door(SPANISH)
        .types("t<down><down><down><down><down><down><down><down><enter>")
        .types(&format!("{PASSPHRASE}<enter>{PASSPHRASE}<enter>"));
    let Some(Room::Sheet(page)) = person.is_at() else {
        panic!("{}", person.sees())
    };
    let Sheet::Recovery { code, .. } = &page.sheet else {
        panic!("{}", person.sees())
    };
    let code = code.text().to_owned();
    (person, code)
}

#[test]
fn a_refused_recovery_code_is_corrected_or_begun_anew_and_never_typed_on() {
    for corrects in [true, false] {
        let (person, code) = with_its_recovery_code();
        let mut person = person.comes_back();
        let (last, wrong) = (
            code.chars().last().unwrap(),
            if code.ends_with('2') { '3' } else { '2' },
        );
        let start = code.strip_suffix(last).unwrap();
        person.press(&format!("<f3>{start}{wrong}<enter>"));
        assert!(
            person.sees().contains(start),
            "what stands on paper is compared: {}",
            person.sees()
        );
        if corrects {
            person.press(&format!("<back>{last}<enter>"));
        } else {
            person.press(&format!("{code}<enter>"));
        }
        assert!(
            person.sees().contains("Una frase nueva"),
            "{}",
            person.sees()
        );
    }
}

#[test]
fn a_forgotten_passphrase_is_replaced_by_the_recovery_code() {
    let person = Person::at_the_door(SPANISH)
        .types("t<down><down><down><down><down><down><down><down><enter>");
    let mut person = person.types(&format!("{PASSPHRASE}<enter>{PASSPHRASE}<enter>"));
    let Some(Room::Sheet(page)) = person.is_at() else {
        panic!("{}", person.sees())
    };
    let Sheet::Recovery { code, failed, .. } = &page.sheet else {
        panic!("{}", person.sees())
    };
    assert_eq!(*failed, 0);
    let code = code.text().to_lowercase();
    person = person.comes_back();
    person.press(&format!("<f3>{code}<enter>"));
    assert!(
        person.sees().contains("Una frase nueva"),
        "{}",
        person.sees()
    );
    person.press("lluvia de abril<enter>lluvia de abril<enter>");
    assert!(
        person.sees().contains("anterior ya no sirve"),
        "{}",
        person.sees()
    );
    let mut person = person.comes_back();
    person.press("lluvia de abril<enter>");
    assert!(person.sees().contains("El escritorio"), "{}", person.sees());
    let log = person.session.store().unwrap().log(100).unwrap();
    assert_eq!(
        log.iter()
            .filter(|entry| entry.what == What::Secured)
            .count(),
        2
    );
}

#[test]
fn the_recovery_code_opens_wherever_the_passphrase_is_asked_for() {
    let (person, code) = with_its_recovery_code();
    let mut person = person.types("<esc><esc><esc><esc>");
    person.press("<down><down><down><down><down><down><down><down><down><enter>");
    person.press(&format!(
        "{code}<enter>otra frase larga<enter>otra frase larga<enter>"
    ));
    assert!(
        person.sees().contains("anterior ya no sirve"),
        "{}",
        person.sees()
    );
}

#[test]
fn five_idle_minutes_cover_a_conference_after_a_warning_and_any_key_lifts_it() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    let key = xime(&person);
    let mut person = person
        .types("<enter>/xime<enter>")
        .types(&codes[&key])
        .types("<enter><enter>nUna nota a medias");
    person.wait(269);
    assert!(
        !person.sees().contains("se va a tapar en"),
        "{}",
        person.sees()
    );
    person.wait(11);
    assert!(
        person.sees().contains("se va a tapar en 20 segundos"),
        "{}",
        person.sees()
    );
    person.wait(20);
    let screen = person.sees();
    assert!(
        screen.contains("La pantalla está tapada") && !screen.contains("medias"),
        "{screen}"
    );
    person.press("x");
    assert!(
        person.sees().contains("Una nota a medias"),
        "{}",
        person.sees()
    );
}

#[test]
fn a_key_during_the_warning_keeps_the_screen_and_is_not_swallowed() {
    let mut person = Person::leads(SPANISH).types("nHola");
    person.wait(290);
    person.press("s");
    person.wait(200);
    assert!(person.sees().contains("Holas"), "{}", person.sees());
}

#[test]
fn one_idle_minute_covers_the_desk_and_forgets_the_private_key() {
    let (mut person, _) = Person::at_a_locked_desk(SPANISH);
    person.wait(50);
    assert!(
        person.sees().contains("se va a tapar en 10 segundos"),
        "{}",
        person.sees()
    );
    person.wait(10);
    assert!(matches!(person.is_at(), Some(Room::Curtain(_))));
    assert_eq!(state(&person), State::Class);
    person.press(&format!("{PASSPHRASE}<enter>"));
    assert!(person.session.app.is_at_desk(), "{}", person.sees());
    assert_eq!(state(&person), State::Teacher);
    person.wait(60);
    person.press("<esc>");
    assert!(
        matches!(person.is_at(), Some(Room::Door(_))),
        "the covered desk can be left"
    );
}

#[test]
fn without_a_passphrase_any_key_lifts_the_curtain() {
    let mut person = Person::leads(SPANISH).types("<down>");
    person.wait(300);
    assert!(
        person.sees().contains("Oprima cualquier tecla"),
        "{}",
        person.sees()
    );
    person.press("x");
    assert!(matches!(person.is_at(), Some(Room::Conference(_))));
}

#[test]
fn what_comes_back_from_a_suspend_is_behind_the_curtain() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    let key = xime(&person);
    let mut person = person
        .types("<enter>/xime<enter>")
        .types(&codes[&key])
        .types("<enter><enter>");
    person.session.handle(Message::Cover);
    assert!(matches!(person.is_at(), Some(Room::Curtain(_))));
    assert!(!person.sees().contains("Gracias"), "{}", person.sees());
}

#[test]
fn the_next_day_and_a_long_sleep_lock_the_class_and_lose_nothing() {
    for seconds in [2 * 3600, 20 * 3600] {
        let (person, codes) = Person::at_a_locked_desk(SPANISH);
        let key = xime(&person);
        let mut person = person
            .types("<enter>/xime<enter>")
            .types(&codes[&key])
            .types("<enter><enter>nAntes de dormir");
        later(&mut person, seconds);
        later(&mut person, 1);
        later(&mut person, 1);
        assert!(person.sees().contains("bajo llave"), "{}", person.sees());
        assert_eq!(state(&person), State::Locked);
        assert!(!person.sees().contains("Ximena"));
        assert!(
            person.sees().contains("No se perdió nada"),
            "{}",
            person.sees()
        );
        person.press(&format!("{PASSPHRASE}<enter>/xime<enter>"));
        person.press(&codes[&key]);
        person.press("<enter>n");
        assert!(
            person.sees().contains("Antes de dormir"),
            "{}",
            person.sees()
        );
    }
}

#[test]
fn backups_are_restored_in_four_keys_from_the_desk() {
    let mut person = Person::leads(SPANISH).types("nEsto no está en la copia.<esc>qq<esc>");
    assert!(
        matches!(person.is_at(), Some(Room::Door(_))),
        "{}",
        person.sees()
    );
    person.press("tr<enter><up><enter>");
    assert!(
        person.sees().contains("La clase está como ese día"),
        "{}",
        person.sees()
    );
    let log = person.session.store().unwrap().log(5).unwrap();
    assert!(log.iter().any(|entry| entry.what == What::Restored));
    let kept = Store::backups(&person.sample());
    assert!(
        kept.iter()
            .any(|backup| backup.before.as_deref() == Some("restore"))
    );
    let person = person.types("/xime<enter><enter><enter>n");
    assert!(!person.sees().contains("Esto no está"), "{}", person.sees());
}

/// At the desk, the folder of Xime open.
fn at_ximes_folder() -> Person {
    let person = Person::at_the_door(SPANISH).types("t<down><down><down><enter>/xime<enter>");
    assert!(
        person.sees().contains("Ximena Luna Ochoa"),
        "{}",
        person.sees()
    );
    person
}

#[test]
fn everything_about_a_student_is_read_and_exported_without_what_is_private() {
    let mut person = at_ximes_folder();
    let folder = person.folder.path().join("salida");
    person.press("<down><down><down><down><down><enter>");
    assert!(
        person.sees().contains("Todo lo que hay de Ximena"),
        "{}",
        person.sees()
    );
    person.press("s");
    person.press(&"<back>".repeat(200));
    person
        .session
        .handle(Message::Paste(folder.display().to_string()));
    person.press("<enter>");
    assert!(person.sees().contains("Se guardó en"), "{}", person.sees());
    let names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
    for name in names {
        assert!(
            name.starts_with(&format!("juntos-student-{}-2026-11-24.", xime(&person))),
            "{name}"
        );
        let words = std::fs::read_to_string(folder.join(&name)).unwrap();
        assert!(
            words.contains("Ochoa") && !words.contains("Tovar"),
            "{name}"
        );
        for private in private_words(&person) {
            assert!(!words.contains(&private), "{name} holds {private}");
        }
    }
}

fn private_words(person: &Person) -> Vec<String> {
    use juntos::domain::conference::talking_point::Visibility;
    use juntos::domain::people::who_sees::Viewer;
    let folder = person
        .session
        .store()
        .unwrap()
        .folder(xime(person), Viewer::Teacher)
        .unwrap();
    let private = folder
        .points
        .iter()
        .filter(|point| point.visibility == Visibility::Private);
    let words: Vec<String> = private.map(|point| point.said.text.clone()).collect();
    assert!(!words.is_empty());
    words
}

#[test]
fn an_entry_is_corrected_and_what_it_said_before_stays_with_the_reason() {
    let mut person = at_ximes_folder();
    person.press("<down><down><down><down><down><down><down><enter><enter>");
    assert!(
        person.sees().contains("Lo que debe decir"),
        "{}",
        person.sees()
    );
    person.press(&"<back>".repeat(20));
    person.press("Jimena<enter>");
    person.press("Así se escribe en su acta.<enter>");
    assert!(
        person.sees().contains("Nombre: Jimena"),
        "{}",
        person.sees()
    );
    assert!(
        person
            .session
            .app
            .around
            .students
            .iter()
            .any(|one| one.name.first == "Jimena")
    );
    let store = person.session.store().unwrap();
    let all = store
        .export(
            xime(&person),
            juntos::domain::people::who_sees::Viewer::family(xime(&person)),
        )
        .unwrap();
    let before = all["correction"][0]["sealed"].to_string();
    assert!(
        before.contains("Ximena") && before.contains("acta"),
        "{before}"
    );
}

#[test]
fn a_familys_own_words_stand_beside_what_they_dispute() {
    let mut person = at_ximes_folder();
    person.press(
        "<down><down><down><down><down><down><down><down><enter><down><down><down><down><down><enter>",
    );
    person.press("En casa lo vemos de otra manera.<enter><enter>");
    person.press("<esc><home><down><down><down><down><down><enter><end>");
    let record = person
        .session
        .store()
        .unwrap()
        .dossier(
            xime(&person),
            juntos::domain::people::who_sees::Viewer::family(xime(&person)),
        )
        .unwrap();
    assert_eq!(record.statements.len(), 1);
    assert!(record.statements[0].1.is_some(), "it says what it is about");
    let Some(Room::Sheet(page)) = person.is_at() else {
        panic!("{}", person.sees())
    };
    let Sheet::Record { page: record, .. } = &page.sheet else {
        panic!()
    };
    let spanish = juntos::locale::Reading::One(juntos::domain::Language::Spanish);
    let reader = juntos::locale::Reader::new(&person.session.locales, spanish);
    let lines = juntos::render::plain(record, reader);
    assert!(
        lines.iter().any(|line| line.contains("de otra manera")),
        "{lines:?}"
    );
}

#[test]
fn a_legal_hold_stops_an_erasure_and_without_it_the_proof_says_what_went() {
    let mut person = at_ximes_folder();
    person.press("<end><up><enter>");
    assert!(
        person.sees().contains("orden legal de conservar"),
        "{}",
        person.sees()
    );
    person.press("<end><enter>");
    assert_eq!(person.session.app.around.students.len(), 24);
    assert!(!person.sees().contains("¿Borrar todo"), "{}", person.sees());
    person.press("<up><enter><up><enter><end><enter>");
    assert!(
        person.sees().contains("¿Borrar todo lo que hay de Ximena"),
        "{}",
        person.sees()
    );
    person.press("<enter>");
    assert_eq!(
        person.session.app.around.students.len(),
        24,
        "the cursor stands on No"
    );
    person.press("<end><enter><up><enter>");
    assert!(
        person.sees().contains("Constancia de borrado"),
        "{}",
        person.sees()
    );
    assert!(!person.sees().contains("Ximena"), "{}", person.sees());
    assert_eq!(person.session.app.around.students.len(), 23);
    person.press("<esc><esc><enter>");
    assert!(!person.sees().contains("Ximena"), "{}", person.sees());
}

#[test]
fn what_is_past_its_time_is_shown_before_it_goes() {
    let mut person = Person::at_the_door(SPANISH).types("t<end><up><enter>");
    assert!(
        person.sees().contains("Cuánto tiempo se guarda"),
        "{}",
        person.sees()
    );
    // Evidence for six months.
    person.press("<down><down><down><right><down><down><down><enter>");
    let screen = person.sees();
    assert!(
        screen.contains("Esto se borraría hoy") && screen.contains("Evidencias:"),
        "{screen}"
    );
    let count = |person: &Person| {
        let folder = person
            .session
            .store()
            .unwrap()
            .folder(
                xime(person),
                juntos::domain::people::who_sees::Viewer::Teacher,
            )
            .unwrap();
        folder
            .learning
            .iter()
            .map(|learning| learning.evidence.len())
            .sum::<usize>()
    };
    let before = count(&person);
    person.press("<enter>");
    assert_eq!(count(&person), before, "the cursor stands on No");
    person.press("<enter><home><enter>");
    assert!(
        person.sees().contains("Lo que se borró"),
        "{}",
        person.sees()
    );
    assert!(count(&person) < before);
}

#[test]
fn the_log_says_who_did_what_and_leaves_as_a_table() {
    let mut person = Person::at_the_door(SPANISH).types("/xime<enter><esc>t<end><enter>");
    assert!(
        person.sees().contains("se abrió la carpeta"),
        "{}",
        person.sees()
    );
    let folder = person.folder.path().join("salida");
    person.press("s");
    person.press(&"<back>".repeat(200));
    person
        .session
        .handle(Message::Paste(folder.display().to_string()));
    person.press("<enter>");
    let table = std::fs::read_to_string(folder.join("juntos-log-2026-11-24.csv")).unwrap();
    assert!(
        table.starts_with("day,time,who,what,student\n2026-11-24,"),
        "{table}"
    );
}

#[test]
fn an_open_form_at_the_desk_survives_the_curtain() {
    let (mut person, _) = Person::at_a_locked_desk(SPANISH);
    person.press("<down><down><down><down><enter>Leonor");
    person.wait(60);
    person.press(&format!("{PASSPHRASE}<enter>"));
    assert!(person.sees().contains("Leonor"), "{}", person.sees());
}

#[test]
fn a_new_student_of_a_locked_class_gets_a_code() {
    let (mut person, codes) = Person::at_a_locked_desk(SPANISH);
    person.press("<down><down><down><down><enter>Leonor<enter>Paz<enter><enter><enter><enter><enter><enter><enter>");
    assert!(person.sees().contains("Leonor Paz"), "{}", person.sees());
    assert_eq!(person.session.app.around.with_codes.len(), codes.len() + 1);
}

#[test]
fn the_desk_is_not_reached_without_the_passphrase() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    let key = xime(&person);
    let mut person = person.types("<enter>/xime<enter>").types(&codes[&key]);
    let message = person.session.perform(Ask::Log(LogAsk::Read));
    let failure = Failure::GivePassphrase;
    assert!(
        matches!(message, Message::Failed { failure: refused, .. } if refused == failure),
        "{message:?}"
    );
    person.session.handle(Message::Key(ch('t')));
    assert!(!person.session.app.is_at_desk());
}

/// The clock of the laptop is put right in the middle of a note: back by an hour.
#[test]
fn a_clock_that_jumps_back_keeps_saving_and_keeps_the_order() {
    let mut person = Person::leads(SPANISH).types("nAntes.<esc>nDespués");
    let back = |person: &Person, seconds: i64| Now {
        moment: Moment(person.session.app.around.now.moment.0 + seconds * 1000),
        local: person.session.app.around.now.local + jiff::SignedDuration::from_secs(seconds),
    };
    person.session.handle(Message::Tick(back(&person, -3600)));
    person.wait(1);
    let person = person.comes_back().types("/xime<enter><enter>n");
    assert!(person.sees().contains("Después"), "{}", person.sees());
    let log = person.session.store().unwrap().log(100).unwrap();
    assert!(log.len() > 1 && log[0].what == What::Opened);
}

#[test]
fn a_damaged_class_is_rescued_on_the_screen_that_says_so() {
    let person = Person::leads(SPANISH).types("nUna nota.<esc>");
    let path = person.sample();
    let Person { session, folder } = person;
    drop(session);
    let mut bytes = std::fs::read(&path).unwrap();
    bytes.truncate(bytes.len() / 2);
    std::fs::write(&path, bytes).unwrap();
    let mut session = support::session(folder.path());
    session.handle_open(false, path);
    session.check_class();
    let person = Person { session, folder };
    assert!(
        person.sees().contains("está dañado") && person.sees().contains("24 de noviembre"),
        "{}",
        person.sees()
    );
    let person = person.types("<enter>");
    assert!(
        person.sees().contains("La clase está como ese día"),
        "{}",
        person.sees()
    );
    assert!(matches!(person.is_at(), Some(Room::Door(_))));
    assert_eq!(person.session.app.around.students.len(), 24);
}

#[test]
fn without_a_passphrase_there_is_no_way_round_a_code() {
    let person = Person::at_the_door(SPANISH)
        .types("t<down><down><down><down><down><down><down><down><down><enter><up><enter>");
    assert!(person.sees().contains("Los códigos"), "{}", person.sees());
    let mut person = person.types("<esc><esc><esc>/xime<enter>");
    assert!(
        person.sees().contains("escribe tu código") && !person.sees().contains("F3"),
        "{}",
        person.sees()
    );
    person.press("<f3>x<enter>");
    assert!(
        matches!(person.is_at(), Some(Room::Lock(_))),
        "{}",
        person.sees()
    );
    let opener =
        juntos::domain::class_file::secret::Opener::Passphrase(juntos::domain::Secret::of("x"));
    person.asks(Ask::Passphrase(PassphraseAsk::Try { opener }));
    assert!(
        matches!(person.is_at(), Some(Room::Lock(_))),
        "{}",
        person.sees()
    );
}

#[test]
fn the_private_key_goes_when_the_desk_is_left_without_any_deed() {
    let (mut person, _) = Person::at_a_locked_desk(SPANISH);
    // As the loop does it: a key that asks the disk for nothing.
    person.session.hear(Message::Key(key(Key::Escape)));
    person.session.finish();
    assert!(matches!(person.is_at(), Some(Room::Door(_))));
    assert_eq!(state(&person), State::Class);
}

#[test]
fn the_wheel_answers_no_question_and_the_curtain_loses_no_code() {
    let mut person = at_ximes_folder();
    person.press("<end><enter>");
    person.session.handle(Message::Wheel(false));
    person.press("<enter>");
    assert_eq!(
        person.session.app.around.students.len(),
        24,
        "it still stands on No"
    );
    let mut person = Person::at_the_door(SPANISH)
        .types("t<down><down><down><down><down><down><down><down><enter>");
    person.press(&format!("{PASSPHRASE}<enter>{PASSPHRASE}<enter>"));
    person.wait(60);
    assert!(matches!(person.is_at(), Some(Room::Curtain(_))));
    person.press("<esc>");
    person.press(&format!("{PASSPHRASE}<enter>"));
    assert!(
        person.sees().contains("El código de recuperación"),
        "{}",
        person.sees()
    );
}

#[test]
fn what_one_class_is_owed_is_never_written_into_another() {
    let mut person = Person::leads(SPANISH);
    person
        .session
        .store()
        .unwrap()
        .limit_pages_for_tests(Some(0));
    for _ in 0..400 {
        person.press(".");
        if person.session.app.failure.is_some() {
            break;
        }
    }
    assert!(person.session.is_owing());
    let mut sample = juntos::content::sample::built_in(support::today().day()).unwrap();
    sample.class.name = "Otra".into();
    let when = juntos::store::When {
        moment: Moment(0),
        day: support::today().day(),
    };
    let other = person.folder.path().join("otra.juntos");
    drop(Store::make(&other, |store| store.fill(when, &sample)).unwrap());
    person.session.handle_open(false, other);
    person.wait(3);
    let store = person.session.store().unwrap();
    let requests = |key| {
        store
            .folder(key, juntos::domain::people::who_sees::Viewer::Teacher)
            .unwrap()
            .private_requests
    };
    assert_eq!((1..=24).map(StudentId).map(requests).sum::<usize>(), 0);
}

/// At the end of the day with a full disk: covered, not locked, the words kept on the screen below, and no hurry.
#[test]
fn a_class_that_cannot_be_saved_is_covered_until_there_is_room() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    let key = xime(&person);
    let mut person = person
        .types("<enter>/xime<enter>")
        .types(&codes[&key])
        .types("<enter><enter>n");
    person
        .session
        .store()
        .unwrap()
        .limit_pages_for_tests(Some(0));
    person.press(&"palabras ".repeat(2_000));
    later(&mut person, 3 * 3600);
    later(&mut person, 1);
    assert!(
        matches!(person.is_at(), Some(Room::Curtain(_))),
        "{}",
        person.sees()
    );
    let now = person.session.app.around.now.moment;
    assert!(
        person.session.app.wake_at().unwrap().0 >= now.0 + 500,
        "it waits between two tries"
    );
    // Somebody comes by: only the passphrase opens it, and it is locked all the same once there is room.
    person.press(&codes[&key]);
    assert!(
        matches!(person.is_at(), Some(Room::Curtain(_))),
        "{}",
        person.sees()
    );
    person.session.store().unwrap().limit_pages_for_tests(None);
    person.wait(3);
    assert!(person.sees().contains("bajo llave"), "{}", person.sees());
    person.press(&format!("{PASSPHRASE}<enter>/xime<enter>"));
    person.press(&codes[&key]);
    person.press("<enter>n");
    assert!(person.sees().contains("palabras"), "{}", person.sees());
}

/// The door names everybody: it is covered too, and who has the passphrase goes on there.
#[test]
fn the_door_of_a_class_that_waits_to_be_locked_is_covered() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    let key = xime(&person);
    let mut person = person
        .types("<enter>/xime<enter>")
        .types(&codes[&key])
        .types("<enter><enter>n");
    person
        .session
        .store()
        .unwrap()
        .limit_pages_for_tests(Some(0));
    person.press(&"palabras ".repeat(2_000));
    for _ in 0..20 {
        if matches!(person.is_at(), Some(Room::Door(_))) {
            break;
        }
        person.press("<esc>");
        person.wait(1);
    }
    assert!(person.session.is_owing() && person.sees().contains("Xime"));
    later(&mut person, 3 * 3600);
    assert!(
        matches!(person.is_at(), Some(Room::Curtain(_))),
        "{}",
        person.sees()
    );
    assert!(!person.sees().contains("Xime"), "{}", person.sees());
    person.press("x");
    person.wait(60);
    assert!(!person.sees().contains("Xime"), "{}", person.sees());
    person.press("<back>");
    person.session.store().unwrap().limit_pages_for_tests(None);
    person.wait(3);
    assert!(person.sees().contains("bajo llave"), "{}", person.sees());
}

#[test]
fn what_is_shown_once_is_left_by_two_presses_in_a_row_only() {
    let mut person = Person::at_the_door(SPANISH)
        .types("t<down><down><down><down><down><down><down><down><enter>");
    person.press(&format!("{PASSPHRASE}<enter>{PASSPHRASE}<enter>"));
    let shows_the_code = |person: &Person| person.sees().contains("El código de recuperación");
    person.press("<esc>x<f1><esc><esc><enter><c-c>");
    assert!(shows_the_code(&person), "{}", person.sees());
    assert!(
        person.sees().contains("todavía no está guardado"),
        "{}",
        person.sees()
    );
    person.press("<esc>");
    person.wait(60);
    person.press(&format!("{PASSPHRASE}<enter><esc>"));
    assert!(shows_the_code(&person), "{}", person.sees());
    person.press("<esc>");
    assert!(!shows_the_code(&person));
}

#[test]
fn ctrl_c_asks_once_and_typing_on_takes_the_question_back() {
    let mut person = Person::leads(SPANISH).types("nUna");
    person.press("<c-c> nota<c-c>");
    assert!(
        matches!(person.is_at(), Some(Room::Conference(_))),
        "{}",
        person.sees()
    );
    person.press("<c-c>");
    assert!(person.session.app.is_closed());
    let person = person.comes_back().types("/xime<enter><enter>n");
    assert!(person.sees().contains("Una nota"), "{}", person.sees());
}

#[test]
fn the_clock_of_a_conference_stands_still_under_the_curtain() {
    let elapsed = |person: &mut Person| {
        let mut rooms = person.session.app.stack().iter();
        let walk = rooms.find_map(|room| match room {
            Room::Conference(walk) => Some(walk),
            _ => None,
        });
        walk.unwrap().clock.elapsed()
    };
    let mut person = Person::leads(SPANISH).types("<down>");
    person.wait(300);
    assert!(matches!(person.is_at(), Some(Room::Curtain(_))));
    let before = elapsed(&mut person);
    assert!(before >= 299, "{before}");
    person.wait(600);
    assert_eq!(elapsed(&mut person), before);
    person.press("x");
    person.wait(10);
    assert_eq!(elapsed(&mut person), before + 10);
}

#[test]
fn a_new_student_gets_a_code_from_the_door_too() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    let mut person = person.types("<home><enter>");
    assert!(
        matches!(person.is_at(), Some(Room::Door(_))),
        "{}",
        person.sees()
    );
    person.press("a");
    assert!(
        matches!(person.is_at(), Some(Room::Lock(_))),
        "{}",
        person.sees()
    );
    person.press(&format!("{PASSPHRASE}<enter>"));
    person.press("Leonor<enter>Paz<enter><enter><enter><enter><enter><enter><enter>");
    assert!(person.sees().contains("Leonor Paz"), "{}", person.sees());
    assert_eq!(person.session.app.around.with_codes.len(), codes.len() + 1);
    let Some(Room::Sheet(page)) = person.is_at() else {
        panic!("{}", person.sees());
    };
    assert!(matches!(&page.sheet, Sheet::Codes(codes) if codes.len() == 1));
}
