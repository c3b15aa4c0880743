//! A running program without its terminal: its state, its class file, and the deeds that effects ask for.

use std::path::{Path, PathBuf};

use crate::app::{
    self, App, Effect, Failure, Listed, Message, Mode, Now, Opened, Prepared, update,
};
use crate::content::sample;
use crate::domain::folder::Folder;
use crate::domain::intake::Answers;
use crate::domain::log::What;
use crate::domain::person::{Household, Key, Student, Voice};
use crate::domain::sight::Viewer;
use crate::domain::spot::Spot;
use crate::locale::{Locales, Reading, text};
use crate::places::{self, Places, Remembered};
use crate::runtime::{Job, Making};
use crate::store::{self, Error, Store, When};
use crate::vault::State;

/// A running program without its terminal: tests drive it by messages.
pub struct Session {
    /// The state.
    pub app: App,
    /// The words.
    pub locales: Locales,
    pub(super) store: Option<Store>,
    places: Places,
    /// The class was asked for on the command line.
    pub was_named: bool,
    /// Files that are being read.
    pub(super) job: Option<(std::path::PathBuf, Box<Answers>, Box<Job>)>,
    /// Pages that are being made.
    pub(super) making: Option<Box<Making>>,
}

pub(super) fn when(now: Now) -> When {
    When {
        moment: now.moment,
        day: now.day(),
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Missing => Self::FindFile,
            Error::Exists => Self::ChooseOtherName,
            Error::Empty => Self::ChooseNotEmpty,
            Error::Foreign => Self::ChooseClassFile,
            Error::Newer(..) => Self::UseNewerProgram,
            Error::Damaged => Self::TakeBackup,
            Error::Busy => Self::CloseOtherWindow,
            Error::ReadOnly => Self::AllowWriting,
            Error::Unreachable => Self::CheckFolder,
            Error::Replaced => Self::CopyWords,
            Error::Full => Self::FreeSpace,
            Error::Broken => Self::CheckDisk,
            Error::Locked => Self::GivePassphrase,
            Error::Held => Self::LiftHold,
            Error::Exhausted => Self::CloseOtherPrograms,
        }
    }
}

impl Session {
    /// Nothing open yet.
    pub fn new(mut app: App, locales: Locales, places: Places) -> Self {
        app.drafts = places.drafts();
        Self {
            app,
            locales,
            store: None,
            places,
            was_named: false,
            job: None,
            making: None,
        }
    }

    /// The open class file, for those who look at it from outside.
    pub const fn store(&self) -> Option<&Store> {
        self.store.as_ref()
    }

    /// Applies a message and everything that follows from it.
    pub fn handle(&mut self, message: Message) {
        let mut next = Some(message);
        while let Some(message) = next {
            next = update(&mut self.app, message).map(|effect| self.perform(effect));
        }
        self.settle_keys();
    }

    /// No key stays in memory that the screen has no use for; and what the screen believes of the class is so.
    pub(super) fn settle_keys(&mut self) {
        let Some(store) = &mut self.store else {
            return;
        };
        if !self.app.is_locked() {
            let has_passphrase = store.has_passphrase();
            let today = self.app.now.day();
            self.app.has_passphrase = has_passphrase;
            self.app.unlocked_on = has_passphrase.then(|| self.app.unlocked_on.unwrap_or(today));
        }
        if self.app.is_locked() {
            store.shut();
        } else if !self.app.is_in_office() {
            store.leave_office();
        }
    }

    /// Opens a class before anything is on screen; what went wrong stands in `app.failure`.
    pub fn handle_open(&mut self, sample: bool, path: PathBuf) {
        let effect = if sample {
            Effect::OpenSample
        } else {
            Effect::OpenClass(path)
        };
        let message = self.perform(effect);
        self.handle(message);
    }

