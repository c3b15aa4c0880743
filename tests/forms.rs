//! Forms: what is chosen stays what it was, what is typed stays whose and where it was, and nothing typed is lost.
#![allow(
    clippy::allow_attributes,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

mod support;

use jiff::ToSpan as _;
use jiff::civil::date;
use juntos::domain::Language;
use juntos::domain::Now;
use juntos::domain::conference::pace::Moment;
use juntos::domain::id::{EvidenceId, StudentId};
use juntos::domain::learning::evidence::{Evidence, Work};
use juntos::domain::people::folder::Folder;
use juntos::domain::people::who_sees::Viewer;
use juntos::domain::words::Words;
use juntos::locale::Reading;
use juntos::shell::{Message, Room};
use juntos::store::When;
use support::{PASSPHRASE, Person, today};

const SPANISH: Reading = Reading::One(Language::Spanish);
const ENGLISH: Reading = Reading::One(Language::English);

fn key(person: &Person, called: &str) -> StudentId {
    let mut students = person.session.app.around.students.iter();
    students.find(|one| one.name.called == called).unwrap().key
}

fn folder(person: &Person, called: &str) -> Folder {
    let store = person.session.store().unwrap();
    store.folder(key(person, called), Viewer::Teacher).unwrap()
}

/// So many days later, at the same hour.
fn later(person: &mut Person, days: i64) {
    let now = today();
    person.session.handle(Message::Tick(Now {
        moment: Moment(now.moment.0 + days * 86_400_000),
        local: now.local.checked_add(days.days()).unwrap(),
    }));
}

fn preparing(person: Person) -> Person {
    person
        .types("/xime<enter>")
        .chooses("Preparar mi conferencia")
}

#[test]
fn the_day_of_a_prepared_goal_stays_the_day_that_was_chosen() {
    let person = preparing(Person::at_the_door(SPANISH))
        .chooses("Mi meta")
        .types("Leer diez minutos cada noche.<enter><enter><right><right>");
    assert!(
        person.sees().contains("10 de diciembre"),
        "{}",
        person.sees()
    );
    let mut person = person.types("<esc>").comes_back();
    later(&mut person, 4);
    let person = preparing(person).chooses("Mi meta");
    assert!(
        person.sees().contains("10 de diciembre"),
        "{}",
        person.sees()
    );
    let person = person.types(&"<enter>".repeat(9));
    assert_eq!(
        folder(&person, "Xime").goal_draft_by,
        Some(date(2026, 12, 10))
    );
}

#[test]
fn a_day_nobody_moved_is_the_day_that_was_on_screen() {
    let person = preparing(Person::at_the_door(SPANISH))
        .chooses("Mi meta")
        .types("Leer.");
    assert!(
        person.sees().contains("8 de diciembre"),
        "{}",
        person.sees()
    );
    let mut person = person.types("<esc>").comes_back();
    later(&mut person, 4);
    let person = preparing(person).chooses("Mi meta");
    assert!(
        person.sees().contains("8 de diciembre"),
        "{}",
        person.sees()
    );
}

#[test]
fn a_day_that_has_passed_is_asked_for_again() {
    let person = preparing(Person::at_the_door(SPANISH))
        .chooses("Mi meta")
        .types("Leer.<esc>");
    let mut person = person.comes_back();
    later(&mut person, 40);
    let person = preparing(person)
        .chooses("Mi meta")
        .types(&"<enter>".repeat(10));
    assert!(
        person.sees().contains("Ese día ya pasó"),
        "{}",
        person.sees()
    );
    assert_eq!(folder(&person, "Xime").goal_draft_by, None);
}

/// The goal that was prepared is agreed on with its own day.
#[test]
fn the_goal_of_the_conference_has_the_day_it_was_prepared_for() {
    let person = preparing(Person::at_the_door(SPANISH))
        .chooses("Mi meta")
        .types("Leer diez minutos cada noche.<enter><enter><right><right>")
        .types(&"<enter>".repeat(8))
        .types("<esc><home><enter><enter>")
        .types("mj<enter>");
    let person = if person.sees().contains("10 de diciembre") {
        person
    } else {
        person.types("<enter>")
    };
    assert!(
        person.sees().contains("10 de diciembre"),
        "{}",
        person.sees()
    );
}

fn choosing(person: Person) -> Person {
    preparing(person)
        .chooses("Lo que muestro")
        .chooses("Uno que me da orgullo")
}

