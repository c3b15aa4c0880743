//! A calendar of one's own: 26 families planned at three tables, moved, cancelled, missed, given a second date.
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

#[path = "support/home.rs"]
mod home;
mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use assert_cmd::Command;
use jiff::civil::{Date, DateTime, date};
use juntos::domain::Language;
use juntos::domain::conference::clash::{Booked, overlaps};
use juntos::domain::conference::venue::{Outcome, VenueKind};
use juntos::domain::conference::{Conference, State};
use juntos::domain::people::who_sees::Viewer;
use juntos::locale::Reading;
use juntos::shell::Room;
use support::{Person, parse, today};

const SPANISH: Reading = Reading::One(Language::Spanish);

const FIRST: [&str; 26] = [
    "Ana", "Luis", "Marisol", "Diego", "Itzel", "Bruno", "Camila", "Óscar", "Noemí", "Iván",
    "Paola", "Raúl", "Sofía", "Tomás", "Úrsula", "Víctor", "Wendy", "Xóchitl", "Yahir", "Zoe",
    "Abril", "Beto", "Celia", "Darío", "Elena", "Fabián",
];
const LAST: [&str; 26] = [
    "Peña", "Ramos", "López", "Cruz", "Nava", "Ortiz", "Paz", "Quiroz", "Ruiz", "Solís", "Tapia",
    "Ureña", "Vega", "Zamora", "Ayala", "Bravo", "Cano", "Durán", "Esparza", "Franco", "Gil",
    "Haro", "Ibarra", "Juárez", "Kuri", "Luna",
];

/// Ana and Luis have a grown-up of one name: a question, and no answer.
fn roster() -> String {
    let mut table = "First,Last,Number,Home Language,Parent\n".to_owned();
    for (at, (first, last)) in FIRST.iter().zip(LAST).enumerate() {
        let of = if at == 1 { LAST[0] } else { last };
        writeln!(table, "{first},{last},{},Spanish,Rosa {of}", 4000 + at).unwrap();
    }
    table
}

/// The calendar of a class of 26 in which nobody has an hour.
fn class() -> Person {
    let mut person = Person::sits_down();
    let folder = person.folder.path().to_owned();
    let juntos = |arguments: &[&str]| {
        let mut command = Command::cargo_bin("juntos").unwrap();
        command.envs(home::NAMES.map(|name| (name, &folder)));
        command.env("JUNTOS_CLASS", folder.join("sample.juntos"));
        command.args(arguments).args(["--lang", "es"]);
        command.assert().success();
    };
    juntos(&["new", "6B", "--teacher", "Rosa Díaz", "--grade", "6"]);
    let file = folder.join("roster.csv");
    std::fs::write(&file, roster()).unwrap();
    let mut arguments = vec!["import", file.to_str().unwrap(), "--yes"];
    for column in [
        "First=first-name",
        "Last=last-name",
        "Number=student-number",
        "Home Language=home-language",
        "Parent=adult-name",
    ] {
        arguments.extend(["--column", column]);
    }
    juntos(&arguments);
    person.session.handle_open(true, person.sample());
    assert_eq!(person.session.app.failure, None);
    person.session.app.around.reading = SPANISH;
    person.types("t")
}

/// Presses keys, and says how many that were.
fn pressing(person: &mut Person, keys: &str) -> usize {
    person.press(keys);
    parse(keys).len()
}

fn conferences(person: &Person) -> Vec<Conference> {
    let store = person.session.store().unwrap();
    let students = person.session.app.around.students.iter();
    let all = students.flat_map(|one| {
        let folder = store.folder(one.key, Viewer::Teacher).unwrap();
        let records = folder.records.into_iter();
        records.map(|record| record.conference).collect::<Vec<_>>()
    });
    all.collect()
}

fn of(person: &Person, called: &str) -> Vec<Conference> {
    let mut students = person.session.app.around.students.iter();
    let key = students.find(|one| one.name.called == called).unwrap().key;
    let mut all = conferences(person);
    all.retain(|one| one.student == key);
    all
}

fn booked(person: &Person) -> Vec<Booked> {
    let store = person.session.store().unwrap();
    store.booked(date(2026, 1, 1)).unwrap()
}

/// Away from all that is open, and in again.
fn again_at_the_desk(mut person: Person) -> Person {
    for _ in 0..10 {
        if matches!(person.is_at(), Some(Room::Door(_))) {
            break;
        }
        person.press("<esc>");
    }
    person.types("t")
}

/// Plans everybody: three at once, in the afternoon and the evening.
const PLAN: &str = "<down><enter>a<enter><enter>, 6:30-8:30 pm<enter><right><right><enter><enter><enter><enter><enter><enter>";

/// 26 hours at three tables on as many evenings as it takes.
fn planned() -> Person {
    class().types(PLAN).types("<enter>")
}

