//! Whole conferences, as seen from the keyboard, on the real class file.
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

use insta::assert_snapshot;
use juntos::domain::Language;
use juntos::domain::conference::{Kind, State};
use juntos::domain::id::ConferenceId;
use juntos::domain::people::folder::Folder;
use juntos::domain::people::person::Voice;
use juntos::domain::people::who_sees::Viewer;
use juntos::locale::Reading;
use juntos::shell::{App, Room};
use support::Person;

const SPANISH: Reading = Reading::One(Language::Spanish);
const ENGLISH: Reading = Reading::One(Language::English);
const BOTH: Reading = Reading::Both(Language::Spanish);

fn xime(person: &Person) -> Folder {
    let store = person.session.store().unwrap();
    let students = store.students().unwrap();
    let xime = students
        .iter()
        .find(|student| student.name.called == "Xime")
        .unwrap();
    store
        .folder(xime.key, juntos::domain::people::who_sees::Viewer::Teacher)
        .unwrap()
}

fn walk(app: &App) -> &juntos::screens::conference::Walk {
    match app.room() {
        Some(Room::Conference(walk)) => walk,
        other => panic!("not in a conference: {other:?}"),
    }
}

#[test]
fn the_language_comes_first() {
    assert_snapshot!(Person::sits_down().sees());
}

#[test]
fn the_door_shows_names_and_nothing_of_anyone() {
    assert_snapshot!(Person::at_the_door(SPANISH).sees());
}

#[test]
fn who_is_here_is_settled_before() {
    assert_snapshot!(
        Person::at_the_door(SPANISH)
            .types("/xime<enter><enter>")
            .sees()
    );
}

#[test]
fn a_child_who_would_interpret_gets_a_gentle_word() {
    let person = Person::at_the_door(BOTH).types("/xime<enter><enter><up><right><right><right>");
    let screen = person.sees();
    assert!(
        screen.contains("no le toca interpretar")
            && screen.contains("should not have to interpret"),
        "{screen}"
    );
}

#[test]
fn the_student_welcomes_everyone() {
    assert_snapshot!(Person::leads(SPANISH).sees());
}

#[test]
fn three_standards_stand_side_by_side() {
    assert_snapshot!(
        Person::leads(SPANISH)
            .types("m<down><down><down><enter> ")
            .sees()
    );
}

#[test]
fn a_level_is_worked_out_from_this_childs_scores() {
    assert_snapshot!(
        Person::leads(BOTH)
            .types("m<down><down><down><enter> <enter>")
            .sees_at(120, 40)
    );
}

#[test]
fn a_note_being_typed() {
    assert_snapshot!(Person::leads(SPANISH).types("n¿Qué sigue?<back>!").sees());
}

#[test]
fn the_language_changes_in_the_middle_of_a_word() {
    let person = Person::leads(SPANISH).types("nMás prác<f2><f2>tica");
    let screen = person.sees();
    assert!(
        screen.contains("Más práctica") && screen.contains("save"),
        "{screen}"
    );
}

#[test]
fn a_note_is_kept_and_read_back() {
    let person = Person::leads(SPANISH).types("nMás práctica en fracciones.<esc>");
    let folder = xime(&person);
    let record = folder
        .records
        .iter()
        .find(|record| record.conference.state == State::UnderWay)
        .unwrap();
    let note = record.notes.first().unwrap();
    assert_eq!(
        (note.said.text.as_str(), note.field.by),
        ("Más práctica en fracciones.", Voice::Student)
    );
    assert!(person.sees().contains("Guardado."), "{}", person.sees());
}

#[test]
fn what_did_not_fit_is_told_until_words_are_taken_away() {
    let mut person = Person::leads(SPANISH).types("n");
    let pasted = juntos::shell::Message::Paste("Más práctica. ".repeat(6_000));
    person.session.handle(pasted);
    let is_told = |person: &Person| person.sees().contains("Esta nota está llena");
    assert!(is_told(&person), "{}", person.sees());
    person.wait(2);
    assert!(is_told(&person), "{}", person.sees());
    // Neither a key nor another language takes it away.
    for key in ["<left>", "<f2>", "<f2>", "<f2>", "<f2>", "x"] {
        person.press(key);
        person.wait(1);
        let screen = person.sees();
        assert!(
            is_told(&person) || screen.contains("This note is full"),
            "{key}: {screen}"
        );
    }
    person.press("<back>");
    assert!(!is_told(&person), "{}", person.sees());
    person.wait(1);
    assert!(
        person.sees().contains("Se va guardando."),
        "{}",
        person.sees()
    );
    person.press("xxxx");
    assert!(is_told(&person), "{}", person.sees());
    person.press("<esc>");
    assert!(person.sees().contains("Guardado."), "{}", person.sees());
}

