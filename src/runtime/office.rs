//! The deeds of the teacher's desk.

use std::path::Path;

use super::{Begun, Job, Session, Stopped};
use crate::app::{Deed, Dossier, Message, OnRoll, Report};
use crate::domain::Secret;
use crate::domain::entry::EntryKind;
use crate::domain::intake::{Answers, Progress};
use crate::domain::log::What;
use crate::domain::person::{Key, Voice};
use crate::domain::secret::Opener;
use crate::domain::sight::Viewer;
use crate::domain::throttle::Answer;
use crate::handout::{self, Context};
use crate::locale::{Reader, text};
use crate::page::Page;
use crate::store::{Error, Store};
use crate::vault::Cost;

/// More lines of the log than anybody reads on a screen.
const LOG_LINES: usize = 2_000;

impl Session {
    /// Does what the teacher asks for; only at the desk, with the passphrase given.
    pub(super) fn office(&mut self, deed: &Deed) -> Result<Message, Error> {
        if !self.app.is_in_office() {
            return Err(Error::Locked);
        }
        if let Deed::Restore(backup) = deed {
            return self.restore(backup);
        }
        self.report(deed).map(Message::Reported)
    }

    fn report(&mut self, deed: &Deed) -> Result<Report, Error> {
        Ok(match deed {
            Deed::ReadLog => Report::Log(self.open_store()?.log(LOG_LINES)?),
            Deed::ReadBackups => Report::Backups(Store::backups(self.open_store()?.path())),
            Deed::ReadRoll => Report::Roll(self.roll()?),
            Deed::ReadEntries(key, disputes) => self.entries(*key, *disputes)?,
            Deed::ReadKeeping => Report::Keeping(self.open_store()?.keeping()?),
            Deed::ReadRecord(key) => self.record(*key)?,
            Deed::TryKeeping(keeping) => {
                let today = self.app.now.day();
                let counts = self.open_store()?.past_its_time(today, keeping)?;
                Report::PastItsTime(keeping.clone(), counts)
            }
            Deed::OpenStudent(key) => {
                let what = What::Opened;
                self.on_store(|store, when| store.note_down(when, what, Some(*key), "teacher"))?;
                self.dossier(*key)?
            }
            Deed::SetPassphrase(words) => self.set_passphrase(words)?,
            Deed::ChangePassphrase(old, new) => self.change_passphrase(old, new)?,
            Deed::RemovePassphrase(old) => self.remove_passphrase(old)?,
            Deed::MakePages(folder, wish) => self.begin_pages(folder, *wish)?,
            Deed::LookAt(path, answers) => self.begin_reading(path, answers, true)?,
            Deed::TakeIn(path, answers) => self.begin_reading(path, answers, false)?,
            Deed::StopReading => {
                self.stop_reading();
                Report::Nothing
            }
            Deed::Save(folder, sheet) => Report::Written(self.save(folder, sheet)?),
            other => match self.at_lists(other)? {
                Some(report) => report,
                None => self.change(other)?,
            },
        })
    }

    /// What changes what the file says of students.
    fn change(&mut self, deed: &Deed) -> Result<Report, Error> {
        Ok(match deed {
            Deed::Correct(key, about, words, reason) => {
                self.on_store(|store, when| store.correct(when, *key, *about, words, reason))?;
                self.app.status = Some(text::saved());
                self.read_names_again()?;
                self.entries(*key, false)?
            }
            Deed::Dispute(key, about, said) => {
                self.on_store(|store, when| {
                    store.dispute(when, *key, Voice::Teacher, *about, said)
                })?;
                self.app.status = Some(text::saved());
                self.entries(*key, true)?
            }
            Deed::Hold(key, hold) => {
                self.on_store(|store, when| store.hold(when, *key, *hold))?;
                self.dossier(*key)?
            }
            Deed::Leave(key, left) => {
                self.on_store(|store, when| store.leave(when, *key, *left))?;
                self.read_names_again()?;
                self.dossier(*key)?
            }
            Deed::Erase(key) => Report::Erased(Box::new(
                self.on_store(|store, when| store.erase(when, *key))?,
            )),
            Deed::NewCodes(keys) => {
                let codes = self.on_store(|store, when| store.new_codes(when, keys))?;
                self.app
                    .with_codes
                    .extend(codes.iter().map(|(key, _)| *key));
                Report::Codes(codes)
            }
            Deed::SetKeeping(keeping) => {
                self.on_store(|store, when| store.set_keeping(when, keeping))?;
                Report::Kept
            }
            Deed::ClearAway(keeping) => {
                self.on_store(|store, when| store.set_keeping(when, keeping))?;
                let cleared = self.on_store(Store::clear_away)?;
                self.read_names_again()?;
                Report::Cleared(cleared)
            }
            _ => Report::Nothing,
        })
    }

