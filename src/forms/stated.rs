//! In which language the standards of a framework are written.

use super::any;
use crate::ask::{Ask, FollowUpAsk};
use crate::domain::Language;
use crate::domain::class_file::spot::Spot;
use crate::domain::learning::framework::{StatedIn, Unsaid};
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Read, at};
use crate::locale::{Text, text};
use crate::screen::AnyForm;

fields!(StatedFields, StatedField {
    language: Choice<StatedIn> => Language,
});

/// A framework nobody has said it of.
#[derive(Clone, Debug)]
struct Stated {
    of: Unsaid,
}

/// In which language is it written?
pub(crate) fn stated(of: &Unsaid) -> AnyForm {
    let start = StatedFields {
        language: Choice::among(None, &StatedIn::ALL, |one| match one {
            StatedIn::One(Language::English) => text::stated_in_english(),
            StatedIn::One(Language::Spanish) => text::stated_in_spanish(),
            StatedIn::Mixed => text::stated_in_mixed(),
        }),
    };
    any(Stated { of: of.clone() }, start)
}

/// What some of its standards say, as they say it.
pub(crate) fn examples(of: &Unsaid) -> Text {
    let mut examples = of.examples.iter().map(|one| text::as_typed(one.as_str()));
    match (examples.next(), examples.next()) {
        (Some(first), Some(second)) => text::stated_examples(first, second),
        (Some(only), None) => text::stated_example(only),
        (None, _) => text::as_typed(of.title.as_str()),
    }
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
        text::stated_about(examples(&self.of))
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
        Ok(Ask::FollowUp(FollowUpAsk::SayLanguage {
            framework: self.of.framework,
            language,
        }))
    }
}
