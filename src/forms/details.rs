//! What is known of a student, the names first.

use super::{AnyForm, any, offers};
use crate::ask::{Ask, PeopleAsk};
use crate::domain::class_file::spot::{Desk, Spot};
use crate::domain::id::StudentId;
use crate::domain::people::person::{Gender, Reads, Student, StudentName};
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Line, Read, at};
use crate::locale::{Text, text};

fields!(DetailsFields, DetailsField {
    called: Line => Called,
    first: Line => First,
    last: Line => Last,
    grade: Choice<u8> => Grade,
    gender: Choice<Gender> => Gender,
    reads: Choice<Reads> => Reads,
    home_language: Line => HomeLanguage,
    pronouns: Line => Pronouns,
    say_name: Line => SayName,
});

/// What is known of a student.
#[derive(Clone, Debug)]
struct Details {
    key: StudentId,
}

/// What is known of a student.
pub(crate) fn details(key: StudentId, student: &Student) -> AnyForm {
    let start = DetailsFields {
        called: Line::of(&student.name.called),
        first: Line::of(&student.name.first),
        last: Line::of(&student.name.last),
        grade: offers::grade(student.grade),
        gender: offers::genders(student.gender),
        reads: offers::reads(student.reads),
        home_language: Line::of(student.home_language.as_deref().unwrap_or_default()),
        pronouns: Line::of(student.pronouns.as_deref().unwrap_or_default()),
        say_name: Line::of(student.say_name.as_deref().unwrap_or_default()),
    };
    let form = Details { key };
    any(form, start)
}

impl Form for Details {
    type Fields = DetailsFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::at_desk_of(self.key, Desk::Details))
    }

    fn title(&self) -> Text {
        text::people_student()
    }

    fn about(&self) -> Text {
        text::details_about()
    }

    fn label(&self, name: DetailsField) -> Label {
        match name {
            DetailsField::Called => Label::needed(text::field_called()),
            DetailsField::First => Label::needed(text::field_first()),
            DetailsField::Last => Label::needed(text::field_last()),
            DetailsField::Grade => Label::line(text::field_grade()),
            DetailsField::Gender => Label::line(text::field_student_gender()),
            DetailsField::Reads => Label::line(text::field_home_reads()),
            DetailsField::HomeLanguage => Label::line(text::field_home_language()),
            DetailsField::Pronouns => Label::line(text::field_pronouns()),
            DetailsField::SayName => Label::line(text::field_say_name()),
        }
    }

    fn read(&self, fields: &DetailsFields, _hand: Hand) -> Read<Self> {
        let details = Student {
            name: StudentName {
                first: fields.first.words(),
                last: fields.last.words(),
                called: fields.called.words(),
            },
            grade: fields.grade.value(),
            gender: fields.gender.needed().map_err(at(DetailsField::Gender))?,
            reads: fields.reads.needed().map_err(at(DetailsField::Reads))?,
            home_language: fields.home_language.some(),
            pronouns: fields.pronouns.some(),
            say_name: fields.say_name.some(),
        };
        Ok(Ask::People(PeopleAsk::KeepStudent {
            key: self.key,
            student: Box::new(details),
        }))
    }
}
