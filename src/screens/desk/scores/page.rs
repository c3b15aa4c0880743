//! The scores of an assignment: who has which, beside the level there was before.

use super::super::page::desk;
use super::Scores;
use crate::domain::learning::grid::Named;
use crate::domain::learning::scale::{Halves, Standing};
use crate::domain::learning::scoring::Mark;
use crate::locale::{terms, text, working};
use crate::page::{Block, Column, Grid, GridCell, GridRow, Page, Part};

/// So many rows before and behind the cursor are on the page: no screen is higher.
const NEAR: usize = 120;

pub(super) fn of(scores: &Scores) -> Page {
    let assignment = &scores.scoring.assignment;
    let standard = scores.grid.standards.iter();
    let standard = standard.clone().find(|one| one.key == assignment.standard);
    let mut read = vec![Block::Title(text::scores_title(text::as_is(
        &assignment.task,
    )))];
    if let Some(standard) = standard {
        read.push(Block::quiet(text::grid_standard(
            standard.code.as_str(),
            terms::standard(standard),
        )));
    }
    let day = assignment
        .assessed
        .map_or_else(text::without_a_day, text::scores_day);
    let about = vec![
        day.into(),
        terms::kind_of_work(assignment.kind).into(),
        terms::evidence_state(assignment.state).into(),
    ];
    read.push(Block::facts(about));
    let before = scores.row.saturating_sub(NEAR);
    let all = &scores.grid.students;
    let rows = all.iter().skip(before).take(2 * NEAR);
    let column = |head: String| Column {
        whole: head.clone(),
        head,
        begins: false,
    };
    let table = Grid {
        of: Some(text::scores_columns()),
        columns: vec![column(String::new())],
        rows: rows.map(|one| row(scores, one)).collect(),
        before,
        all: all.len(),
        at: (scores.row - before, 0),
    };
    let given = scores.scoring.marks.len();
    let so_far = text::scores_so_far(all.len(), given);
    desk(read, vec![Part::Grid(table), Block::plain(so_far).into()])
}

fn row(scores: &Scores, one: &Named) -> GridRow {
    let standard = scores.scoring.assignment.standard;
    let cell = scores.grid.cell(one.student, standard);
    let before = cell.and_then(|cell| match cell.standing {
        Standing::At(level) => Some(level),
        Standing::NoEvidenceYet | Standing::NotAssessed => None,
    });
    let mark = scores.scoring.marks.get(&one.student);
    let given = match mark {
        Some(Mark::Score(level)) => GridCell::Level(*level),
        Some(Mark::Missing | Mark::Excused) => GridCell::Nothing,
        None => GridCell::Blank,
    };
    let aside = match mark {
        Some(Mark::Missing) => Some(text::scores_missing()),
        Some(Mark::Excused) => Some(text::scores_excused()),
        Some(Mark::Score(_)) | None => before.map(before_said),
    };
    GridRow {
        name: one.name.clone(),
        cells: vec![given],
        aside,
    }
}

fn before_said(level: Halves) -> crate::locale::Text {
    text::scores_before(working::figure(level.value()))
}
