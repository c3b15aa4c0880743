use super::super::{App, Ask, Command, Mode};
use super::{Confirm, Page, leave_page};
use crate::ask::{
    CalendarAsk, CodeAsk, Dossier, EntryAsk, LearningAsk, PagesAsk, PeopleAsk, PointsAsk,
    PostItAsk, Purpose, StudentAsk,
};
use crate::domain::person::Key;
use crate::locale::{Text, text};

/// One student at the desk.
#[derive(Clone, Debug)]
pub struct StudentPage {
    /// What is shown.
    pub dossier: Dossier,
    /// Where the cursor is.
    pub at: usize,
}

/// What can be done with a student's folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// What to say.
    Points,
    /// Standards and evidence.
    Learning,
    /// One thing to work on.
    PostIts,
    /// Plan a conference.
    Plan,
    /// The student and the family.
    People,
    /// Read all of it.
    Record,
    /// Pages to print or to send.
    Pages,
    /// Correct an entry.
    Correct,
    /// Set a family's words beside an entry.
    Dispute,
    /// Give a new code.
    Code,
    /// Set a legal hold.
    Hold,
    /// Lift it.
    Release,
    /// The student has left.
    Leave,
    /// The student is back.
    Return,
    /// Remove everything.
    Erase,
}

impl Choice {
    /// How it is offered.
    pub fn text(self) -> Text {
        match self {
            Self::Points => text::dossier_points(),
            Self::Learning => text::dossier_learning(),
            Self::PostIts => text::dossier_post_its(),
            Self::Plan => text::dossier_plan(),
            Self::People => text::dossier_people(),
            Self::Record => text::dossier_record(),
            Self::Pages => text::desk_pages(),
            Self::Correct => text::dossier_correct(),
            Self::Dispute => text::dossier_dispute(),
            Self::Code => text::dossier_code(),
            Self::Hold => text::dossier_hold(),
            Self::Release => text::dossier_release(),
            Self::Leave => text::dossier_leave(),
            Self::Return => text::dossier_return(),
            Self::Erase => text::dossier_erase(),
        }
    }
}

impl StudentPage {
    pub(super) const fn new(dossier: Dossier) -> Self {
        Self { dossier, at: 0 }
    }

    /// What can be done with this one.
    pub fn choices(&self) -> Vec<Choice> {
        let hold = if self.dossier.held {
            Choice::Release
        } else {
            Choice::Hold
        };
        let leave = if self.dossier.left.is_some() {
            Choice::Return
        } else {
            Choice::Leave
        };
        vec![
            Choice::Points,
            Choice::Learning,
            Choice::PostIts,
            Choice::Plan,
            Choice::People,
            Choice::Record,
            Choice::Pages,
            Choice::Correct,
            Choice::Dispute,
            Choice::Code,
            leave,
            hold,
            Choice::Erase,
        ]
    }
}

pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    let Some(Page::Student(page)) = desk.page_mut() else {
        return None;
    };
    let choices = page.choices();
    match command {
        Command::Go(direction) => page.at = direction.within(page.at, choices.len()),
        Command::Enter => {
            let choice = choices.get(page.at).copied()?;
            let dossier = page.dossier.clone();
            return choose(app, choice, &dossier);
        }
        Command::Escape | Command::Quit => leave_page(app),
        _ => {}
    }
    None
}

const fn entries(student: Key, purpose: Purpose) -> Ask {
    Ask::Entries(EntryAsk::Read { student, purpose })
}

const fn hold(student: Key, hold: bool) -> Ask {
    Ask::Student(StudentAsk::Hold { student, hold })
}

const fn leave(student: Key, left: bool) -> Ask {
    Ask::Student(StudentAsk::Leave { student, left })
}

fn new_code(student: Key) -> Ask {
    let students = vec![student];
    Ask::Codes(CodeAsk::New { students })
}

fn choose(app: &mut App, choice: Choice, dossier: &Dossier) -> Option<Ask> {
    let student = dossier.key;
    let name = dossier.name.full();
    let asked = match choice {
        Choice::Points => return Some(Ask::Points(PointsAsk::Read { student })),
        Choice::Learning => return Some(Ask::Learning(LearningAsk::Read { student })),
        Choice::PostIts => return Some(Ask::PostIts(PostItAsk::Read { student })),
        Choice::Plan => return Some(Ask::Calendar(CalendarAsk::ReadHomes { student })),
        Choice::People => return Some(Ask::People(PeopleAsk::Read { student })),
        Choice::Record => return Some(Ask::Pages(PagesAsk::ReadRecord { student })),
        Choice::Pages => {
            super::making::open(app, Some((student, name)));
            return None;
        }
        Choice::Correct => return Some(entries(student, Purpose::ToCorrect)),
        Choice::Dispute => return Some(entries(student, Purpose::ToDispute)),
        Choice::Hold => return Some(hold(student, true)),
        Choice::Return => return Some(leave(student, false)),
        Choice::Erase if dossier.held => {
            app.status = Some(crate::ask::Failure::LiftHold.text());
            return None;
        }
        Choice::Erase => (
            text::erase_question(name),
            vec![text::erase_about()],
            text::erase_yes(),
            Ask::Student(StudentAsk::Erase { student }),
        ),
        Choice::Code => (
            text::code_question(name),
            vec![text::code_about()],
            text::code_yes(),
            new_code(student),
        ),
        Choice::Release => (
            text::release_question(),
            vec![text::release_about()],
            text::release_yes(),
            hold(student, false),
        ),
        Choice::Leave => (
            text::leave_question(name),
            vec![text::leave_about()],
            text::leave_yes(),
            leave(student, true),
        ),
    };
    let (question, about, yes, ask) = asked;
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    desk.open(Page::Confirm(Box::new(Confirm {
        question,
        about,
        yes,
        ask,
        instead: None,
        on: 1,
    })));
    None
}
