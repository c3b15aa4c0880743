//! In which language the standards of a framework are written.

use super::any;
use crate::ask::{Ask, FollowUpAsk, StandardAsk};
use crate::domain::class_file::spot::Spot;
use crate::domain::id::RowId;
use crate::domain::learning::framework::{Framework, StatedIn};
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Read, at};
use crate::locale::{Text, terms, text};
use crate::screen::AnyForm;

fields!(StatedFields, StatedField {
    language: Choice<StatedIn> => Language,
});

/// A framework, and where it is asked from.
#[derive(Clone, Debug)]
struct Stated {
    of: Framework,
    asks: fn(RowId, StatedIn) -> Ask,
}

/// In which language is it written? Asked from what is still to do.
pub(crate) fn stated(of: &Framework) -> AnyForm {
    form(of, |framework, language| {
        Ask::FollowUp(FollowUpAsk::SayLanguage {
            framework,
            language,
        })
    })
}

/// The same, asked from the standards.
pub(crate) fn stated_of_standards(of: &Framework) -> AnyForm {
    form(of, |framework, language| {
        Ask::Standards(StandardAsk::SayLanguage {
            framework,
            language,
        })
    })
}

fn form(of: &Framework, asks: fn(RowId, StatedIn) -> Ask) -> AnyForm {
    let start = StatedFields {
        language: Choice::among(of.stated_in, &StatedIn::ALL, terms::stated_in),
    };
    let of = of.clone();
    any(Stated { of, asks }, start)
}

/// What some of its standards say, as they say it.
pub(crate) fn examples(of: &Framework) -> Text {
    terms::examples(&of.examples).unwrap_or_else(|| text::as_typed(of.title.as_str()))
}

impl Form for Stated {
    type Fields = StatedFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        None
    }

    fn title(&self) -> Text {
        text::stated_title()
    }

    fn about(&self) -> Text {
        match self.of.stated_in {
            None => text::stated_about(examples(&self.of)),
            Some(_) => text::stated_about_said(examples(&self.of)),
        }
    }

    fn label(&self, name: StatedField) -> Label {
        Label::line(match name {
            StatedField::Language => text::field_stated_in(),
        })
    }

    fn read(&self, fields: &StatedFields, _hand: Hand) -> Read<Self> {
        let language = fields
            .language
            .needed()
            .map_err(at(StatedField::Language))?;
        Ok((self.asks)(self.of.key, language))
    }
}
