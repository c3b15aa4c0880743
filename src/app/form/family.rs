//! What a family writes: its page, its view of a habit, a question, what it thought of a conference, its own words.

use super::super::{App, Ask};
use super::prepare::{ratings, starters};
use super::{AnyForm, any};
use crate::ask::{Prepared, PreparedAsk};
use crate::domain::entry::Entry;
use crate::domain::feedback::{Asks, Feedback, Felt};
use crate::domain::habit::{Habit, Rating, View, Views};
use crate::domain::person::{Key, Voice};
use crate::domain::profile::ProfilePrompt;
use crate::domain::spot::{Own, Spot};
use crate::domain::words::Said;
use crate::fields;
use crate::form::{Beside, Choice, Form, Hand, Label, Read, Told, Wrong};
use crate::locale::{Text, terms, text};

const fn prepared(student: Key, what: Prepared) -> Ask {
    Ask::Prepared(PreparedAsk { student, what })
}

const fn own(student: Key, at: Own) -> Spot {
    Spot::Own { student, at }
}

fields!(AnswerFields, AnswerField { words: Told => Words });

/// An answer of the family's page.
#[derive(Clone, Debug)]
struct Answer {
    student: Key,
    prompt: ProfilePrompt,
    known: Option<Said>,
}

/// An answer of the family's page, with ways to begin.
pub(in crate::app) fn family_answer(
    student: Key,
    prompt: &ProfilePrompt,
    said: Option<&Said>,
) -> AnyForm {
    let start = AnswerFields {
        words: Told::of(said),
    };
    let form = Answer {
        student,
        prompt: prompt.clone(),
        known: said.cloned(),
    };
    any(form, start)
}

impl Form for Answer {
    type Fields = AnswerFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        let at = Own::Answer(Voice::Family, self.prompt.id.clone());
        Some(own(self.student, at))
    }

    fn title(&self) -> Text {
        Text::plain(&self.prompt.prompt)
    }

    fn about(&self) -> Text {
        text::family_starters_family(starters(&self.prompt))
    }

    /// An answer may be taken back.
    fn label(&self, name: AnswerField) -> Label {
        match name {
            AnswerField::Words => Label::optional(Text::plain(&self.prompt.title)),
        }
    }

    fn read(&self, fields: &AnswerFields, hand: Hand) -> Read<Self> {
        let said = fields.words.said(self.known.as_ref(), hand);
        let prompt = self.prompt.id.clone();
        let by = Voice::Family;
        let answer = Prepared::Answer { by, prompt, said };
        Ok(prepared(self.student, answer))
    }
}

fields!(ViewFields, ViewField { often: Choice<Rating> => Often, example: Told => Example });

/// The family's view of a habit.
#[derive(Clone, Debug)]
struct HabitForm {
    student: Key,
    term: String,
    habit: Habit,
    /// How the view would come: the first, again, or the last of all.
    state: &'static str,
}

/// The family's view of a habit, with an example: given anew each time.
pub(in crate::app) fn family_habit(
    app: &App,
    student: Key,
    habit: &Habit,
    views: Option<&Views>,
) -> AnyForm {
    let start = ViewFields {
        often: ratings(app, text::family_habit_choose()),
        ..ViewFields::default()
    };
    let form = HabitForm {
        student,
        term: app.term().to_owned(),
        habit: habit.clone(),
        state: views.map_or("first", |views| views.state_of(Voice::Family)),
    };
    any(form, start)
}

impl Form for HabitForm {
    type Fields = ViewFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        let at = Own::View {
            by: Voice::Family,
            term: self.term.clone(),
            habit: self.habit.id.clone(),
        };
        Some(own(self.student, at))
    }

    fn title(&self) -> Text {
        Text::plain(&self.habit.name)
    }

    fn about(&self) -> Text {
        text::family_habit_asks_family(Text::plain(&self.habit.family), self.state)
    }

    fn label(&self, name: ViewField) -> Label {
        match name {
            ViewField::Often => Label::line(text::field_how_often_family()),
            ViewField::Example => Label::optional(text::field_example()),
        }
    }

    fn read(&self, fields: &ViewFields, hand: Hand) -> Read<Self> {
        let Some(rating) = fields.often.value() else {
            return Err(Wrong {
                field: ViewField::Often,
                why: text::family_choose_first_family(),
            });
        };
        let view = View {
            rating: Some(rating),
            example: fields.example.some(None, hand),
        };
        let view = Prepared::Habit {
            by: Voice::Family,
            term: self.term.clone(),
            habit: self.habit.id.clone(),
            view,
        };
        Ok(prepared(self.student, view))
    }
}

