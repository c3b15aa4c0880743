//! What the class and the school are called, and who the teacher is.

use super::{asked, spot};
use crate::ask::Ask;
use crate::domain::class_file::setting::{self, Setting};
use crate::domain::class_file::spot::Spot;
use crate::domain::people::person::{Gender, Teacher};
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Line, Read, at};
use crate::forms::start::called;
use crate::forms::{AnyForm, any, offers};
use crate::locale::{Text, set, text};

fields!(NameFields, NameField { name: Line => Name });

/// What the class or the school is called.
#[derive(Clone, Debug)]
struct NameForm(Setting);

impl Form for NameForm {
    type Fields = NameFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(spot(self.0, ""))
    }

    fn title(&self) -> Text {
        set::setting(self.0)
    }

    fn about(&self) -> Text {
        text::set_about_names()
    }

    fn label(&self, _name: NameField) -> Label {
        let says = set::setting(self.0);
        match self.0 {
            Setting::Name => Label::needed(says),
            _ => Label::line(says),
        }
    }

    fn read(&self, fields: &NameFields, _hand: Hand) -> Read<Self> {
        let name = fields.name.words();
        Ok(asked(match self.0 {
            Setting::Name => setting::Change::Name(name),
            _ => setting::Change::School(name),
        }))
    }
}

fields!(TeacherFields, TeacherField {
    teacher: Line => Teacher,
    called_english: Line => CalledEnglish,
    called_spanish: Line => CalledSpanish,
    gender: Choice<Gender> => Gender,
});

/// Who the teacher is.
#[derive(Clone, Debug)]
struct TeacherForm;

impl Form for TeacherForm {
    type Fields = TeacherFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(spot(Setting::Teacher, ""))
    }

    fn title(&self) -> Text {
        set::setting(Setting::Teacher)
    }

    fn about(&self) -> Text {
        text::set_about_names()
    }

    fn label(&self, name: TeacherField) -> Label {
        match name {
            TeacherField::Teacher => Label::needed(text::field_teacher()),
            TeacherField::CalledEnglish => Label::line(text::field_teacher_called_english()),
            TeacherField::CalledSpanish => Label::line(text::field_teacher_called_spanish()),
            TeacherField::Gender => Label::line(text::field_teacher_gender()),
        }
    }

    fn read(&self, fields: &TeacherFields, _hand: Hand) -> Read<Self> {
        let name = fields.teacher.words();
        let gender = fields.gender.needed().map_err(at(TeacherField::Gender))?;
        Ok(asked(setting::Change::Teacher(Teacher {
            called: called(&name, &fields.called_english, &fields.called_spanish),
            name,
            gender,
        })))
    }
}

pub(super) fn name(setting: Setting, now: &str) -> AnyForm {
    let start = NameFields {
        name: Line::of(now),
    };
    any(NameForm(setting), start)
}

pub(super) fn teacher(now: &Teacher) -> AnyForm {
    let called = |said: &Option<String>| Line::of(said.as_deref().unwrap_or_default());
    let start = TeacherFields {
        teacher: Line::of(&now.name),
        called_english: called(&now.called.en),
        called_spanish: called(&now.called.es),
        gender: offers::genders(now.gender),
    };
    any(TeacherForm, start)
}
