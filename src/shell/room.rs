//! All the screens there are: the one list.

use crate::domain::conference::editing::PageAt;
use crate::page::Press;
use crate::screen::{
    Around, Commands, FamilyAt, Nested, Next, OpenFolder, Place, Said, Screen, in_sentences,
};
use crate::screens::card::Card;
use crate::screens::conference::{Preview, Walk};
use crate::screens::desk::{
    Backups, Confirm, Desk, DeskList, Entries, FileList, GridScreen, Importing, Making, Roll,
    Scores, SheetPage, StudentPage,
};
use crate::screens::door::Door;
use crate::screens::family::{after_conference, family_pages};
use crate::screens::form::FormScreen;
use crate::screens::glossary::Glossary;
use crate::screens::help::Help;
use crate::screens::lock::{Curtain, Lock};
use crate::screens::look_back::LookBack;
use crate::screens::marks::Marks;
use crate::screens::prepare::prepare_pages;
use crate::screens::renewal::Renewal;
use crate::screens::rescue::Rescue;
use crate::screens::setup::Setup;
use crate::screens::single::Single;
use crate::screens::student::Home;
use crate::screens::welcome::Welcome;
use crate::screens::who::who;

/// A screen that is open, with everything that belongs to it.
#[derive(Clone, Debug)]
pub enum Room {
    /// Language first; then the sample class, a new class, or one that is there.
    Welcome(Welcome),
    /// The shared laptop at rest: who leads today?
    Door(Door),
    /// Something secret is asked for.
    Lock(Lock),
    /// Something to fill in.
    Form(Box<FormScreen>),
    /// A student chooses what to do.
    Student(Home),
    /// Who is here, which script, how long.
    Setup(Box<Setup>),
    /// A conference or a rehearsal.
    Conference(Box<Walk>),
    /// Conferences that were.
    LookBack(LookBack),
    /// What a student prepares.
    Prepare(Box<Nested>),
    /// Who of the family sits there.
    Who(Box<Nested>),
    /// What a family reads and answers.
    Family(Box<Nested>),
    /// Things to do together.
    Card(Card),
    /// The teacher's desk.
    Desk(Desk),
    /// Everybody in the file.
    Roll(Box<Roll>),
    /// One student at the desk.
    Dossier(Box<StudentPage>),
    /// A student's entries.
    Entries(Entries),
    /// The backups.
    Backups(Backups),
    /// Is it really meant?
    Confirm(Box<Confirm>),
    /// Something to read at the desk.
    Sheet(Box<SheetPage>),
    /// Files of other systems.
    Importing(Box<Importing>),
    /// Files that lie on this computer.
    Files(Box<FileList>),
    /// A list of the desk.
    List(Box<DeskList>),
    /// The class at a look.
    Grid(Box<GridScreen>),
    /// The scores of an assignment, while they are given.
    Scores(Box<Scores>),
    /// A script as whoever leads it sees it.
    Preview(Box<Preview>),
    /// Pages are made.
    Making(Making),
    /// A big class of an earlier version.
    Renewal(Renewal),
    /// A damaged class file, and its backups.
    Rescue(Rescue),
    /// The school's words and the questions families ask.
    Glossary(Glossary),
    /// The keys.
    Help(Help),
    /// Which marks can be seen here?
    Marks(Marks),
    /// One sentence at a time of the screen below.
    Single(Single),
    /// What lies below is covered.
    Curtain(Box<Curtain>),
}

