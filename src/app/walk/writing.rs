use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use super::super::{App, Command, Editor, Effect, Move, Spot};
use super::{Pane, RatingPane, Walk, rating};
use crate::domain::conference::{Kind, Record};
use crate::domain::goal::{Course, Goal, Promise};
use crate::domain::note::{Field, Note};
use crate::domain::pace::Moment;
use crate::domain::person::{Reads, Voice};
use crate::domain::profile::Answer;
use crate::domain::script::{Into, Prompt};
use crate::domain::{Language, Said};
use crate::locale::text;

/// Milliseconds from the first unsaved change to the draft; the commit has to fit into the rest of the second.
const KEEP_DRAFT: i64 = 500;

/// What is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An answer to a prompt of this part, by place.
    Note(usize),
    /// The goal.
    Goal,
    /// A promise.
    Promise(Voice),
    /// The example for a habit that is being rated.
    Example(RatingPane),
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
    /// The cursor is in the translation.
    pub on_other: bool,
    /// The language of the words.
    pub language: Language,
    /// By when, for a goal or a promise.
    pub due: Option<Date>,
    /// The cursor is on the day.
    pub on_date: bool,
    /// Since when there is something that is not on disk.
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
            on_other: false,
            language: said.map_or(language, |said| said.language),
            due,
            on_date: false,
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

    /// Something is not on disk yet.
    pub const fn is_unsaved(&self) -> bool {
        self.unsaved.is_some()
    }

    /// The words have no room for more.
    pub fn is_full(&self) -> bool {
        self.main.is_full() || self.other.is_full()
    }

    /// The editor the cursor is in.
    pub const fn editor(&mut self) -> &mut Editor {
        if self.on_other {
            &mut self.other
        } else {
            &mut self.main
        }
    }

    /// The words as they stand.
    pub fn said(&self) -> Said {
        let translation = self.other.text();
        let translation = (!translation.trim().is_empty()).then_some(translation);
        Said {
            text: self.main.text(),
            language: self.language,
            translation,
        }
    }

    fn changed(&mut self, now: Moment, changed: bool) {
        if changed {
            self.unsaved.get_or_insert(now);
            self.touched = true;
        }
    }

    fn place(&self, walk: &Walk) -> Option<String> {
        match &self.target {
            Target::Note(at) => {
                let field = walk.field(*at)?;
                Some(format!(
                    "note/{}/{}/{}/{}",
                    field.step,
                    field.part,
                    field.note,
                    field.by.name()
                ))
            }
            Target::Goal => Some("goal".to_owned()),
            Target::Promise(owner) => Some(format!("promise/{}", owner.name())),
            Target::Example(rating) => Some(rating::example_place(&rating.habit, rating.voice)),
        }
    }
}

