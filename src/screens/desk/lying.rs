//! Files that lie on this computer, and one of them to be brought in.

use super::finding::{self, Does};
use super::page::desk;
use crate::ask::{Ask, ImportAsk, Lying};
use crate::domain::clean::folded;
use crate::form::Move;
use crate::forms;
use crate::locale::{Text, text};
use crate::page::{Block, Name, Names, Page};
use crate::screen::pieces::named;
use crate::screen::{Around, Commands, Find, Keys, Look, Nav, Next, Place, Screen, Typed};

/// Files that lie on this computer; the first line is for those that lie elsewhere.
#[derive(Clone, Debug)]
pub struct FileList {
    lines: Vec<Line>,
    find: Find,
}

#[derive(Clone, Debug)]
struct Line {
    /// None: it lies elsewhere, and somebody types where.
    file: Option<Lying>,
    folded: String,
}

impl FileList {
    /// Of these.
    pub fn of(files: Vec<Lying>) -> Self {
        let elsewhere = Line {
            file: None,
            folded: String::new(),
        };
        let files = files.into_iter().map(|file| Line {
            folded: folded(&format!("{} {}", file.name, file.folder)),
            file: Some(file),
        });
        Self {
            lines: std::iter::once(elsewhere).chain(files).collect(),
            find: Find::at(0),
        }
    }

    fn found(&self) -> Vec<&Line> {
        self.find.among(&self.lines, |line| &line.folded)
    }

    fn choose(&self) -> Next {
        let found = self.found();
        let Some(line) = found.get(self.find.at) else {
            return Next::stay();
        };
        match &line.file {
            Some(file) => Next::ask(Ask::Import(ImportAsk::LookAt {
                path: file.path.clone(),
                answers: Box::default(),
            })),
            None => Next::open(Place::Form(forms::import_files())),
        }
    }
}

impl Commands for FileList {
    type Command = Does;

    fn keys(&self, _around: &Around) -> Keys<Does> {
        finding::keys(self.find.is_on())
    }

    fn update(&mut self, command: Does, _around: &Around) -> Next {
        let found = self.found().len();
        match command {
            Does::Look(look) => self.find.look(look, found),
            Does::Nav(Nav::Go(direction)) => self.find.go(direction, found),
            Does::Nav(Nav::Enter) => return self.choose(),
            Does::Nav(Nav::Back | Nav::Leave) => return Next::back(),
        }
        Next::stay()
    }
}

impl Screen for FileList {
    fn page(&self, around: &Around) -> Page {
        let found = self.found();
        let nothing = found.is_empty().then(text::nothing_found);
        let names = found.iter().map(|line| match &line.file {
            Some(file) => Name {
                name: file.name.clone(),
                about: Some(about(around, file)),
            },
            None => Name {
                name: "…".to_owned(),
                about: Some(text::import_elsewhere()),
            },
        });
        let names = Names {
            all: names.collect(),
            chosen: self.find.at,
        };
        let read = vec![
            Block::Title(text::import_title()),
            Block::quiet(text::import_lying_about()),
        ];
        desk(read, named(self.find.field(), nothing, names))
    }

    fn takes_letters(&self) -> bool {
        self.find.is_on()
    }

    fn typed(&mut self, typed: Typed<'_>, _around: &Around) -> Next {
        self.find.take(typed);
        Next::stay()
    }

    fn picked(&mut self, at: usize, _around: &Around) -> Next {
        self.find.at = at;
        self.choose()
    }

    fn wheel(&mut self, down: bool, around: &Around) -> Next {
        self.update(Does::Look(Look::Go(Move::by_wheel(down))), around)
    }
}

/// Where a file lies, and since when.
fn about(around: &Around, file: &Lying) -> Text {
    let folder = text::as_typed(file.folder.as_str());
    let day = around.local(file.written).date();
    text::fact_beside(folder, text::coming_day(day))
}
