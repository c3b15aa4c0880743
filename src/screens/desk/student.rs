//! One student at the desk: what can be done with the folder.

use super::page::desk;
use crate::ask::{
    Ask, CalendarAsk, Change, CodeAsk, Dossier, EntryAsk, Failure, LearningAsk, PagesAsk,
    PeopleAsk, PointsAsk, PostItAsk, Purpose, StudentAsk,
};
use crate::domain::id::StudentId;
use crate::domain::people::who_sees::{Seat, Table};
use crate::form::Move;
use crate::forms;
use crate::locale::{Text, terms, text};
use crate::page::{Block, Page, Tone};
use crate::screen::pieces::choices;
use crate::screen::{
    Around, Commands, Do, Item, Keys, Kind, Listing, Nav, Next, Place, Question, Row, Screen, menu,
};

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
    /// The teacher's view of the habits, ahead.
    Habits,
    /// Say an entry in the other language.
    Translate,
    /// Give what a home said to the other.
    Share,
    /// Keep a note for the teacher alone.
    Restrict,
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
            Self::Habits => text::dossier_habits(),
            Self::Translate => text::dossier_translate(),
            Self::Share => text::dossier_share(),
            Self::Restrict => text::dossier_restrict(),
            Self::Hold => text::dossier_hold(),
            Self::Release => text::dossier_release(),
            Self::Leave => text::dossier_leave(),
            Self::Return => text::dossier_return(),
            Self::Erase => text::dossier_erase(),
        }
    }
}

impl StudentPage {
    /// With the cursor on the first choice.
    pub const fn new(dossier: Dossier) -> Self {
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
            Choice::Habits,
            Choice::Translate,
            Choice::Share,
            Choice::Restrict,
            leave,
            hold,
            Choice::Erase,
        ]
    }
}

impl Commands for StudentPage {
    type Command = Nav;

    fn keys(&self, _around: &Around) -> Keys<Nav> {
        menu()
    }

    fn update(&mut self, command: Nav, around: &Around) -> Next {
        let choices = self.choices();
        match command {
            Nav::Go(direction) => self.at = direction.within(self.at, choices.len()),
            Nav::Enter => {
                let chosen = choices.get(self.at).copied();
                return chosen
                    .map_or_else(Next::stay, |choice| choose(choice, &self.dossier, around));
            }
            Nav::Back | Nav::Leave => return Next::back(),
        }
        Next::stay()
    }
}

impl Screen for StudentPage {
    fn page(&self, _around: &Around) -> Page {
        page(self)
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        self.at = at;
        self.update(Nav::Enter, around)
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Nav::Go(Move::by_wheel(down)), around)
    }

    fn changed(&mut self, change: &Change, around: &Around) -> Next {
        if let Change::Entries(_) | Change::People(_) = change {
            let listed = around.listed(self.dossier.key);
            listed
                .into_iter()
                .for_each(|listed| self.dossier.name = listed.name.clone());
        }
        Next::stay()
    }
}

const fn entries(student: StudentId, purpose: Purpose) -> Ask {
    Ask::Entries(EntryAsk::Read { student, purpose })
}

const fn hold(student: StudentId, hold: bool) -> Ask {
    Ask::Student(StudentAsk::Hold { student, hold })
}

const fn leave(student: StudentId, left: bool) -> Ask {
    Ask::Student(StudentAsk::Leave { student, left })
}

fn new_code(student: StudentId) -> Ask {
    let students = vec![student];
    Ask::Codes(CodeAsk::New { students })
}

