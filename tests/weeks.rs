//! The weeks before: the desk's week, talking points, learning and what is still to do; students prepare.
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

use juntos::ask::{Ask, PeopleAsk};
use juntos::domain::Language;
use juntos::domain::conference::State;
use juntos::domain::conference::talking_point::Visibility;
use juntos::domain::id::StudentId;
use juntos::domain::learning::evidence;
use juntos::domain::learning::standard::Place;
use juntos::domain::people::folder::Folder;
use juntos::domain::people::person::{Student, Voice};
use juntos::domain::people::who_sees::Viewer;
use juntos::locale::Reading;
use support::{Person, today};

const SPANISH: Reading = Reading::One(Language::Spanish);

fn key(person: &Person, called: &str) -> StudentId {
    let students = &person.session.app.around.students;
    let known = students.iter().find(|one| one.name.called == called);
    known.unwrap().key
}

fn folder(person: &Person, called: &str, viewer: Viewer) -> Folder {
    let store = person.session.store().unwrap();
    store.folder(key(person, called), viewer).unwrap()
}

fn teachers(person: &Person, called: &str) -> Folder {
    folder(person, called, Viewer::Teacher)
}

/// What the class file says was there before something was changed.
fn corrections(person: &Person, called: &str) -> String {
    let store = person.session.store().unwrap();
    let all = store.export(key(person, called), Viewer::Teacher).unwrap();
    all["correction"].to_string()
}

fn at_the_desk() -> Person {
    Person::at_the_door(SPANISH).types("t")
}

fn at_ximes_folder() -> Person {
    at_the_desk()
        .chooses("La carpeta de un estudiante")
        .types("/xime<enter>")
}

#[test]
fn the_week_says_who_comes_when_and_what_is_missing() {
    let person = at_the_desk().chooses("Hoy y esta semana");
    let screen = person.sees_at(80, 60);
    for words in [
        "Hoy, 24 de noviembre",
        "Ximena Luna Ochoa",
        "con intérprete",
    ] {
        assert!(screen.contains(words), "{words}\n{screen}");
    }
    // The hour that comes next is the chosen one, and tells more; another one tells it when it is chosen.
    assert!(screen.contains("Todo está listo"), "{screen}");
    let mut person = person;
    person.go_to("Ángel Tovar");
    assert!(person.sees().contains("Falta:"), "{}", person.sees());
}

#[test]
fn a_conference_is_moved_with_its_reason_and_a_missed_one_stays_on_the_calendar() {
    let person = at_the_desk()
        .chooses("Hoy y esta semana")
        .chooses("Ximena Luna Ochoa")
        .chooses("Cambiar a otra hora")
        .chooses("Otro día u otra hora")
        .types("<right><right><enter>3:45<enter><enter><enter>La mamá trabaja ese día.<enter>");
    let next = teachers(&person, "Xime").next_conference().unwrap().clone();
    assert_eq!(next.at.unwrap().to_string(), "2026-11-26T15:45:00");
    let before = corrections(&person, "Xime");
    assert!(
        before.contains("2026-11-24T15:30") && before.contains("trabaja ese día"),
        "{before}"
    );
    // Only an hour that has passed can have been missed.
    let person = person.chooses("Ximena Luna Ochoa");
    assert!(
        !person.sees().contains("No vino nadie"),
        "{}",
        person.sees()
    );
    let person = person
        .types("<esc>")
        .chooses("Diego De La Sierra")
        .chooses("No vino nadie")
        .types("<enter>");
    let records = teachers(&person, "Diego").records;
    assert!(
        records
            .iter()
            .any(|record| record.conference.state == State::NoShow)
    );
    assert!(person.sees_at(80, 60).contains("No vino nadie"));
}

