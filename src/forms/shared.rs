//! What the student and the family both give, each in their own words: an answer of the profile, a view of a habit.

use super::{AnyForm, any};
use crate::ask::{Ask, LearningAsk};
use crate::ask::{Prepared, PreparedAsk};
use crate::domain::class_file::spot::{Desk, Own, Spot};
use crate::domain::conference::habit::{Habit, Rating, View, Views};
use crate::domain::id::StudentId;
use crate::domain::people::person::Voice;
use crate::domain::people::profile::ProfilePrompt;
use crate::domain::people::who_sees::Seat;
use crate::domain::words::Said;
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Read, Told, Wrong};
use crate::locale::{Text, Value, text};
use crate::screen::Around;

/// What somebody asked on a student's own pages to keep.
pub(super) const fn prepared(seat: Seat, what: Prepared) -> Ask {
    Ask::Prepared(PreparedAsk { seat, what })
}

fields!(AnswerFields, AnswerField { words: Told => Words });

/// An answer of the profile.
#[derive(Clone, Debug)]
struct Answer {
    seat: Seat,
    by: Voice,
    prompt: ProfilePrompt,
    /// Ways to begin.
    about: Text,
}

fn answer(seat: Seat, by: Voice, prompt: &ProfilePrompt, said: Option<&Said>) -> AnyForm {
    let starters = prompt.starters.iter();
    let starters: Vec<Value> = starters
        .map(|one| text::prepare_starter(Text::plain(one)).into())
        .collect();
    let start = AnswerFields {
        words: Told::of(said),
    };
    let form = Answer {
        seat,
        by,
        prompt: prompt.clone(),
        about: match by {
            Voice::Family => text::family_starters_family(starters),
            Voice::Student | Voice::Teacher => text::prepare_starters(starters),
        },
    };
    any(form, start)
}

/// An answer of the student's profile, with ways to begin.
pub(crate) fn prepared_answer(
    student: StudentId,
    prompt: &ProfilePrompt,
    said: Option<&Said>,
) -> AnyForm {
    answer(student.into(), Voice::Student, prompt, said)
}

/// An answer of the family's page, with ways to begin.
pub(crate) fn family_answer(seat: Seat, prompt: &ProfilePrompt, said: Option<&Said>) -> AnyForm {
    answer(seat, Voice::Family, prompt, said)
}

impl Form for Answer {
    type Fields = AnswerFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::own(
            self.seat,
            Own::Answer(self.by, self.prompt.id.clone()),
        ))
    }

    fn title(&self) -> Text {
        Text::plain(&self.prompt.prompt)
    }

    fn about(&self) -> Text {
        self.about.clone()
    }

    /// An answer may be taken back.
    fn label(&self, name: AnswerField) -> Label {
        match name {
            AnswerField::Words => Label::optional(Text::plain(&self.prompt.title)),
        }
    }

    fn read(&self, fields: &AnswerFields, hand: Hand) -> Read<Self> {
        let said = fields.words.said(hand);
        let (by, prompt) = (self.by, self.prompt.id.clone());
        let answer = Prepared::Answer { by, prompt, said };
        Ok(prepared(self.seat, answer))
    }
}

fields!(ViewFields, ViewField { often: Choice<Rating> => Often, example: Told => Example });

/// How the view of a habit is asked for.
#[derive(Clone, Debug)]
struct Asked {
    title: Text,
    about: Text,
    how_often: Text,
    /// Nothing is chosen yet.
    not_chosen: Text,
    /// Something has to be.
    choose_first: Text,
}

/// Somebody's view of a habit.
#[derive(Clone, Debug)]
struct HabitForm {
    seat: Seat,
    by: Voice,
    term: String,
    habit: String,
    asked: Asked,
}

/// The words there are, to choose how often from.
fn ratings(around: &Around, nothing: Text) -> Choice<Rating> {
    let words = |rating| Text::plain(around.content.rating_word(rating));
    let ratings = Choice::among(None, &Rating::ALL, words);
    // Others sit here too, and hear what is said.
    ratings.or_none(nothing).covered()
}

