//! A family reads, answers and asks, as seen from the keyboard, on the real class file.
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

use juntos::ask::{Ask, Change, DraftAsk, Prepared, PreparedAsk};
use juntos::domain::class_file::spot::{Draft, Own, Spot};
use juntos::domain::conference::feedback::{Feedback, Felt};
use juntos::domain::conference::habit::{Rating, View};
use juntos::domain::id::{ConferenceId, StudentId};
use juntos::domain::people::entry::{Entry, EntryKind};
use juntos::domain::people::folder::Folder;
use juntos::domain::people::person::Voice;
use juntos::domain::people::who_sees::Viewer;
use juntos::domain::{Language, Said};
use juntos::locale::Reading;
use juntos::shell::Room;
use support::{Person, READINGS};

const SPANISH: Reading = Reading::One(Language::Spanish);
const BOTH: Reading = Reading::Both(Language::Spanish);

/// From the student's screen to the family's first page.
const TO_THE_FAMILY: &str = "/xime<enter><end><enter>";

fn family(reading: Reading) -> Person {
    Person::at_the_door(reading).types(TO_THE_FAMILY)
}

fn xime(person: &Person) -> Folder {
    let store = person.session.store().unwrap();
    let students = store.students().unwrap();
    let xime = students.iter().find(|one| one.name.called == "Xime");
    let key = xime.unwrap().key;
    store.folder(key, Viewer::family(key)).unwrap()
}

/// Every line that stands somewhere below the cursor's way down the page.
fn whole_page(person: &mut Person, (width, height): (u16, u16)) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    person.press("<home>");
    for _ in 0..200 {
        let screen = person.sees_at(width, height);
        let lines = screen.lines().skip(1).take(usize::from(height) - 3);
        for line in lines.map(|line| line.trim_matches([' ', '▸', '▲', '▼']).to_owned()) {
            if !seen.contains(&line) {
                seen.push(line);
            }
        }
        person.press("<down>");
        if person.sees_at(width, height) == screen {
            break;
        }
    }
    seen
}

#[test]
fn everything_is_reached_with_arrows_and_enter() {
    for (words, shows) in [
        ("Quién es Xime", "Mis fortalezas"),
        ("Lo que ha aprendido", "Yo puedo"),
        ("Cómo va cambiando", "MAP Growth"),
        ("Sus hábitos", "colaboración"),
        ("La meta y los compromisos", "Meta"),
        ("Nuestra página", "Cuando llega feliz"),
        ("Cómo vemos los hábitos", "colaboración"),
        ("Preguntas y respuestas", "Lo que preguntamos"),
        ("Algo que vemos diferente", "Nivel de un estándar"),
        ("pareció la conferencia", "Entendieron todo"),
        ("Explorar juntos", "Encuentren"),
    ] {
        let person = family(SPANISH).chooses(words);
        assert!(person.sees().contains(shows), "{words}:\n{}", person.sees());
    }
}

/// On the smallest screen, in every language, each line of a level's page comes by.
#[test]
fn nothing_on_a_page_is_out_of_reach() {
    for reading in READINGS {
        let mut person = family(reading).types("<down><enter><down><enter>");
        let wide = whole_page(&mut person, (80, 24));
        for asks in [
            ["¿Debo preocuparme?", "Should I worry?"],
            ["¿Puede cambiar?", "Can it change?"],
            ["Palabras de la escuela", "The school’s words"],
        ] {
            let found = wide
                .iter()
                .any(|line| asks.iter().any(|words| line.contains(words)));
            assert!(found, "{asks:?} in {wide:#?}");
        }
        let mut person = family(reading).types("<down><enter><down><enter>");
        // Sixty columns wrap otherwise: what counts is that the way down shows as much as a screen without end.
        let steps = whole_page(&mut person, (60, 18));
        let mut person = family(reading).types("<down><enter><down><enter>");
        let endless = whole_page(&mut person, (60, 400));
        for line in endless {
            assert!(steps.contains(&line), "never seen: {line:?}");
        }
    }
}

#[test]
fn a_level_answers_four_questions_from_this_childs_scores() {
    let mut person = family(SPANISH).types("<down><enter><down><enter>");
    let page = whole_page(&mut person, (80, 24)).join(" ");
    let folder = xime(&person);
    let scores = folder.learning[1].scores();
    assert!(scores.len() > 2);
    let first = juntos::locale::working::figure(scores[0]);
    assert!(
        page.contains(&format!("primero al último: {first}")),
        "{page}"
    );
    assert!(
        page.contains(
            "Va subiendo. Antes: se acerca al estándar. Ahora: casi alcanza el estándar."
        ),
        "{page}"
    );
    assert!(
        page.contains("Si en el próximo trabajo saca 3.5 o más (de 4)"),
        "{page}"
    );
    assert!(page.contains("También puede bajar"), "{page}");
}

