//! How a class is set: changed at the desk, shown before it is done, kept as it was.
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

use juntos::ask::{Ask, ClassSetAsk, FolderAsk, FolderChange};
use juntos::content::{Content, read};
use juntos::domain::class_file::class::{Cover, Raters};
use juntos::domain::class_file::definition::Definition;
use juntos::domain::class_file::setting::Change;
use juntos::domain::learning::mastery::Rule;
use juntos::domain::people::person::Voice;
use juntos::domain::{Language, Words};
use juntos::locale::Reading;
use juntos::screen::Kind;
use juntos::shell::Room;
use support::Person;

const SPANISH: Reading = Reading::One(Language::Spanish);
const ENGLISH: Reading = Reading::One(Language::English);

fn at_settings(reading: Reading) -> Person {
    let words = if reading.first() == Language::Spanish {
        "configurada"
    } else {
        "is set"
    };
    Person::at_the_door(reading).types("t").chooses(words)
}

fn is_at(person: &Person, kind: &Kind) -> bool {
    matches!(person.is_at(), Some(Room::List(list)) if list.listing.kind == *kind)
}

/// The words on the screen, however they are broken into lines.
fn flowing(person: &Person) -> String {
    let words = person.reads();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn rule(person: &Person) -> Rule {
    person.session.app.around.class.as_ref().unwrap().rule
}

fn set(person: &mut Person, to: Change) {
    let to = Box::new(to);
    person.asks(Ask::ClassSet(ClassSetAsk::Set { to }));
}

/// From the form of the rule, the rule is turned on to the next one and asked for.
fn tries_the_next_rule(person: Person) -> Person {
    person.chooses("nivel: ").types("<right><enter><enter>")
}

#[test]
fn every_level_that_would_change_is_shown_and_nothing_does_until_it_is_chosen() {
    let mut person = tries_the_next_rule(at_settings(SPANISH));
    let was = rule(&person);
    let screen = person.reads();
    assert!(screen.contains("Lo que cambiaría"), "{screen}");
    assert!(screen.contains(" niveles."), "{screen}");
    assert!(
        screen.contains("Cuenta el puntaje más reciente"),
        "{screen}"
    );
    // One more Enter of somebody in a hurry leaves it as it is.
    person.press("<enter>");
    assert_eq!(rule(&person), was);
    assert!(is_at(&person, &Kind::Settings), "{}", person.reads());
    let mut person = tries_the_next_rule(person);
    person.press("<tab>");
    assert!(person.reads().contains("Bajarían: "), "{}", person.reads());
    person.press("<tab><tab><tab>");
    person.choose("Cambiarlo");
    assert_eq!(rule(&person), Rule::Latest);
    assert_eq!(
        person.session.store().unwrap().class().unwrap().rule,
        Rule::Latest
    );
    person.go_to("nivel: ");
    let screen = person.reads();
    assert!(
        screen.contains("Antes, hasta el 24 de noviembre de 2026"),
        "{screen}"
    );
    assert!(
        screen.contains("65%"),
        "the rule of before is told whole: {screen}"
    );
}

#[test]
fn the_list_of_levels_is_whole_and_agrees_with_what_is_so_afterwards() {
    let mut person = at_settings(ENGLISH);
    let before = levels(&person);
    let to = Box::new(Change::Rule(Rule::Highest));
    person.asks(Ask::ClassSet(ClassSetAsk::Try { to: to.clone() }));
    let Some(Room::List(list)) = person.is_at() else {
        panic!("{}", person.sees());
    };
    let Kind::Effect(_, trial) = &list.listing.kind else {
        panic!("{}", person.sees());
    };
    let trial = trial.clone();
    assert!(!trial.moved.is_empty());
    // Two lines that answer, and one for each level.
    assert_eq!(list.listing.items().count(), trial.moved.len() + 2);
    set(&mut person, Change::Rule(Rule::Highest));
    let after = levels(&person);
    let changed = before
        .iter()
        .zip(&after)
        .filter(|(one, other)| one != other);
    assert_eq!(changed.count(), trial.moved.len());
    for moved in &trial.moved {
        let is_it =
            |(student, code, _): &&(_, String, _)| *student == moved.student && *code == moved.code;
        assert_eq!(before.iter().find(is_it).unwrap().2, moved.from);
        assert_eq!(after.iter().find(is_it).unwrap().2, moved.to);
    }
}

type Level = (
    juntos::domain::id::StudentId,
    String,
    juntos::domain::learning::scale::Standing,
);

fn levels(person: &Person) -> Vec<Level> {
    use juntos::domain::people::who_sees::Viewer;
    let store = person.session.store().unwrap();
    let class = store.class().unwrap();
    let counting = person.session.app.around.content.counting(&class);
    let mut levels = Vec::new();
    for student in store.students().unwrap() {
        let folder = store.folder(student.key, Viewer::Teacher).unwrap();
        levels.extend(folder.learning.iter().map(|learning| {
            (
                student.key,
                learning.standard.code.clone(),
                learning.standing(counting),
            )
        }));
    }
    levels
}

#[test]
fn a_standard_has_a_rule_of_its_own_and_goes_back_to_the_classes() {
    let mut person = at_settings(ENGLISH);
    let code = person.session.store().unwrap().standards().unwrap()[0]
        .code
        .clone();
    let own = |person: &Person| person.session.store().unwrap().standards().unwrap()[0].rule;
    let came = own(&person);
    set(&mut person, Change::RuleOf(code.clone(), Some(Rule::Mean)));
    assert_eq!(own(&person), Some(Rule::Mean));
    person.go_to("Rules of single standards");
    assert!(
        person.reads().contains("average of all scores"),
        "{}",
        person.reads()
    );
    person.press("<enter>");
    assert!(person.reads().contains(&code), "{}", person.reads());
    set(&mut person, Change::RuleOf(code, None));
    assert_eq!(own(&person), came);
}

#[test]
fn what_was_shown_at_a_conference_stays_as_it_was_shown() {
    let mut person = Person::at_the_door(ENGLISH);
    let shown = |person: &Person| {
        use juntos::domain::people::who_sees::Viewer;
        let store = person.session.store().unwrap();
        let all = store.students().unwrap().into_iter();
        let all = all.flat_map(|one| store.folder(one.key, Viewer::Teacher).unwrap().records);
        all.map(|record| record.snapshot).collect::<Vec<_>>()
    };
    close_ximes(&mut person);
    let before = shown(&person);
    assert!(before.iter().any(Option::is_some));
    person.press("t");
    set(&mut person, Change::Rule(Rule::Highest));
    set(&mut person, Change::Habits("cares".into()));
    assert_eq!(shown(&person), before);
}

/// Xime's conference is held, and what was shown at it is kept.
fn close_ximes(person: &mut Person) {
    use juntos::ask::{Change as Done, ConferenceAsk, ConferenceChange};
    use juntos::domain::conference::{Conference, State};
    use juntos::domain::people::who_sees::Viewer;
    let students = &person.session.app.around.students;
    let xime = students
        .iter()
        .find(|one| one.name.called == "Xime")
        .unwrap()
        .key;
    let conference = Box::new(Conference {
        student: xime,
        script: "report-card".into(),
        minutes: 20,
        state: State::UnderWay,
        began: Some(person.session.app.around.now.moment),
        at: Some(person.session.app.around.now.local),
        ..Conference::default()
    });
    let begin = ConferenceAsk::Begin {
        conference: conference.clone(),
    };
    let begun = person.session.perform(Ask::Conference(begin));
    let juntos::shell::Message::Changed(begun) = begun else {
        panic!("{begun:?}");
    };
    let Done::Conference(ConferenceChange::Begun { conference: key }) = *begun else {
        panic!("{begun:?}");
    };
    let store = person.session.store().unwrap();
    let folder = store.folder(xime, Viewer::Teacher).unwrap();
    let counting = person.session.app.around.counting();
    let shown = folder.snapshot(counting, person.session.app.around.term(), key);
    assert!(!shown.standards.is_empty());
    let close = ConferenceAsk::Close {
        conference: Box::new(Conference {
            key,
            state: State::Held,
            ..*conference
        }),
        times: Vec::new(),
        shown: Some(Box::new(shown)),
    };
    person.session.perform(Ask::Conference(close));
}

#[test]
fn the_schools_why_is_quoted_in_the_language_it_is_in_where_the_conference_says_why() {
    let mut person = Person::at_the_door(SPANISH).types("t");
    let why = Words::only(Language::English, "Every child can learn this.");
    set(&mut person, Change::Why(why));
    person.press("<esc><esc>/xime<enter><enter><enter>");
    let why = |person: &Person| {
        let page = person.reads();
        page.contains("Every child can learn this.").then_some(page)
    };
    let mut found = None;
    for _ in 0..40 {
        found = found.or_else(|| why(&person));
        person.press(" ");
    }
    let page = found.expect("never said why");
    assert!(page.contains("El porqué de la escuela"), "{page}");
    assert!(page.contains("[EN]"), "marked: {page}");
}

#[test]
fn a_typed_mission_is_on_the_familys_pages_and_its_words_before_are_kept() {
    let mut person = at_settings(SPANISH);
    person.choose("misión");
    person.press("Learn<tab>Aprender juntos.<enter>");
    assert!(
        person.reads().contains("Aprender juntos."),
        "{}",
        person.reads()
    );
    person.choose("misión");
    person.press("<tab> Siempre.<enter>");
    person.go_to("misión");
    let screen = person.reads();
    assert!(screen.contains("Aprender juntos. Siempre."), "{screen}");
    assert!(
        screen.contains("Antes, hasta el 24 de noviembre"),
        "{screen}"
    );
    let class = person.session.store().unwrap().class().unwrap();
    assert_eq!(class.purpose.mission.en.as_deref(), Some("Learn"));
}

#[test]
fn a_voice_that_gives_no_view_of_habits_is_not_waited_for() {
    let mut person = Person::at_the_door(ENGLISH).types("t");
    let waiting = |person: &Person| {
        use juntos::domain::people::who_sees::Viewer;
        let store = person.session.store().unwrap();
        let all = store.students().unwrap().into_iter();
        let all = all.flat_map(|one| store.habits(one.key, Viewer::Teacher).unwrap());
        all.filter(|views| !views.has(Voice::Family)).count()
    };
    let before = waiting(&person);
    assert!(before > 0, "somebody is still waited for in the sample");
    let raters = Raters::from(vec![Voice::Student, Voice::Teacher]);
    set(&mut person, Change::Raters(raters));
    assert_eq!(waiting(&person), 0);
    person.press("<esc><esc>/xime<enter>");
    person.choose("For my family");
    let page = format!("{:?}", person.session.app.page());
    assert!(page.contains("\"family-page\""), "{page}");
    assert!(!page.contains("\"family-rating\""), "{page}");
}

#[test]
fn a_computer_covers_sooner_than_the_class_says_and_never_later() {
    let mut person = Person::at_the_door(ENGLISH).types("t");
    set(
        &mut person,
        Change::Cover(Cover {
            teacher: 120,
            student: 300,
        }),
    );
    person.wait(90);
    assert!(
        !matches!(person.is_at(), Some(Room::Curtain(_))),
        "{}",
        person.sees()
    );
    person.session.app.around.cover_here = (Some(1800), None);
    person.wait(31);
    assert!(
        matches!(person.is_at(), Some(Room::Curtain(_))),
        "{}",
        person.sees()
    );
    person.press("<enter>");
    person.session.app.around.cover_here = (Some(30), None);
    person.wait(31);
    assert!(
        matches!(person.is_at(), Some(Room::Curtain(_))),
        "{}",
        person.sees()
    );
}

/// A scale of three levels, with half steps that have names, and habits that reword a known one.
fn own() -> Vec<Definition> {
    let file = |path: &str, text: &str| Definition {
        path: path.into(),
        text: text.into(),
    };
    vec![
        file(
            "data/scales/three.json",
            r#"{"id": "three", "kind": "levels", "title": "own-scale", "step": 0.5, "mastery": 2,
                "levels": [
                  {"value": 3, "word": "own-3", "means": "own-means"},
                  {"value": 2, "word": "own-2", "means": "own-means", "half": "own-2-half"},
                  {"value": 1, "word": "own-1", "means": "own-means", "half": "own-1-half"}],
                "none": {"word": "own-none", "means": "own-means"},
                "not_assessed": {"word": "own-none", "means": "own-means"}}"#,
        ),
        file(
            "data/habits/ours.json",
            r#"{"id": "ours", "title": "own-habits", "habits": [
                {"id": "collaboration", "name": "own-habit", "student": "own-habit", "family": "own-habit"}]}"#,
        ),
        file(
            "locales/en-US/own.ftl",
            "own-scale = Three steps\nown-3 = shines\nown-2 = stands\nown-2-half = nearly shines\nown-1 = begins\nown-1-half = nearly stands\nown-none = nothing yet\nown-means = This is so.\nown-habits = Our habits\nown-habit = carrying together\n",
        ),
        file(
            "locales/es-US/own.ftl",
            "own-scale = Tres pasos\nown-3 = brilla\nown-2 = está\nown-2-half = casi brilla\nown-1 = empieza\nown-1-half = casi está\nown-none = todavía nada\nown-means = Así es.\nown-habits = Nuestros hábitos\nown-habit = cargar entre todos\n",
        ),
    ]
}

