//! What is typed and not kept yet, on whatever page: when it is due, that it is on disk, that it is not.

use super::{App, Effect, Mode, Owner, form};
use crate::domain::pace::Moment;
use crate::domain::spot::{Draft, Own, Spot};

/// What of the form on screen is typed and due.
pub(super) fn due(app: &mut App) -> Option<Effect> {
    let now = app.now.moment;
    let draft = app.form_under_mut()?.due(now)?;
    Some(Effect::KeepDraft(Box::new(draft)))
}

/// What is typed into the form on screen and not on disk yet.
pub(super) fn last_words(app: &mut App) -> Option<Effect> {
    let draft = app.form_under_mut()?.form.draft()?;
    Some(Effect::KeepDraft(Box::new(draft)))
}

/// The clock was turned back.
pub(super) fn clock_went_back(app: &mut App, now: Moment) {
    let page = app.form_under_mut();
    page.into_iter().for_each(|page| page.clock_went_back(now));
}

/// The draft of what is on screen or was left is on disk, or is forgotten there.
pub(super) fn kept(app: &mut App, effect: &Effect) {
    match effect {
        Effect::KeepDraft(draft) => {
            no_longer_owed(app, &draft.spot);
            remember(app, draft);
            let now = app.now.moment;
            let on_screen = app.form_under_mut();
            let is_on_screen = on_screen.is_some_and(|page| {
                page.is_kept(draft, now);
                page.form.spot().as_ref() == Some(&draft.spot)
            });
            let is_card = matches!(draft.spot, Spot::Own { at: Own::Card, .. });
            let is_talk = matches!(draft.spot, Spot::Talk { .. });
            if !is_on_screen && !is_card && !is_talk && !draft.form.is_empty() {
                app.status = Some(form::words_stay(&draft.spot));
            }
        }
        Effect::ForgetDrafts(spots) => spots.iter().for_each(|spot| settled(app, spot)),
        _ => {}
    }
}

/// Words of this spot are kept elsewhere, or let go.
pub(super) fn settled(app: &mut App, spot: &Spot) {
    no_longer_owed(app, spot);
    app.drafts.retain(|known| known.spot != *spot);
    let home = home(app);
    home.into_iter().for_each(|home| home.forget(spot));
}

/// It did not reach the disk; true: it is owed, for nobody on the screen asks for it again.
pub(super) fn not_kept(app: &mut App, effect: &Effect) -> bool {
    let now = app.now.moment;
    let Effect::KeepDraft(draft) = effect else {
        return true;
    };
    no_longer_owed(app, &draft.spot);
    if matches!(draft.spot, Spot::Talk { .. }) {
        return false;
    }
    remember(app, draft);
    let page = app.form_under_mut();
    let page = page.filter(|page| page.form.spot().as_ref() == Some(&draft.spot));
    let is_on_screen = page.is_some();
    page.into_iter().for_each(|page| page.is_not_kept(now));
    !is_on_screen
}

/// What was typed before a class was open has become that class.
pub(super) fn of_start(app: &mut App) -> Option<Effect> {
    let Mode::Form(page) = &app.mode else {
        return None;
    };
    let spot = page.form.spot()?;
    matches!(spot, Spot::Start(_)).then(|| Effect::ForgetDrafts(vec![spot]))
}

/// What was being typed at the desk is known: a form that is open and untouched goes on with it.
pub(super) fn found(app: &mut App, found: Vec<Draft>) {
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

/// Whoever opens its form again in this sitting finds it.
fn remember(app: &mut App, draft: &Draft) {
    match &draft.spot {
        Spot::Desk { .. } | Spot::Start(_) => {
            app.drafts.retain(|known| known.spot != draft.spot);
            if !draft.form.is_empty() {
                app.drafts.push(draft.clone());
            }
        }
        Spot::Own { .. } | Spot::Talk { .. } => {
            let home = home(app);
            home.into_iter().for_each(|home| home.keep(draft));
        }
    }
}

/// Older words of this spot must not come after newer ones, nor after they were let go.
fn no_longer_owed(app: &mut App, spot: &Spot) {
    app.retry.retain(|waiting| match waiting {
        Effect::KeepDraft(draft) => draft.spot != *spot,
        _ => true,
    });
}