#[test]
fn twenty_six_hours_are_planned_with_twenty_keys() {
    let mut person = class();
    // The hours are as they stand: what is pressed is three at once, and Enter.
    let keys = "<down><enter>a<enter><enter><enter><right><right><enter><enter><enter><enter><enter><enter><enter>";
    let count = pressing(&mut person, keys);
    assert!(count <= 20, "{count}");
    let hours = booked(&person);
    assert_eq!(hours.len(), 26, "{}", person.sees());
    assert!(overlaps(&hours).iter().all(Vec::is_empty));
    let screen = person.sees();
    assert!(
        screen.contains("26 conferencias están en el calendario"),
        "{screen}"
    );
    let at: Vec<DateTime> = hours.iter().map(|one| one.at).collect();
    assert!(at[..3].iter().all(|one| *one == at[0]), "{at:?}");
    let days: Vec<Date> = {
        let mut days: Vec<Date> = at.iter().map(|one| one.date()).collect();
        days.dedup();
        days
    };
    assert_eq!(days, [date(2026, 11, 25), date(2026, 11, 26)]);
    let tables = hours.iter().map(|one| one.venue.clone().unwrap());
    let mut of_table: BTreeMap<String, usize> = BTreeMap::new();
    for venue in tables {
        assert_eq!(venue.kind, VenueKind::Table);
        *of_table.entry(venue.called).or_default() += 1;
    }
    assert_eq!(of_table.len(), 3, "{of_table:?}");
    assert_eq!(of_table.values().sum::<usize>(), 26);
}

#[test]
fn a_plan_is_seen_before_it_is_kept_and_the_form_stays_below_it() {
    let mut person = class().types(PLAN);
    let screen = person.sees_at(80, 60);
    assert!(
        screen.contains("26 conferencias en 1 días") || screen.contains("3 a la vez"),
        "{screen}"
    );
    assert!(screen.contains("3:00"), "{screen}");
    assert!(booked(&person).is_empty(), "nothing is kept yet");
    person.press("<esc>");
    let form = person.sees();
    assert!(form.contains("6:30-8:30 pm"), "{form}");
    assert!(booked(&person).is_empty());
}

#[test]
fn hours_that_are_none_are_said_to_be_so() {
    let mut person = class().types("<down><enter>a<enter><enter><c-w>");
    person.press(&"<back>".repeat(40));
    person.press("7-9<enter><enter><enter><enter><enter><enter><enter>");
    let screen = person.sees();
    assert!(screen.contains("de la mañana o de la noche"), "{screen}");
}

#[test]
fn a_wrong_plan_is_taken_back_whole_and_what_was_moved_stays() {
    let mut person = planned();
    assert_eq!(booked(&person).len(), 26);
    // One is moved: it is no longer the plan's.
    person.go_to("Marisol");
    person.press("c<enter><enter>");
    let person = person.chooses("Quitar el plan del");
    let screen = person.sees();
    assert!(screen.contains("Sí, quitarlo"), "{screen}");
    let person = person.chooses("Sí, quitarlo");
    let screen = person.sees();
    assert!(screen.contains("Se quitaron 25 horas"), "{screen}");
    assert_eq!(booked(&person).len(), 1);
    assert_eq!(of(&person, "Ana"), [], "as if it had never been");
}

#[test]
fn a_conference_is_moved_to_a_free_hour_with_few_keys() {
    let mut person = planned();
    person.go_to("Diego");
    let before = of(&person, "Diego")[0].clone();
    let count = pressing(&mut person, "c<down><enter><enter>");
    assert!(count < 10);
    let after = of(&person, "Diego");
    assert_eq!(after.len(), 1);
    assert_ne!(after[0].at, before.at);
    let screen = person.sees();
    assert!(screen.contains("Guardado"), "{screen}");
    assert!(overlaps(&booked(&person)).iter().all(Vec::is_empty));
}

#[test]
fn two_on_one_table_and_a_student_with_two_hours_are_marked_and_explained() {
    let mut person = planned();
    let first = booked(&person)[0].clone();
    let at = first.at.date();
    // Diego comes to the first one's table, at her hour; the typed hour is read as people write it.
    person.go_to("Diego");
    person.press("c<end><enter>");
    let form = person.sees();
    assert!(form.contains("Cambiar a otra hora"), "{form}");
    let days = (at - of(&person, "Diego")[0].at.unwrap().date()).get_days();
    let turn = if days < 0 { "<left>" } else { "<right>" };
    person.press(&turn.repeat(days.unsigned_abs() as usize));
    person.press("<enter>3:00<enter><enter>");
    person.press(&"<back>".repeat(20));
    person.press("1<enter><enter>");
    let screen = person.sees_at(80, 60);
    assert!(screen.contains("Revise 2 horas"), "{screen}");
    assert!(screen.contains("en el mismo lugar"), "{screen}");
    assert!(screen.contains("revisar"), "{screen}");
    let moved = of(&person, "Diego")[0].clone();
    assert_eq!(moved.at.unwrap().time(), jiff::civil::time(15, 0, 0, 0));
    assert_eq!(moved.attendance.venue, first.venue);
}

