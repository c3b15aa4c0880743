//! Work on the class and its file.

use std::path::Path;

use jiff::civil::Date;

use super::{Ground, Work};
use crate::ask::{ClassAsk, ClassChange, Listed, Names, Opened, Reopened, Rescue};
use crate::content::own::beside;
use crate::content::sample;
use crate::domain::class_file::spot::{Spot, Start};
use crate::domain::clean::folded;
use crate::locale::Reading;
use crate::places::{self, Remembered};
use crate::store::{Error, Store, When};
use crate::vault::State;

/// The setting that says that somebody was told where the file is.
const WARNED: &str = "warned-of-place";

impl Work {
    pub(super) fn class(&mut self, ask: &ClassAsk, ground: &Ground) -> Result<ClassChange, Error> {
        Ok(match ask {
            ClassAsk::List => ClassChange::Listed(self.places.classes()),
            ClassAsk::OpenSample => ClassChange::Opened(self.open_sample(ground)?),
            ClassAsk::Open { path } => {
                let opened = self.open_class(path, ground)?;
                self.begun(Start::Open);
                ClassChange::Opened(opened)
            }
            ClassAsk::Found { class } => {
                let path = self.places.new_class(&class.name);
                let made = self.make(&path, ground, |store, when| store.found(when, class))?;
                self.begun(Start::NewClass);
                ClassChange::Opened(made)
            }
            ClassAsk::Next { class, passphrase } => {
                self.next_class(class, passphrase.as_ref(), ground)?
            }
            ClassAsk::Renew => self.renew()?,
            ClassAsk::LeaveOlder => {
                self.leave_older();
                ClassChange::OlderLeft
            }
            ClassAsk::Read if self.store.as_ref().is_some_and(Store::is_lifting) => self.renew()?,
            ClassAsk::Read => ClassChange::Opened(self.opened()?),
            ClassAsk::KeepReading { reading } => {
                self.remember(*reading);
                let open = self.open(ground)?;
                open.store.set(open.when(), "reading", reading.tag())?;
                ClassChange::ReadingKept
            }
            ClassAsk::Shut => self.shut()?,
            ClassAsk::LookAtPlace => self.look_at_place(ground),
            ClassAsk::Check { to_rescue } => match self.check(*to_rescue, ground.now.day()) {
                ClassChange::Whole => self.define(ground)?,
                other => other,
            },
        })
    }

    fn open_sample(&mut self, ground: &Ground) -> Result<Reopened, Error> {
        let path = self.places.sample();
        if path.exists() {
            return self.open_class(&path, ground);
        }
        let sample = sample::built_in(ground.now.day()).ok_or(Error::Broken)?;
        self.make(&path, ground, |store, when| store.fill(when, &sample))
    }

    /// Makes a class file, whole or not at all.
    fn make(
        &mut self,
        path: &Path,
        ground: &Ground,
        fill: impl FnOnce(&mut Store, When) -> Result<(), Error>,
    ) -> Result<Reopened, Error> {
        self.leave_file(ground);
        let own = ground.content.definitions();
        self.store = Some(Store::make(path, |store| {
            fill(store, ground.when())?;
            if own.is_empty() {
                return Ok(());
            }
            store.keep_definitions(ground.when(), own)
        })?);
        self.remember(ground.reading);
        self.opened()
    }

    pub(super) fn open_class(&mut self, path: &Path, ground: &Ground) -> Result<Reopened, Error> {
        let path = &places::at_home(path);
        let is_open = |store: &Store| store.path() == path;
        if self.store.as_ref().is_some_and(is_open) {
            return self.opened();
        }
        // The old file is closed first: it may be the same one under another name.
        drop(self.pay(ground));
        self.examined = None;
        let before = self.store.take().map(|store| store.path().to_owned());
        match Store::open_to_look(path) {
            Ok(store) => self.store = Some(store),
            Err(error) => {
                self.store = before.and_then(|path| Store::open(&path).ok());
                return Err(error);
            }
        }
        self.owed.forget();
        self.remember(ground.reading);
        self.opened()
    }

    /// Closes the file: what can be paid is, and what it is still owed is no other one's.
    pub(super) fn leave_file(&mut self, ground: &Ground) {
        drop(self.pay(ground));
        self.owed.forget();
        self.examined = None;
        self.store = None;
    }

