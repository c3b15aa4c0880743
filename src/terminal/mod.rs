//! Screen, keyboard and signals; all of it given back on drop, panic and kill.

mod alarm;
mod aloud;
#[cfg(any(unix, test))]
mod answers;
#[cfg(any(windows, test))]
mod burst;
mod frames;
mod heard;
mod ink;
mod lines;
#[cfg_attr(unix, path = "quiet_unix.rs")]
#[cfg_attr(windows, path = "quiet_windows.rs")]
mod quiet;
mod secret;
mod tidy;
mod typing;
#[cfg_attr(unix, path = "waiting_unix.rs")]
#[cfg_attr(windows, path = "waiting_windows.rs")]
mod waiting;

pub use aloud::{Aloud, Typed, takes_keys};
pub use heard::{Event, pressed};
pub use secret::{read_secret, tell};
pub use tidy::tidy;
pub use waiting::{Ending, Waiting};

use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

use crossterm::event::{
    self, DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::style::Print;
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
    LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute, queue};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::{Frame, TerminalOptions, Viewport};

use frames::WholeFrames;
use heard::understood;
use ink::{Ink, OWN};
use lines::WholeLines;

use crate::page::{Depth, Glyphs};

/// Why there is no screen to draw on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Input or output is no terminal.
    NotATerminal,
    /// The terminal cannot move its cursor.
    Dumb,
}

/// The screen and the keyboard.
pub struct Terminal<'a> {
    inner: ratatui::Terminal<WholeLines<Ink<WholeFrames>>>,
    waiting: &'a mut Waiting,
    mouse: bool,
    /// Nobody has chosen the colours: once something is on screen, the terminal is asked which ground it has.
    asks_ground: bool,
}

/// Can this program be shown here?
pub fn fit() -> Result<(), Unfit> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(Unfit::NotATerminal);
    }
    match std::env::var("TERM").as_deref() {
        Ok("dumb" | "unknown") | Err(_) if cfg!(unix) => Err(Unfit::Dumb),
        _ => Ok(()),
    }
}

/// Keeps what this program holds out of core dumps, and other programs of the same user out of its memory.
#[cfg(target_os = "linux")]
pub fn keep_others_out() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Keeps others out of this program's memory: left to the system here.
#[cfg(not(target_os = "linux"))]
pub const fn keep_others_out() {}

/// How many colours the terminal has: it says so, or it has those that each has.
pub fn depth() -> Depth {
    let named = |name| std::env::var(name).unwrap_or_default();
    let (colours, terminal) = (named("COLORTERM"), named("TERM"));
    // Each console of Windows that can be drawn on has them all, and names none.
    if matches!(colours.as_str(), "truecolor" | "24bit") || (cfg!(windows) && terminal.is_empty()) {
        Depth::True
    } else if terminal.contains("256") || !colours.is_empty() {
        Depth::Many
    } else {
        Depth::Few
    }
}

/// The marks this terminal has, as far as that can be known from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// It is sure to have these.
    Surely(Glyphs),
    /// It has these; it may have all.
    AtLeast(Glyphs),
}

/// The marks this terminal has: the fonts of an old console and of the kernel's own screen have no half square.
pub fn shows() -> Shows {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_kernel = std::env::var("TERM").is_ok_and(|name| name == "linux");
    if writes_ascii_only() {
        Shows::Surely(Glyphs::Ascii)
    } else if cfg!(windows) && !is_set("WT_SESSION") && !is_set("TERM_PROGRAM") || is_kernel {
        Shows::AtLeast(Glyphs::Wgl4)
    } else {
        Shows::Surely(Glyphs::Full)
    }
}

/// Does the terminal write no more than ASCII? Its locale says so.
pub fn writes_ascii_only() -> bool {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    let utf8 =
        named.is_some_and(|value| value.to_ascii_lowercase().replace('-', "").contains("utf8"));
    cfg!(unix) && !utf8
}

impl<'a> Terminal<'a> {
    /// Takes over the screen and clears it with `ground`; `on_panic` is what a person reads should the program fail.
    pub fn open(waiting: &'a mut Waiting, on_panic: String, ground: Style) -> io::Result<Self> {
        enable_raw_mode()?;
        give_back_on_panic(on_panic);
        execute!(
            io::stdout(),
            EnterAlternateScreen,
            Print(ink::code(ground)),
            // After a kill the terminal may still stand there, with the last person's screen on it.
            Clear(ClearType::All),
            Print(OWN),
            EnableMouseCapture
        )?;
        tell_pastes(true)?;
        let inner = fixed(crossterm::terminal::size()?)?;
        Ok(Self {
            inner,
            waiting,
            mouse: true,
            asks_ground: false,
        })
    }