#[test]
fn a_school_word_opens_where_the_cursor_stops() {
    let mut person = family(SPANISH).types("<down><enter><down><enter>");
    person.press("<home>");
    while !person.sees().contains("▸ estándar") {
        let before = person.sees();
        person.press("<down>");
        assert_ne!(person.sees(), before, "the words end the page");
    }
    let screen = person.sees();
    let at = screen.lines().position(|line| line.contains("▸ estándar"));
    let below = screen.lines().nth(at.unwrap() + 1).unwrap();
    assert!(below.contains("Algo que"), "{screen}");
}

#[test]
fn both_languages_stand_side_by_side_on_a_wide_screen() {
    let person = family(BOTH).types("<down><enter><down><enter>");
    let screen = person.sees_at(120, 40);
    let both = screen
        .lines()
        .any(|line| line.contains("¿Debo preocuparme? · Should I worry?"));
    assert!(both, "{screen}");
}

#[test]
fn pauses_show_only_where_somebody_interprets() {
    let with = family(SPANISH).types("<down><enter><down><enter>");
    let mut with = with;
    let page = whole_page(&mut with, (80, 24));
    assert!(page.iter().any(|line| line.contains('‖')), "{page:#?}");
    let mut without = Person::at_the_door(SPANISH);
    let store = without.session.store().unwrap();
    let nobody = without.session.app.around.students.iter().find(|one| {
        let folder = store.folder(one.key, Viewer::Teacher).unwrap();
        !folder.is_interpreted() && !folder.learning.is_empty()
    });
    let name = nobody.unwrap().name.first.clone();
    without.press(&format!("/{name}<enter><end><enter><down><enter><enter>"));
    let page = whole_page(&mut without, (80, 24));
    assert!(!page.iter().any(|line| line.contains('‖')), "{page:#?}");
}

#[test]
fn an_answer_of_our_page_is_kept_and_what_was_half_typed_too() {
    let person = family(SPANISH)
        .chooses("Nuestra página")
        .chooses("A quién más contarle")
        .types("A su tía Lety<esc>");
    assert!(
        person.sees().contains("Lo que escribieron sigue aquí"),
        "{}",
        person.sees()
    );
    let person = person.comes_back().types(TO_THE_FAMILY);
    let person = person
        .chooses("Nuestra página")
        .chooses("A quién más contarle")
        .types(", por favor.<enter>");
    let screen = person.sees();
    assert!(screen.contains("Guardado"), "{screen}");
    assert!(screen.contains("“A su tía Lety, por favor.”"), "{screen}");
    let folder = xime(&person);
    let answer = folder.profile.iter().find(|one| one.prompt == "who-else");
    let answer = answer.unwrap();
    assert_eq!(
        (answer.by, answer.said.language),
        (Voice::Family, Language::Spanish)
    );
}

/// The family rates without seeing the others' words; these stay hidden until the last has given theirs.
#[test]
fn a_familys_view_is_given_without_seeing_the_others() {
    let mut person = family(SPANISH).chooses("Cómo vemos los hábitos");
    let before = xime(&person);
    let term = person.session.app.around.class.as_ref().unwrap();
    let term = term
        .term_on(person.session.app.around.now.day())
        .unwrap()
        .id
        .clone();
    let given = |folder: &Folder| {
        let now = folder.habits.iter().filter(|views| views.term == term);
        now.filter(|views| views.of(Voice::Family).is_some())
            .count()
    };
    assert_eq!(given(&before), 0);
    for views in before.habits.iter().filter(|views| views.term == term) {
        for voice in [Voice::Student, Voice::Teacher] {
            let example = views.of(voice).and_then(|view| view.example.as_ref());
            let words = example.map(|said| said.text.clone()).unwrap_or_default();
            let page = whole_page(&mut person, (80, 24)).join(" ");
            assert!(
                words.is_empty() || !page.contains(&words),
                "{words} is shown"
            );
        }
    }
    person.press("<home>");
    let mut person = person.types("<enter><right><right><enter>Ayuda a poner la mesa.<enter>");
    let screen = person.sees();
    assert!(screen.contains("Guardado"), "{screen}");
    // The word itself is nobody's to read over a shoulder while others have not rated.
    let after = xime(&person);
    assert_eq!(given(&after), 1);
    let views = after
        .habits
        .iter()
        .find(|views| views.term == term && views.of(Voice::Family).is_some())
        .unwrap();
    let view = views.of(Voice::Family).unwrap();
    assert_eq!(view.rating, Some(Rating::Usually));
    assert_eq!(
        view.example.as_ref().unwrap().text,
        "Ayuda a poner la mesa."
    );
    // All three have given theirs: now it is read, and not given anew.
    assert!(views.revealed());
    assert!(screen.contains("Todos dieron ya su opinión"), "{screen}");
    person.press("<home><enter>");
    assert!(
        !person.sees().contains("¿Cada cuánto lo ven"),
        "{}",
        person.sees()
    );
}

