//! What a family reads and answers at its own pace.

mod agreed;
mod contents;
mod level;
mod pieces;
mod reading;

use crate::screen::{Around, Kind, Nested, OpenFolder};

/// The family's pages, open at the first.
pub fn family_pages(open: &OpenFolder, around: &Around) -> Nested {
    Nested::of(open, around, contents::contents, reading::with_words)
}

/// The family's pages, open at what was just agreed on.
pub fn after_conference(open: &OpenFolder, around: &Around) -> Nested {
    let mut pages = family_pages(open, around);
    pages.open(&Kind::Agreed, around);
    pages
}
