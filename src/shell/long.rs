//! What takes long: files come in, pages are made.

use std::path::PathBuf;

use super::{App, Room};
use crate::ask::{ImportChange, PagesChange, Sheet};
use crate::domain::class_file::intake::Progress;
use crate::locale::{intake, terms, text};
use crate::screen::{Next, Place};
use crate::screens::desk::{Importing, made};

impl App {
    pub(super) fn pages_changed(&mut self, change: PagesChange) {
        match change {
            PagesChange::TakenHome { files, missing } => self.page_made(&files, missing),
            PagesChange::RecordRead { seat, page } => {
                let sheet = Sheet::Record { seat, page };
                drop(self.at_desk(|_| Next::open(Place::Sheet(sheet))));
            }
            PagesChange::Saved { files } => {
                self.shed();
                self.status = Some(text::written_to(beside(&files)));
            }
            PagesChange::Making { done, of } => {
                if self.is_at_desk() && !matches!(self.room(), Some(Room::Making(_))) {
                    self.shed();
                    self.push(Place::Making(done, of));
                }
            }
            PagesChange::Made { files, missing } => {
                self.shed();
                self.stop_reading();
                self.status = Some(made(&files, missing));
            }
            PagesChange::Stopped => {}
        }
    }

    /// The page for home is made: where it is, and what of it could not be printed.
    fn page_made(&mut self, paths: &[PathBuf], missing: usize) {
        let folder = paths.first().and_then(|path| path.parent());
        let folder = folder.map(|folder| folder.display().to_string());
        let done = text::home_page_done(folder.unwrap_or_default());
        self.status = Some(if missing > 0 {
            let missing = text::pages_missing_letters(missing);
            terms::facts(vec![done.into(), missing.into()])
        } else {
            done
        });
    }

    pub(super) fn import_changed(&mut self, change: ImportChange) {
        match change {
            ImportChange::Found(files) => {
                drop(self.at_desk(|_| Next::open(Place::Files(files))));
            }
            ImportChange::Reading {
                path,
                answers,
                progress,
                takes_in,
            } => {
                let page = self.importing(Place::Importing(path, answers, Progress::default()));
                page.into_iter()
                    .for_each(|page| page.reads(progress, takes_in));
            }
            ImportChange::Looked { path, looked } => {
                let answers = Box::new(looked.answers.clone());
                self.importing(Place::Importing(path, answers, Progress::default()));
                if let Some(Room::Importing(page)) = self.stack.last_mut() {
                    let asked = page.looked(looked, &self.around);
                    let asked = asked.into_iter();
                    asked.for_each(|form| self.push(Place::Form(form)));
                }
            }
            ImportChange::TakenIn { looked, .. } => {
                if let Some(Room::Importing(page)) = self.stack.last_mut() {
                    page.taken_in(looked);
                }
                self.status = Some(text::saved());
            }
            ImportChange::CannotRead(why) => {
                if matches!(self.room(), Some(Room::Importing(_))) {
                    self.stack.pop();
                }
                self.status = Some(intake::cannot(why));
            }
            ImportChange::Stopped => {}
        }
    }

    /// The page of these files, on top of the desk.
    fn importing(&mut self, files: Place) -> Option<&mut Importing> {
        if !self.is_at_desk() {
            return None;
        }
        self.shed();
        if !matches!(self.room(), Some(Room::Importing(_))) {
            self.push(files);
        }
        match self.stack.last_mut() {
            Some(Room::Importing(page)) => Some(page),
            _ => None,
        }
    }
}

/// Paths beside each other.
fn beside(paths: &[PathBuf]) -> String {
    let names: Vec<String> = paths
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    names.join(", ")
}
