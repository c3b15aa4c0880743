//! What is typed and not kept yet, on whatever page: when it is due, that it is on disk, that it was let go.

use super::{App, Ask, Mode, Owner, form, walk};
use crate::ask::{DraftAsk, DraftChange};
use crate::domain::pace::Moment;
use crate::domain::spot::{Draft, Own, Spot};

/// What of the form on screen is typed and due.
pub(super) fn due(app: &mut App) -> Option<Ask> {
    let now = app.now.moment;
    let draft = app.form_under_mut()?.due(now)?;
    Some(keep(app, draft))
}

/// What is typed into the form on screen, and nobody has been asked to keep yet.
pub(super) fn last_words(app: &mut App) -> Option<Ask> {
    let draft = app.form_under_mut()?.take_draft()?;
    Some(keep(app, draft))
}

/// Asks to keep a draft: whoever opens its form again in this sitting finds it, for what fails is owed.
pub(super) fn keep(app: &mut App, draft: Draft) -> Ask {
    match &draft.spot {
        Spot::Desk { .. } | Spot::Start(_) => {
            app.drafts.retain(|known| known.spot != draft.spot);
            if !draft.form.is_empty() {
                app.drafts.push(draft.clone());
            }
        }
        Spot::Own { .. } | Spot::Talk { .. } => {
            let home = home(app);
            home.into_iter().for_each(|home| home.keep(&draft));
        }
    }
    Ask::Drafts(DraftAsk::Keep(Box::new(draft)))
}

/// The clock was turned back.
pub(super) fn clock_went_back(app: &mut App, now: Moment) {
    let page = app.form_under_mut();
    page.into_iter().for_each(|page| page.clock_went_back(now));
}

/// What came of it on disk.
pub(super) fn changed(app: &mut App, change: DraftChange) {
    match change {
        DraftChange::Kept(draft) => kept(app, &draft),
        DraftChange::Forgotten(spots) => spots.iter().for_each(|spot| settled(app, spot)),
        DraftChange::Read(drafts) => found(app, drafts),
    }
}

/// A draft is on disk: whoever has left its form is told that the words stay.
fn kept(app: &mut App, draft: &Draft) {
    if let Spot::Talk { .. } = draft.spot {
        return walk::draft_kept(app, draft);
    }
    let page = app.form_under_mut();
    let is_on_screen = page.is_some_and(|page| page.form.spot().as_ref() == Some(&draft.spot));
    let is_card = matches!(draft.spot, Spot::Own { at: Own::Card, .. });
    if !is_on_screen && !is_card && !draft.form.is_empty() {
        app.status = Some(form::words_stay(&draft.spot));
    }
}

/// Words of this spot are kept elsewhere, or let go.
pub(super) fn settled(app: &mut App, spot: &Spot) {
    app.drafts.retain(|known| known.spot != *spot);
    let home = home(app);
    home.into_iter().for_each(|home| home.forget(spot));
}

/// A class is open: what was typed to begin or to open it has done its work.
pub(super) fn of_start(app: &mut App) {
    let Mode::Form(page) = &app.mode else {
        return;
    };
    if let Some(spot @ Spot::Start(_)) = page.form.spot() {
        settled(app, &spot);
    }
}

/// What was being typed at the desk is known: a form that is open and untouched goes on with it.
fn found(app: &mut App, found: Vec<Draft>) {
    app.drafts = found;
    let drafts = app.drafts.clone();
    let page = app.form_mut().filter(|page| !page.form.is_changed());
    page.into_iter().for_each(|page| page.go_on_with(&drafts));
}

/// Nothing private stays in memory once the desk is left.
pub(super) fn leave_desk(app: &mut App) {
    if app.has_passphrase && app.under().owner() != Some(Owner::Teacher) {
        app.drafts.retain(|draft| !draft.spot.is_private());
    }
}

fn home(app: &mut App) -> Option<&mut super::Home> {
    match app.under_mut() {
        Mode::Booklet(booklet) => Some(&mut booklet.home),
        Mode::Student(home) => Some(home),
        Mode::Walk(walk) => Some(&mut walk.home),
        _ => None,
    }
}
