//! A part of the school year.

use super::settings::{asked, both, spot};
use super::{AnyForm, any};
use crate::ask::{Ask, HowSet};
use crate::domain::class_file::class::Term;
use crate::domain::class_file::setting::{Change, Setting, TermFault, check_term, new_term_id};
use crate::domain::class_file::spot::Spot;
use crate::fields;
use crate::form::{Day, Form, Hand, Label, Line, Read, Wrong, at};
use crate::locale::{Text, text};
use jiff::ToSpan as _;
use jiff::civil::Date;

/// Days a new term has, until somebody says otherwise.
const USUAL: i64 = 90;

fields!(TermFields, TermField {
    english: Line => English,
    spanish: Line => Spanish,
    from: Day => From,
    to: Day => To,
});

/// A term of this class, with what it is called in files.
#[derive(Clone, Debug)]
struct TermForm {
    set: Box<HowSet>,
    known: Option<Term>,
}

/// A term that is there; none: a new one, after the last.
pub(crate) fn term(set: &HowSet, known: Option<&Term>, today: Date) -> AnyForm {
    let line = |said: Option<&String>| Line::of(said.map_or("", String::as_str));
    let start = if let Some(term) = known {
        TermFields {
            english: line(term.name.en.as_ref()),
            spanish: line(term.name.es.as_ref()),
            from: Day::of(Some(term.from)),
            to: Day::of(Some(term.to)),
        }
    } else {
        let last = set.class.terms.last().map(|last| last.to);
        let next = last.and_then(|last| last.tomorrow().ok()).unwrap_or(today);
        let end = next.checked_add(USUAL.days()).unwrap_or(next);
        TermFields {
            from: Day::usual(next),
            to: Day::usual(end),
            ..TermFields::default()
        }
    };
    let form = TermForm {
        set: Box::new(set.clone()),
        known: known.cloned(),
    };
    any(form, start)
}

impl Form for TermForm {
    type Fields = TermFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        let known = self.known.as_ref();
        Some(spot(Setting::Terms, known.map_or("", |term| &term.id)))
    }

    fn title(&self) -> Text {
        match &self.known {
            Some(term) => text::as_is(&term.name),
            None => text::set_term_new(),
        }
    }

    fn about(&self) -> Text {
        text::set_about_term()
    }

    fn label(&self, name: TermField) -> Label {
        match name {
            TermField::English => Label::line(text::set_in_english()),
            TermField::Spanish => Label::line(text::set_in_spanish()),
            TermField::From => Label::needed(text::set_term_from()),
            TermField::To => Label::needed(text::set_term_to()),
        }
    }

    fn read(&self, fields: &TermFields, _hand: Hand) -> Read<Self> {
        let needed = |day: &Day| day.day().ok_or_else(text::field_is_needed);
        let from = needed(&fields.from).map_err(at(TermField::From))?;
        let to = needed(&fields.to).map_err(at(TermField::To))?;
        let name = both(&fields.english, &fields.spanish);
        if name.en.is_none() && name.es.is_none() {
            return Err(Wrong {
                field: TermField::English,
                why: text::field_is_needed(),
            });
        }
        let id = match &self.known {
            Some(known) => known.id.clone(),
            None => new_term_id(&self.set.class, &self.set.before, from),
        };
        let term = Term { id, name, from, to };
        match check_term(&self.set.class, &term) {
            Ok(()) => Ok(asked(Change::Term(term))),
            Err(fault) => Err(Wrong {
                field: TermField::To,
                why: said(&fault),
            }),
        }
    }
}

/// Why a term cannot be so.
pub fn said(fault: &TermFault) -> Text {
    match fault {
        TermFault::Backwards => text::set_term_backwards(),
        TermFault::Overlaps(name) => text::set_term_overlaps(name),
    }
}