#[test]
fn the_work_that_was_chosen_stays_chosen_when_newer_work_comes() {
    let person = choosing(Person::at_the_door(SPANISH))
        .chooses("ubicar números negativos")
        .types("<enter>Porque ya no me confundo.<esc>");
    let learning = folder(&person, "Xime").learning;
    let standard = learning
        .iter()
        .find(|one| one.standard.code.starts_with("6.NS.C"))
        .unwrap();
    let chosen = standard.evidence.last().unwrap().key;
    let standard = standard.standard.key;
    drop(person.session);
    let mut store =
        juntos::store::Store::open(&person.folder.path().join("sample.juntos")).unwrap();
    let piece = Evidence {
        again: None,
        key: EvidenceId::NEW,
        assessed: Some(today().day()),
        kind: Default::default(),
        state: Default::default(),
        work: Work {
            task: Words::only(Language::Spanish, "El trabajo más nuevo"),
            score: Some(3.0),
            ..Work::default()
        },
    };
    let when = When {
        moment: today().moment,
        day: today().day(),
    };
    store
        .keep_evidence(when, StudentId(1), standard, &piece, "")
        .unwrap();
    drop(store);
    let mut session = support::session(person.folder.path());
    session.handle_open(true, person.folder.path().join("sample.juntos"));
    session.app.around.reading = SPANISH;
    let person = Person {
        session,
        folder: person.folder,
    };
    assert_eq!(key(&person, "Xime"), StudentId(1), "the evidence is hers");
    let person = choosing(person).chooses("ubicar números negativos");
    let screen = person.sees_at(120, 60);
    assert!(screen.contains("Porque ya no me confundo."), "{screen}");
    assert!(!screen.contains("El trabajo más nuevo"), "{screen}");
    let person = person.types("<enter><enter><enter><enter><enter><enter>");
    let learning = folder(&person, "Xime").learning;
    let shown = learning.iter().find(|one| one.standard.key == standard);
    let (_, choice) = shown.unwrap().choice.as_ref().unwrap();
    assert_eq!(choice.evidence, Some(chosen));
}

#[test]
fn words_of_one_standard_never_stand_under_another() {
    let person = choosing(Person::at_the_door(SPANISH))
        .chooses("ubicar números negativos")
        .types("<enter>Solo de los negativos.<esc>");
    // The cursor goes to another standard of the same place.
    let other = person.sees();
    let person = person.types("<home>");
    let person = if person
        .sees()
        .lines()
        .any(|line| line.contains('▸') && line.contains("números negativos"))
    {
        person.types("<down><enter>")
    } else {
        person.types("<enter>")
    };
    assert!(
        !person.sees().contains("Solo de los negativos."),
        "{other}\n{}",
        person.sees()
    );
    let person = person.types("<esc>").chooses("ubicar números negativos");
    assert!(
        person.sees().contains("Solo de los negativos."),
        "{}",
        person.sees()
    );
}

#[test]
fn spanish_words_stay_spanish_when_the_screen_turns_english() {
    let person = Person::at_the_door(SPANISH)
        .types("/xime<enter><end><enter>")
        .chooses("Preguntas y respuestas")
        .chooses("Preguntarle algo")
        .types("¿Hay tarea hoy?<esc>");
    let mut person = person.comes_back();
    person.session.app.around.reading = ENGLISH;
    let person = person
        .types("/xime<enter><end><enter>")
        .chooses("Questions")
        .chooses("Ask");
    assert!(person.sees().contains("[ES]"), "{}", person.sees());
    let person = person.types("<enter>");
    let asked = folder(&person, "Xime").asked;
    let last = asked.last().unwrap();
    assert_eq!(last.said.text, "¿Hay tarea hoy?");
    assert_eq!(last.said.language, Language::Spanish);
}

#[test]
fn whoever_types_on_in_the_other_language_can_say_so() {
    let person = Person::at_the_door(ENGLISH)
        .types("/xime<enter><end><enter>")
        .chooses("Questions")
        .chooses("Ask")
        .types("¿Hay tarea hoy?<f3>");
    assert!(person.sees().contains("[ES]"), "{}", person.sees());
    let person = person.types("<enter>");
    let asked = folder(&person, "Xime").asked;
    assert_eq!(asked.last().unwrap().said.language, Language::Spanish);
}

fn at_a_new_point(person: Person) -> Person {
    person
        .chooses("La carpeta de un estudiante")
        .types("/xime<enter>")
        .chooses("Puntos para conversar")
        .types("a")
}

#[test]
fn what_the_teacher_types_at_the_desk_is_there_after_a_kill() {
    let person = at_a_new_point(Person::at_the_door(SPANISH).types("t"))
        .types("Preguntarle por su hermano.")
        .waits(1)
        .comes_back();
    let person = at_a_new_point(person.types("t"));
    assert!(
        person.sees().contains("Preguntarle por su hermano."),
        "{}",
        person.sees()
    );
}

