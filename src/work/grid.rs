//! Work on the class at a look, and on one assignment for all of it.

use super::Open;
use crate::ask::{GridAsk, GridChange};
use crate::domain::class_file::spot::{Desk, Draft, Spot};
use crate::domain::clean::folded;
use crate::domain::id::StudentId;
use crate::domain::learning::grid::{Grid, Named, Row};
use crate::domain::learning::scoring::Mark;
use crate::store::Error;

/// So many students' levels are read before the first look; of a larger roll the others as one comes to them.
const AT_FIRST: usize = 400;

pub(super) fn perform(open: &mut Open, ask: &GridAsk) -> Result<GridChange, Error> {
    let when = open.when();
    Ok(match ask {
        GridAsk::Read => {
            let scoring = open.store.scoring()?.map(Box::new);
            GridChange::Read(grid(open)?, scoring)
        }
        GridAsk::Rows(students) => GridChange::Rows(rows(open, students)?),
        GridAsk::Begin(assignment) => {
            open.store.begin_scoring(when, assignment)?;
            let scoring = open.store.scoring()?.ok_or(Error::Broken)?;
            let already = open.store.has_work(assignment)?;
            GridChange::Begun(grid(open)?, Box::new(scoring), already)
        }
        GridAsk::Keep { student, mark } => {
            let draft = Draft {
                spot: Spot::at_desk_of(*student, Desk::Score),
                form: mark.map(Mark::form).unwrap_or_default(),
            };
            open.store.keep_draft(when, &draft)?;
            GridChange::Kept
        }
        GridAsk::Give(scoring) => {
            open.store.give_scores(when, scoring)?;
            GridChange::Given(grid(open)?, scoring.marks.len())
        }
        GridAsk::Drop(scoring) => {
            open.store.drop_scoring(when, scoring)?;
            GridChange::Dropped(grid(open)?)
        }
    })
}

fn grid(open: &Open) -> Result<Box<Grid>, Error> {
    let listed = open.store.students()?;
    let mut students: Vec<Named> = listed
        .into_iter()
        .map(|one| Named {
            student: one.key,
            name: one.name.full(),
        })
        .collect();
    students.sort_by_cached_key(|one| folded(&one.name));
    let mut grid = Grid {
        standards: open.store.standards()?,
        students,
        ..Grid::default()
    };
    let first: Vec<StudentId> = grid
        .students
        .iter()
        .take(AT_FIRST)
        .map(|one| one.student)
        .collect();
    let rows = open
        .store
        .levels(&first, &grid.standards, open.ground.counting())?;
    grid.take(rows);
    Ok(Box::new(grid))
}

fn rows(open: &Open, students: &[StudentId]) -> Result<Vec<Row>, Error> {
    let standards = open.store.standards()?;
    open.store
        .levels(students, &standards, open.ground.counting())
}
