//! Sentences out, one after the other, and keys or lines in: nothing is drawn, moved or coloured.

use std::collections::VecDeque;
use std::io::{self, IsTerminal as _, Write as _};
use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use zeroize::Zeroizing;

use super::quiet::Quiet;
use super::typing::letter_of;
use super::waiting::{Arrived, Waiting, Woken};
use crate::domain::clean::{is_harmful, unaccented};

/// What somebody types, where nothing is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A letter of a line that goes on.
    Letter(char),
    /// The letter before goes.
    Erase,
    /// Esc.
    Escape,
    /// The line is over.
    Enter,
    /// A whole line of a pipe.
    Line(Zeroizing<String>),
    /// There is nothing more, or somebody asks the program to end.
    End,
    /// Somebody asks the program to stop for a while.
    Suspend,
    /// Time has passed.
    Nothing,
}

/// The longest line a pipe brings at once: what is longer comes in pieces.
const LONGEST: usize = 64 * 1024;

/// A terminal that only ever gets more words, or a pipe.
pub struct Aloud<'a> {
    waiting: &'a mut Waiting,
    /// Where keys come one by one.
    quiet: Option<Quiet>,
    /// Of a pipe: what came after the last line.
    begun: Zeroizing<Vec<u8>>,
    typed: VecDeque<Typed>,
    ascii: bool,
}

/// Do keys come one by one? From a pipe, lines do.
pub fn takes_keys() -> bool {
    io::stdin().is_terminal()
}

impl<'a> Aloud<'a> {
    /// Begins to listen; `on_panic` is what a person reads should the program fail.
    pub fn open(waiting: &'a mut Waiting, on_panic: String) -> io::Result<Self> {
        let quiet = takes_keys().then(Quiet::begin).transpose()?;
        let give_back = quiet.as_ref().map(Quiet::giver_back);
        std::panic::set_hook(Box::new(move |_| {
            give_back.iter().for_each(|give_back| give_back());
            let _ = writeln!(io::stderr(), "\n{on_panic}");
        }));
        Ok(Self {
            waiting,
            quiet,
            begun: Zeroizing::default(),
            typed: VecDeque::new(),
            ascii: io::stdout().is_terminal() && super::writes_ascii_only(),
        })
    }

    /// Do keys come one by one?
    pub const fn takes_keys(&self) -> bool {
        self.quiet.is_some()
    }

    /// More words, just as they are.
    pub fn say(&mut self, words: &str) -> io::Result<()> {
        let tidy = |c: char| match c {
            '\n' => c,
            harmful if is_harmful(harmful) => ' ',
            '…' if self.ascii => '.',
            other if self.ascii && !other.is_ascii() => unaccented(other),
            other => other,
        };
        let words: String = words.chars().map(tidy).collect();
        let mut out = io::stdout().lock();
        out.write_all(words.as_bytes()).and_then(|()| out.flush())
    }

    /// Waits for something to happen, `until` at the longest; for ever without it.
    pub fn next(&mut self, until: Option<Duration>) -> io::Result<Typed> {
        if let Some(typed) = self.typed.pop_front() {
            return Ok(typed);
        }
        if self.takes_keys() {
            self.keys(until)?;
        } else {
            self.lines(until)?;
        }
        Ok(self.typed.pop_front().unwrap_or(Typed::Nothing))
    }

    fn keys(&mut self, until: Option<Duration>) -> io::Result<()> {
        match self.waiting.wait(until)? {
            Woken::Terminate => self.typed.push_back(Typed::End),
            #[cfg(unix)]
            Woken::Suspend => self.typed.push_back(Typed::Suspend),
            Woken::Time => {}
            Woken::Input => {
                while let Some(event) = self.waiting.read()? {
                    self.typed.extend(understood(event));
                }
            }
        }
        Ok(())
    }

    fn lines(&mut self, until: Option<Duration>) -> io::Result<()> {
        match self.waiting.bytes(until)? {
            Arrived::Time => {}
            Arrived::Terminate => self.typed.push_back(Typed::End),
            #[cfg(unix)]
            Arrived::Suspend => self.typed.push_back(Typed::Suspend),
            Arrived::End => {
                // The last line may have no end.
                if !self.begun.is_empty() {
                    self.end_line();
                }
                self.typed.push_back(Typed::End);
            }
            Arrived::Bytes(bytes) => {
                for byte in Zeroizing::new(bytes).iter() {
                    if *byte == b'\n' || self.begun.len() >= LONGEST {
                        self.end_line();
                    }
                    if *byte != b'\n' {
                        self.begun.push(*byte);
                    }
                }
            }
        }
        Ok(())
    }

    fn end_line(&mut self) {
        let line = String::from_utf8_lossy(&self.begun).into_owned();
        self.begun.clear();
        let line = Zeroizing::new(line);
        let words = line.trim_end_matches('\r').trim_start_matches('\u{feff}');
        self.typed
            .push_back(Typed::Line(Zeroizing::new(words.to_owned())));
    }

    /// Gives the terminal back, stops as the shell wants it, and listens again.
    pub fn suspend(&mut self) -> io::Result<()> {
        let give_back = self.quiet.as_ref().map(Quiet::giver_back);
        give_back.iter().for_each(|give_back| give_back());
        super::waiting::stop()?;
        self.quiet.iter().try_for_each(Quiet::again)
    }

    /// Takes away everything that was said, on the screen and above it. False: this terminal cannot.
    pub fn clear(&mut self) -> io::Result<bool> {
        let is_dumb = matches!(
            std::env::var("TERM").as_deref(),
            Ok("dumb" | "unknown" | "")
        );
        let has_name = cfg!(windows) || std::env::var_os("TERM").is_some();
        if !io::stdout().is_terminal() || is_dumb || !has_name {
            return Ok(false);
        }
        let mut out = io::stdout().lock();
        out.write_all(b"\x1b[2J\x1b[3J\x1b[H")
            .and_then(|()| out.flush())?;
        Ok(true)
    }
}

fn understood(event: Event) -> Vec<Typed> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => of_key(key).into_iter().collect(),
        Event::Paste(words) => words
            .chars()
            .map(|c| {
                if c == '\n' {
                    Typed::Enter
                } else {
                    Typed::Letter(c)
                }
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn of_key(key: KeyEvent) -> Option<Typed> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let altgr = control && key.modifiers.contains(KeyModifiers::ALT);
    match key.code {
        KeyCode::Enter => Some(Typed::Enter),
        // A terminal that sends a line feed for Enter.
        KeyCode::Char('j' | 'm') if control && !altgr => Some(Typed::Enter),
        KeyCode::Char('c' | 'd') if control && !altgr => Some(Typed::End),
        KeyCode::Char('h') if control && !altgr => Some(Typed::Erase),
        KeyCode::Backspace => Some(Typed::Erase),
        KeyCode::Esc => Some(Typed::Escape),
        _ => letter_of(key).map(Typed::Letter),
    }
}