#[test]
fn a_question_goes_to_the_teacher_and_its_answer_comes_back_and_into_the_bank() {
    let person = family(SPANISH)
        .chooses("Preguntas y respuestas")
        .chooses("Preguntarle algo")
        .types("¿A qué hora abre la biblioteca?<enter>");
    assert!(
        person.sees().contains("¿A qué hora abre la biblioteca?"),
        "{}",
        person.sees()
    );
    assert!(
        person.sees().contains("La escuela les va a contestar"),
        "{}",
        person.sees()
    );
    // The teacher answers, in both languages, and gives it to all.
    let person = person
        .types("<esc><esc><esc>t<down><down><enter>")
        .chooses("¿A qué hora abre la biblioteca?")
        .types("A las siete y media.<enter><enter>At half past seven.<enter><right><enter>")
        .types("<enter>When does the library open?<enter>");
    assert!(person.sees().contains("Guardado"), "{}", person.sees());
    let person = person.types("<esc><esc>").types(TO_THE_FAMILY);
    let mut person = person.chooses("Preguntas y respuestas");
    let page = whole_page(&mut person, (80, 24));
    assert!(
        page.iter()
            .any(|line| line.contains("→ “A las siete y media.”")),
        "{page:#?}"
    );
    // Another family finds it, in English too.
    let mut other = person.types("<esc><esc><esc>/diego<enter><end><enter>");
    other.session.app.around.reading = Reading::One(Language::English);
    let mut other = other.chooses("Questions and answers");
    let page = whole_page(&mut other, (80, 24));
    let found = page
        .iter()
        .any(|line| line.contains("“When does the library open?”"));
    assert!(found, "{page:#?}");
    let asks = page
        .iter()
        .any(|line| line.contains("library") && line.contains('→'));
    assert!(
        !asks,
        "only the family that asked has it among its own: {page:#?}"
    );
    let other = other
        .types("<home>")
        .chooses("Find a question")
        .types("library");
    assert!(
        other.sees().contains("At half past seven."),
        "{}",
        other.sees()
    );
}

#[test]
fn what_only_this_family_should_hear_stays_there() {
    let person = family(SPANISH)
        .chooses("Preguntas y respuestas")
        .chooses("Preguntarle algo")
        .types("¿Puedo hablar de algo delicado?<enter><esc><esc><esc>t<down><down><enter>")
        .chooses("algo delicado")
        .types("Claro que sí.<enter><enter><enter><enter><enter><enter>");
    assert!(person.sees().contains("Guardado"), "{}", person.sees());
    assert_eq!(person.session.store().unwrap().given().unwrap(), []);
    assert!(person.session.app.around.given.is_empty());
}

