//! A conference of the class's own: copied, changed, led, written for other classes. No file is opened by hand.

use assert_cmd::Command;
use juntos::content::{Content, check};
use juntos::domain::conference::script::Script;
use juntos::screen::{Kind, Within};

use super::*;

const OURS: &str = "nuestra-boleta";

fn at_the_scripts(person: Person) -> Person {
    person.types("t").chooses("Las conferencias: copiar")
}

/// A copy of the report card, and the cursor in it.
fn copied() -> Person {
    at_the_scripts(Person::at_the_door(SPANISH))
        .chooses("Conferencia de la boleta")
        .chooses("Copiarla con otro nombre")
        .types("Our report card<down>Nuestra boleta<enter>")
}

/// Back until this is open.
fn back(mut person: Person, is_there: impl Fn(&Room) -> bool) -> Person {
    for _ in 0..9 {
        if person.is_at().is_some_and(&is_there) {
            return person;
        }
        person.press("<esc>");
    }
    panic!("never there: {}", person.sees());
}

fn desk(room: &Room) -> bool {
    matches!(room, Room::Desk(_))
}

/// A list of a script, on this level of it.
fn list(within: fn(&Within) -> bool) -> impl Fn(&Room) -> bool {
    move |room| match room {
        Room::List(list) => matches!(&list.listing.kind, Kind::Script(_, of) if within(of)),
        _ => false,
    }
}

const WHOLE: fn(&Within) -> bool = |of| *of == Within::Whole;
const PAGE: fn(&Within) -> bool = |of| matches!(of, Within::Page(_));

fn content(person: &Person) -> Content {
    Content::of_class(person.session.store().unwrap().definitions().unwrap())
}

fn script(person: &Person, id: &str) -> Script {
    content(person).script(id).unwrap().clone()
}

fn steps(script: &Script) -> Vec<&str> {
    script.steps.iter().map(|step| step.id.as_str()).collect()
}

#[test]
fn a_copy_is_changed_step_by_step_and_the_program_s_own_stays() {
    let person = copied();
    let before = script(&person, "report-card");
    let person = person
        .chooses("Mis hábitos")
        .chooses("Subir un lugar")
        .chooses("Subir un lugar")
        .chooses("Bajar un lugar");
    let person = back(person, list(WHOLE));
    let own = script(&person, OURS);
    let moved = [
        "settle", "why", "profile", "habits", "learning", "family", "goals", "close",
    ];
    assert_eq!(steps(&own), moved, "{}", person.sees());
    let mut person = person;
    person.go_to("La voz de la familia");
    person.press("d");
    assert!(
        steps(&script(&person, OURS)).contains(&"family"),
        "once is not enough"
    );
    person.press("d");
    let own = script(&person, OURS);
    assert_eq!(
        steps(&own),
        [
            "settle", "why", "profile", "habits", "learning", "goals", "close"
        ]
    );
    let person = person
        .chooses("Un paso de otra conferencia")
        .chooses("Quién soy");
    let own = script(&person, OURS);
    assert_eq!(own.steps.len(), 8, "{}", person.sees());
    assert_eq!(script(&person, "report-card"), before);
    assert_eq!(script(&person.comes_back(), OURS), own);
}

#[test]
fn a_sentence_is_reworded_in_both_languages_and_said_in_the_conference() {
    let clear = "<back>".repeat(160);
    let person = copied()
        .chooses("Bienvenida")
        .chooses("Quiénes estamos aquí")
        .chooses("Dice")
        .chooses("Gracias por venir")
        .types(&format!(
            "{clear}Welcome, {{family}}!<down>{clear}¡Qué bueno que vinieron, {{familia}}!<enter>"
        ));
    assert!(person.sees().contains("{familia}"), "{}", person.sees());
    // What is reworded here is said here, and nowhere else.
    let person = back(person, list(PAGE));
    let mut person = person.chooses("Verla como la ve");
    assert!(
        person.sees().contains("¡Qué bueno que vinieron"),
        "{}",
        person.sees()
    );
    assert!(
        person.sees().contains("clase de muestra"),
        "{}",
        person.sees()
    );
    person.press("<esc><esc><esc><esc>");
    let content = content(&person);
    assert!(
        content
            .typed("settle-thanks-family")
            .es
            .unwrap()
            .contains("Gracias")
    );
}

#[test]
fn what_is_only_known_of_some_and_a_brace_alone_are_told_and_stay_to_be_put_right() {
    let person = copied()
        .chooses("Bienvenida")
        .chooses("Quiénes estamos aquí")
        .chooses("Dice")
        .chooses("Una frase más")
        .types("I can {strong}.<down>Yo puedo {fuerte}.<enter>");
    let seen = person.sees();
    assert!(
        seen.contains("no sabe “strong” de cada estudiante"),
        "{seen}"
    );
    let clear = "<back>".repeat(40);
    let person = person.types(&format!("{clear}I can {{<down>{clear}Yo puedo<enter>"));
    let seen = person.sees();
    assert!(seen.contains("llave sin su pareja"), "{seen}");
    // Left and come back to, on another day too.
    let person = person.types("<esc>").comes_back();
    let person = at_the_scripts(person)
        .chooses("Nuestra boleta")
        .chooses("Bienvenida")
        .chooses("Quiénes estamos aquí")
        .chooses("Dice")
        .chooses("Una frase más");
    assert!(person.sees().contains("I can {"), "{}", person.sees());
}

