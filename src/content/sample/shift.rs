//! The sample class brought near today, by whole weeks.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime};

use super::Sample;
use crate::domain::Words;
use crate::domain::conference::Record;
use crate::domain::people::folder::Folder;

/// Moves every day of the sample by the whole weeks that bring its anchor to `today` or a little before.
pub(super) fn to(mut sample: Sample, today: Date) -> Sample {
    let days = today.since(sample.anchor).map_or(0, |span| span.get_days());
    let move_by = Move {
        days: i64::from(days.div_euclid(7)) * 7,
    };
    if move_by.days == 0 {
        return sample;
    }
    for term in &mut sample.class.terms {
        let from = term.from;
        move_by.date(&mut term.from);
        move_by.date(&mut term.to);
        renumber(&mut term.name, term.from.year() - from.year());
    }
    move_by.date(&mut sample.anchor);
    sample
        .students
        .iter_mut()
        .for_each(|folder| move_by.folder(folder));
    sample
}

struct Move {
    days: i64,
}

impl Move {
    fn date(&self, date: &mut Date) {
        *date = date.saturating_add(self.days.days());
    }

    fn maybe(&self, date: &mut Option<Date>) {
        date.iter_mut().for_each(|date| self.date(date));
    }

    fn time(&self, at: &mut Option<DateTime>) {
        at.iter_mut()
            .for_each(|at| *at = at.saturating_add(self.days.days()));
    }

    fn folder(&self, folder: &mut Folder) {
        for learning in &mut folder.learning {
            learning
                .evidence
                .iter_mut()
                .for_each(|piece| self.maybe(&mut piece.assessed));
            learning
                .choice
                .iter_mut()
                .for_each(|(_, choice)| self.maybe(&mut choice.by));
        }
        folder
            .growth
            .iter_mut()
            .flat_map(|growth| &mut growth.sittings)
            .for_each(|sitting| self.date(&mut sitting.on));
        folder
            .records
            .iter_mut()
            .for_each(|record| self.record(record));
    }

    fn record(&self, record: &mut Record) {
        self.time(&mut record.conference.at);
        self.maybe(&mut record.conference.next);
        record
            .goal
            .iter_mut()
            .for_each(|goal| self.maybe(&mut goal.due));
        record
            .promises
            .iter_mut()
            .for_each(|promise| self.maybe(&mut promise.due));
    }
}

/// “fall 2026” becomes “fall 2028”.
fn renumber(name: &mut Words, years: i16) {
    for words in [&mut name.en, &mut name.es].into_iter().flatten() {
        for year in (2000..2100).rev() {
            // Later years first, so that no year is moved twice.
            let (old, new) = if years > 0 {
                (year, year + years)
            } else {
                (2099 - (year - 2000), 2099 - (year - 2000) + years)
            };
            *words = words.replace(&old.to_string(), &new.to_string());
        }
    }
}