fn with_own(mut person: Person) -> Person {
    let own = own();
    let (_, findings) = read(std::path::Path::new(""), own.clone());
    assert_eq!(findings, []);
    person.session.app.around.content = Content::of_class(own);
    person.session.locales = person.session.app.around.content.locales();
    person
}

#[test]
fn a_scale_of_the_schools_own_says_every_level_in_its_words_before_it_is_taken() {
    let mut person = with_own(at_settings(SPANISH));
    person.asks(Ask::ClassSet(ClassSetAsk::Read));
    person.choose("Escala: ");
    person.press("<left><enter>");
    let mut screen = person.reads();
    if !screen.contains("Tres pasos") {
        person.press("<right><right><enter>");
        screen = person.reads();
    }
    assert!(screen.contains("Escala: Tres pasos"), "{screen}");
    assert!(
        screen.contains("brilla"),
        "words of the new scale: {screen}"
    );
    assert!(
        screen.contains("se acerca") || screen.contains("alcanza"),
        "and of the old: {screen}"
    );
    person.choose("Cambiarlo");
    let class = person.session.store().unwrap().class().unwrap();
    assert_eq!(class.scale, "three");
    person.go_to("Escala: ");
    assert!(
        person
            .reads()
            .contains("Antes, hasta el 24 de noviembre de 2026: Cuatro niveles"),
        "{}",
        person.reads()
    );
}

