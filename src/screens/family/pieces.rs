//! Pieces of what a family reads.

use crate::ask::{Ask, PagesAsk};
use crate::domain::people::entry::About;
use crate::domain::people::folder::Folder;
use crate::domain::people::who_sees::Seat;
use crate::locale::{Text, text};
use crate::screen::{Around, Do, Item, Kind, Listing, Row, Show};

/// So many paragraphs, and whoever interprets takes a turn.
const PARAGRAPHS: usize = 3;

/// A page, with pauses where somebody interprets.
pub(super) fn read(folder: &Folder, title: Text, rows: Vec<Row>) -> Listing {
    if !folder.is_interpreted() {
        return page(title, rows);
    }
    let mut paced = Vec::new();
    let mut since = 0;
    for row in rows {
        let is_head = matches!(row, Row::Head(_));
        if since >= PARAGRAPHS || is_head && since > 1 {
            paced.push(Row::Pause);
            since = 0;
        }
        since += usize::from(!is_head);
        paced.push(row);
    }
    page(title, paced)
}

/// Something to read that opens nothing; the arrows come by.
pub(super) fn said(text: Text) -> Row {
    Item::new(text, Do::Nothing).row()
}

pub(super) fn nothing_yet(rows: &mut Vec<Row>) {
    if rows.is_empty() {
        rows.push(said(text::family_nothing_yet()));
    }
}

/// What the student goes by.
pub(super) fn called(folder: &Folder) -> String {
    folder.student.name.called.clone()
}

/// What the family set beside a page, below it.
pub(super) fn seen_differently(shows: Vec<Show>) -> Option<Row> {
    if shows.is_empty() {
        return None;
    }
    let item = Item::new(text::family_said_differently(), Do::Nothing);
    Some(shows.into_iter().fold(item, Item::showing).row())
}

/// What the family has set beside an entry.
pub(super) fn statements(around: &Around, folder: &Folder, about: About) -> Vec<Show> {
    let about = folder.statements.iter().filter(|one| one.is_about(about));
    about
        .flat_map(|statement| {
            let day = around.local(statement.at).date();
            [
                Show::Text(text::family_own_words(day)),
                Show::Said(statement.said.clone()),
            ]
        })
        .collect()
}

/// A page of the family.
pub(super) fn page(title: Text, rows: Vec<Row>) -> Listing {
    Listing::new(Kind::Family, title, rows)
}

/// The page for home.
pub(super) fn take_home(seat: Seat) -> Do {
    Do::Ask(Box::new(Ask::Pages(PagesAsk::TakeHome { seat })))
}
