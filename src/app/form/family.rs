//! What a family writes: its page, its view of a habit, a question, what it thought of a conference, its own words.

use super::super::booklet::place;
use super::{App, Field, Form, FormKind, Input, chosen, long};
use crate::ask::{Prepared, PreparedAsk};
use crate::domain::entry::Entry;
use crate::domain::feedback::{Asks, Feedback, Felt};
use crate::domain::habit::{Habit, Rating, View, Views};
use crate::domain::person::{Key, Voice};
use crate::domain::profile::ProfilePrompt;
use crate::domain::words::{Language, Said};
use crate::locale::{Text, Value, terms, text};

/// Which of them, whose, and in which language it is typed.
#[derive(Clone, Debug, PartialEq)]
pub enum FamilyForm {
    /// An answer of the family's page: the prompt, its sentence and its openers.
    Answer(Key, String, Text, Vec<Text>, Language),
    /// A view of a habit: term, habit, its name and what it looks like at home.
    Habit(Key, String, String, [Text; 2], Language),
    /// A question to the teacher.
    Ask(Key, Language),
    /// What the family thought of a conference.
    Feedback(Key, Key, Text, Language),
    /// Its own words beside this entry.
    Statement(Key, Box<Entry>, Language),
}

impl FamilyForm {
    /// What its draft is kept by.
    pub fn place(&self) -> String {
        match self {
            Self::Answer(_, prompt, ..) => place::answer(Voice::Family, prompt),
            Self::Habit(_, term, habit, ..) => place::habit(Voice::Family, (term, habit)),
            Self::Ask(..) => place::ASK.to_owned(),
            Self::Feedback(_, conference, ..) => place::feedback(*conference),
            Self::Statement(_, entry, _) => place::statement(entry.about),
        }
    }

    const fn student(&self) -> Key {
        match self {
            Self::Answer(student, ..)
            | Self::Habit(student, ..)
            | Self::Ask(student, _)
            | Self::Feedback(student, ..)
            | Self::Statement(student, ..) => *student,
        }
    }

    /// What is typed from now on is in this language.
    pub(super) const fn speak(&mut self, now: Language) {
        match self {
            Self::Answer(.., language)
            | Self::Habit(.., language)
            | Self::Ask(_, language)
            | Self::Feedback(.., language)
            | Self::Statement(.., language) => *language = now,
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
                (prompt.clone(), text::family_starters_family(starters))
            }
            Self::Habit(_, _, _, [name, looks], _) => (name.clone(), looks.clone()),
            Self::Ask(..) => (text::family_ask_title(), text::family_ask_about_family()),
            Self::Feedback(_, _, held, _) => (
                text::feedback_title(),
                text::feedback_about_family(held.clone()),
            ),
            Self::Statement(..) => (
                text::family_statement_title(),
                text::family_statement_about_family(),
            ),
        }
    }
}

fn family(kind: FamilyForm, fields: Vec<Field>) -> Form {
    Form::of(FormKind::Family(Box::new(kind)), fields)
}

fn optional(label: Text, start: &str) -> Field {
    Field {
        needed: false,
        ..long(label, start)
    }
}

impl Form {
    /// An answer of the family's page, with ways to begin.
    pub fn family_answer(
        app: &App,
        student: Key,
        prompt: &ProfilePrompt,
        said: Option<&Said>,
    ) -> Self {
        let language = said.map_or(app.reading.first(), |said| said.language);
        let starters = prompt.starters.iter().map(|one| Text::plain(one)).collect();
        let kind = FamilyForm::Answer(
            student,
            prompt.id.clone(),
            Text::plain(&prompt.prompt),
            starters,
            language,
        );
        let words = said.map(|said| said.text.as_str()).unwrap_or_default();
        // An answer may be taken back.
        family(kind, vec![optional(Text::plain(&prompt.title), words)])
    }