impl Room {
    /// The screen of a place; none: there is nothing to show there.
    pub(super) fn at(place: Place, around: &Around) -> Option<Self> {
        Some(match place {
            Place::Welcome(false) => Self::Welcome(Welcome::default()),
            Place::Welcome(true) => Self::Welcome(Welcome::after_language()),
            Place::Door(student) => Self::Door(Door::on(student, &around.students)),
            Place::Lock(asked) => Self::Lock(Lock::of(asked, around)),
            Place::Form(form) => Self::Form(Box::new(FormScreen::of(form, around))),
            Place::Desk(_) => Self::Desk(Desk::default()),
            Place::Roll(students) => Self::Roll(Box::new(Roll::of(students))),
            Place::Dossier(dossier) => Self::Dossier(Box::new(StudentPage::new(*dossier))),
            Place::Entries {
                student,
                list,
                purpose,
            } => Self::Entries(Entries::of(student, list, purpose)),
            Place::Backups(list) => Self::Backups(Backups::of(list)),
            Place::Confirm(asked) => Self::Confirm(Box::new(Confirm::of(*asked))),
            Place::Sheet(sheet) => Self::Sheet(Box::new(SheetPage::new(sheet))),
            Place::Files(files) => Self::Files(Box::new(FileList::of(files))),
            Place::Importing(path, answers, progress) => {
                Self::Importing(Box::new(Importing::of(path, *answers, progress)))
            }
            Place::List(listing) => Self::List(Box::new(DeskList::of(*listing))),
            Place::Grid(grid, scoring) => {
                Self::Grid(Box::new(GridScreen::of(*grid, scoring.map(|it| *it))))
            }
            Place::Scores(grid, scoring) => Self::Scores(Box::new(Scores::of(*grid, *scoring))),
            Place::Preview(script, page) => Self::preview(around, &script, page.as_ref())?,
            Place::Making(done, of) => Self::Making(Making { done, of }),
            Place::Renewal(name, seconds, done) => Self::Renewal(Renewal {
                name,
                seconds,
                done,
            }),
            Place::Rescue(path, backups) => Self::Rescue(Rescue::of(path, backups)),
            Place::Words(sentences) => {
                let words = in_sentences(&around.content, &sentences);
                Self::Glossary(Glossary::of_words(words))
            }
            Place::Questions => Self::Glossary(Glossary::of_questions()),
            Place::Help {
                keys,
                in_conference,
                fields,
            } => Self::Help(Help::of(keys, in_conference, fields)),
            Place::Single(page) => Self::Single(Single::of(page)),
            Place::Marks => Self::Marks(Marks::default()),
            Place::Curtain(asked) => Self::Curtain(Box::new(Curtain::of(asked, around))),
            Place::Student | Place::Setup(_) | Place::Conference(_) => {
                return Self::of_student(place, around);
            }
            Place::LookBack(_)
            | Place::Prepare
            | Place::Who(_)
            | Place::Family(_)
            | Place::Card => {
                return Self::of_student(place, around);
            }
        })
    }

    fn preview(around: &Around, script: &str, page: Option<&PageAt>) -> Option<Self> {
        let preview = Preview::of(around, script, page)?;
        Some(Self::Preview(Box::new(preview)))
    }

    /// A screen of the folder that is open.
    fn of_student(place: Place, around: &Around) -> Option<Self> {
        let open: &OpenFolder = around.open.as_ref()?;
        let folder = &open.folder;
        match place {
            Place::Setup(kind) => Some(Self::Setup(Box::new(Setup::of(folder, kind, around)))),
            Place::Conference(record) => {
                let walk = Walk::of(around, open.clone(), *record)?;
                Some(Self::Conference(Box::new(walk)))
            }
            Place::LookBack(key) => Some(Self::LookBack(LookBack::of(folder, key))),
            Place::Prepare => Some(Self::Prepare(Box::new(prepare_pages(open, around)))),
            Place::Who(toward) => Some(Self::Who(Box::new(who(open, toward, around)))),
            Place::Family(FamilyAt::Contents) => {
                Some(Self::Family(Box::new(family_pages(open, around))))
            }
            Place::Family(FamilyAt::Agreed) => {
                let pages = after_conference(open, around);
                Some(Self::Family(Box::new(pages)))
            }
            Place::Card => Some(Self::Card(Card::of(&open.drafts))),
            _ => Some(Self::Student(Home::of(folder))),
        }
    }

    pub(super) fn any(&self) -> &dyn AnyScreen {
        match self {
            Self::Welcome(room) => room,
            Self::Door(room) => room,
            Self::Lock(room) => room,
            Self::Form(room) => room.as_ref(),
            Self::Student(room) => room,
            Self::Setup(room) => room.as_ref(),
            Self::Conference(room) => room.as_ref(),
            Self::LookBack(room) => room,
            Self::Prepare(room) => room.as_ref(),
            Self::Who(room) | Self::Family(room) => room.as_ref(),
            Self::Card(room) => room,
            Self::Desk(room) => room,
            Self::Roll(room) => room.as_ref(),
            Self::Dossier(room) => room.as_ref(),
            Self::Entries(room) => room,
            Self::Backups(room) => room,
            Self::Confirm(room) => room.as_ref(),
            Self::Sheet(room) => room.as_ref(),
            Self::Importing(room) => room.as_ref(),
            Self::Files(room) => room.as_ref(),
            Self::List(room) => room.as_ref(),
            Self::Grid(room) => room.as_ref(),
            Self::Scores(room) => room.as_ref(),
            Self::Preview(room) => room.as_ref(),
            Self::Making(room) => room,
            Self::Renewal(room) => room,
            Self::Rescue(room) => room,
            Self::Glossary(room) => room,
            Self::Help(room) => room,
            Self::Marks(room) => room,
            Self::Single(room) => room,
            Self::Curtain(room) => room.as_ref(),
        }
    }