#[test]
fn esc_at_the_desk_keeps_the_words_and_the_list_says_so() {
    let person = Person::at_the_door(SPANISH)
        .types("t")
        .chooses("Hoy y esta semana")
        .chooses("Ximena Luna Ochoa")
        .chooses("Cambiar a otra hora")
        .chooses("Otro día u otra hora")
        .types("<right><right><esc>");
    assert!(person.sees().contains("sigue aquí"), "{}", person.sees());
    let person = person.types("<up>");
    let list = person.sees_at(80, 80);
    assert!(list.contains("sin terminar"), "{list}");
    let person = person.chooses("Otro día u otra hora");
    assert!(
        person.sees().contains("26 de noviembre"),
        "{}",
        person.sees()
    );
}

#[test]
fn what_the_teacher_types_is_the_teachers_alone() {
    let (person, _) = Person::at_a_locked_desk(SPANISH);
    let person = at_a_new_point(person)
        .types("Preguntarle por su hermano.")
        .waits(1);
    let path = person.folder.path().join("sample.juntos");
    let person = person.comes_back();
    for file in [path.clone(), path.with_extension("juntos-wal")] {
        let bytes = std::fs::read(file).unwrap_or_default();
        let words = "Preguntarle por su hermano".as_bytes();
        assert!(!bytes.windows(words.len()).any(|some| some == words));
    }
    let person = person.types(&format!("{PASSPHRASE}<enter>"));
    let person = at_a_new_point(person);
    assert!(
        person.sees().contains("Preguntarle por su hermano."),
        "{}",
        person.sees()
    );
    // Away from the desk nothing of it stays in memory.
    let person = person.types("<esc><esc><esc><esc><esc><esc>");
    assert!(
        matches!(person.is_at(), Some(Room::Door(_))),
        "{}",
        person.sees()
    );
    let drafts = &person.session.app.around.drafts;
    assert!(drafts.is_empty(), "{drafts:?}");
}

#[test]
fn a_class_that_locks_after_two_hours_keeps_what_was_typed() {
    let (person, _) = Person::at_a_locked_desk(SPANISH);
    let person = at_a_new_point(person).types("Preguntarle por su hermano.");
    let person = person.waits(2 * 3600 + 5);
    let person = person.types(&format!("{PASSPHRASE}<enter>")).types("t");
    let person = if person.sees().contains("frase") {
        person.types(&format!("{PASSPHRASE}<enter>"))
    } else {
        person
    };
    let person = at_a_new_point(person);
    assert!(
        person.sees().contains("Preguntarle por su hermano."),
        "{}",
        person.sees()
    );
}

#[test]
fn words_that_are_let_go_come_back_until_the_page_is_left() {
    let person = at_a_new_point(Person::at_the_door(SPANISH).types("t")).types("Una cosa.<c-d>");
    assert!(!person.sees().contains("Una cosa."), "{}", person.sees());
    let person = person.types("<c-d>");
    assert!(person.sees().contains("Una cosa."), "{}", person.sees());
    let person = person.waits(1).types("<c-d>").waits(1).comes_back();
    let person = at_a_new_point(person.types("t"));
    assert!(!person.sees().contains("Una cosa."), "{}", person.sees());
}

/// A paste that is longer than a field is cut, and that is said for as long as the field is full.
#[test]
fn what_does_not_fit_into_a_field_is_not_left_out_in_silence() {
    let mut person = at_a_new_point(Person::at_the_door(SPANISH).types("t"));
    assert!(!person.sees().contains("no cupo"), "{}", person.sees());
    let words = "Una palabra más. ".repeat(5_000);
    person.session.handle(Message::Paste(words));
    assert!(person.sees().contains("no cupo"), "{}", person.sees());
    person.wait(2);
    assert!(person.sees().contains("no cupo"), "{}", person.sees());
    let person = person.types("<back><back><back><back>");
    assert!(!person.sees().contains("no cupo"), "{}", person.sees());
}

#[test]
fn a_form_that_was_sent_leaves_nothing_behind() {
    let person = at_a_new_point(Person::at_the_door(SPANISH).types("t"))
        .types("Una cosa.")
        .waits(1)
        .types("<enter><enter><enter><enter>");
    let points = folder(&person, "Xime").points;
    assert!(points.iter().any(|point| point.said.text == "Una cosa."));
    let store = person.session.store().unwrap();
    assert!(store.drafts_of_desk().unwrap().is_empty());
    assert!(person.session.app.around.drafts.is_empty());
}