    fn begin_reading(
        &mut self,
        path: &Path,
        answers: &Answers,
        only_count: bool,
    ) -> Result<Report, Error> {
        self.stop_reading();
        let bounds = self.app.counting().bounds;
        let when = super::session::when(self.app.now);
        let path = crate::places::at_home(path);
        let store = self.store.as_mut().ok_or(Error::Missing)?;
        let answers = Box::new(answers.clone());
        let progress = Progress::default();
        let reading = Report::Reading(path.clone(), answers.clone(), progress, !only_count);
        Ok(
            match Job::begin(store, when, &path, (&answers, bounds), only_count) {
                Ok(Begun::Job(job)) => {
                    self.job = Some((path, answers, job));
                    reading
                }
                Ok(Begun::Asks(looked)) => {
                    self.handle(Message::Reported(reading));
                    Report::Looked(looked)
                }
                Err(Stopped::Cannot(why)) => Report::CannotRead(why),
                Err(Stopped::Store(error)) => return Err(error),
            },
        )
    }

    /// Leaves the class as it was.
    pub(super) fn stop_reading(&mut self) {
        self.making = None;
        if let (Some((.., job)), Some(store)) = (self.job.take(), &self.store) {
            job.stop(store);
        }
    }

    /// Reads files on for a slice; false: there is nothing to be read.
    pub fn read_on(&mut self) -> bool {
        if !self.app.is_reading_files() {
            self.stop_reading();
            return false;
        }
        if self.go_on_making() {
            return true;
        }
        let (Some((path, answers, mut job)), Some(store)) = (self.job.take(), &mut self.store)
        else {
            // Nothing is left of it: neither is its page.
            self.handle(Message::Press(crate::app::Command::Escape));
            return false;
        };
        let takes_in = job.takes_in();
        let report = match job.step(store) {
            Ok(None) => {
                let report =
                    Report::Reading(path.clone(), answers.clone(), job.progress(), takes_in);
                self.job = Some((path, answers, job));
                report
            }
            Ok(Some(looked)) if takes_in && looked.question.is_none() => {
                let _ = self.read_names_again();
                Report::TakenIn(Box::new(looked))
            }
            Ok(Some(looked)) => Report::Looked(Box::new(looked)),
            Err(error) => {
                job.stop(store);
                self.app.status = None;
                self.app.failure = Some(error.into());
                Report::CannotRead(crate::domain::intake::Cannot::Unreachable)
            }
        };
        self.handle(Message::Reported(report));
        true
    }

    fn remove_passphrase(&mut self, old: &Opener) -> Result<Report, Error> {
        Ok(
            match self.on_store(|store, when| store.unlock(when, old))? {
                Answer::Open => Report::NoPassphrase(self.on_store(Store::unlock_for_good)?),
                refused => Report::Refused(refused),
            },
        )
    }

    pub(super) fn open_store(&self) -> Result<&Store, Error> {
        self.store.as_ref().ok_or(Error::Missing)
    }

    /// The door's list follows what was corrected, who left, who was erased.
    pub(super) fn read_names_again(&mut self) -> Result<(), Error> {
        self.app.students = self.listed()?;
        self.app.with_codes = self.open_store()?.with_codes()?;
        Ok(())
    }