#[test]
fn the_page_where_a_conference_is_closed_stays_the_last() {
    let mut person = copied();
    person.go_to("Cierre");
    person.press("dd");
    assert!(
        person.sees().contains("ahí se cierra la"),
        "{}",
        person.sees()
    );
    assert_eq!(script(&person, OURS).steps.len(), 8);
}

#[test]
fn what_was_held_shows_what_was_shown_and_what_is_planned_follows() {
    let person = back(copied(), desk);
    // The copy becomes the usual one, and Xime leads it.
    let person = person
        .chooses("Cómo está configurada")
        .chooses("Conferencia habitual");
    let mut person = person;
    for _ in 0..8 {
        if person.sees().contains("Nuestra boleta") {
            break;
        }
        person.press("<right>");
    }
    person.press("<enter><esc><esc>");
    let student = StudentId(person.session.app.around.students[0].key.0);
    let held = |person: &Person| {
        let store = person.session.store().unwrap();
        let folder = store.folder(student, Viewer::Teacher).unwrap();
        let all = folder.records.into_iter().map(|one| one.conference.script);
        all.collect::<Vec<_>>()
    };
    person.press("<enter>");
    person.choose("Ensayar");
    person.go_to("Conferencia");
    for _ in 0..8 {
        if person.sees().contains("Nuestra boleta") {
            break;
        }
        person.press("<right>");
    }
    person.press("<end><enter>");
    assert!(
        matches!(person.is_at(), Some(juntos::shell::Room::Conference(_))),
        "{}",
        person.sees()
    );
    person.press(" ");
    person = person.waits(2);
    person.press("qq<esc>");
    assert!(
        held(&person).contains(&OURS.to_owned()),
        "{:?}",
        held(&person)
    );
    let before = script(&person, OURS);
    let person = at_the_scripts(person)
        .chooses("Nuestra boleta")
        .chooses("Mi aprendizaje")
        .chooses("Subir");
    let after = script(&person, OURS);
    assert_ne!(steps(&before), steps(&after));
    let names = held(&person);
    let as_held = names
        .iter()
        .find(|name| name.starts_with("nuestra-boleta."))
        .unwrap();
    assert_eq!(steps(&script(&person, as_held)), steps(&before));
    assert!(!names.contains(&OURS.to_owned()));
    let offered = content(&person);
    assert!(offered.offered_scripts().all(|one| one.id != *as_held));
    assert_eq!(
        person.session.app.around.class.as_ref().unwrap().script,
        OURS
    );
}

#[test]
fn another_class_takes_it_from_a_folder_and_check_finds_nothing_wrong() {
    let mut person = copied()
        .chooses("Bienvenida")
        .chooses("Quiénes estamos aquí")
        .chooses("Dice")
        .chooses("Una frase más")
        .types("Hi, {teacher}.<down>Hola, {docente}.<enter>");
    person = back(person, list(WHOLE));
    let folder = person.folder.path().join("for others");
    let path = folder.to_str().unwrap().to_owned();
    person.choose("Escribirla en una carpeta");
    person.press(&format!("{path}<enter>"));
    assert!(person.sees().contains("Ya está en"), "{}", person.sees());
    let (pack, findings) = check(&folder);
    let wrong: Vec<_> = findings
        .iter()
        .filter(|one| !one.is_only_a_warning())
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let theirs = Content::with_pack(pack);
    let own = content(&person);
    assert_eq!(
        theirs.script(OURS).unwrap().steps.len(),
        own.script(OURS).unwrap().steps.len()
    );
    let output = Command::cargo_bin("juntos")
        .unwrap()
        .arg("check")
        .arg(&folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    // It says something else by now: nothing is written over it before that is chosen.
    person.choose("Cierre");
    person.choose("Cómo se llama");
    person.press("x<down><down><down><enter>");
    person = back(person, list(WHOLE));
    person.choose("Escribirla en una carpeta");
    person.press(&format!("{path}<enter>"));
    assert!(
        person.sees().contains("dice otra cosa"),
        "{}",
        person.sees()
    );
    person.press("<up><enter>");
    assert!(person.sees().contains("Ya está en"), "{}", person.sees());
    // The folder that is taken in says the same: the script stays the class's to change.
    let person = back(person, desk);
    let person = person
        .chooses("La carpeta de la escuela")
        .chooses("Tomar lo que dice")
        .types(&format!("{path}<enter>"));
    assert!(
        person.sees().contains("No cambiaría nada"),
        "{}",
        person.sees()
    );
}

#[test]
fn what_a_folder_does_not_have_stays_the_class_s_and_what_is_used_is_not_removed() {
    let mut person = back(copied(), desk);
    person.choose("La carpeta de la escuela");
    person.choose("Tomar lo que dice");
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/school-folder");
    person.press(&format!("{example}<enter>"));
    person.choose("Tomarlo");
    assert_eq!(script(&person, OURS).steps.len(), 8);
    let mut person = back(person, desk).chooses("Las conferencias: copiar");
    person.go_to("Nuestra boleta");
    person.press("dd");
    assert!(content(&person).script(OURS).is_none(), "{}", person.sees());
}