#[test]
fn how_to_say_a_name_is_there_in_whichever_language_is_read() {
    for (reading, said) in [
        (SPANISH, ["Ji-ME-na", "La equis suena como jota"]),
        (ENGLISH, ["Hee-MEH-nah", "The X sounds like an H"]),
        (BOTH, ["Ji-ME-na", "maestra Whitfield"]),
    ] {
        let screen = Person::leads(reading).sees();
        for said in said {
            assert!(screen.contains(said), "{said} is missing: {screen}");
        }
    }
}

#[test]
fn the_familys_answer_flows_into_the_family_page() {
    let person = Person::leads(SPANISH).types("m<down><down><enter> ");
    let before = xime(&person).answer("happiest").unwrap().text.clone();
    let person = person.types("n");
    assert!(person.sees().contains("feliz"), "{}", person.sees());
    // What the family wrote at home is gone on with: nobody's words are replaced without being seen.
    let first = before.split(' ').next().unwrap();
    assert!(person.sees().contains(first), "{}", person.sees());
    let unchanged = person.types("<esc>");
    assert_eq!(xime(&unchanged).answer("happiest").unwrap().text, before);
    let person = unchanged.types("n<pgdn> Y cuando canta.<esc>");
    let said = xime(&person).answer("happiest").unwrap().text.clone();
    assert_eq!(said, format!("{before} Y cuando canta."));
}

#[test]
fn a_family_question_reaches_the_teachers_list() {
    let person = Person::leads(SPANISH)
        .types("m<down><down><down><down><down><enter>n¿Puede sacar un 4?<esc>");
    let folder = xime(&person);
    let record = folder
        .records
        .iter()
        .find(|record| record.conference.state == State::UnderWay)
        .unwrap();
    let questions: Vec<&str> = record
        .questions
        .iter()
        .map(|question| question.said.text.as_str())
        .collect();
    assert!(
        questions.contains(&"¿Puede sacar un 4?"),
        "{questions:?} {:?}",
        record.notes
    );
}

#[test]
fn ratings_stay_hidden_until_the_family_has_rated_too() {
    let person = Person::leads(SPANISH).types("m<down><down><down><down><enter>");
    let before = person.sees_at(120, 60);
    assert!(
        !before.contains("círculo de lectura") && !before.contains("casi siempre"),
        "{before}"
    );
    let person = person.types("2<enter><down><enter>");
    let look = person.sees_at(120, 60);
    assert!(
        look.contains("ya opinaron 2 de 3"),
        "the second is not: {look}"
    );
    let person = person.types(" ");
    let after = person.sees_at(120, 60);
    assert!(
        after.contains("círculo de lectura"),
        "the first habit is open now: {after}"
    );
    let person = person.types("<right>");
    let second = person.sees_at(120, 60);
    assert!(
        !second.contains("Dos veces se me quedó"),
        "the second is not: {second}"
    );
}

#[test]
fn whoever_does_not_rate_today_opens_the_views() {
    let person = Person::leads(ENGLISH).types("m<down><down><down><down><enter>2x<down><enter>");
    let screen = person.sees_at(120, 60);
    assert!(screen.contains("≠"), "{screen}");
    let person = person.types(" ");
    let screen = person.sees_at(120, 60);
    assert!(screen.contains("we see it differently"), "{screen}");
    assert!(
        xime(&person)
            .habits
            .iter()
            .filter(|views| views.term == "2026-fall")
            .all(juntos::domain::conference::habit::Views::revealed)
    );
}

/// The whole of it: promises, day of the next one, close; and the next conference begins with them.
#[test]
fn what_is_promised_opens_the_next_conference() {
    let goals = "m<down><down><down><down><down><down><enter> ";
    let person = Person::leads(SPANISH)
        .types(goals)
        .types("<enter>Voy a repasar diez minutos.<tab><right><esc>")
        .types("<down><enter>La escuchamos los martes.<esc>")
        .types("<down><enter>I will set out the ratio games.<esc>")
        .types("m<end><enter>  ");
    let close = person.sees();
    assert!(close.contains("Próxima conferencia"), "{close}");
    let person = person.types("<enter><right><enter><down><enter><end><enter>");
    assert!(
        matches!(person.is_at(), Some(Room::Family(_))),
        "{}",
        person.sees()
    );
    assert_snapshot!(person.sees());
    let folder = xime(&person);
    let held = folder
        .records
        .iter()
        .rfind(|record| record.conference.state == State::Held)
        .unwrap();
    assert_eq!(held.promises.len(), 3);
    assert_eq!(
        held.promises[0].due.map(|day| day.to_string()).as_deref(),
        Some("2026-12-09")
    );
    assert!(held.conference.next.is_some() && held.conference.ended.is_some());
    let goal = held
        .goal
        .as_ref()
        .expect("the goal that was prepared was agreed on by going on");
    assert!(goal.said.text.starts_with("Hacer dos problemas"));
    let shown = held.snapshot.as_ref().expect("what was shown is kept");
    assert!(
        shown
            .standards
            .iter()
            .any(|standard| standard.code == "6.RP.A.3")
    );
    assert_eq!(shown.promises.len(), 3);

    let next = person.types("<esc><esc><home><enter><enter>m<down><down><down><enter>");
    let screen = next.sees_at(80, 40);
    assert!(
        screen.contains("La vez pasada") && screen.contains("Voy a repasar diez minutos."),
        "{screen}"
    );
}

