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
    /// Read all of it.
    Record,
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
            Self::Record => text::dossier_record(),
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
            Choice::Record,
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
    Some(office(match choice {
        Choice::Record => Deed::ReadRecord(key),
        Choice::Correct => Deed::ReadEntries(key, false),
        Choice::Dispute => Deed::ReadEntries(key, true),
        Choice::Code => Deed::NewCodes(vec![key]),
        Choice::Hold => Deed::Hold(key, true),
        Choice::Release => Deed::Hold(key, false),
        Choice::Leave => Deed::Leave(key, true),
        Choice::Return => Deed::Leave(key, false),
        Choice::Erase => {
            let Mode::Desk(desk) = &mut app.mode else {
                return None;
            };
            if dossier.held {
                app.status = Some(crate::app::Failure::LiftHold.text());
                return None;
            }
            desk.open(Page::Confirm(Box::new(Confirm {
                question: text::erase_question(dossier.name.full()),
                about: vec![text::erase_about(), text::erase_backups()],
                yes: text::erase_yes(),
                deed: Deed::Erase(key),
                on_yes: false,
            })));
            return None;
        }
    }))
}