#[test]
fn everybody_without_an_hour_gets_a_free_one() {
    let person = at_the_desk().chooses("Agregar a un estudiante");
    let person = person
        .types("Luz<enter>Peña<enter><enter><enter><enter>Carmen Peña<enter><right><enter><enter>");
    let first = today()
        .day()
        .checked_add(jiff::Span::new().days(1))
        .unwrap();
    let before = person.session.store().unwrap().booked(first).unwrap();
    let mut person = person.chooses("Hoy y esta semana").types("a");
    assert!(
        person.sees().contains("Una hora para quienes no tienen"),
        "{}",
        person.sees()
    );
    person.press(&"<enter>".repeat(9));
    assert!(
        person.sees().contains("Ponerlo en el calendario"),
        "{}",
        person.sees()
    );
    person.press("<enter>");
    assert!(
        person
            .sees()
            .contains("1 conferencia está en el calendario"),
        "{}",
        person.sees()
    );
    let students = &person.session.app.around.students;
    let luz = students
        .iter()
        .find(|one| one.name.called == "Luz")
        .unwrap();
    let at = luz.planned.unwrap();
    let own = juntos::domain::conference::clash::Booked {
        at,
        minutes: 20,
        ..Default::default()
    };
    let overlaps = before.iter().any(|other| other.overlaps(&own));
    assert!(!overlaps, "{at} of {before:?}");
}

#[test]
fn a_suggestion_says_why_and_costs_one_key_to_take_or_drop() {
    let mut person = at_ximes_folder().chooses("Puntos para conversar");
    let screen = person.sees_at(80, 80);
    let family = screen.find("La familia escribió").unwrap();
    let strength = screen.find("Una fortaleza").unwrap();
    let not_yet = screen.find("Todavía no:").unwrap();
    assert!(family < strength && strength < not_yet, "{screen}");
    let before = teachers(&person, "Xime").points.len();
    person.go_to("Una fortaleza");
    person.press("<enter>");
    let points = teachers(&person, "Xime").points;
    assert_eq!(points.len(), before + 1);
    let taken = points.last().unwrap();
    assert_eq!(taken.visibility, Visibility::Private);
    let said = &taken.said;
    assert!(
        said.text.contains("fortaleza") && said.translation.is_some(),
        "{said:?}"
    );
    person.go_to("Todavía no:");
    person.press("d");
    let screen = person.sees_at(80, 80);
    assert!(
        !screen.contains("Todavía no:"),
        "it does not come again\n{screen}"
    );
    let person = person.types("<esc>").chooses("Puntos para conversar");
    let screen = person.sees_at(80, 80);
    assert!(!screen.contains("Todavía no:"), "{screen}");
    // Nothing of it is anywhere the student looks.
    let students = folder(&person, "Xime", Viewer::Student(key(&person, "Xime")));
    assert!(
        students
            .points
            .iter()
            .all(|point| point.visibility == Visibility::Shared)
    );
}

#[test]
fn a_point_is_written_reworded_shared_and_dropped() {
    let person = at_ximes_folder()
        .chooses("Puntos para conversar")
        .types("aPregunte por las polillas.<enter><enter><enter><enter>");
    assert!(
        person
            .sees_at(80, 80)
            .contains("Pregunte por las polillas.")
    );
    let mut person = person.chooses("Pregunte por las polillas.");
    person.press(" Hoy.<enter><enter><right><enter><enter>");
    let points = teachers(&person, "Xime").points;
    let point = points
        .iter()
        .find(|point| point.said.text.contains("polillas"))
        .unwrap();
    assert_eq!(point.said.text, "Pregunte por las polillas. Hoy.");
    assert_eq!(point.visibility, Visibility::Shared);
    let before = corrections(&person, "Xime");
    assert!(
        !before.contains("polillas"),
        "what was private stays nobody else's: {before}"
    );
    person.go_to("Pregunte por las polillas. Hoy.");
    person.press("d");
    assert!(person.sees().contains("d otra vez"), "{}", person.sees());
    person.press("d");
    let points = teachers(&person, "Xime").points;
    assert!(
        !points
            .iter()
            .any(|point| point.said.text.contains("polillas"))
    );
}

