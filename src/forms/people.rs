//! A student, the grown-ups at home.

use super::{AnyForm, any, offers};
use crate::ask::Ask;
use crate::ask::{PeopleAsk, StudentAsk};
use crate::domain::class_file::spot::{Desk, Spot};
use crate::domain::id::{AdultId, HomeId, StudentId};
use crate::domain::people::person::{
    Adult, AdultReads, Gender, Household, Reads, Relation, Student, StudentName,
};
use crate::domain::words::Language;
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Line, Read, at};
use crate::locale::{Text, text};

fields!(StudentFields, StudentField {
    first: Line => First,
    last: Line => Last,
    called: Line => Called,
    gender: Choice<Gender> => Gender,
    grade: Choice<u8> => Grade,
    adult: Line => Adult,
    relation: Choice<Relation> => Relation,
    reads: Choice<Language> => Reads,
});

/// A student who comes into the class.
#[derive(Clone, Debug)]
struct NewStudent;

/// A student and the adult who usually comes.
pub(crate) fn new_student(grade: u8) -> AnyForm {
    let start = StudentFields {
        gender: offers::genders(Gender::Other),
        grade: offers::grade(Some(grade)),
        relation: offers::relations(None),
        reads: offers::language(Language::Spanish),
        ..StudentFields::default()
    };
    any(NewStudent, start)
}

impl Form for NewStudent {
    type Fields = StudentFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::Desk {
            student: None,
            at: Desk::NewStudent,
        })
    }

    fn title(&self) -> Text {
        text::form_student_title()
    }

    fn about(&self) -> Text {
        text::form_student_about()
    }

    fn label(&self, name: StudentField) -> Label {
        match name {
            StudentField::First => Label::needed(text::field_first()),
            StudentField::Last => Label::needed(text::field_last()),
            StudentField::Called => Label::line(text::field_called()),
            StudentField::Gender => Label::line(text::field_student_gender()),
            StudentField::Grade => Label::line(text::field_grade()),
            StudentField::Adult => Label::line(text::field_adult()),
            StudentField::Relation => Label::line(text::field_relation()),
            StudentField::Reads => Label::line(text::field_reads()),
        }
    }

    fn read(&self, fields: &StudentFields, _hand: Hand) -> Read<Self> {
        let first = fields.first.words();
        let reads = fields.reads.needed().map_err(at(StudentField::Reads))?;
        let student = Student {
            name: StudentName {
                called: fields.called.some().unwrap_or_else(|| first.clone()),
                first,
                last: fields.last.words(),
            },
            gender: fields.gender.needed().map_err(at(StudentField::Gender))?,
            grade: fields.grade.value(),
            reads: match reads {
                Language::Spanish => Reads::Spanish,
                Language::English => Reads::English,
            },
            ..Student::default()
        };
        let adult = fields.adult.some().map(|name| {
            let relation = fields.relation.needed();
            relation.map(|relation| (name, relation))
        });
        let adult = adult.transpose().map_err(at(StudentField::Relation))?;
        let adult = adult.map(|(name, relation)| Adult {
            key: AdultId::NEW,
            left: false,
            name,
            relation,
            gender: Gender::Other,
            reads: reads.into(),
            interpreter: false,
            by_phone: false,
            restricted: false,
        });
        let home = Household {
            name: None,
            key: HomeId::NEW,
            adults: adult.into_iter().collect(),
        };
        Ok(Ask::Student(StudentAsk::Add {
            student: Box::new(student),
            household: home,
        }))
    }
}

fields!(AdultFields, AdultField {
    name: Line => Name,
    relation: Choice<Relation> => Relation,
    reads: Choice<Language> => Reads,
    other_language: Line => OtherLanguage,
    interpreter: Choice<bool> => Interpreter,
    by_phone: Choice<bool> => ByPhone,
    restricted: Choice<bool> => Restricted,
});

/// A grown-up: of which home and which row, none: a new one; and what was known.
#[derive(Clone, Debug)]
struct AdultForm {
    student: StudentId,
    home: Option<HomeId>,
    key: Option<AdultId>,
    known: Option<Adult>,
}

