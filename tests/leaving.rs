//! The window goes: what was typed is there afterwards.
#![allow(
    missing_docs,
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

use juntos::domain::id::StudentId;
use std::cell::Cell;
use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use juntos::ask::{Ask, ConferenceAsk};
use juntos::domain::conference::pace::Moment;
use juntos::domain::{Language, Now};
use juntos::locale::Reading;
use juntos::page::Key;
use juntos::render::screen::Picked;
use juntos::runtime::{Session, Surface, Time, run};
use juntos::shell::Message;
use juntos::store::Store;
use juntos::terminal::Event;
use juntos::terminal::pressed;
use support::{Person, parse, today};

const SPANISH: Reading = Reading::One(Language::Spanish);

/// A window that shows so many frames and is gone then.
struct Window {
    frames: usize,
    keys: VecDeque<Event>,
    /// What was typed until then.
    typed: String,
    /// There is room on the disk once it is gone.
    frees_the_disk: bool,
}

/// Each look at the clock comes a third of a second after the one before.
struct Slow(Cell<i64>);

impl Time for Slow {
    fn now(&self) -> Now {
        self.0.set(self.0.get() + 333);
        Now {
            moment: Moment(today().moment.0 + self.0.get()),
            ..today()
        }
    }
}

impl Surface for Window {
    fn draw(&mut self, session: &Session) -> io::Result<Picked> {
        assert!(
            !session.app.is_closed(),
            "nothing is drawn before the last words are kept"
        );
        self.frames = self.frames.checked_sub(1).ok_or_else(|| {
            if self.frees_the_disk {
                session.store().unwrap().limit_pages_for_tests(None);
            }
            io::ErrorKind::BrokenPipe
        })?;
        Ok(Picked::default())
    }

    fn next(&mut self, _: Option<Duration>) -> io::Result<Option<Event>> {
        let next = self.keys.pop_front();
        if let Some(Event::Key(press)) = &next
            && let Key::Letter(letter) = press.key
        {
            self.typed.push(letter);
        }
        Ok(next)
    }

    fn take_mouse(&mut self, _: bool) -> io::Result<()> {
        Ok(())
    }

