//! What the App makes of what was done, and of what could not be.

use std::path::PathBuf;

use super::{
    App, Ask, Booklet, Desk, Door, Home, Lock, LookBack, Mode, Wanted, booklet, curtain, desk,
    drafts, lock, rescue, walk,
};
use crate::ask::{
    BackupAsk, BackupChange, Change, ClassAsk, ClassChange, CodeAsk, CodeChange, ConferenceAsk,
    DraftAsk, Failure, ImportAsk, Names, Opened, PagesAsk, PagesChange, PassphraseAsk,
    PassphraseChange, Reopened, StudentChange,
};
use crate::locale::{terms, text};

/// What was asked for is done.
pub(super) fn changed(app: &mut App, change: Change) -> Option<Ask> {
    if !app.owes && is_work_done(&change) {
        app.failure = None;
    }
    match change {
        Change::Class(change) => class(app, change),
        Change::Backups(change) => backups(app, change),
        Change::Passphrase(change) => passphrase(app, change),
        Change::Codes(change) => codes(app, change),
        Change::Student(change) => student(app, change),
        Change::Pages(change) => pages(app, change),
        Change::Conference(change) => walk::changed(app, change),
        Change::Drafts(change) => {
            drafts::changed(app, change);
            None
        }
        Change::Settled(settled) => {
            drafts::settled(app, &settled.spot);
            changed(app, settled.change)
        }
        Change::Prepared(change) => booklet::kept(app, change),
        Change::People(change) => desk::people(app, change),
        Change::Entries(change) => desk::entries(app, change),
        Change::Calendar(change) => desk::calendar(app, change),
        Change::Points(change) => desk::points(app, change),
        Change::Learning(change) => desk::learning(app, change),
        Change::PostIts(change) => desk::post_its(app, change),
        Change::FollowUp(change) => desk::follow_up(app, change),
        Change::Feedback(change) => desk::feedback(app, &change),
        Change::Retention(change) => desk::retention(app, change),
        Change::Log(change) => desk::log(app, change),
        Change::Import(change) => desk::import(app, change),
    }
}

/// Does it show that what went wrong before does so no longer? What is only noticed does not.
const fn is_work_done(change: &Change) -> bool {
    !matches!(
        change,
        Change::Backups(BackupChange::NotMade | BackupChange::Found(_))
            | Change::Class(
                ClassChange::WellPlaced | ClassChange::OnSharedDrive | ClassChange::Whole
            )
    )
}

/// What was asked for could not be done. What is owed to the disk is tried again; all else is still on the screen.
pub(super) fn failed(app: &mut App, ask: &Ask, failure: Failure) -> Option<Ask> {
    app.failure = Some(failure);
    walk::stays(app);
    match ask {
        Ask::Class(ClassAsk::Open { path }) if failure == Failure::TakeBackup => {
            let path = path.clone();
            return Some(Ask::Backups(BackupAsk::Find { path }));
        }
        Ask::Passphrase(PassphraseAsk::Try { .. }) | Ask::Codes(CodeAsk::Try { .. }) => {
            lock::not_tried(app);
        }
        Ask::Conference(ask) => walk_failed(app, ask),
        Ask::Import(ImportAsk::LookAt { .. } | ImportAsk::TakeIn { .. })
        | Ask::Pages(PagesAsk::Make { .. }) => desk::stopped(app),
        Ask::Import(ImportAsk::Stop) | Ask::Pages(_) | Ask::Passphrase(_) | Ask::Codes(_) => {}
        Ask::Class(_) | Ask::Backups(_) | Ask::Student(_) | Ask::People(_) => {}
        Ask::Entries(_) | Ask::Calendar(_) | Ask::Points(_) | Ask::Learning(_) => {}
        Ask::PostIts(_) | Ask::FollowUp(_) | Ask::Feedback(_) | Ask::Retention(_) => {}
        Ask::Log(_) | Ask::Prepared(_) | Ask::Drafts(_) => {}
        Ask::Settle(settle) => return failed(app, &settle.ask, failure),
    }
    None
}

