//! Who gives a view of the habits.

use super::{asked, spot};
use crate::ask::Ask;
use crate::domain::class_file::class::{Class, Raters};
use crate::domain::class_file::setting::{self, Setting};
use crate::domain::class_file::spot::Spot;
use crate::domain::people::person::{Gender, Voice};
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Read, Wrong};
use crate::forms::{AnyForm, any, offers};
use crate::locale::{Text, set, terms, text};

fields!(RatersFields, RatersField {
    student: Choice<bool> => Student,
    family: Choice<bool> => Family,
    teacher: Choice<bool> => Teacher,
});

/// Who gives a view of the habits.
#[derive(Clone, Debug)]
struct RatersForm(Gender);

impl Form for RatersForm {
    type Fields = RatersFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(spot(Setting::Raters, ""))
    }

    fn title(&self) -> Text {
        set::setting(Setting::Raters)
    }

    fn about(&self) -> Text {
        text::set_about_raters()
    }

    fn label(&self, name: RatersField) -> Label {
        let voice = match name {
            RatersField::Student => Voice::Student,
            RatersField::Family => Voice::Family,
            RatersField::Teacher => Voice::Teacher,
        };
        Label::line(terms::voice(voice, self.0))
    }

    fn read(&self, fields: &RatersFields, _hand: Hand) -> Read<Self> {
        let asked_of = [
            (Voice::Student, &fields.student),
            (Voice::Family, &fields.family),
            (Voice::Teacher, &fields.teacher),
        ];
        let given = asked_of
            .into_iter()
            .filter(|(_, yes)| yes.value() == Some(true));
        let given: Vec<Voice> = given.map(|(voice, _)| voice).collect();
        if given.is_empty() {
            return Err(Wrong {
                field: RatersField::Student,
                why: text::set_raters_none(),
            });
        }
        Ok(asked(setting::Change::Raters(Raters::from(given))))
    }
}

/// The three, as they are now.
pub(super) fn raters(class: &Class) -> AnyForm {
    let gives = |voice| offers::yes_no(class.raters.has(voice));
    let start = RatersFields {
        student: gives(Voice::Student),
        family: gives(Voice::Family),
        teacher: gives(Voice::Teacher),
    };
    any(RatersForm(class.teacher.gender), start)
}
