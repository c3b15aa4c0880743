//! What came of the asks that change more of the desk than one page: students, codes, the passphrase, times, sheets.

use std::path::PathBuf;

use super::super::{App, Ask, Mode, lock};
use super::{Desk, Page, Roll, SheetPage, confirm};
use crate::ask::{Code, Dossier, LogChange, OnRoll, RetentionChange, Sheet, Slip};
use crate::domain::Secret;
use crate::domain::person::Key;
use crate::domain::throttle::Answer;
use crate::domain::upkeep::{Backup, Proof};
use crate::locale::text;

fn on_desk(app: &mut App, change: impl FnOnce(&mut Desk)) {
    if let Mode::Desk(desk) = &mut app.mode {
        change(desk);
    }
}

/// The log was read.
pub(in crate::app) fn log(app: &mut App, change: LogChange) -> Option<Ask> {
    let LogChange::Read(lines) = change;
    on_desk(app, |desk| desk.read(Sheet::Log(lines)));
    None
}

/// The backups were read.
pub(in crate::app) fn backups(app: &mut App, list: Vec<Backup>) {
    on_desk(app, |desk| desk.open(Page::Backups(list, 0)));
}

/// Everything about a student was read.
pub(in crate::app) fn record(app: &mut App, student: Key, page: Box<crate::page::Page>) {
    on_desk(app, |desk| desk.read(Sheet::Record { student, page }));
}

/// Who is in the file.
pub(in crate::app) fn roll(app: &mut App, students: Vec<OnRoll>) {
    let roll = Roll {
        students,
        at: 0,
        find: None,
    };
    on_desk(app, |desk| desk.open(Page::Roll(Box::new(roll))));
}

/// One student.
pub(in crate::app) fn dossier(app: &mut App, dossier: Dossier) {
    on_desk(app, |desk| desk.show(dossier));
}

/// How long things are kept, and what came of that.
pub(in crate::app) fn retention(app: &mut App, change: RetentionChange) -> Option<Ask> {
    match change {
        RetentionChange::Read(keeping) => {
            super::open_form(app, super::super::form::keeping(&keeping));
        }
        RetentionChange::Tried { keeping, counts } => {
            let asked = confirm::clearing(keeping, &counts);
            on_desk(app, |desk| desk.open(Page::Confirm(Box::new(asked))));
        }
        RetentionChange::Set => {
            on_desk(app, Desk::drop_forms);
            app.status = Some(text::saved());
        }
        RetentionChange::ClearedAway { counts, names } => {
            super::super::heard::take_names(app, names);
            on_desk(app, |desk| desk.read_instead(Sheet::Cleared(counts)));
        }
    }
    None
}

/// A sheet was written.
pub(in crate::app) fn saved(app: &mut App, files: &[PathBuf]) {
    on_desk(app, Desk::has_written);
    app.status = Some(text::written_to(beside(files)));
}

/// New codes, to be told this once.
pub(in crate::app) fn codes(app: &mut App, codes: Vec<Code>) {
    let sheet = codes_sheet(app, codes);
    on_desk(app, |desk| {
        desk.drop_forms();
        desk.read(sheet);
    });
}

/// The class has a passphrase, or another one, and this recovery code; so many backups could not be locked.
pub(in crate::app) fn locked(app: &mut App, (code, failed): (Secret, usize), codes: Vec<Code>) {
    let replaces = app.has_passphrase;
    super::super::heard::has_passphrase(app, true);
    app.unlocked_on = Some(app.now.day());
    let mut sheets = Vec::new();
    if !codes.is_empty() {
        app.with_codes = codes.iter().map(|one| one.student).collect();
        sheets.push(codes_sheet(app, codes));
    }
    sheets.push(Sheet::Recovery {
        code,
        failed,
        replaces,
    });
    begin_anew(app, sheets);
}

/// The class has no passphrase any more; so many backups could not be unlocked.
pub(in crate::app) fn unlocked(app: &mut App, failed: usize) {
    super::super::heard::has_passphrase(app, false);
    begin_anew(app, Vec::new());
    app.status = Some(text::passphrase_is_gone(failed));
}

/// The passphrase was not taken.
pub(in crate::app) fn refused(app: &mut App, answer: Answer) {
    on_desk(app, |desk| {
        let page = desk.form_mut();
        page.into_iter().for_each(|page| page.form.wipe_secrets());
    });
    app.status = lock::told(answer, app.now.moment, false);
}

/// A student was erased: nothing on the desk may still show them.
pub(in crate::app) fn erased(app: &mut App, proof: Box<Proof>) {
    app.students.retain(|student| student.key != proof.student);
    app.with_codes.remove(&proof.student);
    begin_anew(app, vec![Sheet::Proof(proof)]);
}

/// Nothing is read or made any more: the page that showed it goes.
pub(in crate::app) fn stopped(app: &mut App) {
    on_desk(app, Desk::stop_reading);
}

/// The desk from its menu, which has other lines now.
fn begin_anew(app: &mut App, sheets: Vec<Sheet>) {
    on_desk(app, |desk| {
        *desk = Desk::default();
        sheets.into_iter().for_each(|sheet| desk.read(sheet));
    });
}

impl Desk {
    /// Shows something to read in the place of what asked for it.
    fn read_instead(&mut self, sheet: Sheet) {
        self.drop_forms();
        self.read(sheet);
    }

    /// Lays something to read on top.
    fn read(&mut self, sheet: Sheet) {
        self.open(Page::Sheet(SheetPage::new(sheet)));
    }

    /// The page on top has been saved.
    fn has_written(&mut self) {
        self.drop_forms();
        if let Some(Page::Sheet(page)) = self.page_mut() {
            page.saved = true;
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

fn codes_sheet(app: &App, codes: Vec<Code>) -> Sheet {
    let name = |key| {
        let known = app.students.iter().find(|student| student.key == key);
        known.map(|student| student.name.full()).unwrap_or_default()
    };
    let mut slips: Vec<Slip> = codes
        .into_iter()
        .map(|one| Slip {
            name: name(one.student),
            code: one.code,
        })
        .collect();
    slips.sort_by_cached_key(|slip| crate::locale::folded(&slip.name));
    Sheet::Codes(slips)
}
