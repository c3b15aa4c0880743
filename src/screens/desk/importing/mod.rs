//! Files of other systems: what they hold, what would come of them, and then that.

mod answering;
mod came;
mod does;
mod keys;
mod offers;
mod over;
mod page;

use std::path::PathBuf;

use super::codes;
use crate::ask::{Ask, ImportAsk};
use crate::domain::class_file::intake::{
    Answers, CodeMeaning, Doubt, Looked, Mapping, Progress, Question, WhoIs,
};
use crate::domain::words::Words;
use crate::form::Move;
use crate::forms;
use crate::locale::text;
use crate::page::Page;
use crate::screen::{AnyForm, Around, Commands, Go, Keys, Nav, Next, Place, Screen, Typed};
use does::Does;
use over::Over;

/// Files that are being looked at.
#[derive(Clone, Debug)]
pub struct Importing {
    path: PathBuf,
    answers: Answers,
    /// What is on the page.
    pub stage: Stage,
    /// Where the cursor is.
    pub at: usize,
    /// A list that lies over it.
    over: Option<Over>,
    /// The standards of the class, while the columns are asked about.
    standards: Vec<(String, Words)>,
    /// The first of those whom the class does not have, while they are asked about.
    strangers: Vec<String>,
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
            over: None,
            standards: Vec::new(),
            strangers: Vec::new(),
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
            Stage::Done(looked) => looked.lacking.len() + looked.findings.listed().len(),
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

impl Importing {
    /// Files are being read, or come in.
    pub fn reads(&mut self, progress: Progress, takes_in: bool) {
        self.stage = Stage::Working(progress, takes_in);
    }

    /// What would come of the files, or what has to be answered first: in a form, where it is numbers.
    pub fn looked(&mut self, looked: Box<Looked>, around: &Around) -> Option<AnyForm> {
        self.at = 0;
        self.over = None;
        self.answers = looked.answers.clone();
        self.standards.clone_from(&looked.standards);
        let [_, _, out] = &looked.named;
        self.strangers.clone_from(out);
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
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        keys::of(self)
    }

    fn update(&mut self, command: Does, around: &Around) -> Next {
        if let Some(over) = &mut self.over {
            match command {
                Does::Nav(Nav::Go(direction)) => over.go(direction),
                Does::Nav(Nav::Enter) => self.choose_over(),
                Does::Nav(Nav::Back | Nav::Leave) => self.over = None,
                Does::Find => over.find_mut().begin(),
                Does::StopFinding => over.find_mut().stop(),
                Does::Edit(edit) => over.find_mut().edit(edit),
                Does::Filter => {
                    if let Over::Everything(everything) = over {
                        everything.turn();
                    }
                }
                // The list of standards is open.
                Does::Standard => {}
            }
            return Next::stay();
        }
        match command {
            Does::Nav(nav) => return self.nav(nav, around),
            Does::Standard => self.pick_standard(),
            // There is no list over it.
            Does::Find | Does::StopFinding | Does::Edit(_) | Does::Filter => {}
        }
        Next::stay()
    }
}

impl Importing {
    fn nav(&mut self, nav: Nav, around: &Around) -> Next {
        match nav {
            Nav::Go(direction @ (Move::Left | Move::Right)) => {
                let top = around
                    .scale()
                    .map_or(4, crate::domain::learning::scale::Scale::top);
                self.turn(direction == Move::Right, top);
            }
            Nav::Go(direction) => self.at = direction.within(self.at, self.count()),
            Nav::Enter | Nav::Back | Nav::Leave if matches!(self.stage, Stage::Done(_)) => {
                return done(around);
            }
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

/// Away from what came; in a locked class whoever came without a code gets one, if the teacher wants.
fn done(around: &Around) -> Next {
    let codes = codes::for_the_new(around);
    codes.map_or_else(Next::back, |asked| {
        Next::go(Go::Instead(Place::Confirm(Box::new(asked))))
    })
}

impl Screen for Importing {
    fn page(&self, around: &Around) -> Page {
        page::of(around, self)
    }

    fn takes_letters(&self) -> bool {
        self.over.as_ref().is_some_and(|over| over.find().is_on())
    }

    fn typed(&mut self, typed: Typed<'_>, _around: &Around) -> Next {
        if let Some(over) = &mut self.over {
            over.find_mut().take(typed);
        }
        Next::stay()
    }

    fn picked(&mut self, at: usize, _around: &Around) -> Next {
        if let Some(over) = &mut self.over {
            over.find_mut().at = at;
            self.choose_over();
            return Next::stay();
        }
        self.at = at;
        self.enter()
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Does::Nav(Nav::Go(Move::by_wheel(down))), around)
    }
}
