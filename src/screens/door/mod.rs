//! The shared laptop at rest: who leads today?

mod keys;
mod page;

use crate::ask::{Ask, DraftAsk, Listed, StudentAsk};
use crate::domain::id::StudentId;
use crate::form::Move;
use crate::forms;
use crate::locale::text;
use crate::page::Page;
use crate::screen::{
    Around, Asked, Commands, Find, Go, Keys, Look, Next, Place, Screen, Then, Typed, Wanted,
};
use keys::Does;

/// The door.
#[derive(Clone, Debug, Default)]
pub struct Door {
    /// Who is looked for, and the cursor.
    find: Find,
    /// Esc was pressed once over a class that locks then.
    leaving: bool,
}

impl Door {
    /// With the cursor on this student, if they are in the class.
    pub fn on(student: Option<StudentId>, students: &[Listed]) -> Self {
        let mut all = students.iter();
        let at = all.position(|listed| Some(listed.key) == student);
        Self {
            find: Find::at(at.unwrap_or(0)),
            leaving: false,
        }
    }

    /// The students the search leaves, in order.
    pub fn found<'a>(&self, students: &'a [Listed]) -> Vec<&'a Listed> {
        self.find.among(students, |student| &student.folded)
    }
}

impl Commands for Door {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        keys::of(self.find.is_on())
    }

    fn update(&mut self, command: Does, around: &Around) -> Next {
        let was_leaving = std::mem::take(&mut self.leaving);
        match command {
            Does::Look(look) => {
                let found = self.found(&around.students).len();
                self.find.look(look, found);
            }
            Does::Enter => return self.enter(around),
            Does::Add if around.has_passphrase => return to_the_desk(around, Then::AddStudent),
            Does::Add => return Next::open(Place::Form(forms::new_student(around.grade()))),
            Does::Desk => return to_the_desk(around, Then::Menu),
            Does::Back if around.has_passphrase && !was_leaving => {
                self.leaving = true;
                return Next::tell(text::door_locks_again());
            }
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

    fn stays(&mut self) {
        self.leaving = false;
    }

    fn takes_letters(&self) -> bool {
        self.find.is_on()
    }

    fn typed(&mut self, typed: Typed<'_>, _around: &Around) -> Next {
        self.find.take(typed);
        Next::stay()
    }

    fn picked(&mut self, at: usize, around: &Around) -> Next {
        self.find.at = at;
        self.enter(around)
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Does::Look(Look::Go(Move::by_wheel(down))), around)
    }
}

impl Door {
    /// A student comes in: with their code where they have one, and where the class has a passphrase with nothing
    /// less than the teacher's.
    fn enter(&self, around: &Around) -> Next {
        let found = self.found(&around.students);
        let Some(student) = found.get(self.find.at).map(|listed| listed.key) else {
            return Next::stay();
        };
        if around.with_codes.contains(&student) {
            return Next::open(Place::Lock(Asked::Code(student)));
        }
        if around.has_passphrase {
            let asked = Asked::Passphrase(Wanted::Student(student));
            return Next::open(Place::Lock(asked)).telling(Some(text::student_has_no_code()));
        }
        Next::ask(Ask::Student(StudentAsk::open(student)))
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
