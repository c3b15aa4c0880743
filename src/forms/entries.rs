//! Somebody's words put right, and a family's own words beside an entry, typed by the teacher.

use super::{AnyForm, any, offers};
use crate::ask::Ask;
use crate::ask::EntryAsk;
use crate::domain::Said;
use crate::domain::class_file::spot::{Desk, Spot};
use crate::domain::id::StudentId;
use crate::domain::people::entry::Entry;
use crate::domain::words::Language;
use crate::fields;
use crate::form::{Beside, Choice, Form, Hand, Label, Line, Read, at};
use crate::locale::{Text, terms, text};

fields!(CorrectFields, CorrectField { words: Line => Words, reason: Line => Reason });

/// An entry that is put right.
#[derive(Clone, Debug)]
struct Correct {
    student: StudentId,
    entry: Entry,
}

/// What an entry should say, and why.
pub(crate) fn correct(student: StudentId, entry: Entry) -> AnyForm {
    let start = CorrectFields {
        words: Line::of(&entry.said.text),
        ..CorrectFields::default()
    };
    any(Correct { student, entry }, start)
}

impl Form for Correct {
    type Fields = CorrectFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::at_desk_of(
            self.student,
            Desk::Correct(self.entry.about.into()),
        ))
    }

    fn title(&self) -> Text {
        text::correct_title()
    }

    fn about(&self) -> Text {
        text::correct_about()
    }

    /// What is corrected is what was typed.
    fn beside(&self) -> Option<Beside> {
        Some(Beside {
            what: terms::entry(self.entry.kind),
            words: text::as_typed(&self.entry.said.text),
        })
    }

    fn label(&self, name: CorrectField) -> Label {
        match name {
            CorrectField::Words => Label::long(text::field_corrected()),
            CorrectField::Reason => Label::long(text::field_reason()),
        }
    }

    fn read(&self, fields: &CorrectFields, _hand: Hand) -> Read<Self> {
        let (words, reason) = (fields.words.words(), fields.reason.words());
        Ok(Ask::Entries(EntryAsk::Correct {
            student: self.student,
            about: self.entry.about,
            words,
            reason,
        }))
    }
}

fields!(DisputeFields, DisputeField { words: Line => Words, language: Choice<Language> => Language });

/// A family's own words beside an entry.
#[derive(Clone, Debug)]
struct Dispute {
    student: StudentId,
    entry: Entry,
    shown: Text,
}

/// A family's own words beside an entry, which is `shown` so.
pub(crate) fn dispute(
    student: StudentId,
    entry: Entry,
    shown: Text,
    language: Language,
) -> AnyForm {
    let start = DisputeFields {
        language: offers::language(language),
        ..DisputeFields::default()
    };
    let form = Dispute {
        student,
        entry,
        shown,
    };
    any(form, start)
}

impl Form for Dispute {
    type Fields = DisputeFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::at_desk_of(
            self.student,
            Desk::Dispute(self.entry.about.into()),
        ))
    }

    fn title(&self) -> Text {
        text::dispute_title()
    }

    fn about(&self) -> Text {
        text::dispute_about()
    }

    fn beside(&self) -> Option<Beside> {
        Some(Beside {
            what: terms::entry(self.entry.kind),
            words: self.shown.clone(),
        })
    }

    fn label(&self, name: DisputeField) -> Label {
        match name {
            DisputeField::Words => Label::long(text::field_statement()),
            DisputeField::Language => Label::line(text::field_statement_language()),
        }
    }

    fn read(&self, fields: &DisputeFields, _hand: Hand) -> Read<Self> {
        let language = fields
            .language
            .needed()
            .map_err(at(DisputeField::Language))?;
        let said = Said::new(fields.words.words(), language);
        Ok(Ask::Entries(EntryAsk::Dispute {
            student: self.student,
            about: self.entry.about,
            said,
        }))
    }
}

fields!(TranslateFields, TranslateField { words: Line => Words });

/// What somebody said, in the other language beside it.
#[derive(Clone, Debug)]
struct Translate {
    student: StudentId,
    entry: Entry,
}

/// What somebody said, in the other language.
pub(crate) fn translate(student: StudentId, entry: Entry) -> AnyForm {
    let start = TranslateFields {
        words: Line::of(entry.said.translation.as_deref().unwrap_or_default()),
    };
    any(Translate { student, entry }, start)
}

impl Form for Translate {
    type Fields = TranslateFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::at_desk_of(
            self.student,
            Desk::Translate(self.entry.about.into()),
        ))
    }

    fn title(&self) -> Text {
        text::translate_title()
    }

    fn about(&self) -> Text {
        text::translate_about()
    }

    fn beside(&self) -> Option<Beside> {
        Some(Beside {
            what: terms::entry(self.entry.kind),
            words: text::as_typed(&self.entry.said.text),
        })
    }

    fn label(&self, name: TranslateField) -> Label {
        match name {
            TranslateField::Words => Label::optional(match self.entry.said.language.other() {
                Language::English => text::field_in_english(),
                Language::Spanish => text::field_in_spanish(),
            }),
        }
    }

    fn read(&self, fields: &TranslateFields, _hand: Hand) -> Read<Self> {
        Ok(Ask::Entries(EntryAsk::Translate {
            student: self.student,
            about: self.entry.about,
            words: fields.words.words(),
        }))
    }
}
