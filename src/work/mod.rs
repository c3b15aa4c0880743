//! Does what is asked, each ask in one transaction, and owes what did not reach the disk. It never sees the App.

mod backups;
mod calendar;
mod class;
mod class_set;
mod codes;
mod conference;
mod drafts;
mod entries;
mod failure;
mod feedback;
mod files;
mod folder;
mod follow_up;
mod grid;
mod ground;
mod import;
mod learning;
mod log;
mod lying;
mod making;
mod next_class;
mod owed;
mod pages;
mod papers;
mod passphrase;
mod people;
mod planning;
mod points;
mod post_its;
mod prepared;
mod record;
mod renewal;
mod retention;
mod scripts;
mod settings;
mod standards;
mod student;
mod taking_in;
mod unfinished;
mod voice;

pub use class_set::{how_set, trial};
pub use folder::looked_at;
pub use ground::Ground;
pub use making::{Making, PageGround, Written};
pub use taking_in::{Begun, Job, Stopped};

use crate::ask::{Ask, Change, ClassAsk, Failure};
use crate::domain::class_file::soundness::Unsound;
use crate::domain::conference::pace::Moment;
use crate::places::Places;
use crate::store::{Error, Examination, Store, When};
use crate::vault::State;
use crate::voice::Voice;
use owed::Owed;

/// The class file that is open, and what is under way with it.
pub struct Work {
    store: Option<Store>,
    places: Places,
    long: Option<Long>,
    owed: Owed,
    /// When the log was folded in last, or could not be.
    folded: Moment,
    /// How far the rows have been opened, and in which state the class was.
    examined: Option<(State, Option<Examination>)>,
    voice: Voice,
}

/// Milliseconds without a key until the log is folded in: somebody may copy the file, or take the laptop along.
const QUIET: i64 = 60_000;

/// What is done a slice at a time, and what asked for it.
struct Long {
    ask: Ask,
    doing: Doing,
}

enum Doing {
    Reading(Box<import::Files>),
    Making(Box<Making>),
    /// A class of an earlier version is made new.
    Renewing,
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
    pub fn new(places: Places) -> Self {
        Self {
            store: None,
            places,
            long: None,
            owed: Owed::new(),
            folded: Moment(0),
            examined: None,
            voice: Voice::default(),
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
            Ask::ClassSet(ask) => {
                Change::ClassSet(class_set::perform(&mut self.open(ground)?, ask)?)
            }
            Ask::Folder(ask) => Change::Folder(folder::perform(&mut self.open(ground)?, ask)?),
            Ask::Scripts(ask) => Change::Scripts(scripts::perform(&mut self.open(ground)?, ask)?),
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
            Ask::Grid(ask) => Change::Grid(grid::perform(&mut self.open(ground)?, ask)?),
            Ask::Standards(ask) => {
                Change::Standards(standards::perform(&mut self.open(ground)?, ask)?)
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
            Ask::Settings(ask) => Change::Settings(self.settings(*ask)),
            Ask::Voice(ask) => Change::Voice(self.voice(ask, ground)),
            Ask::Settle(settle) => Change::Settled(Box::new(self.settle(settle, ground)?)),
        })
    }

    fn open<'a>(&'a mut self, ground: &'a Ground<'a>) -> Result<Open<'a>, Error> {
        let store = self.store.as_mut().ok_or(Error::Missing)?;
        Ok(Open { store, ground })
    }

    /// Is there no backup of this day, because it could not be made?
    pub fn has_no_backup(&self) -> bool {
        self.store.as_ref().is_some_and(Store::has_no_backup)
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

    /// What of the open class is not as it should be.
    pub fn unsound(&self) -> &[Unsound] {
        self.store.as_ref().map_or(&[], Store::unsound)
    }

    /// Are there rows that the keys that are here have not opened yet? With the teacher's key, all are opened again:
    /// more of them open.
    pub fn is_to_be_examined(&self) -> bool {
        let open = self.store.as_ref().filter(|store| store.older().is_none());
        let state = open.map_or(State::Locked, Store::state);
        match &self.examined {
            _ if state == State::Locked || self.long.is_some() => false,
            None => true,
            Some((of, rest)) => rest.is_some() || (state == State::Teacher && *of != state),
        }
    }

    /// Opens some more rows.
    pub fn examine_on(&mut self) {
        let Some(store) = &mut self.store else {
            return;
        };
        let state = store.state();
        let known = self.examined.take();
        let known = known.filter(|(of, _)| *of == state || state != State::Teacher);
        let (of, rest) = known.unwrap_or_else(|| (state, Some(Examination::of(None))));
        let rest = rest.and_then(|mut rest| {
            // What cannot be read at all is met again by whoever wants it.
            let goes_on = store.examine_on(&mut rest).unwrap_or(false);
            goes_on.then_some(rest)
        });
        self.examined = Some((of, rest));
    }

    /// When the log is to be folded in, should nobody press a key; none: nothing stands in it.
    pub fn fold_at(&self, touched: Moment) -> Option<Moment> {
        let has_log = self.store.as_ref().is_some_and(Store::has_log);
        (has_log && self.long.is_none()).then(|| Moment(touched.0.max(self.folded.0) + QUIET))
    }

    /// Folds the log in once nobody has pressed a key for long enough.
    pub fn fold_when_quiet(&mut self, touched: Moment, now: Moment) {
        // A clock that was turned back is not waited for.
        self.folded.0 = self.folded.0.min(now.0);
        let is_due = self.fold_at(touched).is_some_and(|at| at <= now);
        if let (true, Some(store)) = (is_due, self.store.as_mut()) {
            self.folded = now;
            // Its words are on disk: what cannot be folded in now is in a minute.
            let _ = store.fold_in();
        }
    }

    /// Goes on with what is done a slice at a time; none: there is nothing.
    pub fn go_on(&mut self, ground: &Ground) -> Option<Later> {
        let Long { ask, doing } = self.long.take()?;
        let gone_on = match doing {
            Doing::Reading(files) => self.read_on(files, &ask).map(Change::Import),
            Doing::Making(making) => self.make_on(making, &ask, ground).map(Change::Pages),
            Doing::Renewing => self.renew_on(&ask, ground).map(Change::Class),
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
            Some(Doing::Renewing) => self.leave_older(),
            None => {}
        }
    }
}

#[cfg(test)]
mod tests;
