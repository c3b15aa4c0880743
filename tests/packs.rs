//! A school's own files: every mistake at once, with file, place, what is wrong and what would be right.
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

use std::fs;
use std::path::Path;

use juntos::content::{Content, check};
use juntos::domain::Said;
use juntos::domain::class_file::definition::Definition;
use juntos::locale::{Language, Locales, Reading, Text, text};
use juntos::places::Places;
use juntos::runtime::Session;
use juntos::shell::App;
use juntos::store::{Store, When};
use support::Person;

fn write(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn findings(files: &[(&str, &str)]) -> Vec<String> {
    let root = tempfile::tempdir().unwrap();
    files
        .iter()
        .for_each(|(file, text)| write(root.path(), file, text));
    let locales = Locales::default();
    let (_, findings) = check(root.path());
    let prefix = format!("{}/", root.path().display());
    findings
        .iter()
        .map(|finding| {
            locales
                .say(Language::English, &finding.text())
                .replace(&prefix, "")
        })
        .collect()
}

/// (file, its text, what is said of it).
#[test]
fn every_kind_of_mistake_has_its_sentence() {
    let table = [
        (
            "data/scripts/a.json",
            "{",
            "data/scripts/a.json: This is not JSON. Look at line 1, column 1.",
        ),
        (
            "data/habits/a.json",
            r#"{"id":"a","titel":"habits-crisp-title","habits":[]}"#,
            "data/habits/a.json, at titel: There is no “titel” here. Did you mean “title”?",
        ),
        (
            "data/habits/b.json",
            r#"{"id":"b","title":"habits-crisp-title","habits":[]}"#,
            "data/habits/b.json, at habits: This must not be empty.",
        ),
        (
            "data/habits/c.json",
            r#"{"id":"c","title":"habits-crisp-titel","habits":[{"id":"x","name":"habit-collaboration-name","student":"habit-collaboration-student","family":"habit-collaboration-family"}]}"#,
            "data/habits/c.json, at title: There is no sentence “habits-crisp-titel” in the locales. Did you mean “habits-crisp-title”?",
        ),
        (
            "data/profile/a.json",
            r#"{"id":"a","prompts":[{"id":"p","by":"studnt","title":"profile-team-title","prompt":"profile-team-student"}]}"#,
            "data/profile/a.json, at prompts[0].by: “studnt” is not known here. Did you mean “student”?",
        ),
        (
            "data/scales/a.json",
            r#"{"id":"a","kind":"levels","title":"scale-four-levels-title","step":0.25,"mastery":3,"levels":[],"between":"level-between-word","none":{},"not_assessed":{}}"#,
            "data/scales/a.json, at step: 0.25 does not fit. It has to be from 0.5 to 0.5.",
        ),
        (
            "locales/en/a.ftl",
            "hello = Hi\n!!\n",
            "locales/en/a.ftl: Line 2 is not a Fluent sentence. Write: id = words.",
        ),
        (
            "locales/fr/a.ftl",
            "hello = Salut\n",
            "locales/fr/a.ftl: The folder “fr” is not one a pack may have.",
        ),
        (
            "locales/es/a.ftl",
            "as-typed = Ya\n",
            "locales/es/a.ftl: “as-typed” only puts other words in their place and cannot be reworded. Give yours another id.",
        ),
        (
            "locales/es/a.ftl",
            "home-hello-student = ¡Qué tal, { $studnt }!\n",
            "locales/es/a.ftl: “home-hello-student” uses $studnt, which is not known here. The nearest known one is $student.",
        ),
        (
            "data/sample/a.json",
            r#"{"anchor":"tomorrow"}"#,
            "data/sample/a.json, at anchor: “tomorrow” is not a day. Write it like 2026-11-20.",
        ),
    ];
    for (file, text, said) in table {
        let found = findings(&[(file, text)]);
        assert!(
            found.iter().any(|finding| finding == said),
            "{file}: {found:#?}"
        );
    }
}

#[test]
fn all_mistakes_are_said_at_once() {
    let mut script = include_str!("../data/scripts/report-card.json").to_owned();
    script = script.replacen("\"lead\": \"student\"", "\"lead\": \"sudent\"", 1);
    script = script.replacen("\"20\": 2", "\"20\": 700", 1);
    script = script.replacen("\"shows\": \"profile\"", "\"shows\": \"profil\"", 1);
    let found = findings(&[("data/scripts/mine.json", &script)]);
    assert_eq!(found.len(), 3, "{found:#?}");
}

#[test]
fn the_same_mistake_twice_is_found_on_both_lines() {
    let found = findings(&[("locales/es/a.ftl", "!!\na = b\n!!\n")]);
    let at = |line: u32| format!("locales/es/a.ftl: Line {line} is not a Fluent sentence");
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(
        found[0].starts_with(&at(1)) && found[1].starts_with(&at(3)),
        "{found:#?}"
    );
}

/// Brackets would use up the stack, long names compared with all others the memory, a cut escape stops the parser.
#[test]
fn what_no_parser_survives_is_refused() {
    let brackets =
        ["{", "{ A(", "{ {\n"].map(|open| format!("ok = x\na = {}\n", open.repeat(100_000)));
    for source in brackets {
        let found = findings(&[("locales/es/a.ftl", &source)]);
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(found[0].contains("is not a Fluent sentence"), "{found:#?}");
    }
    let escape = "ok = x\na = { \"\\u00í\" }\n";
    let said = "locales/es/a.ftl: Line 2 is not a Fluent sentence. Write: id = words.";
    assert_eq!(findings(&[("locales/es/a.ftl", escape)]), [said]);
    let name = "n".repeat(1_000_000);
    let set = format!(r#"{{"id":"a","{name}":1,"title":"{name}","habits":[]}}"#);
    assert_eq!(findings(&[("data/habits/a.json", &set)]).len(), 3);
}

#[test]
fn a_sentence_in_one_language_is_said_with_a_word_about_it() {
    let root = tempfile::tempdir().unwrap();
    write(
        root.path(),
        "locales/es/mine.ftl",
        "mi-habito = la puntualidad\nmi-habito-texto = Llegas a tiempo.\n",
    );
    let set = r#"{"id":"ours","title":"mi-habito","habits":[{"id":"p","name":"mi-habito","student":"mi-habito-texto","family":"mi-habito-texto"}]}"#;
    write(root.path(), "data/habits/ours.json", set);
    let (pack, findings) = check(root.path());
    assert!(
        !findings.is_empty()
            && findings
                .iter()
                .all(juntos::content::Finding::is_only_a_warning),
        "{findings:?}"
    );
    let locales = Locales::with_pack(pack.words.clone());
    let content = Content::with_pack(pack);
    assert!(
        content
            .habit_set("ours")
            .is_some_and(|set| set.habits.len() == 1)
    );
    assert_eq!(
        locales.say(Language::Spanish, &Text::plain("mi-habito")),
        "la puntualidad"
    );
    assert_eq!(
        locales.say(Language::English, &Text::plain("mi-habito")),
        "la puntualidad (only in Spanish so far)"
    );
}

/// At the desk of the sample class, with a school's folder of two points, one of them in Spanish only.
fn at_the_desk_of_a_school(reading: Reading) -> Person {
    let root = tempfile::tempdir().unwrap();
    let points = r#"{"id":"ours","points":[
        {"id":"bus","step":"settle","text":"our-late-bus"},
        {"id":"library","step":"settle","text":"our-library"}]}"#;
    write(root.path(), "data/questions/ours.json", points);
    write(
        root.path(),
        "locales/en/ours.ftl",
        "our-late-bus = The late bus runs on Thursdays.\n",
    );
    write(
        root.path(),
        "locales/es/ours.ftl",
        "our-late-bus = El autobús de la tarde sale los jueves.\nour-library = La biblioteca abre los sábados.\n",
    );
    let mut person = Person::sits_down();
    let path = person.sample();
    let content = Content::with_pack(check(root.path()).0);
    person.session = session_with(person.folder.path(), content);
    person.session.handle_open(true, path);
    person.session.app.around.reading = reading;
    person.types("t")
}

