//! Screens with something to fill in: how a form stands on a page, and what its keys do.

mod calendar;
mod entries;
mod family;
mod files;
mod keeping;
mod learning;
mod offers;
mod pages;
mod passphrase;
mod people;
mod points;
mod prepare;
mod shared;
mod start;

pub(super) use calendar::{move_to, nobody_came, plan_all, plan_one};
pub(super) use entries::{correct, dispute};
pub(super) use family::{ask, feedback, statement};
pub(super) use files::{import_files, import_scale, save};
pub(super) use keeping::keeping;
pub(super) use learning::{evidence, judge, plan};
pub(super) use pages::pages;
pub(super) use passphrase::{
    change_passphrase, remove_passphrase, reset_passphrase, set_passphrase,
};
pub(super) use people::{adult, details, new_student};
pub(super) use points::{PointFrom, answer, point, post_it};
pub(super) use prepare::{goal, place};
pub(super) use shared::{family_answer, family_habit, habit, prepared_answer};
pub use start::school_year;
pub(super) use start::{new_class, open_file};

use super::{App, Ask, Command, Door, Mode, Welcome, drafts};
use crate::ask::Settle;
use crate::domain::pace::Moment;
use crate::domain::spot::{Draft, Older, Spot};
use crate::form::{Filling, Form, Hand, Move, Open, Stroke};
use crate::locale::{Text, text};

/// Any form of the program.
pub type AnyForm = Box<dyn Open<Ask>>;

/// Milliseconds from the first unsaved change to the draft; the commit has to fit into the rest of the second.
const KEEP_DRAFT: i64 = 500;

/// A form on a page.
#[derive(Clone, Debug)]
pub struct FormPage {
    /// The form.
    pub form: AnyForm,
    /// Since when there is something that nobody has been asked to keep.
    unsaved: Option<Moment>,
    /// Esc was pressed once over something that is kept nowhere.
    leaving: bool,
}

/// A form as it begins.
fn any<F: Form<Ask = Ask>>(form: F, start: F::Fields) -> AnyForm {
    Box::new(Filling::new(form, start))
}

impl FormPage {
    /// The form, going on with what was being typed in it.
    pub fn new(mut form: AnyForm, drafts: &[Draft], older: &[Older]) -> Self {
        if let Some(Spot::Own { at, .. }) = &form.spot() {
            let place = at.older_place();
            let words = older.iter().find(|one| Some(&one.place) == place.as_ref());
            form.show_older(words.map(|one| one.words.clone()).unwrap_or_default());
        }
        let mut page = Self {
            form,
            unsaved: None,
            leaving: false,
        };
        page.go_on_with(drafts);
        page
    }

    /// Goes on with what was being typed in it.
    pub(super) fn go_on_with(&mut self, drafts: &[Draft]) {
        let spot = self.form.spot();
        let mut drafts = drafts.iter();
        let draft = drafts.find(|draft| Some(&draft.spot) == spot.as_ref());
        draft.into_iter().for_each(|draft| self.form.reopen(draft));
    }

    /// A form that keeps no draft, or has none yet.
    pub fn fresh(form: AnyForm) -> Self {
        Self::new(form, &[], &[])
    }

    /// Somebody has typed, chosen or let words go.
    fn has_changed(&mut self, now: Moment) {
        self.leaving = false;
        let owes = self.form.draft().is_some();
        self.unsaved = owes.then(|| self.unsaved.unwrap_or(now));
    }

    /// When what is typed is due on disk.
    pub(super) fn wake_at(&self) -> Option<Moment> {
        self.unsaved.map(|since| Moment(since.0 + KEEP_DRAFT))
    }

    /// What is typed and due, to be asked for: a failure is owed by whoever is asked.
    pub(super) fn due(&mut self, now: Moment) -> Option<Draft> {
        self.wake_at().filter(|at| *at <= now)?;
        self.take_draft()
    }

    /// What is typed, and nobody has been asked to keep yet.
    pub(super) fn take_draft(&mut self) -> Option<Draft> {
        self.unsaved = None;
        let draft = self.form.draft()?;
        self.form.is_kept(&draft);
        Some(draft)
    }

    /// The clock was turned back: nothing waits for a moment of the old time.
    pub(super) fn clock_went_back(&mut self, now: Moment) {
        self.unsaved = self.unsaved.map(|since| since.min(now));
    }

    /// Would leaving lose something that is kept nowhere?
    pub(super) fn would_lose(&self) -> bool {
        self.form.spot().is_none() && self.form.is_changed()
    }

    /// A letter.
    pub(super) fn type_char(&mut self, c: char, (hand, now): (Hand, Moment)) {
        self.stroke(&Stroke::Type(c), (hand, now));
    }

    /// Pasted words.
    pub(super) fn paste(&mut self, words: &str, (hand, now): (Hand, Moment)) {
        self.stroke(&Stroke::Paste(words.to_owned()), (hand, now));
    }

    fn stroke(&mut self, stroke: &Stroke, (hand, now): (Hand, Moment)) {
        if self.form.stroke(stroke, hand) {
            self.has_changed(now);
        }
        self.leaving = false;
    }

    fn go(&mut self, direction: Move, at: (Hand, Moment)) {
        let pages = matches!(direction, Move::PageUp | Move::PageDown);
        match direction {
            Move::Up => self.pick_by(-1),
            Move::Down => self.pick_by(1),
            Move::PageUp | Move::PageDown if pages && !self.form.turns() => {
                self.pick_by(direction.lines());
            }
            other => self.stroke(&Stroke::Go(other), at),
        }
    }

