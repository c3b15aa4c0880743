//! One assignment scored for the whole class: a key a score.

mod keys;
mod page;
mod pasted;

use crate::ask::{Ask, GridAsk};
use crate::domain::id::StudentId;
use crate::domain::learning::grid::Grid;
use crate::domain::learning::scoring::{Mark, Scoring};
use crate::form::Move;
use crate::locale::text;
use crate::page::Page;
use crate::screen::{Around, Commands, Keys, Nav, Next, Place, Question, Screen, Typed};
use keys::Does;

/// The scores of an assignment, while they are given. Each is on disk as soon as its key is heard.
#[derive(Clone, Debug)]
pub struct Scores {
    grid: Grid,
    scoring: Scoring,
    row: usize,
}

impl Scores {
    /// With the cursor on the first student who has none.
    pub fn of(grid: Grid, scoring: Scoring) -> Self {
        let is_open = |student: StudentId| !scoring.marks.contains_key(&student);
        let row = grid.students.iter().position(|one| is_open(one.student));
        Self {
            row: row.unwrap_or(0),
            grid,
            scoring,
        }
    }

    fn student(&self) -> Option<StudentId> {
        self.grid.students.get(self.row).map(|one| one.student)
    }

    fn go(&mut self, direction: Move) {
        self.row = direction.within(self.row, self.grid.students.len());
    }

    /// Gives the student the cursor is on a mark, and goes to the next.
    fn give(&mut self, mark: Mark) -> Next {
        let Some(student) = self.student() else {
            return Next::stay();
        };
        self.scoring.marks.insert(student, mark);
        self.go(Move::Down);
        Next::ask(keep(student, Some(mark)))
    }

    /// Half a step more for the one that was given last: the one above the cursor, at the end of the list the last.
    fn half_more(&mut self, top: u8) -> Next {
        let is_given = |row: &usize| {
            let one = self.grid.students.get(*row);
            one.is_some_and(|one| self.scoring.marks.contains_key(&one.student))
        };
        let here = Some(self.row).filter(is_given);
        let above = self.row.checked_sub(1).filter(is_given);
        let row = here.or(above);
        let student = row
            .and_then(|row| self.grid.students.get(row))
            .map(|one| one.student);
        let Some(student) = student else {
            return Next::tell(text::scores_nothing_to_raise());
        };
        let Some(mark) = self.scoring.marks.get_mut(&student) else {
            return Next::stay();
        };
        *mark = mark.and_a_half(top);
        let mark = *mark;
        Next::ask(keep(student, Some(mark)))
    }

    /// Takes the mark of the student the cursor is on away; where there is none, that of the one above.
    fn take(&mut self) -> Next {
        if self
            .student()
            .is_some_and(|one| !self.scoring.marks.contains_key(&one))
        {
            self.go(Move::Up);
        }
        let Some(student) = self.student() else {
            return Next::stay();
        };
        match self.scoring.marks.remove(&student) {
            Some(_) => Next::ask(keep(student, None)),
            None => Next::stay(),
        }
    }

    fn finish(&self) -> Next {
        if self.scoring.marks.is_empty() {
            return Next::tell(text::scores_none());
        }
        Next::ask(Ask::Grid(GridAsk::Give(Box::new(self.scoring.clone()))))
    }

    /// Lets the assignment go, once that is meant.
    fn drop_all(&self) -> Next {
        let task = text::as_is(&self.scoring.assignment.task);
        Next::open(Place::Confirm(Box::new(Question {
            question: text::scores_drop(task),
            about: vec![text::scores_drop_about(self.scoring.marks.len())],
            yes: text::scores_drop_yes(),
            ask: Ask::Grid(GridAsk::Drop(Box::new(self.scoring.clone()))),
            instead: None,
        })))
    }

    fn paste(&mut self, words: &str, around: &Around) -> Next {
        let top = top(around);
        let pasted = pasted::read(words, &self.grid.students, self.row, top);
        let given = match pasted {
            Ok(given) => given,
            Err(why) => return Next::tell(why),
        };
        let count = given.marks.len();
        self.scoring.marks.extend(given.marks.iter().copied());
        let asks = given.marks.into_iter();
        let asks = asks.map(|(student, mark)| keep(student, Some(mark)));
        let told = if given.by_name {
            text::scores_pasted_by_name(count)
        } else {
            text::scores_pasted_in_order(count)
        };
        Next::tell(told).asking(asks)
    }
}

fn keep(student: StudentId, mark: Option<Mark>) -> Ask {
    Ask::Grid(GridAsk::Keep { student, mark })
}

fn top(around: &Around) -> u8 {
    around
        .scale()
        .map_or(4, crate::domain::learning::scale::Scale::top)
}

impl Commands for Scores {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        keys::keys()
    }

    fn update(&mut self, command: Does, around: &Around) -> Next {
        match command {
            Does::Nav(Nav::Go(direction)) => self.go(direction),
            Does::Nav(Nav::Enter) => self.go(Move::Down),
            Does::Nav(Nav::Back | Nav::Leave) => {
                let count = self.scoring.marks.len();
                let read = Ask::Grid(GridAsk::Read);
                let told = (count > 0).then(|| text::scores_stay(count));
                return Next::back().asking(Some(read)).telling(told);
            }
            Does::Score(level) if level.0 <= top(around).saturating_mul(2) => {
                return self.give(Mark::Score(level));
            }
            Does::Score(_) => return Next::tell(text::scores_no_such(top(around))),
            Does::Missing => return self.give(Mark::Missing),
            Does::Excused => return self.give(Mark::Excused),
            Does::HalfMore => return self.half_more(top(around)),
            Does::Take => return self.take(),
            Does::Finish => return self.finish(),
            Does::Drop => return self.drop_all(),
        }
        Next::stay()
    }
}

impl Screen for Scores {
    fn page(&self, _around: &Around) -> Page {
        page::of(self)
    }

    fn typed(&mut self, typed: Typed<'_>, around: &Around) -> Next {
        match typed {
            Typed::Paste(words) => self.paste(words, around),
            Typed::Keys(_) => Next::stay(),
        }
    }

    fn picked(&mut self, at: usize, _around: &Around) -> Next {
        self.row = at.min(self.grid.students.len().saturating_sub(1));
        Next::stay()
    }

    fn wheel(&mut self, down: bool, _around: &Around) -> Next {
        self.go(Move::by_wheel(down));
        Next::stay()
    }
}
