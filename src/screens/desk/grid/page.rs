//! The class at a look, and a column of it in words.

use super::super::page::desk;
use super::{GridScreen, heads};
use crate::domain::id::StudentId;
use crate::domain::learning::grid::{Cell, Column, Grid, Named};
use crate::domain::learning::scale::{Halves, Standing};
use crate::domain::learning::standard::Standard;
use crate::locale::{Text, Value, terms, text, working};
use crate::page::{Block, GridCell, GridRow, Page, Part};
use crate::screen::{Around, Do, Item, Kind, Listing, Row};

/// So many rows before and behind the cursor are on the page: no screen is higher.
const NEAR: usize = 120;
/// So many names are said of who has no new work.
const NAMED: usize = 6;

pub(super) fn of(screen: &GridScreen, around: &Around) -> Page {
    let grid = &screen.grid;
    if grid.standards.is_empty() || grid.students.is_empty() {
        let nothing = if grid.students.is_empty() {
            text::grid_nobody()
        } else {
            text::grid_no_standards()
        };
        return desk(
            vec![Block::Title(text::grid_title())],
            vec![Block::plain(nothing).into()],
        );
    }
    let mut work = vec![Part::Grid(table(screen))];
    if let Some(standard) = screen.standard() {
        let said = in_words(grid, standard, around);
        work.extend(said.into_iter().map(Part::Shown));
    }
    if let Some(scoring) = &screen.scoring {
        let task = text::as_is(&scoring.assignment.task);
        let unfinished = text::grid_unfinished(scoring.marks.len(), task);
        work.push(Block::loud(unfinished).into());
    }
    desk(vec![Block::Title(text::grid_title())], work)
}

fn table(screen: &GridScreen) -> crate::page::Grid {
    let grid = &screen.grid;
    let mut subject = None;
    let columns = grid.standards.iter().zip(heads::heads(&grid.standards));
    let columns = columns.map(|(standard, head)| crate::page::Column {
        head,
        whole: standard.code.clone(),
        begins: subject.replace(&standard.subject) != Some(&standard.subject),
    });
    let columns = columns.collect();
    let before = screen.row.saturating_sub(NEAR);
    let near = grid.students.iter().skip(before).take(2 * NEAR);
    crate::page::Grid {
        of: screen
            .standard()
            .map(|standard| text::as_is(&standard.subject)),
        columns,
        rows: near.map(|one| row(grid, one)).collect(),
        before,
        all: grid.students.len(),
        at: (screen.row - before, screen.column),
    }
}

fn row(grid: &Grid, one: &Named) -> GridRow {
    let cells = grid.standards.iter().map(|standard| {
        let cell = grid.cell(one.student, standard.key);
        cell.map_or(GridCell::Blank, of_cell)
    });
    GridRow {
        name: one.name.clone(),
        cells: cells.collect(),
        aside: None,
    }
}

const fn of_cell(cell: Cell) -> GridCell {
    match cell.standing {
        Standing::At(level) if cell.draft => GridCell::Draft(level),
        Standing::At(level) => GridCell::Level(level),
        Standing::NoEvidenceYet => GridCell::Nothing,
        Standing::NotAssessed => GridCell::NotAssessed,
    }
}

/// The column in words: what the standard is, how many stand where, who has no new work.
fn in_words(grid: &Grid, standard: &Standard, around: &Around) -> Vec<Block> {
    let since = GridScreen::since(around);
    let column = grid.column(standard.key, since);
    let mut said = vec![
        Block::Gap,
        Block::loud(text::grid_standard(
            standard.code.as_str(),
            terms::standard(standard),
        )),
        Block::facts(counts(&column)),
    ];
    if !grid.is_whole() {
        said.push(Block::quiet(text::grid_of_those_read(
            grid.students.len(),
            grid.rows.len(),
        )));
    } else if column.no_new.is_empty() {
        said.push(Block::quiet(text::grid_all_new(since)));
    } else {
        let names = names(grid, &column.no_new);
        said.push(Block::quiet(text::grid_no_new(
            column.no_new.len(),
            since,
            names,
        )));
    }
    said
}

fn counts(column: &Column) -> Vec<Value> {
    let of = |(level, count): &(Halves, usize)| {
        text::grid_at_level(*count, working::figure(level.value())).into()
    };
    let mut counts: Vec<Value> = column.at.iter().map(of).collect();
    if column.without > 0 {
        counts.push(text::grid_without(column.without).into());
    }
    counts
}

/// The first few by their names, then how many more.
fn names(grid: &Grid, who: &[StudentId]) -> Vec<Value> {
    let name_of = |student: &StudentId| {
        let one = grid.students.iter().find(|one| one.student == *student);
        one.map(|one| text::as_typed(one.name.as_str()).into())
    };
    let mut names: Vec<Value> = who.iter().take(NAMED).filter_map(name_of).collect();
    if who.len() > NAMED {
        names.push(text::grid_others(who.len() - NAMED).into());
    }
    names
}

/// Who is not there yet on the standard the cursor is on, as groups to work with.
pub(super) fn groups(screen: &GridScreen, around: &Around) -> Option<Listing> {
    let standard = screen.standard()?;
    let scale = around.scale()?;
    let mut rows = vec![Row::About(terms::standard(standard))];
    let groups = screen.grid.not_yet(standard.key, scale.mastery);
    if groups.is_empty() {
        rows.push(Row::About(text::groups_none()));
    }
    for (level, who) in groups {
        rows.push(Row::Head(match level {
            Some(level) => text::group_at(who.len(), terms::level(scale, level)),
            None => text::group_without(who.len()),
        }));
        rows.extend(who.into_iter().map(member));
    }
    let title = text::groups_title(standard.code.as_str());
    Some(Listing::new(Kind::Groups(standard.key), title, rows))
}

fn member(one: &Named) -> Row {
    use crate::ask::{Ask, LearningAsk};
    let student = one.student;
    let open = Ask::Learning(LearningAsk::Read { student });
    let name: Text = text::as_typed(one.name.as_str());
    Item::new(name, Do::Ask(Box::new(open))).row()
}
