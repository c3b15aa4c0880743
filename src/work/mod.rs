//! Does what is asked, each ask in one transaction, and owes what did not reach the disk. It never sees the App.

mod backups;
mod calendar;
mod class;
mod codes;
mod conference;
mod drafts;
mod entries;
mod failure;
mod feedback;
mod files;
mod follow_up;
mod ground;
mod import;
mod learning;
mod log;
mod making;
mod owed;
mod pages;
mod papers;
mod passphrase;
mod people;
mod points;
mod post_its;
mod prepared;
mod record;
mod retention;
mod student;
mod taking_in;
mod unfinished;

pub use ground::Ground;
pub use making::{Making, PageGround, Written};
pub use taking_in::{Begun, Job, Stopped};

use crate::ask::{Ask, Change, ClassAsk, Failure};
use crate::places::Places;
use crate::store::{Error, Store, When};
use crate::vault::State;
use owed::Owed;

/// The class file that is open, and what is under way with it.
pub struct Work {
    store: Option<Store>,
    places: Places,
    long: Option<Long>,
    owed: Owed,
}

/// What is done a slice at a time, and what asked for it.
struct Long {
    ask: Ask,
    doing: Doing,
}

enum Doing {
    Reading(Box<import::Files>),
    Making(Box<Making>),
}

/// What came of an ask that was done later than it was asked.
pub type Later = (Ask, Result<Change, Failure>);

/// The open class file, and what is known besides.
struct Open<'a> {
    store: &'a mut Store,
    ground: &'a Ground<'a>,
}

impl Open<'_> {
    fn when(&self) -> When {
        self.ground.when()
    }
}

impl Work {
    /// Nothing open yet.
    pub const fn new(places: Places) -> Self {
        Self {
            store: None,
            places,
            long: None,
            owed: Owed::new(),
        }
    }

    /// The open class file, for those who look at it from outside.
    pub const fn store(&self) -> Option<&Store> {
        self.store.as_ref()
    }

    /// The same, to let go of its keys.
    pub const fn store_mut(&mut self) -> Option<&mut Store> {
        self.store.as_mut()
    }

    /// Does what is asked, or owes it.
    pub fn perform(&mut self, ask: &Ask, ground: &Ground) -> Result<Change, Failure> {
        if let (Ask::Class(ClassAsk::Shut), Some(failure)) = (ask, self.owed.failure()) {
            // Nothing that is owed could be written without the keys.
            return Err(failure);
        }
        let done = self.attempt(ask, ground).map_err(Failure::from);
        match &done {
            Ok(_) => self.owed.settle(ask),
            Err(failure) => self.owed.owe(ask, *failure, ground.now.moment),
        }
        done
    }

    fn attempt(&mut self, ask: &Ask, ground: &Ground) -> Result<Change, Error> {
        if ask.is_for_the_desk() && !ground.at_desk {
            return Err(Error::Locked);
        }
        Ok(match ask {
            Ask::Class(ask) => Change::Class(self.class(ask, ground)?),
            Ask::Backups(ask) => Change::Backups(self.backups(ask, ground)?),
            Ask::Pages(ask) => Change::Pages(self.pages(ask, ground)?),
            Ask::Import(ask) => Change::Import(self.import(ask, ground)?),
            Ask::Passphrase(ask) => {
                Change::Passphrase(passphrase::perform(&mut self.open(ground)?, ask)?)
            }
            Ask::Codes(ask) => Change::Codes(codes::perform(&mut self.open(ground)?, ask)?),
            Ask::Student(ask) => Change::Student(self.student(ask, ground)?),
            Ask::People(ask) => Change::People(people::perform(&mut self.open(ground)?, ask)?),
            Ask::Entries(ask) => Change::Entries(entries::perform(&mut self.open(ground)?, ask)?),
            Ask::Calendar(ask) => {
                Change::Calendar(calendar::perform(&mut self.open(ground)?, ask)?)
            }
            Ask::Points(ask) => Change::Points(points::perform(&mut self.open(ground)?, ask)?),
            Ask::Learning(ask) => {
                Change::Learning(learning::perform(&mut self.open(ground)?, ask)?)
            }
            Ask::PostIts(ask) => Change::PostIts(post_its::perform(&mut self.open(ground)?, ask)?),
            Ask::FollowUp(ask) => {
                Change::FollowUp(follow_up::perform(&mut self.open(ground)?, ask)?)
            }
            Ask::Feedback(ask) => Change::Feedback(feedback::perform(&self.open(ground)?, *ask)?),
            Ask::Retention(ask) => {
                Change::Retention(retention::perform(&mut self.open(ground)?, ask)?)
            }
            Ask::Log(ask) => Change::Log(log::perform(&self.open(ground)?, *ask)?),
            Ask::Conference(ask) => {
                Change::Conference(conference::perform(&mut self.open(ground)?, ask)?)
            }
            Ask::Prepared(ask) => {
                Change::Prepared(prepared::perform(&mut self.open(ground)?, ask)?)
            }
            Ask::Drafts(ask) => Change::Drafts(self.drafts(ask, ground)?),
            Ask::Settle(settle) => Change::Settled(Box::new(self.settle(settle, ground)?)),
        })
    }

    fn open<'a>(&'a mut self, ground: &'a Ground<'a>) -> Result<Open<'a>, Error> {
        let store = self.store.as_mut().ok_or(Error::Missing)?;
        Ok(Open { store, ground })
    }

    /// Could the day's backup not be made? Told once.
    pub fn take_backup_failure(&mut self) -> bool {
        self.store.as_mut().is_some_and(Store::take_backup_failure)
    }

    /// Is something owed to the disk?
    pub const fn is_owing(&self) -> bool {
        self.owed.is_owing()
    }

    /// Tries again what is owed, once a second has passed.
    pub fn pay_when_due(&mut self, ground: &Ground) -> Vec<Later> {
        if self.owed.is_due(ground.now.moment) {
            self.pay(ground)
        } else {
            Vec::new()
        }
    }

    /// Tries again what is owed, now. A locked class waits for its keys.
    pub fn pay(&mut self, ground: &Ground) -> Vec<Later> {
        let is_open = self
            .store
            .as_ref()
            .is_some_and(|store| store.state() != State::Locked);
        if !is_open {
            return Vec::new();
        }
        let asks = self.owed.asks();
        asks.into_iter()
            .map(|ask| {
                let paid = self.perform(&ask, ground);
                (ask, paid)
            })
            .collect()
    }

    /// Goes on with what is done a slice at a time; none: there is nothing.
    pub fn go_on(&mut self, ground: &Ground) -> Option<Later> {
        let Long { ask, doing } = self.long.take()?;
        let gone_on = match doing {
            Doing::Reading(files) => self.read_on(files, &ask).map(Change::Import),
            Doing::Making(making) => self.make_on(making, &ask, ground).map(Change::Pages),
        };
        Some((ask, gone_on.map_err(Failure::from)))
    }

    /// Stops what is done a slice at a time: the class and the folders are as they were.
    pub fn stop(&mut self) {
        match self.long.take().map(|long| long.doing) {
            Some(Doing::Reading(files)) => {
                if let Some(store) = &self.store {
                    files.stop(store);
                }
            }
            // What it has written goes with it.
            Some(Doing::Making(making)) => drop(making),
            None => {}
        }
    }
}

#[cfg(test)]
mod tests;