#[test]
fn a_conference_is_cancelled_with_its_reason_or_as_a_mistake() {
    let person = planned()
        .chooses("Diego")
        .chooses("Cancelarla")
        .chooses("No se va a hacer")
        .types("Se mudaron a Texas.<enter>");
    let cancelled = of(&person, "Diego");
    assert_eq!(cancelled[0].state, State::Cancelled, "{}", person.sees());
    let store = person.session.store().unwrap();
    let export = store.export(cancelled[0].student, Viewer::Teacher).unwrap();
    assert!(export.to_string().contains("Se mudaron a Texas"));
    let screen = person.sees_at(80, 60);
    assert!(screen.contains("cancelada"), "{screen}");
    let person = person
        .chooses("Itzel")
        .chooses("Cancelarla")
        .chooses("Fue un error");
    assert_eq!(of(&person, "Itzel"), [], "{}", person.sees());
    // Whoever's was cancelled can have another date after all.
    let person = person.chooses("Diego").chooses("Cambiar a otra hora");
    let person = person.types("<enter><enter>");
    assert_eq!(of(&person, "Diego")[0].state, State::Planned);
}

#[test]
fn brothers_and_sisters_are_asked_about_and_never_guessed() {
    let mut person = class().types(PLAN);
    let screen = person.sees_at(80, 60);
    assert!(
        screen.contains("Rosa Peña está en los hogares de"),
        "{screen}"
    );
    person.go_to("Rosa Peña");
    person.press("<enter>");
    let screen = person.sees_at(80, 60);
    assert!(
        !screen.contains("Rosa Peña está en los hogares"),
        "{screen}"
    );
    person.press("<home><enter>");
    let [ana, luis] = ["Ana", "Luis"].map(|name| of(&person, name)[0].clone());
    assert_eq!(ana.at.unwrap().date(), luis.at.unwrap().date());
    let [ana, luis] = [ana, luis].map(|one| one.booked().unwrap());
    assert!(!ana.overlaps(&luis), "{ana:?} {luis:?}");
    let apart = (luis.at - ana.until()).get_minutes().abs();
    assert!(apart <= 15, "one after the other: {apart}");
}

#[test]
fn last_months_hours_that_were_never_held_are_closed_in_one_step() {
    let mut person = planned();
    // A month later nobody has begun any.
    let mut now = today();
    let later = jiff::Span::new().days(30);
    now.local = now.local.checked_add(later).unwrap();
    now.moment.0 += 30 * 24 * 3600 * 1000;
    person.session.handle(juntos::shell::Message::Tick(now));
    let person = again_at_the_desk(person);
    let mut person = person.chooses("Hoy y esta semana");
    let screen = person.sees();
    assert!(
        screen.contains("Cerrar 26 horas que ya pasaron"),
        "{screen}"
    );
    let count = pressing(&mut person, "<home><enter>Nevó toda la semana.<enter>") - 20;
    assert!(count < 10);
    let screen = person.sees();
    assert!(screen.contains("Quedaron cerradas 26 horas"), "{screen}");
    let all = conferences(&person);
    assert!(
        all.iter().all(|one| one.state == State::Cancelled),
        "{all:?}"
    );
}

#[test]
fn what_came_of_one_that_was_held_elsewhere_is_said_and_one_that_was_missed_gets_a_second_date() {
    let mut person = planned();
    let mut now = today();
    now.local = date(2026, 11, 25).at(21, 0, 0, 0);
    now.moment.0 += 30 * 3600 * 1000;
    person.session.handle(juntos::shell::Message::Tick(now));
    let person = again_at_the_desk(person);
    let person = person
        .chooses("Hoy y esta semana")
        .chooses("Ana Peña")
        .chooses("Ya se hizo, fuera de esta computadora")
        .chooses("Hablaron por teléfono");
    let ana = of(&person, "Ana")[0].clone();
    assert_eq!(
        (ana.state, ana.outcome()),
        (State::Held, Some(Outcome::ByPhone))
    );
    let person = person
        .chooses("Abril Gil")
        .chooses("No vino nadie")
        .types("<enter>")
        .chooses("Abril Gil")
        .chooses("Dar una segunda fecha")
        .types("<enter><enter>");
    let abril = of(&person, "Abril");
    assert_eq!(abril.len(), 2, "{}", person.sees());
    let missed = abril.iter().find(|one| one.state == State::NoShow).unwrap();
    let second = abril
        .iter()
        .find(|one| one.state == State::Planned)
        .unwrap();
    assert_eq!(missed.second, Some(second.key));
}

