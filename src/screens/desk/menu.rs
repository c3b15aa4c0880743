//! The desk's menu: what can be done at it.

use super::page::desk;
use super::{codes, folder, scripts};
use crate::ask::{
    Ask, BackupAsk, CalendarAsk, ClassSetAsk, FeedbackAsk, FollowUpAsk, GridAsk, ImportAsk,
    LearningAsk, LogAsk, RetentionAsk, StandardAsk, StudentAsk,
};
use crate::form::Move;
use crate::forms;
use crate::locale::{Text, set, text};
use crate::page::{Block, Page};
use crate::screen::pieces::choices;
use crate::screen::tables::{MENU, MOVES, ch};
use crate::screen::{Around, Binding, Commands, Go, Keys, Nav, Next, Place, Screen, bind};

/// What can be done at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Give the laptop to the students.
    Door,
    /// The conferences of these days.
    Week,
    /// What conferences leave to be done.
    FollowUp,
    /// Add a student.
    AddStudent,
    /// One student's folder.
    Students,
    /// Bring in files of other systems.
    Import,
    /// Pages to print or to send.
    Pages,
    /// What families said of their conferences.
    Feedback,
    /// New codes for everybody.
    Codes,
    /// Give the class a passphrase.
    SetPassphrase,
    /// Another passphrase and recovery code.
    ChangePassphrase,
    /// Take the passphrase away.
    RemovePassphrase,
    /// A PIN for the covered desk.
    Pin,
    /// The backups.
    Backups,
    /// A copy of the class.
    Copy,
    /// The class at a look: everybody's levels, and scores for all.
    Grid,
    /// The standards, in the family's words.
    Standards,
    /// The teacher's views of habits, ahead.
    Habits,
    /// The conferences' scripts.
    Scripts,
    /// How the class is set.
    Settings,
    /// The school's folder.
    Folder,
    /// The class of the next year.
    NextClass,
    /// How long things are kept.
    Keeping,
    /// The log.
    Log,
}

impl Choice {
    /// What this class offers.
    pub const fn all(has_passphrase: bool) -> &'static [Self] {
        const OPEN: &[Choice] = &[
            Choice::Door,
            Choice::Week,
            Choice::FollowUp,
            Choice::Students,
            Choice::AddStudent,
            Choice::Import,
            Choice::Pages,
            Choice::Feedback,
            Choice::SetPassphrase,
            Choice::Codes,
            Choice::Backups,
            Choice::Copy,
            Choice::Grid,
            Choice::Standards,
            Choice::Habits,
            Choice::Scripts,
            Choice::Settings,
            Choice::Folder,
            Choice::NextClass,
            Choice::Keeping,
            Choice::Log,
        ];
        const LOCKED: &[Choice] = &[
            Choice::Door,
            Choice::Week,
            Choice::FollowUp,
            Choice::Students,
            Choice::AddStudent,
            Choice::Import,
            Choice::Pages,
            Choice::Feedback,
            Choice::Codes,
            Choice::ChangePassphrase,
            Choice::RemovePassphrase,
            Choice::Backups,
            Choice::Copy,
            Choice::Grid,
            Choice::Standards,
            Choice::Pin,
            Choice::Habits,
            Choice::Scripts,
            Choice::Settings,
            Choice::Folder,
            Choice::NextClass,
            Choice::Keeping,
            Choice::Log,
        ];
        if has_passphrase { LOCKED } else { OPEN }
    }

    /// How it is offered.
    pub fn text(self) -> Text {
        match self {
            Self::Door => text::desk_door(),
            Self::AddStudent => text::desk_add_student(),
            Self::Students => text::desk_students(),
            Self::Grid => text::desk_grid(),
            Self::Standards => text::desk_standards(),
            Self::Week => text::desk_week(),
            Self::FollowUp => text::desk_follow_up(),
            Self::Import => text::desk_import(),
            Self::Pages => text::desk_pages(),
            Self::Feedback => text::desk_feedback(),
            Self::Codes => text::desk_codes(),
            Self::SetPassphrase => text::desk_set_passphrase(),
            Self::ChangePassphrase => text::desk_change_passphrase(),
            Self::RemovePassphrase => text::desk_remove_passphrase(),
            Self::Pin => text::desk_pin(),
            Self::Backups => text::desk_backups(),
            Self::Copy => text::desk_copy(),
            Self::Habits => text::desk_habits(),
            Self::Scripts => text::desk_scripts(),
            Self::Settings => text::desk_settings(),
            Self::Folder => text::folder_title(),
            Self::NextClass => text::desk_next_class(),
            Self::Keeping => text::desk_keeping(),
            Self::Log => text::desk_log(),
        }
    }
}