fn walk_failed(app: &mut App, ask: &ConferenceAsk) {
    match ask {
        ConferenceAsk::Close { .. } => walk::not_closed(app),
        ConferenceAsk::KeepNote { .. }
        | ConferenceAsk::KeepGoal { .. }
        | ConferenceAsk::KeepPromise { .. } => walk::not_kept(app),
        ConferenceAsk::Begin { .. }
        | ConferenceAsk::KeepWalk { .. }
        | ConferenceAsk::Rate { .. }
        | ConferenceAsk::RequestInPrivate { .. }
        | ConferenceAsk::CallTeacher { .. } => {}
    }
}

/// Something is owed to the disk, or nothing is any more: then nothing is wrong with it.
pub(super) const fn owes(app: &mut App, owes: bool) {
    app.owes = owes;
    if !owes {
        app.failure = None;
    }
}

/// What the screen believes of the class is so.
pub(super) fn has_passphrase(app: &mut App, has_passphrase: bool) {
    let today = app.now.day();
    app.has_passphrase = has_passphrase;
    app.unlocked_on = has_passphrase.then(|| app.unlocked_on.unwrap_or(today));
}

/// Who is in the class now: the door's list follows.
pub(super) fn take_names(app: &mut App, names: Names) {
    app.students = names.students;
    app.with_codes = names.with_codes;
}

fn class(app: &mut App, change: ClassChange) -> Option<Ask> {
    match change {
        ClassChange::Opened(reopened) => return opened(app, reopened),
        ClassChange::ReadingKept | ClassChange::WellPlaced | ClassChange::Whole => {}
        ClassChange::Shut { name } => curtain::shut(app, name),
        ClassChange::OnSharedDrive => app.status = Some(text::class_on_shared_drive()),
        ClassChange::LetGo { failure, rescue } => {
            app.failure = Some(failure);
            app.mode = Mode::Closed;
            if let (Some(rescue), Failure::TakeBackup) = (rescue, failure) {
                rescue::found(app, rescue);
            }
        }
    }
    None
}

fn backups(app: &mut App, change: BackupChange) -> Option<Ask> {
    match change {
        BackupChange::Found(rescue) => rescue::found(app, rescue),
        BackupChange::Read(list) => desk::backups(app, list),
        BackupChange::Restored(reopened) => {
            app.status = Some(text::restored());
            app.mode = Mode::Closed;
            return opened(app, reopened);
        }
        BackupChange::NotMade => app.status = Some(text::backup_failed()),
    }
    None
}

fn passphrase(app: &mut App, change: PassphraseChange) -> Option<Ask> {
    match change {
        PassphraseChange::Tried(answer) => return lock::answered(app, answer),
        PassphraseChange::Set {
            recovery,
            failed,
            codes,
        } => desk::locked(app, (recovery, failed), codes),
        PassphraseChange::Removed { failed } => desk::unlocked(app, failed),
        PassphraseChange::Refused(answer) => desk::refused(app, answer),
    }
    None
}

fn codes(app: &mut App, change: CodeChange) -> Option<Ask> {
    match change {
        CodeChange::Tried(answer) => lock::answered(app, answer),
        CodeChange::New(codes) => {
            app.with_codes.extend(codes.iter().map(|one| one.student));
            desk::codes(app, codes);
            None
        }
    }
}

fn student(app: &mut App, change: StudentChange) -> Option<Ask> {
    match change {
        StudentChange::Added { opened, codes } => {
            added(app, *opened);
            if !codes.is_empty() {
                if !matches!(app.mode, Mode::Desk(_)) {
                    app.mode = Mode::Desk(Box::<Desk>::default());
                }
                desk::codes(app, codes);
            }
        }
        StudentChange::FolderOpened {
            folder,
            unfinished,
            entries,
        } => {
            let home = Home::new(*folder, unfinished, entries);
            app.mode = after_closing(app, home);
        }
        StudentChange::RollRead(students) => desk::roll(app, students),
        StudentChange::DossierOpened(dossier) => desk::dossier(app, *dossier),
        StudentChange::Left { dossier, names } => {
            take_names(app, names);
            desk::dossier(app, *dossier);
        }
        StudentChange::Erased(proof) => desk::erased(app, proof),
    }
    None
}

