//! What can grow, and what every key pays for.
#![allow(
    missing_docs,
    clippy::allow_attributes,
    clippy::unwrap_used,
    reason = "a benchmark may stop when its ground is missing"
)]

use std::path::Path;

use divan::{Bencher, black_box};
use juntos::app::{App, Effect, Message, Now, Spot, translate};
use juntos::content::{Content, sample};
use juntos::domain::mastery::{Bounds, Rule, calculate};
use juntos::domain::pace::Moment;
use juntos::domain::person::{Household, Student, StudentName};
use juntos::domain::sight::Viewer;
use juntos::domain::{Said, Secret};
use juntos::locale::{Locales, Reading};
use juntos::places::Places;
use juntos::runtime::Session;
use juntos::store::{Store, When};
use juntos::vault::{Cost, For, Lock, Place, Root, Vault};
use juntos::view::view;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

fn main() {
    divan::main();
}

fn now() -> Now {
    Now {
        moment: Moment(1_795_534_200_000),
        local: jiff::civil::date(2026, 11, 24).at(15, 30, 0, 0),
    }
}

fn session(folder: &Path) -> Session {
    let app = App::new(Content::default(), Reading::default(), now());
    let mut session = Session::new(app, Locales::default(), Places::below(folder.to_owned()));
    session.handle_open(true, folder.join("sample.juntos"));
    session
}

fn press(session: &mut Session, keys: &str) {
    use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
    for c in keys.chars() {
        let code = match c {
            '⏎' => KeyCode::Enter,
            '↓' => KeyCode::Down,
            c => KeyCode::Char(c),
        };
        if let Some(message) = translate(&session.app, KeyEvent::new(code, KeyModifiers::NONE)) {
            session.handle(message);
        }
    }
}

/// Keys from the door to each screen.
const SCREENS: [(&str, &str); 11] = [
    ("door", ""),
    ("student", "/xime⏎"),
    ("setup", "/xime⏎⏎"),
    ("welcome-step", "/xime⏎⏎⏎"),
    ("profile", "/xime⏎⏎⏎m↓↓⏎"),
    ("standards", "/xime⏎⏎⏎m↓↓↓⏎ "),
    ("working", "/xime⏎⏎⏎m↓↓↓⏎ ⏎"),
    ("habits", "/xime⏎⏎⏎m↓↓↓↓⏎"),
    ("writing", "/xime⏎⏎⏎nUna nota"),
    ("map", "/xime⏎⏎⏎m"),
    ("glossary", "g"),
];

/// One frame at 200×60, both languages.
#[divan::bench(args = SCREENS.map(|(name, _)| name))]
fn frame(bencher: Bencher, name: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    let keys = SCREENS
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, keys)| *keys)
        .unwrap_or_default();
    press(&mut session, keys);
    let mut terminal = Terminal::new(TestBackend::new(200, 60)).unwrap();
    bencher.bench_local(|| {
        terminal
            .draw(|frame| drop(black_box(view(&session.app, &session.locales, frame))))
            .unwrap();
    });
}

/// From the key that changes the language to the new frame, at 80×24.
#[divan::bench]
fn language_switch(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    press(&mut session, "/xime⏎⏎⏎m↓↓↓⏎ ");
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    bencher.bench_local(|| {
        session.app.reading = session.app.reading.next();
        terminal
            .draw(|frame| drop(black_box(view(&session.app, &session.locales, frame))))
            .unwrap();
    });
}

/// Starting from nothing: the words of both languages, and the first frame of a conference.
#[divan::bench]
fn first_words(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    press(&mut session, "/xime⏎⏎⏎");
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    bencher.bench_local(|| {
        let locales = Locales::default();
        terminal
            .draw(|frame| drop(black_box(view(&session.app, &locales, frame))))
            .unwrap();
    });
}

const RULES: [Rule; 4] = [
    Rule::Decaying(65),
    Rule::MedianLast(5),
    Rule::Mode,
    Rule::PowerLaw,
];

#[divan::bench(args = [1_000, 10_000, 100_000, 1_000_000])]
fn roll_up(bencher: Bencher, scores: u32) {
    let scores: Vec<f64> = (0..scores).map(|at| f64::from(at * 7 % 9) / 2.0).collect();
    bencher.bench_local(|| {
        RULES.map(|rule| calculate(rule, Bounds::default(), black_box(&scores)).result())
    });
}