/// Who has fewer than three standards to show does not say that there are three.
#[test]
fn nobody_counts_standards_that_are_not_there() {
    let overview = "m<down><down><down><enter> ";
    let says = |person: &Person| person.reads().contains("tres estándares");
    let mut person = Person::at_the_door(SPANISH).types("/xime<enter>");
    let open = person.session.app.around.open.as_mut().unwrap();
    open.folder.learning.truncate(1);
    let person = person.types("<enter><enter>").types(overview);
    assert!(!says(&person), "{}", person.sees());
    assert!(
        person.reads().contains("estándar por estándar"),
        "{}",
        person.sees()
    );
    let person = Person::leads(SPANISH).types(overview);
    assert!(says(&person), "{}", person.sees());
}

/// The biggest moment: who led is told so, with what comes and when everybody meets again.
#[test]
fn whoever_led_is_told_so() {
    let person = Person::leads(SPANISH)
        .types("m<end><enter>  <enter><right><enter><down><enter><down><enter>");
    let led = person.sees();
    assert!(led.contains("Xime, tú dirigiste tu conferencia."), "{led}");
    assert!(led.contains("Nos vemos otra vez"), "{led}");
    let person = person.types("<enter>");
    let files = std::fs::read_dir(&person.session.app.around.papers);
    let pages = files.into_iter().flatten().filter_map(Result::ok);
    assert!(pages.count() > 0, "the page for home: {}", person.sees());
    let rehearsed = Person::at_the_door(SPANISH)
        .types("/xime<enter><down><down><enter><enter>m<end><enter>  <down><enter>");
    let screen = rehearsed.sees();
    assert!(
        screen.contains("Ya ensayaste toda tu conferencia."),
        "{screen}"
    );
    assert!(!screen.contains("La hoja para la casa"), "{screen}");
}

#[test]
fn last_times_promises_are_marked_with_one_key() {
    let person = Person::leads(SPANISH)
        .types("m<down><down><down><enter><down><down><down><enter><down><enter>");
    let folder = xime(&person);
    let last = folder.last_held(ConferenceId::NEW).unwrap();
    assert_eq!(last.promises[2].kept, Some(true));
}

