//! The class at a look: everybody's level on every standard; for the teacher alone.

mod heads;
mod keys;
mod page;

use jiff::civil::Date;

use crate::ask::{Ask, Change, GridAsk, GridChange, LearningAsk, LearningChange};
use crate::domain::id::StudentId;
use crate::domain::learning::grid::{Cell, Grid, Row as GridRow};
use crate::domain::learning::scoring::Scoring;
use crate::domain::learning::standard::Standard;
use crate::form::Move;
use crate::forms;
use crate::locale::text;
use crate::page::Page;
use crate::screen::{Around, Commands, Go, Keys, Nav, Next, Place, Screen};
use keys::Does;

/// So many students beside the cursor are read at once of a roll that is not read whole.
const BESIDE: usize = 60;

/// The class at a look.
#[derive(Clone, Debug)]
pub struct GridScreen {
    grid: Grid,
    /// An assignment whose scores are being given.
    scoring: Option<Scoring>,
    /// The student and the standard the cursor is on.
    row: usize,
    column: usize,
}

impl GridScreen {
    /// With the cursor on the first student and the first standard.
    pub fn of(grid: Grid, scoring: Option<Scoring>) -> Self {
        Self {
            grid,
            scoring,
            row: 0,
            column: 0,
        }
    }

    /// In the place of the same screen as it was: the cursor stays on the same student and standard.
    #[must_use]
    pub fn going_on_from(mut self, old: &Self) -> Self {
        let student = old.student();
        let standard = old.standard().map(|standard| standard.key);
        let row = self
            .grid
            .students
            .iter()
            .position(|one| Some(one.student) == student);
        let column = self
            .grid
            .standards
            .iter()
            .position(|one| Some(one.key) == standard);
        self.row = row.unwrap_or(0);
        self.column = column.unwrap_or(0);
        self
    }

    fn student(&self) -> Option<StudentId> {
        self.grid.students.get(self.row).map(|one| one.student)
    }

    fn standard(&self) -> Option<&Standard> {
        self.grid.standards.get(self.column)
    }

    /// New work is what came since this term began.
    fn since(around: &Around) -> Date {
        let today = around.now.day();
        let class = around.class.as_ref();
        let term = class.and_then(|class| class.term_on(today));
        term.map_or(today, |term| term.from)
    }

    fn go(&mut self, direction: Move) -> Next {
        let rows = self.grid.students.len();
        match direction {
            Move::Left => self.column = self.column.saturating_sub(1),
            Move::Right => {
                let last = self.grid.standards.len().saturating_sub(1);
                self.column = (self.column + 1).min(last);
            }
            other => self.row = other.within(self.row, rows),
        }
        self.read_on()
    }

    /// Asks for the levels round the cursor that are not here yet.
    fn read_on(&self) -> Next {
        let first = self.row.saturating_sub(BESIDE / 2);
        let near = self.grid.students.iter().skip(first).take(BESIDE);
        let unread = near.filter(|one| !self.grid.rows.contains_key(&one.student));
        let unread: Vec<StudentId> = unread.map(|one| one.student).collect();
        if unread.is_empty() {
            return Next::stay();
        }
        Next::ask(Ask::Grid(GridAsk::Rows(unread)))
    }

    fn open(&self) -> Next {
        let student = self.student();
        Next::from(student.map(|student| Ask::Learning(LearningAsk::Read { student })))
    }

    /// A new assignment of the standard the cursor is on; where scores are being given, those first.
    fn begin(&self, around: &Around) -> Next {
        if let Some(scoring) = &self.scoring {
            let place = Place::Scores(Box::new(self.grid.clone()), Box::new(scoring.clone()));
            return Next::open(place);
        }
        let key = self.standard().map(|standard| standard.key);
        Next::open(Place::Form(forms::assignment(
            around,
            &self.grid.standards,
            key,
        )))
    }
}

impl Commands for GridScreen {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        keys::keys(self.scoring.is_some())
    }

    fn update(&mut self, command: Does, around: &Around) -> Next {
        match command {
            Does::Nav(Nav::Go(direction)) => self.go(direction),
            Does::Nav(Nav::Enter) => self.open(),
            Does::Nav(Nav::Back | Nav::Leave) => Next::back(),
            Does::Begin => self.begin(around),
            Does::Groups => match page::groups(self, around) {
                Some(listing) => Next::go(Go::Show(Place::List(Box::new(listing)))),
                None => Next::stay(),
            },
        }
    }
}

impl Screen for GridScreen {
    fn page(&self, around: &Around) -> Page {
        page::of(self, around)
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        if self.row == at {
            return self.update(Does::Nav(Nav::Enter), around);
        }
        self.row = at.min(self.grid.students.len().saturating_sub(1));
        self.read_on()
    }

    fn wheel(&mut self, down: bool, _around: &Around) -> Next {
        self.go(Move::by_wheel(down))
    }

    fn changed(&mut self, change: &Change, around: &Around) -> Next {
        match change {
            Change::Grid(GridChange::Rows(rows)) => self.grid.take(rows.clone()),
            Change::Learning(LearningChange::Kept(learner)) => {
                let counting = around.counting();
                let cells = learner.learning.iter();
                let cells = cells.map(|one| (one.standard.key, Cell::of(one, counting)));
                self.grid.take(vec![GridRow {
                    student: learner.student,
                    cells: cells.collect(),
                }]);
            }
            _ => {}
        }
        Next::stay()
    }
}

/// What came of it: the class at a look, and what opens on it.
pub(crate) fn arrived(change: GridChange) -> (Next, Option<Next>) {
    let show = |grid: Box<Grid>, scoring| Next::go(Go::Show(Place::Grid(grid, scoring)));
    match change {
        GridChange::Read(grid, scoring) => (show(grid, scoring), None),
        GridChange::Begun(grid, scoring, already) => {
            let scores = Next::open(Place::Scores(grid.clone(), scoring.clone()));
            let told = (already > 0).then(|| text::scores_already(already));
            (show(grid, Some(scoring)), Some(scores.telling(told)))
        }
        GridChange::Given(grid, count) => {
            let told = text::scores_kept(count);
            (show(grid, None).telling(Some(told)), None)
        }
        GridChange::Dropped(grid) => {
            let told = text::scores_dropped();
            (show(grid, None).telling(Some(told)), None)
        }
        // They are on the screen already.
        GridChange::Rows(_) | GridChange::Kept => (Next::stay(), None),
    }
}
