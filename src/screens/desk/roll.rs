//! Everybody who is in the file, and one of them to be found.

use super::finding::{self, Does};
use super::page::desk;
use crate::ask::{
    Ask, Change, Dossier, EntryChange, OnRoll, PeopleChange, StudentAsk, StudentChange,
};
use crate::domain::id::StudentId;
use crate::domain::people::person::StudentName;
use crate::form::Move;
use crate::locale::text;
use crate::page::{Block, Name, Names, Page};
use crate::screen::pieces::named;
use crate::screen::{Around, Commands, Find, Keys, Look, Nav, Next, Screen, Typed};

/// Everybody who is in the file, and one of them to be found.
#[derive(Clone, Debug)]
pub struct Roll {
    /// By name.
    pub students: Vec<OnRoll>,
    /// Who is looked for, and the cursor.
    find: Find,
}

impl Roll {
    /// Of these.
    pub const fn of(students: Vec<OnRoll>) -> Self {
        Self {
            students,
            find: Find::at(0),
        }
    }

    /// The students the search leaves.
    pub fn found(&self) -> Vec<&OnRoll> {
        self.find.among(&self.students, |student| &student.folded)
    }

    /// A student is called so.
    fn rename(&mut self, student: StudentId, name: &StudentName) {
        for one in self.students.iter_mut().filter(|one| one.key == student) {
            *one = OnRoll::new(student, name.clone(), one.left);
        }
    }

    fn take(&mut self, dossier: &Dossier) {
        self.rename(dossier.key, &dossier.name);
        let same = self.students.iter_mut();
        let same = same.filter(|one| one.key == dossier.key);
        same.for_each(|one| one.left = dossier.left);
    }
}

impl Commands for Roll {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        finding::keys(self.find.is_on())
    }

    fn update(&mut self, command: Does, _around: &Around) -> Next {
        let found = self.found().len();
        match command {
            Does::Look(look) => self.find.look(look, found),
            Does::Nav(Nav::Go(direction)) => self.find.go(direction, found),
            Does::Nav(Nav::Enter) => {
                let chosen = self.found().get(self.find.at).map(|student| student.key);
                return Next::from(
                    chosen.map(|student| Ask::Student(StudentAsk::OpenDossier { student })),
                );
            }
            Does::Nav(Nav::Back | Nav::Leave) => return Next::back(),
        }
        Next::stay()
    }
}

impl Screen for Roll {
    fn page(&self, _around: &Around) -> Page {
        page(self)
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
        self.update(Does::Nav(Nav::Enter), around)
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Does::Look(Look::Go(Move::by_wheel(down))), around)
    }

    fn changed(&mut self, change: &Change, around: &Around) -> Next {
        match change {
            Change::Student(
                StudentChange::DossierOpened(dossier) | StudentChange::Left { dossier, .. },
            ) => self.take(dossier),
            Change::Entries(
                EntryChange::Read { student, .. }
                | EntryChange::Corrected { student, .. }
                | EntryChange::Disputed { student, .. },
            ) => {
                let listed = around.listed(*student);
                listed
                    .into_iter()
                    .for_each(|listed| self.rename(*student, &listed.name));
            }
            Change::People(PeopleChange::Kept(people)) => {
                self.rename(people.key, &people.student.name);
            }
            _ => {}
        }
        Next::stay()
    }
}

fn page(roll: &Roll) -> Page {
    let found = roll.found();
    let names = found.iter().map(|student| Name {
        name: student.name.full(),
        about: student.left.map(text::roll_left),
    });
    let names = Names {
        all: names.collect(),
        chosen: roll.find.at,
    };
    let nobody = found.is_empty().then(text::nothing_found);
    let work = named(roll.find.field(), nobody, names);
    desk(vec![Block::Title(text::roll_title())], work)
}
