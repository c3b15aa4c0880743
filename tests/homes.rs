//! Two homes are two families: neither sees, reads or takes home what the other gave.
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

use std::collections::BTreeSet;

use juntos::domain::Language;
use juntos::domain::id::{HomeId, StudentId};
use juntos::domain::people::who_sees::{Table, Viewer};
use juntos::locale::Reading;
use juntos::page::Pick;
use juntos::shell::{Message, Room};
use rusqlite::params;
use support::{Person, READINGS};

const SPANISH: Reading = Reading::One(Language::Spanish);
/// So many words of the first home.
const MARKS: usize = 30;

const KEYS: &[&str] = &[
    " ", " ", " ", "<enter>", "<enter>", "<enter>", "<esc>", "<tab>", "<up>", "<down>", "<down>",
    "<left>", "<right>", "<pgdn>", "<pgup>", "<home>", "<end>", "n", "g", "l", "m", "p", "w", "j",
    "x", ".", "?", "1", "2", "3", "a", "s", "r", "ñ", "<f2>", "<f3>", "<f6>",
];

struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below as u64).unwrap()
    }
}

fn marks(text: &str) -> BTreeSet<String> {
    let found = text.match_indices("ZQXH");
    found
        .map(|(at, _)| text[at..].chars().take(6).collect())
        .collect()
}

/// Whose homes they are, and which.
#[derive(Clone, Copy)]
struct Diego {
    key: StudentId,
    homes: [HomeId; 2],
}

