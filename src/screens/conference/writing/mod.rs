//! The editor on the page: notes, the goal, promises, examples.

mod keeping;
mod opening;
mod taken;
mod words;

use jiff::civil::Date;

pub(super) use keeping::{clock_went_back, draft_kept, draft_now, due_draft, not_kept, stays};
pub(super) use taken::{go_on, goal_kept, is_leaving_untouched, kept, note_kept, promise_kept};

use super::days::moved;
use super::does::OnWriting;
use super::target::Target;
use super::{Pane, Walk};
use crate::domain::class_file::spot::{Spot, Talk};
use crate::domain::conference::goal::Promise;
use crate::domain::conference::note::{Field, Note};
use crate::domain::conference::pace::Moment;
use crate::domain::conference::script::Prompt;
use crate::domain::people::person::Voice;
use crate::domain::{Language, Said};
use crate::form::{Editor, Week};
use crate::locale::text;
use crate::screen::{Around, Next, Typed};
use words::Drafted;

/// Milliseconds from the first unsaved change to the draft; the commit has to fit into the rest of the second.
const KEEP_DRAFT: i64 = 500;

/// Where the cursor is while something is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// In the words.
    Words,
    /// In the same in the other language.
    Translation,
    /// On the day.
    Day,
    /// On the days of the week.
    Week,
}

/// The editor on the page.
#[derive(Clone, Debug)]
pub struct Writing {
    /// What for.
    pub target: Target,
    /// The words.
    pub main: Editor,
    /// The same in the other language, if somebody writes it.
    pub other: Editor,
    /// The words the other language says, and their language.
    of: (String, Language),
    /// Where the cursor is.
    pub on: On,
    /// The language of the words.
    pub language: Language,
    /// By when, for a goal or a promise.
    pub due: Option<Date>,
    /// On which days of the week, for how often.
    pub week: Option<Week>,
    /// Words did not fit, and none have been taken away since.
    left_out: bool,
    /// Since when there is something that nobody has been asked to keep.
    unsaved: Option<Moment>,
    /// Anything at all was changed since it was opened.
    touched: bool,
    /// Where to go once it is on disk.
    then: Then,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Then {
    #[default]
    Stay,
    Leave,
    Next,
}

impl Writing {
    fn new(target: Target, said: Option<&Said>, language: Language, due: Option<Date>) -> Self {
        Self {
            main: Editor::new(said.map_or("", |said| &said.text)),
            other: Editor::new(
                said.and_then(|said| said.translation.as_deref())
                    .unwrap_or_default(),
            ),
            of: said.map_or_else(
                || (String::new(), language),
                |said| (said.text.trim().to_owned(), said.language),
            ),
            on: On::Words,
            language: said.map_or(language, |said| said.language),
            due,
            week: None,
            left_out: false,
            unsaved: None,
            touched: false,
            then: Then::Stay,
            target,
        }
    }

    /// When the draft has to be kept.
    pub(super) fn keep_at(&self) -> Option<Moment> {
        self.unsaved.map(|since| Moment(since.0 + KEEP_DRAFT))
    }

    /// Something was typed or pasted: did all of it fit?
    pub(super) fn note_room(&mut self) {
        self.left_out |= self.main.is_full() || self.other.is_full();
    }

    /// The editor the cursor is in.
    pub const fn editor(&mut self) -> &mut Editor {
        match self.on {
            On::Translation => &mut self.other,
            On::Words | On::Day | On::Week => &mut self.main,
        }
    }

    /// The words as they stand, without the empty lines somebody went on to below them.
    pub fn said(&self) -> Said {
        let ended = |text: String| text.trim_end_matches('\n').to_owned();
        let translation = ended(self.other.text());
        let translation = (!translation.trim().is_empty()).then_some(translation);
        Said {
            text: ended(self.main.text()),
            language: self.language,
            translation,
        }
    }

    /// Was the translation written for other words than those that stand here now?
    pub fn is_earlier(&self) -> bool {
        !self.other.is_blank() && self.of != self.own()
    }

    /// What a translation would be of.
    fn own(&self) -> (String, Language) {
        (self.main.text().trim().to_owned(), self.language)
    }

    /// All of it, as a draft keeps it.
    fn drafted(&self) -> Drafted {
        Drafted {
            said: self.said(),
            by: self.due,
            days: self.week.as_ref().map(Week::days),
        }
    }

    fn changed(&mut self, now: Moment, changed: bool) {
        if changed {
            if self.on == On::Translation {
                self.of = self.own();
            }
            self.unsaved.get_or_insert(now);
            self.touched = true;
        }
    }

    /// The words are in the other language; what stands beside them was the translation of the first.
    fn turns_language(&mut self, now: Moment) {
        self.language = self.language.other();
        self.unsaved.get_or_insert(now);
        self.touched = true;
    }

    fn spot(&self, walk: &Walk) -> Option<Spot> {
        Some(walk.talk(match &self.target {
            Target::Note(at) => Talk::Note(walk.field(*at)?),
            Target::Goal(part) => Talk::Goal(*part),
            Target::Promise(owner) => Talk::Promise(*owner),
            Target::Example(rating) => Talk::Example(rating.habit.clone(), rating.voice),
        }))
    }
}

impl Walk {
    /// The prompts of this part, in the order Tab visits them.
    pub fn prompts(&self) -> &[Prompt] {
        self.part().map_or(&[], |part| part.prompts.as_slice())
    }

