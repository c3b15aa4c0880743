//! What was done, and what could not be: the screens hear of it, and what is around them follows.

use super::{App, Room};
use crate::ask::{
    Ask, BackupAsk, BackupChange, CalendarChange, Change, ClassAsk, ClassChange, ClassSetChange,
    CodeChange, EntryChange, Failure, FolderChange, FollowUpChange, ImportAsk, ImportChange,
    Listed, Names, PagesAsk, PeopleChange, PreparedChange, RetentionChange, ScriptChange,
    StudentChange,
};
use crate::domain::class_file::spot::{Own, Spot};
use crate::domain::clean::folded;
use crate::locale::{Text, text};
use crate::screen::{Go, Next};

impl App {
    /// What was asked for is done.
    pub(super) fn changed(&mut self, change: Change) -> Vec<Ask> {
        if !self.around.owes && is_work_done(&change) {
            self.failure = None;
        }
        if let Change::Settled(settled) = change {
            self.settled(&settled.spot);
            let told = is_prepared(&settled.change).then(|| kept(&settled.spot));
            let asks = self.changed(settled.change);
            self.status = told.or(self.status.take());
            return asks;
        }
        self.take_around(&change);
        let mut asks = Vec::new();
        for next in self.heard_by_all(&change) {
            asks.extend(self.take(next));
        }
        asks.extend(self.arrive(change));
        asks
    }

    /// Every screen hears of it, for one may be covered since it asked; only the one in sight goes anywhere.
    fn heard_by_all(&mut self, change: &Change) -> Vec<Next> {
        let last = self.stack.len().saturating_sub(1);
        let around = &self.around;
        let rooms = self.stack.iter_mut().enumerate();
        let wants = rooms.map(|(at, room)| {
            let next = room.any_mut().changed(change, around);
            let go = if at == last { next.go } else { Go::Stay };
            Next { go, ..next }
        });
        wants.collect()
    }

    /// Who has an hour now.
    fn take_calendar(&mut self, change: &CalendarChange) {
        match change {
            CalendarChange::Planned { names, .. }
            | CalendarChange::TakenBack { names, .. }
            | CalendarChange::Closed { names, .. }
            | CalendarChange::Moved { names, .. } => self.take_names(names.clone()),
            // Only read.
            CalendarChange::Read(_)
            | CalendarChange::HomesRead { .. }
            | CalendarChange::Proposed { .. }
            | CalendarChange::FreeRead(_)
            | CalendarChange::BeenThere(_) => {}
        }
    }

    /// What all screens look at follows first.
    fn take_around(&mut self, change: &Change) {
        match change {
            Change::Student(change) => self.take_student(change),
            Change::Entries(EntryChange::Corrected { names, .. })
            | Change::Retention(RetentionChange::ClearedAway { names, .. }) => {
                self.take_names(names.clone());
            }
            Change::Import(ImportChange::TakenIn { names, .. }) => {
                let names = names.clone();
                names.into_iter().for_each(|names| self.take_names(names));
            }
            Change::FollowUp(FollowUpChange::Given { given, .. }) => {
                self.around.given.clone_from(given);
            }
            Change::Codes(change) => self.take_codes(change),
            Change::Prepared(change) => self.take_folder(change),
            Change::ClassSet(ClassSetChange::Set(set)) => self.take_settings(&set.class),
            Change::Folder(FolderChange::TakenIn { definitions }) => {
                self.take_definitions(definitions.clone());
            }
            Change::Scripts(change) => self.take_scripts(change),
            Change::Folder(FolderChange::Looked(_) | FolderChange::Wrong(_)) => {}
            Change::ClassSet(ClassSetChange::Read(_) | ClassSetChange::Tried(_)) => {}
            // Who is in the class stays.
            Change::Entries(
                EntryChange::Read { .. } | EntryChange::Disputed { .. } | EntryChange::Kept { .. },
            ) => {}
            Change::Calendar(change) => self.take_calendar(change),
            Change::Retention(
                RetentionChange::Read(_) | RetentionChange::Tried { .. } | RetentionChange::Set,
            ) => {}
            Change::Import(
                ImportChange::Found(_)
                | ImportChange::Reading { .. }
                | ImportChange::Looked { .. }
                | ImportChange::CannotRead(_)
                | ImportChange::Stopped,
            ) => {}
            Change::FollowUp(FollowUpChange::Read(_) | FollowUpChange::Done(_)) => {}
            // The class is opened, locked or let go by what opens then.
            Change::Class(_) | Change::Backups(_) | Change::Passphrase(_) => {}
            // These are in the class file, and on the page of the desk that asked.
            Change::People(change) => self.take_people(change),
            Change::Points(_) | Change::Learning(_) | Change::PostIts(_) => {}
            Change::Feedback(_) | Change::Log(_) | Change::Pages(_) => {}
            Change::Standards(_) | Change::Grid(_) => {}
            // The walk has its own record, and drafts follow with what is noted of them.
            Change::Conference(_) | Change::Drafts(_) => {}
            // It has been so since it was chosen; and a voice is only heard.
            Change::Settings(_) | Change::Voice(_) => {}
            // Its inside has been heard.
            Change::Settled(_) => {}
        }
    }

