//! Screen, keyboard and signals; all of it given back on drop, panic and kill.

mod alarm;
mod aloud;
#[cfg(any(windows, test))]
mod burst;
mod lines;
#[cfg_attr(unix, path = "quiet_unix.rs")]
#[cfg_attr(windows, path = "quiet_windows.rs")]
mod quiet;
mod secret;
mod typing;
#[cfg_attr(unix, path = "waiting_unix.rs")]
#[cfg_attr(windows, path = "waiting_windows.rs")]
mod waiting;

pub use aloud::{Aloud, Typed, takes_keys};
pub use secret::read_secret;
pub use waiting::{Ending, Waiting};

use std::io::{self, IsTerminal as _, Write as _};
use std::time::Duration;

use crossterm::event::{
    self, DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
    KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind,
};
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
    LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute, queue};
use ratatui::backend::CrosstermBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::{Frame, TerminalOptions, Viewport};

use crate::domain::clean::is_harmful;
use crate::page::{Key, Press};
use lines::WholeLines;

/// What comes from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A key went down.
    Key(Press),
    /// Text was pasted.
    Paste(String),
    /// A click: column and row.
    Click(u16, u16),
    /// The wheel turned: down or up.
    Wheel(bool),
    /// The window has another size, or came back.
    Redraw,
    /// Somebody asks the program to stop for a while.
    Suspend,
    /// Somebody asks the program to end.
    Terminate,
}

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
    inner: ratatui::Terminal<WholeLines<CrosstermBackend<WholeFrames>>>,
    waiting: &'a mut Waiting,
    ascii: bool,
    mouse: bool,
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

/// Does the terminal write more than ASCII? Its locale says so.
fn writes_ascii_only() -> bool {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    let utf8 =
        named.is_some_and(|value| value.to_ascii_lowercase().replace('-', "").contains("utf8"));
    cfg!(unix) && !utf8
}

impl<'a> Terminal<'a> {
    /// Takes over the screen; `on_panic` is what a person reads should the program fail.
    pub fn open(waiting: &'a mut Waiting, on_panic: String) -> io::Result<Self> {
        enable_raw_mode()?;
        give_back_on_panic(on_panic);
        execute!(
            io::stdout(),
            EnterAlternateScreen,
            // After a kill the terminal may still stand there, with the last person's screen on it.
            Clear(ClearType::All),
            EnableMouseCapture
        )?;
        tell_pastes(true)?;
        let inner = fixed(crossterm::terminal::size()?)?;
        Ok(Self {
            inner,
            waiting,
            ascii: writes_ascii_only(),
            mouse: true,
        })
    }

