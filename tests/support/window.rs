//! The real program in a terminal of its own.
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::allow_attributes,
    reason = "each test file uses a part"
)]

#[path = "home.rs"]
pub mod home;

use std::io::{Read as _, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

pub struct Window {
    pub child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    bytes: Receiver<Vec<u8>>,
    pub all: Vec<u8>,
    pub screen: vt100::Parser,
    _master: Box<dyn MasterPty + Send>,
}

impl Window {
    pub fn open(home: &Path, arguments: &[&str]) -> Self {
        Self::run(Self::command(home, arguments))
    }

    /// Where the environment names no shell, this asks the system for one, perhaps through a socket.
    pub fn command(home: &Path, arguments: &[&str]) -> CommandBuilder {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_juntos"));
        command.args(arguments);
        for name in home::NAMES {
            command.env(name, home);
        }
        command.env("TERM", "xterm-256color");
        for name in ["COLORTERM", "COLORFGBG", "NO_COLOR"] {
            command.env_remove(name);
        }
        command.env("LANG", "C.UTF-8");
        command
    }

    pub fn run(command: CommandBuilder) -> Self {
        let size = PtySize {
            rows: 24,
            cols: 80,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pty = native_pty_system().openpty(size).unwrap();
        let child = pty.slave.spawn_command(command).unwrap();
        drop(pty.slave);
        let mut reader = pty.master.try_clone_reader().unwrap();
        let writer = pty.master.take_writer().unwrap();
        let (sender, bytes) = channel();
        std::thread::spawn(move || {
            let mut some = [0; 8192];
            while let Ok(count) = reader.read(&mut some) {
                if count == 0 || sender.send(some[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self {
            child,
            writer,
            bytes,
            all: Vec::new(),
            screen: vt100::Parser::new(24, 80, 0),
            _master: pty.master,
        }
    }

    /// Waits until the screen shows `words`.
    pub fn shows(&mut self, words: &str) {
        for _ in 0..100 {
            if self.screen.screen().contents().contains(words) {
                return;
            }
            if let Ok(some) = self.bytes.recv_timeout(Duration::from_millis(200)) {
                self.screen.process(&some);
                self.all.extend(some);
            }
        }
        panic!("never shown: {words}\n{}", self.screen.screen().contents());
    }

    /// What the screen shows now.
    pub fn looks(&mut self) -> String {
        while let Ok(some) = self.bytes.try_recv() {
            self.screen.process(&some);
            self.all.extend(some);
        }
        self.screen.screen().contents()
    }

    /// Waits until the program has written these bytes.
    pub fn writes(&mut self, bytes: &[u8]) {
        for _ in 0..1000 {
            self.looks();
            if self.all.windows(bytes.len()).any(|some| some == bytes) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("never written: {bytes:?}");
    }

    /// The ground of every cell, where it is one.
    pub fn ground(&mut self) -> Option<vt100::Color> {
        self.looks();
        let screen = self.screen.screen();
        let cells = (1..23).flat_map(|row| (0..80).map(move |column| (row, column)));
        let mut grounds =
            cells.filter_map(|(row, column)| Some(screen.cell(row, column)?.bgcolor()));
        let first = grounds.next()?;
        grounds.all(|ground| ground == first).then_some(first)
    }

    pub fn types(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Waits for the end and gives the exit code; the terminal is as it was found.
    pub fn ends(mut self) -> u32 {
        let status = self.child.wait().unwrap();
        while let Ok(some) = self.bytes.recv_timeout(Duration::from_millis(500)) {
            self.screen.process(&some);
            self.all.extend(some);
        }
        assert!(
            !self.screen.screen().alternate_screen(),
            "the alternate screen was left"
        );
        assert!(!self.screen.screen().hide_cursor(), "the cursor shows");
        assert!(
            !self.screen.screen().bracketed_paste(),
            "bracketed paste is off"
        );
        assert_eq!(
            self.screen.screen().mouse_protocol_mode(),
            vt100::MouseProtocolMode::None,
            "the mouse is free"
        );
        status.exit_code()
    }
}