#[test]
fn evidence_is_added_corrected_with_its_reason_and_a_draft_counts_for_nothing() {
    let person = at_ximes_folder().chooses("Estándares y evidencias");
    let person = person
        .chooses("6.RP.A.3")
        .types("aMapa del barrio<enter>4<enter><enter><enter><enter><left><left><enter><enter>");
    let of = |person: &Person| {
        let learning = teachers(person, "Xime").learning;
        learning
            .into_iter()
            .find(|one| one.standard.code == "6.RP.A.3")
            .unwrap()
    };
    let piece = |person: &Person| {
        let learning = of(person);
        let task = |piece: &evidence::Evidence| {
            piece.work.task.nearest(Language::Spanish) == "Mapa del barrio"
        };
        learning.evidence.into_iter().find(task).unwrap()
    };
    assert_eq!(piece(&person).state, evidence::State::NotGiven);
    assert_eq!(piece(&person).counted(), None);
    let student = folder(&person, "Xime", Viewer::Student(key(&person, "Xime")));
    let seen = student.learning.iter().flat_map(|one| &one.evidence);
    assert!(
        seen.into_iter()
            .all(|one| one.state != evidence::State::NotGiven)
    );
    // What nobody has seen is put right without a reason; what stands is not.
    let person = person
        .chooses("Mapa del barrio")
        .types("<enter><back>2<enter><enter><enter><enter><right><right><enter><enter>");
    assert_eq!(piece(&person).counted(), Some(2.0));
    let person = person
        .chooses("Mapa del barrio")
        .types("<enter><back>3<enter><enter><enter><enter><enter><enter><enter>");
    assert_eq!(piece(&person).counted(), Some(2.0), "{}", person.sees());
    let person = person.types("Lo conté mal.<enter>");
    assert_eq!(piece(&person).counted(), Some(3.0));
    let before = corrections(&person, "Xime");
    assert!(
        before.contains("Mapa del barrio") && before.contains("Lo conté mal."),
        "{before}"
    );
}

#[test]
fn correcting_old_evidence_leaves_its_day_alone() {
    let person = at_ximes_folder().chooses("Estándares y evidencias");
    let old = |person: &Person| {
        let learning = teachers(person, "Xime").learning.into_iter();
        let of = |one: juntos::domain::learning::standing::Learning| {
            let code = one.standard.code.clone();
            one.evidence.into_iter().next().map(|piece| (code, piece))
        };
        let mut oldest: Vec<_> = learning.filter_map(of).collect();
        oldest.sort_by_key(|(_, piece)| piece.assessed);
        oldest.into_iter().next().unwrap()
    };
    let (code, before) = old(&person);
    let person = person
        .chooses(&code)
        .chooses(before.work.task.nearest(Language::Spanish))
        .types("<tab><tab><tab><tab><tab><tab><tab>Sin cambios.<enter>");
    assert!(corrections(&person, "Xime").contains("Sin cambios."));
    assert_eq!(old(&person).1.assessed, before.assessed);
}

#[test]
fn a_judgment_wins_with_its_reason_until_it_is_cleared() {
    let person = at_ximes_folder()
        .chooses("Estándares y evidencias")
        .chooses("6.RP.A.3")
        .chooses("Dar un nivel por mi criterio")
        .types("<left><left><enter>Lo explicó en voz alta.<enter>");
    let judged = |person: &Person| {
        let learning = teachers(person, "Xime").learning;
        let one = learning
            .into_iter()
            .find(|one| one.standard.code == "6.RP.A.3");
        one.unwrap().judged
    };
    let given = judged(&person).unwrap();
    assert_eq!(given.reason.text, "Lo explicó en voz alta.");
    assert_eq!(
        (given.by.as_str(), given.on),
        ("Dana Whitfield", today().day())
    );
    let person = person.chooses("Volver a la regla");
    assert_eq!(judged(&person), None);
}

#[test]
fn one_thing_to_work_on_is_seen_once_it_is_handed_over() {
    let person = at_ximes_folder()
        .chooses("Una cosa en que trabajar")
        .types("aRevisa las unidades.<enter>");
    assert_eq!(teachers(&person, "Xime").post_it, None);
    let person = person.chooses("Revisa las unidades.");
    let post_it = teachers(&person, "Xime").post_it.unwrap();
    assert_eq!(post_it.text, "Revisa las unidades.");
    let person = person
        .types("<esc><esc><esc><esc><esc>/xime<enter>")
        .chooses("Preparar mi conferencia");
    assert!(
        person.sees().contains("Revisa las unidades."),
        "{}",
        person.sees()
    );
}

