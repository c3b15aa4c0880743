//! What is done at the desk is done in the class file, is told, and stays done.
#![allow(
    clippy::allow_attributes,
    clippy::cognitive_complexity,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

#[path = "deeds/covered.rs"]
mod covered;
#[path = "deeds/grid.rs"]
mod grid;
#[path = "deeds/homes.rs"]
mod homes;
#[path = "deeds/names.rs"]
mod names;
#[path = "deeds/next_class.rs"]
mod next_class;
#[path = "deeds/scripts.rs"]
mod scripts;
#[path = "deeds/standards.rs"]
mod standards;
mod support;

use jiff::ToSpan as _;
use juntos::ask::{Ask, Change, ClassAsk, ClassChange, Sheet};
use juntos::domain::class_file::keeping::Kind;
use juntos::domain::class_file::log::What;
use juntos::domain::conference::pace::Moment;
use juntos::domain::id::StudentId;
use juntos::domain::people::folder::Folder;
use juntos::domain::people::who_sees::Viewer;
use juntos::domain::{Language, Now};
use juntos::locale::Reading;
use juntos::shell::{Message, Room};
use juntos::vault::State;
use support::{PASSPHRASE, Person, today};

const SPANISH: Reading = Reading::One(Language::Spanish);

fn key(person: &Person, called: &str) -> StudentId {
    let mut students = person.session.app.around.students.iter();
    students.find(|one| one.name.called == called).unwrap().key
}

fn folder(person: &Person, called: &str) -> Folder {
    let store = person.session.store().unwrap();
    store.folder(key(person, called), Viewer::Teacher).unwrap()
}

fn pieces(person: &Person) -> usize {
    let learning = folder(person, "Xime").learning;
    learning.iter().map(|one| one.evidence.len()).sum()
}

/// So many days later, at the same hour.
fn later(person: &mut Person, days: i64) {
    let now = today();
    person.session.handle(Message::Tick(Now {
        moment: Moment(now.moment.0 + days * 86_400_000),
        local: now.local.checked_add(days.days()).unwrap(),
    }));
}

/// At the desk, in the folder of a student of the roll.
fn in_the_folder(person: Person, called: &str) -> Person {
    let person = person.types("t").chooses("La carpeta de un estudiante");
    person.types(&format!("/{called}<enter>"))
}

