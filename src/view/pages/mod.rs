//! What each screen says, as a page: from the state alone, in no language and at no size.

mod card;
mod desk;
mod door;
mod foot;
mod form;
mod glossary;
mod help;
mod importing;
mod list;
mod lock;
mod look_back;
mod setup;
mod sheet;
mod student;
mod walk;
mod welcome;

use crate::app::{App, BookletPage, DeskPage, Mode};
use crate::domain::folder::Folder;
use crate::domain::habit;
use crate::domain::person::Voice;
use crate::domain::scale::Standing;
use crate::form::Editor;
use crate::locale::{Text, text};
use crate::page::{Block, Field, Holds, Level, Page, People, Quote, Top, View};

pub(super) use foot::press_of;

/// The page of whatever is on screen. What is looked for may be typed in either language: `everywhere` says a text in
/// both.
pub(super) fn page(app: &App, everywhere: &dyn Fn(&Text) -> String) -> Page {
    let page = of_mode(app, &app.mode, everywhere);
    foot::under(app, page)
}

fn of_mode(app: &App, mode: &Mode, everywhere: &dyn Fn(&Text) -> String) -> Page {
    match mode {
        Mode::Walk(walk) => walk::page(app, walk),
        Mode::Welcome(welcome) => welcome::page(app, *welcome),
        Mode::Student(home) => student::page(app, home),
        Mode::Form(form) => form::page(app, form),
        Mode::Door(door) => door::page(app, door),
        Mode::Setup(setup) => setup::page(app, setup),
        Mode::LookBack(look) => look_back::page(app, look),
        Mode::Lock(lock) => lock::page(app, lock),
        Mode::Curtain(curtain, _) => lock::curtain(app, curtain),
        Mode::Rescue(rescue) => desk::rescue(app, rescue),
        Mode::Glossary(glossary, _) => glossary::page(app, glossary, everywhere),
        Mode::Help(down, under) => help::page(*down, under),
        Mode::Booklet(booklet) => {
            let student = &booklet.home.folder;
            match booklet.page() {
                Some(BookletPage::Form(form)) => form::page(app, form),
                Some(BookletPage::List(list)) => list::page(app, list, Some(student)),
                Some(BookletPage::Card(card)) => card::page(app, card, student),
                None => Page::default(),
            }
        }
        Mode::Desk(desk) => match desk.page() {
            DeskPage::Form(form) => form::page(app, form),
            DeskPage::Menu(at) => desk::menu(app, *at),
            DeskPage::Roll(roll) => desk::roll(roll),
            DeskPage::Student(page) => desk::student(page),
            DeskPage::Entries(entries) => desk::entries(app, entries),
            DeskPage::Backups(list, at) => desk::backups(app, list, *at),
            DeskPage::Confirm(confirm) => desk::confirm(confirm),
            DeskPage::List(list) => list::page(app, list, None),
            DeskPage::Importing(page) => importing::page(app, page),
            DeskPage::Sheet(page) => sheet::page(app, page),
            DeskPage::Making((done, of)) => desk::making(*done, *of),
        },
        Mode::Closed => Page::default(),
    }
}

/// The program's own line on top.
fn juntos() -> Top {
    Top::of([text::as_typed("juntos")])
}

/// The program's name, and what the page is.
fn juntos_and(what: Text) -> Top {
    Top::of([text::as_typed("juntos"), what])
}

/// Who the voices are on a student's page.
fn people(app: &App, student: &Folder) -> People {
    People {
        student: Some(student.student.name.called.clone()),
        teacher: app.teacher_gender(),
    }
}

/// Who the voices are on a page of no student.
fn nobody(app: &App) -> People {
    People {
        student: None,
        teacher: app.teacher_gender(),
    }
}

fn level(app: &App, standing: Standing) -> Level {
    Level::of(app.scale(), standing)
}

/// What somebody types, with the caret in it.
fn typed(editor: &Editor) -> Holds {
    Holds::Typed(editor.text(), editor.caret())
}

/// What is looked for, where something is.
fn find(find: Option<&Editor>) -> Option<Field> {
    find.map(|find| Field {
        here: true,
        ..Field::of(0, text::find_title(), typed(find))
    })
}

/// The three views of a habit, in the school's words.
fn views(app: &App, by: &[Option<habit::View>; 3]) -> Block {
    let view = |(by, view): (Voice, &Option<habit::View>)| {
        let rating = view.as_ref().and_then(|view| view.rating);
        let word = rating.map_or_else(text::rating_none, |rating| {
            Text::plain(app.content.rating_word(rating))
        });
        let example = view.as_ref().and_then(|view| view.example.as_ref());
        View {
            by,
            rating,
            word,
            example: example.map(|said| Quote::of(said).by(by)),
        }
    };
    Block::Views(Voice::ALL.into_iter().zip(by).map(view).collect())
}

/// The name of a habit of the class's set, else as it is called in the file.
fn habit_named(app: &App, habit: &str) -> Text {
    let known = app.habit_set();
    let known = known.and_then(|set| set.habits.iter().find(|one| one.id == habit));
    known.map_or_else(|| text::as_typed(habit), |one| Text::plain(&one.name))
}