/// The last point that was written for Xime.
fn last_point(person: &Person) -> Said {
    let students = &person.session.app.around.students;
    let xime = students.iter().find(|one| one.name.called == "Xime");
    let store = person.session.store().unwrap();
    let viewer = juntos::domain::people::who_sees::Viewer::Teacher;
    let folder = store.folder(xime.unwrap().key, viewer).unwrap();
    folder.points.last().unwrap().said.clone()
}

#[test]
fn a_schools_own_point_is_taken_over_in_its_words_and_never_by_its_id() {
    let reading = Reading::One(Language::Spanish);
    let mut person = at_the_desk_of_a_school(reading)
        .chooses("La carpeta de un estudiante")
        .types("/xime<enter>")
        .chooses("Puntos para conversar")
        .chooses("Los puntos de la escuela")
        .chooses("El autobús de la tarde");
    let screen = person.sees();
    assert!(
        screen.contains("El autobús de la tarde sale")
            && screen.contains("The late bus runs on Thursdays.")
            && !screen.contains("our-late-bus"),
        "{screen}"
    );
    person.press("<enter><enter><enter><enter>");
    let bus = Said {
        translation: Some("The late bus runs on Thursdays.".to_owned()),
        ..Said::new("El autobús de la tarde sale los jueves.", Language::Spanish)
    };
    assert_eq!(last_point(&person), bus);
}

