//! The shared laptop at rest: who leads today?

use super::{App, Ask, Command, Editor, FormPage, Lock, Mode, Then, Wanted, Welcome, form, lock};
use crate::ask::{Listed, StudentAsk};
use crate::domain::person::Key;
use crate::locale::{folded, text};

/// The door.
#[derive(Clone, Debug, Default)]
pub struct Door {
    /// Where the cursor is, among those found.
    pub at: usize,
    /// What is being looked for.
    pub find: Option<Editor>,
}

impl Door {
    /// With the cursor on this student.
    pub(super) const fn at(at: usize) -> Self {
        Self { at, find: None }
    }

    /// The students the search leaves, in order.
    pub fn found<'a>(&self, students: &'a [Listed]) -> Vec<&'a Listed> {
        let wanted = self
            .find
            .as_ref()
            .map(|find| folded(find.text().trim()))
            .unwrap_or_default();
        let fits = |student: &&Listed| {
            wanted
                .split_whitespace()
                .all(|part| student.folded.contains(part))
        };
        students.iter().filter(fits).collect()
    }
}

/// What a command does at the door.
pub(super) fn update(app: &mut App, command: Command) -> Option<Ask> {
    let Mode::Door(door) = &mut app.mode else {
        return None;
    };
    let count = door.found(&app.students).len();
    match command {
        Command::Go(direction) => door.at = direction.within(door.at, count),
        Command::Enter => {
            let key = door.found(&app.students).get(door.at)?.key;
            return enter(app, key);
        }
        Command::Find => door.find = Some(Editor::line("")),
        Command::Erase => edit(door, |editor| {
            editor.erase();
        }),
        Command::Escape if door.find.is_some() => *door = Door::default(),
        Command::Add if app.has_passphrase => return lock::to_the_desk(app, Then::AddStudent),
        Command::Add => {
            let form = form::new_student(app.class.as_ref().map_or(6, |class| class.grade));
            app.mode = Mode::Form(Box::new(FormPage::new(form, &app.drafts, &[])));
        }
        Command::Desk => return lock::to_the_desk(app, Then::Menu),
        Command::Escape => app.mode = Mode::Welcome(Welcome::after_language()),
        Command::Quit => app.mode = Mode::Closed,
        _ => {}
    }
    None
}

/// A student comes in: with their code where they have one, and where the class has a passphrase with nothing less
/// than the teacher's.
fn enter(app: &mut App, key: Key) -> Option<Ask> {
    if app.with_codes.contains(&key) {
        app.mode = Mode::Lock(Box::new(Lock::code(key, app.has_passphrase)));
        return None;
    }
    if app.has_passphrase {
        app.mode = Mode::Lock(Box::new(Lock::passphrase(Wanted::Student(key))));
        app.status = Some(text::student_has_no_code());
        return None;
    }
    Some(Ask::Student(StudentAsk::OpenFolder { student: key }))
}

/// Changes what is looked for; the cursor goes back to the first found.
pub(super) fn edit(door: &mut Door, change: impl FnOnce(&mut Editor)) {
    if let Some(find) = &mut door.find {
        change(find);
        door.at = 0;
    }
}