/// An adult of a home, or a new one; no home: a new one.
pub(crate) fn adult(
    student: StudentId,
    home: Option<HomeId>,
    known: Option<(AdultId, &Adult)>,
) -> AnyForm {
    let key = known.map(|(key, _)| key);
    let known = known.map(|(_, adult)| adult.clone());
    let is = |mark: fn(&Adult) -> bool| offers::yes_no(known.as_ref().is_some_and(mark));
    let start = AdultFields {
        name: Line::of(known.as_ref().map_or("", |adult| &adult.name)),
        // Who somebody is to a child, and what they read, is nothing to be proposed.
        relation: offers::relations(known.as_ref().map(|one| one.relation)),
        reads: offers::adult_reads(known.as_ref().map(|one| &one.reads)),
        other_language: match known.as_ref().map(|one| &one.reads) {
            Some(AdultReads::Other(words)) => Line::of(words),
            Some(AdultReads::Unknown | AdultReads::In(_)) | None => Line::default(),
        },
        interpreter: is(|adult| adult.interpreter),
        by_phone: is(|adult| adult.by_phone),
        restricted: is(|adult| adult.restricted),
    };
    let form = AdultForm {
        student,
        home,
        key,
        known,
    };
    any(form, start)
}

impl Form for AdultForm {
    type Fields = AdultFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::at_desk_of(
            self.student,
            Desk::Adult(self.home, self.key),
        ))
    }

    fn title(&self) -> Text {
        text::adult_title()
    }

    fn about(&self) -> Text {
        text::adult_about()
    }

    fn label(&self, name: AdultField) -> Label {
        match name {
            AdultField::Name => Label::needed(text::field_adult()),
            AdultField::Relation => Label::needed(text::field_relation()),
            AdultField::Reads => Label::line(text::field_reads()),
            AdultField::OtherLanguage => Label::line(text::field_other_language()),
            AdultField::Interpreter => Label::line(text::field_interpreter()),
            AdultField::ByPhone => Label::line(text::field_by_phone()),
            AdultField::Restricted => Label::line(text::field_restricted()),
        }
    }

    fn read(&self, fields: &AdultFields, _hand: Hand) -> Read<Self> {
        let is = |choice: &Choice<bool>, name| choice.needed().map_err(at(name));
        let adult = Adult {
            key: AdultId::NEW,
            left: false,
            name: fields.name.words(),
            relation: fields.relation.needed().map_err(at(AdultField::Relation))?,
            gender: self
                .known
                .as_ref()
                .map(|adult| adult.gender)
                .unwrap_or_default(),
            // What is written counts: it says more than what was turned to.
            reads: match (fields.other_language.some(), fields.reads.value()) {
                (Some(words), _) => AdultReads::from(words),
                (None, Some(language)) => AdultReads::In(language),
                (None, None) => AdultReads::Unknown,
            },
            interpreter: is(&fields.interpreter, AdultField::Interpreter)?,
            by_phone: is(&fields.by_phone, AdultField::ByPhone)?,
            restricted: is(&fields.restricted, AdultField::Restricted)?,
        };
        Ok(Ask::People(PeopleAsk::KeepAdult {
            student: self.student,
            home: self.home.unwrap_or(HomeId::NEW),
            key: self.key.unwrap_or(AdultId::NEW),
            adult: Box::new(adult),
        }))
    }
}

fields!(HomeNameFields, HomeNameField { name: Line => Name });

/// What a home is called.
#[derive(Clone, Debug)]
struct HomeName {
    student: StudentId,
    home: HomeId,
}

/// What a home is called, as the child says it.
pub(crate) fn home_name(student: StudentId, home: HomeId, known: Option<&str>) -> AnyForm {
    let start = HomeNameFields {
        name: Line::of(known.unwrap_or_default()),
    };
    any(HomeName { student, home }, start)
}

impl Form for HomeName {
    type Fields = HomeNameFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::at_desk_of(self.student, Desk::Home(self.home)))
    }

    fn title(&self) -> Text {
        text::home_name_title()
    }

    fn about(&self) -> Text {
        text::home_name_about()
    }

    fn label(&self, name: HomeNameField) -> Label {
        match name {
            HomeNameField::Name => Label::optional(text::field_home_name()),
        }
    }

    fn read(&self, fields: &HomeNameFields, _hand: Hand) -> Read<Self> {
        Ok(Ask::People(PeopleAsk::NameHome {
            student: self.student,
            home: self.home,
            name: fields.name.some(),
        }))
    }
}
