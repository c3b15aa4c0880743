//! What a student writes while preparing.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::super::booklet::place;
use super::office::days_from;
use super::{App, Form, FormKind, chosen, long};
use crate::ask::{Prepared, PreparedAsk};
use crate::domain::evidence::Evidence;
use crate::domain::habit::{Habit, Rating, View, Views};
use crate::domain::person::{Key, Voice};
use crate::domain::profile::ProfilePrompt;
use crate::domain::rollup::{Choice, Learning};
use crate::domain::standard::Place;
use crate::domain::words::{Language, Said, Words};
use crate::locale::{Text, Value, terms, text, working};

/// Which of them.
#[derive(Clone, Debug, PartialEq)]
pub enum PrepareForm {
    /// An answer of the profile: whose, the prompt, its sentence and its openers.
    Answer(Key, String, Text, Vec<Text>, Language),
    /// A standard in a place: whose, which, the place, the rows of the work, what was known.
    Choice(
        Key,
        Key,
        Place,
        Vec<Key>,
        Option<Box<Choice>>,
        Date,
        Language,
        Text,
    ),
    /// A view of a habit: whose, term, habit, what it looks like and what is asked.
    Habit(Key, String, String, [Text; 2], Language),
    /// A goal: whose, the first day it can be for.
    Goal(Key, Date, Language),
}

/// Between the fields of a draft.
const BETWEEN: char = '\u{1f}';

/// A goal is for the weeks ahead, not for the year.
const GOAL_DAYS: usize = 120;

impl PrepareForm {
    /// What its draft is kept by.
    pub fn place(&self) -> String {
        match self {
            Self::Answer(_, prompt, ..) => place::answer(Voice::Student, prompt),
            Self::Choice(_, _, at, ..) => place::choice(*at),
            Self::Habit(_, term, habit, ..) => place::habit(Voice::Student, (term, habit)),
            Self::Goal(..) => place::GOAL.to_owned(),
        }
    }

    /// Whose.
    const fn student(&self) -> Key {
        match self {
            Self::Answer(student, ..)
            | Self::Choice(student, ..)
            | Self::Habit(student, ..)
            | Self::Goal(student, ..) => *student,
        }
    }

    /// What is typed from now on is in this language.
    pub(super) const fn speak(&mut self, now: Language) {
        match self {
            Self::Answer(.., language)
            | Self::Choice(.., language, _)
            | Self::Habit(.., language)
            | Self::Goal(.., language) => *language = now,
        }
    }

    /// What it is called, and what it asks.
    pub fn titles(&self) -> (Text, Text) {
        match self {
            Self::Answer(_, _, prompt, starters, _) => {
                let starters: Vec<Value> = starters
                    .iter()
                    .map(|starter| text::prepare_starter(starter.clone()).into())
                    .collect();
                (prompt.clone(), text::prepare_starters(starters))
            }
            Self::Choice(.., can) => (can.clone(), text::prepare_choice_about()),
            Self::Habit(_, _, _, [looks, about], _) => (looks.clone(), about.clone()),
            Self::Goal(..) => (text::prepare_goal(), text::prepare_goal_about()),
        }
    }
}

/// A piece of work on one line: what, when, the score.
fn in_a_line(piece: &Evidence) -> Text {
    let mut parts: Vec<Value> = vec![text::as_is(&piece.work.task).into()];
    parts.extend(
        piece
            .assessed
            .map(|day| Value::from(text::day_with_year(day))),
    );
    let score = piece.work.score.map(working::figure);
    parts.extend(score.map(|score| Value::from(text::learning_score(score))));
    terms::facts(parts)
}

impl Form {
    /// An answer of the profile, with ways to begin.
    pub fn answer_prompt(
        app: &App,
        student: Key,
        prompt: &ProfilePrompt,
        said: Option<&Said>,
    ) -> Self {
        let language = said.map_or(app.reading.first(), |said| said.language);
        let starters = prompt.starters.iter().map(|one| Text::plain(one)).collect();
        let kind = PrepareForm::Answer(
            student,
            prompt.id.clone(),
            Text::plain(&prompt.prompt),
            starters,
            language,
        );
        let words = said.map(|said| said.text.as_str()).unwrap_or_default();
        Self::of(
            FormKind::Prepare(Box::new(kind)),
            // An answer may be taken back.
            vec![super::Field {
                needed: false,
                ..long(Text::plain(&prompt.title), words)
            }],
        )
    }