    /// Is something being written that did not fit?
    pub fn leaves_words_out(&self) -> bool {
        matches!(&self.pane, Pane::Writing(writing) if writing.left_out)
    }

    /// The field of a prompt of this part.
    pub(super) fn field(&self, at: usize) -> Option<Field> {
        let prompt = self.prompts().get(at)?;
        Some(Field {
            step: self.step()?.id.clone(),
            part: self.part()?.id.clone(),
            note: prompt.id.clone(),
            by: prompt.by,
        })
    }

    /// What is written in a prompt of this part.
    pub fn note(&self, at: usize) -> Option<&Said> {
        let field = self.field(at)?;
        self.record
            .notes
            .iter()
            .find(|note| note.field == field)
            .map(|note| &note.said)
    }

    /// What has been written in this step, in any of its parts.
    pub fn notes_of_step(&self) -> impl Iterator<Item = &Note> {
        let step = self.step().map(|step| step.id.clone()).unwrap_or_default();
        self.record
            .notes
            .iter()
            .filter(move |note| note.field.step == step)
    }

    /// Where something is typed in this conference.
    pub(super) const fn talk(&self, at: Talk) -> Spot {
        let (student, conference) = self.owner();
        Spot::Talk {
            student,
            conference,
            at,
        }
    }

    /// Somebody's promise of this conference.
    pub fn promise(&self, owner: Voice) -> Option<&Promise> {
        self.record
            .promises
            .iter()
            .find(|promise| promise.owner == owner)
    }
}

/// A change to what is being typed; false where letters mean nothing because the cursor is on a day or on a week.
pub(super) fn edit(walk: &mut Walk, now: Moment, change: impl FnOnce(&mut Editor) -> bool) -> bool {
    let Pane::Writing(writing) = &mut walk.pane else {
        return true;
    };
    let on_words = !matches!(writing.on, On::Day | On::Week);
    if on_words {
        let before = writing.editor().bytes();
        let changed = change(writing.editor());
        writing.left_out &= writing.editor().bytes() >= before;
        writing.changed(now, changed);
    }
    on_words
}

impl Walk {
    /// What a key does while something is written.
    pub(super) fn on_writing(&mut self, command: OnWriting, around: &Around) -> Next {
        let next = self.written(command, around.now.moment);
        if next.asks.is_empty() && is_leaving_untouched(self) {
            go_on(self, around);
        }
        next
    }

    fn written(&mut self, command: OnWriting, now: Moment) -> Next {
        let Pane::Writing(writing) = &mut self.pane else {
            return Next::stay();
        };
        match command {
            OnWriting::Go(direction) if writing.on == On::Day => {
                writing.due = writing.due.map(|day| moved(day, direction));
                writing.changed(now, true);
            }
            OnWriting::Go(direction) if writing.on == On::Week => {
                writing.week.iter_mut().for_each(|week| week.go(direction));
            }
            OnWriting::Turn => {
                writing.week.iter_mut().for_each(Week::turn);
                writing.changed(now, true);
            }
            OnWriting::Go(direction) => writing.editor().go(direction),
            // A goal or a promise is one sentence: Enter goes on to its day.
            OnWriting::Break if writing.due.is_some() => writing.on = On::Day,
            OnWriting::Break => {
                edit(self, now, Editor::line_break);
            }
            OnWriting::Edit(change) => {
                edit(self, now, |editor| change.on(editor));
            }
            OnWriting::OtherLanguage => writing.turns_language(now),
            OnWriting::Translation => {
                writing.on = match writing.on {
                    On::Translation => On::Words,
                    On::Words | On::Day | On::Week => On::Translation,
                };
            }
            OnWriting::Next if writing.due.is_some() => {
                writing.on = match writing.on {
                    On::Day => On::Words,
                    On::Words | On::Translation | On::Week => On::Day,
                };
            }
            OnWriting::Next if writing.week.is_some() => {
                writing.on = match writing.on {
                    On::Week => On::Words,
                    On::Words | On::Translation | On::Day => On::Week,
                };
            }
            OnWriting::Next if matches!(writing.target, Target::Note(_)) => {
                return leave(self, Then::Next);
            }
            // The example of a rating has no other note beside it.
            OnWriting::Next => {}
            OnWriting::Save => return leave(self, Then::Leave),
        }
        Next::stay()
    }

    /// Characters typed or pasted.
    pub(super) fn type_in(&mut self, typed: Typed<'_>, now: Moment) -> Next {
        if let Pane::Writing(writing) = &mut self.pane
            && writing.on == On::Week
        {
            // Whoever types has something to say in words.
            writing.on = On::Words;
        }
        let has_room = edit(self, now, |editor| typed.into(editor));
        if let Pane::Writing(writing) = &mut self.pane {
            writing.note_room();
        }
        if has_room {
            return Next::stay();
        }
        Next::tell(text::day_moves_by_arrows())
    }
}

/// Keeps what was written and then leaves; untouched words need no keeping.
fn leave(walk: &mut Walk, then: Then) -> Next {
    let Pane::Writing(writing) = &mut walk.pane else {
        return Next::stay();
    };
    writing.then = then;
    if !writing.touched {
        return Next::stay();
    }
    let keep = keeping::keep(walk);
    // An example stays beside its rating until that is given: nothing has to reach the disk to go on.
    taken::back_to_rating(walk);
    Next::from(keep)
}