#[test]
fn what_is_open_is_filtered_and_done_with_one_key() {
    let mut person = at_the_desk().chooses("Lo que queda por hacer");
    let all = person.sees_at(80, 200);
    person.press("<tab>");
    let promises = person.sees_at(80, 200);
    assert!(
        promises.contains("Compromisos") && promises.len() <= all.len(),
        "{promises}"
    );
    let count = |person: &Person| {
        let store = person.session.store().unwrap();
        let until = today()
            .day()
            .checked_add(jiff::Span::new().days(7))
            .unwrap();
        store.open_tasks(today().day(), until).unwrap().len()
    };
    let before = count(&person);
    assert!(before > 0);
    person.press("<home>d");
    assert_eq!(count(&person), before - 1, "{}", person.sees());
}

#[test]
fn an_adult_is_added_to_another_home_and_changed() {
    let person = at_ximes_folder()
        .chooses("El estudiante y la familia")
        .chooses("Agregar un hogar");
    // Who somebody is to a child, and what they read, is said by a person.
    let person = person.types("Tía<enter><enter><enter><enter><enter><enter><enter>");
    let homes = |person: &Person| teachers(person, "Xime").households.len();
    assert_eq!(homes(&person), 1, "{}", person.sees());
    let person = person
        .types("<up><up><up><up><up><up><back><back><back>")
        .types("Tía Lupe<enter><right><enter><right><enter><enter><right><enter><enter><enter>");
    let homes = teachers(&person, "Xime").households;
    let lupe = homes.last().unwrap().adults.last().unwrap();
    assert!(lupe.name == "Tía Lupe" && lupe.interpreter, "{lupe:?}");
    let person = person
        .chooses("Tía Lupe")
        .chooses("Cambiar lo que se sabe")
        .types(" Ochoa<enter><enter><enter><enter><enter><enter><enter>");
    let homes = teachers(&person, "Xime").households;
    assert_eq!(
        homes.last().unwrap().adults.last().unwrap().name,
        "Tía Lupe Ochoa"
    );
    assert!(corrections(&person, "Xime").contains("Tía Lupe"));
}

/// What stands in a student's record, in one language.
fn record(person: &Person, called: &str, language: Language) -> String {
    let app = &person.session.app;
    let store = person.session.store().unwrap();
    let viewer = Viewer::family(key(person, called));
    let dossier = store.dossier(key(person, called), viewer).unwrap();
    let class = store.class().unwrap();
    let context = juntos::handout::Context {
        class: &class,
        counting: app.around.counting(),
        content: &app.around.content,
        reader: juntos::locale::Reader::new(&person.session.locales, Reading::One(language)),
        today: app.around.now.day(),
    };
    let page = juntos::handout::record(&dossier, &context, &|at| app.around.local(at));
    juntos::render::plain(&page, context.reader).join("\n")
}

#[test]
fn what_the_teacher_knows_of_a_student_stands_in_the_record() {
    let mut person = at_the_desk()
        .chooses("Agregar a un estudiante")
        .types("Leonor<enter>Paz<enter><enter><enter><enter><enter><enter><enter>t")
        .chooses("La carpeta de un estudiante")
        .types("/leonor<enter>")
        .chooses("El estudiante y la familia")
        .chooses("Lo que se sabe del estudiante");
    // The names stand first.
    person.press("<enter><enter><enter>");
    person.press("<right><enter><enter><enter><enter>ella<enter>Le-o-NOR, suave");
    let screen = person.sees();
    assert!(screen.contains("Le-o-NOR, suave"), "{screen}");
    person.press("<enter>");
    let student = teachers(&person, "Leonor").student;
    assert_eq!(student.say_name.as_deref(), Some("Le-o-NOR, suave"));
    let said = [
        "Grade: 7 · Pronouns: ella · How to say the name: Le-o-NOR, suave",
        "Grado: 7 · Pronombres: ella · Cómo se dice el nombre: Le-o-NOR, suave",
    ];
    for (language, said) in Language::ALL.into_iter().zip(said) {
        let page = record(&person, "Leonor", language);
        assert!(page.contains(said), "{page}");
    }
    while !matches!(person.is_at(), Some(juntos::shell::Room::Door(_))) {
        person.press("<esc>");
    }
    person.press("/leonor<enter><enter><enter>");
    let screen = person.sees();
    assert!(
        screen.contains("Leonor Paz (ella) · Le-o-NOR, suave"),
        "{screen}"
    );
}

