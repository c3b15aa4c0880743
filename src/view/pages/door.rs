//! Who leads today? Names only, nothing of anyone.

use super::{find, juntos, juntos_and};
use crate::app::{App, Door};
use crate::locale::text;
use crate::page::{Block, Name, Names, Page, Part};

pub(super) fn page(app: &App, door: &Door) -> Page {
    let found = door.found(&app.students);
    let class = app.class.as_ref();
    let top = class.map(|class| juntos_and(text::as_typed(class.name.as_str())));
    let nobody = if app.students.is_empty() {
        Some(text::door_is_empty())
    } else {
        found.is_empty().then(text::nothing_found)
    };
    let names = found.iter().map(|student| Name {
        name: student.name.full(),
        about: None,
    });
    Page {
        top: top.unwrap_or_else(juntos),
        read: vec![Block::Title(text::door_who_leads())],
        work: named(
            find(door.find.as_ref()),
            nobody,
            Names {
                all: names.collect(),
                chosen: door.at,
            },
        ),
        ..Page::default()
    }
}

/// Names, below what is looked for, or a free line for it; and what to say where there is none.
pub(super) fn named(
    find: Option<crate::page::Field>,
    nobody: Option<crate::locale::Text>,
    names: Names,
) -> Vec<Part> {
    let find = find.map_or(Part::Shown(Block::Gap), Part::Find);
    let nobody = nobody.map(|nobody| Part::Shown(Block::plain(nobody)));
    std::iter::once(find)
        .chain(nobody)
        .chain([Block::Gap.into(), Part::Names(names)])
        .collect()
}
