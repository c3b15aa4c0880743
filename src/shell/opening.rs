//! A class is open, a student has come in: where that leads.

use super::{App, Room};
use crate::ask::{Ask, Code, DraftAsk, Opened, Reopened, Toward};
use crate::content::Content;
use crate::content::own::beside;
use crate::domain::class_file::class::Class;
use crate::domain::class_file::definition::Definition;
use crate::domain::id::StudentId;
use crate::locale::text;
use crate::screen::{FamilyAt, OpenFolder, Place};

impl App {
    /// At the desk, and in a class without a passphrase, what was being typed there is read next.
    pub(super) fn opened(&mut self, reopened: Reopened) -> Vec<Ask> {
        self.start_is_settled();
        // What was made new is: its page goes.
        self.stop_reading();
        match reopened {
            Reopened::Open(opened) => {
                self.class_opened(*opened);
                vec![Ask::Drafts(DraftAsk::Read)]
            }
            Reopened::Locked { name } => {
                self.locked(name);
                Vec::new()
            }
            Reopened::Older { name, seconds } => {
                self.forget_class();
                self.open_only(Place::Welcome(true));
                self.push(Place::Renewal(name, seconds, None));
                Vec::new()
            }
        }
    }

    /// A class is made new: over the page that asked, or over the passphrase that was asked for.
    pub(super) fn renewing(&mut self, done: u64) {
        if !matches!(self.room(), Some(Room::Renewal(_))) {
            let name = self.around.locked_name.clone();
            self.push(Place::Renewal(name, 0, Some(done)));
        }
    }

    fn class_opened(&mut self, opened: Opened) {
        self.take_class(opened);
        match self.room() {
            Some(Room::Lock(lock)) if !lock.asking.to_door => {
                let code = self.to_reset.take();
                self.open_only(Place::Door(None));
                self.push(Place::Desk(code));
            }
            Some(Room::Lock(_)) => self.open_only(Place::Door(None)),
            _ => self.at_the_door(),
        }
    }

    fn at_the_door(&mut self) {
        self.open_only(Place::Door(None));
        let is_new = self.around.students.is_empty() && !self.around.has_passphrase;
        if is_new {
            self.status = Some(text::lock_it_first());
        }
        if !self.around.lacking.is_empty() {
            self.status = Some(text::class_lacks(text::as_typed(
                self.around.lacking.join(", "),
            )));
        }
    }

    fn take_class(&mut self, opened: Opened) {
        let known = self.around.class.as_ref();
        if known.is_some_and(|class| *class != opened.class) {
            self.just_closed = None;
        }
        self.speak_as(opened.definitions);
        self.around.lacking = self.around.content.lacking(&opened.class);
        self.around.class = Some(opened.class);
        self.take_names(opened.names);
        self.around.given = opened.given;
        if !matches!(self.room(), Some(Room::Lock(_))) {
            // Whoever unlocked it reads in the languages they unlocked it in.
            self.around.reading = opened.reading.unwrap_or(self.around.reading);
        }
        let today = self.around.now.day();
        self.around.has_passphrase = opened.has_passphrase;
        self.around.unlocked_on = opened.has_passphrase.then_some(today);
        self.failure = None;
    }

    /// The class is set so from now on.
    pub(super) fn take_settings(&mut self, class: &Class) {
        self.around.lacking = self.around.content.lacking(class);
        self.around.class = Some(class.clone());
    }

    /// The class carries this from now on; a folder that the program was begun with says nothing beside it any more.
    pub(super) fn take_definitions(&mut self, definitions: Vec<Definition>) {
        self.given.clear();
        self.speak_as(definitions);
        let class = self.around.class.as_ref();
        self.around.lacking =
            class.map_or_else(Vec::new, |class| self.around.content.lacking(class));
    }

    /// With what the class carries, unless a folder was given when the program began.
    fn speak_as(&mut self, carried: Vec<Definition>) {
        let own = if self.given.is_empty() {
            carried
        } else {
            beside(self.given.clone(), &carried)
        };
        if self.around.content.definitions() != own {
            self.around.content = Content::of_class(own);
            self.words = self.words.wrapping_add(1);
        }
    }

    fn go_toward(&mut self, toward: Toward) {
        match toward {
            Toward::Own => {}
            Toward::Family => self.push(Place::Family(FamilyAt::Contents)),
            Toward::LookBack => self.push(Place::LookBack(None)),
            Toward::Conference(key) => {
                let Some(open) = &self.around.open else {
                    return;
                };
                let mut records = open.folder.records.iter();
                let record = records.find(|record| record.conference.key == key).cloned();
                let told = open.recovered();
                if let Some(record) = record {
                    self.push(Place::Conference(Box::new(record)));
                    self.status = told.or(self.status.take());
                }
            }
        }
    }

    /// The form that added a student has done its work; the next one begins at the menu, or at the door.
    pub(super) fn added(&mut self, opened: Opened, codes: Vec<Code>) {
        let at_desk = self.is_at_desk();
        self.take_class(opened);
        if at_desk {
            self.shed();
            self.status = Some(text::saved());
        } else {
            self.at_the_door();
        }
        if !codes.is_empty() {
            if !at_desk {
                self.push(Place::Desk(None));
            }
            self.show_codes(codes);
        }
    }

    /// Somebody came whom the teacher speaks with first: the folder is closed, and nothing says why.
    pub(super) fn stopped(&mut self, student: StudentId) {
        let curtain = self.take_curtain();
        self.around.open = None;
        self.open_only(Place::Door(Some(student)));
        self.status = Some(text::who_wait());
        self.stack.extend(curtain);
    }

    /// A student's own screen, or what lies behind it; a conference that was just closed is read back, and the family
    /// takes its page home.
    pub(super) fn folder_opened(&mut self, open: OpenFolder, toward: Toward) {
        let curtain = self.take_curtain();
        let student = open.folder.key;
        let last = open.folder.last_conference();
        let last = last.map(|record| record.conference.key);
        self.around.open = Some(open);
        self.open_only(Place::Door(Some(student)));
        self.push(Place::Student);
        match self.just_closed.take() {
            Some(closed) if last == Some(closed) => {
                self.push(Place::Family(FamilyAt::Agreed));
            }
            Some(closed) => self.push(Place::LookBack(Some(closed))),
            None => self.go_toward(toward),
        }
        self.stack.extend(curtain);
    }
}
