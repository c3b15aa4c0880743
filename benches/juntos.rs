//! What can grow, and what every key pays for.
#![allow(
    missing_docs,
    clippy::allow_attributes,
    clippy::unwrap_used,
    reason = "a benchmark may stop when its ground is missing"
)]

use juntos::domain::id::{ConferenceId, RowId, StudentId};
use std::fmt::Write as _;
use std::path::Path;

use divan::{Bencher, black_box};
use juntos::ask::{Ask, DraftAsk, GridAsk};
use juntos::content::{Content, sample};
use juntos::domain::class_file::intake::{Answers, NewStudents, Question};
use juntos::domain::class_file::pages::Size;
use juntos::domain::class_file::spot::{Draft, Spot, Talk};
use juntos::domain::conference::goal::PlanPart;
use juntos::domain::conference::pace::Moment;
use juntos::domain::conference::venue::{Venue, VenueKind};
use juntos::domain::conference::{Attendance, Conference};
use juntos::domain::learning::mastery::{Bounds, Rule, calculate};
use juntos::domain::people::person::{Household, Student, StudentName};
use juntos::domain::people::who_sees::Viewer;
use juntos::domain::{Now, Said, Secret};
use juntos::handout::{Context, take_home};
use juntos::import::{self, Bundle, Wanted};
use juntos::locale::{Locales, Reader, Reading};
use juntos::places::Places;
use juntos::render::paper::{Look, Paper, Press, html};
use juntos::runtime::{Session, draw};
use juntos::shell::{App, Message, Room};
use juntos::store::{Store, When};
use juntos::terminal::pressed;
use juntos::vault::{Cost, For, Lock, Place, Root, Vault};
use juntos::work::{Begun, Job};
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
            '←' => KeyCode::Left,
            '→' => KeyCode::Right,
            c => KeyCode::Char(c),
        };
        if let Some(press) = pressed(KeyEvent::new(code, KeyModifiers::NONE)) {
            let message = Message::Key(press);
            session.handle(message);
        }
    }
}

/// Keys from the door to each screen.
const SCREENS: [(&str, &str); 13] = [
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
    ("family", "/xime⏎↓↓↓↓⏎"),
    ("family-level", "/xime⏎↓↓↓↓⏎↓⏎↓⏎"),
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
            .draw(|frame| drop(black_box(draw(&session.app, &session.locales, frame))))
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
        session.app.around.reading = session.app.around.reading.next();
        terminal
            .draw(|frame| drop(black_box(draw(&session.app, &session.locales, frame))))
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
            .draw(|frame| drop(black_box(draw(&session.app, &locales, frame))))
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
        let spot = Spot::Talk {
            student: StudentId(1),
            conference: conference(&session),
            at: Talk::Goal(PlanPart::What),
        };
        let said = Said::new(
            format!("Una nota de unas cuantas palabras, la número {at}."),
            juntos::domain::Language::Spanish,
        );
        let form = [("words".to_owned(), serde_json::to_value(said).unwrap())];
        let form = form.into_iter().collect();
        assert!(matches!(
            session.perform(Ask::Drafts(DraftAsk::Keep(Box::new(Draft { spot, form })))),
            Message::Changed(_)
        ));
    });
}

fn conference(session: &Session) -> ConferenceId {
    match session.app.room() {
        Some(Room::Conference(walk)) => walk.record.conference.key,
        _ => ConferenceId::NEW,
    }
}

/// A class of the form before, with a backup made of it.
#[divan::bench]
fn lift_an_older_class(bencher: Bencher) {
    const OLDER: &str = include_str!("../tests/files/schema-5-plain.sql");
    let older = || {
        let folder = tempfile::tempdir().unwrap();
        #[expect(
            clippy::disallowed_methods,
            reason = "a file that this program did not make"
        )]
        let file = rusqlite::Connection::open(folder.path().join("class.juntos")).unwrap();
        file.execute_batch(OLDER).unwrap();
        folder
    };
    bencher
        .with_inputs(older)
        .bench_values(|folder| Store::open(&folder.path().join("class.juntos")).unwrap());
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