    /// What was typed to come to a class has done its work; where it cannot be forgotten, it is offered once more.
    fn begun(&self, start: Start) {
        drop(self.places.forget_draft(&Spot::Start(start)));
    }

    fn remember(&self, reading: Reading) {
        let class = self.store.as_ref().map(|store| store.path().to_owned());
        self.places.remember(&Remembered {
            class,
            reading: Some(reading.tag().to_owned()),
        });
    }

    pub(super) fn opened(&self) -> Result<Reopened, Error> {
        let store = self.store.as_ref().ok_or(Error::Missing)?;
        if let Some(older) = store.older() {
            return Ok(Reopened::Older {
                name: file_name(store),
                seconds: older.seconds,
            });
        }
        if store.state() == State::Locked {
            return Ok(Reopened::Locked {
                name: file_name(store),
            });
        }
        Ok(Reopened::Open(Box::new(opened(store)?)))
    }

    /// Forgets every key; the file stays open, so that nobody else opens it meanwhile.
    fn shut(&mut self) -> Result<ClassChange, Error> {
        let store = self.store.as_mut().ok_or(Error::Missing)?;
        store.shut();
        Ok(ClassChange::Shut {
            name: file_name(store),
        })
    }

    /// Warns once where the file is on a drive that does not keep it well.
    fn look_at_place(&mut self, ground: &Ground) -> ClassChange {
        let Some(store) = &mut self.store else {
            return ClassChange::WellPlaced;
        };
        let warned = store.setting(WARNED).is_ok_and(|set| set.is_some());
        if warned || !(places::is_synced(store.path()) || places::is_on_network(store.path())) {
            return ClassChange::WellPlaced;
        }
        drop(store.set(ground.when(), WARNED, "yes"));
        ClassChange::OnSharedDrive
    }

    /// A class that carries nothing yet takes in the folder it is opened with; one that does is not changed in
    /// silence.
    fn define(&mut self, ground: &Ground) -> Result<ClassChange, Error> {
        let own = ground.content.definitions();
        let Some(store) = self.store.as_mut().filter(|_| !own.is_empty()) else {
            return Ok(ClassChange::Whole);
        };
        let carried = store.definitions()?;
        let own = &beside(own.to_vec(), &carried);
        if carried == *own {
            return Ok(ClassChange::Whole);
        }
        if !carried.is_empty() {
            return Ok(ClassChange::FolderDiffers);
        }
        store.keep_definitions(ground.when(), own)?;
        Ok(ClassChange::Defined { files: own.len() })
    }

    /// Reads the whole class file for damage, after the first frame is on screen; a damaged one is let go.
    fn check(&mut self, to_rescue: bool, today: Date) -> ClassChange {
        let Some(Err(error)) = self.store.as_mut().map(Store::check) else {
            return ClassChange::Whole;
        };
        self.let_go(error, to_rescue, today)
    }

    /// The class cannot be read.
    pub(super) fn let_go(&mut self, error: Error, to_rescue: bool, today: Date) -> ClassChange {
        self.owed.forget();
        let path = self.store.take().map(|store| store.path().to_owned());
        let rescue = path.filter(|_| to_rescue).map(|path| Rescue {
            backups: Store::backups_on(&path, today),
            path,
        });
        ClassChange::LetGo {
            failure: error.into(),
            rescue,
        }
    }
}

fn file_name(store: &Store) -> String {
    let name = store.path().file_name();
    name.map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The class as it is now.
pub(super) fn opened(store: &Store) -> Result<Opened, Error> {
    let reading = store
        .setting("reading")?
        .and_then(|tag| Reading::from_tag(&tag));
    Ok(Opened {
        class: store.class()?,
        definitions: store.definitions()?,
        names: names(store)?,
        given: store.given()?,
        reading,
        has_passphrase: store.has_passphrase(),
    })
}

/// Who is in the class, by name.
pub(super) fn names(store: &Store) -> Result<Names, Error> {
    let listed = store.students()?.into_iter();
    let mut students: Vec<Listed> = listed
        .map(|student| Listed::new(student.key, student.name, student.planned))
        .collect();
    students.sort_by_cached_key(|student| folded(&student.name.full()));
    Ok(Names {
        students,
        with_codes: store.with_codes()?,
    })
}