#[divan::bench]
fn save_a_draft(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    press(&mut session, "/xime⏎⏎⏎");
    let mut at = 0;
    bencher.bench_local(|| {
        at += 1;
        let spot = Spot {
            owner: (1, conference(&session)),
            place: "note/x".into(),
        };
        let said = Said::new(
            format!("Una nota de unas cuantas palabras, la número {at}."),
            juntos::domain::Language::Spanish,
        );
        assert!(matches!(
            session.perform(Effect::KeepDraft(spot, said, None)),
            Message::Done(_)
        ));
    });
}

fn conference(session: &Session) -> i64 {
    match &session.app.mode {
        juntos::app::Mode::Walk(walk) => walk.record.conference.key,
        _ => 0,
    }
}

/// Opening to look, with every student's name; then reading it whole for damage.
#[divan::bench(args = [30, 35_000], sample_count = 10)]
fn open_a_class(bencher: Bencher, students: u32) {
    let folder = tempfile::tempdir().unwrap();
    let path = class_of(folder.path(), students);
    bencher.bench_local(|| {
        let store = Store::open_to_look(&path).unwrap();
        black_box(store.students().unwrap().len())
    });
}

fn class_of(folder: &Path, students: u32) -> std::path::PathBuf {
    let path = folder.join("class.juntos");
    let mut store = Store::create(&path).unwrap();
    let when = When {
        moment: Moment(0),
        day: now().day(),
    };
    let mut sample = sample::built_in(now().day()).unwrap();
    sample.students.clear();
    for at in 0..students {
        let name = StudentName {
            first: format!("Nombre{at}"),
            last: "De La Sierra Gómez".into(),
            called: format!("N{at}"),
        };
        sample.students.push(juntos::domain::folder::Folder {
            student: Student {
                name,
                grade: 6,
                ..Student::default()
            },
            households: vec![Household::default()],
            ..Default::default()
        });
    }
    store.fill(when, &sample).unwrap();
    path
}

fn note() -> Said {
    Said::new(
        "palabras de una nota ".repeat(14),
        juntos::domain::Language::Spanish,
    )
}

/// Sealing a note of 300 bytes for the class, and opening it.
#[divan::bench(args = [For::Class, For::Teacher])]
fn seal_and_open(bencher: Bencher, whom: For) {
    let root = Root::new().unwrap();
    let vault = Vault::of([7; 16], &root).unwrap();
    let place = Place {
        table: "note",
        row: 1,
        of: 5,
    };
    bencher.bench_local(|| {
        let sealed = vault.seal(place, whom, black_box(&note())).unwrap();
        vault.open::<Said>(place, whom, &sealed).unwrap()
    });
}

/// What a passphrase costs whoever types it, and whoever guesses.
#[divan::bench(sample_count = 10)]
fn open_with_the_passphrase(bencher: Bencher) {
    let root = Root::new().unwrap();
    let words = Secret::of("caballo pila grapa correcto");
    let (lock, _) = Lock::new([7; 16], &root, &words, Cost::default()).unwrap();
    bencher.bench_local(|| drop(lock.open([7; 16], &words).unwrap()));
}

/// The door of a locked class: every name, opened.
#[divan::bench(args = [30, 35_000], sample_count = 10)]
fn list_a_locked_class(bencher: Bencher, students: u32) {
    let folder = tempfile::tempdir().unwrap();
    let path = class_of(folder.path(), students);
    let mut store = Store::open(&path).unwrap();
    let when = When {
        moment: Moment(0),
        day: now().day(),
    };
    let words = Secret::of("caballo pila grapa correcto");
    store.lock(when, &words, Cost::LEAST).unwrap();
    bencher.bench_local(|| black_box(store.students().unwrap().len()));
}

/// A student's whole folder out of a locked class.
#[divan::bench]
fn read_a_locked_folder(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("class.juntos");
    let when = When {
        moment: Moment(0),
        day: now().day(),
    };
    let sample = sample::built_in(now().day()).unwrap();
    let mut store = Store::make(&path, |store| store.fill(when, &sample)).unwrap();
    let words = Secret::of("caballo pila grapa correcto");
    store.lock(when, &words, Cost::LEAST).unwrap();
    bencher.bench_local(|| store.folder(1, Viewer::Student(1)).unwrap());
}