/// The calendar of a class in which everybody has an hour, sixty at once on sixty days.
fn at_the_calendar(students: u32) -> (Session, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = class_of(folder.path(), students);
    let mut store = Store::open(&path).unwrap();
    let when = When {
        moment: Moment(0),
        day: now().day(),
    };
    let conference = |at: u32| {
        let (day, hour, table) = (at / 600, at / 60 % 10, at % 60);
        let start = now().day().at(9, 0, 0, 0);
        let start = start.saturating_add(jiff::Span::new().days(day).minutes(hour * 25));
        Conference {
            student: StudentId(i64::from(at) + 1),
            at: Some(start),
            minutes: 20,
            attendance: Attendance {
                venue: Some(Venue {
                    kind: VenueKind::Table,
                    called: table.to_string(),
                }),
                ..Attendance::default()
            },
            ..Conference::default()
        }
    };
    let all: Vec<Conference> = (0..students).map(conference).collect();
    store.plan(when, &all).unwrap();
    drop(store);
    let app = App::new(Content::default(), Reading::default(), now());
    let places = Places::below(folder.path().to_owned());
    let mut session = Session::new(app, Locales::default(), places);
    session.handle_open(true, path);
    press(&mut session, "t↓⏎");
    assert!(matches!(session.app.room(), Some(Room::List(_))));
    (session, folder)
}