    /// Does what the messages of one turn of the loop asked for, and lets go of the keys that are not needed then.
    pub fn finish(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let message = self.perform(effect);
            self.handle(message);
        }
        self.settle_keys();
    }

    /// Does what an effect asks for, and says what came of it.
    pub fn perform(&mut self, effect: Effect) -> Message {
        let message = self.deed(effect);
        if self.store.as_mut().is_some_and(Store::take_backup_failure) {
            self.app.status = Some(text::backup_failed());
        }
        message
    }

    fn deed(&mut self, effect: Effect) -> Message {
        match self.attempt(&effect) {
            Ok(Some(message)) => message,
            Ok(None) => Message::Done(Box::new(effect)),
            Err(error) => Message::Failed(Box::new(effect), error.into()),
        }
    }

    fn attempt(&mut self, effect: &Effect) -> Result<Option<Message>, Error> {
        match effect {
            Effect::OpenSample => self.open_sample().map(Some),
            Effect::OpenClass(path) => self.open_class(path).map(Some),
            Effect::FoundClass(class) => {
                let path = self.places.new_class(&class.name);
                self.make(&path, |store, when| store.found(when, class))
                    .map(Some)
            }
            Effect::KeepReading(reading) => {
                self.remember(Some(*reading));
                self.on_store(|store, when| store.set(when, "reading", reading.tag()))
                    .map(|()| None)
            }
            Effect::AddStudent(new) => self.add_student(new).map(Some),
            Effect::Unlock(opener) => self
                .on_store(|store, when| store.unlock(when, opener))
                .map(|answer| Some(Message::Answered(answer))),
            Effect::TryCode(student, code) => self
                .on_store(|store, when| store.try_code(when, *student, code))
                .map(|answer| Some(Message::Answered(answer))),
            Effect::FindBackups(path) => {
                let path = places::at_home(path);
                let backups = Store::backups(&path);
                Ok(Some(Message::BackupsFound(path, backups)))
            }
            Effect::Rescue(path, backup) => {
                self.store = None;
                let kept = Store::restore(path, backup, self.app.now.day())?;
                let opened = self.open_class(path)?;
                self.remember_from(kept.as_deref())?;
                self.app.status = Some(text::restored());
                Ok(Some(opened))
            }
            Effect::ReadClass => self.opened().map(Some),
            Effect::Shut => {
                self.store.iter_mut().for_each(Store::shut);
                Ok(Some(Message::ClassLocked(self.file_name())))
            }
            Effect::Office(deed) => self.office(deed).map(Some),
            Effect::Prepare(prepared) => self.prepare(prepared).map(Some),
            Effect::Settle(spot, effect) => self.settle(spot, effect).map(Some),
            Effect::ReadDrafts => self.read_drafts().map(Some),
            Effect::KeepDraft(draft) if draft.spot.is_before_a_class() => {
                let kept = self.places.keep_draft(draft);
                kept.map(|()| None).map_err(|error| unwritten(&error))
            }
            Effect::ForgetDrafts(spots) if spots.iter().all(Spot::is_before_a_class) => {
                let mut spots = spots.iter();
                let forgot = spots.try_for_each(|spot| self.places.forget_draft(spot));
                forgot.map(|()| None).map_err(|error| unwritten(&error))
            }
            Effect::OpenFolder(student) => self.folder(*student).map(Some),
            Effect::TakeHome(student) => self.take_home(*student).map(Some),
            Effect::Begin(conference) => self
                .on_store(|store, when| store.begin(when, conference))
                .map(|key| Some(Message::Begun(key))),
            other => self
                .on_store(|store, when| keep(store, when, other))
                .map(|()| None),
        }
    }

    pub(super) fn on_store<T>(
        &mut self,
        work: impl FnOnce(&mut Store, When) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let when = when(self.app.now);
        work(self.store.as_mut().ok_or(Error::Missing)?, when)
    }

    fn open_sample(&mut self) -> Result<Message, Error> {
        let path = self.places.sample();
        if path.exists() {
            return self.open_class(&path);
        }
        let sample = sample::built_in(self.app.now.day()).ok_or(Error::Broken)?;
        self.make(&path, |store, when| store.fill(when, &sample))
    }

    /// Makes a class file, whole or not at all.
    fn make(
        &mut self,
        path: &Path,
        fill: impl FnOnce(&mut Store, When) -> Result<(), Error>,
    ) -> Result<Message, Error> {
        self.store = None;
        let when = when(self.app.now);
        self.store = Some(Store::make(path, |store| fill(store, when))?);
        self.remember(None);
        self.opened()
    }

    fn open_class(&mut self, path: &Path) -> Result<Message, Error> {
        let path = &places::at_home(path);
        if self
            .store
            .as_ref()
            .is_some_and(|store| store.path() == path)
        {
            return self.opened();
        }
        // The old file is closed first: it may be the same one under another name.
        let before = self.store.take().map(|store| store.path().to_owned());
        match Store::open_to_look(path) {
            Ok(store) => self.store = Some(store),
            Err(error) => {
                self.store = before.and_then(|path| Store::open(&path).ok());
                return Err(error);
            }
        }
        self.remember(None);
        self.opened()
    }

    fn file_name(&self) -> String {
        let name = self
            .store
            .as_ref()
            .and_then(|store| store.path().file_name());
        name.map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default()
    }

    /// In a class with a passphrase a new student gets a code at once.
    fn add_student(&mut self, new: &(Student, Household)) -> Result<Message, Error> {
        let key = self.on_store(|store, when| store.add_student(when, &new.0, &new.1))?;
        let wants_code = self.store.as_ref().is_some_and(Store::has_passphrase);
        let codes = if wants_code {
            self.on_store(|store, when| store.new_codes(when, &[key]))?
        } else {
            Vec::new()
        };
        Ok(match self.opened()? {
            Message::ClassOpened(opened) => {
                Message::ClassOpened(Box::new(Opened { codes, ..*opened }))
            }
            other => other,
        })
    }

    pub(super) fn listed(&self) -> Result<Vec<Listed>, Error> {
        let store = self.store.as_ref().ok_or(Error::Missing)?;
        let listed =
            |student: store::Listed| Listed::new(student.key, student.name, student.planned);
        let mut students: Vec<Listed> = store.students()?.into_iter().map(listed).collect();
        students.sort_by_cached_key(|student| crate::locale::folded(&student.name.full()));
        Ok(students)
    }

    pub(super) fn opened(&mut self) -> Result<Message, Error> {
        let store = self.store.as_ref().ok_or(Error::Missing)?;
        if store.state() == State::Locked {
            return Ok(Message::ClassLocked(self.file_name()));
        }
        let reading = store
            .setting("reading")?
            .and_then(|tag| Reading::from_tag(&tag));
        Ok(Message::ClassOpened(Box::new(Opened {
            class: store.class()?,
            students: self.listed()?,
            given: store.given()?,
            reading,
            has_passphrase: store.has_passphrase(),
            with_codes: store.with_codes()?,
            codes: Vec::new(),
        })))
    }

    /// A student's folder as the shared screen may see it, and what was being typed.
    fn folder(&mut self, student: Key) -> Result<Message, Error> {
        match self
            .on_store(|store, when| store.note_down(when, What::Opened, Some(student), "student"))
        {
            Ok(()) | Err(Error::Full) => {}
            Err(error) => return Err(error),
        }
        let store = self.store.as_ref().ok_or(Error::Missing)?;
        let folder: Folder = store.folder(student, Viewer::Student(student))?;
        let mut unfinished = store.drafts_of(student)?;
        if let Some(conference) = folder.next_conference() {
            let talked = store.drafts_in(conference.key)?;
            unfinished.drafts.extend(talked.drafts);
        }
        let entries = store.disputable(student)?;
        Ok(Message::FolderOpened(Box::new(folder), unfinished, entries))
    }

    /// Keeps what a student has prepared, and reads the folder again.
    fn prepare(&mut self, prepared: &Prepared) -> Result<Message, Error> {
        let student = prepared.student();
        self.on_store(|store, when| match prepared {
            Prepared::Answer(_, by, prompt, said) => {
                store.prepare_answer(when, student, (*by, prompt), said)
            }
            Prepared::Choice(_, standard, at, choice) => {
                store.prepare_choice(when, student, (*standard, *at), choice)
            }
            Prepared::Habit(_, by, term, habit, view) => {
                store.prepare_habit(when, student, (term, habit, *by), view)
            }
            Prepared::Question(_, said) => store.ask(when, student, said),
            Prepared::Feedback(_, conference, feedback) => {
                store.give_feedback(when, student, *conference, feedback)
            }
            Prepared::Statement(_, about, said) => {
                store.dispute(when, student, Voice::Family, *about, said)
            }
            Prepared::Goal(_, said, by) => store.prepare_goal(when, student, said, *by),
        })?;
        let store = self.store.as_ref().ok_or(Error::Missing)?;
        let folder = store.folder(student, Viewer::Student(student))?;
        let entries = store.disputable(student)?;
        Ok(Message::Prepared(Box::new(folder), entries))
    }

    /// What was being typed at the desk, as far as it may be read now, and before any class was open.
    fn read_drafts(&self) -> Result<Message, Error> {
        let mut drafts = self.places.drafts();
        if let Some(store) = self
            .store
            .as_ref()
            .filter(|_| self.app.is_in_office() || !self.app.has_passphrase)
        {
            drafts.extend(store.drafts_of_desk()?);
        }
        Ok(Message::DraftsFound(drafts))
    }

    /// Does what a form asks for, and lets go of its draft in the same change.
    fn settle(&mut self, spot: &Spot, effect: &Effect) -> Result<Message, Error> {
        let store = self.store.as_mut().ok_or(Error::Missing)?;
        store.settle(Some(spot.clone()));
        let done = self.attempt(effect);
        let store = self.store.as_mut().ok_or(Error::Missing)?;
        let is_left = store.settle(None);
        let message = done?.unwrap_or_else(|| Message::Done(Box::new(effect.clone())));
        if is_left {
            // Nothing of the class file was changed by it: its words go all the same.
            let spots = std::slice::from_ref(spot);
            self.on_store(|store, when| store.forget_drafts(when, spots))?;
        }
        Ok(Message::Settled(Box::new(spot.clone()), Box::new(message)))
    }

    fn remember(&self, reading: Option<Reading>) {
        let class = self.store.as_ref().map(|store| store.path().to_owned());
        let reading = reading.unwrap_or(self.app.reading).tag().to_owned();
        self.places.remember(&Remembered {
            class,
            reading: Some(reading),
        });
    }

    /// Reads the whole class file for damage, after the first frame is on screen; a damaged one is let go.
    pub fn check_class(&mut self) {
        let Some(Err(error)) = self.store.as_mut().map(Store::check) else {
            return;
        };
        let path = self.store.take().map(|store| store.path().to_owned());
        let failure = Failure::from(error);
        self.app.failure = Some(failure);
        self.app.mode = Mode::Closed;
        // A class that was only remembered is rescued here; one that was asked for is refused with its exit code.
        if let (Some(path), Failure::TakeBackup, false) = (path, failure, self.was_named) {
            let backups = Store::backups(&path);
            self.handle(Message::BackupsFound(path, backups));
        }
    }

    /// Keeps what is typed and where the walk is, at once.
    pub fn keep_last_words(&mut self) {
        for _ in 0..2 {
            let Some(effect) = app::last_words(&mut self.app) else {
                return;
            };
            let message = self.perform(effect);
            self.handle(message);
        }
    }

    /// Warns once where the file is on a drive that does not keep it well.
    pub fn warn_of_place(&mut self) {
        let Some(path) = self.store.as_ref().map(|store| store.path().to_owned()) else {
            return;
        };
        let warned = self.store.as_ref().is_some_and(|store| {
            store
                .setting("warned-of-place")
                .is_ok_and(|set| set.is_some())
        });
        if !warned && (places::is_synced(&path) || places::is_on_network(&path)) {
            self.app.status = Some(text::class_on_shared_drive());
            drop(self.on_store(|store, when| store.set(when, "warned-of-place", "yes")));
        }
    }
}

