//! Waits for the keyboard, for whoever asks the program to end, and for time.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, Once};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use crossterm::event::{self, Event};
use tokio::signal::windows;

use super::alarm::slice;
use super::burst::{Burst, PAUSE};
use super::typing::Keyboard;

/// Why the waiting ended.
pub(super) enum Woken {
    Input,
    Time,
    Terminate,
}

/// What came through a pipe, or why nothing did.
pub(super) enum Arrived {
    Bytes(Vec<u8>),
    End,
    Time,
    Terminate,
}

/// What comes from outside.
enum Heard {
    Event(Instant, Event),
    /// Of a pipe; nothing: it has ended.
    Bytes(Vec<u8>),
    Failed(io::Error),
    End,
}

/// Somebody has asked the program to end.
static ASKED: AtomicBool = AtomicBool::new(false);

/// Who waits for it to be asked.
static WAITS: Mutex<Option<Sender<Heard>>> = Mutex::new(None);

/// Hears Ctrl+Break, Ctrl+C in a command, and the window as it is closed, the person as they sign out, and the
/// machine as it ends. From the last three the system goes on to end the program as soon as they are answered: the
/// handler underneath never answers them, so what is typed is kept and the program ends by itself, within the seconds
/// that the system grants.
fn listen() {
    static ONCE: Once = Once::new();
    // What cannot be heard ends the program as it always did.
    ONCE.call_once(|| drop(hear_in_background()));
}

fn hear_in_background() -> io::Result<()> {
    // Made here, so that they are heard from the moment this returns.
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let mut asked = {
        let _entered = runtime.enter();
        Asked {
            interrupt: windows::ctrl_c()?,
            stop: windows::ctrl_break()?,
            close: windows::ctrl_close()?,
            leave: windows::ctrl_logoff()?,
            shutdown: windows::ctrl_shutdown()?,
        }
    };
    let hear = std::thread::Builder::new().name("ending".to_owned());
    hear.spawn(move || {
        loop {
            runtime.block_on(poll_fn(|context| asked.poll(context)));
            end();
        }
    })?;
    Ok(())
}

/// Everything by which somebody asks the program to end.
struct Asked {
    interrupt: windows::CtrlC,
    stop: windows::CtrlBreak,
    close: windows::CtrlClose,
    leave: windows::CtrlLogoff,
    shutdown: windows::CtrlShutdown,
}

impl Asked {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        // Every one is polled, so that each of them wakes this.
        let heard = [
            self.interrupt.poll_recv(context).is_ready(),
            self.stop.poll_recv(context).is_ready(),
            self.close.poll_recv(context).is_ready(),
            self.leave.poll_recv(context).is_ready(),
            self.shutdown.poll_recv(context).is_ready(),
        ];
        if heard.contains(&true) {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }
}

fn end() {
    ASKED.store(true, Ordering::Relaxed);
    if let Ok(Some(waits)) = WAITS.lock().as_deref() {
        let _ = waits.send(Heard::End);
    }
}

/// The keyboard, read by a thread of its own: here nothing but a key wakes who waits for one, and only who
/// waits for it knows when it came. It outlives the screen, so that what comes after the screen hears the same keys.
pub struct Waiting {
    heard: Receiver<Heard>,
    /// When the last event came.
    last: Instant,
    keyboard: Keyboard,
    burst: Burst,
    settled: VecDeque<Event>,
    ends: bool,
}

impl Waiting {
    /// Listens to the keyboard.
    pub fn of_keys() -> io::Result<Self> {
        Self::with_thread("keyboard", read_on)
    }

