//! A section of what a student prepares, as a line.

use crate::locale::{Text, text};
use crate::screen::{Do, Item, Kind as ListKind, Listing, Row};

/// A section, with how much of it is there.
pub(super) fn section(title: Text, section: Section) -> Row {
    let list = Listing::new(ListKind::Prepare, title.clone(), section.rows);
    let item = Item::new(title, Do::List(Box::new(list)));
    match (section.done, section.of) {
        (_, 0) => item.row(),
        (done, of) if done >= of => item.about(text::prepare_done()).row(),
        (done, of) => item.about(text::prepare_so_far(done, of)).row(),
    }
}

/// What is in a section, and how much of it is there.
pub(super) struct Section {
    rows: Vec<Row>,
    done: usize,
    of: usize,
}

impl Section {
    pub(super) const fn of(rows: Vec<Row>, done: usize, of: usize) -> Self {
        Self { rows, done, of }
    }
}