    /// A standard in a place: which work, and the words on it.
    pub fn place(app: &App, student: Key, learning: &Learning, place: Place) -> Self {
        let known = learning.choice.as_ref();
        let known = known
            .filter(|(at, _)| *at == place)
            .map(|(_, choice)| choice);
        let language = known.map_or(app.reading.first(), |choice| choice.why.language);
        let from = app.now.day();
        let pieces: Vec<&Evidence> = learning.evidence.iter().rev().collect();
        let at = known
            .and_then(|choice| choice.evidence)
            .and_then(|key| pieces.iter().position(|piece| piece.key == key));
        let words = |said: Option<&Said>| said.map(|said| said.text.clone()).unwrap_or_default();
        let next = known.and_then(|choice| choice.next.as_ref());
        let by = known.and_then(|choice| choice.by);
        let ahead = by.map_or(14, |day| from.until(day).map_or(14, |span| span.get_days()));
        let kind = PrepareForm::Choice(
            student,
            learning.standard.key,
            place,
            pieces.iter().map(|piece| piece.key).collect(),
            known.cloned().map(Box::new),
            from,
            language,
            text::as_is(&learning.standard.can),
        );
        let optional = |label: Text, start: &str| super::Field {
            needed: false,
            ..long(label, start)
        };
        Self::of(
            FormKind::Prepare(Box::new(kind)),
            vec![
                chosen(
                    text::field_which_work(),
                    pieces.iter().map(|piece| in_a_line(piece)).collect(),
                    at.unwrap_or(0),
                ),
                long(text::field_why(), &words(known.map(|choice| &choice.why))),
                optional(
                    text::field_shows(),
                    &words(known.and_then(|choice| choice.shows.as_ref())),
                ),
                optional(
                    text::field_change(),
                    &words(known.and_then(|choice| choice.change.as_ref())),
                ),
                optional(
                    text::field_next(),
                    next.map(|next| next.nearest(language)).unwrap_or_default(),
                ),
                chosen(
                    text::field_by_when(),
                    days_from(from, GOAL_DAYS),
                    usize::try_from(ahead).unwrap_or(14),
                ),
            ],
        )
    }

    /// The student's own view of a habit, with an example: given anew each time.
    pub fn habit(
        app: &App,
        student: Key,
        term: &str,
        (habit, views): (&Habit, Option<&Views>),
    ) -> Self {
        let state = views.map_or("first", |views| views.state_of(Voice::Student));
        let kind = PrepareForm::Habit(
            student,
            term.to_owned(),
            habit.id.clone(),
            [
                Text::plain(&habit.student),
                text::prepare_habit_about(state),
            ],
            app.reading.first(),
        );
        let mut words = vec![text::prepare_not_chosen()];
        words.extend(Rating::ALL.map(|rating| Text::plain(app.content.rating_word(rating))));
        let example = super::Field {
            needed: false,
            ..long(text::field_example(), "")
        };
        Self::of(
            FormKind::Prepare(Box::new(kind)),
            vec![chosen(text::field_how_often(), words, 0), example],
        )
    }

    /// A goal that is small and has a day.
    pub fn goal(app: &App, student: Key, draft: Option<&Said>, by: Option<Date>) -> Self {
        let from = app.now.day();
        let language = draft.map_or(app.reading.first(), |said| said.language);
        let usual = from.checked_add(28.days()).unwrap_or(from);
        let day = by.unwrap_or(usual).max(from);
        let at = from.until(day).map_or(28, |span| span.get_days());
        Self::of(
            FormKind::Prepare(Box::new(PrepareForm::Goal(student, from, language))),
            vec![
                long(
                    text::field_goal(),
                    draft.map(|said| said.text.as_str()).unwrap_or_default(),
                ),
                chosen(
                    text::field_by_when(),
                    days_from(from, GOAL_DAYS),
                    usize::try_from(at).unwrap_or(28).min(GOAL_DAYS - 1),
                ),
            ],
        )
    }

