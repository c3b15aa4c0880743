//! A running program without its terminal: its state, the work done for it, and how the one hears of the other.

use std::path::PathBuf;

use crate::ask::{Ask, Change, ClassAsk, DraftAsk, Failure};
use crate::domain::conference::pace::Moment;
use crate::locale::Locales;
use crate::places::Places;
use crate::shell::{App, Message};
use crate::store::Store;
use crate::work::{Ground, Work};

/// A running program without its terminal: tests drive it by messages.
pub struct Session {
    /// The state. Only what it hears changes it.
    pub app: App,
    /// The words.
    pub locales: Locales,
    work: Work,
    /// The class was asked for on the command line.
    pub was_named: bool,
    /// What has been asked for and is not done yet.
    asked: Vec<Ask>,
    /// Which words these are, as the state counts them.
    words: u32,
}

impl Session {
    /// Nothing open yet.
    pub fn new(app: App, locales: Locales, places: Places) -> Self {
        Self {
            app,
            locales,
            work: Work::new(places),
            was_named: false,
            // What was being typed before any class was open.
            asked: vec![Ask::Class(ClassAsk::List), Ask::Drafts(DraftAsk::Read)],
            words: 0,
        }
    }

    /// The open class file, for those who look at it from outside.
    pub const fn store(&self) -> Option<&Store> {
        self.work.store()
    }

    /// Is something owed to the disk?
    pub const fn is_owing(&self) -> bool {
        self.work.is_owing()
    }

    /// Applies a message; what it asks for waits until the screen has been drawn.
    pub fn hear(&mut self, message: Message) {
        self.asked.extend(self.app.hear(message));
    }

    /// Applies a message and everything that follows from it.
    pub fn handle(&mut self, message: Message) {
        self.hear(message);
        self.finish();
    }

    /// Opens a class before anything is on screen; what went wrong stands in `app.failure`.
    pub fn handle_open(&mut self, sample: bool, path: PathBuf) {
        let open = if sample {
            ClassAsk::OpenSample
        } else {
            ClassAsk::Open { path }
        };
        self.asked.push(Ask::Class(open));
        self.finish();
    }

    /// Does what the messages of one turn of the loop asked for, and what is owed and due; then lets go of the keys
    /// that are not needed. False: there was nothing to do.
    pub fn finish(&mut self) -> bool {
        let any = self.do_what_is_asked();
        let ground = ground(&self.app, &self.locales);
        let paid = if self.app.is_closed() {
            self.work.pay(&ground)
        } else {
            self.work.pay_when_due(&ground)
        };
        let any = any || !paid.is_empty();
        for (ask, done) in paid {
            self.hear(message_of(ask, done));
            self.do_what_is_asked();
        }
        self.settle();
        let now = self.app.around.now.moment;
        self.work.fold_when_quiet(self.app.touched(), now);
        any
    }

    /// When the program wants to be told the time next, if nobody presses a key.
    pub fn wake_at(&self) -> Option<Moment> {
        let fold = self.work.fold_at(self.app.touched());
        self.app.wake_at().into_iter().chain(fold).min()
    }

    fn do_what_is_asked(&mut self) -> bool {
        let any = !self.asked.is_empty();
        while !self.asked.is_empty() {
            // What follows from an ask is done before the next one.
            let ask = self.asked.remove(0);
            let rest = std::mem::take(&mut self.asked);
            let message = self.perform(ask);
            self.hear(message);
            self.asked.extend(rest);
        }
        any
    }

    /// Does what is asked, and says what came of it.
    pub fn perform(&mut self, ask: Ask) -> Message {
        let done = self.work.perform(&ask, &ground(&self.app, &self.locales));
        message_of(ask, done)
    }

    /// No key stays in memory that the screen has no use for; and what the screen believes of the class is so.
    fn settle(&mut self) {
        if self.words != self.app.words() {
            self.words = self.app.words();
            self.locales = self.app.around.content.locales();
        }
        if self.work.has_no_backup() != self.app.around.has_no_backup {
            self.hear(Message::HasNoBackup(self.work.has_no_backup()));
        }
        if self.work.is_owing() != self.app.around.owes {
            self.hear(Message::Owes(self.work.is_owing()));
            self.do_what_is_asked();
        }
        if self.work.unsound() != self.app.around.unsound {
            self.hear(Message::Unsound(self.work.unsound().to_vec()));
        }
        let Some(store) = self.work.store_mut() else {
            return;
        };
        if store.older().is_some() || store.is_lifting() {
            // Nothing of it is read yet, and what is sealed anew needs its keys.
            return;
        }
        let has_passphrase = store.has_passphrase();
        if self.app.is_locked() {
            store.shut();
        } else if !self.app.is_at_desk() {
            store.leave_office();
        }
        let believed = (
            self.app.around.has_passphrase,
            self.app.around.unlocked_on.is_some(),
        );
        if !self.app.is_locked() && believed != (has_passphrase, has_passphrase) {
            self.hear(Message::HasPassphrase(has_passphrase));
        }
    }

    /// Reads the whole class file for damage, after the first frame is on screen.
    pub fn check_class(&mut self) {
        // A class that was only remembered is rescued here; one that was asked for is refused with its exit code.
        let to_rescue = !self.was_named;
        self.asked.push(Ask::Class(ClassAsk::Check { to_rescue }));
        self.finish();
    }

    /// Is the whole class file still to be read for damage?
    pub fn is_to_be_checked(&self) -> bool {
        let is_asked = |store: &Store| store.older().is_some() || self.app.is_reading_files();
        self.store()
            .is_some_and(|store| !store.is_checked() && !is_asked(store))
    }

    /// Are there rows that no key has opened since the class was unlocked?
    pub fn is_examining(&self) -> bool {
        !self.app.is_reading_files() && self.work.is_to_be_examined()
    }

    /// Opens some more of them.
    pub fn examine_on(&mut self) {
        self.work.examine_on();
        self.settle();
    }

    /// Warns once where the file is on a drive that does not keep it well.
    pub fn warn_of_place(&mut self) {
        self.asked.push(Ask::Class(ClassAsk::LookAtPlace));
        self.finish();
    }

    /// Keeps what is typed and where the walk is, at once.
    pub fn keep_last_words(&mut self) {
        self.handle(Message::KeepWords);
    }

    /// Goes on for a slice with what takes long; false: there is nothing of it.
    pub fn read_on(&mut self) -> bool {
        if !self.app.is_reading_files() {
            self.work.stop();
            return false;
        }
        let gone_on = self.work.go_on(&ground(&self.app, &self.locales));
        let is_there = gone_on.is_some();
        // Nothing is left of it: neither is its page.
        let next = gone_on.map_or(Message::Stopped, |(ask, done)| message_of(ask, done));
        self.handle(next);
        is_there
    }

    /// The program ends, whatever ended it: what was asked for is done, what is typed is kept, what is owed is paid.
    pub fn leave(&mut self) {
        self.finish();
        if !self.app.is_closed() {
            self.handle(Message::Terminate);
        }
    }
}

fn message_of(ask: Ask, done: Result<Change, Failure>) -> Message {
    match done {
        Ok(change) => Message::Changed(Box::new(change)),
        Err(failure) => Message::Failed {
            ask: Box::new(ask),
            failure,
        },
    }
}

/// What work may know of the state.
fn ground<'a>(app: &'a App, locales: &'a Locales) -> Ground<'a> {
    Ground {
        now: app.around.now,
        reading: app.around.reading,
        class: app.around.class.as_ref(),
        content: &app.around.content,
        locales,
        papers: &app.around.papers,
        at_desk: app.is_at_desk(),
    }
}