#[test]
fn feedback_is_kept_as_it_was_said_and_nobody_changes_it() {
    let person = family(SPANISH)
        .chooses("pareció la conferencia")
        .types("<right><enter><right><right><enter><enter>Más tiempo para la meta.<enter>");
    assert!(
        person.sees().contains("tal como lo dijeron"),
        "{}",
        person.sees()
    );
    let folder = xime(&person);
    let (conference, said) = folder.feedback.last().unwrap().clone();
    assert_eq!(
        Some(conference),
        folder.last_conference().map(|one| one.conference.key)
    );
    let line = Said::new("Más tiempo para la meta.", Language::Spanish);
    let expected = Feedback {
        felt: [Some(Felt::Yes), Some(Felt::Partly), None],
        line: Some(line),
    };
    assert_eq!(said, expected);
    let path = person.sample();
    // Whoever opens the page next does not read it, and may say something else.
    let mut person = person;
    let page = whole_page(&mut person, (100, 30)).join(" ");
    assert!(page.contains("otra persona de la familia"), "{page}");
    assert!(!page.contains("Más tiempo"), "{page}");
    let person = person
        .chooses("pareció la conferencia")
        .types("<right><right><right><enter><enter><enter><enter>");
    assert_eq!(xime(&person).feedback.len(), folder.feedback.len() + 1);
    // The desk counts it and shows it.
    let person = person
        .types("<esc><esc>t")
        .chooses("Lo que dicen las familias");
    let screen = person.sees();
    assert!(screen.contains("sí 1 · en parte 0 · no 1"), "{screen}");
    assert!(screen.contains("Más tiempo para la meta."), "{screen}");
    // Not by a correction either: it is not offered.
    let person = person
        .types("<esc>")
        .types("<home><down><down><down><enter>/xime<enter>")
        .chooses("Corregir");
    let mut person = person;
    let page = whole_page(&mut person, (100, 30)).join(" ");
    assert!(!page.contains("Más tiempo"), "{page}");
    drop(person.session);
    // And whoever opens the file another way is refused by the file itself.
    let file = rusqlite::Connection::open(&path).unwrap();
    let refused = file.execute("UPDATE feedback SET sealed = '{}'", []);
    let refused = refused.unwrap_err().to_string();
    assert!(refused.contains("stays as it said it"), "{refused}");
}