    /// Draws one frame, in one write.
    pub fn draw(&mut self, render: impl FnOnce(&mut Frame)) -> io::Result<()> {
        let ascii = self.ascii;
        queue!(self.inner.backend_mut(), BeginSynchronizedUpdate)?;
        self.inner.draw(|frame| {
            render(frame);
            tidy(frame.buffer_mut(), ascii);
        })?;
        queue!(self.inner.backend_mut(), EndSynchronizedUpdate)?;
        io::Write::flush(self.inner.backend_mut())
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
    pub fn next(&mut self, until: Option<Duration>) -> io::Result<Option<Event>> {
        match self.waiting.wait(until)? {
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
        Ok(None)
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
        give_back();
    }
}

/// A terminal of this size: the size is asked for when the window changes, not for every frame.
fn fixed(
    (width, height): (u16, u16),
) -> io::Result<ratatui::Terminal<WholeLines<CrosstermBackend<WholeFrames>>>> {
    let area = Rect::new(0, 0, width, height);
    let screen = CrosstermBackend::new(WholeFrames::default());
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

/// The end of a frame: `EndSynchronizedUpdate`.
const FRAME_END: &[u8] = b"\x1b[?2026l";

/// Collects a frame and sends it in one write: a flush in the middle of a frame sends nothing, and a frame
/// that says just what the last one said (the cursor stands where it stood) is not sent at all.
#[derive(Default)]
struct WholeFrames {
    now: Vec<u8>,
    last: Vec<u8>,
}

impl io::Write for WholeFrames {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.now.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if !self.now.ends_with(FRAME_END) {
            return Ok(());
        }
        std::mem::swap(&mut self.now, &mut self.last);
        let same = self.now == self.last;
        self.now.clear();
        if same {
            return Ok(());
        }
        let mut out = io::stdout().lock();
        out.write_all(&self.last).and_then(|()| out.flush())
    }
}

fn give_back() {
    let mut out = io::stdout();
    let _ = execute!(
        out,
        EndSynchronizedUpdate,
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

fn understood(event: event::Event) -> Option<Event> {
    match event {
        event::Event::Key(key) if key.kind != KeyEventKind::Release => pressed(key).map(Event::Key),
        event::Event::Paste(text) => Some(Event::Paste(text)),
        event::Event::Resize(..) => Some(Event::Redraw),
        event::Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Some(Event::Click(mouse.column, mouse.row)),
            MouseEventKind::ScrollDown => Some(Event::Wheel(true)),
            MouseEventKind::ScrollUp => Some(Event::Wheel(false)),
            _ => None,
        },
        event::Event::Key(_) | event::Event::FocusGained | event::Event::FocusLost => None,
    }
}

/// A key of the terminal; none: it is one no page knows.
pub const fn pressed(event: KeyEvent) -> Option<Press> {
    // AltGr reports itself as Ctrl and Alt together: what it makes is typed.
    let is_alt = event.modifiers.contains(KeyModifiers::ALT);
    let is_ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    let key = match event.code {
        KeyCode::Char(_) if is_alt && !is_ctrl => return None,
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::F(number) => Key::Function(number),
        KeyCode::Char(letter) => Key::Letter(letter),
        _ => return None,
    };
    Some(Press {
        key,
        ctrl: is_ctrl && !is_alt,
    })
}

/// The last exit: nothing harmful leaves, and a terminal without UTF-8 gets letters it knows.
pub fn tidy(buffer: &mut Buffer, ascii: bool) {
    for cell in &mut buffer.content {
        let symbol = cell.symbol();
        // Nearly every cell is one printable ASCII letter: this runs for each cell of each frame.
        if let [b' '..=b'~'] = symbol.as_bytes() {
            continue;
        }
        if symbol.contains(is_harmful) {
            cell.set_symbol(" ");
        } else if ascii {
            let plain = in_ascii(symbol);
            cell.set_symbol(plain.encode_utf8(&mut [0; 4]));
        }
    }
}

fn in_ascii(symbol: &str) -> char {
    use unicode_normalization::UnicodeNormalization as _;
    match symbol.chars().next().unwrap_or(' ') {
        '●' | '◉' | '■' | '█' => '#',
        '◧' => '+',
        '○' | '□' => 'o',
        '▸' | '▶' | '→' => '>',
        '◂' => '<',
        '│' | '▌' | '┤' | '‖' | '▏' => '|',
        '─' | '–' | '—' => '-',
        '╭' | '╮' | '╰' | '╯' => '+',
        '✓' => 'x',
        '░' => ':',
        '·' | '•' => '*',
        '…' => '.',
        '“' | '”' => '"',
        '‘' | '’' => '\'',
        '≠' => '!',
        '▲' | '↑' => '^',
        '▼' | '↓' => 'v',
        '←' | '⌫' => '<',
        '¿' | '¡' => ' ',
        other => other.nfd().next().filter(char::is_ascii).unwrap_or('?'),
    }
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;

    use super::*;

    #[test]
    fn nothing_harmful_leaves_and_ascii_stays_readable() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 1));
        for (cell, symbol) in buffer
            .content
            .iter_mut()
            .zip(["a", "ñ", "\u{202e}", "\u{1b}", "●", "é", "…", "日"])
        {
            cell.set_symbol(symbol);
        }
        let mut plain = buffer.clone();
        tidy(&mut buffer, false);
        assert_eq!(
            buffer
                .content
                .iter()
                .map(ratatui::buffer::Cell::symbol)
                .collect::<String>(),
            "añ  ●é…日"
        );
        tidy(&mut plain, true);
        assert_eq!(
            plain
                .content
                .iter()
                .map(ratatui::buffer::Cell::symbol)
                .collect::<String>(),
            "an  #e.?"
        );
    }
}