#[test]
fn views_of_habits_keep_their_name_and_one_that_would_be_renamed_is_told() {
    let mut person = with_own(at_settings(ENGLISH));
    let to = Box::new(Change::Habits("ours".into()));
    person.asks(Ask::ClassSet(ClassSetAsk::Try { to }));
    let screen = flowing(&person);
    assert!(
        screen.contains("“collaboration”. The new habits use its short name"),
        "{screen}"
    );
    assert!(screen.contains("stay and keep that name"), "{screen}");
    person.choose("Change it");
    let around = &person.session.app.around;
    let named = juntos::screen::pieces::habit_named(around, "perseverance");
    let said = person.session.locales.say(Language::English, &named);
    assert!(said.to_lowercase().contains("perseverance"), "{said}");
}

#[test]
fn a_term_that_is_dropped_is_asked_twice_and_its_name_is_never_given_again() {
    let mut person = at_settings(ENGLISH);
    let terms = |person: &Person| person.session.store().unwrap().class().unwrap().terms;
    let before = terms(&person);
    person.choose("Parts of the year");
    person.press("d");
    assert_eq!(terms(&person).len(), before.len());
    person.press("d");
    assert_eq!(terms(&person).len(), before.len() - 1);
    person.press("a");
    person.press("One more<enter><enter><enter><enter>");
    let after = terms(&person);
    assert_eq!(after.len(), before.len(), "{}", person.reads());
    let new = after
        .iter()
        .find(|term| term.name.en.as_deref() == Some("One more"))
        .unwrap();
    assert!(before.iter().all(|term| term.id != new.id));
}

