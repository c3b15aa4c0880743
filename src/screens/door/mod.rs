//! The shared laptop at rest: who leads today?

mod keys;
mod page;

use crate::ask::{Ask, DraftAsk, Listed, StudentAsk};
use crate::domain::id::StudentId;
use crate::form::{Editor, Move};
use crate::forms;
use crate::locale::{folded, text};
use crate::page::Page;
use crate::screen::{Around, Asked, Commands, Go, Keys, Next, Place, Screen, Then, Typed, Wanted};
use keys::Does;

/// The door.
#[derive(Clone, Debug, Default)]
pub struct Door {
    /// Where the cursor is, among those found.
    pub at: usize,
    /// What is being looked for.
    pub find: Option<Editor>,
}

impl Door {
    /// With the cursor on this student, if they are in the class.
    pub fn on(student: Option<StudentId>, students: &[Listed]) -> Self {
        let mut all = students.iter();
        let at = all.position(|listed| Some(listed.key) == student);
        Self {
            at: at.unwrap_or(0),
            find: None,
        }
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

impl Commands for Door {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        keys::of(self.find.is_some())
    }

    fn update(&mut self, command: Does, around: &Around) -> Next {
        match command {
            Does::Go(direction) => {
                self.at = direction.within(self.at, self.found(&around.students).len());
            }
            Does::Enter => return self.enter(around),
            Does::Find => self.find = Some(Editor::line("")),
            Does::Edit(edit) => self.edit(|find| {
                edit.on(find);
            }),
            Does::StopFinding => *self = Self::default(),
            Does::Add if around.has_passphrase => return to_the_desk(around, Then::AddStudent),
            Does::Add => return Next::open(Place::Form(forms::new_student(around.grade()))),
            Does::Desk => return to_the_desk(around, Then::Menu),
            Does::Back => return Next::go(Go::Only(Place::Welcome(true))),
            Does::Leave => return Next::go(Go::Close),
        }
        Next::stay()
    }
}

impl Screen for Door {
    fn page(&self, around: &Around) -> Page {
        page::of(self, around)
    }

    fn takes_letters(&self) -> bool {
        self.find.is_some()
    }

    fn typed(&mut self, typed: Typed<'_>, _around: &Around) -> Next {
        self.edit(|find| {
            typed.into(find);
        });
        Next::stay()
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        self.at = at;
        self.enter(around)
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Does::Go(Move::by_wheel(down)), around)
    }
}

impl Door {
    /// A student comes in: with their code where they have one, and where the class has a passphrase with nothing
    /// less than the teacher's.
    fn enter(&self, around: &Around) -> Next {
        let found = self.found(&around.students);
        let Some(student) = found.get(self.at).map(|listed| listed.key) else {
            return Next::stay();
        };
        if around.with_codes.contains(&student) {
            return Next::open(Place::Lock(Asked::Code(student)));
        }
        if around.has_passphrase {
            let asked = Asked::Passphrase(Wanted::Student(student));
            return Next::open(Place::Lock(asked)).telling(Some(text::student_has_no_code()));
        }
        Next::ask(Ask::Student(StudentAsk::OpenFolder { student }))
    }

    /// Changes what is looked for; the cursor goes back to the first found.
    fn edit(&mut self, change: impl FnOnce(&mut Editor)) {
        if let Some(find) = &mut self.find {
            change(find);
            self.at = 0;
        }
    }
}

/// Somebody wants to come to the desk: with a passphrase they are asked for it.
fn to_the_desk(around: &Around, then: Then) -> Next {
    if around.has_passphrase {
        let asked = Asked::Passphrase(Wanted::Desk(then));
        return Next::open(Place::Lock(asked));
    }
    Next::open(Place::Desk(None)).asking([Ask::Drafts(DraftAsk::Read)])
}