    pub(super) fn any_mut(&mut self) -> &mut dyn AnyScreen {
        match self {
            Self::Welcome(room) => room,
            Self::Door(room) => room,
            Self::Lock(room) => room,
            Self::Form(room) => room.as_mut(),
            Self::Student(room) => room,
            Self::Setup(room) => room.as_mut(),
            Self::Conference(room) => room.as_mut(),
            Self::LookBack(room) => room,
            Self::Prepare(room) => room.as_mut(),
            Self::Who(room) | Self::Family(room) => room.as_mut(),
            Self::Card(room) => room,
            Self::Desk(room) => room,
            Self::Roll(room) => room.as_mut(),
            Self::Dossier(room) => room.as_mut(),
            Self::Entries(room) => room,
            Self::Backups(room) => room,
            Self::Confirm(room) => room.as_mut(),
            Self::Sheet(room) => room.as_mut(),
            Self::Importing(room) => room.as_mut(),
            Self::Files(room) => room.as_mut(),
            Self::List(room) => room.as_mut(),
            Self::Grid(room) => room.as_mut(),
            Self::Scores(room) => room.as_mut(),
            Self::Preview(room) => room.as_mut(),
            Self::Making(room) => room,
            Self::Renewal(room) => room,
            Self::Rescue(room) => room,
            Self::Glossary(room) => room,
            Self::Help(room) => room,
            Self::Marks(room) => room,
            Self::Single(room) => room,
            Self::Curtain(room) => room.as_mut(),
        }
    }

    /// Does it lie over another one, which goes on below?
    pub const fn is_over(&self) -> bool {
        matches!(
            self,
            Self::Glossary(_) | Self::Help(_) | Self::Marks(_) | Self::Single(_) | Self::Curtain(_)
        )
    }

    /// Is it filled in or answered, and done with once something has come of it?
    pub(super) const fn is_passing(&self) -> bool {
        matches!(self, Self::Form(_) | Self::Confirm(_))
    }

    /// Would it show the same as `other`, which may be newer?
    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::List(one), Self::List(other)) => one.listing.kind.is(&other.listing.kind),
            (Self::Dossier(one), Self::Dossier(other)) => one.dossier.key == other.dossier.key,
            (Self::Entries(_), Self::Entries(_)) | (Self::Grid(_), Self::Grid(_)) => true,
            _ => false,
        }
    }

    /// In the place of the same one as it was: the cursor stays where it is.
    pub(super) fn going_on_from(self, old: &Self, around: &Around) -> Self {
        match (self, old) {
            (Self::List(list), Self::List(old)) => {
                Self::List(Box::new(list.going_on_from(old, around)))
            }
            (Self::Dossier(mut page), Self::Dossier(old)) => {
                page.at = old.at;
                Self::Dossier(page)
            }
            (Self::Entries(mut page), Self::Entries(old)) => {
                page.at = old.at.min(page.list.len().saturating_sub(1));
                Self::Entries(page)
            }
            (Self::Grid(page), Self::Grid(old)) => Self::Grid(Box::new(page.going_on_from(old))),
            (new, _) => new,
        }
    }
}

/// A [`Screen`] whose commands have no name here: keys go in.
pub(super) trait AnyScreen: Screen {
    /// What a key of its own tables does; none: it has no such key.
    fn press(&mut self, press: Press, around: &Around) -> Option<Next>;

    /// How its keys are said.
    fn said(&self, around: &Around) -> Vec<Said>;
}

impl<S: Commands> AnyScreen for S {
    fn press(&mut self, press: Press, around: &Around) -> Option<Next> {
        let command = self.keys(around).does(press)?;
        Some(self.update(command, around))
    }

    fn said(&self, around: &Around) -> Vec<Said> {
        self.keys(around).said()
    }
}
