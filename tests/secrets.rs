//! Nobody sees what is not theirs, whatever they press; and nothing that was typed can be read where it lies.
#![allow(
    clippy::allow_attributes,
    clippy::cognitive_complexity,
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

use juntos::domain::id::StudentId;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use juntos::domain::people::who_sees::Viewer;
use juntos::locale::Reading;
use juntos::page::Pick;
use juntos::screen::Owner;
use juntos::shell::{Message, Room};
use juntos::store::Store;
use support::{PASSPHRASE, Person, READINGS};

/// A small generator: the same keys in every run.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below as u64).unwrap()
    }
}

const KEYS: &[&str] = &[
    " ", " ", " ", "<enter>", "<enter>", "<esc>", "<back>", "<tab>", "<up>", "<down>", "<left>",
    "<right>", "<pgdn>", "<pgup>", "<home>", "<end>", "n", "g", "l", "m", "p", "b", "w", "j", "x",
    ".", "?", "/", "1", "2", "3", "t", "a", "s", "r", "ñ", "<f2>", "<f3>", "<f4>", "<f6>", "<f1>",
];

fn sealed(mark: &str) -> String {
    format!(r#"{{"v":1,"value":{{"text":"{mark} palabras","language":"es"}}}}"#)
}

/// Plants thirty secrets into the sample class, which is plain: ten private points about Xime, ten things about
/// others, ten ratings that not everyone has given. Gives the habits whose ratings are hidden.
fn plant(path: &Path, term: &str, xime: StudentId) -> Vec<String> {
    let file = rusqlite::Connection::open(path).unwrap();
    let steps: Vec<String> = file
        .prepare("SELECT DISTINCT step FROM talking_point UNION SELECT DISTINCT step FROM note")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for at in 0..10 {
        let step = &steps[at % steps.len()];
        let sql = "INSERT INTO talking_point (student, step, visibility, at, sealed) VALUES (?1, ?2, 'private', 0, ?3)";
        file.execute(
            sql,
            rusqlite::params![xime, step, sealed(&format!("ZQXP{at:02}"))],
        )
        .unwrap();
    }
    for at in 0..10_i64 {
        let other = if at + 1 == xime.0 { 20 } else { at + 1 };
        let mark = sealed(&format!("ZQXO{at:02}"));
        let sql = "INSERT INTO profile_answer (student, prompt, voice, at, sealed) SELECT ?1, prompt, 'student', 0, ?2 FROM profile_answer LIMIT 1";
        file.execute(sql, rusqlite::params![other, mark]).unwrap();
        let sql = "INSERT INTO talking_point (student, step, visibility, at, sealed) VALUES (?1, ?2, 'shared', 0, ?3)";
        file.execute(sql, rusqlite::params![other, steps[0], mark])
            .unwrap();
        file.execute(
            "UPDATE goal SET sealed = ?2 WHERE student = ?1",
            rusqlite::params![other, mark],
        )
        .unwrap();
    }
    let habits: Vec<String> = file
        .prepare("SELECT DISTINCT habit FROM habit_rating ORDER BY habit")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    file.execute(
        "DELETE FROM habit_rating WHERE student = ?1 AND term = ?2",
        rusqlite::params![xime, term],
    )
    .unwrap();
    for at in 0..10 {
        let habit = &habits[at % habits.len()];
        let voice = ["teacher", "family"][at / habits.len() % 2];
        let value = format!(
            r#"{{"v":1,"value":{{"rating":"usually","example":{{"text":"ZQXR{at:02} palabras","language":"es"}}}}}}"#
        );
        let sql = "INSERT OR REPLACE INTO habit_rating (student, term, habit, voice, at, sealed) VALUES (?1, ?2, ?3, ?4, 0, ?5)";
        file.execute(sql, rusqlite::params![xime, term, habit, voice, value])
            .unwrap();
    }
    habits
}

/// A class of the sample with the secrets in it, locked; at the door.
fn with_secrets(reading: Reading) -> (Person, String, StudentId) {
    let person = Person::at_the_door(reading);
    let xime = person
        .session
        .app
        .around
        .students
        .iter()
        .find(|one| one.name.called == "Xime")
        .unwrap()
        .key;
    let term = person.session.app.around.term().to_owned();
    let path = person.sample();
    let Person { session, folder } = person;
    drop(session);
    plant(&path, &term, xime);
    let mut session = support::session(folder.path());
    session.handle_open(true, path);
    session.app.around.reading = reading;
    let (person, codes) = Person { session, folder }.locks();
    (person.types("<enter>"), codes[&xime].clone(), xime)
}

/// The marks of ratings that may be seen by now, because everyone has given theirs.
fn revealed(person: &Person, xime: StudentId) -> BTreeSet<String> {
    let folder = person
        .session
        .store()
        .unwrap()
        .folder(xime, Viewer::Student(xime))
        .unwrap();
    let shown = folder.habits.iter().filter(|views| views.revealed());
    shown
        .flat_map(|views| views.by.iter().flatten())
        .filter_map(|view| view.example.as_ref())
        .filter_map(|said| {
            said.text
                .find("ZQXR")
                .map(|at| said.text[at..at + 6].to_owned())
        })
        .collect()
}

fn marks(text: &str) -> BTreeSet<String> {
    text.match_indices("ZQX")
        .map(|(at, _)| text[at..].chars().take(6).collect())
        .collect()
}

#[test]
fn thirty_secrets_stay_secret_whatever_a_student_or_a_family_presses() {
    let seen_pages: BTreeSet<String> = std::thread::scope(|scope| {
        let all = READINGS.map(|reading| scope.spawn(move || presses_anything(reading)));
        all.into_iter()
            .flat_map(|one| one.join().unwrap())
            .collect()
    });
    assert!(
        seen_pages.len() >= 8,
        "the keys went everywhere: {seen_pages:?}"
    );
}

/// Gives the pages that were seen.
fn presses_anything(reading: Reading) -> BTreeSet<String> {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for letter in reading.tag().bytes() {
        dice.0 = dice.0.rotate_left(8) ^ u64::from(letter);
    }
    let (mut seen_pages, mut presses) = (BTreeSet::new(), 0);
    let (mut person, code, xime) = with_secrets(reading);
    for _ in 0..2_500 {
        if matches!(person.is_at(), Some(Room::Door(_))) {
            person.press("/xime<enter>");
            person.press(&code);
        } else if matches!(person.is_at(), Some(Room::Lock(_))) && dice.next(20) == 0 {
            person.press("<esc>");
        } else if matches!(person.is_at(), Some(Room::Curtain(_))) {
            person.press(&code);
        } else if matches!(person.is_at(), None | Some(Room::Welcome(_)))
            || person.session.app.is_locked()
        {
            let path = person.sample();
            person.session.handle_open(true, path);
            if person.session.app.is_locked() {
                person.press(&format!("{PASSPHRASE}<enter><enter>"));
            }
        }
        assert!(
            !person.session.app.is_at_desk(),
            "the desk is the teacher's"
        );
        match dice.next(60) {
            0 => person.wait(2),
            1 => person
                .session
                .handle(Message::Pick(Pick::Nth(dice.next(8)))),
            2 => person.session.handle(Message::Wheel(true)),
            3 => person
                .session
                .handle(Message::Pick(Pick::Step(dice.next(9)))),
            _ => person.press(KEYS[dice.next(KEYS.len())]),
        }
        presses += 1;
        let (width, height) = [(80, 24), (120, 40), (60, 18), (200, 60)][dice.next(4)];
        let screen = person.reads_at(width, height);
        let found = marks(&screen);
        assert!(
            found.is_empty() || found.is_subset(&revealed(&person, xime)),
            "{found:?} on screen after {presses} keys:\n{screen}"
        );
        if let (Some(Room::Conference(walk)), Some(Owner::Student(_))) =
            (person.is_at(), person.session.app.owner())
        {
            seen_pages.insert(format!("{:?}", walk.shows()));
        }
    }
    what_leaves_holds_none(&person, xime);
    seen_pages
}

/// Whoever gets at this program's memory beside a student finds no view there that not all have given.
#[test]
fn beside_a_student_no_view_is_in_memory_that_is_not_revealed() {
    let (mut person, code, xime) = with_secrets(Reading::One(juntos::domain::Language::Spanish));
    person.press(&format!("/xime<enter>{code}"));
    assert_eq!(person.session.app.owner(), Some(Owner::Student(xime)));
    let in_memory = |person: &Person| marks(&format!("{:?}", person.session.app));
    assert_eq!(in_memory(&person), BTreeSet::new());
    person.press("<enter><enter>");
    assert!(
        matches!(person.is_at(), Some(Room::Conference(_))),
        "{}",
        person.sees()
    );
    assert_eq!(in_memory(&person), BTreeSet::new(), "in the conference");
}

/// The record, the export and the log of a student, as the family gets them.
fn what_leaves_holds_none(person: &Person, xime: StudentId) {
    let store = person.session.store().unwrap();
    let allowed = revealed(person, xime);
    for viewer in [Viewer::Student(xime), Viewer::family(xime)] {
        let dossier = store.dossier(xime, viewer).unwrap();
        let class = store.class().unwrap();
        let app = &person.session.app;
        for language in juntos::domain::Language::ALL {
            let reading = juntos::locale::Reading::One(language);
            let context = juntos::handout::Context {
                class: &class,
                counting: app.around.counting(),
                content: &app.around.content,
                reader: juntos::locale::Reader::new(&person.session.locales, reading),
                today: app.around.now.day(),
            };
            let page = juntos::handout::record(&dossier, &context, &|at| app.around.local(at));
            let page = juntos::render::plain(&page, context.reader).join("\n");
            assert!(page.contains("Ochoa"));
            assert!(
                marks(&page).is_subset(&allowed),
                "{:?} in the record",
                marks(&page)
            );
        }
        let json = store.export(xime, viewer).unwrap().to_string();
        assert!(
            json.contains("Ochoa") && marks(&json).is_subset(&allowed),
            "{:?} in the export",
            marks(&json)
        );
        let entries = format!("{:?}", store.entries(xime, viewer).unwrap());
        assert!(
            marks(&entries).is_subset(&allowed),
            "{:?} among the entries",
            marks(&entries)
        );
    }
    let log = format!("{:?}", store.log(10_000).unwrap());
    assert!(marks(&log).is_empty());
    assert!(
        marks(
            &person
                .session
                .app
                .failure
                .map(|failure| format!("{failure:?}"))
                .unwrap_or_default()
        )
        .is_empty()
    );
}

#[test]
fn the_teacher_sees_what_is_private_and_never_what_is_not_revealed() {
    let (mut person, _, xime) = with_secrets(READINGS[0]);
    person.press(&format!("t{PASSPHRASE}<enter>"));
    assert!(person.session.app.is_at_desk());
    let store = person.session.store().unwrap();
    let all = store.export(xime, Viewer::Teacher).unwrap().to_string();
    let found = marks(&all);
    assert_eq!(
        found.iter().filter(|mark| mark.starts_with("ZQXP")).count(),
        10
    );
    assert_eq!(
        found.iter().filter(|mark| mark.starts_with("ZQXR")).count(),
        0,
        "not even the teacher"
    );
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

/// Types marked words, each of which is remembered.
struct Marker(usize);

impl Marker {
    fn next(&mut self) -> String {
        self.0 += 1;
        format!("zqw{:03}", self.0)
    }
}

#[test]
fn two_hundred_words_typed_on_every_screen_are_readable_nowhere_on_disk() {
    let (mut person, codes) = Person::at_a_locked_desk(READINGS[0]);
    let mut marker = Marker(0);
    // The teacher: a new student with an adult, a correction with its reason, a family's statement.
    for _ in 0..6 {
        let [first, last, called, adult] = [(); 4].map(|()| marker.next());
        person.press(&format!("<home><down><down><down><down><enter>{first}<enter>{last}<enter>{called}<enter><enter><enter>{adult}<enter><right><enter><enter><esc><esc>"));
        let [reason, statement] = [(); 2].map(|()| marker.next());
        person.press("<home><down><down><down><enter>/xime<enter><down><down><down><down><down><down><down><enter><end><enter>");
        person.press(&format!(" {}<enter>{reason}<enter><esc>", marker.next()));
        person.press(&format!(
            "<down><enter><end><enter>{statement}<enter><enter><esc><esc><esc><esc>"
        ));
        assert!(person.session.app.is_at_desk(), "{}", person.sees());
    }
    // Students, families and the teacher in conferences: notes of three voices, examples, goals, promises, drafts.
    let keys: Vec<StudentId> = codes.keys().copied().take(7).collect();
    for key in keys {
        if person.session.app.is_at_desk() {
            person.press("<home><enter>");
        }
        assert!(
            matches!(person.is_at(), Some(Room::Door(_))),
            "{}",
            person.sees()
        );
        let name = person
            .session
            .app
            .around
            .students
            .iter()
            .find(|one| one.key == key)
            .unwrap()
            .name
            .full();
        person.press("/");
        person.session.handle(Message::Paste(name));
        person.press("<enter>");
        person.press(&codes[&key]);
        person.press("<enter><enter>");
        assert!(
            matches!(person.is_at(), Some(Room::Conference(_))),
            "{}",
            person.sees()
        );
        for _ in 0..26 {
            let [one, two] = [(); 2].map(|()| marker.next());
            person.press(&format!("n{one}<tab>{two}<esc><esc> "));
            if !matches!(person.is_at(), Some(Room::Conference(_))) {
                break;
            }
        }
        let draft = marker.next();
        person.press(&format!("<esc><esc>n{draft}"));
        person.wait(3);
        for _ in 0..8 {
            match person.is_at() {
                Some(Room::Door(_)) => break,
                Some(Room::Conference(_)) => person.press("<esc>qq"),
                _ => person.press("<esc>"),
            }
        }
    }
    assert!(marker.0 >= 200, "{} words were typed", marker.0);
    a_family_says(&mut person, &codes, &mut marker);
    // They are there, for who may read them.
    person.press(&format!("t{PASSPHRASE}<enter>"));
    // The teacher answers the family, and gives the answer to all.
    let [answer, question] = [(); 2].map(|()| marker.next());
    person.press("<home><down><down><enter>");
    person.choose("asked-by-a-family");
    person.press(&format!(
        "{answer}<enter><enter><enter><right><enter>{question}<enter><enter><esc>"
    ));
    assert!(
        !person.session.app.around.given.is_empty(),
        "{}",
        person.sees()
    );
    let store = person.session.store().unwrap();
    let mut all = String::new();
    for student in store.students().unwrap() {
        all.push_str(
            &store
                .export(student.key, Viewer::Teacher)
                .unwrap()
                .to_string(),
        );
    }
    let kept = (1..=marker.0)
        .filter(|at| all.contains(&format!("zqw{at:03}")))
        .count();
    assert!(kept >= 200, "{kept} of {} words are in the class", marker.0);
    // And nowhere to be read: the file, its journal, backups, what is remembered between two starts.
    readable_nowhere(person.folder.path());
    let folder = person.folder;
    drop(person.session);
    readable_nowhere(folder.path());
    assert!(!Store::backups(&folder.path().join("sample.juntos")).is_empty());
}

/// An answer of its page, a question, its own words beside an entry, what it thought of a conference.
fn a_family_says(person: &mut Person, codes: &BTreeMap<StudentId, String>, marker: &mut Marker) {
    let xime = person.session.app.around.students.iter();
    let mut xime = xime.filter(|one| one.name.called.contains("Xime"));
    let key = xime.next().unwrap().key;
    person.press("/ochoa<enter>");
    person.press(&codes[&key]);
    person.press("<end><enter>");
    let mut write = |page: &str, field: &str, keys: &str| {
        let word = marker.next();
        person.choose(page);
        if !field.is_empty() {
            person.choose(field);
        }
        person.press(&keys.replace("WORD", &word));
        assert!(person.session.app.status.is_some(), "{}", person.sees());
        person.press("<home>");
        while !person.reads().contains("Para leer") {
            person.press("<esc>");
        }
    };
    // The translation that stands under it still fits.
    write(
        "Nuestra página",
        "Lo que deseamos",
        " WORD<enter><enter><enter>",
    );
    write(
        "Preguntas y respuestas",
        "Preguntarle",
        "asked-by-a-family WORD<enter>",
    );
    write("Algo que vemos", "Yo puedo", "WORD<enter>");
    write(
        "pareció la conferencia",
        "",
        "<right><enter><enter><enter>WORD<enter>",
    );
    // What is half typed is no more readable.
    person.choose("Nuestra página");
    person.choose("Cómo comunicarse");
    person.press(&format!(" {}", marker.next()));
    person.wait(2);
    person.press("<esc><esc><esc><esc>");
    assert!(
        matches!(person.is_at(), Some(Room::Door(_))),
        "{}",
        person.sees()
    );
}

fn readable_nowhere(folder: &Path) {
    let all = files(folder);
    assert!(all.len() >= 2, "{all:?}");
    for path in all {
        let bytes = fs::read(&path).unwrap();
        assert!(
            !bytes
                .windows(4)
                .any(|window| window == b"zqw0" || window == b"zqw1" || window == b"zqw2"),
            "{}",
            path.display()
        );
        assert!(!path.to_string_lossy().contains("zqw"));
    }
}