/// A draft says only what somebody typed: what the class file says otherwise by then is not undone by it.
#[test]
fn a_draft_holds_only_what_somebody_changed() {
    let details = |person: Person| {
        person
            .types("t")
            .chooses("La carpeta de un estudiante")
            .types("/xime<enter>")
            .chooses("El estudiante y la familia")
            .types("<enter>")
    };
    let person = details(Person::at_the_door(SPANISH))
        .types("<down><down><down><down><down><down><down>elle<esc>");
    drop(person.session);
    let path = person.folder.path().join("sample.juntos");
    let mut store = juntos::store::Store::open(&path).unwrap();
    let mut student = store.known_student(StudentId(1)).unwrap();
    student.grade = Some(8);
    let when = When {
        moment: today().moment,
        day: today().day(),
    };
    store.keep_student(when, StudentId(1), &student).unwrap();
    drop(store);
    let mut session = support::session(person.folder.path());
    session.handle_open(true, path);
    session.app.around.reading = SPANISH;
    let person = details(Person {
        session,
        folder: person.folder,
    });
    let person = person.types(&"<enter>".repeat(9));
    let known = folder(&person, "Xime").student;
    assert_eq!(
        (known.grade, known.pronouns.as_deref()),
        (Some(8), Some("elle"))
    );
}

#[test]
fn a_class_that_was_begun_goes_on_where_it_was_left() {
    let mut person = Person::sits_down();
    person.press("<down><enter><down><enter>Sexto B<enter>");
    person.wait(1);
    let folder = person.folder;
    drop(person.session);
    let session = support::session(folder.path());
    let mut person = Person { session, folder };
    person.press("<down><enter><down><enter>");
    assert!(person.sees().contains("Sexto B"), "{}", person.sees());
    person.press(
        "<enter><enter><enter>Luz Ortega<enter><enter><enter><enter><enter><enter><enter><enter>",
    );
    assert_eq!(
        person.session.app.around.class.as_ref().unwrap().name,
        "Sexto B",
        "{}",
        person.sees()
    );
    let left = person.folder.path().join("typed.json");
    assert!(!left.exists());
}

#[test]
fn a_passphrase_is_kept_nowhere() {
    let person = Person::at_the_door(SPANISH)
        .types("t")
        .chooses("Poner la clase bajo llave")
        .types(&format!("{PASSPHRASE}<enter>"))
        .waits(2);
    let store = person.session.store().unwrap();
    assert!(store.drafts_of_desk().unwrap().is_empty());
    assert!(person.session.app.around.drafts.is_empty());
}

/// What a program of before kept: by the places of fields, all words called English.
#[test]
fn drafts_of_before_are_read_as_far_as_they_are_sure() {
    let person = Person::at_the_door(SPANISH);
    let folder_of = person.folder;
    drop(person.session);
    let path = folder_of.path().join("sample.juntos");
    std::fs::remove_file(&path).unwrap();
    let file = rusqlite::Connection::open(&path).unwrap();
    file.execute_batch(include_str!("files/schema-5-plain.sql"))
        .unwrap();
    let keep = |place: &str, words: &str| {
        let said = serde_json::json!({ "text": words, "language": "en" });
        let said = serde_json::json!({ "v": 1, "value": said }).to_string();
        let sql = "INSERT INTO draft (student, place, at, sealed) VALUES (1, ?1, 1, ?2)";
        file.execute(sql, (place, said)).unwrap();
    };
    keep("prepare/goal", "Leer cada noche.\u{1f}30");
    keep("prepare/family/explore", "walk song");
    keep("prepare/habit/fall/collaboration", "2\u{1f}Ayudo a Beto.");
    keep("prepare/future/thing", "De un programa por venir.");
    drop(file);
    let mut session = support::session(folder_of.path());
    session.handle_open(true, path);
    session.app.around.reading = SPANISH;
    let person = Person {
        session,
        folder: folder_of,
    };
    assert_eq!(person.session.app.failure, None);
    let unfinished = person
        .session
        .store()
        .unwrap()
        .drafts_of(StudentId(1))
        .unwrap();
    let of = |place: &str| {
        let mut drafts = unfinished.drafts.iter();
        drafts.find(|draft| draft.spot.place() == place).unwrap()
    };
    assert_eq!(
        of("prepare/family/explore").form["done"],
        serde_json::json!(["walk", "song"])
    );
    assert_eq!(
        of("form/view/student/fall/collaboration").form["often"],
        serde_json::json!("usually")
    );
    // Nobody kept which language the goal is in, nor its day: it stands beside the form, which stays empty.
    let person = preparing(person).chooses("Mi meta");
    assert!(
        person.sees().contains("Leer cada noche."),
        "{}",
        person.sees()
    );
    assert!(
        person.sees().contains("Esto se quedó aquí antes"),
        "{}",
        person.sees()
    );
    let person = person
        .types("Leer cada noche, en voz alta.<enter>")
        .types(&"<enter>".repeat(9));
    let goal = folder(&person, "Xime").goal_draft.unwrap().text;
    assert!(goal.ends_with("Leer cada noche, en voz alta."), "{goal}");
    let unfinished = person
        .session
        .store()
        .unwrap()
        .drafts_of(StudentId(1))
        .unwrap();
    assert!(
        unfinished
            .older
            .iter()
            .all(|one| one.place != "prepare/goal")
    );
}