/// The menu.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// Where the cursor is.
    pub at: usize,
}

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Moves through the menu.
    Nav(Nav),
    /// The backups.
    Backups,
}

#[rustfmt::skip]
static DESK: &[Binding<Does>] = &[bind(&[ch('r')], Does::Backups, text::key_label_backups, Some(4))];

impl Commands for Desk {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        Keys::of(DESK)
            .with(MENU, Does::Nav)
            .with(MOVES, |direction| Does::Nav(Nav::Go(direction)))
    }

    fn update(&mut self, command: Does, around: &Around) -> Next {
        let choices = Choice::all(around.has_passphrase);
        match command {
            Does::Nav(Nav::Go(direction)) => self.at = direction.within(self.at, choices.len()),
            Does::Nav(Nav::Enter) => {
                let chosen = choices.get(self.at).copied();
                return chosen.map_or_else(Next::stay, |choice| choose(choice, around));
            }
            Does::Nav(Nav::Back | Nav::Leave) => return Next::go(Go::Only(Place::Door(None))),
            Does::Backups => return choose(Choice::Backups, around),
        }
        Next::stay()
    }
}

impl Screen for Desk {
    fn page(&self, around: &Around) -> Page {
        page(around, self.at)
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        self.at = at;
        self.update(Does::Nav(Nav::Enter), around)
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Does::Nav(Nav::Go(Move::by_wheel(down))), around)
    }
}

fn choose(choice: Choice, around: &Around) -> Next {
    let form = |form| Next::open(Place::Form(form));
    match choice {
        Choice::Door => Next::go(Go::Only(Place::Door(None))),
        Choice::AddStudent => form(forms::new_student(around.grade())),
        Choice::Students => Next::ask(Ask::Student(StudentAsk::ReadRoll)),
        Choice::Week => Next::ask(Ask::Calendar(CalendarAsk::Read { at: None })),
        Choice::Habits => {
            let term = around.term().to_owned();
            Next::ask(Ask::Learning(LearningAsk::ReadHabitsOfClass { term }))
        }
        Choice::FollowUp => Next::ask(Ask::FollowUp(FollowUpAsk::Read)),
        Choice::Pages => form(forms::pages(around, None)),
        Choice::Feedback => Next::ask(Ask::Feedback(FeedbackAsk::Read)),
        Choice::Grid => Next::ask(Ask::Grid(GridAsk::Read)),
        Choice::Standards => Next::ask(Ask::Standards(StandardAsk::Read)),
        Choice::Import => Next::ask(Ask::Import(ImportAsk::Find)),
        Choice::Codes => Next::open(Place::Confirm(Box::new(codes::new_codes(around)))),
        Choice::SetPassphrase => form(forms::set_passphrase()),
        Choice::ChangePassphrase => form(forms::change_passphrase()),
        Choice::RemovePassphrase => form(forms::remove_passphrase()),
        Choice::Pin => form(forms::desk_pin(around.has_pin())),
        Choice::Backups => Next::ask(Ask::Backups(BackupAsk::Read)),
        Choice::Copy => form(forms::copy(around)),
        Choice::Settings => Next::ask(Ask::ClassSet(ClassSetAsk::Read)),
        Choice::Scripts => Next::open(Place::List(Box::new(scripts::listing(around)))),
        Choice::Folder => Next::open(Place::List(Box::new(folder::listing(around)))),
        Choice::NextClass => forms::next_class(around).map_or_else(Next::stay, form),
        Choice::Keeping => Next::ask(Ask::Retention(RetentionAsk::Read)),
        Choice::Log => Next::ask(Ask::Log(LogAsk::Read)),
    }
}

fn page(around: &Around, at: usize) -> Page {
    let read = vec![
        Block::Title(text::desk_title()),
        Block::quiet(text::desk_about(set::seconds(around.cover().teacher))),
        Block::Gap,
    ];
    let all = Choice::all(around.has_passphrase).iter();
    desk(read, choices(all.map(|choice| choice.text()), at))
}
