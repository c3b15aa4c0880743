//! A student and the grown-ups of the homes at the desk: who lives where, and what a home is called.

use crate::ask::{AdultRow, Ask, HomeRows, People, PeopleAsk};
use crate::domain::people::person::{Adult, Household};
use crate::forms;
use crate::locale::{Text, Value, terms, text};
use crate::screen::{Do, Item, Kind, Listing, Row};

/// How a home is called.
fn called(home: &HomeRows, number: usize) -> Text {
    let home = Household {
        key: home.key,
        name: home.name.clone(),
        adults: home.adults.iter().map(|one| one.adult.clone()).collect(),
    };
    terms::home(&home, number).capital()
}

/// The student and the grown-ups.
pub(super) fn listing(people: &People) -> Listing {
    let (key, student) = (people.key, &people.student);
    let details = forms::details(key, student);
    let mut rows = vec![Item::new(text::people_student(), Do::Form(details)).row()];
    for (home, number) in people.homes.iter().zip(1_usize..) {
        rows.push(Row::Head(called(home, number)));
        for adult in &home.adults {
            let inner = of_adult(people, home, adult);
            let name = text::as_typed(adult.adult.name.clone());
            let item = Item::new(name, Do::List(Box::new(inner)));
            rows.push(item.about(marks(&adult.adult)).row());
        }
        let form = forms::adult(key, Some(home.key), None);
        rows.push(Item::new(text::people_add(), Do::Form(form)).row());
        if people.homes.len() > 1 {
            let form = forms::home_name(key, home.key, home.name.as_deref());
            let item = Item::new(text::people_name_home(), Do::Form(form));
            rows.push(match &home.name {
                Some(name) => item.about(text::as_typed(name.as_str())).row(),
                None => item.about(text::people_home_unnamed()).row(),
            });
        }
    }
    rows.push(Row::Head(text::people_other_home()));
    let form = forms::adult(key, None, None);
    rows.push(Item::new(text::people_add_home(), Do::Form(form)).row());
    let title = text::people_title(student.name.full());
    Listing::new(Kind::People(key), title, rows)
}

fn marks(adult: &Adult) -> Text {
    let mut marks: Vec<Value> = vec![
        terms::relation(adult.relation).into(),
        terms::adult_reads(&adult.reads).into(),
    ];
    if adult.interpreter {
        marks.push(text::week_interpreter().into());
    }
    if adult.restricted {
        marks.push(text::people_restricted().into());
    }
    terms::facts(marks)
}

/// What can be done with what is known of an adult. Whoever is taken out by mistake is typed in again.
fn of_adult(people: &People, home: &HomeRows, one: &AdultRow) -> Listing {
    let AdultRow { key, adult } = one;
    let (student, key) = (people.key, *key);
    let form = forms::adult(student, Some(home.key), Some((key, adult)));
    let mut rows = vec![Item::new(text::people_change(), Do::Form(form)).row()];
    for (other, number) in people.homes.iter().zip(1_usize..) {
        if other.key == home.key {
            continue;
        }
        let ask = Ask::People(PeopleAsk::MoveAdult {
            student,
            key,
            home: other.key,
        });
        let moves = text::people_move(called(other, number));
        rows.push(Item::new(moves, Do::Ask(Box::new(ask))).row());
    }
    let remove = Ask::People(PeopleAsk::RemoveAdult { student, key });
    let mut item = Item::new(text::people_remove(), Do::Nothing)
        .about(text::people_remove_about())
        .done(remove);
    item.for_good = true;
    rows.push(item.row());
    let name = text::as_typed(adult.name.as_str());
    Listing::new(Kind::Adult(student, key), name, rows)
}