/// So long after, and kept again as it stands: nothing of it is otherwise.
#[test]
fn a_kept_goal_keeps_its_words_and_its_day_when_nobody_changes_them() {
    let keeps = "<enter>".repeat(9);
    let person = preparing(Person::at_the_door(SPANISH))
        .chooses("Mi meta")
        .types("Leer diez minutos cada noche.<enter>")
        .types(&keeps);
    let before = folder(&person, "Xime");
    assert!(before.goal_draft_by.is_some());
    let mut person = person.comes_back();
    later(&mut person, 60);
    let person = preparing(person).chooses("Mi meta").types(&keeps);
    let after = folder(&person, "Xime");
    assert_eq!(after.goal_draft, before.goal_draft);
    assert_eq!(after.goal_draft_by, before.goal_draft_by);
    assert_eq!(after.goal_draft_plan, before.goal_draft_plan);
}

#[test]
fn a_kept_choice_keeps_its_next_step_in_both_languages_and_its_day() {
    let person = Person::at_the_door(SPANISH);
    let xime = folder(&person, "Xime");
    let chosen = |folder: &Folder| {
        let mut all = folder.learning.iter();
        let shown = all.find(|one| {
            let choice = one.choice.as_ref();
            choice.is_some_and(|(place, _)| {
                *place == juntos::domain::learning::standard::Place::Strong
            })
        });
        let shown = shown.unwrap();
        (shown.standard.key, shown.choice.clone().unwrap())
    };
    let (standard, (place, mut choice)) = chosen(&xime);
    let mut next = Words::only(Language::Spanish, "Explicarlo a mi hermano");
    next.en = Some("Explain it to my brother".into());
    choice.next = Some(next);
    choice.by = Some(date(2026, 11, 1));
    drop(person.session);
    let path = person.folder.path().join("sample.juntos");
    let mut store = juntos::store::Store::open(&path).unwrap();
    let when = When {
        moment: today().moment,
        day: today().day(),
    };
    store
        .prepare_choice(when, xime.key, standard, place, &choice)
        .unwrap();
    drop(store);
    let mut session = support::session(person.folder.path());
    session.handle_open(true, path);
    session.app.around.reading = SPANISH;
    let person = Person {
        session,
        folder: person.folder,
    };
    let person = choosing(person).types(&format!("<enter>{}", "<enter>".repeat(6)));
    let (kept_of, (_, kept)) = chosen(&folder(&person, "Xime"));
    assert_eq!(kept_of, standard);
    assert_eq!(kept.next, choice.next);
    assert_eq!(kept.by, choice.by);
    assert_eq!(kept.why, choice.why);
}

/// Words that change leave their translation standing, and nothing is kept before somebody has said what becomes of it.
#[test]
fn a_translation_of_earlier_words_is_never_dropped_in_silence() {
    let person = preparing(Person::at_the_door(SPANISH))
        .chooses("Mi meta")
        .types("Leer diez minutos.<f4>Read for ten minutes.")
        .types(&"<enter>".repeat(9));
    let kept = folder(&person, "Xime").goal_draft.unwrap();
    let english = kept.translation.clone().unwrap();
    assert!(english.ends_with("Read for ten minutes."), "{english}");
    let person = person
        .chooses("Mi meta")
        .types("<end> Cada noche.")
        .types(&"<tab>".repeat(9))
        .types("<enter>");
    let screen = person.sees();
    assert!(
        screen.contains("Esta traducción es de las palabras de antes"),
        "{screen}"
    );
    assert!(screen.contains("dice lo mismo"), "{screen}");
    let before = folder(&person, "Xime").goal_draft.unwrap();
    assert_eq!(before, kept, "nothing is kept yet");
    let person = person.types(&"<enter>".repeat(9));
    let after = folder(&person, "Xime").goal_draft.unwrap();
    assert!(after.text.ends_with("Leer diez minutos. Cada noche."));
    assert_eq!(after.translation, Some(english), "it says the same");
}
