//! A family of two homes: which of them a conference is with, and which of them said something.

use juntos::domain::conference::follow_up::Task;

use super::*;

/// Xime's family has two homes.
fn with_two_homes() -> Person {
    let person = in_the_folder(Person::at_the_door(SPANISH), "xime")
        .chooses("El estudiante y la familia")
        .chooses("Agregar un hogar")
        .types("Tía Lupe<enter><right><enter><right><enter><right><enter><enter><enter><enter>");
    assert_eq!(folder(&person, "Xime").households.len(), 2);
    person.comes_back()
}

#[test]
fn a_conference_with_one_home_is_with_that_home() {
    let person = in_the_folder(with_two_homes(), "xime");
    let homes = person.session.store().unwrap();
    let homes = homes.homes(key(&person, "Xime")).unwrap();
    let planned = |person: &Person| {
        let records = folder(person, "Xime").records.into_iter();
        let homes = records.map(|record| record.conference.home);
        homes.filter(Option::is_some).collect::<Vec<_>>()
    };
    assert_eq!(planned(&person), []);
    let person = person
        .chooses("Planear una conferencia")
        .types("<enter><enter><enter><enter><right><right><enter><enter><enter>");
    assert_eq!(planned(&person), [Some(homes[1].0)], "{}", person.sees());
}

#[test]
fn the_teacher_says_of_which_home_something_is_one_by_one_or_all_at_once() {
    let mut person = with_two_homes();
    for question in ["¿Cuándo?", "¿Dónde?", "¿Cómo?"] {
        person = person
            .types("/xime<enter><end><enter>")
            .chooses("Rosa Ochoa")
            .chooses("Preguntas y respuestas")
            .chooses("Preguntarle algo")
            .types(&format!("{question}<enter><esc><esc><esc>"));
    }
    // As a class of before has them: nobody had said which home asked.
    let folder = person.leaves();
    let path = folder.path().join("sample.juntos");
    let file = rusqlite::Connection::open(&path).unwrap();
    let sql = "UPDATE question SET home = NULL WHERE id IN (SELECT id FROM question WHERE student = 1 ORDER BY id DESC LIMIT 3)";
    assert_eq!(file.execute(sql, []).unwrap(), 3);
    drop(file);
    let mut session = support::session(folder.path());
    session.handle_open(true, path);
    session.app.around.reading = SPANISH;
    let person = Person { session, folder };
    let unowned = |person: &Person| {
        let store = person.session.store().unwrap();
        let today = today().day();
        let open = store.open_tasks(today, today).unwrap().into_iter();
        let counts = open.filter_map(|one| match one.what {
            Task::Whose(of) => Some(of.count),
            _ => None,
        });
        counts.sum::<usize>()
    };
    let before = unowned(&person);
    assert!(before >= 3);
    let mut person = person.types("t").chooses("Lo que queda por hacer");
    of_kind(&mut person, "¿De qué casa?");
    person.press("<enter><right><enter><enter>");
    assert_eq!(unowned(&person), before - 1, "{}", person.sees());
    of_kind(&mut person, "¿De qué casa?");
    person.press("<enter><right><enter><right><enter>");
    assert_eq!(unowned(&person), 0, "{}", person.sees());
}
