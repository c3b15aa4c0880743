//! The same pages without drawing: each is said once, as sentences, and answered by a number, a letter or words.

mod act;
mod answer;
mod asking;
mod filled;
mod filling;
mod hand;
mod heard;
mod here;
mod talk;

use std::io;
use std::time::Duration;

use super::{Session, Time, read_in_between, wait};
use crate::locale::text;
use crate::shell::Message;
use crate::terminal::{Aloud, Typed};
use talk::Talk;

/// What says sentences, and hears what is typed.
pub trait Listener {
    /// More words, just as they are: nothing that was said before changes.
    fn say(&mut self, words: &str) -> io::Result<()>;
    /// Waits for something to happen, `until` at the longest; for ever without it.
    fn next(&mut self, until: Option<Duration>) -> io::Result<Typed>;
    /// Do keys come one by one?
    fn takes_keys(&self) -> bool;
    /// Stops as the shell wants it, and listens again.
    fn suspend(&mut self) -> io::Result<()>;
    /// Takes away everything that was said; false: it cannot.
    fn clear(&mut self) -> io::Result<bool>;
}

impl Listener for Aloud<'_> {
    fn say(&mut self, words: &str) -> io::Result<()> {
        Self::say(self, words)
    }

    fn next(&mut self, until: Option<Duration>) -> io::Result<Typed> {
        Self::next(self, until)
    }

    fn takes_keys(&self) -> bool {
        Self::takes_keys(self)
    }

    fn suspend(&mut self) -> io::Result<()> {
        Self::suspend(self)
    }

    fn clear(&mut self) -> io::Result<bool> {
        Self::clear(self)
    }
}

/// Runs until somebody has left. Words are kept even where nothing can be said any more.
pub fn run(session: &mut Session, on: &mut impl Listener, clock: &impl Time) -> io::Result<()> {
    let talked = until_closed(session, on, clock);
    session.leave();
    talked?;
    if !on.clear()? {
        let words = here::said(session, &text::lines_close_window());
        on.say(&format!("\n{}\n", words.join("\n")))?;
    }
    Ok(())
}

fn until_closed(
    session: &mut Session,
    on: &mut impl Listener,
    clock: &impl Time,
) -> io::Result<()> {
    let mut talk = Talk::new(on.takes_keys());
    talk.begin(session);
    say(&mut talk, on)?;
    while !session.app.is_closed() {
        let typed = on.next(wait(session, clock))?;
        if typed == Typed::Nothing {
            read_in_between(session);
        }
        session.handle(Message::Tick(clock.now()));
        let suspended = typed == Typed::Suspend;
        talk.hear(session, typed);
        while session.read_on() {}
        talk.goes_on(session);
        say(&mut talk, on)?;
        if suspended {
            session.keep_last_words();
            session.handle(Message::Cover);
            talk.goes_on(session);
            say(&mut talk, on)?;
            on.suspend()?;
        }
    }
    Ok(())
}

/// Says what there is to say. Before a covered screen, what was said is taken away where that can be done.
fn say(talk: &mut Talk, on: &mut impl Listener) -> io::Result<()> {
    let (words, covers) = talk.take();
    if covers {
        on.clear()?;
    }
    if words.is_empty() {
        return Ok(());
    }
    on.say(&words)
}