    /// The family's view of a habit, with an example: given anew each time.
    pub fn family_habit(
        app: &App,
        student: Key,
        term: &str,
        (habit, views): (&Habit, Option<&Views>),
    ) -> Self {
        let state = views.map_or("first", |views| views.state_of(Voice::Family));
        let kind = FamilyForm::Habit(
            student,
            term.to_owned(),
            habit.id.clone(),
            [
                Text::plain(&habit.name),
                text::family_habit_asks_family(Text::plain(&habit.family), state),
            ],
            app.reading.first(),
        );
        let mut words = vec![text::family_habit_choose()];
        words.extend(Rating::ALL.map(|rating| Text::plain(app.content.rating_word(rating))));
        family(
            kind,
            vec![
                chosen(text::field_how_often_family(), words, 0),
                optional(text::field_example(), ""),
            ],
        )
    }

    /// A question to the teacher.
    pub fn family_asks(app: &App, student: Key) -> Self {
        let kind = FamilyForm::Ask(student, app.reading.first());
        family(kind, vec![long(text::field_question_family(), "")])
    }

    /// Three questions and a line about a conference.
    pub fn feedback(app: &App, student: Key, conference: Key, held: Option<Text>) -> Self {
        let held = held.unwrap_or_else(text::feedback_title);
        let kind = FamilyForm::Feedback(student, conference, held, app.reading.first());
        let mut answers = vec![text::feedback_not_said()];
        answers.extend(Felt::ALL.map(terms::felt));
        let asked = Asks::ALL.map(|asks| chosen(terms::asks(asks), answers.clone(), 0));
        let mut fields = asked.to_vec();
        fields.push(optional(text::feedback_line_family(), ""));
        family(kind, fields)
    }

    /// A family's own words beside an entry.
    pub fn statement(app: &App, student: Key, entry: Entry) -> Self {
        let kind = FamilyForm::Statement(student, Box::new(entry), app.reading.first());
        family(kind, vec![long(text::field_own_words_family(), "")])
    }

    /// What the family says by it; what is missing, and at which field, where something is.
    pub(super) fn family_says(&self, kind: &FamilyForm) -> Result<PreparedAsk, (usize, Text)> {
        let said = |at: usize, language: Language| Said::new(self.words(at), language);
        let some = |at: usize, language: Language| {
            Some(said(at, language)).filter(|said| !said.is_blank())
        };
        let what = match kind {
            FamilyForm::Answer(_, prompt, .., language) => Prepared::Answer {
                by: Voice::Family,
                prompt: prompt.clone(),
                said: said(0, *language),
            },
            FamilyForm::Habit(_, term, habit, _, language) => {
                let Some(at) = self.choice(0).checked_sub(1) else {
                    return Err((0, text::family_choose_first_family()));
                };
                let view = View {
                    rating: Rating::ALL.get(at).copied(),
                    example: some(1, *language),
                };
                Prepared::Habit {
                    by: Voice::Family,
                    term: term.clone(),
                    habit: habit.clone(),
                    view,
                }
            }
            FamilyForm::Ask(_, language) => Prepared::Question {
                said: said(0, *language),
            },
            FamilyForm::Feedback(_, conference, _, language) => {
                let felt = [0, 1, 2].map(|at| {
                    let chosen = self.choice(at).checked_sub(1)?;
                    Felt::ALL.get(chosen).copied()
                });
                let line = some(3, *language);
                let feedback = Feedback { felt, line };
                if feedback.is_empty() {
                    return Err((0, text::feedback_is_empty_family()));
                }
                Prepared::Feedback {
                    conference: *conference,
                    feedback,
                }
            }
            FamilyForm::Statement(_, entry, language) => Prepared::Statement {
                about: entry.about,
                said: said(0, *language),
            },
        };
        Ok(PreparedAsk {
            student: kind.student(),
            place: kind.place(),
            what,
        })
    }

    /// Is something chosen that is no words?
    pub(in crate::app) fn has_choice(&self) -> bool {
        let is_chosen = |field: &Field| matches!(field.input, Input::Chosen(_, at) if at > 0);
        matches!(self.kind, FormKind::Family(_)) && self.fields.iter().any(is_chosen)
    }
}
