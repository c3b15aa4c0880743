//! Who of the family sits at the screen: each home reads and writes its own.

use crate::ask::{Ask, StudentAsk, Toward};
use crate::domain::people::folder::Folder;
use crate::domain::people::who_sees::{Seat, Table};
use crate::forms;
use crate::locale::{Text, terms, text};
use crate::screen::{Around, Do, Item, Kind, Listing, Nested, OpenFolder, Row};

/// Who is here, before what it is for opens.
pub fn who(open: &OpenFolder, toward: Toward, around: &Around) -> Nested {
    let contents = match toward {
        Toward::LookBack => to_look_back,
        Toward::Own | Toward::Family | Toward::Conference(_) => to_read,
    };
    Nested::of(open, around, contents, |_, list| list)
}

fn to_read(_around: &Around, open: &OpenFolder) -> Listing {
    listing(&open.folder, Toward::Family)
}

fn to_look_back(_around: &Around, open: &OpenFolder) -> Listing {
    listing(&open.folder, Toward::LookBack)
}

/// Nobody under a legal limit is offered, and nothing shows that somebody is not.
fn listing(folder: &Folder, toward: Toward) -> Listing {
    let open = |table| {
        let seat = Seat {
            student: folder.key,
            table,
        };
        let ask = Ask::Student(StudentAsk::OpenFolder { seat, toward });
        Do::Ask(Box::new(ask))
    };
    let mut rows = vec![Row::About(text::who_about_family())];
    if toward == Toward::LookBack {
        rows.push(row(
            text::who_alone_student(),
            text::who_alone_about_student(),
            open(Table::Student),
        ));
    }
    let mut homes = 0;
    for (home, number) in folder.households.iter().zip(1..) {
        let adults = || home.adults.iter().filter(|adult| !adult.restricted);
        if adults().next().is_none() {
            continue;
        }
        homes += 1;
        if folder.households.len() > 1 {
            rows.push(Row::Head(terms::home(home, number).capital()));
        }
        rows.extend(adults().map(|adult| {
            let table = Table::Home {
                home: home.key,
                adult: Some(adult.key),
            };
            Item::new(text::as_typed(adult.name.as_str()), open(table))
                .about(terms::relation(adult.relation))
                .row()
        }));
    }
    if homes > 1 {
        rows.push(row(
            text::who_together(),
            text::who_together_about_family(),
            open(Table::Together),
        ));
    }
    rows.push(row(
        text::who_somebody_else(),
        text::who_somebody_else_about_family(),
        Do::Form(forms::somebody_else(folder, toward)),
    ));
    let name = folder.student.name.called.clone();
    Listing::new(Kind::Family, text::who_title(name), rows)
}

fn row(title: Text, about: Text, enter: Do) -> Row {
    Item::new(title, enter).folded(about).row()
}