fn choose(choice: Choice, dossier: &Dossier, around: &Around) -> Next {
    let student = dossier.key;
    let ask = match choice {
        Choice::Points => Ask::Points(PointsAsk::Read { student }),
        Choice::Learning => Ask::Learning(LearningAsk::Read { student }),
        Choice::PostIts => Ask::PostIts(PostItAsk::Read { student }),
        Choice::Plan => Ask::Calendar(CalendarAsk::ReadHomes { student }),
        Choice::People => Ask::People(PeopleAsk::Read { student }),
        Choice::Record if dossier.homes.len() > 1 => {
            return Next::open(Place::List(Box::new(records(dossier))));
        }
        Choice::Record => record(student.into()),
        Choice::Correct => entries(student, Purpose::ToCorrect),
        Choice::Dispute => entries(student, Purpose::ToDispute),
        Choice::Share => entries(student, Purpose::ToShare),
        Choice::Restrict => entries(student, Purpose::ToRestrict),
        Choice::Translate => entries(student, Purpose::ToTranslate),
        Choice::Habits => {
            let term = around.term().to_owned();
            Ask::Learning(LearningAsk::ReadHabits { student, term })
        }
        Choice::Hold => hold(student, true),
        Choice::Return => leave(student, false),
        Choice::Pages => {
            let of_one = Some((student, dossier.name.full()));
            return Next::open(Place::Form(forms::pages(around, of_one)));
        }
        Choice::Erase if dossier.held => return Next::tell(Failure::LiftHold.text()),
        Choice::Erase | Choice::Code | Choice::Release | Choice::Leave => {
            return Next::open(Place::Confirm(Box::new(question(choice, dossier))));
        }
    };
    Next::ask(ask)
}

const fn record(seat: Seat) -> Ask {
    Ask::Pages(PagesAsk::ReadRecord { seat })
}

/// Of several homes each has a record of its own.
fn records(dossier: &Dossier) -> Listing {
    let student = dossier.key;
    let homes = dossier.homes.iter().zip(1..);
    let homes = homes.filter(|(home, _)| home.adults.iter().any(|adult| !adult.restricted));
    let each = homes.map(|(home, number)| {
        let table = Table::Home {
            home: home.key,
            adult: None,
        };
        let ask = record(Seat { student, table });
        let called = terms::home(home, number).capital();
        Item::new(called, Do::Ask(Box::new(ask))).row()
    });
    let mut rows = vec![Row::About(text::records_about())];
    rows.extend(each);
    Listing::new(Kind::Records(student), text::dossier_record(), rows)
}

/// What is asked before something that cannot be taken back at once.
fn question(choice: Choice, dossier: &Dossier) -> Question {
    let student = dossier.key;
    let name = dossier.name.full();
    let (question, about, yes, ask) = match choice {
        Choice::Erase => (
            text::erase_question(name),
            text::erase_about(),
            text::erase_yes(),
            Ask::Student(StudentAsk::Erase { student }),
        ),
        Choice::Code => (
            text::code_question(name),
            text::code_about(),
            text::code_yes(),
            new_code(student),
        ),
        Choice::Leave => (
            text::leave_question(name),
            text::leave_about(),
            text::leave_yes(),
            leave(student, true),
        ),
        _ => (
            text::release_question(),
            text::release_about(),
            text::release_yes(),
            hold(student, false),
        ),
    };
    Question {
        question,
        about: vec![about],
        yes,
        ask,
        instead: None,
    }
}

fn page(page: &StudentPage) -> Page {
    let dossier = &page.dossier;
    let number = f64::from(i32::try_from(dossier.key.0).unwrap_or(i32::MAX));
    let code = if dossier.has_code {
        text::dossier_has_code()
    } else {
        text::dossier_has_no_code()
    };
    let title = text::dossier_title(dossier.name.full(), number);
    let mut read = vec![Block::Title(title), Block::quiet(code)];
    read.extend(dossier.left.map(|day| Block::quiet(text::roll_left(day))));
    let held = dossier.held.then(text::dossier_is_held);
    read.extend(held.map(|held| Block::toned(held, Tone::Wrong)));
    let requests = dossier.private_requests;
    let requests = (requests > 0).then(|| text::record_private_requests(requests));
    read.extend(requests.map(|open| Block::toned(open, Tone::Good)));
    read.push(Block::Gap);
    let all = page.choices().into_iter();
    desk(read, choices(all.map(Choice::text), page.at))
}
