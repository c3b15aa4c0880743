//! A year is over: the next class is a file of its own that goes on with the people, and with nothing of their year.

use std::path::{Path, PathBuf};

use juntos::ask::StudentAsk;
use juntos::domain::Secret;
use juntos::domain::class_file::secret::Opener;
use juntos::domain::class_file::throttle::Answer;
use juntos::store::{Store, When};

use super::*;

fn when() -> When {
    When {
        moment: today().moment,
        day: today().day(),
    }
}

/// Everything of a class as its export says it.
fn exported(store: &Store, student: StudentId) -> String {
    store.export(student, Viewer::Teacher).unwrap().to_string()
}

fn begin(person: Person, keys: &str) -> Person {
    person
        .types("t")
        .chooses("Terminó el año: empezar la clase que sigue")
        .types(keys)
}

fn next_file(person: &Person) -> PathBuf {
    person.session.store().unwrap().path().to_owned()
}

fn open(path: &Path) -> Store {
    Store::open(path).unwrap()
}

#[test]
fn the_next_class_goes_on_with_the_people_and_what_is_open() {
    let person = Person::at_the_door(SPANISH);
    let before = person.sample();
    let names: Vec<String> = person
        .session
        .app
        .around
        .students
        .iter()
        .map(|one| one.name.called.clone())
        .collect();
    let were: Vec<Folder> = names.iter().map(|called| folder(&person, called)).collect();
    let person = begin(person, "Sexto C<enter><enter><enter>");
    let seen = person.sees();
    assert!(
        seen.contains("Ya empezó la clase que sigue, con 24 estudiantes"),
        "{seen}"
    );
    let path = next_file(&person);
    assert_ne!(path, before);
    let class = person.session.app.around.class.clone().unwrap();
    assert_eq!((class.name.as_str(), class.grade), ("Sexto C", 7));
    assert_eq!(class.terms.first().unwrap().from.year(), 2027);
    let mut promises = 0;
    for (called, was) in names.iter().zip(&were) {
        let now = folder(&person, called);
        assert_eq!(now.student.name, was.student.name);
        assert_eq!(now.student.grade, was.student.grade.map(|grade| grade + 1));
        assert_eq!(now.households, was.households);
        let said = |folder: &Folder| -> Vec<String> {
            folder
                .profile
                .iter()
                .map(|one| format!("{:?} {:?}", one.prompt, one.said))
                .collect()
        };
        assert_eq!(said(&now), said(was));
        assert_eq!(now.learning.len(), was.learning.len(), "the standards");
        assert!(
            now.learning
                .iter()
                .all(|one| one.evidence.is_empty() && one.judged.is_none())
        );
        assert!(now.habits.is_empty() && now.points.is_empty() && now.growth.is_empty());
        let open = |folder: &Folder| -> Vec<String> {
            let records = folder.records.iter();
            let promises = records.flat_map(|record| &record.promises);
            promises
                .filter(|one| one.kept.is_none())
                .map(|one| one.said.text.clone())
                .collect()
        };
        promises += open(was).len();
        assert_eq!(open(&now), open(was));
        let kept = now.records.iter().flat_map(|record| &record.promises);
        assert_eq!(kept.count(), open(was).len());
        assert!(now.records.iter().all(|record| record.notes.is_empty()));
    }
    assert!(promises > 0, "the sample has open promises");
    assert_ne!(
        open(&before).class_id(),
        person.session.store().unwrap().class_id()
    );
    let log = person.session.store().unwrap().log(100).unwrap();
    assert!(log.iter().any(|line| line.what == What::Created));
    assert!(
        !log.iter().any(|line| line.what == What::Opened),
        "the old log stays behind"
    );
    let old_log = open(&before).log(100).unwrap();
    assert!(old_log.iter().any(|line| line.what == What::Exported));
}

