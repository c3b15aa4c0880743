//! Waits for the keyboard, for signals and for time: no thread, no polling.

use std::collections::VecDeque;
use std::io::{self, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crossterm::event::{self, Event};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::low_level::{emulate_default_handler, pipe};

use super::alarm::{Alarm, slice};
use super::answers::{Answers, QUESTION};

/// Why the waiting ended.
pub(super) enum Woken {
    Input,
    Time,
    Terminate,
    Suspend,
}

/// What came through a pipe, or why nothing did.
pub(super) enum Arrived {
    Bytes(Vec<u8>),
    End,
    Time,
    Terminate,
    Suspend,
}

/// The keyboard, and a pipe that every signal writes to: no thread, no polling. It outlives the screen, so that what
/// comes after the screen hears the same keys.
pub struct Waiting {
    end: UnixStream,
    stop: UnixStream,
    resize: UnixStream,
    alarm: Alarm,
    answers: Answers,
    /// What was typed, with no answer of the terminal in it.
    typed: VecDeque<Event>,
}

fn listen(signals: &[i32]) -> io::Result<UnixStream> {
    let (read, write) = UnixStream::pair()?;
    read.set_nonblocking(true)?;
    for signal in signals {
        pipe::register(*signal, write.try_clone()?)?;
    }
    Ok(read)
}

fn rang(stream: &mut UnixStream) -> bool {
    let mut some = [0; 16];
    let mut any = false;
    while stream.read(&mut some).is_ok_and(|count| count > 0) {
        any = true;
    }
    any
}

/// Has the window been closed, whether or not anybody has said so yet?
fn is_gone() -> bool {
    let stdin = rustix::stdio::stdin();
    let mut fds = [PollFd::new(&stdin, PollFlags::IN)];
    let now = Timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    poll(&mut fds, Some(&now)).is_ok_and(|_| {
        let [stdin] = &fds;
        stdin.revents().intersects(PollFlags::HUP | PollFlags::ERR)
    })
}

/// Hears that somebody asks a command to end, so that it ends where nothing is left half done.
pub struct Ending(Arc<AtomicBool>);

impl Default for Ending {
    fn default() -> Self {
        let asked = Arc::new(AtomicBool::new(false));
        for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] {
            // What cannot be heard ends the command as it always did.
            let _ = signal_hook::flag::register(signal, asked.clone());
        }
        Self(asked)
    }
}

