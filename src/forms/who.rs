//! Somebody who came and is not on the list: who, and from which home.

use super::any;
use crate::ask::{Ask, StudentAsk, Toward};
use crate::domain::class_file::spot::Spot;
use crate::domain::id::HomeId;
use crate::domain::people::folder::Folder;
use crate::domain::people::who_sees::{Seat, Table};
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Line, Read, at};
use crate::locale::{Text, terms, text};
use crate::screen::AnyForm;

fields!(ElseFields, ElseField {
    name: Line => Name,
    home: Choice<HomeId> => Home,
});

/// Somebody else of a student's family, before what it is for opens.
#[derive(Clone, Debug)]
struct SomebodyElse {
    folder: Box<Folder>,
    toward: Toward,
}

/// Who is it, and from which home?
pub(crate) fn somebody_else(folder: &Folder, toward: Toward) -> AnyForm {
    let homes = folder.households.iter().zip(1_usize..);
    // A home where nobody may have anything sends nobody.
    let homes = homes.filter(|(home, _)| {
        home.adults.is_empty() || home.adults.iter().any(|adult| !adult.restricted)
    });
    let homes: Vec<(HomeId, Text)> = homes
        .map(|(home, number)| (home.key, terms::home(home, number)))
        .collect();
    let only = match homes.as_slice() {
        [(only, _)] => Some(*only),
        _ => None,
    };
    let start = ElseFields {
        home: Choice::of(only, homes),
        ..ElseFields::default()
    };
    let form = SomebodyElse {
        folder: Box::new(Folder {
            key: folder.key,
            households: folder.households.clone(),
            ..Folder::default()
        }),
        toward,
    };
    any(form, start)
}

impl Form for SomebodyElse {
    type Fields = ElseFields;
    type Ask = Ask;

    /// Who came is nothing to be found there by whoever comes next.
    fn spot(&self) -> Option<Spot> {
        None
    }

    fn title(&self) -> Text {
        text::who_else_title()
    }

    fn about(&self) -> Text {
        text::who_else_about_family()
    }

    fn label(&self, name: ElseField) -> Label {
        Label::line(match name {
            ElseField::Name => text::field_who_name(),
            ElseField::Home => text::field_who_home(),
        })
    }

    fn read(&self, fields: &ElseFields, _hand: Hand) -> Read<Self> {
        let name = fields.name.words();
        let student = self.folder.key;
        if self.folder.is_limited(&name) {
            return Ok(Ask::Student(StudentAsk::Stop { student }));
        }
        let home = fields.home.needed().map_err(at(ElseField::Home))?;
        // With one home there is nothing to keep apart.
        let table = if self.folder.households.len() > 1 {
            Table::Home { home, adult: None }
        } else {
            Table::Student
        };
        let seat = Seat { student, table };
        let toward = self.toward;
        Ok(Ask::Student(StudentAsk::OpenFolder { seat, toward }))
    }
}
