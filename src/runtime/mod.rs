//! The loop: show, wait, hear, do. It changes nothing of the App, which changes itself by what it hears.

pub mod linear;
mod session;

use std::io;
use std::time::Duration;

pub use session::Session;

use crate::app::{self, Manner, Message, Mode};
use crate::clock::Clock;
use crate::domain::Now;
use crate::terminal::{Event, Terminal};
use crate::view::{Hits, view};

/// What there is to look at and to type on.
pub trait Surface {
    /// Draws the state, and says what can be clicked.
    fn draw(&mut self, session: &Session) -> io::Result<Hits>;
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
    fn draw(&mut self, session: &Session) -> io::Result<Hits> {
        let mut hits = Hits::default();
        Self::draw(self, |frame| {
            hits = view(&session.app, &session.locales, frame);
        })?;
        Ok(hits)
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
    if is_aloud(session) && shown.is_ok() && !matches!(session.app.mode, Mode::Closed) {
        // It goes on, and nothing is drawn any more.
        return shown;
    }
    session.leave();
    shown
}

fn until_closed(session: &mut Session, on: &mut impl Surface, clock: &impl Time) -> io::Result<()> {
    let mut hits = on.draw(session)?;
    session.check_class();
    while !matches!(session.app.mode, Mode::Closed) && !is_aloud(session) {
        let event = on.next(wait(session, clock))?;
        let suspended = event == Some(Event::Suspend);
        session.hear(Message::Tick(clock.now()));
        let message = event.and_then(|event| understood(session, &hits, event));
        message
            .into_iter()
            .for_each(|message| session.hear(message));
        // The answer to a key is on screen before the disk is asked for anything.
        hits = on.draw(session)?;
        let any = session.finish();
        if session.read_on() || any {
            hits = on.draw(session)?;
        }
        on.take_mouse(session.app.mouse)?;
        if suspended {
            session.keep_last_words();
            // What the shell shows meanwhile, and what comes back, is the curtain.
            session.handle(Message::Cover);
            on.draw(session)?;
            on.suspend()?;
            hits = on.draw(session)?;
        }
    }
    Ok(())
}

fn is_aloud(session: &Session) -> bool {
    session.app.manner == Manner::Aloud
}

/// How long nothing has to be done, should nobody press a key.
fn wait(session: &Session, clock: &impl Time) -> Option<Duration> {
    let at = session.app.wake_at()?;
    let left = at.0 - clock.now().moment.0;
    Some(Duration::from_millis(u64::try_from(left).unwrap_or(0)))
}

fn understood(session: &Session, hits: &Hits, event: Event) -> Option<Message> {
    match event {
        Event::Key(key) => app::translate(&session.app, key),
        Event::Paste(text) => Some(Message::Paste(text)),
        Event::Click(column, row) => hits.at(&session.app, column, row),
        Event::Wheel(down) => Some(Message::Wheel(down)),
        Event::Terminate => Some(Message::Terminate),
        Event::Suspend | Event::Redraw => None,
    }
}
