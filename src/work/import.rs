//! Work on files of other systems.

use std::path::{Path, PathBuf};

use super::class::names;
use super::lying;
use super::taking_in::{Begun, Job, Stopped};
use super::{Doing, Ground, Long, Work};
use crate::ask::{Ask, ImportAsk, ImportChange};
use crate::domain::class_file::intake::{Answers, Progress};
use crate::places;
use crate::store::{Error, Store};

/// Files that are being read.
pub(super) struct Files {
    path: PathBuf,
    answers: Box<Answers>,
    job: Box<Job>,
}

impl Files {
    /// Leaves the class as it was.
    pub(super) fn stop(self, store: &Store) {
        self.job.stop(store);
    }
}

impl Work {
    pub(super) fn import(
        &mut self,
        ask: &ImportAsk,
        ground: &Ground,
    ) -> Result<ImportChange, Error> {
        match ask {
            ImportAsk::LookAt { path, answers } => self.begin_reading(ask, path, answers, ground),
            ImportAsk::TakeIn { path, answers } => self.begin_reading(ask, path, answers, ground),
            ImportAsk::Find => Ok(ImportChange::Found(lying::usual())),
            ImportAsk::Stop => {
                self.stop();
                Ok(ImportChange::Stopped)
            }
        }
    }

    fn begin_reading(
        &mut self,
        ask: &ImportAsk,
        path: &Path,
        answers: &Answers,
        ground: &Ground,
    ) -> Result<ImportChange, Error> {
        self.stop();
        let path = places::at_home(path);
        let takes_in = matches!(ask, ImportAsk::TakeIn { .. });
        let bounds = ground.counting().bounds;
        let store = self.open(ground)?.store;
        match Job::begin(store, ground.when(), &path, answers, bounds, !takes_in) {
            Ok(Begun::Job(job)) => {
                let answers = Box::new(answers.clone());
                let change = ImportChange::Reading {
                    path: path.clone(),
                    answers: answers.clone(),
                    progress: Progress::default(),
                    takes_in,
                };
                self.long = Some(Long {
                    ask: Ask::Import(ask.clone()),
                    doing: Doing::Reading(Box::new(Files { path, answers, job })),
                });
                Ok(change)
            }
            Ok(Begun::Asks(looked)) => Ok(ImportChange::Looked { path, looked }),
            Err(Stopped::Cannot(why)) => Ok(ImportChange::CannotRead(why)),
            Err(Stopped::Store(error)) => Err(error),
        }
    }

    /// Reads on for a slice.
    pub(super) fn read_on(
        &mut self,
        mut files: Box<Files>,
        ask: &Ask,
    ) -> Result<ImportChange, Error> {
        let store = self.store.as_mut().ok_or(Error::Missing)?;
        let takes_in = files.job.takes_in();
        let looked = match files.job.step(store) {
            Ok(Some(looked)) => Box::new(looked),
            Ok(None) => {
                let change = ImportChange::Reading {
                    path: files.path.clone(),
                    answers: files.answers.clone(),
                    progress: files.job.progress(),
                    takes_in,
                };
                self.long = Some(Long {
                    ask: ask.clone(),
                    doing: Doing::Reading(files),
                });
                return Ok(change);
            }
            Err(error) => {
                files.stop(store);
                return Err(error);
            }
        };
        Ok(if takes_in && looked.question.is_none() {
            ImportChange::TakenIn {
                looked,
                names: names(store).ok(),
            }
        } else {
            let path = files.path;
            ImportChange::Looked { path, looked }
        })
    }
}
