//! What the teacher writes to a family or a student: a talking point, an answer, one thing to work on.

use super::{AnyForm, any, offers};
use crate::ask::Ask;
use crate::ask::{FollowUpAsk, PointsAsk, PostItAsk};
use crate::domain::class_file::spot::{Desk, Spot};
use crate::domain::conference::question::Given;
use crate::domain::conference::talking_point::{TalkingPoint, Visibility};
use crate::domain::id::{BankId, PointId, QuestionId, StudentId};
use crate::domain::words::{Language, Said};
use crate::fields;
use crate::form::{Choice, Field as _, Form, Hand, Label, Line, Read, Told, Wrong, at};
use crate::locale::{Text, text};
use crate::screen::Around;

fields!(PointFields, PointField {
    words: Told => Words,
    translation: Line => Translation,
    seen_by_all: Choice<bool> => SeenByAll,
    step: Choice<String> => Step,
});

/// Where a talking point comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PointFrom {
    /// The teacher's own, reworded.
    Own(TalkingPoint),
    /// The school's bank, by its name there.
    Bank(String, TalkingPoint),
    /// Nowhere: it is new.
    Nothing,
}

/// A talking point about a student.
#[derive(Clone, Debug)]
struct PointForm {
    student: StudentId,
    from: PointFrom,
}

impl PointFrom {
    const fn point(&self) -> Option<&TalkingPoint> {
        match self {
            Self::Own(point) | Self::Bank(_, point) => Some(point),
            Self::Nothing => None,
        }
    }
}

/// A talking point: a new one, one to be reworded, one from the bank.
pub(crate) fn point(around: &Around, student: StudentId, from: PointFrom) -> AnyForm {
    let all = offers::steps(around);
    let first = all.first().map(|(id, _)| id.clone());
    let known = from.point();
    let said = known.map(|point| &point.said);
    let step = known.map(|point| point.step.clone());
    let mut offers = all;
    // A step of another script keeps its points.
    if let Some(step) = step
        .as_ref()
        .filter(|step| !offers.iter().any(|(id, _)| id == *step))
    {
        offers.push((step.clone(), text::points_other_step()));
    }
    let shared = known.is_some_and(|point| point.visibility == Visibility::Shared);
    let translation = said.and_then(|said| said.translation.as_deref());
    let start = PointFields {
        words: Told::of(said).alone(),
        translation: Line::of(translation.unwrap_or_default()),
        seen_by_all: offers::either(shared, [text::point_for_me(), text::point_for_all()]),
        step: Choice::of(step.or(first), offers),
    };
    any(PointForm { student, from }, start)
}

impl Form for PointForm {
    type Fields = PointFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        let at = match &self.from {
            PointFrom::Own(point) => Desk::Point(Some(point.key)),
            PointFrom::Bank(id, _) => Desk::BankPoint(id.clone()),
            PointFrom::Nothing => Desk::Point(None),
        };
        Some(Spot::at_desk_of(self.student, at))
    }

    fn title(&self) -> Text {
        text::point_title()
    }

    fn about(&self) -> Text {
        text::point_about()
    }

    fn label(&self, name: PointField) -> Label {
        match name {
            PointField::Words => Label::long(text::field_point()),
            PointField::Translation => Label::optional(text::field_translation()),
            PointField::SeenByAll => Label::line(text::field_who_sees()),
            PointField::Step => Label::line(text::field_step()),
        }
    }

    fn read(&self, fields: &PointFields, hand: Hand) -> Read<Self> {
        let is_for_all = fields.seen_by_all.needed();
        let visibility = if is_for_all.map_err(at(PointField::SeenByAll))? {
            Visibility::Shared
        } else {
            Visibility::Private
        };
        let key = match &self.from {
            PointFrom::Own(point) => Some(point.key),
            PointFrom::Bank(..) | PointFrom::Nothing => None,
        };
        let point = Box::new(TalkingPoint {
            key: key.unwrap_or(PointId::NEW),
            step: fields.step.needed().map_err(at(PointField::Step))?,
            visibility,
            said: Said {
                translation: fields.translation.some(),
                ..fields.words.said(hand)
            },
        });
        let (student, from) = (self.student, None);
        Ok(Ask::Points(match key {
            Some(_) => PointsAsk::Reword { student, point },
            None => PointsAsk::Add {
                student,
                point,
                from,
            },
        }))
    }
}

