//! Files of other systems: what they hold, what would come of them, and then that.

mod answering;
mod offers;
mod page;

use std::path::PathBuf;

use crate::ask::{Ask, ImportAsk};
use crate::domain::class_file::intake::{
    Answers, CodeMeaning, Doubt, Looked, Mapping, Progress, Question, WhoIs,
};
use crate::form::Move;
use crate::forms;
use crate::locale::text;
use crate::page::{Key, Page};
use crate::screen::tables::{ENTER, MENU, MOVES, ch, key};
use crate::screen::{AnyForm, Around, Binding, Commands, Keys, Nav, Next, Screen, bind};

/// Files that are being looked at.
#[derive(Clone, Debug)]
pub struct Importing {
    path: PathBuf,
    answers: Answers,
    /// What is on the page.
    pub stage: Stage,
    /// Where the cursor is.
    pub at: usize,
}

/// How far it is.
#[derive(Clone, Debug)]
pub enum Stage {
    /// Files are read; true: they come in.
    Working(Progress, bool),
    /// What do the columns hold? A line or two of each.
    Columns(Mapping, Vec<Vec<String>>),
    /// What do the signs mean, and how often do they stand there?
    Codes(Vec<(String, usize, Option<CodeMeaning>)>),
    /// Which class? Id, title, students.
    Class(Vec<(String, String, usize)>),
    /// Which sheet of the workbook?
    Sheet(Vec<String>),
    /// Students whom the school's list no longer has.
    Left(Vec<String>),
    /// Do dates begin with the day?
    Days,
    /// Who is each of these lines about?
    Who(Vec<(Doubt, Option<WhoIs>)>),
    /// Students who are not in the class.
    Strangers(usize),
    /// The numbers are explained in a form on top: lowest and highest.
    Scale(f64, f64),
    /// What would come.
    Preview(Box<Looked>),
    /// What came.
    Done(Box<Looked>),
}

impl Importing {
    /// These files, of which nothing is read yet.
    pub const fn of(path: PathBuf, answers: Answers, progress: Progress) -> Self {
        Self {
            path,
            answers,
            stage: Stage::Working(progress, false),
            at: 0,
        }
    }

    /// Is the disk being read, so that the loop must not wait for a key?
    pub const fn is_working(&self) -> bool {
        matches!(self.stage, Stage::Working(..))
    }

    /// How many things the cursor can be on.
    fn count(&self) -> usize {
        match &self.stage {
            Stage::Working(..) | Stage::Scale(..) => 0,
            // The findings are gone through with the arrows as well.
            Stage::Done(looked) => looked.findings.listed().len(),
            Stage::Preview(looked) => {
                offers::offers(looked).count() + looked.findings.listed().len()
            }
            Stage::Columns(mapping, _) => mapping.columns.len(),
            Stage::Codes(codes) => codes.len(),
            Stage::Who(doubts) => doubts.len(),
            Stage::Class(classes) => classes.len() + 1,
            Stage::Sheet(sheets) => sheets.len(),
            Stage::Days | Stage::Strangers(_) | Stage::Left(_) => 2,
        }
    }

    fn look_again(&self) -> Ask {
        Ask::Import(ImportAsk::LookAt {
            path: self.path.clone(),
            answers: Box::new(self.answers.clone()),
        })
    }
}

/// Lists whose lines are turned with the arrows.
#[rustfmt::skip]
static TURNING: &[Binding<Nav>] = &[
    bind(&[key(Key::Right), ch(' ')], Nav::Go(Move::Right), text::key_label_change, Some(2)),
    bind(ENTER, Nav::Enter, text::key_label_next, Some(1)),
];

impl Importing {
    /// Files are being read, or come in.
    pub fn reads(&mut self, progress: Progress, takes_in: bool) {
        self.stage = Stage::Working(progress, takes_in);
    }

    /// What would come of the files, or what has to be answered first: in a form, where it is numbers.
    pub fn looked(&mut self, looked: Box<Looked>, around: &Around) -> Option<AnyForm> {
        self.at = 0;
        self.answers = looked.answers.clone();
        let mut scale = None;
        self.stage = match &looked.question {
            None => {
                // On “leave everything” where there is nothing to bring in.
                self.at = usize::from(looked.counts.is_idle());
                Stage::Preview(looked)
            }
            Some(Question::Columns(mapping, lines)) => {
                Stage::Columns(mapping.clone(), lines.clone())
            }
            Some(Question::Codes(codes)) => {
                let codes = codes.iter();
                let codes = codes.map(|(code, count)| (code.clone(), *count, None));
                Stage::Codes(codes.collect())
            }
            Some(Question::Sheet(sheets)) => {
                Stage::Sheet(sheets.iter().map(|(name, _)| name.clone()).collect())
            }
            Some(Question::Left(names)) => {
                Stage::Left(names.iter().map(|(_, name)| name.clone()).collect())
            }
            Some(Question::Who(doubts)) => {
                Stage::Who(doubts.iter().map(|doubt| (doubt.clone(), None)).collect())
            }
            Some(Question::Class(classes)) => Stage::Class(classes.clone()),
            Some(Question::Days) => Stage::Days,
            Some(Question::Strangers(count)) => Stage::Strangers(*count),
            Some(Question::Scale(low, high)) => {
                let (path, answers) = (self.path.clone(), self.answers.clone());
                let top = around.counting().bounds.top;
                scale = Some(forms::import_scale(path, answers, *high, top));
                Stage::Scale(*low, *high)
            }
        };
        scale
    }

    /// What came in.
    pub fn taken_in(&mut self, looked: Box<Looked>) {
        self.at = 0;
        self.stage = Stage::Done(looked);
    }
}

impl Commands for Importing {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        let turns = matches!(
            self.stage,
            Stage::Columns(..) | Stage::Codes(_) | Stage::Who(_)
        );
        Keys::none()
            .and_if(turns, TURNING)
            .and(MENU)
            .with(MOVES, Nav::Go)
    }

    fn update(&mut self, command: Nav, around: &Around) -> Next {
        match command {
            Nav::Go(direction @ (Move::Left | Move::Right)) => {
                let top = around
                    .scale()
                    .map_or(4, crate::domain::learning::scale::Scale::top);
                self.turn(direction == Move::Right, top);
            }
            Nav::Go(direction) => self.at = direction.within(self.at, self.count()),
            Nav::Enter => return self.enter(),
            Nav::Back | Nav::Leave if self.is_working() => {
                return Next::back()
                    .asking([Ask::Import(ImportAsk::Stop)])
                    .telling(Some(text::import_stopped()));
            }
            Nav::Back | Nav::Leave => return Next::back(),
        }
        Next::stay()
    }
}

impl Screen for Importing {
    fn page(&self, around: &Around) -> Page {
        page::of(around, self)
    }

    fn picked(&mut self, at: usize, _around: &Around) -> Next {
        self.at = at;
        self.enter()
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Nav::Go(Move::by_wheel(down)), around)
    }
}