impl Walk {
    /// The prompts of this part, in the order Tab visits them.
    pub fn prompts(&self) -> &[Prompt] {
        self.part().map_or(&[], |part| part.prompts.as_slice())
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

    /// The language somebody probably types: the family's own, for the others the one that stands first.
    fn language_of(&self, voice: Voice, app: &App) -> Language {
        match (voice, self.home.folder.student.reads) {
            (Voice::Family, Reads::Spanish) => Language::Spanish,
            (Voice::Family, Reads::English) => Language::English,
            _ => app.reading.first(),
        }
    }

    fn kept_draft(&self, place: &str) -> Option<(Said, Option<Date>)> {
        self.home
            .drafts
            .iter()
            .find(|(known, ..)| known == place)
            .map(|(_, said, due)| (said.clone(), *due))
    }

    /// Opens the editor on the first prompt of whoever has the floor.
    pub(super) fn write_note(&mut self, app: &App) {
        let floor = self.floor;
        let at = self
            .prompts()
            .iter()
            .position(|prompt| prompt.by == floor)
            .unwrap_or(0);
        self.write(Target::Note(at), app);
    }

    /// Opens the editor.
    pub(super) fn write(&mut self, target: Target, app: &App) {
        let soon = soon(app.now.day());
        let (said, voice, due) = match &target {
            Target::Note(at) => {
                let Some(prompt) = self.prompts().get(*at) else {
                    return;
                };
                (self.note(*at).cloned(), prompt.by, None)
            }
            Target::Goal => {
                let goal = self.record.goal.as_ref();
                let said = goal
                    .map(|goal| goal.said.clone())
                    .or_else(|| self.home.folder.goal_draft.clone());
                (
                    said,
                    Voice::Student,
                    Some(goal.and_then(|goal| goal.due).unwrap_or(soon)),
                )
            }
            Target::Promise(owner) => {
                let promise = self.promise(*owner);
                (
                    promise.map(|promise| promise.said.clone()),
                    *owner,
                    Some(promise.and_then(|promise| promise.due).unwrap_or(soon)),
                )
            }
            Target::Example(rating) => (rating.example.clone(), rating.voice, None),
        };
        let language = self.language_of(voice, app);
        let mut writing = Writing::new(target, said.as_ref(), language, due);
        // A goal that was only prepared is agreed on by leaving the editor.
        writing.touched =
            writing.target == Target::Goal && self.record.goal.is_none() && said.is_some();
        if let Some(draft) = writing
            .place(self)
            .and_then(|place| self.kept_draft(&place))
        {
            writing = Writing {
                touched: true,
                ..Writing::new(writing.target, Some(&draft.0), language, draft.1.or(due))
            };
        }
        self.pane = Pane::Writing(Box::new(writing));
    }

    /// Somebody's promise of this conference.
    pub fn promise(&self, owner: Voice) -> Option<&Promise> {
        self.record
            .promises
            .iter()
            .find(|promise| promise.owner == owner)
    }
}

/// A change to what is being typed; false where letters mean nothing because the cursor is on a day.
pub(super) fn edit(walk: &mut Walk, now: Moment, change: impl FnOnce(&mut Editor) -> bool) -> bool {
    let Pane::Writing(writing) = &mut walk.pane else {
        return true;
    };
    if !writing.on_date {
        let changed = change(writing.editor());
        writing.changed(now, changed);
    }
    !writing.on_date
}

/// What a command does while something is written.
pub(super) fn press(walk: &mut Walk, app: &mut App, command: Command) -> Option<Effect> {
    let now = app.now.moment;
    let Pane::Writing(writing) = &mut walk.pane else {
        return None;
    };
    match command {
        Command::Go(direction) if writing.on_date => {
            writing.due = writing.due.map(|day| moved(day, direction));
            writing.changed(now, true);
        }
        Command::Go(direction) => writing.editor().go(direction),
        Command::Break if writing.on_date => return leave(walk, Then::Leave),
        Command::Break => {
            edit(walk, now, Editor::line_break);
        }
        Command::Erase => {
            edit(walk, now, Editor::erase);
        }
        Command::EraseNext => {
            edit(walk, now, Editor::erase_next);
        }
        Command::Undo => {
            edit(walk, now, Editor::undo);
        }
        Command::Redo => {
            edit(walk, now, Editor::redo);
        }
        Command::TypedLanguage => {
            writing.language = writing.language.other();
            writing.changed(now, true);
        }
        Command::Translation => {
            writing.on_other = !writing.on_other;
            writing.on_date = false;
        }
        Command::Tab | Command::BackTab if writing.due.is_some() => {
            writing.on_date = !writing.on_date;
        }
        Command::Tab | Command::BackTab if matches!(writing.target, Target::Note(_)) => {
            return leave(walk, Then::Next);
        }
        Command::Escape => return leave(walk, Then::Leave),
        _ => {}
    }
    None
}

/// When a goal or promise is due unless somebody says otherwise: a school day in about two weeks.
pub(super) fn soon(today: Date) -> Date {
    on_school_day(today.saturating_add(14.days()))
}

/// The same day, or the Monday after a weekend.
pub(super) fn on_school_day(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => day.saturating_add(2.days()),
        Weekday::Sunday => day.saturating_add(1.days()),
        _ => day,
    }
}

