//! What conferences leave to be done, one key each.

use jiff::civil::DateTime;

use super::slot;
use crate::ask::{Ask, FollowUpAsk, FollowUpChange, StudentAsk};
use crate::domain::conference::follow_up::{Filter, Open, Task};
use crate::domain::conference::question::Given;
use crate::domain::id::StudentId;
use crate::domain::learning::framework::Framework;
use crate::domain::people::person::Gender;
use crate::forms;
use crate::locale::{terms, text};
use crate::screen::{Around, Do, Go, Item, Kind, Listing, Next, Place, Row, Show};

/// `given` are the questions that go to all families: they are listed with the questions.
pub(super) fn listing(filter: Filter, open: Vec<Open>, given: &[Given]) -> Listing {
    let mut rows = vec![
        Row::About(text::follow_up_about()),
        Row::Head(terms::filter(filter)),
    ];
    let shown = open.iter().filter(|one| filter.takes(&one.what));
    let items: Vec<Row> = shown.map(row).collect();
    if items.is_empty() {
        rows.push(Row::About(text::follow_up_empty()));
    }
    rows.extend(items);
    if filter == Filter::Questions && !given.is_empty() {
        rows.push(Row::Head(text::follow_up_given()));
        rows.extend(given.iter().map(|one| {
            let mut item = Item::said(&one.question)
                .showing(Show::Answer(one.answer.clone()))
                .done(Ask::FollowUp(FollowUpAsk::TakeBack { given: one.key }));
            item.for_good = true;
            item.row()
        }));
    }
    Listing::new(Kind::FollowUp(filter, open), text::follow_up_title(), rows)
}

fn row(open: &Open) -> Row {
    match (&open.what, open.student) {
        (Task::Language(of), _) => language(of),
        (_, Some(student)) => of_student(open, student),
        (_, None) => Row::About(text::as_typed(open.name.as_str())),
    }
}

/// In which language imported standards are written.
fn language(of: &Framework) -> Row {
    let says = if of.title.is_empty() {
        text::follow_up_language()
    } else {
        text::follow_up_language_of(of.title.as_str())
    };
    Item::new(says, Do::Form(forms::stated(of)))
        .about(forms::examples(of))
        .row()
}

fn of_student(open: &Open, student: StudentId) -> Row {
    let name = open.name.clone();
    let folder = Ask::Student(StudentAsk::OpenDossier { student });
    let folder = Do::Ask(Box::new(folder));
    match &open.what {
        Task::Promise(key, owner, said, due) => {
            let about = match due {
                Some(due) => {
                    text::follow_up_promise_by(*due, name, terms::voice(*owner, Gender::Other))
                }
                None => text::follow_up_promise(name, terms::voice(*owner, Gender::Other)),
            };
            Item::new(text::as_is(said.as_words()), folder)
                .about(about)
                .done(Ask::FollowUp(FollowUpAsk::MarkPromise {
                    promise: *key,
                    kept: true,
                }))
                .row()
        }
        Task::Goal(key, said, looks) => Item::new(text::as_is(said.as_words()), folder)
            .about(text::follow_up_goal(*looks, name))
            .done(Ask::FollowUp(FollowUpAsk::LookAtGoal { goal: *key }))
            .row(),
        Task::Question(key, said) => {
            let form = forms::answer(student, *key, said);
            Item::new(text::as_is(said.as_words()), Do::Form(form))
                .about(text::follow_up_question(name))
                .row()
        }
        Task::Statement(key, said) => Item::new(text::as_is(said.as_words()), folder)
            .about(text::follow_up_statement(name))
            .done(Ask::FollowUp(FollowUpAsk::SeeStatement { statement: *key }))
            .row(),
        Task::Request(key, _) => Item::new(text::follow_up_request(name), folder)
            .done(Ask::FollowUp(FollowUpAsk::CloseRequest { request: *key }))
            .row(),
        Task::RequestDone(key, _) => {
            let again = Ask::FollowUp(FollowUpAsk::ReopenRequest { request: *key });
            Item::new(text::follow_up_request(name), Do::Ask(Box::new(again)))
                .about(text::follow_up_request_done())
                .row()
        }
        Task::Whose(of) => {
            let form = forms::whose(student, of);
            let first = of.first.said.as_ref();
            let item = Item::new(text::follow_up_whose(of.count, name), Do::Form(form));
            match first {
                Some(said) => item.about(text::as_is(said.as_words())).row(),
                None => item.row(),
            }
        }
        Task::Language(of) => language(of),
        Task::Unfinished(_, at) => dated(Item::new(text::follow_up_unfinished(name), folder), *at),
        Task::Missed(key, at) => {
            let ways = Box::new(slot::passed(*key, name.clone()));
            dated(Item::new(text::follow_up_missed(name), Do::List(ways)), *at)
        }
    }
}

/// With the day it was planned for.
fn dated(item: Item, at: Option<DateTime>) -> Row {
    match at {
        Some(at) => item.about(text::week_day(at.date())).row(),
        None => item.row(),
    }
}

/// What came of it.
pub(crate) fn arrived(change: FollowUpChange, around: &Around) -> Next {
    let (open, told) = match change {
        FollowUpChange::Read(open) => (open, None),
        FollowUpChange::Done(open) | FollowUpChange::Given { open, .. } => {
            (open, Some(text::saved()))
        }
    };
    let listing = listing(Filter::default(), open, &around.given);
    Next::go(Go::Show(Place::List(Box::new(listing)))).telling(told)
}