    /// Asks the terminal which ground it has, once the first frame is on screen.
    pub const fn ask_ground(&mut self) {
        self.asks_ground = true;
    }

    /// Draws one frame, in one write.
    pub fn draw(&mut self, render: impl FnOnce(&mut Frame)) -> io::Result<()> {
        queue!(self.inner.backend_mut(), BeginSynchronizedUpdate)?;
        self.inner.draw(|frame| {
            render(frame);
            tidy(frame.buffer_mut());
        })?;
        queue!(self.inner.backend_mut(), EndSynchronizedUpdate)?;
        io::Write::flush(self.inner.backend_mut())?;
        if std::mem::take(&mut self.asks_ground) {
            self.waiting.ask_ground()?;
        }
        Ok(())
    }

    fn resize(&mut self, width: u16, height: u16) -> io::Result<()> {
        let area = Rect::new(0, 0, width, height);
        self.inner.backend_mut().resize(area);
        self.inner.resize(area)
    }

    /// Lets the terminal's own selection work, or takes clicks.
    pub fn take_mouse(&mut self, take: bool) -> io::Result<()> {
        if take == self.mouse {
            return Ok(());
        }
        self.mouse = take;
        if take {
            execute!(io::stdout(), EnableMouseCapture)
        } else {
            execute!(io::stdout(), DisableMouseCapture)
        }
    }

    /// Waits for something to happen, `until` at the longest; for ever without it.
    #[expect(
        clippy::disallowed_methods,
        reason = "what the terminal answers by itself ends no wait"
    )]
    pub fn next(&mut self, until: Option<Duration>) -> io::Result<Option<Event>> {
        let deadline = until.map(|until| Instant::now() + until);
        loop {
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            match self.waiting.wait(left)? {
                waiting::Woken::Terminate => return Ok(Some(Event::Terminate)),
                #[cfg(unix)]
                waiting::Woken::Suspend => return Ok(Some(Event::Suspend)),
                waiting::Woken::Time => return Ok(None),
                waiting::Woken::Input => {}
            }
            while let Some(event) = self.waiting.read()? {
                if let event::Event::Resize(width, height) = event {
                    self.resize(width, height)?;
                }
                if let Some(event) = understood(event) {
                    return Ok(Some(event));
                }
            }
            if let Some(is_light) = self.waiting.ground() {
                return Ok(Some(Event::Ground { is_light }));
            }
        }
    }

    /// Gives the screen back, stops as the shell wants it, and takes the screen again.
    pub fn suspend(&mut self) -> io::Result<()> {
        give_back();
        waiting::stop()?;
        enable_raw_mode()?;
        execute!(io::stdout(), EnterAlternateScreen)?;
        tell_pastes(true)?;
        if self.mouse {
            execute!(io::stdout(), EnableMouseCapture)?;
        }
        let (width, height) = crossterm::terminal::size()?;
        self.resize(width, height)?;
        queue!(self.inner.backend_mut(), EndSynchronizedUpdate)?;
        io::Write::flush(self.inner.backend_mut())
    }
}

impl Drop for Terminal<'_> {
    fn drop(&mut self) {
        self.waiting.let_answer_come();
        give_back();
    }
}

/// A terminal of this size: the size is asked for when the window changes, not for every frame.
fn fixed(
    (width, height): (u16, u16),
) -> io::Result<ratatui::Terminal<WholeLines<Ink<WholeFrames>>>> {
    let area = Rect::new(0, 0, width, height);
    let screen = Ink(CrosstermBackend::new(WholeFrames::default()));
    ratatui::Terminal::with_options(
        WholeLines::new(screen, area),
        TerminalOptions {
            viewport: Viewport::Fixed(area),
        },
    )
}

/// Should the terminal mark what is pasted? No console of Windows does, and an old one fails at being asked.
fn tell_pastes(tell: bool) -> io::Result<()> {
    match tell {
        _ if cfg!(windows) => Ok(()),
        true => execute!(io::stdout(), EnableBracketedPaste),
        false => execute!(io::stdout(), DisableBracketedPaste),
    }
}

fn give_back() {
    let mut out = io::stdout();
    let _ = execute!(
        out,
        EndSynchronizedUpdate,
        Print(OWN),
        DisableMouseCapture,
        LeaveAlternateScreen,
        cursor::Show
    );
    let _ = tell_pastes(false);
    let _ = out.flush();
    let _ = disable_raw_mode();
}

/// A panic gives the terminal back first, and its message holds no words of a person.
fn give_back_on_panic(words: String) {
    std::panic::set_hook(Box::new(move |_| {
        give_back();
        let _ = writeln!(io::stderr(), "{words}");
    }));
}
