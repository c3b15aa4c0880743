//! The loop: show, wait, hear, do. It changes nothing of the App, which changes itself by what it hears.

mod draw;
pub mod linear;
mod session;

use std::io;
use std::time::Duration;

pub use draw::draw;
pub use session::Session;

use crate::clock::Clock;
use crate::domain::Now;
use crate::render::screen::Picked;
use crate::screen::Manner;
use crate::shell::Message;
use crate::terminal::{Event, Terminal};

/// What there is to look at and to type on.
pub trait Surface {
    /// Draws the state, and says what can be clicked.
    fn draw(&mut self, session: &Session) -> io::Result<Picked>;
    /// Waits for something to happen, `until` at the longest; for ever without it.
    fn next(&mut self, until: Option<Duration>) -> io::Result<Option<Event>>;
    /// Lets the terminal's own selection work, or takes clicks.
    fn take_mouse(&mut self, take: bool) -> io::Result<()>;
    /// Gives the screen back, stops as the shell wants it, and takes the screen again.
    fn suspend(&mut self) -> io::Result<()>;
}

/// What tells the time.
pub trait Time {
    /// The time, here.
    fn now(&self) -> Now;
}

impl Time for Clock {
    fn now(&self) -> Now {
        Self::now(self)
    }
}

impl Surface for Terminal<'_> {
    fn draw(&mut self, session: &Session) -> io::Result<Picked> {
        let mut picked = Picked::default();
        Self::draw(self, |frame| {
            picked = draw(&session.app, &session.locales, frame);
        })?;
        Ok(picked)
    }

    fn next(&mut self, until: Option<Duration>) -> io::Result<Option<Event>> {
        Self::next(self, until)
    }

    fn take_mouse(&mut self, take: bool) -> io::Result<()> {
        Self::take_mouse(self, take)
    }

    fn suspend(&mut self) -> io::Result<()> {
        Self::suspend(self)
    }
}

/// Runs until the program closes. Words are kept even where nothing can be shown any more.
pub fn run(session: &mut Session, on: &mut impl Surface, clock: &impl Time) -> io::Result<()> {
    let shown = until_closed(session, on, clock);
    if is_aloud(session) && shown.is_ok() && !session.app.is_closed() {
        // It goes on, and nothing is drawn any more.
        return shown;
    }
    session.leave();
    shown
}

fn until_closed(session: &mut Session, on: &mut impl Surface, clock: &impl Time) -> io::Result<()> {
    let mut picked = shown(session, on)?;
    while !session.app.is_closed() && !is_aloud(session) {
        let event = on.next(wait(session, clock))?;
        if event.is_none() {
            read_in_between(session);
        }
        let suspended = event == Some(Event::Suspend);
        session.hear(Message::Tick(clock.now()));
        let message = event.and_then(|event| understood(&picked, event));
        message
            .into_iter()
            .for_each(|message| session.hear(message));
        if session.app.is_closed() {
            // A window that closes gives little time, and a console that dies may never draw: words go first.
            break;
        }
        // The answer to a key is on screen before the disk is asked for anything.
        picked = shown(session, on)?;
        let any = session.finish();
        if session.read_on() || any {
            picked = shown(session, on)?;
        }
        on.take_mouse(session.app.mouse)?;
        if suspended {
            session.keep_last_words();
            // What the shell shows meanwhile, and what comes back, is the curtain.
            session.handle(Message::Cover);
            on.draw(session)?;
            on.suspend()?;
            picked = shown(session, on)?;
        }
    }
    Ok(())
}

/// Draws, and lets the page know how much of what is said had room.
fn shown(session: &mut Session, on: &mut impl Surface) -> io::Result<Picked> {
    let picked = on.draw(session)?;
    if picked.beats != session.app.around.beats {
        session.hear(Message::Beats(picked.beats.clone()));
    }
    Ok(picked)
}

fn is_aloud(session: &Session) -> bool {
    session.app.around.manner == Manner::Aloud
}

/// How long nothing has to be done, should nobody press a key.
fn wait(session: &Session, clock: &impl Time) -> Option<Duration> {
    let at = session.wake_at();
    let left = at.map(|at| at.0 - clock.now().moment.0);
    let left = left.map(|left| Duration::from_millis(u64::try_from(left).unwrap_or(0)));
    let soon = if session.is_to_be_checked() {
        Some(PAUSE)
    } else {
        session.is_examining().then_some(Duration::ZERO)
    };
    left.into_iter().chain(soon).min()
}

/// How long nobody types before the class file is read for damage. Whoever writes sooner waits for it.
const PAUSE: Duration = Duration::from_millis(150);
/// How many slices between two looks at the keyboard.
const SLICES: usize = 4;

/// Nobody has pressed a key: the class file is read for damage, or some more of its rows are opened.
fn read_in_between(session: &mut Session) {
    if session.is_to_be_checked() {
        session.check_class();
        return;
    }
    for _ in 0..SLICES {
        if session.is_examining() {
            session.examine_on();
        }
    }
}

fn understood(picked: &Picked, event: Event) -> Option<Message> {
    match event {
        Event::Key(press) => Some(Message::Key(press)),
        Event::Paste(text) => Some(Message::Paste(text)),
        Event::Click(column, row) => picked.at(column, row).map(Message::Pick),
        Event::Wheel(down) => Some(Message::Wheel(down)),
        Event::Ground { is_light } => Some(Message::Ground { is_light }),
        Event::Terminate => Some(Message::Terminate),
        Event::Suspend | Event::Redraw => None,
    }
}
