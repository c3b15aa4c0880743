//! Before the walk: which script, how long, who is here, who interprets.

mod answers;
mod keys;
mod page;

pub use answers::{Row, Setup, There};

use crate::ask::{Ask, Change, ConferenceAsk, ConferenceChange, StudentAsk, Toward};
use crate::domain::conference::{Conference, Kind, Record};
use crate::domain::id::ConferenceId;
use crate::domain::people::who_sees::{Seat, Table};
use crate::form::Move;
use crate::locale::text;
use crate::page::Page;
use crate::screen::{Around, Commands, Go, Keys, Next, OpenFolder, Place, Screen, Typed};
use keys::Does;

impl Setup {
    fn step(&mut self, forward: bool) {
        let count = self.rows().len();
        let by = if forward { 1 } else { count - 1 };
        self.at = (self.at + by) % count;
    }

    /// The conference as it begins now: from now on its day is the day it was really held.
    fn beginning(&self, around: &Around) -> Conference {
        Conference {
            began: Some(around.now.moment),
            at: Some(around.now.local),
            ..self.conference(around.now.day())
        }
    }

    /// It is planned for a day that has not come: begun now, that day is gone.
    fn is_of_another_day(&self, around: &Around) -> bool {
        let today = around.now.day();
        let later = self.planned_day().is_some_and(|day| day > today);
        self.kind == Kind::Conference && later && !self.is_another(today)
    }

    /// Has somebody's name been typed whom the teacher speaks with first?
    fn stops(&self, around: &Around) -> bool {
        let typed = self.stand_in.text();
        let open = around.open.as_ref();
        self.kind == Kind::Conference
            && open.is_some_and(|open| open.folder.is_limited(typed.trim()))
    }

    /// The conference has its row: the walk begins.
    fn begun(&self, key: ConferenceId, around: &Around) -> Next {
        let conference = Conference {
            key,
            ..self.beginning(around)
        };
        let open = around.open.as_ref();
        let table = conference.table();
        if open.is_some_and(|open| open.folder.households.len() > 1) && table != Table::Student {
            // Read anew, as whoever came may see it.
            let seat = Seat {
                student: self.student,
                table,
            };
            let toward = Toward::Conference(key);
            return Next::ask(Ask::Student(StudentAsk::OpenFolder { seat, toward }));
        }
        let mut records = open.into_iter().flat_map(|open| &open.folder.records);
        let old = records.find(|record| record.conference.key == key);
        let record = Record {
            conference,
            ..old.cloned().unwrap_or_default()
        };
        let told = open.and_then(OpenFolder::recovered);
        Next::go(Go::Instead(Place::Conference(Box::new(record)))).telling(told)
    }
}

impl Commands for Setup {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        keys::of(self.is_typing())
    }

    fn update(&mut self, command: Does, around: &Around) -> Next {
        let was_asked = std::mem::take(&mut self.is_asked);
        match command {
            Does::Go(Move::Left) => self.turn(false, &around.content),
            Does::Go(Move::Right) => self.turn(true, &around.content),
            Does::Go(direction) => self.at = direction.within(self.at, self.rows().len()),
            Does::Next => self.step(true),
            Does::Before => self.step(false),
            Does::Edit(edit) => {
                edit.on(&mut self.stand_in);
            }
            Does::Begin if self.stops(around) => {
                let student = self.student;
                return Next::ask(Ask::Student(StudentAsk::Stop { student }));
            }
            Does::Begin if !was_asked && self.is_of_another_day(around) => {
                self.is_asked = true;
                let day = self.planned_day().unwrap_or_else(|| around.now.day());
                return Next::tell(text::setup_before_its_day_student(day));
            }
            Does::Begin => {
                let conference = Box::new(self.beginning(around));
                let begin = ConferenceAsk::Begin { conference };
                return Next::ask(Ask::Conference(begin));
            }
            Does::Back => return Next::back(),
        }
        Next::stay()
    }
}

impl Screen for Setup {
    fn page(&self, around: &Around) -> Page {
        page::of(self, around)
    }

    fn takes_letters(&self) -> bool {
        self.is_typing()
    }

    fn stays(&mut self) {
        self.is_asked = false;
    }

    fn typed(&mut self, typed: Typed<'_>, _around: &Around) -> Next {
        if self.is_typing() {
            typed.into(&mut self.stand_in);
        }
        Next::stay()
    }

    /// A click moves the cursor there; where it is already, it turns or begins.
    fn picked(&mut self, at: usize, around: &Around) -> Next {
        let again = self.at == at;
        self.at = at;
        match self.row() {
            Row::Begin => self.update(Does::Begin, around),
            _ if again => self.update(Does::Go(Move::Right), around),
            _ => Next::stay(),
        }
    }

    fn changed(&mut self, change: &Change, around: &Around) -> Next {
        match change {
            Change::Conference(ConferenceChange::Begun { conference }) => {
                self.begun(*conference, around)
            }
            _ => Next::stay(),
        }
    }
}
