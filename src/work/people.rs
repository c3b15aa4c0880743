//! Work on a student and the grown-ups of the homes.

use super::Open;
use crate::ask::{AdultRow, HomeRows, People, PeopleAsk, PeopleChange};
use crate::domain::id::StudentId;
use crate::store::Error;

pub(super) fn perform(open: &mut Open, ask: &PeopleAsk) -> Result<PeopleChange, Error> {
    let when = open.when();
    Ok(match ask {
        PeopleAsk::Read { student } => PeopleChange::Read(people(open, *student)?),
        PeopleAsk::KeepAdult {
            student,
            home,
            key,
            adult,
        } => {
            open.store.keep_adult(when, *student, *home, *key, adult)?;
            PeopleChange::Kept(people(open, *student)?)
        }
        PeopleAsk::RemoveAdult { student, key } => {
            open.store.remove_adult(when, *student, *key)?;
            PeopleChange::Kept(people(open, *student)?)
        }
        PeopleAsk::MoveAdult { student, key, home } => {
            open.store.move_adult(when, *student, *key, *home)?;
            PeopleChange::Kept(people(open, *student)?)
        }
        PeopleAsk::NameHome {
            student,
            home,
            name,
        } => {
            open.store
                .name_home(when, *student, *home, name.as_deref())?;
            PeopleChange::Kept(people(open, *student)?)
        }
        PeopleAsk::KeepStudent { key, student } => {
            open.store.keep_student(when, *key, student)?;
            PeopleChange::Kept(people(open, *key)?)
        }
    })
}

fn people(open: &Open, key: StudentId) -> Result<Box<People>, Error> {
    let adult = |(key, adult)| AdultRow { key, adult };
    let names = open.store.names_given(key)?;
    let homes = open.store.homes(key)?.into_iter();
    Ok(Box::new(People {
        key,
        student: open.store.known_student(key)?,
        homes: homes
            .map(|(key, adults)| HomeRows {
                key,
                name: names
                    .iter()
                    .find(|(home, _)| *home == key)
                    .map(|(_, name)| name.clone()),
                adults: adults.into_iter().map(adult).collect(),
            })
            .collect(),
    }))
}
