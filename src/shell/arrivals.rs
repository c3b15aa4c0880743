//! What opens once something has been done: the one list.

use std::path::PathBuf;

use super::{App, Room};
use crate::ask::{
    self, Ask, BackupChange, Change, ClassChange, Code, CodeChange, ConferenceChange, DraftAsk,
    Failure, ImportChange, LogChange, Opened, PagesChange, PassphraseChange, Reopened, Sheet, Slip,
    StudentChange,
};
use crate::domain::Secret;
use crate::domain::intake::Progress;
use crate::locale::{folded, intake, terms, text};
use crate::screen::{Go, Next, OpenFolder, Place, Whose};
use crate::screens::desk::{
    Importing, entries, feedback, follow_up, learning, made, points, retention, week,
};

impl App {
    /// What opens now, and what is told.
    pub(super) fn arrive(&mut self, change: Change) -> Vec<Ask> {
        match change {
            Change::Class(change) => return self.class_changed(change),
            Change::Backups(change) => return self.backups_changed(change),
            Change::Passphrase(change) => return self.passphrase_changed(change),
            Change::Codes(CodeChange::Tried(answer)) => return self.answered(answer),
            Change::Codes(CodeChange::New(codes)) => self.show_codes(codes),
            Change::Student(change) => self.student_changed(change),
            Change::Pages(change) => self.pages_changed(change),
            Change::Conference(change) => self.conference_changed(&change),
            Change::Drafts(change) => self.drafts_changed(change),
            Change::Prepared(_) => self.status = Some(text::saved()),
            Change::Import(change) => self.import_changed(change),
            Change::People(change) => return self.at_desk(|_| learning::people_arrived(change)),
            Change::Entries(change) => return self.at_desk(|_| entries::arrived(change)),
            Change::Calendar(change) => {
                return self.at_desk(|around| week::arrived(change, around));
            }
            Change::Points(change) => {
                return self.at_desk(|around| points::arrived(change, around));
            }
            Change::Learning(change) => {
                return self.at_desk(|around| learning::arrived(change, around));
            }
            Change::PostIts(change) => {
                return self.at_desk(|around| learning::post_its_arrived(change, around));
            }
            Change::FollowUp(change) => {
                return self.at_desk(|around| follow_up::arrived(change, around));
            }
            Change::Feedback(change) => {
                return self.at_desk(|around| feedback::arrived(&change, around));
            }
            Change::Retention(change) => return self.at_desk(|_| retention::arrived(change)),
            Change::Log(LogChange::Read(lines)) => {
                return self.at_desk(|_| Next::open(Place::Sheet(Sheet::Log(lines))));
            }
            // Its inside has been heard.
            Change::Settled(_) => {}
        }
        Vec::new()
    }

    /// At the desk, and nowhere else: what was owed may come to be done before other eyes.
    fn at_desk(&mut self, next: impl FnOnce(&crate::screen::Around) -> Next) -> Vec<Ask> {
        if !self.is_at_desk() || self.is_overlaid() {
            return Vec::new();
        }
        let next = next(&self.around);
        self.take(next)
    }

    fn class_changed(&mut self, change: ClassChange) -> Vec<Ask> {
        match change {
            ClassChange::Opened(reopened) => return self.opened(reopened),
            ClassChange::ReadingKept | ClassChange::WellPlaced | ClassChange::Whole => {}
            ClassChange::Shut { name } => self.shut(name),
            ClassChange::OnSharedDrive => self.status = Some(text::class_on_shared_drive()),
            ClassChange::LetGo { failure, rescue } => {
                self.failure = Some(failure);
                self.stack.clear();
                if let (Some(rescue), Failure::TakeBackup) = (rescue, failure) {
                    self.rescue(rescue);
                }
            }
        }
        Vec::new()
    }

    fn rescue(&mut self, found: ask::Rescue) {
        if !found.backups.is_empty() {
            self.open_only(Place::Rescue(found.path, found.backups));
        }
    }

    fn backups_changed(&mut self, change: BackupChange) -> Vec<Ask> {
        match change {
            BackupChange::Found(found) => self.rescue(found),
            BackupChange::Read(list) => {
                return self.at_desk(|_| Next::open(Place::Backups(list)));
            }
            BackupChange::Restored(reopened) => {
                self.status = Some(text::restored());
                self.stack.clear();
                return self.opened(reopened);
            }
            BackupChange::NotMade => self.status = Some(text::backup_failed()),
        }
        Vec::new()
    }

    /// At the desk, and in a class without a passphrase, what was being typed there is read next.
    fn opened(&mut self, reopened: Reopened) -> Vec<Ask> {
        self.start_is_settled();
        match reopened {
            Reopened::Open(opened) => {
                self.class_opened(*opened);
                vec![Ask::Drafts(DraftAsk::Read)]
            }
            Reopened::Locked { name } => {
                self.locked(name);
                Vec::new()
            }
        }
    }

    fn class_opened(&mut self, opened: Opened) {
        self.take_class(opened);
        match self.room() {
            Some(Room::Lock(lock)) if !lock.asking.to_door => {
                let code = self.to_reset.take();
                self.open_only(Place::Door(None));
                self.push(Place::Desk(code));
            }
            Some(Room::Lock(_)) => self.open_only(Place::Door(None)),
            _ => self.at_the_door(),
        }
    }

    fn at_the_door(&mut self) {
        self.open_only(Place::Door(None));
        let is_new = self.around.students.is_empty() && !self.around.has_passphrase;
        if is_new {
            self.status = Some(text::lock_it_first());
        }
    }