    fn pick_by(&mut self, lines: i32) {
        let count = self.form.entries().len();
        let to = i64::try_from(self.form.at()).unwrap_or(0) + i64::from(lines);
        let last = i64::try_from(count.saturating_sub(1)).unwrap_or(0);
        self.form
            .pick(usize::try_from(to.clamp(0, last)).unwrap_or(0));
    }

    /// Is Enter here the end of the form?
    pub fn is_at_end(&self) -> bool {
        self.form.is_last()
    }

    /// Does it stand on a student's own pages?
    pub fn is_own(&self) -> bool {
        matches!(self.form.spot(), Some(Spot::Own { .. }))
    }
}

impl App {
    /// Whose hand is on the keyboard, and when.
    pub(super) fn hand(&self) -> Hand {
        Hand {
            language: self.reading.first(),
            today: self.now.day(),
        }
    }

    fn strokes(&self) -> (Hand, Moment) {
        (self.hand(), self.now.moment)
    }

    /// Types into the form on screen; false: there is none.
    pub(super) fn type_into_form(&mut self, typed: &str, is_pasted: bool) -> bool {
        let at = self.strokes();
        let Some(page) = self.form_mut() else {
            return false;
        };
        if is_pasted {
            page.paste(typed, at);
        } else {
            typed.chars().for_each(|c| page.type_char(c, at));
        }
        true
    }
}

/// What a command does to the form on screen.
pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let at = app.strokes();
    let page = app.form_mut()?;
    let stroke = match command {
        Command::Go(direction) => {
            page.go(direction, at);
            return None;
        }
        Command::Tab | Command::BackTab => {
            page.form.step(command == Command::Tab);
            return None;
        }
        Command::Enter if !page.is_at_end() => {
            page.form.step(true);
            return None;
        }
        Command::Enter => return submit(app),
        Command::Escape => return escape(app),
        Command::LetGo => return let_go(app),
        Command::Erase => Stroke::Erase,
        Command::EraseNext => Stroke::EraseNext,
        Command::Undo => Stroke::Undo,
        Command::Redo => Stroke::Redo,
        Command::TypedLanguage => Stroke::OtherLanguage,
        _ => return None,
    };
    page.stroke(&stroke, at);
    None
}

/// Lets what is typed go, or takes it back.
fn let_go(app: &mut App) -> Option<Ask> {
    let now = app.now.moment;
    let page = app.form_mut()?;
    if !page.form.is_changed() && !page.form.can_take_back() {
        app.status = Some(text::form_nothing_to_let_go());
        return None;
    }
    let is_gone = page.form.let_go();
    page.has_changed(now);
    let student = page.is_own();
    app.status = Some(match (is_gone, student) {
        (true, true) => text::form_words_are_gone_student(),
        (true, false) => text::form_words_are_gone(),
        (false, _) => text::form_words_are_back(),
    });
    None
}

fn submit(app: &mut App) -> Option<Ask> {
    let hand = app.hand();
    let page = app.form_mut()?;
    let spot = page.form.spot();
    match (page.form.submit(hand), spot) {
        (Ok(ask), Some(spot @ (Spot::Own { .. } | Spot::Desk { .. }))) => {
            Some(Ask::Settle(Box::new(Settle { spot, ask })))
        }
        (Ok(ask), Some(Spot::Talk { .. } | Spot::Start(_)) | None) => Some(ask),
        (Err(wrong), _) => {
            app.status = Some(wrong);
            None
        }
    }
}

/// Away from the form. Words stay as they are, to be gone on with another day; what is kept nowhere is asked about.
fn escape(app: &mut App) -> Option<Ask> {
    let page = app.form_mut()?;
    if page.would_lose() && !page.leaving {
        page.leaving = true;
        app.status = Some(page.form.leaving());
        return None;
    }
    let draft = page.take_draft();
    let spot = page.form.spot().filter(|_| page.form.is_changed());
    let keep = draft.map(|draft| drafts::keep(app, draft));
    leave(app);
    if keep.is_none() && !app.owes {
        // They are on disk already.
        app.status = spot.as_ref().map(words_stay);
    }
    keep
}

fn leave(app: &mut App) {
    match &app.mode {
        Mode::Booklet(_) => super::booklet::leave_form(app),
        Mode::Desk(_) => super::desk::leave_page(app),
        Mode::Form(page) if matches!(page.form.spot(), Some(Spot::Desk { .. })) => {
            app.mode = Mode::Door(Door::default());
        }
        _ => app.mode = Mode::Welcome(Welcome::after_language()),
    }
}

/// What is said of words that stay behind.
pub(super) fn words_stay(spot: &Spot) -> Text {
    use crate::domain::person::Voice;
    use crate::domain::spot::Own;
    let Spot::Own { at, .. } = spot else {
        return text::form_words_stay();
    };
    let by_family = match at {
        Own::Answer(by, _) | Own::View { by, .. } => *by == Voice::Family,
        Own::Question | Own::Feedback(_) | Own::Statement(_) | Own::Card => true,
        Own::Choice(..) | Own::Goal => false,
    };
    match (by_family, at.is_ones_own()) {
        (false, false) => text::prepare_words_stay(),
        (false, true) => text::prepare_words_stay_until(),
        (true, false) => text::family_kept_words_family(),
        (true, true) => text::family_kept_until_family(),
    }
}