/// A day moved by an arrow: sideways a day, up and down a week.
pub(super) fn moved(day: Date, direction: Move) -> Date {
    let days = match direction {
        Move::Left => -1,
        Move::Right => 1,
        Move::Up => -7,
        Move::Down => 7,
        Move::PageUp => -28,
        Move::PageDown => 28,
        Move::Home | Move::End | Move::WordLeft | Move::WordRight => 0,
    };
    day.saturating_add(days.days())
}

/// Keeps what was written and then leaves; untouched words need no keeping.
fn leave(walk: &mut Walk, then: Then) -> Option<Effect> {
    let Pane::Writing(writing) = &mut walk.pane else {
        return None;
    };
    writing.then = then;
    if !writing.touched {
        return None;
    }
    keep(walk)
}

/// The effect that keeps what is written as what it is.
fn keep(walk: &Walk) -> Option<Effect> {
    let Pane::Writing(writing) = &walk.pane else {
        return None;
    };
    let said = writing.said();
    match &writing.target {
        Target::Note(at) => {
            let into = walk
                .prompts()
                .get(*at)
                .map(|prompt| prompt.into.clone())
                .unwrap_or_default();
            let into = if walk.is_rehearsal() {
                Into::Note
            } else {
                into
            };
            Some(Effect::KeepNote(walk.owner(), walk.field(*at)?, into, said))
        }
        Target::Goal => {
            let known = walk.record.goal.as_ref();
            let goal = Goal {
                key: known.map_or(0, |goal| goal.key),
                said,
                due: writing.due,
                course: known.map_or(Course::Going, |goal| goal.course),
            };
            Some(Effect::KeepGoal(walk.owner(), goal))
        }
        Target::Promise(owner) => {
            let known = walk.promise(*owner);
            let promise = Promise {
                key: known.map_or(0, |p| p.key),
                owner: *owner,
                said,
                due: writing.due,
                kept: known.and_then(|p| p.kept),
            };
            Some(Effect::KeepPromise(walk.owner(), promise))
        }
        Target::Example(_) => draft(walk),
    }
}

/// What has to be kept at this moment: a draft, or nothing.
pub(super) fn due_draft(walk: &Walk, now: Moment) -> Option<Effect> {
    let Pane::Writing(writing) = &walk.pane else {
        return None;
    };
    if writing.keep_at().is_none_or(|at| now < at) {
        return None;
    }
    draft_now(walk)
}

/// The draft of what is being typed, if something is not on disk.
pub(super) fn draft_now(walk: &Walk) -> Option<Effect> {
    let Pane::Writing(writing) = &walk.pane else {
        return None;
    };
    writing.unsaved?;
    draft(walk)
}

fn draft(walk: &Walk) -> Option<Effect> {
    let Pane::Writing(writing) = &walk.pane else {
        return None;
    };
    let spot = Spot {
        owner: walk.owner(),
        place: writing.place(walk)?,
    };
    Some(Effect::KeepDraft(spot, writing.said(), writing.due))
}

/// The draft is on disk: everything typed until `said` was taken is safe.
pub(super) fn draft_kept(
    walk: &mut Walk,
    spot: &Spot,
    (said, due): (&Said, Option<Date>),
    now: Moment,
) {
    walk.home.drafts.retain(|(place, ..)| *place != spot.place);
    walk.home
        .drafts
        .push((spot.place.clone(), said.clone(), due));
    if let Pane::Writing(writing) = &mut walk.pane {
        writing.unsaved = (writing.said() != *said || writing.due != due).then_some(now);
    }
}

/// It did not reach the disk: the words stay, and are tried again in a moment.
pub(super) fn not_kept(walk: &mut Walk, now: Moment) {
    if let Pane::Writing(writing) = &mut walk.pane {
        writing.then = Then::Stay;
        if writing.touched {
            writing.unsaved = Some(Moment(now.0 + KEEP_DRAFT));
        }
    }
}

