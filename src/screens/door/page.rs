//! Who leads today? Names only, nothing of anyone.

use super::Door;
use crate::locale::text;
use crate::page::{Block, Names, Page};
use crate::screen::Around;
use crate::screen::pieces::{juntos, juntos_and, name, named};

pub(super) fn of(door: &Door, around: &Around) -> Page {
    let found = door.found(&around.students);
    let class = around.class.as_ref();
    let top = class.map(|class| juntos_and(text::as_typed(class.name.as_str())));
    let nobody = if around.students.is_empty() {
        Some(text::door_is_empty())
    } else {
        found.is_empty().then(text::nothing_found)
    };
    let names = found.iter().map(|student| name(student.name.full()));
    Page {
        top: top.unwrap_or_else(juntos),
        read: vec![Block::Title(text::door_who_leads())],
        work: named(
            door.find.field(),
            nobody,
            Names {
                all: names.collect(),
                chosen: door.find.at,
            },
        ),
        ..Page::default()
    }
}