#[test]
fn a_schools_point_in_one_language_is_taken_over_in_that_language() {
    let reading = Reading::One(Language::English);
    let mut person = at_the_desk_of_a_school(reading)
        .chooses("A student’s folder")
        .types("/xime<enter>")
        .chooses("Talking points")
        .chooses("The school’s own points")
        .chooses("La biblioteca abre los sábados.");
    let screen = person.sees();
    assert!(
        screen.contains("La biblioteca abre los sábados.") && !screen.contains("our-library"),
        "{screen}"
    );
    person.press("<enter><enter><enter><enter>");
    let library = Said::new("La biblioteca abre los sábados.", Language::Spanish);
    assert_eq!(last_point(&person), library);
}

#[test]
fn a_suggestion_on_a_habit_that_is_not_known_here_is_kept_without_its_id() {
    let mut person = Person::at_the_door(Reading::One(Language::English));
    // The class came with a school's own habits, and the school's folder is not here.
    person.session.app.around.class.as_mut().unwrap().habits = "casel".to_owned();
    let person = person
        .types("t")
        .chooses("A student’s folder")
        .types("/xime<enter>")
        .chooses("Talking points")
        .chooses("we see this differently");
    let said = last_point(&person);
    assert_eq!(
        (said.text.as_str(), said.translation.as_deref()),
        (
            "One of the habits: we see this differently.",
            Some("Uno de los hábitos: lo vemos diferente.")
        )
    );
}

/// What a school named in one language stands in the program's own sentences too, in what is printed and kept.
#[test]
fn a_schools_word_inside_a_sentence_is_its_words_in_either_language() {
    let root = tempfile::tempdir().unwrap();
    let word = "our-habit = la puntualidad\n";
    write(root.path(), "locales/es/ours.ftl", word);
    let locales = Locales::with_pack(check(root.path()).0.words);
    let differs = text::insight_differs(Text::plain("our-habit"));
    assert_eq!(
        Language::ALL.map(|language| locales.say(language, &differs)),
        [
            "la puntualidad (only in Spanish so far): we see this differently.",
            "la puntualidad: lo vemos diferente."
        ]
    );
}

/// A half step without a name and a sentence that says what stands below it are told, and nothing is refused for them.
#[test]
fn what_could_be_better_in_a_scale_and_a_script_is_told() {
    let scale = r#"{"id":"ours","kind":"levels","title":"scale-four-levels-title","step":0.5,"mastery":2,"levels":[
        {"value":2,"word":"level-4-word","means":"level-4-means-family"},
        {"value":1,"word":"level-3-word","means":"level-3-means-family"}],
        "none":{"word":"level-none-word","means":"level-none-means-family"},
        "not_assessed":{"word":"level-unassessed-word","means":"level-unassessed-means-family"}}"#;
    let words = "ours-say = I’m proud of { $strong }.\nours-plain = I’m proud of this.\n";
    let script = r#"{"id":"ours","title":"ours-plain","about":"ours-plain","grades":[3,8],"steps":[
        {"id":"one","title":"ours-plain","lead":"student","minutes":{"20":20},"parts":[
        {"id":"p","shows":"strong","say":{"student":[["ours-say","ours-plain"]]}}]}]}"#;
    let root = tempfile::tempdir().unwrap();
    write(root.path(), "locales/en/ours.ftl", words);
    write(
        root.path(),
        "locales/es/ours.ftl",
        &words.replace("I’m proud of", "Me da orgullo"),
    );
    write(root.path(), "data/scales/ours.json", scale);
    write(root.path(), "data/scripts/ours.json", script);
    let (_, findings) = check(root.path());
    let faults: Vec<_> = findings.iter().map(|finding| &finding.fault).collect();
    use juntos::content::Fault;
    let again = Fault::SaysAgain("ours-say".into(), "strong".into());
    assert!(faults.contains(&&Fault::NoHalf(1)), "{findings:?}");
    assert!(faults.contains(&&again), "{findings:?}");
    assert_eq!(faults.len(), 2, "{findings:?}");
    let mut all = findings.iter();
    assert!(all.all(juntos::content::Finding::is_only_a_warning));
}

