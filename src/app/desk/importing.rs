//! Files of other systems: what they hold, what would come of them, and then that.

use std::path::PathBuf;

use super::super::heard::take_names;
use super::super::{App, Ask, Command, Mode, Move, form};
use super::{Page, leave_page};
use crate::ask::{ImportAsk, ImportChange};
use crate::domain::intake::{
    Answers, Cannot, CodeMeaning, Looked, Mapping, NewStudents, Progress, Question,
};
use crate::locale::{intake, text};

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
    /// Do dates begin with the day?
    Days,
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
    const fn new(path: PathBuf, answers: Answers, progress: Progress, takes_in: bool) -> Self {
        Self {
            path,
            answers,
            stage: Stage::Working(progress, takes_in),
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
            Stage::Class(classes) => classes.len() + 1,
            Stage::Days | Stage::Strangers(_) => 2,
        }
    }

    fn look_again(&self) -> Ask {
        Ask::Import(ImportAsk::LookAt {
            path: self.path.clone(),
            answers: Box::new(self.answers.clone()),
        })
    }
}

/// Something was read, or taken in.
pub(in crate::app) fn heard(app: &mut App, change: ImportChange) -> Option<Ask> {
    match change {
        ImportChange::Reading {
            path,
            answers,
            progress,
            takes_in,
        } => {
            let page = importing(app, path, *answers)?;
            page.stage = Stage::Working(progress, takes_in);
        }
        ImportChange::Looked { path, looked } => looked_at(app, path, looked),
        ImportChange::TakenIn { looked, names } => {
            names.into_iter().for_each(|names| take_names(app, names));
            if let Mode::Desk(desk) = &mut app.mode
                && let Some(Page::Importing(page)) = desk.page_mut()
            {
                page.at = 0;
                page.stage = Stage::Done(looked);
            }
            app.status = Some(text::saved());
        }
        ImportChange::CannotRead(why) => told(app, why),
        ImportChange::Stopped => {}
    }
    None
}

/// The page of these files, on top of the desk.
fn importing(app: &mut App, path: PathBuf, answers: Answers) -> Option<&mut Importing> {
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    desk.drop_forms();
    if !matches!(desk.page(), Page::Importing(_)) {
        let page = Importing::new(path, answers, Progress::default(), false);
        desk.open(Page::Importing(Box::new(page)));
    }
    match desk.page_mut() {
        Some(Page::Importing(page)) => Some(page),
        _ => None,
    }
}

/// What would come of the files, or what has to be answered first.
fn looked_at(app: &mut App, path: PathBuf, looked: Box<Looked>) {
    let top = app.counting().bounds.top;
    let Some(page) = importing(app, path, looked.answers.clone()) else {
        return;
    };
    let mut scale = None;
    page.at = 0;
    page.answers = looked.answers.clone();
    page.stage = match &looked.question {
        None => {
            // On “leave everything” where there is nothing to bring in.
            page.at = usize::from(looked.counts.is_idle());
            Stage::Preview(looked)
        }
        Some(Question::Columns(mapping, lines)) => Stage::Columns(mapping.clone(), lines.clone()),
        Some(Question::Codes(codes)) => {
            let codes = codes.iter();
            Stage::Codes(
                codes
                    .map(|(code, count)| (code.clone(), *count, None))
                    .collect(),
            )
        }
        Some(Question::Class(classes)) => Stage::Class(classes.clone()),
        Some(Question::Days) => Stage::Days,
        Some(Question::Strangers(count)) => Stage::Strangers(*count),
        Some(Question::Scale(low, high)) => {
            let (path, answers) = (page.path.clone(), page.answers.clone());
            scale = Some(form::import_scale(path, answers, *high, top));
            Stage::Scale(*low, *high)
        }
    };
    if let Some(scale) = scale {
        super::open_form(app, scale);
    }
}

fn told(app: &mut App, why: Cannot) {
    if let Mode::Desk(desk) = &mut app.mode
        && matches!(desk.page(), Page::Importing(_))
    {
        desk.back();
    }
    app.status = Some(intake::cannot(why));
}

pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let top = app.scale().map_or(4, crate::domain::scale::Scale::top);
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    let Some(Page::Importing(page)) = desk.page_mut() else {
        return None;
    };
    match command {
        Command::Go(direction @ (Move::Left | Move::Right)) => {
            turn(page, direction == Move::Right, top);
        }
        Command::Go(direction) => page.at = direction.within(page.at, page.count()),
        Command::Enter => return enter(app),
        Command::Escape | Command::Quit => {
            let was_working = page.is_working();
            leave_page(app);
            if was_working {
                app.status = Some(text::import_stopped());
                return Some(Ask::Import(ImportAsk::Stop));
            }
        }
        _ => {}
    }
    None
}

fn turn(page: &mut Importing, right: bool, top: u8) {
    match &mut page.stage {
        Stage::Columns(mapping, _) => {
            if let Some((_, role)) = mapping.columns.get_mut(page.at) {
                *role = role.stepped(right);
            }
        }
        Stage::Codes(codes) => {
            let all = meanings(top);
            if let Some((_, _, meaning)) = codes.get_mut(page.at) {
                let at = all.iter().position(|one| one == meaning).unwrap_or(0);
                let step = if right { 1 } else { all.len() - 1 };
                *meaning = all.get((at + step) % all.len()).copied().flatten();
            }
        }
        _ => {}
    }
}

fn enter(app: &mut App) -> Option<Ask> {
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    let Some(Page::Importing(page)) = desk.page_mut() else {
        return None;
    };
    match &page.stage {
        Stage::Working(..) | Stage::Scale(..) => None,
        Stage::Columns(mapping, _) => {
            if let Some(role) = mapping.lacks() {
                app.status = Some(text::import_columns_lacks(intake::role(role)));
                return None;
            }
            page.answers.mapping = Some(mapping.clone());
            Some(page.look_again())
        }
        Stage::Codes(codes) => {
            if codes.iter().any(|(.., meaning)| meaning.is_none()) {
                app.status = Some(text::import_codes_wait());
                return None;
            }
            for (code, _, meaning) in codes {
                if let Some(meaning) = meaning {
                    page.answers.codes.insert(code.clone(), *meaning);
                }
            }
            Some(page.look_again())
        }
        Stage::Class(classes) => {
            let chosen = classes.get(page.at).map(|(id, ..)| id.clone());
            page.answers.only_class = Some(chosen.unwrap_or_default());
            Some(page.look_again())
        }
        Stage::Days => {
            page.answers.day_first = Some(page.at == 0);
            Some(page.look_again())
        }
        Stage::Strangers(_) => {
            page.answers.new_students = Some(if page.at == 0 {
                NewStudents::LeaveOut
            } else {
                NewStudents::Add
            });
            Some(page.look_again())
        }
        Stage::Preview(_) if page.at == 0 => Some(Ask::Import(ImportAsk::TakeIn {
            path: page.path.clone(),
            answers: Box::new(page.answers.clone()),
        })),
        Stage::Preview(_) if page.at > 1 => None,
        Stage::Preview(_) | Stage::Done(_) => {
            leave_page(app);
            None
        }
    }
}

/// A click on the n-th thing.
pub(super) const fn pick(page: &mut Importing, at: usize) {
    page.at = at;
}