#[test]
fn nothing_of_a_rehearsal_is_mixed_with_the_conference() {
    let before = xime(&Person::at_the_door(SPANISH));
    let person = Person::at_the_door(SPANISH).types("/xime<enter><down><down><enter><enter>");
    assert!(person.sees().contains("ENSAYO"), "{}", person.sees());
    let person = person
        .types("nUn ensayo.<esc>m<down><down><enter> nEn el ensayo.<esc>")
        .waits(30)
        .types("m<home><down><down><down><down><enter>2xx<enter>.m<end><enter>  <down><enter>");
    let after = xime(&person);
    let rehearsal = after
        .records
        .iter()
        .find(|record| record.conference.kind == Kind::Rehearsal)
        .unwrap();
    assert_eq!(rehearsal.conference.state, State::Held);
    assert!(!rehearsal.times.is_empty() && rehearsal.snapshot.is_none());
    assert_eq!(after.profile, before.profile);
    assert_eq!(after.habits, before.habits);
    assert_eq!(after.private_requests, 0);
    // What was practised is nothing a family would see differently.
    let notes = rehearsal.notes.iter().map(|note| note.key);
    let store = person.session.store().unwrap();
    let entries = store
        .disputable(
            after.key,
            juntos::domain::people::who_sees::Viewer::family(after.key),
        )
        .unwrap();
    for key in notes {
        let is_it = |entry: &juntos::domain::people::entry::Entry| {
            entry.about.table == "note" && entry.about.row == key.into()
        };
        assert!(!entries.iter().any(is_it), "a note of a rehearsal");
    }
    assert!(!rehearsal.notes.is_empty());
    let real = |folder: &Folder| {
        let conferences = folder
            .records
            .iter()
            .filter(|record| record.conference.kind == Kind::Conference);
        conferences
            .map(|record| {
                (
                    record.notes.len(),
                    record.questions.len(),
                    record.conference.state,
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(real(&after), real(&before));
}

#[test]
fn a_private_request_shows_nothing_and_is_kept() {
    let person = Person::leads(SPANISH);
    let before = person.sees();
    let person = person.types(".");
    assert_eq!(person.sees(), before);
    assert_eq!(xime(&person).private_requests, 1);
}

#[test]
fn private_talking_points_never_reach_the_shared_screen() {
    let person = Person::leads(SPANISH);
    let private: Vec<String> = xime(&person)
        .points
        .iter()
        .filter(|point| {
            point.visibility == juntos::domain::conference::talking_point::Visibility::Private
        })
        .map(|point| point.said.text.clone())
        .collect();
    assert!(!private.is_empty(), "the sample has some");
    let all = &walk(&person.session.app).home.folder;
    assert!(
        all.points
            .iter()
            .all(|point| !private.contains(&point.said.text)),
        "not even in memory"
    );
}

#[test]
fn the_screen_is_covered_with_one_key() {
    let screen = Person::leads(SPANISH).types("b").sees();
    assert!(
        !screen.contains("Xime") && !screen.contains("Gracias"),
        "{screen}"
    );
}

#[test]
fn late_in_the_plan_the_goals_are_offered_and_one_key_goes_there() {
    let person = Person::leads(SPANISH)
        .types("m<down><down><down><enter>")
        .talks(1500);
    let screen = person.sees();
    assert!(screen.contains("¿Pasamos a las metas?"), "{screen}");
    let person = person.types("j");
    assert!(
        person.sees().contains("Metas y compromisos"),
        "{}",
        person.sees()
    );
}

#[test]
fn a_pause_stops_every_clock() {
    let person = Person::leads(SPANISH).waits(10).types("p").waits(100);
    assert_eq!(walk(&person.session.app).clock.elapsed(), 10);
    assert!(person.sees().contains("en pausa"));
}

#[test]
fn the_floor_passes_with_a_key_and_the_talk_is_shared() {
    let person = Person::leads(ENGLISH).waits(30).types("2").waits(10);
    assert_eq!(walk(&person.session.app).clock.shares(), [75, 25, 0]);
    let screen = person.sees();
    assert!(screen.contains("▶ 2 FAMILY"), "{screen}");
    assert!(
        !screen.contains('%'),
        "nobody is measured in sight: {screen}"
    );
}

#[test]
fn a_conference_that_was_left_goes_on_where_it_stopped() {
    let person = Person::leads(SPANISH)
        .waits(12)
        .types("m<down><down><down><enter> qq");
    assert!(
        person.sees().contains("Seguir con mi conferencia"),
        "{}",
        person.sees()
    );
    let person = person.comes_back().types("/xime<enter><enter>");
    let walk = walk(&person.session.app);
    assert_eq!(walk.step().unwrap().id, "learning");
    assert_eq!(walk.part().unwrap().id, "overview");
    assert_eq!(walk.clock.spent_in(0), 12);
}

#[test]
fn what_was_being_typed_comes_back() {
    let person = Person::leads(SPANISH)
        .types("nUna idea a medi")
        .waits(1)
        .comes_back()
        .types("/xime<enter><enter>");
    assert!(
        person
            .sees()
            .contains("Aquí sigue lo que se estaba escribiendo"),
        "{}",
        person.sees()
    );
    assert!(person.types("n").sees().contains("Una idea a medi"));
}

#[test]
fn the_glossary_opens_on_the_words_of_the_sentence() {
    let screen = Person::leads(BOTH)
        .types("m<down><down><down><enter>  g")
        .sees();
    assert!(screen.contains("Estándar"), "{screen}");
}

#[test]
fn a_class_can_be_started_without_the_sample() {
    let person = Person::sits_down()
        .types("<down><enter><down><enter>")
        .types("Salón 7<enter>Escuela del Lago<enter><enter>Ana Ruiz<enter>Ms. Ruiz<enter>maestra Ruiz<enter><enter><enter><enter><enter><enter>")
        .types("aLuz<enter>Peña<enter>Lucita<enter><right><enter><enter>Carmen Peña<enter><right><enter><enter>");
    assert!(person.sees().contains("Luz Peña"), "{}", person.sees());
    let person = person.types("<enter><enter><enter>");
    let screen = person.sees();
    assert!(
        screen.contains("Carmen Peña") && screen.contains("maestra Ruiz"),
        "{screen}"
    );
    let person = person.types("m<down><down><down><enter>");
    assert!(
        person.sees().contains("todavía no hay evidencia"),
        "{}",
        person.sees()
    );
}

#[test]
fn the_name_of_whoever_stands_in_takes_every_letter() {
    let person =
        Person::at_the_door(SPANISH).types("/xime<enter><enter><up><up>Raquel Lu Gómez q<enter>");
    let screen = person.sees();
    assert!(screen.contains("Raquel Lu Gómez q"), "{screen}");
}

#[test]
fn going_on_means_the_conference_and_not_a_rehearsal() {
    let person = Person::at_the_door(SPANISH)
        .types("/xime<enter><down><down><enter><enter>qq")
        .types("<home><enter><enter>m<down><down><enter>qq")
        .types("<home><enter>");
    assert!(!person.sees().contains("ENSAYO"), "{}", person.sees());
    assert_eq!(walk(&person.session.app).step().unwrap().id, "profile");
}

#[test]
fn a_prepared_goal_belongs_to_one_conference() {
    let close = "m<end><enter>  <down><enter><down><enter><end><enter>";
    let person = Person::leads(SPANISH)
        .types(close)
        .types("<esc><esc><home><enter><enter>")
        .types(close);
    let folder = xime(&person);
    let goals: Vec<bool> = folder
        .records
        .iter()
        .rev()
        .take(2)
        .map(|record| record.goal.is_some())
        .collect();
    assert_eq!(goals.iter().filter(|has| **has).count(), 1, "{goals:?}");
    assert!(folder.goal_draft.is_none());
}

#[test]
fn a_view_that_was_given_is_not_given_again_for_somebody() {
    let person = Person::leads(SPANISH).types("m<down><down><down><down><enter><enter>3");
    assert!(person.sees().contains("ya se dio"), "{}", person.sees());
    let before = xime(&person).habits;
    let person = person.types("<right><enter>");
    let after = xime(&person).habits;
    for (old, new) in before.iter().zip(&after) {
        assert_eq!(old.given(Voice::Teacher), new.given(Voice::Teacher));
        let seen = new
            .of(Voice::Teacher)
            .and_then(|view| view.example.as_ref());
        assert_eq!(seen.is_some(), new.revealed(), "the teacher's own words");
    }
}

#[test]
fn looking_back_keeps_what_was_being_typed() {
    let person = Person::leads(SPANISH)
        .types("nUna idea a medi")
        .waits(1)
        .comes_back();
    let person = person.types("/xime<enter><down><down><enter><esc><up><up><enter>n");
    assert!(
        person.sees().contains("Una idea a medi"),
        "{}",
        person.sees()
    );
}

#[test]
fn the_day_of_a_promise_comes_back_with_its_words() {
    let goals = "m<down><down><down><down><down><down><enter> ";
    let person = Person::leads(SPANISH)
        .types(goals)
        .types("<enter>Leer<tab><down><down>")
        .waits(2)
        .comes_back();
    let person = person.types("/xime<enter><enter><enter>");
    assert!(
        person.sees().contains("martes, 22 de diciembre"),
        "{}",
        person.sees()
    );
}

#[test]
fn what_was_erased_stays_erased() {
    let goals = "m<down><down><down><down><down><down><enter>";
    let person = Person::leads(SPANISH)
        .types(goals)
        .types("<down><enter>Leer<esc><enter><back><back><back><back><esc>qq")
        .comes_back();
    let folder = xime(&person);
    let record = folder
        .records
        .iter()
        .find(|record| record.conference.state == State::UnderWay)
        .unwrap();
    assert_eq!(record.promises, []);
}

#[test]
fn the_wheel_changes_nothing() {
    let goals = "m<down><down><down><down><down><down><enter>";
    let mut person = Person::leads(SPANISH)
        .types(goals)
        .types("<down><enter>Leer<tab>");
    let before = person.sees();
    for down in [true, true, false] {
        person.session.handle(juntos::shell::Message::Wheel(down));
    }
    assert_eq!(person.sees(), before);
}

#[test]
fn a_form_is_left_by_escape_and_its_words_stay() {
    let person = Person::at_the_door(SPANISH).types("aMarta<esc>");
    assert!(
        matches!(person.is_at(), Some(Room::Door(_))),
        "{}",
        person.sees()
    );
    let person = person.types("a");
    assert!(person.sees().contains("Marta"), "{}", person.sees());
}

/// Where letters are typed, no letter is a key.
#[test]
fn no_letter_is_a_key_while_typing() {
    use juntos::page::Key;
    for keys in [
        "a",
        "/",
        "/xime<enter><enter><up><up>",
        "/xime<enter><enter><enter>n",
        "/xime<enter><enter><enter>g/",
    ] {
        let person = Person::at_the_door(SPANISH).types(keys);
        let page = person.session.app.page();
        let pressed = page.foot.keys.iter().flat_map(|hint| &hint.keys);
        let stolen: Vec<_> = pressed
            .filter(|press| matches!(press.key, Key::Letter(_)) && !press.ctrl)
            .collect();
        assert!(stolen.is_empty(), "after {keys:?}: {stolen:?}");
    }
}

#[test]
fn an_example_is_written_beside_its_word_and_left_with_one_key() {
    let habits = "m<down><down><down><down><enter>2";
    let person = Person::leads(SPANISH)
        .types(habits)
        .types("<enter>nAyuda a su primo.<esc>");
    assert!(
        person.sees().contains("¿Qué tan seguido"),
        "{}",
        person.sees()
    );
    assert!(
        person.sees().contains("Ayuda a su primo."),
        "{}",
        person.sees()
    );
    let person = person.types("<down><enter>");
    let views = xime(&person).habits;
    let family = views
        .iter()
        .find(|views| views.habit == "collaboration" && views.term == "2026-fall")
        .unwrap()
        .of(Voice::Family)
        .unwrap();
    assert_eq!(family.example.as_ref().unwrap().text, "Ayuda a su primo.");
    assert!(family.rating.is_some());
}

#[test]
fn an_example_that_was_being_written_comes_back_beside_its_word() {
    let habits = "m<down><down><down><down><enter>2";
    let person = Person::leads(SPANISH)
        .types(habits)
        .types("<enter>nAyuda")
        .waits(2)
        .comes_back();
    let person = person.types("/xime<enter><enter>2<enter>");
    assert!(person.sees().contains("Ayuda"), "{}", person.sees());
}

/// A goal is a plan: each part is asked on its own, kept on its own, and stands on the page for home.
#[test]
fn a_goal_is_a_plan_of_small_answers() {
    let goals = "m<down><down><down><down><down><down><enter>";
    let person = Person::leads(SPANISH).types(goals);
    assert!(person.reads().contains("Les leo mi meta."), "no plan yet");
    let person = person
        .types("<down><enter>Después de cenar<esc>")
        .types("<down><down><down><enter>hay visitas<esc>")
        .types("<down><enter>lo hago temprano")
        .waits(2)
        .comes_back();
    // The last answer was being typed when the program went.
    let person = person.types("/xime<enter><enter><home><down><down><down><down><down><enter>");
    assert!(
        person.sees().contains("lo hago temprano"),
        "{}",
        person.sees()
    );
    let person = person.types("<esc><down><enter>Rigo<tab><down><esc>");
    let screen = person.sees();
    assert!(screen.contains("Les leo mi meta y mi plan."), "{screen}");
    for said in [
        "Después de cenar",
        "hay visitas",
        "lo hago temprano",
        "Rigo",
    ] {
        assert!(
            screen.contains(said) || person.reads_at(80, 60).contains(said),
            "{said}: {screen}"
        );
    }
    let folder = xime(&person);
    let mut records = folder.records.iter();
    let record = records
        .find(|record| record.conference.state == State::UnderWay)
        .unwrap();
    let goal = record.goal.as_ref().unwrap();
    assert!(
        goal.said.text.starts_with("Hacer dos problemas"),
        "what was prepared is agreed on"
    );
    let text = |said: &Option<juntos::domain::Said>| said.as_ref().map(|said| said.text.clone());
    assert_eq!(text(&goal.plan.when).as_deref(), Some("Después de cenar"));
    assert_eq!(text(&goal.plan.hindrance).as_deref(), Some("hay visitas"));
    assert_eq!(text(&goal.plan.who).as_deref(), Some("Rigo"));
    assert!(goal.looks.is_some(), "and somebody looks on a day");
    assert_eq!(goal.plan.place, None);
    // What goes home was read out before, all of it.
    let close = person.types("m<end><enter>").reads_at(80, 60);
    for said in [
        "Después de cenar",
        "hay visitas",
        "lo hago temprano",
        "Rigo",
    ] {
        assert!(close.contains(said), "{said}: {close}");
    }
}

/// Days of the week are tapped, not typed; words stand beside them, and both come back.
#[test]
fn the_days_of_a_goal_are_tapped() {
    use jiff::civil::Weekday;
    use juntos::domain::conference::days::Days;
    let goals = "m<down><down><down><down><down><down><enter>";
    let mut person = Person::leads(SPANISH)
        .types(goals)
        .types("<down><down><down><enter>");
    let screen = person.sees();
    assert!(screen.contains("Días: □ lu  □ ma  □ mi"), "{screen}");
    person.press(" <right><right> ");
    let screen = person.sees();
    assert!(screen.contains("■ lu  □ ma  ■ mi"), "{screen}");
    let person = person.waits(2).comes_back();
    // What was tapped before the program went is there; a letter is a word.
    let person = person.types("/xime<enter><enter><home><down><down><down><enter>");
    assert!(
        person.sees().contains("■ lu  □ ma  ■ mi"),
        "{}",
        person.sees()
    );
    let person = person.types("Media hora<esc>");
    let read = person.reads_at(80, 60);
    assert!(read.contains("Lunes y miércoles"), "{read}");
    assert!(read.contains("Media hora"), "{read}");
    let folder = xime(&person);
    let mut goals = folder.records.iter().filter_map(|one| one.goal.as_ref());
    let days = Days::default()
        .with(Weekday::Monday)
        .with(Weekday::Wednesday);
    assert!(goals.any(|goal| goal.plan.days == days));
}

/// On the day somebody looks, the goal stands among what is to be done, until that was done.
#[test]
fn the_day_to_look_at_a_goal_is_not_forgotten() {
    let mut person = Person::leads(SPANISH)
        .types("m<down><down><down><down><down><down><enter>")
        .types("<down><down><down><down><down><down><enter>Rigo<esc>")
        .types("m<end><enter>  <enter><right><enter><down><enter><down><enter><end><enter>");
    let looks = {
        let folder = xime(&person);
        let record = folder.last_conference().unwrap();
        record.goal.as_ref().unwrap().looks.unwrap()
    };
    let now = &mut person.session.app.around.now;
    now.local = looks.at(8, 0, 0, 0);
    let mut person = person.types("<esc><esc>");
    let screen = person.sees();
    assert!(
        screen.contains("Ya es el día de revisar tu meta"),
        "{screen}"
    );
    person.press("<esc>t");
    person.choose("Lo que queda por hacer");
    let listed = person.reads_at(80, 60);
    assert!(listed.contains("meta de Ximena"), "{listed}");
    person.go_to("Hacer dos problemas");
    person.press("d");
    let listed = person.reads_at(80, 60);
    assert!(!listed.contains("meta de Ximena"), "{listed}");
}

#[test]
fn a_promise_stays_one_sentence() {
    let goals = "m<down><down><down><down><down><down><enter> ";
    let mut person = Person::leads(SPANISH).types(goals).types("<enter>Leer");
    person
        .session
        .handle(juntos::shell::Message::Paste(" diez\n\nminutos".into()));
    let person = person.types("<enter><esc>");
    let folder = xime(&person);
    let record = folder
        .records
        .iter()
        .find(|record| record.conference.state == State::UnderWay)
        .unwrap();
    assert_eq!(record.promises[0].said.text, "Leer diez minutos");
}

#[test]
fn closing_without_every_promise_is_asked_about_first() {
    let person = Person::leads(SPANISH).types("m<end><enter>  <down><enter>");
    let screen = person.sees();
    assert!(
        screen.contains("Falta el compromiso de: Xime, la familia y la maestra"),
        "{screen}"
    );
    let person = person.types("<enter>");
    assert_eq!(walk(&person.session.app).step().unwrap().id, "goals");
}

#[test]
fn a_pause_says_how_to_go_on() {
    let screen = Person::leads(SPANISH).types("p").sees();
    assert!(screen.contains("p reanudar"), "{screen}");
}

#[test]
fn the_promises_page_waits_at_the_promise_that_is_missing() {
    let goals = "m<down><down><down><down><down><down><enter> ";
    let person = Person::leads(SPANISH)
        .types(goals)
        .types("<enter>Leer<esc><back> ");
    assert_eq!(
        walk(&person.session.app).item(),
        Some(juntos::screens::conference::Item::Promise(Voice::Family))
    );
}

/// Whose conference has its day begins it on that day: sooner, it is asked, and another kind leaves the day alone.
#[test]
fn a_conference_of_another_day_is_not_begun_by_a_key_too_many() {
    let planned = |person: &Person, called: &str| {
        let students = &person.session.app.around.students;
        let key = students
            .iter()
            .find(|one| one.name.called == called)
            .unwrap()
            .key;
        let store = person.session.store().unwrap();
        let folder = store.folder(key, Viewer::Teacher).unwrap();
        let records = folder
            .records
            .iter()
            .map(|record| record.conference.clone());
        records
            .filter(|one| one.state == State::Planned)
            .map(|one| (one.script, one.at))
            .collect::<Vec<_>>()
    };
    let person = Person::at_the_door(SPANISH);
    let today = person.session.app.around.now.day();
    let later =
        |one: &(String, Option<jiff::civil::DateTime>)| one.1.is_some_and(|at| at.date() > today);
    let students: Vec<_> = person
        .session
        .app
        .around
        .students
        .iter()
        .map(|one| one.name.called.clone())
        .collect();
    let called = students
        .into_iter()
        .find(|called| planned(&person, called).iter().any(later))
        .expect("somebody's conference is on another day");
    let before = planned(&person, &called);
    let person = person.types(&format!("/{called}<enter><enter><enter>"));
    assert!(
        person.sees().contains("Con Enter otra vez empieza hoy"),
        "{}",
        person.sees()
    );
    assert_eq!(planned(&person, &called), before);
    // Another kind is another conference: the planned one keeps its day.
    let other = person.types("<home><right><end><enter>");
    assert!(
        matches!(other.is_at(), Some(Room::Conference(_))),
        "{}",
        other.sees()
    );
    assert_eq!(planned(&other, &called), before);
    let person =
        Person::at_the_door(SPANISH).types(&format!("/{called}<enter><enter><enter><enter>"));
    assert!(
        matches!(person.is_at(), Some(Room::Conference(_))),
        "{}",
        person.sees()
    );
    assert!(planned(&person, &called).is_empty());
}

/// A later conference that agrees on nothing does not end what was agreed before: the family finds it on its page.
#[test]
fn what_was_agreed_before_stays_on_the_familys_page() {
    let goals = "m<down><down><down><down><down><down><enter> ";
    let close = "m<end><enter>  <down><enter><down><enter><end><enter>";
    let person = Person::leads(SPANISH)
        .types(goals)
        .types("<enter>Voy a repasar diez minutos.<esc>")
        .types(close);
    let seen = person.reads_at(80, 60);
    assert!(seen.contains("Voy a repasar diez minutos."), "{seen}");
    let mut person = person.waits(60).types("<esc><esc><home><enter><enter>");
    assert!(
        matches!(person.is_at(), Some(Room::Conference(_))),
        "{}",
        person.sees()
    );
    person.press(close);
    let seen = person.reads_at(80, 60);
    assert!(
        seen.contains("no se acordaron metas ni compromisos"),
        "{seen}"
    );
    assert!(
        seen.contains("Sigue desde el 24 de noviembre")
            && seen.contains("Voy a repasar diez minutos."),
        "{seen}"
    );
}

/// Whoever came writes in what they read, whatever stands first on the screen.
#[test]
fn a_familys_words_are_in_the_language_of_who_came() {
    use juntos::domain::people::person::AdultReads;
    let person = Person::at_the_door(SPANISH);
    let store = person.session.store().unwrap();
    let students: Vec<_> = person
        .session
        .app
        .around
        .students
        .iter()
        .map(|one| one.key)
        .collect();
    let reads_english = |folder: &Folder| {
        let adults = folder.households.iter().flat_map(|home| &home.adults);
        folder.households.len() == 1
            && adults.clone().next().is_some()
            && adults
                .into_iter()
                .all(|adult| adult.reads == AdultReads::In(Language::English))
    };
    let folders = students
        .iter()
        .map(|key| store.folder(*key, Viewer::Teacher).unwrap());
    let folder = folders
        .into_iter()
        .find(reads_english)
        .expect("a family that reads English");
    let key = folder.key;
    // The page goes home in both languages; the one who came reads English.
    let path = person.sample();
    let held = person.leaves();
    let mut store = juntos::store::Store::open(&path).unwrap();
    let mut student = store.known_student(key).unwrap();
    student.reads = juntos::domain::people::person::Reads::Spanish;
    let when = juntos::store::When {
        moment: support::today().moment,
        day: support::today().day(),
    };
    store.keep_student(when, key, &student).unwrap();
    drop(store);
    let mut session = support::session(held.path());
    session.handle_open(true, path);
    session.app.around.reading = SPANISH;
    let person = Person {
        session,
        folder: held,
    };
    let mut person = person.types(&format!("/{}<enter><enter>", folder.student.name.full()));
    for _ in 0..3 {
        if !matches!(person.is_at(), Some(Room::Conference(_))) {
            person.press("<enter>");
        }
    }
    assert!(
        matches!(person.is_at(), Some(Room::Conference(_))),
        "{}",
        person.sees()
    );
    let person = person.types("m<down><down><enter>2nWe sing in the car.<esc>");
    let store = person.session.store().unwrap();
    let records = store.folder(key, Viewer::Teacher).unwrap().records;
    let notes = records.iter().flat_map(|record| &record.notes);
    let said: Vec<_> = notes.map(|note| note.said.clone()).collect();
    let ours = said
        .iter()
        .find(|said| said.text.ends_with("We sing in the car."));
    assert_eq!(
        ours.expect("it was kept").language,
        Language::English,
        "{said:?}"
    );
}
/// The student has given a view: Enter opens the family's, and says so before anything can be marked.
#[test]
fn whose_word_it_is_stands_over_the_words() {
    let person = Person::leads(SPANISH).types("m<down><down><down><down><enter><enter>");
    let screen = person.sees();
    assert!(screen.contains("Xime ya dio su opinión"), "{screen}");
    assert!(
        screen.contains("Ahora elige la familia, nadie más"),
        "{screen}"
    );
}

/// What is read aloud tells all the words there are, and never which of them somebody is on.
#[test]
fn a_word_that_is_hidden_is_not_read_aloud() {
    let person = Person::leads(SPANISH).types("m<down><down><down><down><enter><enter>");
    let heard = |person: &Person| {
        let app = &person.session.app;
        let reader = juntos::locale::Reader::new(&person.session.locales, app.around.reading);
        let said = juntos::render::in_front(&app.page(), None, reader);
        said.into_iter().map(|(_, words)| words).collect::<String>()
    };
    let before = heard(&person);
    assert!(before.contains("A veces") && before.contains("Rara vez"));
    let person = person.types("<right><right><right>");
    assert_eq!(heard(&person), before, "the cursor is on a word now");
}