#[test]
fn a_folder_without_a_pack_says_so() {
    let found = findings(&[("readme.txt", "")]);
    assert_eq!(found.len(), 1);
    assert!(
        found[0].contains("neither a data nor a locales folder"),
        "{found:?}"
    );
}

/// A school's folder with a scale-less set of one habit, in both languages.
fn school(root: &Path) {
    write(
        root,
        "locales/en/ours.ftl",
        "our-set = Our habits\nour-habit = being on time\nour-habit-says = You are there when we begin.\n",
    );
    write(
        root,
        "locales/es/ours.ftl",
        "our-set = Nuestros hábitos\nour-habit = la puntualidad\nour-habit-says = Llegas cuando empezamos.\n",
    );
    let set = r#"{"id":"ours","title":"our-set","habits":[{"id":"p","name":"our-habit","student":"our-habit-says","family":"our-habit-says"}]}"#;
    write(root, "data/habits/ours.json", set);
}

fn session_with(folder: &Path, content: Content) -> Session {
    let locales = content.locales();
    let app = App::new(content, Reading::One(Language::Spanish), support::today());
    Session::new(app, locales, Places::below(folder.to_owned()))
}

/// The sample class, set to a school's own habits, as a file of its own.
fn class_of_the_school(folder: &Path, definitions: &[Definition]) -> std::path::PathBuf {
    let path = folder.join("ours.juntos");
    let when = When {
        moment: support::today().moment,
        day: support::today().day(),
    };
    let mut sample = juntos::content::sample::built_in(when.day).unwrap();
    sample.class.habits = "ours".to_owned();
    let made = Store::make(&path, |store| {
        store.fill(when, &sample)?;
        if definitions.is_empty() {
            return Ok(());
        }
        store.keep_definitions(when, definitions)
    });
    drop(made.unwrap());
    path
}

#[test]
fn a_class_carries_what_it_took_from_the_folder() {
    let root = tempfile::tempdir().unwrap();
    school(root.path());
    let (pack, findings) = check(root.path());
    assert!(findings.is_empty(), "{findings:?}");
    let path = class_of_the_school(root.path(), &pack.definitions);
    // The folder is gone, and the program was begun without it.
    let mut session = session_with(root.path(), Content::default());
    session.handle_open(false, path);
    let around = &session.app.around;
    assert!(around.lacking.is_empty());
    let set = around.habit_set().unwrap();
    assert_eq!((set.id.as_str(), set.habits.len()), ("ours", 1));
    assert_eq!(
        session
            .locales
            .say(Language::Spanish, &Text::plain("our-habit")),
        "la puntualidad"
    );
}

#[test]
fn a_class_of_before_is_read_without_its_folder_and_carries_it_once_it_was_there() {
    let root = tempfile::tempdir().unwrap();
    school(root.path());
    let path = class_of_the_school(root.path(), &[]);
    let mut session = session_with(root.path(), Content::default());
    session.handle_open(false, path.clone());
    assert_eq!(session.app.around.lacking, ["ours"]);
    assert!(
        session.app.around.habit_set().is_none(),
        "never another set in its place"
    );
    let person = Person {
        session,
        folder: tempfile::tempdir().unwrap(),
    };
    let person = person.types("<enter><enter>");
    assert!(
        person.sees().contains("--pack CARPETA"),
        "{}",
        person.sees()
    );
    assert!(
        !matches!(person.is_at(), Some(juntos::shell::Room::Setup(_))),
        "it is only read"
    );
    drop(person);
    // With the folder it is taken in, and said.
    let mut session = session_with(root.path(), Content::with_pack(check(root.path()).0));
    session.handle_open(false, path.clone());
    session.check_class();
    let person = Person {
        session,
        folder: tempfile::tempdir().unwrap(),
    };
    assert!(
        person.sees().contains("carpeta de la escuela"),
        "{}",
        person.sees()
    );
    drop(person);
    let mut session = session_with(root.path(), Content::default());
    session.handle_open(false, path);
    assert!(session.app.around.lacking.is_empty());
}
