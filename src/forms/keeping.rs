//! How long a school keeps what.

use super::{AnyForm, any};
use crate::ask::Ask;
use crate::ask::RetentionAsk;
use crate::domain::class_file::keeping::{Kind, Months};
use crate::domain::class_file::spot::{Desk, Spot};
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Read, at};
use crate::locale::{Text, terms, text};

/// Months a school may choose to keep things; 0: for ever.
const MONTHS: [u16; 8] = [0, 6, 12, 24, 36, 60, 84, 120];

fields!(KeepingFields, KeepingField {
    rehearsals: Choice<u16> => Rehearsals,
    wordings: Choice<u16> => Wordings,
    conferences: Choice<u16> => Conferences,
    evidence: Choice<u16> => Evidence,
    results: Choice<u16> => Results,
    ratings: Choice<u16> => Ratings,
    students: Choice<u16> => Students,
});

impl KeepingField {
    const fn kind(self) -> Kind {
        match self {
            Self::Rehearsals => Kind::Rehearsals,
            Self::Wordings => Kind::Wordings,
            Self::Conferences => Kind::Conferences,
            Self::Evidence => Kind::Evidence,
            Self::Results => Kind::Results,
            Self::Ratings => Kind::Ratings,
            Self::Students => Kind::Students,
        }
    }
}

/// How long each kind of thing is kept.
#[derive(Clone, Debug)]
struct KeepingForm;

/// How long each kind of thing is kept.
pub(crate) fn keeping(keeping: &[(Kind, Months)]) -> AnyForm {
    let months = |field: KeepingField| {
        let known = keeping.iter().find(|(kind, _)| *kind == field.kind());
        let known = known.and_then(|(_, months)| *months).unwrap_or(0);
        let mut all = MONTHS.to_vec();
        // A time that somebody set otherwise is still the one that holds.
        all.push(known);
        all.sort_unstable();
        all.dedup();
        Choice::among(Some(known), &all, said)
    };
    let start = KeepingFields {
        rehearsals: months(KeepingField::Rehearsals),
        wordings: months(KeepingField::Wordings),
        conferences: months(KeepingField::Conferences),
        evidence: months(KeepingField::Evidence),
        results: months(KeepingField::Results),
        ratings: months(KeepingField::Ratings),
        students: months(KeepingField::Students),
    };
    any(KeepingForm, start)
}

fn said(months: u16) -> Text {
    match months {
        0 => text::kept_for_ever(),
        6 => text::kept_half_a_year(),
        months if months % 12 == 0 => text::kept_for_years(months / 12),
        months => text::kept_for_months(months),
    }
}

impl Form for KeepingForm {
    type Fields = KeepingFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(Spot::Desk {
            student: None,
            at: Desk::Keeping,
        })
    }

    fn title(&self) -> Text {
        text::keeping_title()
    }

    fn about(&self) -> Text {
        text::keeping_about()
    }

    fn label(&self, name: KeepingField) -> Label {
        Label::line(terms::kept_kind(name.kind()))
    }

    fn read(&self, fields: &KeepingFields, _hand: Hand) -> Read<Self> {
        let KeepingFields {
            rehearsals,
            wordings,
            conferences,
            evidence,
            results,
            ratings,
            students,
        } = fields;
        let all = [
            (KeepingField::Rehearsals, rehearsals),
            (KeepingField::Wordings, wordings),
            (KeepingField::Conferences, conferences),
            (KeepingField::Evidence, evidence),
            (KeepingField::Results, results),
            (KeepingField::Ratings, ratings),
            (KeepingField::Students, students),
        ];
        let months = all.into_iter().map(|(field, choice)| {
            let months = choice.needed().map_err(at(field))?;
            Ok((field.kind(), Some(months).filter(|months| *months > 0)))
        });
        let keeping = months.collect::<Result<_, _>>()?;
        Ok(Ask::Retention(RetentionAsk::Try { keeping }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_said_as_people_say_it() {
        let table = [
            (0, text::kept_for_ever()),
            (1, text::kept_for_months(1)),
            (6, text::kept_half_a_year()),
            (12, text::kept_for_years(1)),
            (18, text::kept_for_months(18)),
            (60, text::kept_for_years(5)),
        ];
        for (months, words) in table {
            assert_eq!(said(months), words, "{months}");
        }
    }
}