    /// Everything that is typed or chosen, as a draft keeps it.
    pub(in crate::app) fn all_words(&self) -> String {
        let one = |at: usize| match self.fields.get(at).map(|field| &field.input) {
            Some(super::Input::Chosen(_, chosen)) => chosen.to_string(),
            Some(super::Input::Typed(editor)) => editor.text(),
            _ => String::new(),
        };
        let all: Vec<String> = (0..self.fields.len()).map(one).collect();
        all.join(&BETWEEN.to_string())
    }

    /// Is nothing typed at all?
    pub(in crate::app) fn is_all_blank(&self) -> bool {
        self.fields.iter().all(|field| match &field.input {
            super::Input::Typed(editor) => editor.is_blank(),
            super::Input::Chosen(..) | super::Input::Hidden(_) => true,
        })
    }

    /// What was being typed when the program last ended.
    pub(in crate::app) fn restore(&mut self, words: &str) {
        for (field, word) in self.fields.iter_mut().zip(words.split(BETWEEN)) {
            match &mut field.input {
                super::Input::Chosen(options, chosen) => {
                    let at = word.parse::<usize>().ok();
                    *chosen = at.filter(|at| *at < options.len()).unwrap_or(*chosen);
                }
                super::Input::Typed(editor) => **editor = super::Editor::line(word),
                super::Input::Hidden(_) => {}
            }
        }
        self.touched = true;
    }

    /// What the student has prepared by it; what is missing, and at which field, where something is.
    pub(super) fn prepared(&self, kind: &PrepareForm) -> Result<PreparedAsk, (usize, Text)> {
        let said = |at: usize, language: Language| Said::new(self.words(at), language);
        let some = |at: usize, language: Language| {
            Some(said(at, language)).filter(|said| !said.is_blank())
        };
        let what = match kind {
            PrepareForm::Answer(_, prompt, .., language) => Prepared::Answer {
                by: Voice::Student,
                prompt: prompt.clone(),
                said: said(0, *language),
            },
            PrepareForm::Choice(_, standard, place, rows, known, from, language, _) => {
                let next = self.words(4);
                let before = known.as_ref().and_then(|choice| choice.next.clone());
                let is_as_before = before
                    .as_ref()
                    .is_some_and(|before| before.nearest(*language) == next);
                let next = (!next.is_empty()).then(|| Words::only(*language, next));
                let until = from.checked_add(i64::try_from(self.choice(5)).unwrap_or(0).days());
                let choice = Choice {
                    evidence: rows.get(self.choice(0)).copied(),
                    why: said(1, *language),
                    shows: some(2, *language),
                    change: some(3, *language),
                    by: until.ok().filter(|_| next.is_some()),
                    // The same words keep their translation.
                    next: if is_as_before { before } else { next },
                };
                Prepared::Choice {
                    standard: *standard,
                    place: *place,
                    choice: Box::new(choice),
                }
            }
            PrepareForm::Habit(_, term, habit, _, language) => {
                let Some(at) = self.choice(0).checked_sub(1) else {
                    return Err((0, text::prepare_choose_first()));
                };
                let view = View {
                    rating: Rating::ALL.get(at).copied(),
                    example: some(1, *language),
                };
                Prepared::Habit {
                    by: Voice::Student,
                    term: term.clone(),
                    habit: habit.clone(),
                    view,
                }
            }
            PrepareForm::Goal(_, from, language) => {
                let by = from.checked_add(i64::try_from(self.choice(1)).unwrap_or(0).days());
                Prepared::Goal {
                    said: said(0, *language),
                    by: by.ok(),
                }
            }
        };
        Ok(PreparedAsk {
            student: kind.student(),
            place: kind.place(),
            what,
        })
    }
}
