//! Something to fill in, whatever the form: its keys, its draft, its way out.

mod explained;
mod keys;
mod page;
mod words;

pub use words::words_stay;

use crate::ask::{Ask, Change, DraftAsk, PassphraseChange, Settle};
use crate::domain::class_file::spot::{Draft, Older, Spot};
use crate::domain::conference::pace::Moment;
use crate::form::{Move, Stroke};
use crate::locale::{Text, text};
use crate::page::{Block, Page};
use crate::screen::{AnyForm, Around, Commands, Edit, Go, Keys, Next, Screen, Typed, told};
use keys::Does;

/// Milliseconds from the first unsaved change to the draft; the commit has to fit into the rest of the second.
const KEEP_DRAFT: i64 = 500;

/// A form on a page.
#[derive(Clone, Debug)]
pub struct FormScreen {
    /// The form.
    pub form: AnyForm,
    /// Since when there is something that nobody has been asked to keep.
    unsaved: Option<Moment>,
    /// Esc was pressed once over something that is kept nowhere.
    leaving: bool,
}

impl FormScreen {
    /// The form, going on with what was being typed in it.
    pub fn of(mut form: AnyForm, around: &Around) -> Self {
        let older = around.open.as_ref().map(|open| open.older.as_slice());
        show_older(&mut form, older.unwrap_or_default());
        let mut screen = Self {
            form,
            unsaved: None,
            leaving: false,
        };
        screen.go_on_with(around.unfinished());
        screen
    }

    /// What it is for, and what each of its fields takes.
    pub fn explained(&self) -> Vec<Block> {
        explained::of(&self.form)
    }

    /// Goes on with what was being typed in it.
    pub fn go_on_with<'a>(&mut self, mut drafts: impl Iterator<Item = &'a Draft>) {
        let spot = self.form.spot();
        let draft = drafts.find(|draft| Some(&draft.spot) == spot.as_ref());
        draft.into_iter().for_each(|draft| self.form.reopen(draft));
    }

    /// Somebody has typed, chosen or let words go.
    fn has_changed(&mut self, now: Moment) {
        self.leaving = false;
        let owes = self.form.draft().is_some();
        self.unsaved = owes.then(|| self.unsaved.unwrap_or(now));
    }

    fn keep_at(&self) -> Option<Moment> {
        self.unsaved.map(|since| Moment(since.0 + KEEP_DRAFT))
    }

    /// What is typed, and nobody has been asked to keep yet.
    fn take_draft(&mut self) -> Option<Ask> {
        self.unsaved = None;
        let draft = self.form.draft()?;
        self.form.is_kept(&draft);
        Some(Ask::Drafts(DraftAsk::Keep(Box::new(draft))))
    }

    fn stroke(&mut self, stroke: &Stroke, around: &Around) {
        if self.form.stroke(stroke, around.hand()) {
            self.has_changed(around.now.moment);
        }
        self.leaving = false;
    }

    fn go(&mut self, direction: Move, around: &Around) {
        match direction {
            Move::Up | Move::Down => self.pick_by(direction.lines()),
            Move::PageUp | Move::PageDown if !self.form.turns() => self.pick_by(direction.lines()),
            other => self.stroke(&Stroke::Go(other), around),
        }
    }

    fn pick_by(&mut self, lines: i32) {
        let count = self.form.entries().len();
        let to = i64::try_from(self.form.at()).unwrap_or(0) + i64::from(lines);
        let last = i64::try_from(count.saturating_sub(1)).unwrap_or(0);
        self.form
            .pick(usize::try_from(to.clamp(0, last)).unwrap_or(0));
    }

    /// Lets what is typed go, or takes it back.
    fn let_go(&mut self, now: Moment) -> Next {
        if !self.form.is_changed() && !self.form.can_take_back() {
            return Next::tell(text::form_nothing_to_let_go());
        }
        let is_gone = self.form.let_go();
        self.has_changed(now);
        Next::tell(match (is_gone, self.is_own()) {
            (true, true) => text::form_words_are_gone_student(),
            (true, false) => text::form_words_are_gone(),
            (false, _) => text::form_words_are_back(),
        })
    }

    /// The translation belongs to the words as they are now; on to what comes below it.
    fn still_fits(&mut self, now: Moment) {
        self.form.still_fits();
        self.has_changed(now);
        if !self.form.is_last() {
            self.form.step(true);
        }
    }

    /// Does it stand on a student's own pages?
    fn is_own(&self) -> bool {
        matches!(self.form.spot(), Some(Spot::Own { .. }))
    }

    fn submit(&mut self, around: &Around) -> Next {
        let spot = self.form.spot();
        match (self.form.submit(around.hand()), spot) {
            (Ok(ask), Some(spot @ (Spot::Own { .. } | Spot::Desk { .. }))) => {
                Next::ask(Ask::Settle(Box::new(Settle { spot, ask })))
            }
            (Ok(ask), Some(Spot::Talk { .. } | Spot::Start(_)) | None) => Next::ask(ask),
            (Err(wrong), _) => Next::tell(wrong),
        }
    }

    /// Away from the form. Words stay as they are, to be gone on with another day; what is kept nowhere is asked
    /// about.
    fn escape(&mut self, around: &Around) -> Next {
        if self.would_lose() && !self.leaving {
            self.leaving = true;
            return Next::tell(self.form.leaving());
        }
        let draft = self.take_draft();
        let spot = self.form.spot().filter(|_| self.form.is_changed());
        // They are on disk already.
        let stay = spot.filter(|_| draft.is_none() && !around.owes);
        Next::go(Go::Back)
            .asking(draft)
            .telling(stay.as_ref().map(words_stay))
    }
}

