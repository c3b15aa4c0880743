//! What every page of the desk has.

use crate::locale::text;
use crate::page::{Block, Page, Part, Top};
use crate::screen::pieces::juntos_and;

/// The line on top of every page of the desk.
pub(super) fn top() -> Top {
    juntos_and(text::desk_title())
}

/// A page of the desk.
pub(super) fn desk(read: Vec<Block>, work: Vec<Part>) -> Page {
    Page {
        work,
        ..Page::of(top(), read)
    }
}