#[test]
fn the_settings_can_be_read_and_changed_without_a_drawn_screen_too() {
    let mut person = at_settings(SPANISH);
    let page = person.session.app.page();
    let reader = juntos::locale::Reader::new(&person.session.locales, SPANISH);
    let all = format!("{:?}", juntos::render::linear(&page, reader));
    for told in ["misión", "Escala", "cuenta", "hábitos"] {
        assert!(all.contains(told), "{told}: {all}");
    }
    person.press("<esc>");
}

fn write(root: &std::path::Path, file: &str, text: &str) {
    let path = root.join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn folder_of(root: &std::path::Path) {
    own()
        .iter()
        .for_each(|one| write(root, &one.path, &one.text));
}

#[test]
fn a_folder_shows_what_it_would_change_and_is_not_needed_once_it_is_taken_in() {
    let root = tempfile::tempdir().unwrap();
    folder_of(root.path());
    let hello = "home-hello-student = ¡Qué gusto verte, { $student }!\n";
    write(root.path(), "locales/es-US/hello.ftl", hello);
    let mut person = Person::at_the_door(SPANISH)
        .types("t")
        .chooses("La carpeta de la escuela");
    assert!(
        flowing(&person).contains("no lleva nada propio"),
        "{}",
        person.reads()
    );
    person.choose("Tomar lo que dice");
    person.press(&format!("{}<enter>", root.path().display()));
    let screen = flowing(&person);
    assert!(screen.contains("Cambiarían"), "{screen}");
    assert!(
        person
            .session
            .store()
            .unwrap()
            .definitions()
            .unwrap()
            .is_empty()
    );
    for told in [
        "Nuestros hábitos · nuevo",
        "Tres pasos · nuevo",
        "home-hello-student · con cambios",
    ] {
        person.go_to(told);
    }
    let screen = flowing(&person);
    assert!(
        screen.contains("¡Qué gusto verte") && screen.contains("¡Hola"),
        "{screen}"
    );
    person.choose("Tomarlo");
    assert!(
        flowing(&person).contains("Esta clase lleva 5 archivos"),
        "{}",
        person.reads()
    );
    drop(root);
    let mut person = person.comes_back().types("/xime<enter>");
    assert!(
        person.reads().contains("¡Qué gusto verte, Xime!"),
        "{}",
        person.reads()
    );
    person.press("<esc>t");
    set(&mut person, Change::Scale("three".into()));
    person.asks(Ask::ClassSet(ClassSetAsk::Read));
    person.go_to("Escala: Tres pasos");
    // What the class is set to is not let go under its feet.
    person.press("<esc>");
    person.choose("La carpeta de la escuela");
    person.choose("solo lo que trae");
    let screen = flowing(&person);
    assert!(
        screen.contains("No se puede tomar: la clase usa three"),
        "{screen}"
    );
    assert!(!screen.contains("Tomarlo"), "{screen}");
}

#[test]
fn a_folder_with_mistakes_is_told_line_by_line_and_nothing_is_taken() {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), "data/habits/a.json", "{");
    write(root.path(), "locales/es/a.ftl", "as-typed = Ya\n");
    let mut person = Person::at_the_door(ENGLISH)
        .types("t")
        .chooses("The school’s folder");
    person.choose("Take a folder in");
    person.press(&format!("{}<enter>", root.path().display()));
    let screen = flowing(&person);
    assert!(screen.contains("2 things are wrong"), "{screen}");
    assert!(
        screen.contains("not JSON") && screen.contains("cannot be reworded"),
        "{screen}"
    );
    assert!(
        person
            .session
            .store()
            .unwrap()
            .definitions()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_folder_that_rewords_a_scale_in_use_shows_every_level_that_reads_otherwise() {
    let root = tempfile::tempdir().unwrap();
    folder_of(root.path());
    let mut person = Person::at_the_door(ENGLISH)
        .types("t")
        .chooses("The school’s folder");
    let path = root.path().to_owned();
    let look = |person: &mut Person| {
        let ask = FolderAsk::LookAt { path: path.clone() };
        let change = person.asks(Ask::Folder(ask));
        let juntos::ask::Change::Folder(FolderChange::Looked(looked)) = change else {
            panic!("{change:?}");
        };
        looked
    };
    let looked = look(&mut person);
    let definitions = looked.definitions.clone();
    assert!(looked.moved.is_empty(), "the class does not use it yet");
    person.asks(Ask::Folder(FolderAsk::TakeIn { definitions }));
    set(&mut person, Change::Scale("three".into()));
    let scale = own()[0]
        .text
        .replace("\"mastery\": 2", "\"mastery\": 1")
        .replace("own-3\", \"means", "own-2\", \"means");
    write(root.path(), &own()[0].path, &scale);
    let looked = look(&mut person);
    assert_eq!(looked.differences.len(), 1, "{:?}", looked.differences);
    assert!(!looked.moved.is_empty());
}
