//! People at a keyboard: they type `n` `hola` `<esc>` and look at the screen.
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::allow_attributes,
    reason = "each test file uses a part"
)]

use juntos::domain::id::StudentId;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use std::collections::BTreeMap;

use juntos::ask::{Ask, Change, Sheet};
use juntos::content::Content;
use juntos::domain::conference::pace::Moment;
use juntos::domain::{Language, Now};
use juntos::locale::{Locales, Reading};
use juntos::places::Places;
use juntos::render::screen::Picked;
use juntos::runtime::{Session, draw};
use juntos::shell::{App, Message, Room};
use juntos::terminal::pressed;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Modifier;

/// The day of every test: a Tuesday afternoon, when Xime's conference is.
pub fn today() -> Now {
    Now {
        moment: Moment(1_795_534_200_000),
        local: jiff::civil::date(2026, 11, 24).at(15, 30, 0, 0),
    }
}

pub const READINGS: [Reading; 4] = [
    Reading::One(Language::Spanish),
    Reading::One(Language::English),
    Reading::Both(Language::Spanish),
    Reading::Both(Language::English),
];

/// What the teacher of every test types.
pub const PASSPHRASE: &str = "caballo pila grapa correcto";

pub struct Person {
    pub session: Session,
    pub folder: tempfile::TempDir,
}

impl Person {
    /// At the welcome, with nothing on disk.
    pub fn sits_down() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let session = session(folder.path());
        Self { session, folder }
    }

    /// At the door of the sample class.
    pub fn at_the_door(reading: Reading) -> Self {
        let mut person = Self::sits_down();
        let path = person.sample();
        std::fs::write(&path, sample()).unwrap();
        person.session.handle_open(true, path);
        person.session.app.around.reading = reading;
        person
    }

    /// Xime, in her conference, at its first page.
    pub fn leads(reading: Reading) -> Self {
        Self::at_the_door(reading).types("/xime<enter><enter><enter>")
    }

    pub fn sample(&self) -> PathBuf {
        self.folder.path().join("sample.juntos")
    }

    pub fn types(mut self, keys: &str) -> Self {
        self.press(keys);
        self
    }

    pub fn press(&mut self, keys: &str) {
        for key in parse(keys) {
            if let Some(press) = pressed(key) {
                self.session.handle(Message::Key(press));
            }
        }
    }

    /// Time passes, a second at a time, as the program would be told it.
    pub fn waits(mut self, seconds: i64) -> Self {
        self.wait(seconds);
        self
    }

    /// A conversation: time passes, and now and then somebody presses a key that changes nothing.
    pub fn talks(mut self, seconds: i64) -> Self {
        for part in 0..=seconds / 240 {
            self.wait((seconds - part * 240).min(240));
            self.press("1");
        }
        self
    }

    /// At the desk of the sample class, locked with this passphrase; every student has the code that is given back.
    pub fn at_a_locked_desk(reading: Reading) -> (Self, BTreeMap<StudentId, String>) {
        Self::at_the_door(reading).locks()
    }

    /// From the door, gives the class the passphrase.
    pub fn locks(self) -> (Self, BTreeMap<StudentId, String>) {
        let mut person = self.types("t<down><down><down><down><down><down><down><down><enter>");
        person.press(&format!("{PASSPHRASE}<enter>{PASSPHRASE}<enter>"));
        assert!(
            matches!(person.is_at(), Some(Room::Sheet(_))),
            "{}",
            person.sees()
        );
        person.press("<esc><esc>");
        let names: BTreeMap<String, StudentId> = person
            .session
            .app
            .around
            .students
            .iter()
            .map(|one| (one.name.full(), one.key))
            .collect();
        let Some(Room::Sheet(page)) = person.is_at() else {
            panic!("no codes: {}", person.sees());
        };
        let Sheet::Codes(codes) = &page.sheet else {
            panic!("no codes: {}", person.sees());
        };
        let codes = codes
            .iter()
            .map(|slip| (names[&slip.name], slip.code.text().to_owned()))
            .collect();
        person.press("<esc><esc>");
        (person, codes)
    }

    pub fn wait(&mut self, seconds: i64) {
        for _ in 0..seconds {
            let mut now = self.session.app.around.now;
            now.moment.0 += 1000;
            self.session.handle(Message::Tick(now));
        }
    }

    /// Goes down to the line that holds these words, and opens it.
    pub fn chooses(mut self, words: &str) -> Self {
        self.choose(words);
        self
    }

    pub fn choose(&mut self, words: &str) {
        self.go_to(words);
        self.press("<enter>");
    }

    /// Goes down to the line that holds these words.
    pub fn go_to(&mut self, words: &str) {
        self.press("<home>");
        for _ in 0..80 {
            let screen = self.reads();
            let mut lines = screen.lines().skip_while(|line| !line.contains('▸'));
            if lines.next().is_some_and(|line| line.contains(words)) {
                return;
            }
            self.press("<down>");
        }
        panic!("never offered: {words}\n{}", self.sees());
    }

    /// Asks for something no key asks for just so, and hears what came of it.
    pub fn asks(&mut self, ask: Ask) -> Change {
        let message = self.session.perform(ask);
        self.session.handle(message.clone());
        match message {
            Message::Changed(change) => *change,
            other => panic!("{other:?}"),
        }
    }

    /// Reads files until there is nothing left to read.
    pub fn reads_files(mut self) -> Self {
        while self.session.read_on() {}
        self
    }

    pub fn sees(&self) -> String {
        self.sees_at(80, 24)
    }

    pub fn sees_at(&self, width: u16, height: u16) -> String {
        screen(&self.session.app, &self.session.locales, width, height)
    }

    /// The words on the screen alone: to tell of every weight and colour takes longer than to draw them.
    pub fn reads(&self) -> String {
        self.reads_at(80, 24)
    }

    pub fn reads_at(&self, width: u16, height: u16) -> String {
        let (app, locales) = (&self.session.app, &self.session.locales);
        words(&drawn(app, locales, width, height))
    }

    /// Looks at the screen as the program shows it: the page knows from then on in which beats it is said.
    pub fn looks_at(&mut self, width: u16, height: u16) -> (String, Picked) {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        let (app, locales) = (&self.session.app, &self.session.locales);
        let mut picked = Picked::default();
        terminal
            .draw(|frame| picked = draw(app, locales, frame))
            .unwrap();
        self.session.handle(Message::Beats(picked.beats.clone()));
        (words(terminal.backend().buffer()), picked)
    }

    /// What is said on the page in sight, one beat after the other; the last one stays.
    pub fn beats_at(&mut self, width: u16, height: u16) -> Vec<(String, Picked)> {
        let mut beats = vec![self.looks_at(width, height)];
        for _ in 1..beats[0].1.beats.count() {
            self.press(" ");
            beats.push(self.looks_at(width, height));
        }
        beats
    }

    /// Column and row of the cursor, where there is one; and the screen.
    pub fn cursor_at(&self, width: u16, height: u16) -> (Option<(u16, u16)>, String) {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        let (app, locales) = (&self.session.app, &self.session.locales);
        terminal
            .draw(|frame| drop(draw(app, locales, frame)))
            .unwrap();
        let backend = terminal.backend();
        let at = backend.cursor_position();
        let stands = backend.cursor_visible().then_some((at.x, at.y));
        (stands, words(backend.buffer()))
    }

    pub fn is_at(&self) -> Option<&Room> {
        self.session.app.room()
    }

    /// The program is gone; the folder stays as long as it is held.
    pub fn leaves(self) -> tempfile::TempDir {
        drop(self.session);
        self.folder
    }

    /// The program is gone; the class file is opened again.
    pub fn comes_back(self) -> Self {
        let Self {
            session: old,
            folder,
        } = self;
        let reading = old.app.around.reading;
        drop(old);
        let mut session = session(folder.path());
        session.handle_open(true, folder.path().join("sample.juntos"));
        assert_eq!(session.app.failure, None);
        session.app.around.reading = reading;
        Self { session, folder }
    }
}

