//! The class at a look: everybody's level on every standard, and what a column of it says.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::scale::{Halves, Standing};
use super::standard::Standard;
use super::standing::{Counting, Learning};
use crate::domain::id::{StandardId, StudentId};

/// Where one student stands on one standard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The level, or why there is none.
    pub standing: Standing,
    /// It may still change without anything new.
    pub draft: bool,
    /// The day of the newest piece of work that counts.
    pub newest: Option<Date>,
}

impl Cell {
    /// Of what a student's folder holds of a standard.
    pub fn of(learning: &Learning, counting: Counting) -> Self {
        let counted = learning
            .evidence
            .iter()
            .filter(|one| one.counted().is_some());
        Self {
            standing: learning.standing(counting),
            draft: learning.is_draft(),
            newest: counted.filter_map(|one| one.assessed).max(),
        }
    }
}

/// One student's levels.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Whose.
    pub student: StudentId,
    /// By standard; what is not there was never assessed.
    pub cells: BTreeMap<StandardId, Cell>,
}

/// Somebody of the class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Who.
    pub student: StudentId,
    /// The whole name.
    pub name: String,
}

/// The class at a look.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    /// The columns, in the order of the class.
    pub standards: Vec<Standard>,
    /// The rows, by name.
    pub students: Vec<Named>,
    /// The levels of those that were read.
    pub rows: BTreeMap<StudentId, Row>,
}

/// What a column says: how many stand where, and who has shown nothing for long.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// How many at each level, the highest first.
    pub at: Vec<(Halves, usize)>,
    /// How many without any.
    pub without: usize,
    /// Who has no new work since a day, by name.
    pub no_new: Vec<StudentId>,
}

impl Grid {
    /// Takes in levels that were read.
    pub fn take(&mut self, rows: Vec<Row>) {
        self.rows
            .extend(rows.into_iter().map(|row| (row.student, row)));
    }

    /// Are the levels of all students here?
    pub fn is_whole(&self) -> bool {
        self.rows.len() >= self.students.len()
    }

    /// Where a student stands; none: not read yet.
    pub fn cell(&self, student: StudentId, standard: StandardId) -> Option<Cell> {
        let row = self.rows.get(&student)?;
        Some(row.cells.get(&standard).copied().unwrap_or(Cell {
            standing: Standing::NotAssessed,
            ..Cell::default()
        }))
    }

    /// What the column of a standard says, of those who are read; no new work since `day`.
    pub fn column(&self, standard: StandardId, day: Date) -> Column {
        let mut counts: BTreeMap<Halves, usize> = BTreeMap::new();
        let mut column = Column::default();
        for one in &self.students {
            let Some(cell) = self.cell(one.student, standard) else {
                continue;
            };
            match cell.standing.level() {
                Some(level) => *counts.entry(level).or_default() += 1,
                None => column.without += 1,
            }
            if cell.newest.is_none_or(|newest| newest < day) {
                column.no_new.push(one.student);
            }
        }
        column.at = counts.into_iter().rev().collect();
        column
    }

    /// Who does not master a standard yet, by level, the lowest first; without a level at the end.
    pub fn not_yet(
        &self,
        standard: StandardId,
        mastery: f64,
    ) -> Vec<(Option<Halves>, Vec<&Named>)> {
        let mut groups: BTreeMap<Halves, Vec<&Named>> = BTreeMap::new();
        let mut without = Vec::new();
        for one in &self.students {
            let Some(cell) = self.cell(one.student, standard) else {
                continue;
            };
            match cell.standing.level() {
                Some(level) if level.value() < mastery => {
                    groups.entry(level).or_default().push(one);
                }
                Some(_) => {}
                None => without.push(one),
            }
        }
        let groups = groups.into_iter().map(|(level, who)| (Some(level), who));
        let without = (!without.is_empty()).then_some((None, without));
        groups.chain(without).collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn grid(levels: &[Option<u8>]) -> Grid {
        let mut grid = Grid::default();
        for (at, level) in (1..).zip(levels) {
            let student = StudentId(at);
            let standing = level.map_or(Standing::NoEvidenceYet, |halves| {
                Standing::At(Halves(halves))
            });
            let cell = Cell {
                standing,
                draft: false,
                newest: level
                    .map(|halves| date(2026, 10, 1).saturating_add(jiff::Span::new().days(halves))),
            };
            grid.students.push(Named {
                student,
                name: format!("N{at}"),
            });
            grid.take(vec![Row {
                student,
                cells: [(StandardId(7), cell)].into(),
            }]);
        }
        grid
    }

    #[test]
    fn a_column_counts_by_level_and_names_who_has_nothing_new() {
        let grid = grid(&[Some(6), Some(4), None, Some(6), Some(5)]);
        let column = grid.column(StandardId(7), date(2026, 10, 6));
        assert_eq!(column.at, [(Halves(6), 2), (Halves(5), 1), (Halves(4), 1)]);
        assert_eq!(column.without, 1);
        assert_eq!(column.no_new, [StudentId(2), StudentId(3)]);
        // Of a standard that nobody was assessed on, everybody is without.
        assert_eq!(grid.column(StandardId(8), date(2026, 10, 6)).without, 5);
    }

    #[test]
    fn groups_are_of_those_below_mastery_and_of_those_without_work() {
        let grid = grid(&[Some(6), Some(4), None, Some(3), Some(4)]);
        let groups = grid.not_yet(StandardId(7), 3.0);
        let names = |who: &[&Named]| who.iter().map(|one| one.student.0).collect::<Vec<_>>();
        let found: Vec<_> = groups
            .iter()
            .map(|(level, who)| (*level, names(who)))
            .collect();
        assert_eq!(
            found,
            [
                (Some(Halves(3)), vec![4]),
                (Some(Halves(4)), vec![2, 5]),
                (None, vec![3])
            ]
        );
    }

    #[test]
    fn who_was_not_read_is_neither_counted_nor_called_without() {
        let mut grid = grid(&[Some(6)]);
        grid.students.push(Named {
            student: StudentId(9),
            name: "N9".to_owned(),
        });
        assert!(!grid.is_whole());
        assert_eq!(grid.column(StandardId(7), date(2026, 1, 1)).without, 0);
        assert_eq!(grid.cell(StudentId(9), StandardId(7)), None);
    }
}