fields!(AnswerFields, AnswerField {
    words: Line => Words,
    language: Choice<Language> => Language,
    other: Line => Other,
    to_all: Choice<bool> => ToAll,
    question: Line => Question,
    question_other: Line => QuestionOther,
});

/// The answer to a question of the family.
#[derive(Clone, Debug)]
struct Answer {
    student: StudentId,
    question: QuestionId,
    said: Said,
}

/// The answer to a question of the family.
pub(crate) fn answer(student: StudentId, question: QuestionId, said: &Said) -> AnyForm {
    let start = AnswerFields {
        // In the language the family asked in.
        language: offers::language(said.language),
        to_all: offers::either(false, [text::give_no(), text::give_yes()]),
        question: Line::of(&said.text),
        question_other: Line::of(said.translation.as_deref().unwrap_or_default()),
        ..AnswerFields::default()
    };
    let form = Answer {
        student,
        question,
        said: said.clone(),
    };
    any(form, start)
}

impl Form for Answer {
    type Fields = AnswerFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::at_desk_of(self.student, Desk::Answer(self.question)))
    }

    fn title(&self) -> Text {
        text::insight_question(self.said.text.clone())
    }

    fn about(&self) -> Text {
        text::answer_about()
    }

    fn label(&self, name: AnswerField) -> Label {
        match name {
            AnswerField::Words => Label::long(text::field_answer()),
            AnswerField::Language => Label::line(text::field_statement_language()),
            AnswerField::Other => Label::optional(text::field_answer_other()),
            AnswerField::ToAll => Label::line(text::field_give_to_all()),
            AnswerField::Question => Label::optional(text::field_given_question()),
            AnswerField::QuestionOther => Label::optional(text::field_given_question_other()),
        }
    }

    fn read(&self, fields: &AnswerFields, _hand: Hand) -> Read<Self> {
        let language = fields
            .language
            .needed()
            .map_err(at(AnswerField::Language))?;
        let answer = Said {
            translation: fields.other.some(),
            ..Said::new(fields.words.words(), language)
        };
        let given = if fields.to_all.needed().map_err(at(AnswerField::ToAll))? {
            Some(Box::new(self.given(fields, &answer)?))
        } else {
            None
        };
        Ok(Ask::FollowUp(FollowUpAsk::Answer {
            student: self.student,
            question: self.question,
            said: answer,
            given,
        }))
    }
}

impl Answer {
    /// How the question and its answer go to all families.
    fn given(&self, fields: &AnswerFields, answer: &Said) -> Result<Given, Wrong<AnswerField>> {
        if fields.question.is_blank() {
            return Err(Wrong {
                field: AnswerField::Question,
                why: text::field_is_needed(),
            });
        }
        Ok(Given {
            key: BankId::NEW,
            question: Said {
                translation: fields.question_other.some(),
                ..Said::new(fields.question.words(), self.said.language)
            },
            answer: answer.clone(),
        })
    }
}

fields!(PostItFields, PostItField { words: Told => Words });

/// One thing to work on.
#[derive(Clone, Debug)]
struct PostIt(StudentId);

/// One thing to work on.
pub(crate) fn post_it(student: StudentId) -> AnyForm {
    any(PostIt(student), PostItFields::default())
}

impl Form for PostIt {
    type Fields = PostItFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::at_desk_of(self.0, Desk::PostIt))
    }

    fn title(&self) -> Text {
        text::post_it_title()
    }

    fn about(&self) -> Text {
        text::post_it_about()
    }

    fn label(&self, name: PostItField) -> Label {
        match name {
            PostItField::Words => Label::long(text::field_post_it()),
        }
    }

    fn read(&self, fields: &PostItFields, hand: Hand) -> Read<Self> {
        let said = fields.words.said(hand);
        let student = self.0;
        Ok(Ask::PostIts(PostItAsk::Add { student, said }))
    }
}