    fn take_class(&mut self, opened: Opened) {
        let known = self.around.class.as_ref();
        if known.is_some_and(|class| *class != opened.class) {
            self.just_closed = None;
        }
        self.around.class = Some(opened.class);
        self.take_names(opened.names);
        self.around.given = opened.given;
        if !matches!(self.room(), Some(Room::Lock(_))) {
            // Whoever unlocked it reads in the languages they unlocked it in.
            self.around.reading = opened.reading.unwrap_or(self.around.reading);
        }
        let today = self.around.now.day();
        self.around.has_passphrase = opened.has_passphrase;
        self.around.unlocked_on = opened.has_passphrase.then_some(today);
        self.failure = None;
    }

    fn student_changed(&mut self, change: StudentChange) {
        match change {
            StudentChange::Added { opened, codes } => self.added(*opened, codes),
            StudentChange::FolderOpened {
                folder,
                unfinished,
                entries,
            } => self.folder_opened(OpenFolder::new(*folder, unfinished, entries)),
            StudentChange::RollRead(students) => {
                drop(self.at_desk(|_| Next::open(Place::Roll(students))));
            }
            StudentChange::DossierOpened(dossier) | StudentChange::Left { dossier, .. } => {
                drop(self.at_desk(|_| Next::go(Go::Show(Place::Dossier(dossier)))));
            }
            StudentChange::Erased(proof) => {
                let gone = proof.student;
                self.around.students.retain(|student| student.key != gone);
                self.around.with_codes.remove(&gone);
                self.begin_desk_anew(vec![Sheet::Proof(proof)]);
            }
        }
    }

    /// The form that added a student has done its work; the next one begins at the menu, or at the door.
    fn added(&mut self, opened: Opened, codes: Vec<Code>) {
        let at_desk = self.is_at_desk();
        self.take_class(opened);
        if at_desk {
            self.shed();
            self.status = Some(text::saved());
        } else {
            self.at_the_door();
        }
        if !codes.is_empty() {
            if !at_desk {
                self.push(Place::Desk(None));
            }
            self.show_codes(codes);
        }
    }

    /// A student's own screen; a conference that was just closed is read back, and the family takes its page home.
    fn folder_opened(&mut self, open: OpenFolder) {
        let curtain = self.at_the_folder();
        let student = open.folder.key;
        let last = open.folder.last_conference();
        let last = last.map(|record| record.conference.key);
        self.around.open = Some(open);
        self.open_only(Place::Door(Some(student)));
        self.push(Place::Student);
        match self.just_closed.take() {
            Some(closed) if last == Some(closed) => {
                self.push(Place::Booklet(Whose::Family, true));
            }
            Some(closed) => self.push(Place::LookBack(Some(closed))),
            None => {}
        }
        self.stack.extend(curtain);
    }

    fn conference_changed(&mut self, change: &ConferenceChange) {
        if let ConferenceChange::Closed { conference } = change {
            self.status = Some(text::conference_closed());
            self.just_closed = Some(*conference);
        }
    }

    fn pages_changed(&mut self, change: PagesChange) {
        match change {
            PagesChange::TakenHome { files, missing } => self.page_made(&files, missing),
            PagesChange::RecordRead { student, page } => {
                let sheet = Sheet::Record { student, page };
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

    fn import_changed(&mut self, change: ImportChange) {
        match change {
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

    fn passphrase_changed(&mut self, change: PassphraseChange) -> Vec<Ask> {
        match change {
            PassphraseChange::Tried(answer) => return self.answered(answer),
            PassphraseChange::Set {
                recovery,
                failed,
                codes,
            } => self.passphrase_set(recovery, failed, codes),
            PassphraseChange::Removed { failed } => {
                self.has_passphrase(false);
                self.begin_desk_anew(Vec::new());
                self.status = Some(text::passphrase_is_gone(failed));
            }
            // The form that asked has heard of it.
            PassphraseChange::Refused(_) => {}
        }
        Vec::new()
    }

    /// The class has a passphrase, or another one, and this recovery code; so many backups could not be locked.
    fn passphrase_set(&mut self, code: Secret, failed: usize, codes: Vec<Code>) {
        let replaces = self.around.has_passphrase;
        self.has_passphrase(true);
        self.around.unlocked_on = Some(self.around.now.day());
        let mut sheets = Vec::new();
        if !codes.is_empty() {
            self.around.with_codes = codes.iter().map(|one| one.student).collect();
            sheets.push(self.codes_sheet(codes));
        }
        sheets.push(Sheet::Recovery {
            code,
            failed,
            replaces,
        });
        self.begin_desk_anew(sheets);
    }

    /// New codes, to be told this once.
    fn show_codes(&mut self, codes: Vec<Code>) {
        let sheet = self.codes_sheet(codes);
        drop(self.at_desk(|_| Next::go(Go::Show(Place::Sheet(sheet)))));
    }

    fn codes_sheet(&self, codes: Vec<Code>) -> Sheet {
        let name = |key| {
            let known = self.around.listed(key);
            known.map(|student| student.name.full()).unwrap_or_default()
        };
        let slips = codes.into_iter().map(|one| Slip {
            name: name(one.student),
            code: one.code,
        });
        let mut slips: Vec<Slip> = slips.collect();
        slips.sort_by_cached_key(|slip| folded(&slip.name));
        Sheet::Codes(slips)
    }

    /// The desk from its menu, which has other lines now.
    fn begin_desk_anew(&mut self, sheets: Vec<Sheet>) {
        let desk = self
            .stack
            .iter()
            .position(|room| matches!(room, Room::Desk(_)));
        if let Some(at) = desk.filter(|_| self.is_at_desk()) {
            self.stack.truncate(at);
            self.push(Place::Desk(None));
            sheets
                .into_iter()
                .for_each(|sheet| self.push(Place::Sheet(sheet)));
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