    /// Listens to what comes through a pipe. A thread reads it: here nothing waits for a pipe and for the end of the
    /// window at once.
    pub fn of_lines() -> io::Result<Self> {
        Self::with_thread("pipe", read_pipe)
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the time between two keys tells a paste"
    )]
    fn with_thread(name: &str, read_all: fn(&Sender<Heard>)) -> io::Result<Self> {
        let (sender, heard) = channel();
        if let Ok(mut waits) = WAITS.lock() {
            *waits = Some(sender.clone());
        }
        listen();
        let read = std::thread::Builder::new().name(name.to_owned());
        read.spawn(move || read_all(&sender))?;
        Ok(Self {
            heard,
            last: Instant::now(),
            keyboard: Keyboard::default(),
            burst: Burst::default(),
            settled: VecDeque::new(),
            ends: false,
        })
    }

    /// Nothing is asked here: a console's answer would come as keys.
    #[expect(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "elsewhere the terminal is asked"
    )]
    pub(super) const fn ask_ground(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Nothing is on its way.
    #[expect(clippy::unused_self, reason = "elsewhere the terminal answers")]
    pub(super) const fn let_answer_come(&mut self) {}

    /// Nothing was asked.
    #[expect(clippy::unused_self, reason = "elsewhere the terminal answers")]
    pub(super) const fn ground(&mut self) -> Option<bool> {
        None
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "a wait that a key broke goes on for what is left of it"
    )]
    pub(super) fn wait(&mut self, until: Option<Duration>) -> io::Result<Woken> {
        let deadline = slice(until).map(|until| Instant::now() + until);
        while self.settled.is_empty() {
            if self.ends {
                return Ok(Woken::Terminate);
            }
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            let longest = if self.burst.is_open() {
                Some(PAUSE)
            } else {
                left
            };
            match self.next(longest) {
                Some(Heard::Event(at, event)) => self.take(at, event),
                Some(Heard::Bytes(_)) => {}
                Some(Heard::Failed(error)) => return Err(error),
                Some(Heard::End) => {
                    self.settle();
                    self.ends = true;
                }
                None if self.burst.is_open() => self.settle(),
                None => return Ok(Woken::Time),
            }
        }
        Ok(Woken::Input)
    }

    /// What was typed, if anything is left of it.
    #[expect(clippy::unnecessary_wraps, reason = "elsewhere reading can fail")]
    pub(super) fn read(&mut self) -> io::Result<Option<Event>> {
        Ok(self.settled.pop_front())
    }

    /// What came through the pipe.
    pub(super) fn bytes(&mut self, until: Option<Duration>) -> io::Result<Arrived> {
        Ok(match self.next(slice(until)) {
            Some(Heard::Bytes(bytes)) if bytes.is_empty() => Arrived::End,
            Some(Heard::Bytes(bytes)) => Arrived::Bytes(bytes),
            Some(Heard::Failed(error)) => return Err(error),
            Some(Heard::End) => Arrived::Terminate,
            Some(Heard::Event(..)) | None => Arrived::Time,
        })
    }

    fn next(&self, longest: Option<Duration>) -> Option<Heard> {
        let Some(longest) = longest else {
            return Some(self.heard.recv().unwrap_or(Heard::End));
        };
        match self.heard.recv_timeout(longest) {
            Ok(heard) => Some(heard),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Heard::End),
        }
    }

    fn take(&mut self, at: Instant, event: Event) {
        let event = match event {
            Event::Key(key) => self.keyboard.typed(key).map(Event::Key),
            // It tells the size of what can be scrolled to, which in an old console is not the window's.
            Event::Resize(width, height) => {
                let (width, height) = crossterm::terminal::size().unwrap_or((width, height));
                Some(Event::Resize(width, height))
            }
            Event::FocusGained | Event::FocusLost => {
                self.keyboard.forget();
                None
            }
            other @ (Event::Mouse(_) | Event::Paste(_)) => Some(other),
        };
        // A mouse that only moves over the window must not part a paste.
        let Some(event) = event.filter(|event| super::heard::understood(event.clone()).is_some())
        else {
            return;
        };
        let gap = at.saturating_duration_since(self.last);
        self.last = at;
        self.settled.extend(self.burst.take(gap, event));
    }

    fn settle(&mut self) {
        self.settled.extend(self.burst.settle());
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the keyboard"
)]
fn read_on(to: &Sender<Heard>) {
    loop {
        let heard = event::read().map(|event| Heard::Event(Instant::now(), event));
        let has_failed = heard.is_err();
        let told = to.send(heard.unwrap_or_else(Heard::Failed));
        if has_failed || told.is_err() {
            return;
        }
    }
}

fn read_pipe(to: &Sender<Heard>) {
    use std::io::Read as _;
    let mut some = [0; 4096];
    loop {
        let read = io::stdin().lock().read(&mut some);
        let is_over = !matches!(read, Ok(count) if count > 0);
        let bytes = |count| some.iter().take(count).copied().collect();
        let told = to.send(read.map_or_else(Heard::Failed, |count| Heard::Bytes(bytes(count))));
        if is_over || told.is_err() {
            return;
        }
    }
}

/// Hears that somebody asks a command to end, so that it ends where nothing is left half done.
pub struct Ending(());

impl Default for Ending {
    fn default() -> Self {
        listen();
        Self(())
    }
}

impl Ending {
    /// Has somebody asked?
    pub fn is_asked(&self) -> bool {
        ASKED.load(Ordering::Relaxed)
    }
}

/// Nothing here asks for it.
pub(super) fn stop() -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
