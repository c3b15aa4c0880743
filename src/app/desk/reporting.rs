use std::path::PathBuf;

use super::super::{App, Effect, Mode, ask, form};
use super::{Desk, Page, Report, Roll, Sheet, confirm};
use crate::domain::Secret;
use crate::domain::follow_up::Filter;
use crate::domain::person::Key;
use crate::locale::text;

/// What came of a deed.
pub(in crate::app) fn reported(app: &mut App, report: Report) -> Option<Effect> {
    let now = app.now;
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    match report {
        Report::Nothing => {}
        Report::Log(lines) => desk.read(Sheet::Log(lines)),
        Report::Record(key, page) => desk.read(Sheet::Record(key, page)),
        Report::Backups(list) => desk.open(Page::Backups(list, 0)),
        Report::Keeping(keeping) => super::open_form(app, form::keeping(&keeping)),
        Report::PastItsTime(keeping, counts) => {
            desk.open(Page::Confirm(Box::new(confirm::clearing(keeping, &counts))));
        }
        Report::Cleared(counts) => desk.read_instead(Sheet::Cleared(counts)),
        Report::Roll(students) => desk.open(Page::Roll(Box::new(Roll {
            students,
            at: 0,
            find: None,
        }))),
        Report::Student(dossier) => desk.show(*dossier),
        Report::Entries(key, list, disputes) => {
            let known = app.students.iter().find(|student| student.key == key);
            if let Some(student) = known {
                desk.rename(key, &student.name);
            }
            desk.list(key, list, disputes);
        }
        Report::Kept => {
            desk.drop_forms();
            app.status = Some(text::saved());
        }
        Report::Refused(answer) => {
            if let Some(page) = desk.form_mut() {
                page.form.wipe_secrets();
            }
            app.status = ask::told(answer, now.moment, false);
        }
        Report::Written(paths) => {
            desk.has_written();
            app.status = Some(text::written_to(listed(&paths)));
        }
        files @ (Report::Reading(..)
        | Report::Looked(_)
        | Report::TakenIn(_)
        | Report::CannotRead(_)) => super::importing::reported(app, files),
        pages @ (Report::Making(_) | Report::Made(..)) => super::making::reported(app, pages),
        Report::Week(_)
        | Report::Feedback(_)
        | Report::Points(_)
        | Report::FollowUp(_)
        | Report::Learning(_)
        | Report::PostIts(..)
        | Report::People(..)
        | Report::Homes(..)
        | Report::Planned(..) => listed_anew(app, &report),
        changed => has_changed(app, changed),
    }
    None
}

impl Desk {
    /// Shows something to read in the place of what asked for it.
    fn read_instead(&mut self, sheet: Sheet) {
        self.drop_forms();
        self.read(sheet);
    }

    /// The page on top has been saved.
    fn has_written(&mut self) {
        self.drop_forms();
        if let Some(Page::Sheet(page)) = self.page_mut() {
            page.saved = true;
        }
    }
}

/// A list of the desk, as it is now.
fn listed_anew(app: &mut App, report: &Report) {
    let listing = match report {
        Report::Week(slots) => super::week::listing(app, slots),
        Report::Planned(count, slots) => {
            app.status = Some(if *count == 0 {
                text::plan_nobody()
            } else {
                text::plan_done(*count)
            });
            super::week::listing(app, slots)
        }
        Report::Feedback(all) => super::feedback::listing(app, all),
        Report::Points(points) => super::points::listing(app, points),
        Report::FollowUp(open) => {
            let filter = match &app.mode {
                Mode::Desk(desk) => desk.filter(),
                _ => Filter::All,
            };
            super::follow_up::listing(filter, open.clone(), &app.given)
        }
        Report::Learning(learner) => super::learning::listing(app, learner),
        Report::PostIts(key, name, list) => super::learning::post_its(app, (*key, name), list),
        Report::People(key, student, homes) => super::learning::people((*key, student), homes),
        Report::Homes(key, homes) => {
            return super::open_form(app, form::plan_one(app, *key, homes));
        }
        _ => return,
    };
    if let Mode::Desk(desk) = &mut app.mode {
        desk.list_again(listing);
    }
}

/// What changes more than the desk.
fn has_changed(app: &mut App, report: Report) {
    let names: Vec<(Key, String)> = app
        .students
        .iter()
        .map(|student| (student.key, student.name.full()))
        .collect();
    let Mode::Desk(desk) = &mut app.mode else {
        return;
    };
    match report {
        Report::Codes(codes) => {
            desk.drop_forms();
            desk.read(codes_sheet(codes, &names));
        }
        Report::Recovery {
            code,
            failed,
            codes,
        } => {
            // The menu has other lines now.
            **desk = Desk::default();
            let replaces = app.has_passphrase;
            app.has_passphrase = true;
            app.unlocked_on = Some(app.now.day());
            if !codes.is_empty() {
                app.with_codes = codes.iter().map(|(key, _)| *key).collect();
                desk.read(codes_sheet(codes, &names));
            }
            desk.read(Sheet::Recovery {
                code,
                failed,
                replaces,
            });
        }
        Report::NoPassphrase(failed) => {
            **desk = Desk::default();
            app.has_passphrase = false;
            app.unlocked_on = None;
            app.status = Some(text::passphrase_is_gone(failed));
        }
        Report::Erased(proof) => {
            // Nothing on the desk may still show the student.
            **desk = Desk::default();
            app.students.retain(|student| student.key != proof.student);
            app.with_codes.remove(&proof.student);
            desk.read(Sheet::Proof(proof));
        }
        _ => {}
    }
}

/// Paths beside each other.
fn listed(paths: &[PathBuf]) -> String {
    let names: Vec<String> = paths
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    names.join(", ")
}

fn codes_sheet(codes: Vec<(Key, Secret)>, names: &[(Key, String)]) -> Sheet {
    let name = |key| {
        names
            .iter()
            .find(|(known, _)| *known == key)
            .map(|(_, name)| name.clone())
            .unwrap_or_default()
    };
    let mut listed: Vec<(String, Secret)> = codes
        .into_iter()
        .map(|(key, code)| (name(key), code))
        .collect();
    listed.sort_by_cached_key(|(name, _)| crate::locale::folded(name));
    Sheet::Codes(listed)
}