/// A key in the calendar: it is pressed, what it asks for is read from the file, and the page is drawn.
#[divan::bench(args = [("↓", 26), ("↓", 35_000), ("→", 35_000), ("←", 35_000)], sample_count = 20)]
fn a_key_in_the_calendar(bencher: Bencher, (key, students): (&str, u32)) {
    let (mut session, _folder) = at_the_calendar(students);
    press(&mut session, "→→→→");
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    bencher.bench_local(|| {
        press(&mut session, key);
        terminal
            .draw(|frame| drop(black_box(draw(&session.app, &session.locales, frame))))
            .unwrap();
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
        sample
            .students
            .push(juntos::domain::people::folder::Folder {
                student: Student {
                    name,
                    grade: Some(6),
                    ..Student::default()
                },
                households: vec![Household::default()],
                ..Default::default()
            });
    }
    store.fill(when, &sample).unwrap();
    path
}

/// A key in the class at a look, drawn: the next student, where it has read who is near.
#[divan::bench(args = [30, 35_000], sample_count = 10)]
fn key_in_the_grid(bencher: Bencher, students: u32) {
    let folder = tempfile::tempdir().unwrap();
    let made = class_of(folder.path(), students);
    std::fs::rename(made, folder.path().join("sample.juntos")).unwrap();
    let mut session = session(folder.path());
    press(&mut session, "t");
    let read = session.perform(Ask::Grid(GridAsk::Read));
    session.handle(read);
    assert!(matches!(session.app.room(), Some(Room::Grid(_))));
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).unwrap();
    bencher.bench_local(|| {
        press(&mut session, "↓");
        let (app, locales) = (&session.app, &session.locales);
        terminal
            .draw(|frame| drop(draw(app, locales, frame)))
            .unwrap();
    });
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
    let place = Place::at("note", RowId(1), StudentId(5));
    bencher.bench_local(|| {
        let sealed = vault.seal(&place, whom, black_box(&note())).unwrap();
        vault.open::<Said>(&place, whom, &sealed).unwrap()
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
    bencher.bench_local(|| {
        store
            .folder(StudentId(1), Viewer::Student(StudentId(1)))
            .unwrap()
    });
}

/// A table of results: a line a result, thirty students.
fn table(results: u32) -> String {
    let mut table = String::from("Student,Standard,Task,Score,Date\n");
    for at in 0..results {
        let (student, standard, score) = (at % 30, at / 30 % 40, at % 9);
        let (whole, half, day) = (score / 2, score % 2 * 5, at % 28 + 1);
        writeln!(
            table,
            "Nombre{student} De La Sierra,6.RP.{standard},Tarea {at},{whole}.{half},2026-10-{day:02}"
        )
        .unwrap();
    }
    table
}

/// The same as a list of the school.
fn list(folder: &Path, results: u32) {
    let mut users = String::from("sourcedId,role,givenName,familyName\n");
    for at in 0..30 {
        writeln!(users, "s{at},student,Nombre{at},De La Sierra").unwrap();
    }
    let mut items = String::from("sourcedId,title,learningObjectiveId\n");
    for at in 0..400 {
        writeln!(items, "l{at},Tarea {at},6.RP.{}", at % 40).unwrap();
    }
    let head = "sourcedId,dateLastModified,lineItemSourcedId,studentSourcedId,score,scoreDate\n";
    let mut lines = String::from(head);
    for at in 0..results {
        let (item, student, score, day) = (at % 400, at % 30, at % 4, at % 28 + 1);
        writeln!(
            lines,
            "r{at},2026-10-01T00:00:00.000Z,l{item},s{student},{score}.5,2026-10-{day:02}"
        )
        .unwrap();
    }
    for (name, text) in [
        ("users.csv", users),
        ("lineItems.csv", items),
        ("results.csv", lines),
    ] {
        std::fs::write(folder.join(name), text).unwrap();
    }
}

/// What the proposed columns of a table say, without a class.
#[divan::bench(args = [10_000])]
fn read_a_table(bencher: Bencher, results: u32) {
    let table = table(results);
    let bundle = Bundle::of(&[("table.csv", table.as_bytes())]);
    let wanted = Wanted {
        answers: Answers::default(),
        top: 4.0,
        mastery: 3.0,
        today: now().day(),
        codes: Vec::new(),
    };
    bencher.bench_local(|| {
        let mut reading = import::Reading::begin(bundle.clone(), &wanted)
            .ok()
            .unwrap();
        if let Some(Question::Columns(mapping, _)) = reading.question_before() {
            let answers = Answers {
                mapping: Some(mapping),
                ..Answers::default()
            };
            reading.remember(&answers);
        }
        let mut records = Vec::new();
        while reading.read_on(&mut records) {}
        black_box(records.len())
    });
}

/// A list of the school taken into an empty class, or once more into one that has all of it.
#[divan::bench(args = [false, true], sample_count = 10)]
fn take_results_in(bencher: Bencher, again: bool) {
    let files = tempfile::tempdir().unwrap();
    list(files.path(), 10_000);
    let take_in = |store: &mut Store| {
        let when = When {
            moment: now().moment,
            day: now().day(),
        };
        let answers = Answers {
            new_students: Some(NewStudents::Add),
            ..Answers::default()
        };
        let bounds = Bounds::default();
        let begun = Job::begin(store, when, files.path(), &answers, bounds, false);
        let Ok(Begun::Job(mut job)) = begun else {
            return 0;
        };
        loop {
            if let Some(looked) = job.step(store).unwrap() {
                return looked.counts.evidence.added + looked.counts.evidence.same;
            }
        }
    };
    bencher
        .with_inputs(|| {
            let folder = tempfile::tempdir().unwrap();
            let mut store = Store::open(&class_of(folder.path(), 0)).unwrap();
            if again {
                take_in(&mut store);
            }
            (folder, store)
        })
        .bench_local_values(|(folder, mut store)| {
            assert_eq!(take_in(&mut store), 10_000);
            (folder, store)
        });
}

/// A page for home of the sample class, in both languages.
fn page_for_home(session: &Session) -> Paper {
    let app = &session.app;
    let context = Context {
        class: app.around.class.as_ref().unwrap(),
        counting: app.around.counting(),
        content: &app.around.content,
        reader: Reader::new(&session.locales, Reading::default()),
        today: app.around.now.day(),
    };
    let store = session.store().unwrap();
    take_home(
        &store
            .folder(StudentId(1), Viewer::family(StudentId(1)))
            .unwrap(),
        &context,
    )
}

/// A web page from the class file on: read, laid out to fit one sheet, written.
#[divan::bench]
fn page_for_home_as_html(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path());
    let (mut press, look) = (Press::default(), Look::default());
    bencher.bench_local(|| {
        let paper = page_for_home(&session);
        let percent = press.percent(&paper);
        html(&look, &paper, percent).len()
    });
}

/// The same as a PDF.
#[divan::bench]
fn page_for_home_as_pdf(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path());
    let mut press = Press::default();
    bencher.bench_local(|| {
        let paper = page_for_home(&session);
        press
            .pdf(&[paper], Size::Letter, "page")
            .unwrap()
            .bytes
            .len()
    });
}
