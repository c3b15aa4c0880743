//! Something secret is asked for; a screen that is covered.

use super::asking::{Asking, CODE_LENGTH, How};
use crate::domain::id::StudentId;
use crate::locale::text;
use crate::page::{Block, Field, Holds, Page, Part};
use crate::screen::pieces::{juntos, nobody};
use crate::screen::{Around, Wanted, told};

pub(super) fn of(lock: &Asking, around: &Around) -> Page {
    let mut read = Vec::new();
    match lock.wanted {
        Wanted::Class => {
            let about = text::ask_class_about(around.locked_name.as_str());
            read.extend([Block::Title(text::ask_class_title()), Block::plain(about)]);
            read.extend(
                lock.to_door
                    .then(|| Block::plain(text::ask_class_nothing_lost())),
            );
        }
        Wanted::Desk(_) => read.extend([
            Block::Title(text::ask_desk_title()),
            Block::plain(text::ask_desk_about()),
        ]),
        Wanted::Student(key) => read.extend(for_student(around, key, lock)),
    }
    alone(around, read, asked(around, lock))
}

/// The covered screen: nothing of what lies under it.
pub(super) fn curtain(asking: Option<&Asking>, around: &Around) -> Page {
    let mut read = vec![
        Block::Title(text::curtain_title()),
        Block::plain(text::curtain_about()),
    ];
    let Some(lock) = asking else {
        read.extend([Block::Gap, Block::plain(text::curtain_any_key())]);
        return alone(around, read, Vec::new());
    };
    if let Wanted::Student(key) = lock.wanted {
        read.push(Block::Gap);
        read.extend(for_student(around, key, lock));
    }
    alone(around, read, asked(around, lock))
}

fn alone(around: &Around, read: Vec<Block>, work: Vec<Part>) -> Page {
    Page {
        people: nobody(around),
        work,
        alone: true,
        ..Page::of(juntos(), read)
    }
}

fn for_student(around: &Around, key: StudentId, lock: &Asking) -> [Block; 2] {
    let mut students = around.students.iter();
    let known = students.find(|student| student.key == key);
    let called = known.map_or("", |student| student.name.called.as_str());
    let (title, about) = if lock.how == How::Code {
        (
            text::ask_code_student(called),
            text::ask_code_about_student(),
        )
    } else {
        (text::ask_for_student(called), text::ask_for_student_about())
    };
    [Block::Title(title), Block::quiet(about)]
}

/// What is typed, and what came of the last try.
fn asked(around: &Around, lock: &Asking) -> Vec<Part> {
    let typed = lock.typed.len();
    let (label, holds) = match lock.how {
        How::Code => (text::ask_code(), Holds::Secret(typed, Some(CODE_LENGTH))),
        How::Pin => (text::ask_pin(), Holds::Secret(typed, None)),
        How::Passphrase => (text::ask_passphrase(), Holds::Secret(typed, None)),
        // It stands on paper and is long: it is shown, so that it can be compared.
        How::Recovery => {
            let shown = lock.typed.text().to_uppercase();
            (text::ask_recovery(), Holds::Typed(shown, typed))
        }
    };
    let tried = lock.tried;
    let wrong =
        tried.and_then(|answer| told::of_try(answer, around.now.moment, lock.how == How::Code));
    let field = Field {
        here: true,
        wrong,
        ..Field::of(0, label, holds)
    };
    let again = lock.refused && lock.how == How::Recovery;
    let again = again.then(|| Part::Shown(Block::quiet(text::ask_recovery_again())));
    [Block::Gap.into(), field.into()]
        .into_iter()
        .chain(again)
        .collect()
}