/// Words an older program kept of this form stand beside it.
fn show_older(form: &mut AnyForm, older: &[Older]) {
    if let Some(Spot::Own { at, .. }) = &form.spot() {
        let place = at.older_place();
        let words = older.iter().find(|one| Some(&one.place) == place.as_ref());
        form.show_older(words.map(|one| one.words.clone()).unwrap_or_default());
    }
}

impl Commands for FormScreen {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        keys::of(&self.form, self.is_own())
    }

    fn update(&mut self, command: Does, around: &Around) -> Next {
        match command {
            Does::Go(direction) => self.go(direction, around),
            Does::Next => self.form.step(true),
            Does::Before => self.form.step(false),
            Does::Submit => return self.submit(around),
            Does::Leave => return self.escape(around),
            Does::LetGo => return self.let_go(around.now.moment),
            Does::OtherLanguage => self.stroke(&Stroke::OtherLanguage, around),
            Does::Translation => {
                self.form.other_language();
            }
            Does::StillFits => self.still_fits(around.now.moment),
            Does::Turn => self.stroke(&Stroke::Type(' '), around),
            Does::Edit(Edit::Erase) => self.stroke(&Stroke::Erase, around),
            Does::Edit(Edit::EraseNext) => self.stroke(&Stroke::EraseNext, around),
            Does::Edit(Edit::Undo) => self.stroke(&Stroke::Undo, around),
            Does::Edit(Edit::Redo) => self.stroke(&Stroke::Redo, around),
            Does::Edit(Edit::Go(direction)) => self.stroke(&Stroke::Go(direction), around),
        }
        Next::stay()
    }
}

impl Screen for FormScreen {
    fn page(&self, around: &Around) -> Page {
        page::of(self, around)
    }

    fn takes_letters(&self) -> bool {
        true
    }

    fn typed(&mut self, typed: Typed<'_>, around: &Around) -> Next {
        match typed {
            Typed::Paste(words) => self.stroke(&Stroke::Paste(words.to_owned()), around),
            Typed::Keys(letters) => letters
                .chars()
                .for_each(|letter| self.stroke(&Stroke::Type(letter), around)),
        }
        Next::stay()
    }

    fn picked(&mut self, at: usize, _around: &Around) -> Next {
        self.form.pick(at);
        Next::stay()
    }

    /// The passphrase was not taken: what was typed of it is wiped.
    fn changed(&mut self, change: &Change, around: &Around) -> Next {
        match change {
            Change::Passphrase(PassphraseChange::Refused(answer)) => {
                self.form.wipe_secrets();
                Next::stay().telling(told::of_try(*answer, around.now.moment, false))
            }
            _ => Next::stay(),
        }
    }

    fn tick(&mut self, _is_covered: bool, around: &Around) -> Vec<Ask> {
        let is_due = self.keep_at().is_some_and(|at| at <= around.now.moment);
        let draft = is_due.then(|| self.take_draft()).flatten();
        draft.into_iter().collect()
    }

    fn wake_at(&self, _around: &Around) -> Option<Moment> {
        self.keep_at()
    }

    fn clock_went_back(&mut self, now: Moment) {
        self.unsaved = self.unsaved.map(|since| since.min(now));
    }

    fn last_words(&mut self) -> Vec<Ask> {
        self.take_draft().into_iter().collect()
    }

    fn stays_told(&self) -> Option<Text> {
        self.form.is_full().then(text::field_is_full)
    }

    fn would_lose(&self) -> bool {
        self.form.spot().is_none() && self.form.is_changed()
    }
}
