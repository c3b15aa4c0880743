//! A secret that was tried: what opens, and what is asked again.

use super::{App, Room};
use crate::ask::{Ask, ClassAsk, DraftAsk, StudentAsk};
use crate::domain::class_file::throttle::Answer;
use crate::forms;
use crate::screen::{Asked, Place, Then, Wanted};
use crate::screens::lock::{Asking, How};

impl App {
    fn asking(&mut self) -> Option<&mut Asking> {
        match self.stack.last_mut()? {
            Room::Lock(lock) => Some(&mut lock.asking),
            Room::Curtain(curtain) => curtain.ask.as_mut(),
            _ => None,
        }
    }

    /// The try was answered.
    pub(super) fn answered(&mut self, answer: Answer) -> Vec<Ask> {
        let Some(asking) = self.asking() else {
            return Vec::new();
        };
        let Some(used) = asking.answered(answer) else {
            return Vec::new();
        };
        let (wanted, how) = (asking.wanted, asking.how);
        if how == How::Recovery && !matches!(wanted, Wanted::Student(_)) {
            self.to_reset = Some(used);
        }
        if self.is_covered() {
            self.stack.pop();
            // Whoever knows the passphrase is here: nothing is to be locked.
            self.is_to_lock = false;
            return Vec::new();
        }
        vec![match wanted {
            Wanted::Class => Ask::Class(ClassAsk::Read),
            Wanted::Student(student) => Ask::Student(StudentAsk::open(student)),
            Wanted::Desk(then) => self.come_to_the_desk(then),
        }]
    }

    fn come_to_the_desk(&mut self, then: Then) -> Ask {
        let code = self.to_reset.take();
        self.open_only(Place::Door(None));
        self.push(Place::Desk(code));
        if then == Then::AddStudent {
            let form = forms::new_student(self.around.grade());
            self.push(Place::Form(form));
        }
        Ask::Drafts(DraftAsk::Read)
    }

    /// The class and its keys are forgotten: whoever opens it goes on at the door.
    pub(super) fn shut(&mut self, name: String) {
        self.around.with_codes.clear();
        self.around.unlocked_on = None;
        self.is_to_lock = false;
        self.status = None;
        self.open_only(Place::Lock(Asked::AfterIdling));
        self.locked(name);
    }

    /// Nothing is known of any class.
    pub(super) fn forget_class(&mut self) {
        self.around.class = None;
        self.around.students.clear();
        self.around.given.clear();
        self.failure = None;
    }

    /// A class is there, and its passphrase is wanted.
    pub(super) fn locked(&mut self, name: String) {
        if name != self.around.locked_name {
            self.just_closed = None;
        }
        self.forget_class();
        self.around.locked_name = name;
        self.around.has_passphrase = true;
        // A class that was locked because nobody used it asks already.
        if !self.is_locked() {
            self.open_only(Place::Lock(Asked::Passphrase(Wanted::Class)));
        }
    }
}
