//! Whom a family calls, who answers in which language, and when.

use super::{asked, both, spot};
use crate::ask::Ask;
use crate::domain::class_file::contact::Contact;
use crate::domain::class_file::setting::{self, Setting};
use crate::domain::class_file::spot::Spot;
use crate::domain::{Language, Words};
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Line, Read, Wrong};
use crate::forms::{AnyForm, any, offers};
use crate::locale::{Text, set, text};

fields!(ContactFields, ContactField {
    number: Line => Number,
    english: Choice<bool> => English,
    spanish: Choice<bool> => Spanish,
    hours_english: Line => HoursEnglish,
    hours_spanish: Line => HoursSpanish,
});

/// Whom a family calls.
#[derive(Clone, Debug)]
struct ContactForm;

impl Form for ContactForm {
    type Fields = ContactFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(spot(Setting::Contact, ""))
    }

    fn title(&self) -> Text {
        set::setting(Setting::Contact)
    }

    fn about(&self) -> Text {
        text::set_about_contact()
    }

    fn label(&self, name: ContactField) -> Label {
        Label::line(match name {
            ContactField::Number => text::set_contact_number(),
            ContactField::English => text::set_contact_english(),
            ContactField::Spanish => text::set_contact_spanish(),
            ContactField::HoursEnglish => text::set_contact_hours_english(),
            ContactField::HoursSpanish => text::set_contact_hours_spanish(),
        })
    }

    fn read(&self, fields: &ContactFields, _hand: Hand) -> Read<Self> {
        let answers = [
            (Language::Spanish, &fields.spanish),
            (Language::English, &fields.english),
        ];
        let answers = answers
            .into_iter()
            .filter(|(_, yes)| yes.value() == Some(true));
        let hours = both(&fields.hours_english, &fields.hours_spanish);
        let has_more = hours != Words::default();
        if fields.number.some().is_none() && has_more {
            return Err(Wrong {
                field: ContactField::Number,
                why: text::field_is_needed(),
            });
        }
        let contact = fields.number.some().map(|number| Contact {
            number,
            languages: answers.map(|(language, _)| language).collect(),
            hours,
        });
        Ok(asked(setting::Change::Contact(contact)))
    }
}

/// As it is now.
pub(super) fn contact(now: Option<&Contact>) -> AnyForm {
    let now = now.cloned().unwrap_or_default();
    let line = |said: &Option<String>| Line::of(said.as_deref().unwrap_or_default());
    let answers = |language| offers::yes_no(now.languages.contains(&language));
    let start = ContactFields {
        number: Line::of(&now.number),
        english: answers(Language::English),
        spanish: answers(Language::Spanish),
        hours_english: line(&now.hours.en),
        hours_spanish: line(&now.hours.es),
    };
    any(ContactForm, start)
}
