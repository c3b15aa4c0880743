//! Pages to print or to send: which, in which languages, as which files.

use std::path::PathBuf;

use super::super::{App, Ask, Command, Mode, form};
use super::{Page, leave_page};
use crate::ask::PagesAsk;
use crate::locale::{terms, text};

/// Opens the form for one student, or for the class.
pub(super) fn open(app: &mut App, student: Option<(i64, String)>) {
    let form = form::pages(app, student);
    super::open_form(app, form);
}

/// Esc stops; nothing else does anything while pages are made.
pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    if !matches!(command, Command::Escape | Command::Quit) {
        return None;
    }
    leave_page(app);
    Some(Ask::Pages(PagesAsk::Stop))
}

/// How far it is.
pub(in crate::app) fn making(app: &mut App, progress: (usize, usize)) {
    let Mode::Desk(desk) = &mut app.mode else {
        return;
    };
    if let Some(Page::Making(known)) = desk.page_mut() {
        *known = progress;
    } else {
        desk.drop_forms();
        desk.open(Page::Making(progress));
    }
}

/// What was written.
pub(in crate::app) fn made(app: &mut App, files: &[PathBuf], missing: usize) {
    let Mode::Desk(desk) = &mut app.mode else {
        return;
    };
    desk.drop_forms();
    if matches!(desk.page(), Page::Making(_)) {
        desk.back();
    }
    app.status = Some(told(files, missing));
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
