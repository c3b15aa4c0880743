//! Files of other systems: what they hold, what would come of them, and then that.

mod page;

use std::path::PathBuf;

use crate::ask::{Ask, ImportAsk};
use crate::domain::class_file::intake::{
    Answers, CodeMeaning, Doubt, Left, Looked, Mapping, NewStudents, Progress, Question, WhoIs,
};
use crate::form::Move;
use crate::forms;
use crate::locale::{intake, text};
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

/// What a sign can mean, as it is offered.
fn meanings(top: u8) -> Vec<Option<CodeMeaning>> {
    let mut all = vec![
        None,
        Some(CodeMeaning::Nothing),
        Some(CodeMeaning::Excused),
        Some(CodeMeaning::Missing),
    ];
    let halves = (0..=u16::from(top) * 2).rev();
    all.extend(halves.map(|halves| Some(CodeMeaning::Score(f64::from(halves) / 2.0))));
    all
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
            Stage::Preview(looked) => 2 + looked.findings.listed().len(),
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

    fn turn(&mut self, right: bool, top: u8) {
        match &mut self.stage {
            Stage::Columns(mapping, _) => {
                if let Some((_, role)) = mapping.columns.get_mut(self.at) {
                    *role = role.stepped(right);
                }
            }
            Stage::Codes(codes) => {
                let all = meanings(top);
                if let Some((_, _, meaning)) = codes.get_mut(self.at) {
                    let at = all.iter().position(|one| one == meaning).unwrap_or(0);
                    let step = if right { 1 } else { all.len() - 1 };
                    *meaning = all.get((at + step) % all.len()).copied().flatten();
                }
            }
            Stage::Who(doubts) => {
                if let Some((doubt, who)) = doubts.get_mut(self.at) {
                    let all = doubt.answers();
                    let at = all.iter().position(|one| Some(*one) == *who);
                    let next = match (at, right) {
                        (Some(at), true) => at + 1,
                        (Some(at), false) => at + all.len() - 1,
                        (None, true) => 0,
                        (None, false) => all.len() - 1,
                    };
                    *who = all.get(next % all.len()).copied();
                }
            }
            _ => {}
        }
    }

    fn enter(&mut self) -> Next {
        match &self.stage {
            Stage::Working(..) | Stage::Scale(..) => return Next::stay(),
            Stage::Columns(mapping, _) => {
                if let Some(role) = mapping.lacks() {
                    return Next::tell(text::import_columns_lacks(intake::role(role)));
                }
                self.answers.mapping = Some(mapping.clone());
            }
            Stage::Codes(codes) => {
                if codes.iter().any(|(.., meaning)| meaning.is_none()) {
                    return Next::tell(text::import_codes_wait());
                }
                let known = codes.iter().filter_map(|(code, _, meaning)| {
                    let meaning = (*meaning)?;
                    Some((code.clone(), meaning))
                });
                self.answers.codes.extend(known);
            }
            Stage::Who(doubts) => {
                let said = doubts
                    .iter()
                    .map(|(doubt, who)| Some((doubt.line, (*who)?)));
                let Some(said) = said.collect::<Option<Vec<_>>>() else {
                    return Next::tell(text::import_who_wait());
                };
                self.answers.who.extend(said);
            }
            Stage::Class(classes) => {
                let chosen = classes.get(self.at).map(|(id, ..)| id.clone());
                self.answers.only_class = Some(chosen.unwrap_or_default());
            }
            Stage::Sheet(sheets) => self.answers.sheet = sheets.get(self.at).cloned(),
            Stage::Left(_) => {
                self.answers.left = Some(if self.at == 0 {
                    Left::Stay
                } else {
                    Left::Leave
                });
            }
            Stage::Days => self.answers.day_first = Some(self.at == 0),
            Stage::Strangers(_) => {
                self.answers.new_students = Some(if self.at == 0 {
                    NewStudents::LeaveOut
                } else {
                    NewStudents::Add
                });
            }
            Stage::Preview(looked) if self.at == 0 && looked.is_broken() => {
                return Next::tell(text::import_broken_title());
            }
            Stage::Preview(_) if self.at == 0 => {
                return Next::ask(Ask::Import(ImportAsk::TakeIn {
                    path: self.path.clone(),
                    answers: Box::new(self.answers.clone()),
                }));
            }
            Stage::Preview(_) if self.at > 1 => return Next::stay(),
            Stage::Preview(_) | Stage::Done(_) => return Next::back(),
        }
        Next::ask(self.look_again())
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
