//! What opens once something has been done: the one list.

use super::App;
use crate::ask::{
    self, Ask, BackupChange, Change, ClassChange, CodeChange, ConferenceChange, Failure,
    GridChange, LogChange, Sheet, StudentChange,
};
use crate::domain::conference::Kind;
use crate::locale::text;
use crate::screen::{Go, Next, OpenFolder, Place};
use crate::screens::desk::{
    entries, feedback, folder, follow_up, grid, learning, points, retention, scripts, settings,
    standards, week,
};

impl App {
    /// What opens now, and what is told.
    pub(super) fn arrive(&mut self, change: Change) -> Vec<Ask> {
        match change {
            Change::Class(change) => return self.class_changed(change),
            Change::Backups(change) => return self.backups_changed(change),
            Change::Passphrase(change) => return self.passphrase_changed(change),
            Change::Codes(change) => return self.codes_changed(change),
            Change::Student(change) => return self.student_changed(change),
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
            Change::Grid(change) => return self.grid_changed(change),
            Change::Standards(change) => {
                return self.at_desk(|around| standards::arrived(change, around));
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
            Change::ClassSet(change) => {
                return self.at_desk(|around| settings::arrived(change, around));
            }
            Change::Folder(change) => {
                return self.at_desk(|around| folder::arrived(change, around));
            }
            Change::Scripts(change) => {
                return self.at_desk(|around| scripts::arrived(change, around));
            }
            Change::Retention(change) => return self.at_desk(|_| retention::arrived(change)),
            Change::Log(LogChange::Read(lines)) => {
                return self.at_desk(|_| Next::open(Place::Sheet(Sheet::Log(lines))));
            }
            Change::Voice(change) => self.voice_changed(change),
            // It has been so since it was chosen.
            Change::Settings(_) => {}
            // Its inside has been heard.
            Change::Settled(_) => {}
        }
        Vec::new()
    }

    /// At the desk, and nowhere else: what was owed may come to be done before other eyes.
    pub(super) fn at_desk(
        &mut self,
        next: impl FnOnce(&crate::screen::Around) -> Next,
    ) -> Vec<Ask> {
        if !self.is_at_desk() || self.is_overlaid() {
            return Vec::new();
        }
        let next = next(&self.around);
        self.take(next)
    }

    /// The class at a look; on it, where scores are to be given, those.
    fn grid_changed(&mut self, change: GridChange) -> Vec<Ask> {
        let (shown, scores) = grid::arrived(change);
        let mut asks = self.at_desk(|_| shown);
        if let Some(scores) = scores {
            asks.extend(self.at_desk(|_| scores));
        }
        asks
    }

    fn class_changed(&mut self, change: ClassChange) -> Vec<Ask> {
        match change {
            ClassChange::Opened(reopened) => return self.opened(reopened),
            ClassChange::Begun {
                opened,
                recovery,
                codes,
            } => return self.next_class_begun(opened, recovery, codes),
            ClassChange::Renewing { done } => self.renewing(done),
            ClassChange::Listed(classes) => self.around.classes = classes,
            ClassChange::OlderLeft
            | ClassChange::ReadingKept
            | ClassChange::WellPlaced
            | ClassChange::Whole => {}
            ClassChange::Defined { files } => self.status = Some(text::class_defined(files)),
            ClassChange::FolderDiffers => self.status = Some(text::folder_differs()),
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

    fn codes_changed(&mut self, change: CodeChange) -> Vec<Ask> {
        match change {
            CodeChange::Tried(answer) => return self.answered(answer),
            CodeChange::New(codes) => self.show_codes(codes),
            CodeChange::PinSet(class) => {
                self.shed();
                self.status = Some(if class.pin.is_empty() {
                    text::pin_is_gone()
                } else {
                    text::pin_is_set()
                });
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
            BackupChange::Copied { path } => {
                self.shed();
                self.status = Some(text::copied_to(path.display().to_string()));
            }
        }
        Vec::new()
    }

    fn student_changed(&mut self, change: StudentChange) -> Vec<Ask> {
        match change {
            StudentChange::Added { opened, codes } => self.added(*opened, codes),
            StudentChange::FolderOpened {
                table,
                toward,
                folder,
                unfinished,
                entries,
            } => {
                let open = OpenFolder::new(*folder, table, unfinished, entries);
                self.folder_opened(open, toward);
            }
            StudentChange::Stopped { student } => self.stopped(student),
            StudentChange::RollRead(students) => {
                return self.at_desk(|_| Next::open(Place::Roll(students)));
            }
            StudentChange::DossierOpened(dossier) | StudentChange::Left { dossier, .. } => {
                return self.at_desk(|_| Next::go(Go::Show(Place::Dossier(dossier))));
            }
            StudentChange::Erased(proof) => self.begin_desk_anew(vec![Sheet::Proof(proof)]),
        }
        Vec::new()
    }

    fn conference_changed(&mut self, change: &ConferenceChange) {
        if let ConferenceChange::Closed { conference } = change {
            // What is told of a rehearsal stands on its last page: none of it counts.
            let open = self.around.open.as_ref();
            let mut records = open.iter().flat_map(|open| &open.folder.records);
            let record = records.find(|record| record.conference.key == *conference);
            let is_rehearsal = record.is_some_and(|one| one.conference.kind == Kind::Rehearsal);
            self.status = (!is_rehearsal).then(text::conference_closed);
            self.just_closed = Some(*conference);
        }
    }
}
