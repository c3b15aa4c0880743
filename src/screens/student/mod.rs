//! A student chooses: lead, rehearse, look back.

mod page;

use crate::ask::{Ask, StudentAsk, Toward};
use crate::domain::conference::{Conference, Kind, State};
use crate::domain::id::ConferenceId;
use crate::domain::people::folder::Folder;
use crate::domain::people::who_sees::Seat;
use crate::locale::{Text, text};
use crate::page::Page;
use crate::screen::{
    Around, Commands, FamilyAt, Go, Keys, Nav, Next, OpenFolder, Place, Screen, menu,
};

/// A student's own screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Home {
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

/// What can be chosen with this folder.
pub fn choices(folder: &Folder) -> [Choice; 5] {
    let under_way = folder
        .next_conference()
        .is_some_and(|conference| conference.state == State::UnderWay);
    let first = if under_way {
        Choice::Resume
    } else {
        Choice::Lead
    };
    [
        first,
        Choice::Prepare,
        Choice::Rehearse,
        Choice::LookBack,
        Choice::Family,
    ]
}

impl Home {
    /// The screen of this folder. After a conference has been closed there is more to look back on than to lead.
    pub fn of(folder: &Folder) -> Self {
        let led =
            folder.next_conference().is_none() && folder.last_held(ConferenceId::NEW).is_some();
        let first = if led { Choice::LookBack } else { Choice::Lead };
        let at = choices(folder).iter().position(|choice| *choice == first);
        Self {
            at: at.unwrap_or(0),
        }
    }
}

impl Commands for Home {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        menu()
    }

    fn update(&mut self, command: Nav, around: &Around) -> Next {
        let Some(open) = &around.open else {
            return Next::back();
        };
        let choices = choices(&open.folder);
        match command {
            Nav::Go(direction) => self.at = direction.within(self.at, choices.len()),
            Nav::Enter => {
                let chosen = choices.get(self.at).copied();
                return chosen.map_or_else(Next::stay, |choice| choose(choice, open, around));
            }
            Nav::Back | Nav::Leave => {
                return Next::go(Go::Only(Place::Door(Some(open.folder.key))));
            }
        }
        Next::stay()
    }
}

impl Screen for Home {
    fn page(&self, around: &Around) -> Page {
        page::of(*self, around)
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        self.at = at;
        self.update(Nav::Enter, around)
    }
}

/// A conference goes on as whoever sits at its table may see it.
fn with_its_table(conference: &Conference) -> Ask {
    let seat = Seat {
        student: conference.student,
        table: conference.table(),
    };
    let toward = Toward::Conference(conference.key);
    Ask::Student(StudentAsk::OpenFolder { seat, toward })
}

fn choose(choice: Choice, open: &OpenFolder, around: &Around) -> Next {
    let folder = &open.folder;
    // With another scale or another script in their place, what is written would say something else.
    let writes = !matches!(choice, Choice::LookBack | Choice::Family);
    if writes && !around.lacking.is_empty() {
        return Next::tell(text::class_lacks(text::as_typed(around.lacking.join(", "))));
    }
    match choice {
        Choice::Lead => {
            let planned = folder.next_conference().and_then(|next| next.at);
            let later = planned.filter(|at| at.date() > around.now.day());
            let later = later.map(|at| text::setup_planned_later_student(at.date()));
            Next::open(Place::Setup(Kind::Conference)).telling(later)
        }
        Choice::Rehearse => Next::open(Place::Setup(Kind::Rehearsal)),
        Choice::Prepare => Next::open(Place::Prepare),
        Choice::Family if folder.asks_who() => Next::open(Place::Who(Toward::Family)),
        Choice::Family => Next::open(Place::Family(FamilyAt::Contents)),
        Choice::LookBack if folder.households.len() > 1 => Next::open(Place::Who(Toward::LookBack)),
        Choice::LookBack => Next::open(Place::LookBack(None)),
        Choice::Resume => {
            let key = folder.next_conference().map(|conference| conference.key);
            let mut records = folder.records.iter();
            let under_way = records.find(|record| Some(record.conference.key) == key);
            under_way.map_or_else(Next::stay, |record| {
                let conference = &record.conference;
                if folder.households.len() > 1 {
                    return Next::ask(with_its_table(conference));
                }
                Next::open(Place::Conference(Box::new(record.clone()))).telling(open.recovered())
            })
        }
    }
}