#[test]
fn nothing_of_the_year_lies_in_the_new_file_and_the_old_one_stays() {
    let person = Person::leads(SPANISH).types("nUnaNotaDelOtoño.<esc>");
    let before = person.sample();
    let person = begin(
        person.types("<esc>").comes_back(),
        "Sexto C<enter><enter><enter>",
    );
    let path = next_file(&person);
    let student = key(&person, "Xime");
    let notes = "UnaNotaDelOtoño";
    let folder = person.leaves();
    let bytes = |path: &Path| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
    assert!(!bytes(&path).contains(notes));
    assert!(exported(&open(&before), student).contains(notes));
    drop(folder);
}

#[test]
fn a_locked_class_goes_on_behind_a_passphrase_of_its_own() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    let before = person.sample();
    let own = "otra frase bastante larga";
    let keys = format!("<down><enter>Sexto C<enter><enter><enter>{own}<enter>{own}<enter>");
    let mut person = person.types("<home>");
    person.choose("Terminó el año: empezar la clase que sigue");
    person.press(keys.trim_start_matches("<down><enter>"));
    assert!(person.sees().contains("recuperación"), "{}", person.sees());
    person.press("<esc><esc>");
    assert!(
        person.sees().contains("códigos") || person.sees().contains("Códigos"),
        "{}",
        person.sees()
    );
    person.press("<esc><esc>");
    let path = next_file(&person);
    let store = person.session.store().unwrap();
    assert_eq!(store.state(), State::Teacher);
    let students = person.session.app.around.students.len();
    assert_eq!(students, 24);
    let folder = person.leaves();
    let bytes = std::fs::read(&path).unwrap();
    let holds = |words: &str| {
        bytes
            .windows(words.len())
            .any(|part| part == words.as_bytes())
    };
    assert!(
        !holds("Alondra") && !holds("Quiñónez"),
        "nothing of it was ever in the clear"
    );
    let mut next = open(&path);
    let phrase = |words: &str| Opener::Passphrase(Secret::of(words));
    assert!(matches!(
        next.unlock(when(), &phrase(PASSPHRASE)).unwrap(),
        Answer::Wrong(_)
    ));
    assert_eq!(next.unlock(when(), &phrase(own)).unwrap(), Answer::Open);
    next.examine(None).unwrap();
    assert!(next.unsound().is_empty(), "{:?}", next.unsound());
    let mut old = open(&before);
    assert_eq!(
        old.unlock(when(), &phrase(PASSPHRASE)).unwrap(),
        Answer::Open
    );
    assert!(!codes.is_empty());
    drop(folder);
}

#[test]
fn whoever_has_left_stays_behind() {
    let mut person = Person::at_the_door(SPANISH);
    let gone = key(&person, "Xime");
    person.press("t");
    person.asks(Ask::Student(StudentAsk::Leave {
        student: gone,
        left: true,
    }));
    person.press("<esc><esc><esc><esc>");
    let person = begin(person.comes_back(), "Sexto C<enter><enter><enter>");
    assert!(
        person.sees().contains("con 23 estudiantes"),
        "{}",
        person.sees()
    );
    let store = person.session.store().unwrap();
    assert!(
        store
            .roll()
            .unwrap()
            .iter()
            .all(|(student, ..)| *student != gone)
    );
}

/// Whoever has several classes finds them at the welcome, and none is opened by another's place in the list.
#[test]
fn the_welcome_lists_the_classes_that_are_there() {
    let person = begin(Person::at_the_door(SPANISH), "Sexto C<enter><enter><enter>");
    let next = next_file(&person);
    let mut person = person.types("<esc><esc>");
    let seen = person.sees();
    assert!(
        seen.contains("Abrir “Sexto-C”") && !seen.contains("Abrir “sample”"),
        "{seen}"
    );
    person.choose("Probar la clase de ejemplo");
    assert_eq!(next_file(&person), person.sample());
    person.press("<esc>");
    person.choose("Abrir “Sexto-C”");
    assert_eq!(next_file(&person), next);
    assert!(
        matches!(person.is_at(), Some(Room::Door(_))),
        "{}",
        person.sees()
    );
}
