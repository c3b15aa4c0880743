//! What conferences leave to be done, one key each.

use super::super::form;
use super::Deed;
use super::list::{Do, Item, Kind, Listing, Row, Show};
use crate::domain::follow_up::{Filter, Open, Task};
use crate::domain::person::Gender;
use crate::domain::question::Given;
use crate::locale::{terms, text};

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
                .done(Deed::TakeBack(one.key));
            item.for_good = true;
            item.row()
        }));
    }
    Listing::new(Kind::FollowUp(filter, open), text::follow_up_title(), rows)
}

fn row(open: &Open) -> Row {
    let name = open.name.clone();
    let folder = Do::Deed(Box::new(Deed::OpenStudent(open.student)));
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
                .done(Deed::MarkPromise(*key, true))
                .row()
        }
        Task::Question(key, said) => {
            let form = form::answer(open.student, *key, said);
            Item::new(text::as_is(said.as_words()), Do::Form(form))
                .about(text::follow_up_question(name))
                .row()
        }
        Task::Statement(key, said) => Item::new(text::as_is(said.as_words()), folder)
            .about(text::follow_up_statement(name))
            .done(Deed::SeeStatement(*key))
            .row(),
        Task::Request(key, _) => Item::new(text::follow_up_request(name), folder)
            .done(Deed::CloseRequest(*key))
            .row(),
        Task::Unfinished(_, at) => {
            let item = Item::new(text::follow_up_unfinished(name), folder);
            match at {
                Some(at) => item.about(text::week_day(at.date())).row(),
                None => item.row(),
            }
        }
        Task::Missed(key, at) => {
            let form = form::nobody_came(*key);
            let item = Item::new(text::follow_up_missed(name), Do::Form(form));
            match at {
                Some(at) => item.about(text::week_day(at.date())).row(),
                None => item.row(),
            }
        }
    }
}
