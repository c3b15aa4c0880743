//! How long a screen nobody uses stays open.

use super::{asked, spot};
use crate::ask::Ask;
use crate::domain::class_file::class::Cover;
use crate::domain::class_file::setting::{self, Setting};
use crate::domain::class_file::spot::Spot;
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Read, at};
use crate::forms::{AnyForm, any, offers};
use crate::locale::{Text, set, text};

fields!(CoverFields, CoverField {
    teacher: Choice<u16> => Teacher,
    student: Choice<u16> => Student,
});

/// Until a screen is covered.
#[derive(Clone, Debug)]
struct CoverForm;

impl Form for CoverForm {
    type Fields = CoverFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(spot(Setting::Cover, ""))
    }

    fn title(&self) -> Text {
        set::setting(Setting::Cover)
    }

    fn about(&self) -> Text {
        text::set_about_cover()
    }

    fn label(&self, name: CoverField) -> Label {
        Label::line(match name {
            CoverField::Teacher => text::set_cover_teacher(),
            CoverField::Student => text::set_cover_student(),
        })
    }

    fn read(&self, fields: &CoverFields, _hand: Hand) -> Read<Self> {
        Ok(asked(setting::Change::Cover(Cover {
            teacher: fields.teacher.needed().map_err(at(CoverField::Teacher))?,
            student: fields.student.needed().map_err(at(CoverField::Student))?,
        })))
    }
}

/// Seconds that can be chosen.
const SECONDS: [u16; 7] = [30, 60, 120, 300, 600, 900, 1800];

/// Both times, as they are now.
pub(super) fn cover(now: Cover) -> AnyForm {
    let seconds = |own| {
        let all = offers::with_own(&SECONDS, Some(own));
        Choice::among(Some(own), &all, set::seconds)
    };
    let start = CoverFields {
        teacher: seconds(now.teacher),
        student: seconds(now.student),
    };
    any(CoverForm, start)
}