    fn take_codes(&mut self, change: &CodeChange) {
        match change {
            CodeChange::New(codes) => {
                let students = codes.iter().map(|one| one.student);
                self.around.with_codes.extend(students);
            }
            CodeChange::PinSet(class) => self.take_settings(class),
            // What it opens is opened by what comes then.
            CodeChange::Tried(_) => {}
        }
    }

    fn take_scripts(&mut self, change: &ScriptChange) {
        if let Some(all) = change.definitions() {
            self.take_definitions(all.to_vec());
        }
    }

    fn take_student(&mut self, change: &StudentChange) {
        match change {
            StudentChange::Left { names, .. } => self.take_names(names.clone()),
            StudentChange::Erased(proof) => {
                let gone = proof.student;
                self.around.students.retain(|student| student.key != gone);
                self.around.with_codes.remove(&gone);
            }
            // The class is opened again with whoever is new, and the folder by what opens then.
            StudentChange::Added { .. }
            | StudentChange::FolderOpened { .. }
            | StudentChange::Stopped { .. } => {}
            StudentChange::RollRead(_) | StudentChange::DossierOpened(_) => {}
        }
    }

    /// What a student or a family wrote is in the folder, if it is still the one that is open.
    fn take_folder(&mut self, change: &PreparedChange) {
        let open = self.around.open.as_mut();
        let open =
            open.filter(|open| open.folder.key == change.folder.key && open.table == change.table);
        if let Some(open) = open {
            open.folder.clone_from(&change.folder);
            open.entries.clone_from(&change.entries);
            self.shed();
        }
    }

    /// A name may be put right: the door's list follows.
    fn take_people(&mut self, change: &PeopleChange) {
        let PeopleChange::Kept(people) = change else {
            return;
        };
        let students = &mut self.around.students;
        for listed in students.iter_mut().filter(|one| one.key == people.key) {
            *listed = Listed::new(people.key, people.student.name.clone(), listed.planned);
        }
        students.sort_by_cached_key(|listed| folded(&listed.name.full()));
    }

    /// Who is in the class now: the door's list follows.
    pub(super) fn take_names(&mut self, names: Names) {
        self.around.students = names.students;
        self.around.with_codes = names.with_codes;
    }

    /// What was asked for could not be done. What is owed to the disk is tried again; all else is still on the screen.
    pub(super) fn failed(&mut self, ask: &Ask, failure: Failure) -> Vec<Ask> {
        if let Ask::Settle(settle) = ask {
            return self.failed(&settle.ask, failure);
        }
        self.failure = Some(failure);
        for room in &mut self.stack {
            room.any_mut().failed(ask, &self.around);
        }
        if let (Ask::Class(ClassAsk::Open { path }), Failure::TakeBackup) = (ask, failure) {
            let path = path.clone();
            return vec![Ask::Backups(BackupAsk::Find { path })];
        }
        if is_long(ask) {
            self.stop_reading();
        }
        Vec::new()
    }

    /// Something is owed to the disk, or nothing is any more: then nothing is wrong with it.
    pub(super) fn owes(&mut self, owes: bool) -> Vec<Ask> {
        self.around.owes = owes;
        if owes {
            return Vec::new();
        }
        self.failure = None;
        self.lock_at_last()
    }

    /// What the screen believes of the class is so.
    pub(super) fn has_passphrase(&mut self, has_passphrase: bool) {
        let today = self.around.now.day();
        let unlocked = self.around.unlocked_on.unwrap_or(today);
        self.around.has_passphrase = has_passphrase;
        self.around.unlocked_on = has_passphrase.then_some(unlocked);
    }

    /// The curtain, taken away from what changes below it: whoever takes it lays it back.
    pub(super) fn take_curtain(&mut self) -> Option<Room> {
        if self.is_covered() {
            return self.stack.pop();
        }
        None
    }
}

/// Does it show that what went wrong before does so no longer? What is only noticed does not.
const fn is_work_done(change: &Change) -> bool {
    !matches!(
        change,
        Change::Settings(_)
            | Change::Voice(_)
            | Change::Backups(BackupChange::Found(_))
            | Change::Class(
                ClassChange::WellPlaced
                    | ClassChange::OnSharedDrive
                    | ClassChange::Whole
                    | ClassChange::FolderDiffers
                    | ClassChange::Defined { .. }
            )
    )
}

/// Is it done a slice at a time, before a page that shows how far it is?
const fn is_long(ask: &Ask) -> bool {
    matches!(
        ask,
        Ask::Import(ImportAsk::LookAt { .. } | ImportAsk::TakeIn { .. })
            | Ask::Pages(PagesAsk::Make { .. })
    )
}

const fn is_prepared(change: &Change) -> bool {
    matches!(change, Change::Prepared(_))
}

/// What is said once the words of this spot are where they belong.
fn kept(spot: &Spot) -> Text {
    match spot {
        Spot::Own {
            at: Own::Feedback(_),
            ..
        } => text::feedback_given_family(),
        Spot::Own { .. } | Spot::Talk { .. } | Spot::Desk { .. } | Spot::Start(_) => text::saved(),
    }
}
