use super::super::{App, Command, Effect, Mode};
use super::{Confirm, Deed, Dossier, Page, leave_page, office};
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

pub(super) fn update(app: &mut App, command: Command) -> Option<Effect> {
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

fn choose(app: &mut App, choice: Choice, dossier: &Dossier) -> Option<Effect> {
    let key = dossier.key;
    let name = dossier.name.full();
    let asked = match choice {
        Choice::Points => return Some(office(Deed::ReadPoints(key))),
        Choice::Learning => return Some(office(Deed::ReadLearning(key))),
        Choice::PostIts => return Some(office(Deed::ReadPostIts(key))),
        Choice::Plan => return Some(office(Deed::ReadHomes(key))),
        Choice::People => return Some(office(Deed::ReadPeople(key))),
        Choice::Record => return Some(office(Deed::ReadRecord(key))),
        Choice::Pages => {
            super::making::open(app, Some((key, name)));
            return None;
        }
        Choice::Correct => return Some(office(Deed::ReadEntries(key, false))),
        Choice::Dispute => return Some(office(Deed::ReadEntries(key, true))),
        Choice::Hold => return Some(office(Deed::Hold(key, true))),
        Choice::Return => return Some(office(Deed::Leave(key, false))),
        Choice::Erase if dossier.held => {
            app.status = Some(crate::app::Failure::LiftHold.text());
            return None;
        }
        Choice::Erase => (
            text::erase_question(name),
            vec![text::erase_about()],
            text::erase_yes(),
            Deed::Erase(key),
        ),
        Choice::Code => (
            text::code_question(name),
            vec![text::code_about()],
            text::code_yes(),
            Deed::NewCodes(vec![key]),
        ),
        Choice::Release => (
            text::release_question(),
            vec![text::release_about()],
            text::release_yes(),
            Deed::Hold(key, false),
        ),
        Choice::Leave => (
            text::leave_question(name),
            vec![text::leave_about()],
            text::leave_yes(),
            Deed::Leave(key, true),
        ),
    };
    let (question, about, yes, deed) = asked;
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    desk.open(Page::Confirm(Box::new(Confirm {
        question,
        about,
        yes,
        deed,
        instead: None,
        on: 1,
    })));
    None
}