#[test]
fn every_week_is_reached_and_one_that_is_empty_does_not_end_the_list() {
    let mut person = planned();
    // Everybody is planned next year: the calendar opens where somebody comes.
    person.go_to("Quitar el plan");
    person.press("<enter><enter>");
    let person = again_at_the_desk(person);
    let mut person = person.chooses("Hoy y esta semana");
    assert!(
        person.sees().contains("Esta semana no hay conferencias"),
        "{}",
        person.sees()
    );
    // Six weeks on, on as many days as it takes.
    person.press(
        "a<pgdn><right><right><enter><enter><enter><enter><enter><enter><enter><enter><enter>",
    );
    let screen = person.sees_at(80, 60);
    assert!(
        screen.contains("una a la vez") || screen.contains("1 a la vez"),
        "{screen}"
    );
    person.press("<enter>");
    let first = booked(&person)[0].at.date();
    assert!(first > date(2026, 12, 20), "{first}");
    let title = |person: &Person| {
        let screen = person.sees();
        let title = screen.lines().find(|line| line.contains("La semana del"));
        title.unwrap().to_owned()
    };
    let here = title(&person);
    let person = again_at_the_desk(person);
    let mut person = person.chooses("Hoy y esta semana");
    assert_eq!(title(&person), here, "{}", person.sees());
    let last = booked(&person).last().unwrap().at.date();
    for _ in 0..10 {
        person.press("<right>");
    }
    assert!(
        last > first.checked_add(jiff::Span::new().days(4)).unwrap(),
        "{last}"
    );
    assert_ne!(title(&person), here);
    for _ in 0..10 {
        person.press("<left>");
    }
    assert_eq!(title(&person), here);
}

/// What a page says to whoever reads both languages, Spanish first.
fn said(
    person: &Person,
    makes: impl Fn(&juntos::handout::Context) -> juntos::render::paper::Paper,
) -> String {
    let app = &person.session.app;
    let class = person.session.store().unwrap().class().unwrap();
    let reading = Reading::Both(Language::Spanish);
    let context = juntos::handout::Context {
        class: &class,
        counting: app.around.counting(),
        content: &app.around.content,
        reader: juntos::locale::Reader::new(&person.session.locales, reading),
        today: app.around.now.day(),
    };
    let look = juntos::render::paper::Look::default();
    juntos::render::paper::html(&look, &makes(&context), 100)
}

#[test]
fn invitations_and_the_hours_of_the_class_are_on_paper() {
    let mut person = planned();
    let key = of(&person, "Ana")[0].student;
    let folder = |person: &Person| {
        let store = person.session.store().unwrap();
        store.folder(key, Viewer::family(key)).unwrap()
    };
    let invited = folder(&person);
    let page = said(&person, |context| {
        juntos::handout::invitation(&invited, context)
    });
    let venue = of(&person, "Ana")[0].attendance.venue.clone().unwrap();
    let table = format!("mesa {}", venue.called);
    for words in [
        "Ana dirige la conferencia",
        "Ana leads the conference",
        &table,
        "Si no puede venir",
        "25 de noviembre",
        "<svg",
    ] {
        assert!(page.contains(words), "{words}\n{page}");
    }
    assert!(!page.contains("La vez pasada"), "{page}");
    let first = today().day();
    let last = first.checked_add(jiff::Span::new().days(60)).unwrap();
    let slots = person
        .session
        .store()
        .unwrap()
        .calendar(first, last, false)
        .unwrap()
        .0;
    let hung = |hung| {
        said(&person, |context| {
            juntos::handout::schedule(&slots, context, hung)
        })
    };
    let door = hung(juntos::handout::Hung::AtTheDoor);
    assert!(
        door.contains("Marisol") && !door.contains("López"),
        "{door}"
    );
    assert!(hung(juntos::handout::Hung::InTheOffice).contains("Marisol López"));
    // Whoever missed the first date is told so on the slip for the second one.
    let mut now = today();
    now.local = date(2026, 11, 25).at(21, 0, 0, 0);
    now.moment.0 += 30 * 3600 * 1000;
    person.session.handle(juntos::shell::Message::Tick(now));
    let person = again_at_the_desk(person);
    let person = person
        .chooses("Hoy y esta semana")
        .chooses("Ana Peña")
        .chooses("No vino nadie")
        .types("<enter>")
        .chooses("Ana Peña")
        .chooses("Dar una segunda fecha")
        .types("<enter><enter>");
    let invited = folder(&person);
    let page = said(&person, |context| {
        juntos::handout::invitation(&invited, context)
    });
    assert!(page.contains("La vez pasada no se pudo"), "{page}");
}
