//! The end: the day of the next conference, and closing.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use super::days::{moved, on_school_day};
use super::does::{LED, Led};
use super::{Pane, Walk};
use crate::ask::{Ask, ConferenceAsk, PagesAsk};
use crate::domain::conference::State;
use crate::domain::people::person::Voice;
use crate::form::Move;
use crate::screen::{Around, Nav, Next};

impl Walk {
    /// Opens the day of the next conference.
    pub(super) fn open_next_day(&mut self, around: &Around) {
        let usual = on_school_day(around.now.day().saturating_add((16 * 7).days()));
        self.pane = Pane::NextDay(self.record.conference.next.unwrap_or(usual));
    }

    /// Has somebody promised nothing yet? A rehearsal needs no promises.
    pub(super) fn lacks_a_promise(&self) -> bool {
        !self.is_rehearsal()
            && Voice::ALL
                .into_iter()
                .any(|voice| self.promise(voice).is_none())
    }

    /// Closes the conference with what was shown; a rehearsal shows nothing to anybody.
    pub(super) fn close(&mut self, around: &Around) -> Ask {
        self.record.conference.state = State::Held;
        self.record.conference.ended = Some(around.now.moment);
        let shown = (!self.is_rehearsal()).then(|| {
            let mut folder = self.home.folder.clone();
            folder
                .records
                .retain(|record| record.conference.key != self.record.conference.key);
            folder.records.push(self.record.clone());
            Box::new(folder.snapshot(self.counting, &self.term, self.record.conference.key))
        });
        Ask::Conference(ConferenceAsk::Close {
            conference: Box::new(self.record.conference.clone()),
            times: self.times(),
            shown,
        })
    }
}

impl Walk {
    /// What can be done: a rehearsal makes no page.
    pub(super) fn offers(&self, led: Led) -> bool {
        match led {
            Led::Page => !self.is_rehearsal(),
            Led::Done => true,
        }
    }

    /// What a key does once it is over.
    pub(super) fn on_led(&mut self, command: Nav) -> Next {
        let Pane::Led(at) = self.pane else {
            return Next::stay();
        };
        let offered: Vec<Led> = LED.into_iter().filter(|led| self.offers(*led)).collect();
        match command {
            Nav::Go(direction) => self.pane = Pane::Led(direction.within(at, offered.len())),
            Nav::Enter => match offered.get(at) {
                Some(Led::Page) => {
                    let seat = self.home.seat();
                    return Next::ask(Ask::Pages(PagesAsk::TakeHome { seat }));
                }
                Some(Led::Done) | None => return Next::ask(self.leave()),
            },
            Nav::Back | Nav::Leave => return Next::ask(self.leave()),
        }
        Next::stay()
    }

    /// What a key does while the next day is chosen.
    pub(super) fn on_next_day(&mut self, command: Nav, around: &Around) -> Next {
        let Pane::NextDay(day) = &mut self.pane else {
            return Next::stay();
        };
        match command {
            Nav::Go(direction) => {
                let first = on_school_day(around.now.day());
                *day = school_day(*day, direction).max(first);
            }
            Nav::Enter => {
                self.record.conference.next = Some(*day);
                self.pane = Pane::Page;
                self.refresh(around);
                return Next::ask(self.keep());
            }
            Nav::Back | Nav::Leave => self.pane = Pane::Page,
        }
        Next::stay()
    }
}

/// A day moved by an arrow that never lands on a weekend.
fn school_day(day: Date, direction: Move) -> Date {
    let to = moved(day, direction);
    match (to.weekday(), direction) {
        (Weekday::Saturday, Move::Left) => to.saturating_sub(1.days()),
        (Weekday::Sunday, Move::Left) => to.saturating_sub(2.days()),
        _ => on_school_day(to),
    }
}