fn pages(app: &mut App, change: PagesChange) -> Option<Ask> {
    match change {
        PagesChange::TakenHome { files, missing } => page_made(app, &files, missing),
        PagesChange::RecordRead { student, page } => desk::record(app, student, page),
        PagesChange::Saved { files } => desk::saved(app, &files),
        PagesChange::Making { done, of } => desk::making(app, (done, of)),
        PagesChange::Made { files, missing } => desk::made(app, &files, missing),
        PagesChange::Stopped => {}
    }
    None
}

/// At the desk, and in a class without a passphrase, what was being typed there is read next.
fn opened(app: &mut App, reopened: Reopened) -> Option<Ask> {
    match reopened {
        Reopened::Open(opened) => {
            drafts::of_start(app);
            class_opened(app, *opened);
            Some(Ask::Drafts(DraftAsk::Read))
        }
        Reopened::Locked { name } => {
            drafts::of_start(app);
            locked(app, name);
            None
        }
    }
}

/// A class is open.
fn class_opened(app: &mut App, opened: Opened) {
    take_class(app, opened);
    match &mut app.mode {
        Mode::Lock(lock) if lock.to_door => app.mode = Mode::Door(Door::default()),
        Mode::Lock(_) => {
            let desk = lock::desk_with_reset(app);
            app.mode = Mode::Desk(Box::new(desk));
        }
        _ => at_the_door(app),
    }
}

/// The form that added a student has done its work; the next one begins at the menu, or at the door.
fn added(app: &mut App, opened: Opened) {
    take_class(app, opened);
    if let Mode::Desk(desk) = &mut app.mode {
        desk.back();
        app.status = Some(text::saved());
    } else {
        at_the_door(app);
    }
}

fn at_the_door(app: &mut App) {
    app.mode = Mode::Door(Door::default());
    let is_new = app.students.is_empty() && !app.has_passphrase;
    if is_new {
        app.status = Some(text::lock_it_first());
    }
}

fn take_class(app: &mut App, opened: Opened) {
    let known = app.class.as_ref();
    if known.is_some_and(|class| *class != opened.class) {
        app.just_closed = None;
    }
    app.class = Some(opened.class);
    take_names(app, opened.names);
    app.given = opened.given;
    if !matches!(app.mode, Mode::Lock(_)) {
        // Whoever unlocked it reads in the languages they unlocked it in.
        app.reading = opened.reading.unwrap_or(app.reading);
    }
    app.has_passphrase = opened.has_passphrase;
    app.unlocked_on = opened.has_passphrase.then(|| app.now.day());
    app.failure = None;
}

/// A class is open, and its passphrase is wanted.
pub(super) fn locked(app: &mut App, name: String) {
    if name != app.locked_name {
        app.just_closed = None;
    }
    app.class = None;
    app.students.clear();
    app.given.clear();
    app.locked_name = name;
    app.has_passphrase = true;
    app.failure = None;
    // A class that was locked because nobody used it asks already.
    if !app.is_locked() {
        app.mode = Mode::Lock(Box::new(Lock::passphrase(Wanted::Class)));
    }
}

/// The page for home is made: where it is, and what of it could not be printed.
fn page_made(app: &mut App, paths: &[PathBuf], missing: usize) {
    let folder = paths.first().and_then(|path| path.parent());
    let folder = folder.map(|folder| folder.display().to_string());
    let done = text::home_page_done(folder.unwrap_or_default());
    app.status = Some(if missing > 0 {
        terms::facts(vec![
            done.into(),
            text::pages_missing_letters(missing).into(),
        ])
    } else {
        done
    });
}

/// A conference that was just closed is read back, and the family takes its page home; a rehearsal is looked back on.
fn after_closing(app: &mut App, home: Home) -> Mode {
    let Some(key) = app.just_closed.take() else {
        return Mode::Student(Box::new(home));
    };
    let last = home.folder.last_conference();
    if last.is_some_and(|record| record.conference.key == key) {
        Mode::Booklet(Box::new(Booklet::after_conference(home, app)))
    } else {
        Mode::LookBack(Box::new(LookBack::opened(home, key)))
    }
}
