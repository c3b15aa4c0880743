use super::super::{App, Ask, Command, Door, Mode, form};
use super::Page;
use crate::ask::{
    BackupAsk, CalendarAsk, CodeAsk, FeedbackAsk, FollowUpAsk, LogAsk, RetentionAsk, StudentAsk,
};
use crate::locale::{Text, text};

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
    /// The backups.
    Backups,
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
            Self::Week => text::desk_week(),
            Self::FollowUp => text::desk_follow_up(),
            Self::Import => text::desk_import(),
            Self::Pages => text::desk_pages(),
            Self::Feedback => text::desk_feedback(),
            Self::Codes => text::desk_codes(),
            Self::SetPassphrase => text::desk_set_passphrase(),
            Self::ChangePassphrase => text::desk_change_passphrase(),
            Self::RemovePassphrase => text::desk_remove_passphrase(),
            Self::Backups => text::desk_backups(),
            Self::Keeping => text::desk_keeping(),
            Self::Log => text::desk_log(),
        }
    }
}

pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let choices = Choice::all(app.has_passphrase);
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    let Some(Page::Menu(at)) = desk.page_mut() else {
        return None;
    };
    match command {
        Command::Go(direction) => *at = direction.within(*at, choices.len()),
        Command::Enter => {
            let choice = choices.get(*at).copied()?;
            return choose(app, choice);
        }
        Command::Backups => return choose(app, Choice::Backups),
        Command::Escape | Command::Quit => app.mode = Mode::Door(Door::default()),
        _ => {}
    }
    None
}

fn choose(app: &mut App, choice: Choice) -> Option<Ask> {
    let grade = app.class.as_ref().map_or(6, |class| class.grade);
    let everybody = app.students.iter().map(|student| student.key).collect();
    let Mode::Desk(desk) = &mut app.mode else {
        return None;
    };
    match choice {
        Choice::Door => app.mode = Mode::Door(Door::default()),
        Choice::AddStudent => super::open_form(app, form::new_student(grade)),
        Choice::Students => return Some(Ask::Student(StudentAsk::ReadRoll)),
        Choice::Week => return Some(Ask::Calendar(CalendarAsk::Read)),
        Choice::FollowUp => return Some(Ask::FollowUp(FollowUpAsk::Read)),
        Choice::Pages => super::making::open(app, None),
        Choice::Feedback => return Some(Ask::Feedback(FeedbackAsk::Read)),
        Choice::Import => super::open_form(app, form::import_files()),
        Choice::Codes => desk.open(Page::Confirm(Box::new(super::Confirm {
            question: text::codes_question(),
            about: vec![text::codes_about()],
            yes: text::codes_yes(),
            ask: Ask::Codes(CodeAsk::New {
                students: everybody,
            }),
            instead: None,
            on: 1,
        }))),
        Choice::SetPassphrase => super::open_form(app, form::set_passphrase()),
        Choice::ChangePassphrase => super::open_form(app, form::change_passphrase()),
        Choice::RemovePassphrase => super::open_form(app, form::remove_passphrase()),
        Choice::Backups => return Some(Ask::Backups(BackupAsk::Read)),
        Choice::Keeping => return Some(Ask::Retention(RetentionAsk::Read)),
        Choice::Log => return Some(Ask::Log(LogAsk::Read)),
    }
    None
}