    fn suspend(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Whichever frame is the last one, these words are drafts when the class is opened again.
fn is_kept_whenever_the_window_goes(opens: fn() -> Person, drafts: fn(&Person) -> Vec<String>) {
    let words = "Una idea más.";
    for frames in 0..30 {
        let mut person = opens();
        let mut window = Window {
            frames,
            keys: parse(words)
                .into_iter()
                .filter_map(pressed)
                .map(Event::Key)
                .collect(),
            typed: String::new(),
            frees_the_disk: false,
        };
        let gone = run(&mut person.session, &mut window, &Slow(Cell::new(0)));
        assert_eq!(gone.unwrap_err().kind(), io::ErrorKind::BrokenPipe);
        assert!(person.session.app.is_closed());
        let person = person.comes_back();
        let kept = drafts(&person);
        let typed = window.typed;
        assert!(
            typed.is_empty() || kept.contains(&typed),
            "after {frames} frames {typed:?} is kept as {kept:?}"
        );
    }
}

fn xime(person: &Person) -> StudentId {
    let mut students = person.session.app.around.students.iter();
    students.find(|one| one.name.called == "Xime").unwrap().key
}

fn words(unfinished: juntos::domain::class_file::spot::Unfinished) -> Vec<String> {
    let drafts = unfinished.drafts.into_iter();
    let words = |draft: juntos::domain::class_file::spot::Draft| {
        draft.form["words"]["text"].as_str().unwrap().to_owned()
    };
    drafts.map(words).collect()
}

/// What the teacher types at the desk is kept the same way.
#[test]
fn a_teachers_words_are_kept_whenever_the_window_goes() {
    is_kept_whenever_the_window_goes(
        || {
            Person::at_the_door(SPANISH)
                .types("t")
                .chooses("La carpeta de un estudiante")
                .types("/xime<enter>")
                .chooses("Puntos para conversar")
                .types("a")
        },
        |person| {
            let drafts = person.session.store().unwrap().drafts_of_desk().unwrap();
            words(juntos::domain::class_file::spot::Unfinished {
                drafts,
                older: Vec::new(),
            })
        },
    );
}

fn prepared(person: &Person) -> Vec<String> {
    let store = person.session.store().unwrap();
    words(store.drafts_of(xime(person)).unwrap())
}

#[test]
fn a_familys_words_are_kept_whenever_the_window_goes() {
    is_kept_whenever_the_window_goes(
        || {
            Person::at_the_door(SPANISH)
                .types("/xime<enter><end><enter>")
                .chooses("Preguntas y respuestas")
                .chooses("Preguntarle algo")
        },
        prepared,
    );
}

#[test]
fn the_words_of_a_conference_are_kept_whenever_the_window_goes() {
    is_kept_whenever_the_window_goes(
        || Person::leads(SPANISH).types("n"),
        |person| {
            let store = person.session.store().unwrap();
            let viewer = juntos::domain::people::who_sees::Viewer::Student(xime(person));
            let folder = store.folder(xime(person), viewer).unwrap();
            let conference = folder.next_conference().unwrap().key;
            words(store.drafts_in(conference).unwrap())
        },
    );
}

/// Do these words stand in the class file alone, as somebody copies it while the class is open?
fn stand_in_the_file(person: &Person, words: &str) -> bool {
    let bytes = std::fs::read(person.sample()).unwrap();
    bytes
        .windows(words.len())
        .any(|part| part == words.as_bytes())
}

/// The laptop is taken along, and the file copied, while the class is open.
#[test]
fn a_minute_after_the_last_key_the_file_alone_is_the_whole_class() {
    let words = "Algo que nadie quiere perder";
    let mut person = Person::leads(SPANISH).types(&format!("n{words}<esc>"));
    assert!(!stand_in_the_file(&person, words), "still in the log");
    person.wait(58);
    assert!(!stand_in_the_file(&person, words), "somebody may be typing");
    let wakes = person.session.wake_at().unwrap().0;
    assert!(wakes <= person.session.app.around.now.moment.0 + 2_000);
    person.wait(3);
    assert!(stand_in_the_file(&person, words));
    assert!(!person.session.store().unwrap().has_log());
    let app = &person.session.app;
    assert_eq!(
        person.session.wake_at(),
        app.wake_at(),
        "nothing more to wake for"
    );
}

#[test]
fn after_a_conference_the_file_alone_is_the_whole_class() {
    let words = "Algo que nadie quiere perder";
    let mut person = Person::leads(SPANISH).types(&format!("n{words}<esc>"));
    let store = person.session.store().unwrap();
    let viewer = juntos::domain::people::who_sees::Viewer::Teacher;
    let folder = store.folder(xime(&person), viewer).unwrap();
    let conference = folder.next_conference().unwrap().clone();
    person.asks(Ask::Conference(ConferenceAsk::Close {
        conference: Box::new(conference),
        times: Vec::new(),
        shown: None,
    }));
    assert!(stand_in_the_file(&person, words));
}

#[test]
fn a_copy_of_my_class_is_whole_and_never_written_over_another_file() {
    let words = "Algo que nadie quiere perder";
    let mut person = Person::leads(SPANISH)
        .types(&format!("n{words}<esc><esc><esc>"))
        .comes_back()
        .types("t")
        .chooses("Una copia de mi clase");
    assert!(
        person.sees().contains("2026-11-24.juntos"),
        "{}",
        person.sees()
    );
    person.press("<enter>");
    assert!(
        person.sees().contains("Una copia completa"),
        "{}",
        person.sees()
    );
    let papers = person.folder.path().join("papers");
    let made: Vec<_> = std::fs::read_dir(papers)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    let [copy] = made.as_slice() else {
        panic!("{made:?}");
    };
    assert_eq!(Store::open(copy).unwrap().students().unwrap().len(), 24);
    let bytes = std::fs::read(copy).unwrap();
    person.choose("Una copia de mi clase");
    person.press("<enter>");
    assert!(
        person.sees().contains("Ya hay un archivo con ese nombre"),
        "{}",
        person.sees()
    );
    assert!(std::fs::read(copy).unwrap() == bytes);
}

/// What the disk did not take is owed, and paid whether or not anything can be drawn.
#[test]
fn a_window_that_goes_pays_what_is_owed() {
    let mut person = Person::at_the_door(SPANISH)
        .types("/xime<enter><end><enter>")
        .chooses("Preguntas y respuestas")
        .chooses("Preguntarle algo");
    person
        .session
        .store()
        .unwrap()
        .limit_pages_for_tests(Some(0));
    let words = "palabras ".repeat(2_000);
    person.session.handle(Message::Paste(words));
    person.wait(1);
    assert!(person.session.is_owing());
    let mut window = Window {
        frames: 2,
        keys: VecDeque::new(),
        typed: String::new(),
        frees_the_disk: true,
    };
    let gone = run(&mut person.session, &mut window, &Slow(Cell::new(0)));
    assert_eq!(gone.unwrap_err().kind(), io::ErrorKind::BrokenPipe);
    assert!(!person.session.is_owing());
    assert!(prepared(&person.comes_back())[0].starts_with("palabras "));
}

/// A console that is closed gives little time: the words go first, and nothing is drawn any more.
#[test]
fn a_program_that_is_told_to_end_draws_nothing_more() {
    let mut person = Person::leads(SPANISH).types("n");
    let keys = parse("Una idea").into_iter();
    let keys = keys.filter_map(pressed).map(Event::Key);
    let mut window = Window {
        frames: 1_000,
        keys: keys.chain([Event::Terminate]).collect(),
        typed: String::new(),
        frees_the_disk: false,
    };
    run(&mut person.session, &mut window, &Slow(Cell::new(0))).unwrap();
    assert!(person.session.app.is_closed() && !person.session.is_owing());
    let person = person.comes_back().types("/xime<enter><enter>n");
    assert!(person.sees().contains("Una idea"), "{}", person.sees());
}