fields!(QuestionFields, QuestionField { words: Told => Words });

/// A question to the teacher.
#[derive(Clone, Debug)]
struct Question(Key);

/// A question to the teacher.
pub(in crate::app) fn ask(student: Key) -> AnyForm {
    any(Question(student), QuestionFields::default())
}

impl Form for Question {
    type Fields = QuestionFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(own(self.0, Own::Question))
    }

    fn title(&self) -> Text {
        text::family_ask_title()
    }

    fn about(&self) -> Text {
        text::family_ask_about_family()
    }

    fn label(&self, name: QuestionField) -> Label {
        match name {
            QuestionField::Words => Label::long(text::field_question_family()),
        }
    }

    fn read(&self, fields: &QuestionFields, hand: Hand) -> Read<Self> {
        let said = fields.words.said(None, hand);
        Ok(prepared(self.0, Prepared::Question { said }))
    }
}

fields!(FeedbackFields, FeedbackField {
    understood: Choice<Felt> => Understood,
    led: Choice<Felt> => Led,
    heard: Choice<Felt> => Heard,
    line: Told => Line,
});

/// What the family thought of a conference.
#[derive(Clone, Debug)]
struct FeedbackForm {
    student: Key,
    conference: Key,
    held: Text,
}

/// Three questions and a line about a conference that was `held` so.
pub(in crate::app) fn feedback(student: Key, conference: Key, held: Option<Text>) -> AnyForm {
    let felt = || Choice::among(None, &Felt::ALL, terms::felt).or_none(text::feedback_not_said());
    let start = FeedbackFields {
        understood: felt(),
        led: felt(),
        heard: felt(),
        ..FeedbackFields::default()
    };
    let form = FeedbackForm {
        student,
        conference,
        held: held.unwrap_or_else(text::feedback_title),
    };
    any(form, start)
}

impl Form for FeedbackForm {
    type Fields = FeedbackFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(own(self.student, Own::Feedback(self.conference)))
    }

    fn title(&self) -> Text {
        text::feedback_title()
    }

    fn about(&self) -> Text {
        text::feedback_about_family(self.held.clone())
    }

    fn label(&self, name: FeedbackField) -> Label {
        match name {
            FeedbackField::Understood => Label::line(terms::asks(Asks::Understood)),
            FeedbackField::Led => Label::line(terms::asks(Asks::Led)),
            FeedbackField::Heard => Label::line(terms::asks(Asks::Heard)),
            FeedbackField::Line => Label::optional(text::feedback_line_family()),
        }
    }

    fn read(&self, fields: &FeedbackFields, hand: Hand) -> Read<Self> {
        let felt = [&fields.understood, &fields.led, &fields.heard];
        let feedback = Feedback {
            felt: felt.map(Choice::value),
            line: fields.line.some(None, hand),
        };
        if feedback.is_empty() {
            return Err(Wrong {
                field: FeedbackField::Understood,
                why: text::feedback_is_empty_family(),
            });
        }
        let conference = self.conference;
        let feedback = Prepared::Feedback {
            conference,
            feedback,
        };
        Ok(prepared(self.student, feedback))
    }
}

fields!(StatementFields, StatementField { words: Told => Words });

/// A family's own words beside an entry.
#[derive(Clone, Debug)]
struct Statement {
    student: Key,
    entry: Entry,
    shown: Text,
}

/// A family's own words beside an entry, which is `shown` so.
pub(in crate::app) fn statement(student: Key, entry: Entry, shown: Text) -> AnyForm {
    let form = Statement {
        student,
        entry,
        shown,
    };
    any(form, StatementFields::default())
}

impl Form for Statement {
    type Fields = StatementFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        let at = Own::Statement(self.entry.about.into());
        Some(own(self.student, at))
    }

    fn title(&self) -> Text {
        text::family_statement_title()
    }

    fn about(&self) -> Text {
        text::family_statement_about_family()
    }

    fn beside(&self) -> Option<Beside> {
        Some(Beside {
            what: terms::entry(self.entry.kind),
            words: self.shown.clone(),
        })
    }

    fn label(&self, name: StatementField) -> Label {
        match name {
            StatementField::Words => Label::long(text::field_own_words_family()),
        }
    }

    fn read(&self, fields: &StatementFields, hand: Hand) -> Read<Self> {
        let said = fields.words.said(None, hand);
        let about = self.entry.about;
        Ok(prepared(self.student, Prepared::Statement { about, said }))
    }
}
