//! Of which home something is that a family with several homes gave.

use super::any;
use crate::ask::{Ask, FollowUpAsk};
use crate::domain::class_file::spot::Spot;
use crate::domain::id::{HomeId, StudentId};
use crate::domain::people::unowned::{Unowned, UnownedOf};
use crate::fields;
use crate::form::{Choice, Form, Hand, Label, Read, at};
use crate::locale::{Text, Value, text};
use crate::screen::AnyForm;

fields!(WhoseFields, WhoseField {
    home: Choice<HomeId> => Home,
    all: Choice<bool> => All,
});

/// Something a family gave, or all of it.
#[derive(Clone, Debug)]
struct Whose {
    student: StudentId,
    first: Unowned,
}

/// Of which of these homes?
pub(crate) fn whose(student: StudentId, of: &UnownedOf) -> AnyForm {
    let homes = of.homes.iter().zip(1_usize..).map(|(home, number)| {
        let says = if home.adults.is_empty() {
            text::whose_home_without_names(number)
        } else {
            let names = home.adults.iter();
            let names = names.map(|name| text::as_typed(name.as_str()).into());
            text::whose_home(names.collect::<Vec<Value>>())
        };
        (home.key, says)
    });
    let rest = [
        (false, text::whose_only_this()),
        (true, text::whose_all(of.count)),
    ];
    let start = WhoseFields {
        home: Choice::of(None, homes),
        all: Choice::of(Some(false), rest),
    };
    let first = of.first.clone();
    any(Whose { student, first }, start)
}

impl Form for Whose {
    type Fields = WhoseFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        None
    }

    fn title(&self) -> Text {
        text::whose_title()
    }

    fn about(&self) -> Text {
        match &self.first.said {
            Some(said) => text::whose_about_words(text::as_is(said.as_words())),
            None => text::whose_about(),
        }
    }

    fn label(&self, name: WhoseField) -> Label {
        Label::line(match name {
            WhoseField::Home => text::field_whose_home(),
            WhoseField::All => text::field_whose_rest(),
        })
    }

    fn read(&self, fields: &WhoseFields, _hand: Hand) -> Read<Self> {
        let home = fields.home.needed().map_err(at(WhoseField::Home))?;
        let all = fields.all.needed().map_err(at(WhoseField::All))?;
        Ok(Ask::FollowUp(FollowUpAsk::GiveToHome {
            student: self.student,
            home,
            only: (!all).then_some((self.first.table, self.first.row)),
        }))
    }
}