/// How a view would come: the first, again, or the last of all.
fn state(views: Option<&Views>, by: Voice) -> &'static str {
    views.map_or("first", |views| views.state_of(by))
}

/// A voice's view of a habit in this term, asked for so.
fn view(around: &Around, seat: Seat, by: Voice, habit: &Habit, asked: Asked) -> AnyForm {
    let start = ViewFields {
        often: ratings(around, asked.not_chosen.clone()),
        ..ViewFields::default()
    };
    let form = HabitForm {
        seat,
        by,
        term: around.term().to_owned(),
        habit: habit.id.clone(),
        asked,
    };
    any(form, start)
}

/// The student's own view of a habit, with an example: given anew each time.
pub(crate) fn habit(
    around: &Around,
    student: StudentId,
    habit: &Habit,
    views: Option<&Views>,
) -> AnyForm {
    let by = Voice::Student;
    let asked = Asked {
        title: Text::plain(&habit.student),
        about: text::prepare_habit_about(state(views, by)),
        how_often: text::field_how_often(),
        not_chosen: text::prepare_not_chosen(),
        choose_first: text::prepare_choose_first(),
    };
    view(around, student.into(), by, habit, asked)
}

/// The family's view of a habit, with an example: given anew each time.
pub(crate) fn family_habit(
    around: &Around,
    seat: Seat,
    habit: &Habit,
    views: Option<&Views>,
) -> AnyForm {
    let by = Voice::Family;
    let of = Text::plain(&habit.family);
    let asked = Asked {
        title: Text::plain(&habit.name),
        about: text::family_habit_asks_family(of, state(views, by)),
        how_often: text::field_how_often_family(),
        not_chosen: text::family_habit_choose(),
        choose_first: text::family_choose_first_family(),
    };
    view(around, seat, by, habit, asked)
}

/// The teacher's view of a habit, ahead of the conference: nobody's is seen before.
pub(crate) fn teacher_habit(
    around: &Around,
    student: StudentId,
    habit: &Habit,
    views: Option<&Views>,
) -> AnyForm {
    let by = Voice::Teacher;
    let asked = Asked {
        title: Text::plain(&habit.name),
        about: text::ahead_habit_about(state(views, by)),
        how_often: text::field_how_often(),
        not_chosen: text::prepare_not_chosen(),
        choose_first: text::prepare_choose_first(),
    };
    view(around, student.into(), by, habit, asked)
}

impl Form for HabitForm {
    type Fields = ViewFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        if self.by == Voice::Teacher {
            let (term, habit) = (self.term.clone(), self.habit.clone());
            let at = Desk::View { term, habit };
            return Some(Spot::at_desk_of(self.seat.student, at));
        }
        let at = Own::View {
            by: self.by,
            term: self.term.clone(),
            habit: self.habit.clone(),
        };
        Some(Spot::own(self.seat, at))
    }

    fn title(&self) -> Text {
        self.asked.title.clone()
    }

    fn about(&self) -> Text {
        self.asked.about.clone()
    }

    fn label(&self, name: ViewField) -> Label {
        match name {
            ViewField::Often => Label::line(self.asked.how_often.clone()),
            ViewField::Example => Label::optional(text::field_example()),
        }
    }

    fn read(&self, fields: &ViewFields, hand: Hand) -> Read<Self> {
        let Some(rating) = fields.often.value() else {
            return Err(Wrong {
                field: ViewField::Often,
                why: self.asked.choose_first.clone(),
            });
        };
        let view = View {
            rating: Some(rating),
            example: fields.example.some(hand),
        };
        if self.by == Voice::Teacher {
            return Ok(Ask::Learning(LearningAsk::RateHabit {
                student: self.seat.student,
                term: self.term.clone(),
                habit: self.habit.clone(),
                view: Box::new(view),
            }));
        }
        let view = Prepared::Habit {
            by: self.by,
            term: self.term.clone(),
            habit: self.habit.clone(),
            view,
        };
        Ok(prepared(self.seat, view))
    }
}