    fn roll(&self) -> Result<Vec<OnRoll>, Error> {
        let mut all: Vec<OnRoll> = self
            .open_store()?
            .roll()?
            .into_iter()
            .map(|(key, name, left)| OnRoll::new(key, name, left))
            .collect();
        all.sort_by_cached_key(|student| crate::locale::folded(&student.name.full()));
        Ok(all)
    }

    fn dossier(&self, key: Key) -> Result<Report, Error> {
        let store = self.open_store()?;
        let folder = store.folder(key, Viewer::Teacher)?;
        Ok(Report::Student(Box::new(Dossier {
            key,
            name: folder.student.name,
            held: store.is_held(key)?,
            left: store.left_on(key)?,
            has_code: store.with_codes()?.contains(&key),
            private_requests: folder.private_requests,
        })))
    }

    /// A student's entries to correct, or what the family may see differently.
    fn entries(&self, key: Key, disputes: bool) -> Result<Report, Error> {
        // A family disputes what it may see.
        let store = self.open_store()?;
        let list = if disputes {
            store.disputable(key)?
        } else {
            let mut list = store.entries(key, Viewer::Teacher)?;
            // Nobody but the family says anything of its own words.
            list.retain(|entry| entry.kind != EntryKind::Statement);
            list
        };
        Ok(Report::Entries(key, list, disputes))
    }

    fn set_passphrase(&mut self, words: &Secret) -> Result<Report, Error> {
        let (code, failed) =
            self.on_store(|store, when| store.lock(when, words, Cost::default()))?;
        let everybody: Vec<Key> = self.app.students.iter().map(|one| one.key).collect();
        // The class is locked: whatever happens now, its recovery code is shown.
        let codes = self
            .on_store(|store, when| store.new_codes(when, &everybody))
            .unwrap_or_default();
        Ok(Report::Recovery {
            code: Secret::of(&code.text()),
            failed,
            codes,
        })
    }

    fn change_passphrase(&mut self, old: &Opener, new: &Secret) -> Result<Report, Error> {
        let changed =
            self.on_store(|store, when| store.change_passphrase(when, old, new, Cost::default()))?;
        Ok(match changed {
            Ok((code, failed)) => Report::Recovery {
                code: Secret::of(&code.text()),
                failed,
                codes: Vec::new(),
            },
            Err(answer) => Report::Refused(answer),
        })
    }

    /// Closes the file, puts the backup in its place, opens it again. The log of the restored file says so.
    fn restore(&mut self, backup: &Path) -> Result<Message, Error> {
        let path = self.open_store()?.path().to_owned();
        let today = self.app.now.day();
        self.store = None;
        let restored = Store::restore(&path, backup, today);
        self.store = Some(Store::open(&path)?);
        let kept = restored?;
        self.remember_from(kept.as_deref())?;
        self.app.status = Some(text::restored());
        self.app.mode = crate::app::Mode::Closed;
        self.opened()
    }

    /// What going back must not undo; where the old file cannot be read, only that somebody went back.
    pub(super) fn remember_from(&mut self, kept: Option<&Path>) -> Result<(), Error> {
        let remembered = kept.is_some_and(|kept| {
            self.on_store(|store, when| store.remember_from(when, kept))
                .is_ok()
        });
        if remembered {
            return Ok(());
        }
        self.on_store(|store, when| store.note_down(when, What::Restored, None, "teacher"))
    }

    /// Everything about a student as the family may read it.
    fn record(&mut self, key: Key) -> Result<Report, Error> {
        self.on_store(|store, when| store.note_down(when, What::Opened, Some(key), "teacher"))?;
        let page = self.record_page(key)?;
        Ok(Report::Record(key, Box::new(page)))
    }

    fn record_page(&self, key: Key) -> Result<Page, Error> {
        let store = self.open_store()?;
        let record = store.dossier(key, Viewer::Family(key))?;
        let class = store.class()?;
        let context = Context {
            class: &class,
            counting: self.app.counting(),
            content: &self.app.content,
            reader: Reader::new(&self.locales, self.app.reading),
            today: self.app.now.day(),
        };
        let local = |moment| self.app.local(moment);
        Ok(handout::record(&record, &context, &local))
    }
}
