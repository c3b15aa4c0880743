//! A student chooses: lead, rehearse, look back.

use super::{App, Ask, Booklet, Command, Door, LookBack, Mode, Setup};
use crate::domain::conference::{Kind, State};
use crate::domain::entry::Entry;
use crate::domain::folder::Folder;
use crate::domain::spot::{Draft, Older, Spot, Unfinished};
use crate::locale::{Text, text};

/// A student's own screen.
#[derive(Clone, Debug)]
pub struct Home {
    /// Everything the shared screen may show of the student.
    pub folder: Folder,
    /// What was being typed on these pages, and in the conference under way when it was left.
    pub drafts: Vec<Draft>,
    /// What an older program kept of such words.
    pub older: Vec<Older>,
    /// What the family may see differently.
    pub entries: Vec<Entry>,
    /// Where the cursor is.
    pub at: usize,
}

/// What a student can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Go on with the conference under way.
    Resume,
    /// Lead the conference.
    Lead,
    /// Prepare it.
    Prepare,
    /// Practise it.
    Rehearse,
    /// See what was said before.
    LookBack,
    /// The family reads and answers.
    Family,
}

impl Choice {
    /// How it is offered.
    pub fn text(self) -> Text {
        match self {
            Self::Resume => text::home_resume_student(),
            Self::Lead => text::home_lead_student(),
            Self::Prepare => text::home_prepare_student(),
            Self::Rehearse => text::home_rehearse_student(),
            Self::LookBack => text::home_look_back_student(),
            Self::Family => text::home_family_student(),
        }
    }

    /// What happens then.
    pub fn about(self) -> Text {
        match self {
            Self::Resume => text::home_resume_about_student(),
            Self::Lead => text::home_lead_about_student(),
            Self::Prepare => text::home_prepare_about_student(),
            Self::Rehearse => text::home_rehearse_about_student(),
            Self::LookBack => text::home_look_back_about_student(),
            Self::Family => text::home_family_about_student(),
        }
    }
}

impl Home {
    /// The screen of this folder.
    pub fn new(folder: Folder, unfinished: Unfinished, entries: Vec<Entry>) -> Self {
        // After a conference has been closed there is more to look back on than to lead.
        let led = folder.next_conference().is_none() && folder.last_held(0).is_some();
        Self {
            folder,
            drafts: unfinished.drafts,
            older: unfinished.older,
            entries,
            at: if led { 3 } else { 0 },
        }
    }

    /// A draft is in the class file; an empty one is gone.
    pub(super) fn keep(&mut self, draft: &Draft) {
        self.drafts.retain(|known| known.spot != draft.spot);
        if !draft.form.is_empty() {
            self.drafts.push(draft.clone());
        }
    }

    /// Words of this spot are kept elsewhere, or let go.
    pub(super) fn forget(&mut self, spot: &Spot) {
        self.drafts.retain(|known| known.spot != *spot);
        if let Spot::Own { at, .. } = spot {
            let place = at.older_place();
            self.older
                .retain(|known| Some(&known.place) != place.as_ref());
        }
    }

    /// What can be chosen.
    pub fn choices(&self) -> Vec<Choice> {
        let under_way = self
            .folder
            .next_conference()
            .is_some_and(|conference| conference.state == State::UnderWay);
        let first = if under_way {
            Choice::Resume
        } else {
            Choice::Lead
        };
        vec![
            first,
            Choice::Prepare,
            Choice::Rehearse,
            Choice::LookBack,
            Choice::Family,
        ]
    }
}

/// What a command does here.
pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let Mode::Student(home) = &mut app.mode else {
        return None;
    };
    match command {
        Command::Go(direction) => home.at = direction.within(home.at, home.choices().len()),
        Command::Enter => {
            return home
                .choices()
                .get(home.at)
                .and_then(|choice| choose(app, *choice));
        }
        Command::Escape | Command::Quit => {
            let key = home.folder.key;
            let at = app.students.iter().position(|one| one.key == key);
            app.mode = Mode::Door(Door::at(at.unwrap_or(0)));
        }
        _ => {}
    }
    None
}

fn choose(app: &mut App, choice: Choice) -> Option<Ask> {
    let Mode::Student(home) = std::mem::replace(&mut app.mode, Mode::Closed) else {
        return None;
    };
    match choice {
        Choice::Lead => {
            let planned = home.folder.next_conference().and_then(|next| next.at);
            let later = planned.filter(|at| at.date() > app.now.day());
            app.status = later.map(|at| text::setup_planned_later_student(at.date()));
            app.mode = Mode::Setup(Box::new(Setup::new(
                *home,
                Kind::Conference,
                (app.class.as_ref(), &app.content),
            )));
        }
        Choice::Rehearse => {
            app.mode = Mode::Setup(Box::new(Setup::new(
                *home,
                Kind::Rehearsal,
                (app.class.as_ref(), &app.content),
            )));
        }
        Choice::Prepare => {
            app.mode = Mode::Booklet(Box::new(Booklet::prepare(*home, app)));
        }
        Choice::Family => app.mode = Mode::Booklet(Box::new(Booklet::family(*home, app))),
        Choice::LookBack => app.mode = Mode::LookBack(Box::new(LookBack::new(*home))),
        Choice::Resume => super::walk::resume(app, *home),
    }
    None
}
