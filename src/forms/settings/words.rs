//! Words of the school or the teacher, in both languages.

use super::{asked, both, spot};
use crate::ask::Ask;
use crate::domain::Words;
use crate::domain::class_file::setting::{self, Setting};
use crate::domain::class_file::spot::Spot;
use crate::fields;
use crate::form::{Form, Hand, Label, Line, Read};
use crate::forms::{AnyForm, any};
use crate::locale::{Text, set, text};

fields!(WordsFields, WordsField {
    english: Line => English,
    spanish: Line => Spanish,
});

/// Words of the school or the teacher, in both languages.
#[derive(Clone, Debug)]
struct WordsForm(Setting);

impl Form for WordsForm {
    type Fields = WordsFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(spot(self.0, ""))
    }

    fn title(&self) -> Text {
        set::setting(self.0)
    }

    fn about(&self) -> Text {
        match self.0 {
            Setting::Mission => text::set_about_mission(),
            Setting::Why => text::set_about_why(),
            _ => text::set_about_own_why(),
        }
    }

    fn label(&self, name: WordsField) -> Label {
        match name {
            WordsField::English => Label::optional(text::set_in_english()),
            WordsField::Spanish => Label::optional(text::set_in_spanish()),
        }
    }

    fn read(&self, fields: &WordsFields, _hand: Hand) -> Read<Self> {
        let words = both(&fields.english, &fields.spanish);
        Ok(asked(match self.0 {
            Setting::Mission => setting::Change::Mission(words),
            Setting::Why => setting::Change::Why(words),
            _ => setting::Change::OwnWhy(words),
        }))
    }
}

pub(super) fn words(setting: Setting, now: &Words) -> AnyForm {
    let line = |said: &Option<String>| Line::of(said.as_deref().unwrap_or_default());
    let start = WordsFields {
        english: line(&now.en),
        spanish: line(&now.es),
    };
    any(WordsForm(setting), start)
}