impl Ending {
    /// Has somebody asked?
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Waiting {
    /// Listens to the keyboard.
    pub fn of_keys() -> io::Result<Self> {
        Ok(Self {
            end: listen(&[SIGTERM, SIGHUP, SIGINT])?,
            stop: listen(&[SIGTSTP])?,
            resize: listen(&[SIGWINCH])?,
            alarm: Alarm::new(),
            answers: Answers::default(),
            typed: VecDeque::new(),
        })
    }

    /// Listens to what comes through a pipe.
    pub fn of_lines() -> io::Result<Self> {
        Self::of_keys()
    }

    /// Asks the terminal which ground it has. The kernel's own is black, and an old one shows the question.
    #[expect(
        clippy::disallowed_methods,
        reason = "an answer counts only for a moment"
    )]
    pub(super) fn ask_ground(&mut self) -> io::Result<()> {
        if std::env::var("TERM").is_ok_and(|name| name == "linux") {
            return Ok(());
        }
        let mut out = io::stdout().lock();
        out.write_all(QUESTION).and_then(|()| out.flush())?;
        self.answers.asked(Instant::now());
        Ok(())
    }

    /// Lets an answer come that is still on its way, or the shell would read it as a command.
    #[expect(
        clippy::disallowed_methods,
        reason = "an answer is on its way only for a moment"
    )]
    pub(super) fn let_answer_come(&mut self) {
        while let Some(left) = self.answers.awaited(Instant::now()) {
            let woken = self.wait_for_input(Some(left));
            if !matches!(woken, Ok((Woken::Input, false))) || self.read().is_err() {
                return;
            }
        }
    }

    /// Is the ground light? Told once, where the terminal has said so before anybody typed.
    pub(super) const fn ground(&mut self) -> Option<bool> {
        self.answers.ground()
    }

    /// What the keyboard holds, if anything.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the keyboard"
    )]
    pub(super) fn read(&mut self) -> io::Result<Option<Event>> {
        while self.typed.is_empty() {
            if is_gone() || !event::poll(Duration::ZERO)? {
                return Ok(None);
            }
            let typed = self.answers.take(Instant::now(), event::read()?);
            self.typed.extend(typed);
        }
        Ok(self.typed.pop_front())
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the keyboard may hold what was read already"
    )]
    pub(super) fn wait(&mut self, until: Option<Duration>) -> io::Result<Woken> {
        // Where the window is gone, reading the keyboard would never come back.
        if is_gone() {
            return Ok(Woken::Terminate);
        }
        if !self.typed.is_empty() || event::poll(Duration::ZERO)? {
            return Ok(Woken::Input);
        }
        let held = self.answers.due();
        let held = held.map(|due| due.saturating_duration_since(Instant::now()));
        let (woken, hung_up) = self.wait_for_input(until.into_iter().chain(held).min())?;
        self.typed.extend(self.answers.settle(Instant::now()));
        Ok(match woken {
            _ if hung_up => Woken::Terminate,
            Woken::Time if !self.typed.is_empty() => Woken::Input,
            woken => woken,
        })
    }

    /// What came through the pipe. A pipe that was hung up may still hold something: only reading tells.
    pub(super) fn bytes(&mut self, until: Option<Duration>) -> io::Result<Arrived> {
        Ok(match self.wait_for_input(until)?.0 {
            Woken::Time => Arrived::Time,
            Woken::Terminate => Arrived::Terminate,
            Woken::Suspend => Arrived::Suspend,
            Woken::Input => {
                let mut some = [0; 4096];
                match rustix::io::read(rustix::stdio::stdin(), &mut some) {
                    Ok(0) => Arrived::End,
                    Ok(count) => Arrived::Bytes(some.iter().take(count).copied().collect()),
                    Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => Arrived::Time,
                    Err(error) => return Err(error.into()),
                }
            }
        })
    }

    /// Why the waiting ended, and whether the other side has hung up.
    #[expect(
        clippy::disallowed_methods,
        reason = "a wait that a signal broke goes on for what is left of it"
    )]
    fn wait_for_input(&mut self, until: Option<Duration>) -> io::Result<(Woken, bool)> {
        let deadline = until.map(|until| Instant::now() + until);
        loop {
            if rang(&mut self.end) {
                return Ok((Woken::Terminate, false));
            }
            if rang(&mut self.stop) {
                return Ok((Woken::Suspend, false));
            }
            if rang(&mut self.resize) {
                return Ok((Woken::Input, false));
            }
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            let alarm = self.alarm.set(left);
            // Without an alarm, the time is asked for again and again.
            let short = if alarm.is_some() { None } else { slice(left) };
            let timeout = short.and_then(|left| Timespec::try_from(left).ok());
            let stdin = rustix::stdio::stdin();
            let mut fds = vec![
                PollFd::new(&stdin, PollFlags::IN),
                PollFd::new(&self.end, PollFlags::IN),
                PollFd::new(&self.stop, PollFlags::IN),
                PollFd::new(&self.resize, PollFlags::IN),
            ];
            fds.extend(alarm.map(|alarm| PollFd::new(alarm, PollFlags::IN)));
            match poll(&mut fds, timeout.as_ref()) {
                Ok(0) => return Ok((Woken::Time, false)),
                Ok(_) => {
                    let has = |at: usize, what| {
                        fds.get(at).is_some_and(|fd| fd.revents().intersects(what))
                    };
                    let hung_up = has(0, PollFlags::HUP | PollFlags::ERR);
                    if hung_up || has(0, PollFlags::IN) {
                        return Ok((Woken::Input, hung_up));
                    }
                    if has(4, PollFlags::IN) {
                        return Ok((Woken::Time, false));
                    }
                }
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}

/// Stops the program as the shell's own stop would; comes back when it is continued.
pub(super) fn stop() -> io::Result<()> {
    emulate_default_handler(SIGTSTP)
}