#[test]
fn a_students_own_words_on_the_name_come_first_and_in_the_language_that_is_read() {
    let mut person = Person::at_the_door(SPANISH).types("/milo<enter><enter><enter>");
    let screen = person.sees();
    assert!(
        screen.contains("“Milo está bien. Emiliano es") && !screen.contains("MEE-loh"),
        "{screen}"
    );
    person.press("<esc>qq<esc>");
    let mut person = person
        .types("/milo<enter>")
        .chooses("Preparar mi conferencia")
        .chooses("Quién soy")
        .chooses("Cómo se dice mi nombre");
    person.press(&"<back>".repeat(80));
    person.press("MI-lo, con i.<enter>");
    person.press("<esc><esc><home><enter>");
    let screen = person.sees();
    assert!(screen.contains("“MI-lo, con i.”"), "{screen}");
    // In English it is the same words, marked with their language.
    person.press("<f2><f2><f2>");
    let screen = person.sees();
    assert!(screen.contains("“MI-lo, con i.” [ES]"), "{screen}");
}

#[test]
fn a_student_prepares_in_the_own_language_and_nothing_is_lost() {
    let mut person = Person::at_the_door(SPANISH)
        .types("/xime<enter>")
        .chooses("Preparar mi conferencia")
        .chooses("Quién soy")
        .chooses("Mis fortalezas");
    person.press(" También con canciones.");
    person.wait(1);
    // The program dies with the form open.
    let person = person
        .comes_back()
        .types("/xime<enter>")
        .chooses("Preparar mi conferencia")
        .chooses("Quién soy")
        .chooses("Mis fortalezas");
    assert!(
        person.sees().contains("También con canciones."),
        "{}",
        person.sees()
    );
    // The translation under it was of the words before; it still fits.
    let person = person.types("<enter><enter><enter>");
    let said = teachers(&person, "Xime")
        .answer("strengths")
        .unwrap()
        .clone();
    assert!(said.text.ends_with("También con canciones."), "{said:?}");
    assert_eq!(said.language, Language::Spanish);
    let store = person.session.store().unwrap();
    assert!(
        store
            .drafts_of(key(&person, "Xime"))
            .unwrap()
            .drafts
            .is_empty()
    );
}

#[test]
fn what_is_shown_is_chosen_with_its_work_and_words() {
    let person = Person::at_the_door(SPANISH)
        .types("/xime<enter>")
        .chooses("Preparar mi conferencia")
        .chooses("Lo que muestro")
        .chooses("Uno que me da orgullo")
        .chooses("ubicar números negativos")
        .types("<enter>Porque ya no me confundo.<enter>Que sé leer la recta.<enter>Haría un dibujo.<enter>Explicarlo a Beto.<enter><enter>");
    let learning = teachers(&person, "Xime").learning;
    let (place, choice) = learning
        .iter()
        .find(|one| one.standard.code.starts_with("6.NS.C"))
        .and_then(|one| one.choice.clone())
        .unwrap();
    assert_eq!(place, Place::Strong);
    assert_eq!(choice.why.text, "Porque ya no me confundo.");
    assert_eq!(choice.change.unwrap().text, "Haría un dibujo.");
    assert!(choice.evidence.is_some() && choice.by.is_some());
    let strong = learning
        .iter()
        .filter(|one| matches!(one.choice, Some((Place::Strong, _))));
    assert_eq!(strong.count(), 1, "one place shows one standard");
}

#[test]
fn a_view_of_a_habit_is_unseen_by_others_and_a_vague_goal_is_asked_about() {
    let person = Person::at_the_door(SPANISH)
        .types("/nadia<enter>")
        .chooses("Preparar mi conferencia")
        .chooses("Cómo veo mis hábitos");
    let mut person = person.types("<home><enter><home>");
    person.press("<right><right><enter>Cuando leo con mi primo.<enter>");
    let habits = teachers(&person, "Nadia").habits;
    let own: Vec<_> = habits
        .iter()
        .filter(|views| views.has(Voice::Student) && views.term == "2026-fall")
        .collect();
    assert!(!own.is_empty());
    // What was given is not shown again: others sit at this laptop too.
    person.press("<enter>");
    assert!(!person.sees().contains("primo"), "{}", person.sees());
    person.press("<esc>");
    let person = person.types("<esc>").chooses("Mi meta").types("<c-z>");
    let mut person = person;
    for _ in 0..200 {
        person.press("<back>");
    }
    person.press("Ser mejor.");
    person.press(&"<enter>".repeat(9));
    assert!(person.sees().contains("¿Cada cuánto"), "{}", person.sees());
    let goal = teachers(&person, "Nadia").goal_draft.unwrap();
    assert_eq!(goal.text, "Ser mejor.");
}