/// What a sheet becomes, below the folder of whoever sits there.
fn saved(person: &mut Person) -> Vec<(String, String)> {
    let folder = person.folder.path().join("salida");
    person.press(&format!("s{}", "<back>".repeat(200)));
    let path = folder.display().to_string();
    person.session.handle(Message::Paste(path));
    person.press("<enter>");
    assert!(person.sees().contains("Se guardó en"), "{}", person.sees());
    let files = std::fs::read_dir(&folder).unwrap();
    files
        .map(|file| {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// Of what is to be done, one kind alone.
fn of_kind(person: &mut Person, kind: &str) -> String {
    for _ in 0..8 {
        if person.reads().lines().any(|line| line.trim() == kind) {
            break;
        }
        person.press("<tab>");
    }
    person.reads()
}

#[test]
fn whoever_was_talked_with_in_private_is_done_with_and_can_be_opened_again() {
    let person = Person::leads(SPANISH).types(".").comes_back();
    let mut person = person.types("t").chooses("Lo que queda por hacer");
    let screen = of_kind(&mut person, "Para hablar en privado");
    assert!(screen.contains("La familia de Ximena"), "{screen}");
    person.press("d");
    let screen = of_kind(&mut person, "Para hablar en privado");
    assert!(screen.contains("ya se habló"), "{screen}");
    let person = person.comes_back();
    assert_eq!(folder(&person, "Xime").private_requests, 0);
    let mut person = person.types("t").chooses("Lo que queda por hacer");
    of_kind(&mut person, "Para hablar en privado");
    person.press("<enter>");
    assert_eq!(
        folder(&person, "Xime").private_requests,
        1,
        "{}",
        person.sees()
    );
}

/// The family that asked keeps its answer; no other finds the question any more.
#[test]
fn a_question_that_went_to_all_families_is_taken_back_by_two_presses() {
    let person = Person::at_the_door(SPANISH)
        .types("/xime<enter><end><enter>")
        .chooses("Preguntas y respuestas")
        .chooses("Preguntarle algo")
        .types("¿A qué hora abre la biblioteca?<enter><esc><esc><esc>t")
        .chooses("Lo que queda por hacer")
        .chooses("¿A qué hora abre la biblioteca?")
        .types("A las siete y media.<enter><enter>At half past seven.<enter><right><enter>")
        .types("<enter>When does the library open?<enter>");
    let mut person = person.types("<tab><tab>");
    let screen = person.sees();
    assert!(screen.contains("Para todas las familias"), "{screen}");
    person.go_to("¿A qué hora abre la biblioteca?");
    person.press("d");
    let store = person.session.store().unwrap();
    assert_eq!(store.given().unwrap().len(), 1, "one press asks");
    person.press("d");
    assert!(person.sees().contains("Guardado"), "{}", person.sees());
    let store = person.session.store().unwrap();
    assert_eq!(store.given().unwrap(), []);
    assert!(person.session.app.around.given.is_empty());
    let mut asked = folder(&person, "Xime").asked.into_iter();
    let answer = asked.find_map(|one| one.answer).unwrap();
    assert_eq!(answer.text, "A las siete y media.");
}

#[test]
fn a_plan_that_was_shown_is_done() {
    let person = in_the_folder(Person::at_the_door(SPANISH), "xime");
    let person = person.chooses("Estándares y evidencias").types("<enter>");
    let mut person = person
        .chooses("Plan para volver a mostrarlo")
        .types("Repetir el cartel.<enter><enter><enter>");
    let plans = |person: &Person| {
        let plans = folder(person, "Xime").plans.into_iter();
        let plans = plans.filter(|plan| plan.words.what.text == "Repetir el cartel.");
        plans.map(|plan| plan.done).collect::<Vec<_>>()
    };
    assert_eq!(plans(&person), [false], "{}", person.sees());
    person.go_to("Plan: Repetir el cartel.");
    person.press("d");
    assert_eq!(plans(&person), [true]);
    assert!(person.sees().contains("hecho"), "{}", person.sees());
}

#[test]
fn a_rule_is_kept_without_clearing_anything_away() {
    let mut person = Person::at_the_door(SPANISH).types("t");
    person.choose("Cuánto tiempo se guarda");
    let before = pieces(&person);
    person.press("<down><down><down><right><down><down><down><enter>");
    person.choose("Solo guardar los plazos");
    assert!(person.sees().contains("Guardado"), "{}", person.sees());
    assert_eq!(pieces(&person), before);
    let store = person.session.store().unwrap();
    let keeping = store.keeping().unwrap();
    let of = |kind| keeping.iter().find(|(one, _)| *one == kind).unwrap().1;
    assert_eq!(of(Kind::Evidence), Some(6));
    assert_eq!(of(Kind::Results), None);
}

#[test]
fn whoever_left_and_comes_back_is_among_the_others_again() {
    let mut person = in_the_folder(Person::at_the_door(SPANISH), "xime");
    let xime = key(&person, "Xime");
    person.choose("Ya no está en la clase");
    person.press("<home><enter>");
    assert_eq!(person.session.app.around.students.len(), 23);
    let left = |person: &Person| person.session.store().unwrap().left_on(xime).unwrap();
    assert_eq!(left(&person), Some(today().day()));
    person.choose("Volvió a la clase");
    assert_eq!(left(&person), None);
    assert_eq!(person.session.app.around.students.len(), 24);
}

/// Who left long enough ago goes with everything, and the log says so; a legal hold keeps even that.
#[test]
fn whoever_left_long_ago_goes_with_everything_but_for_a_legal_hold() {
    for held in [false, true] {
        let mut person = in_the_folder(Person::at_the_door(SPANISH), "xime");
        let xime = key(&person, "Xime");
        if held {
            person.choose("Orden legal de conservar");
        }
        person.choose("Ya no está en la clase");
        person.press("<home><enter><esc><esc><esc>");
        later(&mut person, 400);
        let mut person = person.types("t").chooses("Cuánto tiempo se guarda");
        person.press("<down><down><down><down><down><down><right><enter>");
        let screen = person.sees();
        assert_eq!(screen.contains("Quienes ya no están"), !held, "{screen}");
        if held {
            continue;
        }
        person.press("<home><enter>");
        let screen = person.sees();
        assert!(screen.contains("Lo que se borró"), "{screen}");
        let store = person.session.store().unwrap();
        assert!(store.left_on(xime).is_err(), "the row is gone");
        let log = store.log_of(xime).unwrap();
        assert!(log.iter().any(|line| line.what == What::Erased), "{log:?}");
        assert_eq!(store.roll().unwrap().len(), 23);
    }
}

#[test]
fn a_class_gives_up_its_passphrase_at_the_desk_and_only_with_it() {
    let (person, _) = Person::at_a_locked_desk(SPANISH);
    let mut person = person.types("t").chooses("Quitar la frase");
    person.press("otra cosa<enter>");
    let state = |person: &Person| person.session.store().unwrap().state();
    assert_eq!(state(&person), State::Teacher, "{}", person.sees());
    // What was refused is gone: what is typed next stands alone.
    person.press(&format!("{PASSPHRASE}<enter>"));
    assert_eq!(state(&person), State::Plain, "{}", person.sees());
    let screen = person.sees();
    assert!(screen.contains("La clase ya no tiene frase"), "{screen}");
    assert!(screen.contains("El escritorio"), "{screen}");
    person.go_to("Poner la clase bajo llave con una frase");
    let person = person.comes_back();
    let screen = person.sees();
    assert!(screen.contains("¿Quién dirige hoy?"), "{screen}");
}

#[test]
fn the_paper_with_the_codes_has_everybodys() {
    let (person, _) = Person::at_a_locked_desk(SPANISH);
    let mut person = person.types("t").chooses("Códigos nuevos");
    person.press("<home><enter>");
    let Some(Room::Sheet(page)) = person.is_at() else {
        panic!("{}", person.sees())
    };
    let Sheet::Codes(slips) = page.sheet.clone() else {
        panic!("{}", person.sees())
    };
    let files = saved(&mut person);
    let [(name, paper)] = files.as_slice() else {
        panic!("{files:?}");
    };
    assert_eq!(name, "juntos-codes-2026-11-24.html");
    assert!(paper.contains("<h1") || paper.contains("<h2"), "{paper}");
    assert_eq!(slips.len(), 24);
    for slip in slips {
        assert!(paper.contains(&slip.name), "{}: {paper}", slip.name);
        let code: String = slip.code.text().chars().take(3).collect();
        assert!(paper.contains(&code), "{}", slip.name);
    }
}

#[test]
fn the_paper_with_the_recovery_code_has_it_and_says_of_which_file_it_is() {
    let mut person = Person::at_the_door(SPANISH)
        .types("t")
        .chooses("Poner la clase bajo llave con una frase");
    person.press(&format!("{PASSPHRASE}<enter>{PASSPHRASE}<enter>"));
    let Some(Room::Sheet(page)) = person.is_at() else {
        panic!("{}", person.sees())
    };
    let Sheet::Recovery { code, .. } = page.sheet.clone() else {
        panic!("{}", person.sees())
    };
    let files = saved(&mut person);
    let [(name, paper)] = files.as_slice() else {
        panic!("{files:?}");
    };
    assert_eq!(name, "juntos-recovery-code-2026-11-24.html");
    assert!(paper.contains("El código de recuperación"), "{paper}");
    assert!(paper.contains("sample.juntos"), "{paper}");
    let code: String = code.text().chars().take(3).collect();
    assert!(paper.contains(&code), "{paper}");
}

/// A drive that others write to does not keep a class well: that is said when the class is opened, and only once.
#[test]
fn a_class_on_a_shared_drive_is_warned_of_once() {
    let mut person = Person::at_the_door(SPANISH);
    let drive = person.folder.path().join("Dropbox");
    std::fs::create_dir(&drive).unwrap();
    let path = drive.join("sample.juntos");
    std::fs::copy(person.sample(), &path).unwrap();
    person.session.handle_open(false, path);
    let looks = Ask::Class(ClassAsk::LookAtPlace);
    let change = person.asks(looks.clone());
    assert_eq!(change, Change::Class(ClassChange::OnSharedDrive));
    assert!(person.reads().contains("sincronizada"), "{}", person.sees());
    let change = person.asks(looks);
    assert_eq!(change, Change::Class(ClassChange::WellPlaced));
}
