//! The class of the next year, begun from this one.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::passphrase::twice;
use super::{AnyForm, any, offers, school_year};
use crate::ask::{Ask, ClassAsk};
use crate::domain::Secret;
use crate::domain::class_file::class::Class;
use crate::domain::class_file::spot::Spot;
use crate::fields;
use crate::form::{Choice, Form, Hand, Hidden, Label, Line, Read, Wrong, at};
use crate::locale::{Text, text};
use crate::screen::Around;

fields!(NextFields, NextField {
    name: Line => Name,
    grade: Choice<u8> => Grade,
    year: Choice<i16> => Year,
    new: Hidden => New,
    again: Hidden => Again,
});

/// The class that goes on from this one.
#[derive(Clone, Debug)]
struct NextClass {
    before: Class,
    /// This class has a passphrase: so has the next.
    is_locked: bool,
}

/// What the next class is called, its grade and its year; its own passphrase, where this one has one.
pub(crate) fn next_class(around: &Around) -> Option<AnyForm> {
    let before = around.class.clone()?;
    let first = begins(around.now.day());
    let last = before.terms.last().map(|term| begins(term.to));
    let next = last.unwrap_or(first).max(first - 1) + 1;
    let years = [next - 1, next, next + 1];
    let start = NextFields {
        grade: offers::grade_needed(Some(before.grade.saturating_add(1).min(12))),
        year: Choice::among(Some(next), &years, said),
        ..NextFields::default()
    };
    let is_locked = around.has_passphrase;
    Some(any(NextClass { before, is_locked }, start))
}

/// The year a school year begins in that holds this day.
fn begins(day: Date) -> i16 {
    school_year(day)
        .first()
        .map_or(day.year(), |term| term.from.year())
}

fn said(year: i16) -> Text {
    text::next_year(year.to_string(), (year + 1).to_string())
}

impl NextClass {
    fn secret(&self, fields: &NextFields) -> Result<Option<Secret>, Wrong<NextField>> {
        if !self.is_locked {
            return Ok(None);
        }
        twice(&fields.new, &fields.again, NextField::New, NextField::Again).map(Some)
    }
}

impl Form for NextClass {
    type Fields = NextFields;
    type Ask = Ask;

    /// A passphrase is kept nowhere, and the rest is three choices.
    fn spot(&self) -> Option<Spot> {
        None
    }

    fn title(&self) -> Text {
        text::next_class_title()
    }

    fn about(&self) -> Text {
        text::next_class_about()
    }

    fn label(&self, name: NextField) -> Label {
        match name {
            NextField::Name => Label::needed(text::field_class_name()),
            NextField::Grade => Label::line(text::field_grade()),
            NextField::Year => Label::line(text::field_school_year()),
            NextField::New => Label::needed(text::field_passphrase_new()),
            NextField::Again => Label::needed(text::field_passphrase_again()),
        }
    }

    fn asks(&self, name: NextField) -> bool {
        match name {
            NextField::New | NextField::Again => self.is_locked,
            NextField::Name | NextField::Grade | NextField::Year => true,
        }
    }

    fn read(&self, fields: &NextFields, _hand: Hand) -> Read<Self> {
        let year = fields.year.needed().map_err(at(NextField::Year))?;
        let autumn = Date::new(year, 10, 1).unwrap_or_default();
        let class = Class {
            name: fields.name.words(),
            grade: fields.grade.needed().map_err(at(NextField::Grade))?,
            terms: self.terms(autumn),
            ..self.before.clone()
        };
        Ok(Ask::Class(ClassAsk::Next {
            class: Box::new(class),
            passphrase: self.secret(fields)?,
        }))
    }
}

impl NextClass {
    /// The terms of this class, as many years later as the new year begins later; where it has none, those that are
    /// usual.
    fn terms(&self, autumn: Date) -> Vec<crate::domain::class_file::class::Term> {
        let Some(first) = self.before.terms.first() else {
            return school_year(autumn);
        };
        let usual = school_year(first.from);
        if usual.len() == self.before.terms.len()
            && usual
                .iter()
                .zip(&self.before.terms)
                .all(|(one, other)| one.id == other.id && one.name == other.name)
        {
            return school_year(autumn);
        }
        let years = i64::from(begins(autumn)) - i64::from(begins(first.from));
        let later = |day: Date| day.checked_add(years.years()).unwrap_or(day);
        let terms = self.before.terms.iter().cloned();
        terms
            .map(|term| crate::domain::class_file::class::Term {
                from: later(term.from),
                to: later(term.to),
                ..term
            })
            .collect()
    }
}