/// What stood in the way of a file that is no class file.
fn unwritten(error: &std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::StorageFull => Error::Full,
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            Error::Unreachable
        }
        _ => Error::Broken,
    }
}

/// What the class file is asked to keep.
fn keep(store: &mut Store, when: When, effect: &Effect) -> Result<(), Error> {
    match effect {
        Effect::KeepWalk(conference, times) => store.keep_walk(when, conference, times),
        Effect::KeepDraft(draft) => store.keep_draft(when, draft),
        Effect::ForgetDrafts(spots) => store.forget_drafts(when, spots),
        Effect::KeepNote(owner, field, into, said) => {
            store.keep_note(when, *owner, field, into, said)
        }
        Effect::KeepGoal(owner, goal) => store.keep_goal(when, *owner, goal),
        Effect::KeepPromise(owner, promise) => store.keep_promise(when, *owner, promise),
        Effect::Rate(owner, term, voice, views) => store.rate(when, *owner, (term, *voice), views),
        Effect::CallTeacher(key) => store.call_teacher(when, *key, true),
        Effect::RequestInPrivate(owner) => store.request_in_private(when, owner.0, Some(owner.1)),
        Effect::Close(conference, times, shown) => {
            store.close(when, conference, times, shown.as_deref())
        }
        Effect::OpenSample
        | Effect::OpenClass(_)
        | Effect::FoundClass(_)
        | Effect::AddStudent(_)
        | Effect::ReadClass
        | Effect::FindBackups(_)
        | Effect::Rescue(..)
        | Effect::Prepare(_)
        | Effect::Settle(..)
        | Effect::TakeHome(_)
        | Effect::Shut
        | Effect::ReadDrafts => Ok(()),
        Effect::Unlock(_) | Effect::TryCode(..) | Effect::Office(_) => Ok(()),
        Effect::OpenFolder(_) | Effect::Begin(_) | Effect::KeepReading(_) => Ok(()),
    }
}
