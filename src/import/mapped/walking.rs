//! A first walk through the whole table, before any line of it counts.

use std::hash::{BuildHasher as _, RandomState};

use super::super::state::{Broken, State};
use super::super::values;
use super::Reader;
use super::body::{self, Odd};
use super::survey::{Survey, of_the_state};
use super::walk::{Line, NONE, Walk};
use crate::domain::class_file::intake::Role;
use crate::domain::clean::folded;

impl Reader {
    /// Walks through what is left of the table.
    pub(super) fn walk_through(&mut self) -> Result<Survey, Broken> {
        let mut survey = Survey::default();
        let mut walk = Walk::default();
        // What is found on the way is told when the lines are read.
        let mut unseen = State::default();
        let hashes = RandomState::new();
        loop {
            let more = self.table.next(&mut unseen.findings);
            if !more.map_err(|_| Broken(self.file.clone()))? {
                break;
            }
            self.reaches(&mut survey);
            let (mut line, named) = self.line_of(&mut walk, &mut unseen, &hashes);
            let is_numbered = [line.id, line.number, line.state]
                .iter()
                .any(|own| *own != NONE);
            if let Some(odd) = body::odd(&named, is_numbered) {
                self.is_odd(odd, &mut survey, &mut unseen);
                survey.is_odd(self.table.row(), named);
                line.id = NONE;
                line.number = NONE;
                line.state = NONE;
                line.name = NONE;
            }
            walk.lines.push(line);
        }
        if self.table.is_cut_off() {
            return Err(Broken(self.file.clone()));
        }
        survey.settle(&walk, self.is_line_a_student());
        Ok(survey)
    }

    /// The highest number of each column of scores.
    fn reaches(&self, survey: &mut Survey) {
        let scores = self.scored.iter().map(|scored| scored.column);
        for column in scores.chain(self.at(Role::Score)) {
            let cell = self.table.plain(Some(column));
            if let Some((number, _)) = values::points(cell) {
                survey.reaches(column, number);
            }
        }
    }

    /// What a line that is no student says of the columns.
    fn is_odd(&mut self, odd: Odd, survey: &mut Survey, unseen: &mut State) {
        for scored in &self.scored {
            let column = scored.column;
            let cell = self.table.words(Some(column), &mut unseen.findings);
            match odd {
                Odd::Points => {
                    let most = values::number(&cell).filter(|most| *most > 0.0);
                    if let Some(most) = most {
                        survey.has_most(column, most);
                    }
                }
                Odd::Days if !cell.is_empty() => survey.has_day(column, cell),
                Odd::Days | Odd::Other => {}
            }
        }
    }

    /// What the line says, and the name as it stands there.
    fn line_of(
        &mut self,
        walk: &mut Walk,
        unseen: &mut State,
        hashes: &RandomState,
    ) -> (Line, String) {
        let (id, number) = self.ids(unseen);
        let (first, last) = self.name(unseen);
        let named = format!("{first} {last}");
        let of_state = self.cell(Role::StateNumber, unseen);
        let grade = values::grade(&self.cell(Role::Grade, unseen)).unwrap_or(0);
        let adult = folded(&self.cell(Role::AdultName, unseen));
        let line = Line {
            id: walk.words.of(id),
            number: walk.words.of(number),
            state: walk.words.of(of_the_state(&of_state)),
            name: walk.name(&named),
            named: walk.words.of(format!("{first}\u{1f}{last}")),
            grade,
            adult: walk.words.of(adult),
            hash: hashes.hash_one(self.table.cells()),
        };
        (line, named)
    }
}