/// What one adult began to say and did not send is not there for the next one; what the family shares is.
#[test]
fn what_one_of_the_family_thinks_goes_when_they_leave() {
    let person = family(SPANISH)
        .chooses("pareció la conferencia")
        .types("<enter><enter><enter>Él casi no escuchó.")
        .waits(2)
        .types("<esc>");
    assert!(
        person.sees().contains("se borra"),
        "it says so: {}",
        person.sees()
    );
    let key = xime(&person).key;
    let drafts = |person: &Person| {
        person
            .session
            .store()
            .unwrap()
            .drafts_of(key)
            .unwrap()
            .drafts
    };
    assert_eq!(drafts(&person).len(), 1);
    // The same person goes on.
    let person = person.chooses("pareció la conferencia");
    assert!(person.sees().contains("Él casi no"), "{}", person.sees());
    let person = person
        .types("<esc>")
        .chooses("Cómo vemos los hábitos")
        .types("<enter><right><enter>Ayuda en casa.<esc><esc>");
    let person = person
        .chooses("Preguntas y respuestas")
        .chooses("Preguntarle algo")
        .types("¿Hay tarea?<esc><esc>");
    assert_eq!(drafts(&person).len(), 3);
    let person = person.types("<esc>");
    let left: Vec<String> = drafts(&person)
        .into_iter()
        .map(|draft| draft.form["words"]["text"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(left, ["¿Hay tarea?"]);
    let mut person = person.types("<end><enter>");
    person.choose("pareció la conferencia");
    assert!(!person.sees().contains("Él casi no"), "{}", person.sees());
}

/// Words that a full disk refused are not written once they have been let go.
#[test]
fn what_was_let_go_is_not_owed_to_the_disk() {
    let mut person = family(SPANISH);
    let student = xime(&person).key;
    let spots =
        [Own::Feedback(ConferenceId(1)), Own::Question].map(|at| Spot::own(student.into(), at));
    let disk = |person: &Person, more| person.session.store().unwrap().limit_pages_for_tests(more);
    disk(&person, Some(0));
    for spot in spots.clone() {
        let words = "Él casi no escuchó. ".repeat(2_000);
        let words = serde_json::json!({ "text": words, "language": "es" });
        let form = [("words".to_owned(), words)].into_iter().collect();
        let draft = Box::new(Draft { spot, form });
        let message = person.session.perform(Ask::Drafts(DraftAsk::Keep(draft)));
        person.session.handle(message);
    }
    assert!(person.session.is_owing() && person.session.app.failure.is_some());
    person.asks(Ask::Drafts(DraftAsk::Forget {
        spots: spots[..1].to_vec(),
    }));
    disk(&person, None);
    person.wait(2);
    assert!(!person.session.is_owing() && person.session.app.failure.is_none());
    let store = person.session.store().unwrap();
    let kept = store.drafts_of(student).unwrap().drafts.into_iter();
    let kept: Vec<Spot> = kept.map(|draft| draft.spot).collect();
    assert_eq!(kept, spots[1..]);
}

#[test]
fn the_last_view_says_that_it_is_the_last() {
    let person = family(SPANISH);
    let folder = xime(&person);
    let term = person.session.app.around.class.as_ref().unwrap();
    let term = term
        .term_on(person.session.app.around.now.day())
        .unwrap()
        .id
        .clone();
    let of_term = folder.habits.iter().filter(|views| views.term == term);
    let waiting: Vec<_> = of_term
        .filter(|views| views.of(Voice::Family).is_none())
        .collect();
    assert!(
        waiting
            .iter()
            .any(|views| views.state_of(Voice::Family) == "last")
    );
    let person = person
        .chooses("Cómo vemos los hábitos")
        .types("<home><enter>");
    assert!(
        person.sees().contains("las tres opiniones se pueden leer"),
        "{}",
        person.sees()
    );
}

#[test]
fn an_empty_feedback_is_asked_about_not_kept() {
    let person = family(SPANISH)
        .chooses("pareció la conferencia")
        .types("<enter><enter><enter><enter>");
    assert!(
        person.sees().contains("Contesten alguna"),
        "{}",
        person.sees()
    );
    assert!(xime(&person).feedback.is_empty());
}

#[test]
fn a_familys_words_stand_beside_a_level_wherever_it_is_read() {
    let mut person = family(SPANISH)
        .chooses("Algo que vemos diferente")
        .types("<enter>En casa lo hace sola.<enter>");
    assert!(person.sees().contains("Guardado"), "{}", person.sees());
    assert!(
        person.sees().contains("“En casa lo hace sola.”"),
        "{}",
        person.sees()
    );
    person.press("<esc>");
    let mut person = person.types("<home><down><enter><enter>");
    let page = whole_page(&mut person, (80, 24)).join(" ");
    assert!(page.contains("“En casa lo hace sola.”"), "{page}");
    // The record says what they are about.
    let folder = xime(&person);
    let store = person.session.store().unwrap();
    let dossier = store
        .dossier(folder.key, Viewer::family(folder.key))
        .unwrap();
    let (_, about, said) = dossier.statements.last().unwrap();
    assert_eq!(said.text, "En casa lo hace sola.");
    assert!(about.is_some(), "it says what it is about");
    // The teacher can't reword them.
    let person = person
        .types("<esc><esc><esc><esc>t<down><down><down><enter>/xime<enter>")
        .chooses("Corregir");
    let mut person = person;
    let page = whole_page(&mut person, (100, 30)).join(" ");
    assert!(!page.contains("lo hace sola"), "{page}");
}

/// What a family sees differently reaches the teacher, and stays where it is read once the teacher has read it.
#[test]
fn what_a_family_sees_differently_is_still_to_do_until_it_is_read() {
    let person = family(SPANISH)
        .chooses("Algo que vemos diferente")
        .types("<enter>En casa lo hace sola.<enter><esc><esc><esc>t")
        .chooses("Lo que queda por hacer");
    let mut person = person.types("<tab><tab><tab>");
    let screen = person.sees();
    assert!(screen.contains("Lo que ven diferente"), "{screen}");
    assert!(screen.contains("En casa lo hace sola."), "{screen}");
    assert!(screen.contains("la familia de Ximena"), "{screen}");
    person.press("d");
    assert!(!person.sees().contains("En casa"), "{}", person.sees());
    assert_eq!(
        xime(&person).statements.last().unwrap().said.text,
        "En casa lo hace sola."
    );
    // The words themselves are never changed, whoever has read them.
    let path = person.sample();
    drop(person.session);
    let file = rusqlite::Connection::open(&path).unwrap();
    assert!(
        file.execute("UPDATE statement SET sealed = '{}'", [])
            .is_err()
    );
    assert!(file.execute("UPDATE statement SET at = 0", []).is_err());
}

#[test]
fn the_card_remembers_what_was_done() {
    let person = family(SPANISH)
        .chooses("Explorar juntos")
        .types("<enter><right><enter>");
    assert!(person.sees().contains("✓"), "{}", person.sees());
    let person = person.comes_back().types(TO_THE_FAMILY);
    let person = person.chooses("Explorar juntos");
    assert_eq!(person.sees().matches('✓').count(), 2, "{}", person.sees());
    let person = person.types("<right><right><enter>");
    assert!(
        person.sees().contains("¡Tres en línea!"),
        "{}",
        person.sees()
    );
    let person = person.types("<enter>");
    assert!(
        !person.sees().contains("¡Tres en línea!"),
        "{}",
        person.sees()
    );
}

/// What one family says is no other's to read, and no private point is on any page.
#[test]
fn a_family_sees_its_own_child_only() {
    let mut person = family(SPANISH);
    let names: Vec<String> = person
        .session
        .app
        .around
        .students
        .iter()
        .filter(|one| one.name.called != "Xime")
        .map(|one| one.name.full())
        .collect();
    let private = "Give her ten quiet seconds";
    for page in 0..9 {
        let down = "<down>".repeat(page);
        person.press(&format!("<home>{down}<enter>"));
        let seen = whole_page(&mut person, (100, 40)).join("\n");
        assert!(!seen.contains(private), "{seen}");
        for name in &names {
            assert!(!seen.contains(name.as_str()), "{name} on page {page}");
        }
        person.press("<esc>");
    }
}

/// A view by the last voice reveals all; until then the folder of the family hides nothing it must not.
#[test]
fn the_last_view_reveals_the_habit_on_the_familys_page() {
    let mut person = family(SPANISH);
    let folder = xime(&person);
    let class = person.session.app.around.class.clone().unwrap();
    let term = class
        .term_on(person.session.app.around.now.day())
        .unwrap()
        .id
        .clone();
    let hidden = folder.habits.iter().find(|views| views.term == term);
    let habit = hidden.unwrap().habit.clone();
    let view = View {
        rating: Some(Rating::Rarely),
        example: None,
    };
    let by = Voice::Family;
    let view = Prepared::Habit {
        by,
        term,
        habit,
        view,
    };
    keep(&mut person, folder.key, view);
    assert!(matches!(person.is_at(), Some(Room::Family(_))));
    let mut person = person.chooses("Sus hábitos");
    let page = whole_page(&mut person, (80, 24)).join(" ");
    assert!(page.contains("rara vez"), "{page}");
}

fn keep(person: &mut Person, student: StudentId, what: Prepared) {
    let change = person.asks(Ask::Prepared(PreparedAsk {
        seat: student.into(),
        what,
    }));
    assert!(matches!(change, Change::Prepared(_)));
}

fn entry(person: &Person, kind: EntryKind) -> Entry {
    let key = xime(person).key;
    let store = person.session.store().unwrap();
    let entries = store.disputable(key, Viewer::family(key)).unwrap();
    let found = entries.into_iter().find(|entry| entry.kind == kind);
    found.unwrap()
}

#[test]
fn words_beside_a_test_and_a_habit_stand_where_those_are_read() {
    let mut person = family(SPANISH);
    let key = xime(&person).key;
    for (kind, words, page) in [
        (
            EntryKind::TestResult,
            "Ese día estaba enferma.",
            "Cómo va cambiando",
        ),
        (EntryKind::Rating, "En casa sí lo hace.", "Sus hábitos"),
    ] {
        let about = entry(&person, kind).about;
        let said = Said::new(words, Language::Spanish);
        keep(&mut person, key, Prepared::Statement { about, said });
        person.choose(page);
        let seen = whole_page(&mut person, (80, 24)).join(" ");
        assert!(seen.contains(words), "{seen}");
        assert!(seen.contains("Nuestras palabras"), "{seen}");
        person.press("<esc>");
    }
    // The list says which sitting and which term.
    person.choose("Algo que vemos diferente");
    let seen = whole_page(&mut person, (80, 24)).join(" ");
    assert!(seen.contains("MAP Growth: Matemáticas · "), "{seen}");
}

/// The student says something else since: what the family said of it then is still there to read.
#[test]
fn a_familys_words_stay_when_what_they_are_about_is_said_anew() {
    let mut person = family(SPANISH);
    let folder = xime(&person);
    let about = entry(&person, EntryKind::Answer);
    let mut answers = folder.profile.iter();
    let answer = answers.find(|answer| answer.said == about.said).unwrap();
    let (prompt, by) = (answer.prompt.clone(), answer.by);
    let said = Said::new("Nosotros lo vemos de otro modo.", Language::Spanish);
    let about = about.about;
    keep(&mut person, folder.key, Prepared::Statement { about, said });
    let anew = Said::new("Ahora digo otra cosa.", Language::Spanish);
    let said = anew;
    keep(
        &mut person,
        folder.key,
        Prepared::Answer { by, prompt, said },
    );
    person.choose("Algo que vemos diferente");
    let seen = whole_page(&mut person, (80, 24)).join(" ");
    assert!(seen.contains("algo que ya cambió"), "{seen}");
    assert!(seen.contains("“Nosotros lo vemos de otro modo.”"), "{seen}");
}
