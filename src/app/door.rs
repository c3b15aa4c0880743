//! The shared laptop at rest: who leads today?

use super::{App, Command, Editor, Effect, Form, Listed, Mode, Welcome};
use crate::locale::folded;

/// The door.
#[derive(Clone, Debug, Default)]
pub struct Door {
    /// Where the cursor is, among those found.
    pub at: usize,
    /// What is being looked for.
    pub find: Option<Editor>,
}

/// In the order they are shown.
pub(super) fn sorted(mut students: Vec<Listed>) -> Vec<Listed> {
    students.sort_by_cached_key(|student| folded(&student.name.full()));
    students
}

impl Door {
    /// The students the search leaves, in order.
    pub fn found<'a>(&self, students: &'a [Listed]) -> Vec<&'a Listed> {
        let wanted = self
            .find
            .as_ref()
            .map(|find| folded(find.text().trim()))
            .unwrap_or_default();
        let fits = |student: &&Listed| {
            wanted.is_empty() || {
                let name = folded(&format!("{} {}", student.name.called, student.name.full()));
                wanted.split_whitespace().all(|part| name.contains(part))
            }
        };
        students.iter().filter(fits).collect()
    }
}

/// What a command does at the door.
pub(super) fn update(app: &mut App, command: Command) -> Option<Effect> {
    let Mode::Door(door) = &mut app.mode else {
        return None;
    };
    let count = door.found(&app.students).len();
    match command {
        Command::Go(direction) => door.at = direction.within(door.at, count),
        Command::Enter => {
            return door
                .found(&app.students)
                .get(door.at)
                .map(|student| Effect::OpenFolder(student.key));
        }
        Command::Find => door.find = Some(Editor::line("")),
        Command::Erase => edit(door, |editor| {
            editor.erase();
        }),
        Command::Escape if door.find.is_some() => *door = Door::default(),
        Command::Add => {
            app.mode = Mode::Form(Form::new_student(
                app.class.as_ref().map_or(6, |class| class.grade),
            ));
        }
        Command::Escape => app.mode = Mode::Welcome(Welcome::after_language()),
        Command::Quit => app.mode = Mode::Closed,
        _ => {}
    }
    None
}

/// Changes what is looked for; the cursor goes back to the first found.
pub(super) fn edit(door: &mut Door, change: impl FnOnce(&mut Editor)) {
    if let Some(find) = &mut door.find {
        change(find);
        door.at = 0;
    }
}