/// A note, goal, promise or rating is on disk: takes it into the record and goes where it was to go.
pub(super) fn kept(walk: &mut Walk, app: &mut App, effect: &Effect) {
    match effect {
        Effect::KeepNote(_, field, into, said) => note_kept(walk, field, into, said),
        Effect::KeepGoal((_, conference), goal) => goal_kept(walk, *conference, goal),
        Effect::KeepPromise((_, conference), promise) => promise_kept(walk, *conference, promise),
        Effect::Rate(_, term, voice, views) => rating::kept(walk, term, *voice, views),
        _ => {}
    }
    app.status = Some(text::saved());
    if let Pane::Writing(writing) = &mut walk.pane {
        writing.unsaved = None;
        writing.touched = false;
    }
    go_on(walk, app);
}

/// Leaves the editor, or goes to the next prompt.
pub(super) fn go_on(walk: &mut Walk, app: &App) {
    let Pane::Writing(writing) = &walk.pane else {
        return;
    };
    match (writing.then, &writing.target) {
        (Then::Leave, Target::Example(rating)) => {
            let said = Some(writing.said()).filter(|said| !said.is_blank());
            walk.pane = Pane::Rating(RatingPane {
                example: said,
                ..rating.clone()
            });
        }
        (Then::Leave, _) => walk.pane = Pane::Page,
        (Then::Next, Target::Note(at)) => {
            let next = (at + 1) % walk.prompts().len().max(1);
            walk.write(Target::Note(next), app);
        }
        (Then::Next | Then::Stay, _) => {}
    }
}

/// Did leaving need no keeping?
pub(super) fn is_leaving_untouched(walk: &Walk) -> bool {
    matches!(&walk.pane, Pane::Writing(writing) if writing.then != Then::Stay && !writing.touched)
}

fn forget_draft(walk: &mut Walk, place: &str) {
    walk.home.drafts.retain(|(known, ..)| known != place);
}

fn note_kept(walk: &mut Walk, field: &Field, into: &Into, said: &Said) {
    forget_draft(
        walk,
        &format!(
            "note/{}/{}/{}/{}",
            field.step,
            field.part,
            field.note,
            field.by.name()
        ),
    );
    walk.record.notes.retain(|note| note.field != *field);
    if !said.is_blank() {
        walk.record.notes.push(Note {
            key: 0,
            field: field.clone(),
            said: said.clone(),
        });
    }
    if let Into::Profile(prompt) = into {
        let profile = &mut walk.home.folder.profile;
        profile.retain(|answer| answer.prompt != *prompt || answer.by != field.by);
        if !said.is_blank() {
            profile.push(Answer {
                prompt: prompt.clone(),
                by: field.by,
                said: said.clone(),
            });
        }
    }
}

fn goal_kept(walk: &mut Walk, conference: i64, goal: &Goal) {
    let said = (!goal.said.is_blank()).then(|| goal.clone());
    if conference != walk.record.conference.key {
        return record_of(walk, conference)
            .into_iter()
            .for_each(|record| record.goal.clone_from(&said));
    }
    forget_draft(walk, "goal");
    walk.record.goal = said;
    if !walk.is_rehearsal() {
        // The prepared goal has become this conference's: it opens no other one.
        walk.home.folder.goal_draft = None;
    }
}

fn promise_kept(walk: &mut Walk, conference: i64, promise: &Promise) {
    if conference == walk.record.conference.key {
        forget_draft(walk, &format!("promise/{}", promise.owner.name()));
        return take_promise(&mut walk.record, promise);
    }
    record_of(walk, conference)
        .into_iter()
        .for_each(|record| take_promise(record, promise));
}

fn take_promise(record: &mut Record, promise: &Promise) {
    record.promises.retain(|known| known.owner != promise.owner);
    if !promise.said.is_blank() {
        record.promises.push(promise.clone());
        record.promises.sort_by_key(|promise| promise.owner);
    }
}

fn record_of(walk: &mut Walk, conference: i64) -> Option<&mut Record> {
    let records = walk.home.folder.records.iter_mut();
    records
        .filter(|record| record.conference.kind == Kind::Conference)
        .find(|record| record.conference.key == conference)
}
