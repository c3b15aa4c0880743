//! The tests of growth of a line.

use jiff::civil::Date;

use super::super::state::State;
use super::super::{recognised, values};
use super::Reader;
use crate::domain::class_file::intake::{Problem, Record, Role, SourceId, TestResult};
use crate::domain::learning::growth::Score;

impl Reader {
    pub(super) fn test(
        &mut self,
        pupil: u32,
        day: Option<Date>,
        into: &mut Vec<Record>,
        state: &mut State,
    ) {
        let for_growth = self.cell(Role::ForGrowth, state).to_lowercase();
        if ["false", "n", "no", "0"].contains(&for_growth.as_str()) {
            self.tell(Problem::NotForGrowth, Role::ForGrowth, &for_growth, state);
            return;
        }
        for nth in 0..self.sittings.len() {
            self.sitting(nth, pupil, day, into, state);
        }
    }

    /// The score in one of the columns of tests.
    fn sitting(
        &mut self,
        nth: usize,
        pupil: u32,
        day: Option<Date>,
        into: &mut Vec<Record>,
        state: &mut State,
    ) {
        let Some(scored) = self.sittings.get(nth).cloned() else {
            return;
        };
        let cell = self.words(Some(scored.column), state);
        if cell.is_empty() {
            return;
        }
        let Some(score) = values::number(&cell).filter(|score| (0.0..=5_000.0).contains(score))
        else {
            self.tell_of(Problem::NotANumber, Some(scored.column), &cell, state);
            return;
        };
        let own = self.words(scored.day, state);
        let day = match scored.day {
            Some(_) => state.day(&own),
            None => day,
        };
        let Some(on) = day else {
            let column = scored.day.or(self.at(Role::Date));
            self.tell_of(Problem::NotADate, column, &own, state);
            return;
        };
        let named = self.cell(Role::Test, state);
        let named = scored.test.on(self.format, &named);
        let test = recognised::test_id(self.format, &self.table.header, &named);
        let test = if test.is_empty() {
            self.file.clone()
        } else {
            test
        };
        let error = values::number(&self.words(scored.error, state));
        let error = error.filter(|error| *error > 0.0 && *error < score.max(1.0));
        let growth = values::number(&self.cell(Role::TypicalGrowth, state));
        // Where usual growth leads is as sure as the score it begins from.
        let projected = growth.filter(|growth| *growth > 0.0).map(|growth| {
            let margin = error.unwrap_or(0.0);
            (score + growth - margin, score + growth + margin)
        });
        let id = [&test, on.to_string().as_str()].join("\u{1f}");
        let same = format!("{pupil}\u{1f}{id}");
        if self.met.insert(same, (1, Some(score))).is_some() {
            self.tell_of(Problem::Twice, Some(scored.column), &cell, state);
            return;
        }
        into.push(Record::TestResult(TestResult {
            id: SourceId::Made(id),
            pupil,
            test,
            on,
            score: Score {
                score,
                error,
                projected,
            },
            as_of: None,
        }));
    }
}
