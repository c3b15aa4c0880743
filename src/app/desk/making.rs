//! Pages to print or to send: which, in which languages, as which files.

use std::path::PathBuf;

use super::super::{App, Command, Effect, Mode, form};
use super::{Deed, Page, Report, leave_page, office};
use crate::locale::{terms, text};

/// Opens the form for one student, or for the class.
pub(super) fn open(app: &mut App, student: Option<(i64, String)>) {
    let form = form::pages(app, student);
    super::open_form(app, form);
}

/// Esc stops; nothing else does anything while pages are made.
pub(super) fn update(app: &mut App, command: Command) -> Option<Effect> {
    if !matches!(command, Command::Escape | Command::Quit) {
        return None;
    }
    leave_page(app);
    Some(office(Deed::StopReading))
}

/// How far it is, or what was written.
pub(super) fn reported(app: &mut App, report: Report) {
    let Mode::Desk(desk) = &mut app.mode else {
        return;
    };
    match report {
        Report::Making(progress) => {
            if let Some(Page::Making(known)) = desk.page_mut() {
                *known = progress;
            } else {
                desk.drop_forms();
                desk.open(Page::Making(progress));
            }
        }
        Report::Made(files, missing) => {
            desk.drop_forms();
            if matches!(desk.page(), Page::Making(_)) {
                desk.back();
            }
            app.status = Some(told(&files, missing));
        }
        _ => {}
    }
}

fn told(files: &[PathBuf], missing: usize) -> crate::locale::Text {
    let folder = files.first().and_then(|file| file.parent());
    let Some(folder) = folder else {
        return text::pages_nobody();
    };
    let written = text::pages_written(files.len(), folder.display().to_string());
    if missing == 0 {
        return written;
    }
    let missing = text::pages_missing_letters(missing);
    terms::facts(vec![written.into(), missing.into()])
}
