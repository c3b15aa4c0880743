//! Draw, wait, update, perform: the loop.

mod desk;
mod office;
mod pages;
mod papers;
mod session;
mod taking_in;
mod unfinished;

use std::io;
use std::time::Duration;

pub use pages::{Ground, Making, Written};
pub use session::Session;
pub use taking_in::{Begun, Job, Stopped};

use crate::app::{self, Effect, Message, Mode, update};
use crate::clock::Clock;
use crate::terminal::{Event, Terminal};
use crate::view::{Hits, view};

/// Runs until the program closes.
pub fn run(session: &mut Session, terminal: &mut Terminal, clock: &Clock) -> io::Result<()> {
    let mut hits = draw(session, terminal)?;
    session.check_class();
    while !matches!(session.app.mode, Mode::Closed) {
        let wait = session.app.wake_at().map(|at| {
            Duration::from_millis(u64::try_from(at.0 - clock.now().moment.0).unwrap_or(0))
        });
        let event = terminal.next(wait)?;
        let suspended = event == Some(Event::Suspend);
        let mut effects: Vec<Effect> = update(&mut session.app, Message::Tick(clock.now()))
            .into_iter()
            .collect();
        let messages = event
            .and_then(|event| understood(session, &hits, event))
            .unwrap_or_default();
        for message in messages {
            effects.extend(update(&mut session.app, message));
        }
        // The answer to a key is on screen before the disk is asked for anything.
        hits = draw(session, terminal)?;
        let any = !effects.is_empty();
        session.finish(effects);
        if session.read_on() || any {
            hits = draw(session, terminal)?;
        }
        terminal.take_mouse(session.app.mouse)?;
        if suspended {
            session.keep_last_words();
            // What the shell shows meanwhile, and what comes back, is the curtain.
            session.handle(Message::Cover);
            draw(session, terminal)?;
            terminal.suspend()?;
            hits = draw(session, terminal)?;
        }
    }
    Ok(())
}

fn draw(session: &Session, terminal: &mut Terminal) -> io::Result<Hits> {
    let mut hits = Hits::default();
    terminal.draw(|frame| hits = view(&session.app, &session.locales, frame))?;
    Ok(hits)
}

fn understood(session: &Session, hits: &Hits, event: Event) -> Option<Vec<Message>> {
    match event {
        Event::Key(key) => app::translate(&session.app, key).map(|message| vec![message]),
        Event::Paste(text) => Some(vec![Message::Paste(text)]),
        Event::Click(column, row) => {
            let hit = hits.at(&session.app, column, row);
            hit.map(|message| vec![message])
        }
        Event::Wheel(down) => Some(vec![Message::Wheel(down)]),
        Event::Terminate => Some(vec![Message::Terminate]),
        Event::Suspend | Event::Redraw => None,
    }
}