fn value(inner: &str) -> String {
    format!(r#"{{"v":1,"value":{inner}}}"#)
}

fn said(mark: &str) -> String {
    format!(r#"{{"text":"{mark} palabras","language":"es"}}"#)
}

/// Plants thirty words of Diego's first home, in every kind of row; the conference ahead is with the second.
fn plant(file: &rusqlite::Connection, diego: Diego, term: &str) {
    let Diego { key, homes } = diego;
    let home = homes[0].0;
    let mut count = 0;
    let mut mark = || {
        count += 1;
        format!("ZQXH{:02}", count - 1)
    };
    let run = |sql: &str, values: &[&dyn rusqlite::ToSql]| file.execute(sql, values).unwrap();
    let row = || file.last_insert_rowid();
    run(
        "UPDATE conference SET household = ?2 WHERE student = ?1 AND state = 'planned'",
        params![key, homes[1]],
    );
    // An hour of the first home, with who came, what was shown and said.
    let shown = format!(
        r#"{{"profile":[["x",{}]],"standards":[],"growth":[],"habits":[{{"habit":"z","by":[null,{{"rating":"usually","example":{}}},null]}}],"goal":null,"promises":[{{"owner":"family","said":{},"due":null}}]}}"#,
        said(&mark()),
        said(&mark()),
        said(&mark())
    );
    let there = format!(r#"{{"family":[{{"name":"{}"}}]}}"#, mark());
    let sql = "INSERT INTO conference (student, household, script, minutes, kind, state, planned, began, ended, next, sealed)
               VALUES (?1, ?2, 'report-card', 20, 'conference', ?3, ?4, 0, 0, ?5, ?6)";
    run(
        sql,
        params![
            key,
            home,
            "held",
            "2026-10-01T15:00:00",
            "2026-12-09",
            value(&there)
        ],
    );
    let conference = row();
    let sql = "INSERT INTO snapshot (conference, student, at, sealed) VALUES (?1, ?2, 0, ?3)";
    run(sql, params![conference, key, value(&shown)]);
    for place in ["welcome", "growth", "goals"] {
        let sql =
            "INSERT INTO note (conference, student, home, step, part, prompt, voice, at, sealed)
                   VALUES (?1, ?2, ?3, ?4, 'p', 'q', 'family', 0, ?5)";
        run(
            sql,
            params![conference, key, home, place, value(&said(&mark()))],
        );
        let note = row();
        let sql = "INSERT INTO wording (student, about, about_id, state, at, sealed) VALUES (?1, 'note', ?2, 'earlier', 0, ?3)";
        run(sql, params![key, note, value(&said(&mark()))]);
    }
    let sql = "INSERT INTO promise (student, conference, home, owner, at, sealed) VALUES (?1, ?2, ?3, 'family', 0, ?4)";
    run(sql, params![key, conference, home, value(&said(&mark()))]);
    let promise = row();
    for of in [Some(conference), None] {
        let sql = "INSERT INTO question (student, conference, home, asked, sealed) VALUES (?1, ?2, ?3, 0, ?4)";
        let both = format!("[{},{}]", said(&mark()), said(&mark()));
        run(sql, params![key, of, home, value(&both)]);
    }
    let sql = "INSERT INTO profile_answer (student, prompt, voice, home, at, sealed)
               SELECT DISTINCT ?1, prompt, 'family', ?2, 0, ?3 FROM profile_answer WHERE voice = 'family' LIMIT 1";
    run(sql, params![key, home, value(&said(&mark()))]);
    let answer = row();
    for (about, row) in [("profile_answer", answer), ("promise", promise)] {
        let sql = "INSERT INTO correction (student, about, about_id, at, sealed) VALUES (?1, ?2, ?3, 0, ?4)";
        let before = format!(r#"[{},"{}"]"#, said(&mark()), mark());
        run(sql, params![key, about, row, value(&before)]);
    }
    for _ in 0..3 {
        let sql = "INSERT INTO statement (student, home, about, about_id, place, at, sealed) VALUES (?1, ?2, 'standard', 1, '', 0, ?3)";
        run(sql, params![key, home, value(&said(&mark()))]);
        let sql = "INSERT INTO feedback (student, conference, home, voice, at, sealed) VALUES (?1, ?2, ?3, 'family', 0, ?4)";
        let felt = format!(r#"{{"felt":["yes","yes","yes"],"line":{}}}"#, said(&mark()));
        run(sql, params![key, conference, home, value(&felt)]);
    }
    for at in [
        "form/question",
        "form/feedback/1",
        "form/answer/family/hopes",
    ] {
        let sql = "INSERT INTO draft (student, home, place, form, at, sealed) VALUES (?1, ?2, ?3, 1, 0, ?4)";
        let typed = format!(r#"{{"words":{}}}"#, said(&mark()));
        run(sql, params![key, home, at, value(&typed)]);
    }
    // All three have given theirs: with the first home everything is revealed, with the second nothing is.
    let sql = "DELETE FROM habit_rating WHERE student = ?1 AND term = ?2";
    run(sql, params![key, term]);
    let habits: Vec<String> = file
        .prepare("SELECT DISTINCT habit FROM habit_rating ORDER BY habit LIMIT 1")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for habit in habits {
        for (voice, of) in [("student", None), ("family", Some(home)), ("teacher", None)] {
            let sql = "INSERT INTO habit_rating (student, term, habit, voice, home, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6)";
            // The student's and the teacher's are for whoever has given its own.
            let words = if voice == "family" {
                mark()
            } else {
                voice.to_owned()
            };
            let view = format!(r#"{{"rating":"usually","example":{}}}"#, said(&words));
            run(sql, params![key, term, habit, voice, of, value(&view)]);
        }
    }
    assert_eq!(count, MARKS);
}

/// Reopens the sample class after `work` was done in its file.
fn changed(person: Person, work: impl FnOnce(&rusqlite::Connection)) -> Person {
    let (path, reading) = (person.sample(), person.session.app.around.reading);
    let Person { session, folder } = person;
    drop(session);
    work(&rusqlite::Connection::open(&path).unwrap());
    let mut session = support::session(folder.path());
    session.handle_open(true, path);
    session.app.around.reading = reading;
    Person { session, folder }
}

fn key(person: &Person, called: &str) -> StudentId {
    let students = &person.session.app.around.students;
    let found = students.iter().find(|one| one.name.first == called);
    found.unwrap().key
}

fn diego(person: &Person) -> Diego {
    let key = key(person, "Diego");
    let homes = person.session.store().unwrap().homes(key).unwrap();
    Diego {
        key,
        homes: [homes[0].0, homes[1].0],
    }
}

fn planted(reading: Reading) -> (Person, Diego) {
    let person = Person::at_the_door(reading);
    let diego = diego(&person);
    let term = person.session.app.around.term().to_owned();
    let person = changed(person, |file| plant(file, diego, &term));
    (person, diego)
}

fn at(diego: Diego, home: usize) -> Viewer {
    let home = diego.homes[home];
    Table::Home { home, adult: None }.viewer(diego.key)
}

/// The record, the export, the entries, the pages on paper of Diego, as `viewer` gets them.
fn leaves(person: &Person, diego: Diego, viewer: Viewer) -> String {
    let store = person.session.store().unwrap();
    let class = store.class().unwrap();
    let app = &person.session.app;
    let mut all = format!("{:?}", store.entries(diego.key, viewer).unwrap());
    all += &store.export(diego.key, viewer).unwrap().to_string();
    all += &format!("{:?}", store.disputable(diego.key, viewer).unwrap());
    let folder = store.folder(diego.key, viewer).unwrap();
    all += &format!("{folder:?}");
    let dossier = store.dossier(diego.key, viewer).unwrap();
    for reading in READINGS {
        let context = juntos::handout::Context {
            class: &class,
            counting: app.around.counting(),
            content: &app.around.content,
            reader: juntos::locale::Reader::new(&person.session.locales, reading),
            today: app.around.now.day(),
        };
        let page = juntos::handout::record(&dossier, &context, &|at| app.around.local(at));
        all += &juntos::render::plain(&page, context.reader).join("\n");
        all += &format!("{:?}", juntos::handout::take_home(&folder, &context));
        all += &format!("{:?}", juntos::handout::report_card(&folder, &context));
    }
    all
}

#[test]
fn what_leaves_for_one_home_holds_nothing_of_the_other() {
    let (person, diego) = planted(SPANISH);
    let others = [
        at(diego, 1),
        Viewer::Student(diego.key),
        Viewer::family(diego.key),
    ];
    for viewer in others {
        let all = leaves(&person, diego, viewer);
        assert_eq!(marks(&all), BTreeSet::new(), "{viewer:?}");
        assert!(!all.contains("2026-12-09"), "the other home's next day");
    }
    // What was typed and not sent is nobody's page; the rest is the first home's.
    let own = marks(&leaves(&person, diego, at(diego, 0)));
    assert!(own.len() >= MARKS - 3, "{own:?}");
}

#[test]
fn thirty_words_of_one_home_stay_unseen_whatever_the_other_presses() {
    let rooms: BTreeSet<&str> = std::thread::scope(|scope| {
        let all = READINGS.map(|reading| scope.spawn(move || presses_as_the_other(reading)));
        all.into_iter()
            .flat_map(|one| one.join().unwrap())
            .collect()
    });
    for room in ["who", "family", "conference", "look back", "prepare"] {
        assert!(rooms.contains(room), "the keys went everywhere: {rooms:?}");
    }
}

fn room(person: &Person) -> &'static str {
    match person.is_at() {
        Some(Room::Who(_)) => "who",
        Some(Room::Family(_)) => "family",
        Some(Room::Conference(_)) => "conference",
        Some(Room::LookBack(_)) => "look back",
        Some(Room::Prepare(_)) => "prepare",
        Some(Room::Setup(_)) => "setup",
        Some(Room::Student(_)) => "student",
        Some(Room::Door(_)) => "door",
        Some(Room::Curtain(_)) => "curtain",
        Some(Room::Form(_)) => "form",
        _ => "other",
    }
}

/// Gives the rooms that were seen.
fn presses_as_the_other(reading: Reading) -> BTreeSet<&'static str> {
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    for letter in reading.tag().bytes() {
        dice.0 = dice.0.rotate_left(8) ^ u64::from(letter);
    }
    let (mut person, diego) = planted(reading);
    let mut seen = BTreeSet::new();
    for pressed in 0..1_500 {
        seen.insert(room(&person));
        match person.is_at() {
            Some(Room::Door(_)) => person.press(&format!("/{}diego<enter>", "<back>".repeat(8))),
            Some(Room::Student(_)) => person.press(
                [
                    "<home><enter>",
                    "<end><enter>",
                    "<home><down><down><down><enter>",
                    "<down><enter>",
                ][dice.next(4)],
            ),
            // The second home sits there: nobody of the first, not both.
            Some(Room::Who(_)) => person.choose(["Tomás", "Kendra"][dice.next(2)]),
            Some(Room::Setup(setup)) => {
                let conference = setup.conference(person.session.app.around.now.day());
                let own = conference.home == Some(diego.homes[1]) && !conference.together;
                let practice = conference.kind == juntos::domain::conference::Kind::Rehearsal;
                person.press(if own || practice { "<enter>" } else { "<esc>" });
            }
            // Whoever is somewhere for long leaves it: two presses, where one only asks.
            Some(_) if pressed % 60 == 59 => person.press("<esc><esc><esc>qq<esc>"),
            None | Some(Room::Welcome(_) | Room::Desk(_)) => {
                let path = person.sample();
                person.session.handle_open(true, path);
            }
            _ => match dice.next(40) {
                0 => person.wait(2),
                1 => person.session.handle(Message::Wheel(true)),
                2 => person
                    .session
                    .handle(Message::Pick(Pick::Nth(dice.next(6)))),
                _ => person.press(KEYS[dice.next(KEYS.len())]),
            },
        }
        let screen = person.reads_at([80, 120][pressed % 2], 40);
        assert_eq!(
            marks(&screen),
            BTreeSet::new(),
            "after {pressed}:\n{screen}"
        );
        if pressed % 25 == 0 {
            let memory = format!("{:?}", person.session.app);
            assert_eq!(marks(&memory), BTreeSet::new(), "in memory after {pressed}");
        }
    }
    for viewer in [at(diego, 1), Viewer::Student(diego.key)] {
        assert_eq!(marks(&leaves(&person, diego, viewer)), BTreeSet::new());
    }
    seen
}

fn to_diego(reading: Reading) -> (Person, Diego) {
    let person = Person::at_the_door(reading);
    let diego = diego(&person);
    (person.types("/diego<enter>"), diego)
}

/// What the family of this home has asked.
fn asked(person: &Person, viewer: Viewer, diego: Diego) -> Vec<String> {
    let folder = person.session.store().unwrap().folder(diego.key, viewer);
    let all = folder.unwrap();
    all.asked.iter().map(|one| one.said.text.clone()).collect()
}

#[test]
fn whoever_comes_is_asked_and_writes_for_their_own_home() {
    let (mut person, diego) = to_diego(SPANISH);
    person.press("<end><enter>");
    assert!(
        matches!(person.is_at(), Some(Room::Who(_))),
        "{}",
        person.sees()
    );
    assert!(person.sees().contains("¿Quién está aquí con Diego?"));
    person.choose("Paola");
    person.choose("Preguntas y respuestas");
    person.press("<home><enter>¿Puede quedarse después?<enter>");
    assert_eq!(
        asked(&person, at(diego, 0), diego),
        ["¿Puede quedarse después?"]
    );
    assert!(asked(&person, at(diego, 1), diego).is_empty());
    let of = person
        .session
        .store()
        .unwrap()
        .folder(diego.key, at(diego, 0));
    let owner = of.unwrap().asked[0].owner;
    assert_eq!(owner.home, Some(diego.homes[0]));
    assert!(owner.adult.is_some(), "and who of them");
    // Back at the student's screen nothing of it is left in sight or in memory.
    person.press("<esc><esc>");
    assert!(
        matches!(person.is_at(), Some(Room::Student(_))),
        "{}",
        person.sees()
    );
    let memory = format!("{:?}", person.session.app.around.open);
    assert!(!memory.contains("quedarse"), "{memory}");
}

#[test]
fn what_the_homes_say_at_one_table_both_read() {
    let (mut person, diego) = to_diego(SPANISH);
    person.press("<end><enter>");
    person.choose("Las dos casas");
    person.choose("Preguntas y respuestas");
    person.press("<home><enter>¿Cuándo es la feria?<enter>");
    for home in [0, 1] {
        assert_eq!(
            asked(&person, at(diego, home), diego),
            ["¿Cuándo es la feria?"]
        );
    }
    assert!(
        person
            .session
            .store()
            .unwrap()
            .open_tasks(support::today().day(), support::today().day())
            .unwrap()
            .iter()
            .all(|one| !matches!(
                one.what,
                juntos::domain::conference::follow_up::Task::Whose(_)
            )),
        "nobody has to say whose it is"
    );
}

#[test]
fn a_view_is_revealed_with_its_own_home_and_no_other() {
    let (person, diego) = planted(SPANISH);
    let store = person.session.store().unwrap();
    let revealed = |viewer| {
        let views = store.habits(diego.key, viewer).unwrap();
        views.iter().filter(|views| views.revealed()).count()
    };
    let term = person.session.app.around.term();
    assert!(revealed(at(diego, 0)) > revealed(at(diego, 1)));
    let other = store.habits(diego.key, at(diego, 1)).unwrap();
    let of_term = other.iter().filter(|views| views.term == term);
    for views in of_term {
        // That the student and the teacher have given theirs may be known, not that the other home has.
        assert!(!views.has(juntos::domain::people::person::Voice::Family));
        assert_eq!(views.by, [None, None, None]);
    }
}

#[test]
fn somebody_under_a_limit_stops_quietly_and_the_teacher_is_called() {
    let mut person = Person::at_the_door(SPANISH).types("/dominic<enter><end><enter>");
    assert!(!person.sees().contains("Raúl"), "{}", person.sees());
    let dominic = key(&person, "Dominic");
    person.choose("Otra persona");
    person.press("raul rosales<enter><enter>");
    let screen = person.sees();
    assert!(matches!(person.is_at(), Some(Room::Door(_))), "{screen}");
    assert!(screen.contains("Un momento, por favor"), "{screen}");
    for word in ["restri", "limit", "juez", "court", "Raúl"] {
        assert!(!screen.contains(word), "{screen}");
    }
    let store = person.session.store().unwrap();
    let folder = store.folder(dominic, Viewer::Teacher).unwrap();
    assert_eq!(
        folder.private_requests, 1,
        "the teacher finds it on the list"
    );
    // Typed before a conference it is the same.
    let mut person = Person::at_the_door(SPANISH).types("/dominic<enter><enter>");
    person.press("<home>");
    while !person.sees().contains("▸ Alguien más") && !person.sees().contains("▸ Otra") {
        let before = person.sees();
        person.press("<down>");
        if person.sees() == before {
            break;
        }
    }
    let Some(Room::Setup(setup)) = person.is_at() else {
        panic!("{}", person.sees());
    };
    let place = setup
        .rows()
        .iter()
        .position(|row| *row == juntos::screens::setup::Row::StandIn);
    person.press("<home>");
    (0..place.unwrap()).for_each(|_| person.press("<tab>"));
    person.press("Raúl Rosales<enter>");
    assert!(
        matches!(person.is_at(), Some(Room::Door(_))),
        "{}",
        person.sees()
    );
}

/// The cursor goes to the first of the entries that is a word of the first home.
fn to_a_mark(person: &mut Person) {
    let Some(Room::Entries(entries)) = person.is_at() else {
        panic!("{}", person.sees());
    };
    let mut list = entries.list.iter();
    let marked = list.position(|entry| entry.said.text.contains("ZQXH"));
    person.press("<home>");
    (0..marked.unwrap()).for_each(|_| person.press("<down>"));
}

#[test]
fn what_one_home_said_is_shared_and_taken_back_at_the_desk() {
    let (mut person, diego) = planted(SPANISH);
    let shared = |person: &Person| marks(&leaves(person, diego, at(diego, 1))).len();
    person.press("t");
    person.choose("La carpeta de un estudiante");
    person.press("/diego<enter>");
    person.choose("Compartir con la otra casa");
    to_a_mark(&mut person);
    person.press("<enter>");
    assert!(
        person.sees().contains("compartido con la otra casa"),
        "{}",
        person.sees()
    );
    assert!(shared(&person) > 0);
    person.press("<enter>");
    assert_eq!(shared(&person), 0);
}

#[test]
fn a_note_kept_back_is_gone_for_everybody_but_the_teacher_and_comes_back() {
    let (mut person, diego) = planted(SPANISH);
    let before = marks(&leaves(&person, diego, at(diego, 0)));
    person.press("t");
    person.choose("La carpeta de un estudiante");
    person.press("/diego<enter>");
    person.choose("Dejar una nota solo");
    assert!(
        person.sees().contains("copias de seguridad"),
        "{}",
        person.sees()
    );
    to_a_mark(&mut person);
    person.press("<enter>");
    let after = marks(&leaves(&person, diego, at(diego, 0)));
    assert_eq!(
        before.len() - after.len(),
        2,
        "the note and what it said before"
    );
    let teacher = marks(&leaves(&person, diego, Viewer::Teacher));
    assert!(before.is_subset(&teacher), "the teacher has all of it");
    // The entry stands elsewhere in the list now: it is found by what it is.
    person.choose("Nota solo para quien enseña");
    assert_eq!(
        marks(&leaves(&person, diego, at(diego, 0))),
        before,
        "a way back"
    );
    let log = format!("{:?}", person.session.store().unwrap().log(50).unwrap());
    assert!(
        log.contains("Restricted") && log.contains("Unrestricted"),
        "{log}"
    );
}

#[test]
fn the_teacher_gives_views_ahead_and_sees_nobodys() {
    let (mut person, diego) = planted(SPANISH);
    person.press("t");
    person.choose("La carpeta de un estudiante");
    person.press("/diego<enter>");
    person.choose("Mi opinión de los hábitos");
    let screen = person.sees_at(100, 60);
    assert!(screen.contains("falta la suya"), "{screen}");
    assert_eq!(marks(&screen), BTreeSet::new());
    // The first has been given by all three.
    person.press("<home><down><enter><right><tab>Lo vi el martes<enter>");
    let screen = person.sees_at(100, 60);
    assert!(screen.contains("usted ya dio la suya"), "{screen}");
    let store = person.session.store().unwrap();
    let given = store
        .rated_by_teacher(person.session.app.around.term())
        .unwrap();
    assert!(
        given
            .iter()
            .any(|(student, count)| *student == diego.key && *count == 2),
        "{given:?}"
    );
    let folder = format!("{:?}", store.folder(diego.key, at(diego, 1)).unwrap());
    assert!(
        !folder.contains("martes"),
        "unseen until all have given theirs"
    );
}

#[test]
fn people_leave_move_and_homes_have_names() {
    let person = Person::at_the_door(SPANISH);
    let diego = diego(&person);
    let mut person = person.types("t");
    person.choose("La carpeta de un estudiante");
    person.press("/diego<enter>");
    person.choose("El estudiante y la familia");
    let homes = |person: &Person| -> Vec<Vec<String>> {
        let homes = person.session.store().unwrap().homes(diego.key).unwrap();
        homes
            .into_iter()
            .map(|(_, adults)| adults.into_iter().map(|(_, adult)| adult.name).collect())
            .collect()
    };
    person.choose("Kendra");
    person.choose("Ahora vive");
    assert_eq!(homes(&person)[0], ["Paola Requena", "Kendra Boyle"]);
    assert!(person.sees().contains("Guardado"), "{}", person.sees());
    person.choose("Cómo se llama esta casa");
    person.press("Con su mamá, Paola<enter>");
    let names = person
        .session
        .store()
        .unwrap()
        .names_given(diego.key)
        .unwrap();
    assert_eq!(names, [(diego.homes[0], "Con su mamá, Paola".to_owned())]);
    assert!(
        person.sees().contains("Con su mamá, Paola"),
        "{}",
        person.sees()
    );
    person.choose("Kendra");
    person.go_to("Ya no es de esta familia");
    person.press("dd");
    assert_eq!(homes(&person)[0], ["Paola Requena"]);
}