/// The file of the sample class: the program makes it for the first who asks, everybody else gets a copy.
fn sample() -> &'static [u8] {
    static MADE: OnceLock<Vec<u8>> = OnceLock::new();
    MADE.get_or_init(|| {
        let mut person = Person::sits_down();
        let path = person.sample();
        person.session.handle_open(true, path.clone());
        assert_eq!(person.session.app.failure, None);
        drop(person.session);
        std::fs::read(path).unwrap()
    })
}

pub fn session(folder: &Path) -> Session {
    let mut app = App::new(Content::default(), Reading::One(Language::Spanish), today());
    app.around.papers = folder.join("papers");
    Session::new(app, Locales::default(), Places::below(folder.to_owned()))
}

/// The screen as text, and below it a line that changes when any weight or colour does.
pub fn screen(app: &App, locales: &Locales, width: u16, height: u16) -> String {
    let buffer = drawn(app, locales, width, height);
    let mut styles: u32 = 2_166_136_261;
    for cell in &buffer.content {
        let style = format!(
            "{:?}{:?}{:?}",
            cell.fg,
            cell.bg,
            cell.modifier & !Modifier::HIDDEN
        );
        styles = style.bytes().fold(styles, |hash, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(16_777_619)
        });
    }
    words(&buffer) + &format!("styles {styles:08x}\n")
}

fn drawn(app: &App, locales: &Locales, width: u16, height: u16) -> Buffer {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal
        .draw(|frame| {
            draw(app, locales, frame);
        })
        .unwrap();
    terminal.backend().buffer().clone()
}

/// What stands in a buffer, line by line.
fn words(buffer: &Buffer) -> String {
    let mut text = String::new();
    for row in buffer.content.chunks(buffer.area.width.into()) {
        let line: String = row.iter().map(Cell::symbol).collect();
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

pub fn parse(mut keys: &str) -> Vec<KeyEvent> {
    let mut parsed = Vec::new();
    while let Some(first) = keys.chars().next() {
        let named = keys.strip_prefix('<').and_then(|rest| rest.split_once('>'));
        let (code, modifiers, rest) = match named {
            Some((name, rest)) => {
                let (code, modifiers) = named_key(name);
                (code, modifiers, rest)
            }
            None => (
                KeyCode::Char(first),
                KeyModifiers::NONE,
                &keys[first.len_utf8()..],
            ),
        };
        parsed.push(KeyEvent::new(code, modifiers));
        keys = rest;
    }
    parsed
}

fn named_key(name: &str) -> (KeyCode, KeyModifiers) {
    if let Some(letter) = name.strip_prefix("c-") {
        return (
            KeyCode::Char(letter.chars().next().unwrap()),
            KeyModifiers::CONTROL,
        );
    }
    let code = match name {
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "back" => KeyCode::Backspace,
        "del" => KeyCode::Delete,
        "tab" => KeyCode::Tab,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "pgup" => KeyCode::PageUp,
        "pgdn" => KeyCode::PageDown,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "f1" => KeyCode::F(1),
        "f2" => KeyCode::F(2),
        "f3" => KeyCode::F(3),
        "f4" => KeyCode::F(4),
        "f5" => KeyCode::F(5),
        "f6" => KeyCode::F(6),
        "f8" => KeyCode::F(8),
        other => panic!("no key is called {other}"),
    };
    (code, KeyModifiers::NONE)
}