#[test]
fn a_student_who_asks_for_the_teacher_stands_first_in_the_week() {
    let person = Person::leads(SPANISH).types("c");
    assert!(person.sees().contains("que venga"), "{}", person.sees());
    let person = person.types("qq<esc>t").chooses("Hoy y esta semana");
    let screen = person.sees();
    assert!(
        screen.contains("En curso") && screen.contains("Pidió que usted viniera"),
        "{screen}"
    );
    let person = person.chooses("Ximena Luna Ochoa").chooses("Ya fui");
    assert!(
        !person.sees().contains("Pidió que usted viniera"),
        "{}",
        person.sees()
    );
}

#[test]
fn every_card_is_reached_in_both_languages() {
    let person = Person::at_the_door(Reading::Both(Language::Spanish))
        .types("/xime<enter>")
        .chooses("Preparar mi conferencia")
        .chooses("Practicar con alguien")
        .types("<end>");
    let screen = person.sees();
    assert!(
        screen.contains("Tarjeta 4") && screen.contains("one thing you are proud of"),
        "{screen}"
    );
}

#[test]
fn what_was_known_of_a_student_is_remembered_with_what_changed() {
    let mut person = at_ximes_folder();
    let key = key(&person, "Xime");
    let store = person.session.store().unwrap();
    let before = store.known_student(key).unwrap();
    let student = Student {
        grade: before.grade.map(|grade| grade + 1),
        pronouns: Some("elle".into()),
        ..before.clone()
    };
    person.asks(Ask::People(PeopleAsk::KeepStudent {
        key,
        student: Box::new(student),
    }));
    let kept = corrections(&person, "Xime");
    let grade = format!("grade: {}", before.grade.unwrap());
    for words in [&before.name.full(), &grade, "pronouns: "] {
        assert!(kept.contains(words), "{words}: {kept}");
    }
    assert!(!kept.contains("home reads"), "{kept}");
}

/// A draft is seen, with what can still change and until when; another try hangs on the first.
#[test]
fn a_student_sees_a_draft_and_which_try_it_is() {
    let person = at_ximes_folder()
        .chooses("Estándares y evidencias")
        .chooses("6.NS.C.6");
    let of = |person: &Person| {
        let learning = teachers(person, "Xime").learning;
        let mut learning = learning.into_iter();
        learning
            .find(|one| one.standard.code == "6.NS.C.6")
            .unwrap()
    };
    let first = of(&person).evidence[0].clone();
    let person =
        person.types("aOtra vez<enter>2<enter><enter><enter><enter><left><enter><right><enter>");
    let learning = of(&person);
    let piece = learning.evidence.iter().find(|one| one.again.is_some());
    let piece = piece.unwrap_or_else(|| panic!("{}", person.sees()));
    assert_eq!(piece.again, Some(first.key));
    assert_eq!(piece.state, evidence::State::Draft);
    assert!(learning.is_draft());
    assert_eq!(evidence::try_of(piece, &learning.evidence), Some((2, 2)));
    let person = person
        .comes_back()
        .types("/xime<enter>")
        .chooses("Para mi familia")
        .chooses("Lo que ha aprendido")
        .chooses("números negativos");
    let seen = person.sees_at(100, 80);
    assert!(
        seen.contains("Borrador: todavía puede cambiar hasta el"),
        "{seen}"
    );
    assert!(seen.contains("intento 2 de 2"), "{seen}");
}

#[test]
fn what_was_reached_is_on_the_student_s_own_screen() {
    let person = Person::at_the_door(SPANISH).types("/xime<enter>");
    let seen = person.sees();
    assert!(seen.contains("Ya dominas"), "{seen}");
    let person = person
        .chooses("Ver lo de antes")
        .chooses("Lo que has logrado");
    let seen = person.sees_at(80, 60);
    assert!(seen.contains("Alcanza el estándar por"), "{seen}");
    let person = person.types("<esc>");
    assert!(
        person.sees().contains("▸ Lo que has logrado"),
        "{}",
        person.sees()
    );
}
